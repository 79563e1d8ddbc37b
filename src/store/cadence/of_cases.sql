SELECT id, "case", words, rule, at, until, on_day_off, started_ms, started_offset, ended_ms,
    ended_offset
FROM cadence WHERE "case" BETWEEN ?1 AND ?2
ORDER BY "case", started_ms, id
