SELECT "case", days, skipped, note, at_ms, at_offset, who
FROM win_back WHERE "case" = ?1
ORDER BY days
