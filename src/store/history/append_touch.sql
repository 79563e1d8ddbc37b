INSERT INTO deed_touch (seq, kind, key, seen) VALUES (?1, ?2, ?3, ?4)
