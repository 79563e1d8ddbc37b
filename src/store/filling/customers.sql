SELECT row, id FROM customer WHERE row > ?1 ORDER BY row LIMIT ?2
