SELECT row FROM customer
WHERE email <> '' AND email COLLATE NOCASE >= ?1 AND email COLLATE NOCASE < ?2
ORDER BY +row DESC
LIMIT ?3
