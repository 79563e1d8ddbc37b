-- The last words between us and a customer, either way, of all their cases: a message, a conversation or
-- a try, an answer to the question whether all is well.
-- how: 1 we wrote or spoke, 2 they reached us, 3 we did not reach them, 4 they answered.
WITH last (how, at_ms, at_offset, channel, words, satisfied) AS (
    SELECT * FROM (
        SELECT 1, said_ms, said_offset, message.channel, message.words, NULL
        FROM recovery_case JOIN message ON message."case" = recovery_case.id
        WHERE recovery_case.customer = ?1
        ORDER BY said_ms DESC LIMIT 1
    )
    UNION ALL
    SELECT * FROM (
        SELECT
            CASE inbound WHEN 0 THEN 1 WHEN 1 THEN 2 ELSE 3 END,
            at_ms, at_offset, contact.channel, contact.words, NULL
        FROM recovery_case JOIN contact ON contact."case" = recovery_case.id
        WHERE recovery_case.customer = ?1
        ORDER BY at_ms DESC LIMIT 1
    )
    UNION ALL
    SELECT * FROM (
        SELECT 4, at_ms, at_offset, NULL, check_back.words, satisfied
        FROM recovery_case JOIN check_back ON check_back."case" = recovery_case.id
        WHERE recovery_case.customer = ?1
        ORDER BY at_ms DESC LIMIT 1
    )
)
SELECT how, at_ms, at_offset, channel, words, satisfied
FROM last
ORDER BY at_ms DESC, how DESC
LIMIT 1
