-- How many apologies a customer had from us in other cases since a moment.
-- ?1: the customer; ?2: the case that does not count; ?3: UTC milliseconds.
SELECT count(*)
FROM recovery_case
JOIN message ON message."case" = recovery_case.id
WHERE recovery_case.customer = ?1 AND recovery_case.id <> ?2
    AND message.kind = 'apology' AND message.said_ms >= ?3
