SELECT id, "case", inbound, channel, words, at_ms, at_offset, who
FROM contact WHERE id = ?1
