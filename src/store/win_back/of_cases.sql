SELECT "case", days, skipped, note, at_ms, at_offset, who
FROM win_back WHERE "case" BETWEEN ?1 AND ?2
ORDER BY "case", days
