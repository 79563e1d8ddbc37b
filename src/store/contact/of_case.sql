SELECT id, "case", inbound, channel, words, at_ms, at_offset, who
FROM contact WHERE "case" = ?1
ORDER BY at_ms, id
