INSERT INTO stage_record ("case", stage, done, words, who, at_ms, at_offset, needs, feels)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT ("case", stage) DO UPDATE SET
    done = excluded.done, words = excluded.words, who = excluded.who, at_ms = excluded.at_ms,
    at_offset = excluded.at_offset, needs = excluded.needs, feels = excluded.feels
