-- The median time from knowing to apologizing, in milliseconds: the middle one of the apologies
-- since ?1, or the mean of the two in the middle; NULL when there was none.
WITH waits (wait) AS (
    SELECT max(0, apologized_ms - received_ms)
    FROM case_line
    WHERE apologized_ms IS NOT NULL AND apologized_ms >= ?1
)
SELECT CAST(avg(wait) AS INTEGER)
FROM (
    SELECT wait
    FROM waits
    ORDER BY wait
    LIMIT 2 - (SELECT count(*) FROM waits) % 2
    OFFSET max(0, (SELECT count(*) FROM waits) - 1) / 2
)
