INSERT INTO message (id, "case", kind, version, channel, words, link, said_ms, said_offset, who,
    satisfies, private_reason)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
ON CONFLICT (id) DO UPDATE SET
    "case" = excluded."case", kind = excluded.kind, version = excluded.version,
    channel = excluded.channel, words = excluded.words, link = excluded.link,
    said_ms = excluded.said_ms, said_offset = excluded.said_offset, who = excluded.who,
    satisfies = excluded.satisfies, private_reason = excluded.private_reason
RETURNING row
