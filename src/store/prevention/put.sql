INSERT INTO prevention (id, mistake, "case", kind, what, who, due, done_ms, done_offset,
    added_ms, added_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT (id) DO UPDATE SET
    mistake = excluded.mistake, "case" = excluded."case", kind = excluded.kind,
    what = excluded.what, who = excluded.who, due = excluded.due, done_ms = excluded.done_ms,
    done_offset = excluded.done_offset, added_ms = excluded.added_ms,
    added_offset = excluded.added_offset
