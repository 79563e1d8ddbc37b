SELECT kind, channel, harm, words, version, saved_ms, saved_offset
FROM template ORDER BY kind, channel, harm
