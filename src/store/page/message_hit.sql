SELECT recovery_case.id, message.words, case_line.customer_name
FROM message
JOIN recovery_case ON recovery_case.id = message."case"
JOIN case_line ON case_line.case_row = recovery_case.row
WHERE message.row = ?1
