-- How many minutes the latest fixes of one kind of mistake took, from the moment we knew: ?1 the
-- kind, ?2 how many at most.
SELECT max(0, (fix.at_ms - recovery_case.received_ms) / 60000) AS minutes
FROM stage_record AS fix INDEXED BY stage_fixed
JOIN recovery_case ON recovery_case.id = fix."case"
JOIN mistake ON mistake.id = recovery_case.mistake
WHERE fix.stage = 3 AND fix.done = 1 AND mistake.kind = ?1
ORDER BY fix.at_ms DESC
LIMIT ?2
