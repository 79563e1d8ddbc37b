-- The customers of open cases who should be met with care, at most ?1, the hardest hit first: whose
-- plans were spoiled or worse, who had to ask again, to whom a promise was not kept. The title is
-- that of their hardest case. "total" counts all of them.
SELECT
    customer.id, customer.name, customer.do_not_contact,
    max(case_line.harm) AS harm, case_line.title, recovery_case.id AS "case",
    sum(case_line.chased) AS chased,
    sum(case_line.promises_broken) AS broken,
    count(*) OVER () AS total
FROM case_line
JOIN customer ON customer.row = case_line.customer_row
JOIN recovery_case ON recovery_case.row = case_line.case_row
WHERE case_line.is_open = 1
  AND (case_line.harm >= 3 OR case_line.chased > 0 OR case_line.promises_broken > 0)
GROUP BY case_line.customer_row
ORDER BY harm DESC, broken DESC, chased DESC, customer.name COLLATE NOCASE, customer.row
LIMIT ?1
