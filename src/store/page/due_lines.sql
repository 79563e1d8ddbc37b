-- Follows due_items.sql: at most ?3 lines of what is due; "total" counts all. With a present minute in
-- ?4 the most pressing comes first, with NULL the earliest. Words about a broken promise press most,
-- since nothing else says that it was broken; then what is overdue by harm times minutes late (an
-- hour is added, so that harm counts from the first minute on), then what is not given, then second
-- chances. A promise without a case counts as one that would cost time or a little money. Records are
-- read for the lines that are shown, and for harm where it counts.
,
ranked AS (
    SELECT
        kind, item, due, days,
        CASE WHEN ?4 IS NULL THEN 0
            ELSE CASE
                WHEN kind = 10 THEN 4
                WHEN kind = 4 THEN 2
                WHEN kind = 11 THEN 1
                WHEN kind BETWEEN 6 AND 9 THEN 0
                ELSE 3
            END
        END AS rank,
        CASE WHEN ?4 IS NULL THEN 0 ELSE
            -- Winning back and our own targets are never more pressing than what was promised,
            -- however late they are.
            CASE WHEN kind BETWEEN 6 AND 9 THEN 1 ELSE 60 + (unixepoch(?4) - unixepoch(due)) / 60 END
            * CASE kind
                WHEN 10 THEN (
                    SELECT coalesce(recovery_case.harm, 2)
                    FROM promise LEFT JOIN recovery_case ON recovery_case.id = promise."case"
                    WHERE promise.row = item
                )
                WHEN 1 THEN (
                    SELECT coalesce(recovery_case.harm, 2)
                    FROM promise LEFT JOIN recovery_case ON recovery_case.id = promise."case"
                    WHERE promise.row = item
                )
                WHEN 3 THEN (
                    SELECT recovery_case.harm
                    FROM prevention JOIN recovery_case ON recovery_case.id = prevention."case"
                    WHERE prevention.row = item
                )
                WHEN 4 THEN (
                    SELECT recovery_case.harm
                    FROM concession JOIN recovery_case ON recovery_case.id = concession."case"
                    WHERE concession.row = item
                )
                ELSE (SELECT case_line.harm FROM case_line WHERE case_line.case_row = item)
            END
        END AS pressing
    FROM due
    ORDER BY rank DESC, pressing DESC, due, kind, item
    LIMIT ?3
)
SELECT
    ranked.kind, ranked.due, ranked.days, (SELECT count(*) FROM due) AS total,
    coalesce(case_line.number, '') AS number, coalesce(case_line.title, '') AS title,
    coalesce(case_line.harm, 2) AS harm,
    coalesce(case_line.customer_name, customer.name) AS customer_name,
    recovery_case.id AS "case", coalesce(recovery_case.customer, promise.customer) AS customer,
    coalesce(promise.id, prevention.id, concession.id) AS id,
    coalesce(promise.words, prevention.what, concession.what, plan_b.words, '') AS words,
    concession.given, concession.must_do, concession.expires,
    plan_b.budget_minor, plan_b.budget_currency, plan_b.elsewhere, plan_b.elsewhere_when,
    promise.cadence,
    CASE WHEN promise.cadence IS NOT NULL THEN (
        SELECT count(*) FROM promise AS dates
        WHERE dates.cadence = promise.cadence AND dates.due <= promise.due
    ) END AS nth
FROM ranked
LEFT JOIN promise ON ranked.kind IN (1, 10) AND promise.row = ranked.item
LEFT JOIN prevention ON ranked.kind = 3 AND prevention.row = ranked.item
LEFT JOIN concession ON ranked.kind = 4 AND concession.row = ranked.item
LEFT JOIN customer ON customer.id = promise.customer
LEFT JOIN recovery_case ON recovery_case.row = CASE
    WHEN ranked.kind IN (1, 3, 4, 10) THEN (
        SELECT row FROM recovery_case AS found
        WHERE found.id = coalesce(promise."case", prevention."case", concession."case")
    )
    ELSE ranked.item
END
LEFT JOIN case_line ON case_line.case_row = recovery_case.row
LEFT JOIN plan_b ON ranked.kind = 5 AND plan_b."case" = recovery_case.id
ORDER BY ranked.rank DESC, ranked.pressing DESC, ranked.due, case_line.number_order, ranked.kind, ranked.item
