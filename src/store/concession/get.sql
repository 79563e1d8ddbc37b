SELECT id, "case", form, nature, what, face_minor, face_currency, cost_minor, cost_currency,
    given, must_do, expires, received, added_ms, added_offset, due
FROM concession WHERE id = ?1
