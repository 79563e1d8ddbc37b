SELECT id FROM recovery_case WHERE customer = ?1 ORDER BY received_ms, id
