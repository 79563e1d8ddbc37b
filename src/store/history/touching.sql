SELECT deed.*, deed_body.salt, deed_body.body
FROM deed_touch
JOIN deed ON deed.seq = deed_touch.seq
LEFT JOIN deed_body ON deed_body.seq = deed.seq
WHERE deed_touch.kind = ?1 AND deed_touch.key = ?2
ORDER BY deed_touch.seq DESC
LIMIT ?3
