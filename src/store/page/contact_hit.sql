SELECT recovery_case.id, contact.words, case_line.customer_name
FROM contact
JOIN recovery_case ON recovery_case.id = contact."case"
JOIN case_line ON case_line.case_row = recovery_case.row
WHERE contact.row = ?1
