INSERT INTO deed_body (seq, salt, dictionary, length, packed) VALUES (?1, ?2, ?3, ?4, ?5)
