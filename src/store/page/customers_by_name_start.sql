SELECT customer_row FROM customer_line
WHERE name COLLATE NOCASE >= ?1 AND name COLLATE NOCASE < ?2
ORDER BY customer_row DESC
LIMIT ?3
