INSERT INTO plan_b ("case", day, due, words, budget_minor, budget_currency, prepared_ms, prepared_offset, state,
    ended_ms, ended_offset, ended_note, elsewhere, elsewhere_when, told_ms, told_offset, asks_on)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
ON CONFLICT ("case") DO UPDATE SET
    day = excluded.day, due = excluded.due, words = excluded.words,
    budget_minor = excluded.budget_minor, budget_currency = excluded.budget_currency,
    prepared_ms = excluded.prepared_ms, prepared_offset = excluded.prepared_offset,
    state = excluded.state, ended_ms = excluded.ended_ms, ended_offset = excluded.ended_offset,
    ended_note = excluded.ended_note, elsewhere = excluded.elsewhere,
    elsewhere_when = excluded.elsewhere_when, told_ms = excluded.told_ms,
    told_offset = excluded.told_offset, asks_on = excluded.asks_on
