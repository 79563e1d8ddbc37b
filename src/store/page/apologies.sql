-- How many apologies a customer had from us since a moment. ?1: the customer; ?2: UTC milliseconds.
SELECT count(*)
FROM recovery_case
JOIN message ON message."case" = recovery_case.id
WHERE recovery_case.customer = ?1 AND message.kind = 'apology' AND message.said_ms >= ?2
