SELECT recovery_case.id, promise.words, promise.due, case_line.customer_name
FROM promise_fts
JOIN promise ON promise.row = promise_fts.rowid
JOIN recovery_case ON recovery_case.id = promise."case"
JOIN case_line ON case_line.case_row = recovery_case.row
WHERE promise_fts MATCH ?1
ORDER BY promise_fts.rowid DESC
LIMIT ?2
