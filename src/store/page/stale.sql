-- The repeating promises that run in open cases and whose last date, still open, is due before
-- the civil minute ?1: what the rule gives after it is not stored.
SELECT
    cadence.id, cadence."case", cadence.words, cadence.rule, cadence.at, cadence.until,
    cadence.on_day_off, cadence.started_ms, cadence.started_offset, cadence.ended_ms,
    cadence.ended_offset,
    promise.due AS last_due,
    (SELECT count(*) FROM promise AS dates WHERE dates.cadence = promise.cadence) AS given,
    recovery_case.customer, case_line.number, case_line.title, case_line.harm,
    case_line.customer_name
FROM promise
JOIN cadence ON cadence.id = promise.cadence
JOIN recovery_case ON recovery_case.id = promise."case"
JOIN case_line ON case_line.case_row = recovery_case.row
WHERE promise.state = 'open' AND promise.due < ?1
  AND cadence.ended_ms IS NULL AND recovery_case.outcome IS NULL
  AND NOT EXISTS (
      SELECT 1 FROM promise AS later
      WHERE later.cadence = promise.cadence AND later.due > promise.due
  )
ORDER BY promise.due, promise.row
