-- What is due from the civil minute ?1 on and before ?2, at most ?3 lines; "total" counts all.
-- Concessions are left out that expire after the day ?5. With a present minute in ?4 the most
-- pressing comes first (harm times minutes late; an hour is added, so that harm counts from the
-- first minute on), with NULL the earliest.
-- kind: 1 a promise, 2 the first reply, 3 a prevention, 4 a concession.
WITH due (kind, item, case_row, due) AS (
    SELECT 1, promise.row, recovery_case.row, promise.due
    FROM promise
    JOIN recovery_case ON recovery_case.id = promise."case"
    WHERE promise.state = 'open' AND promise.due >= ?1 AND promise.due < ?2
      AND recovery_case.outcome IS NULL
    UNION ALL
    SELECT 2, case_row, case_row, reply_due
    FROM case_line INDEXED BY line_unanswered
    WHERE is_open = 1 AND replied_ms IS NULL AND reply_due IS NOT NULL
      AND reply_due >= ?1 AND reply_due < ?2
    UNION ALL
    -- A day is due at 17:00. Its own column is compared too, for the sake of its index.
    SELECT 3, prevention.row, recovery_case.row, prevention.due || 'T17:00'
    FROM prevention
    JOIN recovery_case ON recovery_case.id = prevention."case"
    WHERE prevention.done_ms IS NULL
      AND prevention.due >= substr(?1, 1, 10) AND prevention.due <= substr(?2, 1, 10)
      AND prevention.due || 'T17:00' >= ?1 AND prevention.due || 'T17:00' < ?2
    UNION ALL
    SELECT 4, concession.row, recovery_case.row, concession.expires || 'T17:00'
    FROM concession
    JOIN recovery_case ON recovery_case.id = concession."case"
    WHERE concession.expires IS NOT NULL AND concession.received IS NULL
      AND concession.expires >= substr(?1, 1, 10) AND concession.expires <= substr(?2, 1, 10)
      AND concession.expires || 'T17:00' >= ?1 AND concession.expires || 'T17:00' < ?2
      AND concession.expires <= ?5
      AND recovery_case.outcome IS NULL
),
ranked AS (
    SELECT
        due.kind, due.item, due.case_row, due.due, case_line.number_order,
        CASE WHEN ?4 IS NULL THEN 0 ELSE
            case_line.harm * (60 + (unixepoch(?4) - unixepoch(due.due)) / 60)
        END AS pressing,
        count(*) OVER () AS total
    FROM due
    JOIN case_line USING (case_row)
    ORDER BY pressing DESC, due.due, case_line.number_order, due.kind, due.item
    LIMIT ?3
)
SELECT
    ranked.kind, ranked.due, ranked.total,
    case_line.number, case_line.title, case_line.harm, case_line.customer_name,
    recovery_case.id AS "case", recovery_case.customer,
    coalesce(promise.id, prevention.id, concession.id) AS id,
    coalesce(promise.words, prevention.what, concession.what, '') AS words,
    promise.cadence,
    CASE WHEN promise.cadence IS NOT NULL THEN (
        SELECT count(*) FROM promise AS dates
        WHERE dates."case" = promise."case" AND dates.cadence = promise.cadence
          AND dates.due <= promise.due
    ) END AS nth
FROM ranked
JOIN case_line ON case_line.case_row = ranked.case_row
JOIN recovery_case ON recovery_case.row = ranked.case_row
LEFT JOIN promise ON ranked.kind = 1 AND promise.row = ranked.item
LEFT JOIN prevention ON ranked.kind = 3 AND prevention.row = ranked.item
LEFT JOIN concession ON ranked.kind = 4 AND concession.row = ranked.item
ORDER BY ranked.pressing DESC, ranked.due, ranked.number_order, ranked.kind, ranked.item
