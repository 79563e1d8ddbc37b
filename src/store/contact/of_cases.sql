SELECT id, "case", inbound, channel, words, at_ms, at_offset, who
FROM contact WHERE "case" BETWEEN ?1 AND ?2
ORDER BY "case", at_ms, id
