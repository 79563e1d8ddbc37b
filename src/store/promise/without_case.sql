SELECT id, "case", customer, cadence, words, channel, made_ms, made_offset, due, moved_from, state,
    ended_ms, ended_offset, ended_note, untold
FROM promise INDEXED BY promise_by_customer
WHERE customer IS NOT NULL
ORDER BY customer, due, id
