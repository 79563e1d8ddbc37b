SELECT id, "case", customer, cadence, words, channel, made_ms, made_offset, due, moved_from, state,
    ended_ms, ended_offset, ended_note, untold
FROM promise WHERE "case" BETWEEN ?1 AND ?2
ORDER BY "case", made_ms, id
