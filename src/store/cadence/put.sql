INSERT INTO cadence (id, "case", words, weekdays, at, until, started_ms, started_offset,
    ended_ms, ended_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (id) DO UPDATE SET
    "case" = excluded."case", words = excluded.words, weekdays = excluded.weekdays,
    at = excluded.at, until = excluded.until, started_ms = excluded.started_ms,
    started_offset = excluded.started_offset, ended_ms = excluded.ended_ms,
    ended_offset = excluded.ended_offset
