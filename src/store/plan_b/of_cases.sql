SELECT "case", day, due, words, budget_minor, budget_currency, prepared_ms, prepared_offset, state,
    ended_ms, ended_offset, ended_note, elsewhere, elsewhere_when, told_ms, told_offset
FROM plan_b WHERE "case" BETWEEN ?1 AND ?2
ORDER BY "case"
