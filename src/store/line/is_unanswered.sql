-- From the records alone: it is asked while lines are not made yet, too.
SELECT
    c.closed_ms IS NULL AND c.channel <> 'in_person'
    AND NOT EXISTS (SELECT 1 FROM contact WHERE contact."case" = c.id AND inbound = 0)
    AND NOT EXISTS (SELECT 1 FROM message WHERE message."case" = c.id)
    AND NOT EXISTS (
        SELECT 1 FROM stage_record
        WHERE stage_record."case" = c.id AND stage = 2 AND done = 1
    )
FROM recovery_case AS c WHERE c.id = ?1
