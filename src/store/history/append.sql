INSERT INTO deed (seq, device_row, device_seq, name, version, who, at_ms, at_offset, body_hash, chain,
    group_first, group_what)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
