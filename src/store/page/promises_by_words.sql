SELECT recovery_case.id, promise.customer, promise.words, promise.due, coalesce(case_line.customer_name, customer.name) AS customer_name
FROM promise_fts
JOIN promise ON promise.row = promise_fts.rowid
LEFT JOIN customer ON customer.id = promise.customer
LEFT JOIN recovery_case ON recovery_case.id = promise."case"
LEFT JOIN case_line ON case_line.case_row = recovery_case.row
WHERE promise_fts MATCH ?1
ORDER BY promise_fts.rowid DESC
LIMIT ?2
