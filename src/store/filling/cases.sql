SELECT row, id FROM recovery_case WHERE row > ?1 ORDER BY row LIMIT ?2
