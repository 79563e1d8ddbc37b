SELECT "case", stage, done, words, who, at_ms, at_offset, needs, feels
FROM stage_record WHERE "case" BETWEEN ?1 AND ?2
ORDER BY "case", stage
