INSERT INTO template (kind, channel, harm, words, version, saved_ms, saved_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (kind, channel, harm) DO UPDATE SET
    words = excluded.words, version = excluded.version, saved_ms = excluded.saved_ms,
    saved_offset = excluded.saved_offset
