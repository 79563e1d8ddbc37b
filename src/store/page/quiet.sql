-- The open cases without a word to the customer since before ?1 (UTC milliseconds), at most ?2,
-- the longest silence first. A customer who asked to be left alone is not quiet.
WITH quiet (case_row, since_ms) AS (
    SELECT case_row, coalesce(spoken_ms, received_ms)
    FROM case_line INDEXED BY line_quiet
    JOIN customer ON customer.row = case_line.customer_row
    WHERE is_open = 1 AND coalesce(spoken_ms, received_ms) < ?1
      AND customer.do_not_contact = 0
    ORDER BY coalesce(spoken_ms, received_ms), case_row
    LIMIT ?2
)
SELECT
    recovery_case.id, case_line.number, case_line.customer_name, case_line.title,
    quiet.since_ms,
    -- The offset that held at that moment, from the record that tells of it.
    coalesce(
        (SELECT said_offset FROM message
         WHERE message."case" = recovery_case.id AND said_ms = quiet.since_ms),
        (SELECT at_offset FROM contact
         WHERE contact."case" = recovery_case.id AND at_ms = quiet.since_ms AND inbound = 0),
        (SELECT at_offset FROM stage_record
         WHERE stage_record."case" = recovery_case.id AND at_ms = quiet.since_ms),
        recovery_case.received_offset
    ) AS since_offset
FROM quiet
JOIN case_line ON case_line.case_row = quiet.case_row
JOIN recovery_case ON recovery_case.row = quiet.case_row
ORDER BY quiet.since_ms, quiet.case_row
