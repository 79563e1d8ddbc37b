INSERT INTO cadence (id, "case", words, rule, at, until, on_day_off, started_ms, started_offset,
    ended_ms, ended_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT (id) DO UPDATE SET
    "case" = excluded."case", words = excluded.words, rule = excluded.rule,
    at = excluded.at, until = excluded.until, on_day_off = excluded.on_day_off,
    started_ms = excluded.started_ms, started_offset = excluded.started_offset,
    ended_ms = excluded.ended_ms, ended_offset = excluded.ended_offset
