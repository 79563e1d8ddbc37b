SELECT case_row FROM case_line
WHERE number >= ?1 AND number < ?2
ORDER BY number DESC
LIMIT ?3
