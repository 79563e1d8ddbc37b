-- The next cases of an export, in the order in which they were received. ?1, ?2: where the last
-- batch ended. ?3, ?4: the civil milliseconds from which, and before which, they were received;
-- ?5: their customer; ?6: the case; each NULL for no limit. ?7: how many.
SELECT recovery_case.id, case_line.received_ms, case_line.case_row
FROM case_line
JOIN recovery_case ON recovery_case.row = case_line.case_row
WHERE (case_line.received_ms, case_line.case_row) > (?1, ?2)
  AND (?3 IS NULL OR recovery_case.received_ms + recovery_case.received_offset * 60000 >= ?3)
  AND (?4 IS NULL OR recovery_case.received_ms + recovery_case.received_offset * 60000 < ?4)
  AND (?5 IS NULL OR recovery_case.customer = ?5)
  AND (?6 IS NULL OR recovery_case.id = ?6)
ORDER BY case_line.received_ms, case_line.case_row
LIMIT ?7
