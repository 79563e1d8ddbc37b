SELECT "case", stage, done, words, who, at_ms, at_offset
FROM stage_record WHERE "case" = ?1
ORDER BY stage
