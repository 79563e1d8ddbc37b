-- Whether the customer is still to be told that a promise was broken, or moved without a word.
ALTER TABLE promise ADD COLUMN untold INTEGER NOT NULL DEFAULT 0 CHECK (untold IN (0, 1));
CREATE INDEX promise_untold ON promise (ended_ms) WHERE untold = 1;
CREATE INDEX promise_untold_in_case ON promise ("case") WHERE untold = 1;

-- The day by which a concession is to be with the customer. Logs of before it was kept know none.
ALTER TABLE concession ADD COLUMN due TEXT CHECK (due IS NULL OR length(due) = 10);
CREATE INDEX concession_owed ON concession (due) WHERE due IS NOT NULL AND received IS NULL;

-- The round of work that began when the case was opened again, and whether it is a second chance.
ALTER TABLE recovery_case ADD COLUMN round_ms INTEGER;
ALTER TABLE recovery_case ADD COLUMN round_offset INTEGER
    CHECK ((round_offset IS NULL) = (round_ms IS NULL));
ALTER TABLE recovery_case ADD COLUMN round_is_second INTEGER
    CHECK ((round_is_second IS NULL) = (round_ms IS NULL));
-- How often it had happened to this customer before, as they say; NULL where nobody asked.
ALTER TABLE recovery_case ADD COLUMN happened_before INTEGER CHECK (happened_before >= 0);
-- Why the case was closed over something that is still to be given.
ALTER TABLE recovery_case ADD COLUMN closed_owing TEXT CHECK (length(closed_owing) <= 20000);
-- Who else looked at a decline.
ALTER TABLE recovery_case ADD COLUMN decline_second_look TEXT
    CHECK (length(decline_second_look) <= 500);

-- What had been agreed, beside what happened.
ALTER TABLE mistake ADD COLUMN agreed TEXT NOT NULL DEFAULT '' CHECK (length(agreed) <= 20000);

-- When the second chance began, for as long as no new fix is recorded (civil, in milliseconds).
ALTER TABLE case_line ADD COLUMN second_chance_ms INTEGER;
CREATE INDEX line_second_chance ON case_line (second_chance_ms)
    WHERE second_chance_ms IS NOT NULL;
