SELECT id FROM recovery_case WHERE year = ?1 AND sequence = ?2 AND letter = ?3
