SELECT id, mistake, "case", kind, what, who, due, done_ms, done_offset, added_ms, added_offset
FROM prevention WHERE "case" BETWEEN ?1 AND ?2
ORDER BY "case", added_ms, id
