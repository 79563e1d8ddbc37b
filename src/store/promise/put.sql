INSERT INTO promise (id, "case", customer, cadence, words, channel, made_ms, made_offset, due,
    moved_from, state, ended_ms, ended_offset, ended_note, untold)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
ON CONFLICT (id) DO UPDATE SET
    "case" = excluded."case", customer = excluded.customer, cadence = excluded.cadence,
    words = excluded.words, channel = excluded.channel, made_ms = excluded.made_ms,
    made_offset = excluded.made_offset, due = excluded.due, moved_from = excluded.moved_from,
    state = excluded.state, ended_ms = excluded.ended_ms, ended_offset = excluded.ended_offset,
    ended_note = excluded.ended_note, untold = excluded.untold
RETURNING row
