SELECT id, "case", form, nature, what, face_minor, face_currency, cost_minor, cost_currency,
    given, must_do, expires, received, added_ms, added_offset, due
FROM concession WHERE "case" BETWEEN ?1 AND ?2
ORDER BY "case", added_ms, id
