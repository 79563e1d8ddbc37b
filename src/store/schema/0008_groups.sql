-- Deeds done together, to be taken back together: the first of them, and what they were. A deed done
-- by itself has neither.
ALTER TABLE deed ADD COLUMN group_first INTEGER
    CHECK (group_first IS NULL OR group_first BETWEEN 1 AND seq);
ALTER TABLE deed ADD COLUMN group_what TEXT
    CHECK ((group_what IS NULL) = (group_first IS NULL) AND length(group_what) BETWEEN 1 AND 60);
CREATE INDEX deed_by_group ON deed (group_first) WHERE group_first IS NOT NULL;

-- The cases still open, of which the settings move the first replies owed.
CREATE INDEX recovery_case_open ON recovery_case (row) WHERE closed_ms IS NULL;
