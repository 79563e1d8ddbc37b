SELECT "case", stage, done, words, who, at_ms, at_offset, needs, feels
FROM stage_record WHERE "case" = ?1 AND stage = ?2
