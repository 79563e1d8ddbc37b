-- The line's rows are told by the identifiers they stand for.
SELECT c.id AS "case", u.id AS customer, l.*
FROM recovery_case AS c
JOIN case_line AS l ON l.case_row = c.row
LEFT JOIN customer AS u ON u.row = l.customer_row
ORDER BY c.id
