-- The line's rows are told by the identifiers they stand for.
SELECT u.id AS customer, l.*
FROM customer AS u
JOIN customer_line AS l ON l.customer_row = u.row
ORDER BY u.id
