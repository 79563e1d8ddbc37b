SELECT row FROM customer
WHERE email <> '' AND email COLLATE NOCASE = ?1
ORDER BY row DESC
