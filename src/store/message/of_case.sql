SELECT id, "case", kind, version, channel, words, link, said_ms, said_offset, who,
    satisfies, private_reason
FROM message WHERE "case" = ?1
ORDER BY said_ms, id
