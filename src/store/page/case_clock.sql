SELECT
    recovery_case.id, case_line.reply_due, case_line.replied_ms,
    -- The offset that held at that moment, from the record that tells of it.
    coalesce(
        (SELECT said_offset FROM message
         WHERE message."case" = recovery_case.id AND said_ms = case_line.replied_ms),
        (SELECT at_offset FROM contact
         WHERE contact."case" = recovery_case.id AND at_ms = case_line.replied_ms
           AND inbound = 0),
        (SELECT at_offset FROM stage_record
         WHERE stage_record."case" = recovery_case.id AND at_ms = case_line.replied_ms),
        recovery_case.received_offset
    ) AS replied_offset,
    case_line.chased
FROM recovery_case
JOIN case_line ON case_line.case_row = recovery_case.row
WHERE recovery_case.id BETWEEN ?1 AND ?2
ORDER BY recovery_case.id
