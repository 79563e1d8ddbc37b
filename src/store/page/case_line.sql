SELECT recovery_case.id, case_line.*
FROM case_line
JOIN recovery_case ON recovery_case.row = case_line.case_row
WHERE case_line.case_row = ?1
