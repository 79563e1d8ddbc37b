SELECT id, "case", customer, cadence, words, channel, made_ms, made_offset, due, moved_from, state,
    ended_ms, ended_offset, ended_note, untold
FROM promise WHERE cadence = ?1
ORDER BY due, id
