SELECT kind, channel, harm, words, version, saved_ms, saved_offset
FROM template WHERE kind = ?1 AND channel = ?2 AND harm = ?3
