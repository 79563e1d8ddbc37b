-- What is due next in a case in which nothing is promised is the next update or the fix: in
-- next_kind 3 stands for the one and 4 for the other. Opening hours decide when that is, so lines are
-- marked here until the program has looked.
ALTER TABLE case_line ADD COLUMN clocked INTEGER NOT NULL DEFAULT 0;
UPDATE case_line SET clocked = 1 WHERE is_open = 0;

CREATE INDEX line_unclocked ON case_line (case_row) WHERE clocked = 0;
CREATE INDEX line_by_clock ON case_line (next_due) WHERE is_open = 1 AND next_kind > 2;

-- The fixes, for how long they take.
CREATE INDEX stage_fixed ON stage_record (at_ms) WHERE stage = 3 AND done = 1;
