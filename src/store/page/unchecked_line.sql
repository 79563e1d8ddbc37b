SELECT
    recovery_case.id AS "case", recovery_case.customer,
    case_line.number, case_line.title, case_line.harm, case_line.customer_name
FROM case_line
JOIN recovery_case ON recovery_case.row = case_line.case_row
WHERE case_line.case_row = ?1
