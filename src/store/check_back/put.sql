INSERT INTO check_back (id, "case", satisfied, again, left_undone, words, at_ms, at_offset, who, feels)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (id) DO UPDATE SET
    "case" = excluded."case", satisfied = excluded.satisfied, again = excluded.again,
    left_undone = excluded.left_undone, words = excluded.words, at_ms = excluded.at_ms,
    at_offset = excluded.at_offset, who = excluded.who, feels = excluded.feels
