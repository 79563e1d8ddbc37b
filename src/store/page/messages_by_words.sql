SELECT rowid FROM message_fts
WHERE message_fts MATCH ?1
ORDER BY rowid DESC
LIMIT ?2
