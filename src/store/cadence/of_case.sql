SELECT id, "case", words, weekdays, at, until, started_ms, started_offset, ended_ms,
    ended_offset
FROM cadence WHERE "case" = ?1
ORDER BY started_ms, id
