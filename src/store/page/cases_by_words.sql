SELECT rowid FROM case_fts
WHERE case_fts MATCH ?1
ORDER BY rowid DESC
LIMIT ?2
