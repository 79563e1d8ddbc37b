-- How the promises of cases ended since ?1: what the number is asked for is how well we recover.
SELECT
    count(*) FILTER (WHERE state = 'kept') AS kept,
    count(*) FILTER (WHERE state = 'broken') AS broken
FROM promise
WHERE state <> 'open' AND ended_ms >= ?1
  AND "case" IS NOT NULL
