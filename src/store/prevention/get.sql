SELECT id, mistake, "case", kind, what, who, due, done_ms, done_offset, added_ms, added_offset
FROM prevention WHERE id = ?1
