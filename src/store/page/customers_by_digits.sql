-- The index holds nothing but the digits, so reading all of it is quick.
SELECT row FROM customer INDEXED BY customer_by_digits
WHERE phone_digits <> '' AND instr(phone_digits, ?1) > 0
ORDER BY row DESC
LIMIT ?2
