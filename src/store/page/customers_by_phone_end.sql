SELECT row FROM customer
WHERE phone_digits <> '' AND substr(phone_digits, -9) = ?1
ORDER BY row DESC
