-- The history takes half the room: bodies are packed together with what a deed can be taken back to,
-- computers are named once, and what nothing asks for by its place is no longer indexed.

-- The computers that did deeds, in this log and in those brought in.
CREATE TABLE deed_device (
    row     INTEGER PRIMARY KEY,
    device  BLOB NOT NULL UNIQUE CHECK (length(device) = 16)
) STRICT;
INSERT INTO deed_device (device) SELECT device FROM deed GROUP BY device ORDER BY min(seq);

CREATE TABLE deed_smaller (
    seq          INTEGER PRIMARY KEY CHECK (seq >= 1),
    device_row   INTEGER NOT NULL REFERENCES deed_device (row),
    device_seq   INTEGER NOT NULL CHECK (device_seq >= 1),
    name         TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    version      INTEGER NOT NULL CHECK (version >= 1),
    who          TEXT NOT NULL CHECK (length(who) <= 500),
    at_ms        INTEGER NOT NULL,
    at_offset    INTEGER NOT NULL CHECK (at_offset BETWEEN -1080 AND 1080),
    body_hash    BLOB NOT NULL CHECK (length(body_hash) = 32),
    chain        BLOB NOT NULL CHECK (length(chain) = 32),
    group_first  INTEGER CHECK (group_first IS NULL OR group_first BETWEEN 1 AND seq),
    group_what   TEXT
        CHECK ((group_what IS NULL) = (group_first IS NULL) AND length(group_what) BETWEEN 1 AND 60),
    UNIQUE (device_row, device_seq)
) STRICT;
INSERT INTO deed_smaller
SELECT deed.seq, deed_device.row, deed.device_seq, deed.name, deed.version, deed.who, deed.at_ms,
    deed.at_offset, deed.body_hash, deed.chain, deed.group_first, deed.group_what
FROM deed JOIN deed_device USING (device)
ORDER BY deed.seq;

-- Body and what it can be taken back to, `length` bytes of the one and then the other, packed with a
-- dictionary of the program. Both go when a person is erased.
CREATE TABLE deed_body_smaller (
    seq         INTEGER PRIMARY KEY REFERENCES deed (seq),
    salt        BLOB NOT NULL CHECK (length(salt) = 16),
    dictionary  INTEGER NOT NULL CHECK (dictionary >= 1),
    length      INTEGER NOT NULL CHECK (length >= 0),
    packed      BLOB NOT NULL
) STRICT;
INSERT INTO deed_body_smaller
SELECT seq, salt, 1, length(body), packed_1(body, coalesce(before, x''))
FROM deed_body LEFT JOIN step USING (seq)
ORDER BY seq;

CREATE TABLE step_smaller (
    seq     INTEGER PRIMARY KEY REFERENCES deed (seq),
    state   INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
    taken_back_by INTEGER REFERENCES deed (seq)
) STRICT;
INSERT INTO step_smaller SELECT seq, state, taken_back_by FROM step ORDER BY seq;

DROP TABLE step;
DROP TABLE deed_body;
DROP TABLE deed;
ALTER TABLE deed_smaller RENAME TO deed;
ALTER TABLE deed_body_smaller RENAME TO deed_body;
ALTER TABLE step_smaller RENAME TO step;

CREATE INDEX deed_by_group ON deed (group_first) WHERE group_first IS NOT NULL;
CREATE INDEX step_taken_back ON step (taken_back_by) WHERE state = 1;
CREATE TRIGGER deed_is_kept BEFORE UPDATE ON deed
BEGIN SELECT RAISE(ABORT, 'a deed is never changed'); END;
CREATE TRIGGER deed_stays BEFORE DELETE ON deed
BEGIN SELECT RAISE(ABORT, 'a deed is never removed'); END;

-- Words are found by their beginnings as quickly without an index of beginnings. The words themselves
-- are put in again behind the steps (`migrate.rs`).
DROP TABLE customer_fts;
CREATE VIRTUAL TABLE customer_fts USING fts5 (
    words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2"
);
DROP TABLE case_fts;
CREATE VIRTUAL TABLE case_fts USING fts5 (
    words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2"
);
DROP TABLE promise_fts;
CREATE VIRTUAL TABLE promise_fts USING fts5 (
    words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2"
);
DROP TABLE message_fts;
CREATE VIRTUAL TABLE message_fts USING fts5 (
    words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2"
);
