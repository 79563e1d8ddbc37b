-- A promise may be given before any mistake: it belongs to the customer then, and becomes part of a
-- case when it fails.
CREATE TABLE promise_wider (
    row          INTEGER PRIMARY KEY,
    id           BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "case"       BLOB REFERENCES recovery_case (id),
    customer     BLOB REFERENCES customer (id) CHECK ((customer IS NULL) = ("case" IS NOT NULL)),
    cadence      BLOB REFERENCES cadence (id) CHECK (cadence IS NULL OR "case" IS NOT NULL),
    words        TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 20000),
    channel      TEXT,
    made_ms      INTEGER NOT NULL,
    made_offset  INTEGER NOT NULL,
    due          TEXT NOT NULL CHECK (length(due) = 16),
    moved_from   BLOB CHECK (moved_from IS NULL OR length(moved_from) = 16),
    state        TEXT NOT NULL CHECK (state IN ('open', 'kept', 'broken', 'moved', 'released')),
    ended_ms     INTEGER CHECK ((ended_ms IS NULL) = (state = 'open')),
    ended_offset INTEGER CHECK ((ended_offset IS NULL) = (state = 'open')),
    ended_note   TEXT NOT NULL CHECK (length(ended_note) <= 20000),
    untold       INTEGER NOT NULL DEFAULT 0 CHECK (untold IN (0, 1))
) STRICT;
INSERT INTO promise_wider
SELECT row, id, "case", NULL, cadence, words, channel, made_ms, made_offset, due, moved_from, state,
    ended_ms, ended_offset, ended_note, untold
FROM promise ORDER BY row;
DROP TABLE promise;
ALTER TABLE promise_wider RENAME TO promise;
CREATE INDEX promise_by_case ON promise ("case", due);
CREATE INDEX promise_by_customer ON promise (customer, due) WHERE customer IS NOT NULL;
CREATE INDEX promise_open_by_due ON promise (due) WHERE state = 'open';
CREATE INDEX promise_ended ON promise (ended_ms, state, "case") WHERE state <> 'open';
CREATE INDEX promise_by_cadence ON promise (cadence, due) WHERE cadence IS NOT NULL;
CREATE INDEX promise_untold ON promise (ended_ms) WHERE untold = 1;
CREATE INDEX promise_untold_in_case ON promise ("case") WHERE untold = 1;

-- A try to reach somebody is no conversation: nobody reached anybody, and nothing need have been said.
CREATE TABLE contact_wider (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "case"     BLOB NOT NULL REFERENCES recovery_case (id),
    inbound    INTEGER CHECK (inbound IN (0, 1)),
    channel    TEXT NOT NULL,
    words      TEXT NOT NULL
        CHECK (length(words) <= 20000 AND (inbound IS NULL OR length(words) >= 1)),
    at_ms      INTEGER NOT NULL,
    at_offset  INTEGER NOT NULL,
    who        TEXT NOT NULL CHECK (length(who) <= 500)
) STRICT;
INSERT INTO contact_wider
SELECT row, id, "case", inbound, channel, words, at_ms, at_offset, who FROM contact ORDER BY row;
DROP TABLE contact;
ALTER TABLE contact_wider RENAME TO contact;
CREATE INDEX contact_by_case ON contact ("case", at_ms);

-- What a customer needs right now and how they feel, when they are heard and when they are asked again.
ALTER TABLE stage_record ADD COLUMN needs TEXT NOT NULL DEFAULT '' CHECK (length(needs) <= 500);
ALTER TABLE stage_record ADD COLUMN feels TEXT NOT NULL DEFAULT '' CHECK (length(feels) <= 500);
ALTER TABLE check_back ADD COLUMN feels TEXT NOT NULL DEFAULT '' CHECK (length(feels) <= 500);

-- The name of the file that a complaint was taken from.
ALTER TABLE recovery_case ADD COLUMN source TEXT NOT NULL DEFAULT '' CHECK (length(source) <= 500);
