INSERT INTO concession (id, "case", form, nature, what, face_minor, face_currency, cost_minor,
    cost_currency, given, must_do, expires, received, added_ms, added_offset, due)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ON CONFLICT (id) DO UPDATE SET
    "case" = excluded."case", form = excluded.form, nature = excluded.nature,
    what = excluded.what, face_minor = excluded.face_minor,
    face_currency = excluded.face_currency, cost_minor = excluded.cost_minor,
    cost_currency = excluded.cost_currency, given = excluded.given, must_do = excluded.must_do,
    expires = excluded.expires, received = excluded.received, added_ms = excluded.added_ms,
    added_offset = excluded.added_offset, due = excluded.due
