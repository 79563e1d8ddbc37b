SELECT id, "case", satisfied, again, left_undone, words, at_ms, at_offset, who, feels
FROM check_back WHERE "case" BETWEEN ?1 AND ?2
ORDER BY "case", at_ms, id
