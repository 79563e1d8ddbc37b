SELECT
    count(*) FILTER (WHERE state = 'kept') AS kept,
    count(*) FILTER (WHERE state = 'broken') AS broken
FROM promise
WHERE state <> 'open' AND ended_ms >= ?1
