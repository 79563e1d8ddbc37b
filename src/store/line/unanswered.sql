SELECT c.id
FROM case_line AS l
JOIN recovery_case AS c ON c.row = l.case_row
WHERE l.is_open = 1 AND l.replied_ms IS NULL
