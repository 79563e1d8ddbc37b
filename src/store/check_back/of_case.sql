SELECT id, "case", satisfied, again, left_undone, words, at_ms, at_offset, who
FROM check_back WHERE "case" = ?1
ORDER BY at_ms, id
