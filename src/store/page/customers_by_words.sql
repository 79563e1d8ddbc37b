SELECT rowid FROM customer_fts
WHERE customer_fts MATCH ?1
ORDER BY rowid DESC
LIMIT ?2
