-- Repeating promises by any rule, not by weekdays alone; what ends them; what days off do. The
-- targets of the clocks, and the stretches in which a case waited for its customer.
--
-- `rule`, `until` and `on_day_off` are values of the domain as JSON. An upgrade keeps what the
-- weekdays and the event said: the same dates, in the same words.
CREATE TABLE cadence_by_rule (
    row             INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "case"          BLOB NOT NULL REFERENCES recovery_case (id),
    words           TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 20000),
    rule            TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 200),
    at              TEXT NOT NULL CHECK (length(at) = 5),
    until           TEXT NOT NULL CHECK (length(until) BETWEEN 1 AND 4000),
    on_day_off      TEXT NOT NULL CHECK (on_day_off IN ('stay', 'skip', 'earlier', 'later')),
    started_ms      INTEGER NOT NULL,
    started_offset  INTEGER NOT NULL,
    ended_ms        INTEGER,
    ended_offset    INTEGER CHECK ((ended_offset IS NULL) = (ended_ms IS NULL))
) STRICT;

INSERT INTO cadence_by_rule
SELECT row, id, "case", words,
    json_object('weeks', json_object(
        'every', 1,
        'on', json('["' || replace(weekdays, ',', '","') || '"]')
    )),
    at,
    CASE until WHEN '' THEN json_quote('case_closes') ELSE json_object('event', until) END,
    'stay',
    started_ms, started_offset, ended_ms, ended_offset
FROM cadence;

DROP TABLE cadence;
ALTER TABLE cadence_by_rule RENAME TO cadence;
CREATE INDEX cadence_by_case ON cadence ("case");

-- The dates of one repeating promise, in order.
CREATE INDEX promise_by_cadence ON promise (cadence, due) WHERE cadence IS NOT NULL;

-- JSON of the domain: targets by harm, those that held before, and stretches of waiting.
ALTER TABLE shop ADD COLUMN clock_targets TEXT NOT NULL DEFAULT '{}';
ALTER TABLE shop ADD COLUMN earlier_targets TEXT NOT NULL DEFAULT '[]';
ALTER TABLE recovery_case ADD COLUMN waited TEXT NOT NULL DEFAULT '[]';
