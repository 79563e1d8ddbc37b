SELECT id, name, CASE WHEN phone <> '' THEN phone ELSE email END AS reach
FROM customer
WHERE row = ?1
