-- One case's line from its records. ?1: the case's id.
WITH
-- Our words to the customer: their first and last moment, and the apology.
said (at_ms, is_apology, is_reply) AS (
    SELECT at_ms, 0, 1 FROM contact WHERE "case" = ?1 AND inbound = 0
    UNION ALL
    SELECT said_ms, kind = 'apology', 1 FROM message WHERE "case" = ?1
    UNION ALL
    -- Asking whether all is well is words to the customer, and so is saying who has it instead;
    -- neither is a first reply.
    SELECT at_ms, 0, 0 FROM check_back WHERE "case" = ?1
    UNION ALL
    SELECT told_ms, 0, 0 FROM plan_b WHERE "case" = ?1 AND told_ms IS NOT NULL
    UNION ALL
    SELECT at_ms, 1, 1 FROM stage_record WHERE "case" = ?1 AND stage = 2 AND done = 1
    UNION ALL
    -- A conversation is words from us by itself: face to face at once, by telephone as far as
    -- going quiet is concerned (the column spoken_ms adds that one).
    SELECT received_ms, 0, 1 FROM recovery_case WHERE id = ?1 AND channel = 'in_person'
),
spoken (first_ms, last_ms, apologized_ms) AS (
    SELECT
        min(at_ms) FILTER (WHERE is_reply), max(at_ms), min(at_ms) FILTER (WHERE is_apology)
    FROM said
),
stages (done, left_out) AS (
    SELECT
        ifnull(sum(1 << (stage - 1)) FILTER (WHERE done = 1), 0),
        ifnull(sum(1 << (stage - 1)) FILTER (WHERE done = 0), 0)
    FROM stage_record WHERE "case" = ?1
),
promises (open, kept, broken) AS (
    SELECT
        count(*) FILTER (WHERE state = 'open'),
        count(*) FILTER (WHERE state = 'kept'),
        count(*) FILTER (WHERE state = 'broken')
    FROM promise WHERE "case" = ?1
),
-- What is due next in an open case; of two things due in one minute the promise goes first.
next (due, words, kind) AS (
    SELECT due, words, kind FROM (
        SELECT due, words, 1 AS kind, made_ms, id
        FROM promise WHERE "case" = ?1 AND state = 'open'
        UNION ALL
        SELECT reply_due, '', 2, 0, x''
        FROM recovery_case
        JOIN customer ON customer.id = recovery_case.customer
        JOIN spoken
        WHERE recovery_case.id = ?1 AND reply_due IS NOT NULL AND first_ms IS NULL
          AND customer.do_not_contact = 0
    )
    WHERE (SELECT closed_ms FROM recovery_case WHERE id = ?1) IS NULL
    ORDER BY due, kind, made_ms, id
    LIMIT 1
)
INSERT OR REPLACE INTO case_line (
    case_row, number, title, customer_name, customer_row, harm, is_open, waiting,
    stage, stages_done, stages_left_out,
    next_due, next_words, next_kind, reply_due,
    received_ms, replied_ms, spoken_ms, apologized_ms, closed_ms, outcome,
    noticed_first, chased, promises_open, promises_kept, promises_broken,
    plan_b_on, unchecked_ms, lost_ms, has_waited, clocked, second_chance_ms
)
SELECT
    c.row,
    printf('%d-%04d%s', c.year, c.sequence, c.letter),
    mistake.title, customer.name, customer.row,
    c.harm, c.closed_ms IS NULL, c.waiting,
    CASE
        WHEN (stages.done | stages.left_out) & 1 = 0 THEN 1
        WHEN (stages.done | stages.left_out) & 2 = 0 THEN 2
        WHEN (stages.done | stages.left_out) & 4 = 0 THEN 3
        WHEN (stages.done | stages.left_out) & 8 = 0 THEN 4
        WHEN (stages.done | stages.left_out) & 16 = 0 THEN 5
        WHEN (stages.done | stages.left_out) & 32 = 0 THEN 6
        ELSE 7
    END,
    stages.done, stages.left_out,
    ifnull(next.due, '~'), ifnull(next.words, ''), ifnull(next.kind, 0),
    -- Whoever wants to be left alone is owed no reply.
    CASE WHEN customer.do_not_contact = 0 OR spoken.first_ms IS NOT NULL THEN c.reply_due END,
    c.received_ms,
    spoken.first_ms,
    CASE
        WHEN c.channel IN ('phone', 'in_person')
            THEN max(ifnull(spoken.last_ms, c.received_ms), c.received_ms)
        ELSE spoken.last_ms
    END,
    spoken.apologized_ms,
    c.closed_ms, c.outcome,
    c.channel = 'we_noticed',
    (SELECT count(*) FROM contact WHERE "case" = ?1 AND inbound = 1),
    promises.open, promises.kept, promises.broken,
    -- Whoever wants to be left alone is not sent elsewhere.
    CASE WHEN c.closed_ms IS NULL AND (stages.done | stages.left_out) & 4 = 0 THEN (
        SELECT asks_on FROM plan_b
        WHERE "case" = ?1 AND (state = 'prepared' OR customer.do_not_contact = 0)
    ) END,
    -- The fix of a customer who may be asked, and was not yet, whether all is well.
    CASE
        WHEN customer.do_not_contact = 0
            AND ifnull(c.outcome, 'neutral') IN ('bought_again', 'says_so', 'neutral')
            AND (stages.done | stages.left_out) & 32 = 0
        THEN (
            SELECT at_ms + at_offset * 60000 FROM stage_record
            WHERE "case" = ?1 AND stage = 3 AND done = 1
        )
    END,
    CASE
        WHEN customer.do_not_contact = 0
            AND c.outcome IN ('lost_despite_recovery', 'lost', 'gone_quiet')
        THEN c.closed_ms + c.closed_offset * 60000
    END,
    c.waiting = 1 OR c.waited <> '[]',
    c.closed_ms IS NOT NULL,
    CASE
        WHEN c.closed_ms IS NULL AND c.round_is_second = 1
            AND (stages.done | stages.left_out) & 4 = 0
        THEN c.round_ms + c.round_offset * 60000
    END
FROM recovery_case AS c
JOIN mistake ON mistake.id = c.mistake
JOIN customer ON customer.id = c.customer
JOIN spoken
JOIN stages
JOIN promises
LEFT JOIN next
WHERE c.id = ?1
