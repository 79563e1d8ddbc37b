-- What a calendar shows of the promises in the rows after ?1 and up to ?2: open ones of open cases and
-- without a case, and those that ended at ?3 (UTC milliseconds) or later. nth: the place of a date
-- among those of its repeating promise that are on record, from 1.
SELECT
    promise.id, promise.cadence, promise.words, promise.due,
    promise.state = 'open' AS is_open,
    coalesce(case_line.customer_name, customer.name) AS customer_name,
    coalesce(case_line.number, '') AS number, coalesce(case_line.title, '') AS title,
    CASE WHEN promise.cadence IS NOT NULL THEN (
        SELECT count(*) FROM promise AS dates
        WHERE dates.cadence = promise.cadence
          AND (dates.due, dates.id) <= (promise.due, promise.id)
    ) END AS nth
FROM promise
LEFT JOIN customer ON customer.id = promise.customer
LEFT JOIN recovery_case ON recovery_case.id = promise."case"
LEFT JOIN case_line ON case_line.case_row = recovery_case.row
WHERE promise.row > ?1 AND promise.row <= ?2
  AND CASE promise.state
      WHEN 'open' THEN recovery_case.outcome IS NULL
      ELSE promise.ended_ms >= ?3
  END
ORDER BY promise.row
