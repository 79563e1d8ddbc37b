-- What we will do if it is not fixed in time, what the customer says some days after the fix, and
-- what became of a word to somebody we lost.

-- A case has one Plan B.
CREATE TABLE plan_b (
    row               INTEGER PRIMARY KEY,
    "case"            BLOB NOT NULL UNIQUE REFERENCES recovery_case (id),
    -- The day after the case was received, and its date.
    day               INTEGER NOT NULL CHECK (day BETWEEN 1 AND 365),
    due               TEXT NOT NULL CHECK (length(due) = 10),
    words             TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 500),
    budget_minor      INTEGER CHECK (budget_minor IS NULL OR budget_minor >= 0),
    budget_currency   TEXT CHECK ((budget_currency IS NULL) = (budget_minor IS NULL)),
    prepared_ms       INTEGER NOT NULL,
    prepared_offset   INTEGER NOT NULL,
    state             TEXT NOT NULL CHECK (state IN ('prepared', 'done', 'not_done')),
    ended_ms          INTEGER CHECK ((ended_ms IS NULL) = (state = 'prepared')),
    ended_offset      INTEGER CHECK ((ended_offset IS NULL) = (state = 'prepared')),
    ended_note        TEXT NOT NULL CHECK (length(ended_note) <= 20000),
    -- Who has it instead, once that is known.
    elsewhere         TEXT CHECK (elsewhere IS NULL OR (state = 'not_done' AND length(elsewhere) <= 500)),
    elsewhere_when    TEXT CHECK ((elsewhere_when IS NULL) = (elsewhere IS NULL)),
    told_ms           INTEGER CHECK (told_ms IS NULL OR elsewhere IS NOT NULL),
    told_offset       INTEGER CHECK ((told_offset IS NULL) = (told_ms IS NULL)),
    -- The day on which something is to be done about it; NULL when nothing is.
    asks_on           TEXT CHECK (asks_on IS NULL OR length(asks_on) = 10)
) STRICT;

CREATE TABLE check_back (
    row          INTEGER PRIMARY KEY,
    id           BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "case"       BLOB NOT NULL REFERENCES recovery_case (id),
    satisfied    INTEGER NOT NULL CHECK (satisfied BETWEEN 1 AND 5),
    again        TEXT NOT NULL CHECK (again IN ('yes', 'unsure', 'no')),
    left_undone  TEXT NOT NULL CHECK (length(left_undone) <= 20000),
    words        TEXT NOT NULL CHECK (length(words) <= 20000),
    at_ms        INTEGER NOT NULL,
    at_offset    INTEGER NOT NULL,
    who          TEXT NOT NULL CHECK (length(who) <= 500)
) STRICT;
CREATE INDEX check_back_by_case ON check_back ("case", at_ms);

CREATE TABLE win_back (
    "case"     BLOB NOT NULL REFERENCES recovery_case (id),
    -- How many days after the case was closed.
    days       INTEGER NOT NULL CHECK (days IN (30, 90, 365)),
    skipped    INTEGER NOT NULL CHECK (skipped IN (0, 1)),
    note       TEXT NOT NULL CHECK (length(note) <= 20000),
    at_ms      INTEGER NOT NULL,
    at_offset  INTEGER NOT NULL,
    who        TEXT NOT NULL CHECK (length(who) <= 500),
    PRIMARY KEY ("case", days)
) STRICT, WITHOUT ROWID;

-- The day on which something is to be done about the Plan B of an open case that is not fixed; NULL
-- when nothing is.
ALTER TABLE case_line ADD COLUMN plan_b_on TEXT;

-- In civil milliseconds, so that the day is that of the place where it happened: when it was
-- fixed, while the customer is still to be asked whether all is well; and when the case was
-- closed, while the customer is to be won back. NULL where they are not, or want to be left alone.
ALTER TABLE case_line ADD COLUMN unchecked_ms INTEGER;
ALTER TABLE case_line ADD COLUMN lost_ms INTEGER;
-- Whether the case ever waited for its customer: only then does a clock pause.
ALTER TABLE case_line ADD COLUMN has_waited INTEGER NOT NULL DEFAULT 0;

UPDATE case_line SET
    unchecked_ms = (
        SELECT fix.at_ms + fix.at_offset * 60000
        FROM recovery_case
        JOIN customer ON customer.id = recovery_case.customer
        JOIN stage_record AS fix ON fix."case" = recovery_case.id AND fix.stage = 3 AND fix.done = 1
        WHERE recovery_case.row = case_line.case_row
          AND customer.do_not_contact = 0
          AND ifnull(recovery_case.outcome, 'neutral') IN ('bought_again', 'says_so', 'neutral')
          AND NOT EXISTS (
              SELECT 1 FROM stage_record AS asked
              WHERE asked."case" = recovery_case.id AND asked.stage = 6
          )
    ),
    lost_ms = (
        SELECT recovery_case.closed_ms + recovery_case.closed_offset * 60000
        FROM recovery_case
        JOIN customer ON customer.id = recovery_case.customer
        WHERE recovery_case.row = case_line.case_row
          AND customer.do_not_contact = 0
          AND recovery_case.outcome IN ('lost_despite_recovery', 'lost', 'gone_quiet')
    ),
    has_waited = (
        SELECT recovery_case.waiting = 1 OR recovery_case.waited <> '[]'
        FROM recovery_case WHERE recovery_case.row = case_line.case_row
    );

CREATE INDEX line_plan_b ON case_line (plan_b_on) WHERE plan_b_on IS NOT NULL;
CREATE INDEX line_unchecked ON case_line (is_open, unchecked_ms, harm, has_waited)
    WHERE unchecked_ms IS NOT NULL;
CREATE INDEX line_lost ON case_line (lost_ms) WHERE lost_ms IS NOT NULL;
