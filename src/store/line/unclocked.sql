-- The cases for which nobody has looked yet when their clocks end. Moments are civil, in
-- milliseconds.
SELECT
    line.case_row,
    line.next_kind = 2 AS owes_reply,
    CASE WHEN line.next_kind = 1 THEN line.next_due END AS promised,
    line.harm,
    (line.stages_done | line.stages_left_out) & 4 <> 0 AS is_fix_settled,
    customer.do_not_contact,
    recovery_case.waiting = 1 AS waits_for_customer,
    recovery_case.waited,
    recovery_case.received_ms + recovery_case.received_offset * 60000 AS received,
    recovery_case.round_ms + recovery_case.round_offset * 60000 AS round,
    recovery_case.round_is_second,
    -- All is done, and the case can be closed.
    (line.stages_done | line.stages_left_out) & 14 = 14 AND line.promises_open = 0
        AND NOT EXISTS (
            SELECT 1 FROM concession
            WHERE concession."case" = recovery_case.id AND due IS NOT NULL AND received IS NULL
        )
        AND NOT EXISTS (
            SELECT 1 FROM promise WHERE promise."case" = recovery_case.id AND untold = 1
        ) AS is_done,
    (
        SELECT at_ms + at_offset * 60000 FROM (
            SELECT at_ms, at_offset FROM contact
            WHERE contact."case" = recovery_case.id AND inbound = 0
            UNION ALL
            SELECT said_ms, said_offset FROM message
            WHERE message."case" = recovery_case.id
            UNION ALL
            SELECT at_ms, at_offset FROM stage_record
            WHERE stage_record."case" = recovery_case.id AND stage = 2 AND done = 1
            UNION ALL
            SELECT at_ms, at_offset FROM check_back
            WHERE check_back."case" = recovery_case.id
            UNION ALL
            SELECT told_ms, told_offset FROM plan_b
            WHERE plan_b."case" = recovery_case.id AND told_ms IS NOT NULL
            UNION ALL
            -- Giving a promise is words to the customer, and so is keeping it.
            SELECT made_ms, made_offset FROM promise
            WHERE promise."case" = recovery_case.id
            UNION ALL
            SELECT ended_ms, ended_offset FROM promise
            WHERE promise."case" = recovery_case.id AND state = 'kept'
        )
        ORDER BY at_ms DESC LIMIT 1
    ) AS spoken
FROM case_line AS line INDEXED BY line_unclocked
JOIN recovery_case ON recovery_case.row = line.case_row
JOIN customer ON customer.id = recovery_case.customer
WHERE line.clocked = 0
