INSERT INTO win_back ("case", days, skipped, note, at_ms, at_offset, who)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT ("case", days) DO UPDATE SET
    skipped = excluded.skipped, note = excluded.note, at_ms = excluded.at_ms,
    at_offset = excluded.at_offset, who = excluded.who
