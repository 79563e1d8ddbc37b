-- The fixes after which nobody asked yet whether all is well; in closed cases only those not before
-- ?1 (civil milliseconds).
SELECT
    case_line.case_row, case_line.unchecked_ms, case_line.is_open, case_line.harm,
    case_line.number_order, recovery_case.waiting, recovery_case.waited
FROM case_line INDEXED BY line_unchecked
JOIN recovery_case ON recovery_case.row = case_line.case_row
WHERE case_line.is_open = 1 AND case_line.unchecked_ms IS NOT NULL
UNION ALL
SELECT
    case_line.case_row, case_line.unchecked_ms, case_line.is_open, case_line.harm,
    case_line.number_order, recovery_case.waiting, recovery_case.waited
FROM case_line INDEXED BY line_unchecked
JOIN recovery_case ON recovery_case.row = case_line.case_row
WHERE case_line.is_open = 0 AND case_line.unchecked_ms >= ?1
