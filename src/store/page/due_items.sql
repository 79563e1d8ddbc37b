-- What is due from the civil minute ?1 on and before ?2: the part of a statement that finds it, for
-- whoever counts it and whoever reads its lines. Concessions are left out that expire after the day
-- ?5, and words to those we lost that were due over 30 days before the day ?6.
-- kind: 1 a promise, 2 the first reply, 3 a prevention, 4 a concession, 5 a Plan B, 6 a word to
-- somebody we lost, 7 the next update, 8 the fix, 9 a case to be closed, 10 words about a broken
-- promise, 11 a second chance. Check-backs are not among them: opening hours decide when they are
-- due.
-- item: the row of the promise, prevention or concession, else of the case. Indexes alone find what
-- is due. A case is closed only when no promise in it is open.
WITH found (kind, item, due, days) AS (
    SELECT 1, row, due, NULL
    FROM promise INDEXED BY promise_open_by_due
    WHERE state = 'open' AND due >= ?1 AND due < ?2
    UNION ALL
    SELECT 2, case_row, reply_due, NULL
    FROM case_line INDEXED BY line_unanswered
    WHERE is_open = 1 AND replied_ms IS NULL AND reply_due IS NOT NULL
      AND reply_due >= ?1 AND reply_due < ?2
    UNION ALL
    -- A day is due at 17:00. Its own column is compared too, for the sake of its index.
    SELECT 3, row, due || 'T17:00', NULL
    FROM prevention
    WHERE done_ms IS NULL
      AND due >= substr(?1, 1, 10) AND due <= substr(?2, 1, 10)
      AND due || 'T17:00' >= ?1 AND due || 'T17:00' < ?2
    UNION ALL
    -- What they get is owed until they have it, in a closed case too.
    SELECT 4, row, due || 'T17:00', NULL
    FROM concession INDEXED BY concession_owed
    WHERE due IS NOT NULL AND received IS NULL
      AND due >= substr(?1, 1, 10) AND due <= substr(?2, 1, 10)
      AND due || 'T17:00' >= ?1 AND due || 'T17:00' < ?2
      AND (expires IS NULL OR due <= ?5)
    UNION ALL
    -- Lines of older versions have no such day, and are shown before they expire.
    SELECT 4, concession.row, concession.expires || 'T17:00', NULL
    FROM concession
    JOIN recovery_case ON recovery_case.id = concession."case"
    WHERE concession.expires IS NOT NULL AND concession.received IS NULL
      AND concession.due IS NULL
      AND concession.expires >= substr(?1, 1, 10) AND concession.expires <= substr(?2, 1, 10)
      AND concession.expires || 'T17:00' >= ?1 AND concession.expires || 'T17:00' < ?2
      AND concession.expires <= ?5
      AND recovery_case.outcome IS NULL
    UNION ALL
    SELECT 5, case_row, plan_b_on || 'T17:00', NULL
    FROM case_line INDEXED BY line_plan_b
    WHERE plan_b_on IS NOT NULL
      AND plan_b_on >= substr(?1, 1, 10) AND plan_b_on <= substr(?2, 1, 10)
      AND plan_b_on || 'T17:00' >= ?1 AND plan_b_on || 'T17:00' < ?2
    UNION ALL
    SELECT 6, lost.case_row, lost.due, lost.days
    FROM (
        SELECT
            step.days, case_line.case_row, case_line.lost_ms, case_line.closed_ms,
            date(case_line.lost_ms / 1000, 'unixepoch', step.days || ' days') || 'T17:00' AS due
        FROM (SELECT 30 AS days UNION ALL SELECT 90 UNION ALL SELECT 365) AS step
        CROSS JOIN case_line INDEXED BY line_lost
        WHERE case_line.lost_ms IS NOT NULL
          AND case_line.lost_ms >= (unixepoch(?6) - (step.days + 30) * 86400) * 1000
          AND case_line.lost_ms < CASE ?2
              WHEN '~' THEN 9223372036854775807
              ELSE (unixepoch(?2) + (1 - step.days) * 86400) * 1000
          END
    ) AS lost
    JOIN recovery_case ON recovery_case.row = lost.case_row
    WHERE lost.due >= ?1 AND lost.due < ?2
      -- What was said or skipped before the case was closed belongs to an earlier end of it.
      AND NOT EXISTS (
          SELECT 1 FROM win_back
          WHERE win_back."case" = recovery_case.id AND win_back.days = lost.days
            AND win_back.at_ms >= lost.closed_ms
      )
      -- A message counts from the day on which it comes into sight, 7 days before it is due.
      AND NOT EXISTS (
          SELECT 1 FROM message
          WHERE message."case" = recovery_case.id AND message.kind = 'win_back'
            AND message.said_ms >= lost.closed_ms
            AND message.said_ms + message.said_offset * 60000
                >= (lost.lost_ms / 86400000 + lost.days - 7) * 86400000
      )
    UNION ALL
    -- The next update (7), the fix (8) or that it can be closed (9), where nothing is promised before.
    -- Nobody is reminded of a word where something else in the case is overdue already.
    SELECT next_kind + 4, case_row, next_due, NULL
    FROM case_line INDEXED BY line_by_clock
    WHERE is_open = 1 AND next_kind > 2 AND next_due >= ?1 AND next_due < ?2
      AND NOT (next_kind = 3 AND (
          second_chance_ms IS NOT NULL
          OR EXISTS (
              SELECT 1 FROM recovery_case JOIN promise ON promise."case" = recovery_case.id
              WHERE recovery_case.row = case_line.case_row AND promise.untold = 1
          )
          OR EXISTS (
              SELECT 1 FROM recovery_case JOIN concession ON concession."case" = recovery_case.id
              WHERE recovery_case.row = case_line.case_row
                AND concession.received IS NULL AND concession.due <= ?6
          )
      ))
    UNION ALL
    -- Words about a broken promise were due before it was called broken.
    SELECT 10, row, min(due, said), NULL
    FROM (
        SELECT
            row, due,
            strftime('%Y-%m-%dT%H:%M', ended_ms / 1000 + ended_offset * 60 - 60, 'unixepoch') AS said
        FROM promise INDEXED BY promise_untold
        WHERE untold = 1
    )
    WHERE min(due, said) >= ?1 AND min(due, said) < ?2
    UNION ALL
    -- A second chance stands from the minute before they said that it is not right, until there is a
    -- new fix.
    SELECT 11, case_row, since, NULL
    FROM (
        SELECT
            case_row,
            strftime('%Y-%m-%dT%H:%M', second_chance_ms / 1000 - 60, 'unixepoch') AS since
        FROM case_line INDEXED BY line_second_chance
        WHERE second_chance_ms IS NOT NULL
    )
    WHERE since >= ?1 AND since < ?2
)
,
-- ?7: 0 everything, 1 what a customer waits for, 2 the shop's own: preventions and cases to be closed.
due (kind, item, due, days) AS (
    SELECT * FROM found
    WHERE CASE ?7 WHEN 1 THEN kind NOT IN (3, 9) WHEN 2 THEN kind IN (3, 9) ELSE 1 END
)
