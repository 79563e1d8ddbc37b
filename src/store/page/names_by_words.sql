SELECT customer_fts.rowid, customer_line.name
FROM customer_fts
JOIN customer_line ON customer_line.customer_row = customer_fts.rowid
WHERE customer_fts MATCH ?1
ORDER BY customer_fts.rowid DESC
LIMIT ?2
