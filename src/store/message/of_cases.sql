SELECT id, "case", kind, version, channel, words, link, said_ms, said_offset, who,
    satisfies, private_reason
FROM message WHERE "case" BETWEEN ?1 AND ?2
ORDER BY "case", said_ms, id
