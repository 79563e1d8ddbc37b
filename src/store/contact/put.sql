INSERT INTO contact (id, "case", inbound, channel, words, at_ms, at_offset, who)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    "case" = excluded."case", inbound = excluded.inbound, channel = excluded.channel,
    words = excluded.words, at_ms = excluded.at_ms, at_offset = excluded.at_offset,
    who = excluded.who
RETURNING row
