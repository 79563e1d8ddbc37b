SELECT id FROM recovery_case WHERE mistake = ?1 ORDER BY received_ms, id
