SELECT mistake.cause, mistake.product, received_ms, received_offset
FROM recovery_case
JOIN mistake ON mistake.id = recovery_case.mistake
WHERE recovery_case.customer = ?1 AND recovery_case.id IS NOT ?2
ORDER BY received_ms, recovery_case.row
