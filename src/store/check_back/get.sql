SELECT id, "case", satisfied, again, left_undone, words, at_ms, at_offset, who, feels
FROM check_back WHERE id = ?1
