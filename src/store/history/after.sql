SELECT deed.*, deed_body.salt, deed_body.body
FROM deed LEFT JOIN deed_body USING (seq)
WHERE deed.seq > ?1
ORDER BY deed.seq
LIMIT ?2
