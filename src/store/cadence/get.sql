SELECT id, "case", words, weekdays, at, until, started_ms, started_offset, ended_ms,
    ended_offset
FROM cadence WHERE id = ?1
