-- The first schema. Never edited once released; a change is a new numbered file.
--
-- Conventions: `row` serves joins and search and never leaves the file; `id` is a 16-byte UUIDv7.
-- A moment (what happened) is two columns, `x_ms` (UTC milliseconds since 1970) and `x_offset`
-- (minutes east of UTC at that moment). A due minute is civil local text, '2026-11-20T12:00';
-- a day is '2026-11-20'. Money is integer minor units plus an ISO 4217 code.

-- Which log this is.
CREATE TABLE log (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    log_id  BLOB NOT NULL CHECK (length(log_id) = 16)
) STRICT;

-- The computers that wrote in it. The mark is also kept outside the file, so that a copied log
-- is noticed and never continues another computer's sequence.
CREATE TABLE device (
    place     INTEGER PRIMARY KEY,
    device    BLOB NOT NULL UNIQUE CHECK (length(device) = 16),
    mark      BLOB NOT NULL UNIQUE CHECK (length(mark) = 16),
    next_seq  INTEGER NOT NULL CHECK (next_seq >= 1)
) STRICT;

-- Every change ever made, in order: the envelope.
CREATE TABLE deed (
    seq         INTEGER PRIMARY KEY CHECK (seq >= 1),
    device      BLOB NOT NULL CHECK (length(device) = 16),
    device_seq  INTEGER NOT NULL CHECK (device_seq >= 1),
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    version     INTEGER NOT NULL CHECK (version >= 1),
    who         TEXT NOT NULL CHECK (length(who) <= 500),
    at_ms       INTEGER NOT NULL,
    at_offset   INTEGER NOT NULL CHECK (at_offset BETWEEN -1080 AND 1080),
    body_hash   BLOB NOT NULL CHECK (length(body_hash) = 32),
    chain       BLOB NOT NULL CHECK (length(chain) = 32),
    UNIQUE (device, device_seq)
) STRICT;

-- What the envelope seals. Body and salt stand apart, so that erasing a person later leaves a
-- history that still verifies.
CREATE TABLE deed_body (
    seq   INTEGER PRIMARY KEY REFERENCES deed (seq),
    salt  BLOB NOT NULL CHECK (length(salt) = 16),
    body  BLOB NOT NULL
) STRICT;

-- Which records a deed touches, and the last deed seen on each before it (0: none).
CREATE TABLE deed_touch (
    seq   INTEGER NOT NULL REFERENCES deed (seq),
    kind  INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 99),
    key   BLOB NOT NULL CHECK (length(key) <= 17),
    seen  INTEGER NOT NULL CHECK (seen >= 0 AND seen < seq),
    PRIMARY KEY (kind, key, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX deed_touch_by_seq ON deed_touch (seq);

CREATE TRIGGER deed_is_kept BEFORE UPDATE ON deed
BEGIN SELECT RAISE(ABORT, 'a deed is never changed'); END;
CREATE TRIGGER deed_stays BEFORE DELETE ON deed
BEGIN SELECT RAISE(ABORT, 'a deed is never removed'); END;

-- What each deed can be taken back to: the records it changed as they were before.
-- state: 0 done, 1 taken back, 2 settled (an undo or redo itself).
CREATE TABLE step (
    seq     INTEGER PRIMARY KEY REFERENCES deed (seq),
    state   INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
    taken_back_by INTEGER REFERENCES deed (seq),
    before  BLOB NOT NULL
) STRICT;
CREATE INDEX step_by_state ON step (state, seq);

CREATE TABLE shop (
    one            INTEGER PRIMARY KEY CHECK (one = 1),
    name           TEXT NOT NULL CHECK (length(name) <= 500),
    owner          TEXT NOT NULL CHECK (length(owner) <= 500),
    currency       TEXT NOT NULL CHECK (length(currency) = 3),
    hours          TEXT NOT NULL,
    reply_targets  TEXT NOT NULL,
    quiet_days     INTEGER NOT NULL CHECK (quiet_days BETWEEN 1 AND 60)
) STRICT;

CREATE TABLE customer (
    row               INTEGER PRIMARY KEY,
    id                BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name              TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    phone             TEXT NOT NULL CHECK (length(phone) <= 500),
    phone_digits      TEXT NOT NULL,
    email             TEXT NOT NULL CHECK (length(email) <= 500),
    address           TEXT NOT NULL CHECK (length(address) <= 500),
    preferred         TEXT,
    since             TEXT CHECK (since IS NULL OR length(since) = 10),
    yearly_minor      INTEGER,
    yearly_currency   TEXT CHECK ((yearly_currency IS NULL) = (yearly_minor IS NULL)),
    tags              TEXT NOT NULL,
    notes             TEXT NOT NULL CHECK (length(notes) <= 20000),
    may_be_reference  INTEGER NOT NULL CHECK (may_be_reference IN (0, 1)),
    do_not_contact    INTEGER NOT NULL CHECK (do_not_contact IN (0, 1)),
    -- No foreign key: the referring case and the referred customer may each come first.
    referred_by       BLOB CHECK (referred_by IS NULL OR length(referred_by) = 16),
    added_ms          INTEGER NOT NULL,
    added_offset      INTEGER NOT NULL
) STRICT;

CREATE INDEX customer_by_digits ON customer (phone_digits) WHERE phone_digits <> '';
CREATE INDEX customer_by_phone_end ON customer (substr(phone_digits, -9)) WHERE phone_digits <> '';
CREATE INDEX customer_by_email ON customer (email COLLATE NOCASE) WHERE email <> '';

CREATE TABLE mistake (
    row             INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    title           TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    kind            TEXT NOT NULL,
    product         TEXT NOT NULL CHECK (length(product) <= 500),
    price_minor     INTEGER,
    price_currency  TEXT CHECK ((price_currency IS NULL) = (price_minor IS NULL)),
    happened        TEXT CHECK (happened IS NULL OR length(happened) = 10),
    noticed_ms      INTEGER NOT NULL,
    noticed_offset  INTEGER NOT NULL,
    noticed_by      TEXT NOT NULL,
    caused_by       TEXT NOT NULL,
    caused_by_name  TEXT NOT NULL CHECK (length(caused_by_name) <= 500),
    cause           TEXT NOT NULL CHECK (length(cause) <= 20000)
) STRICT;

-- `case` is a word of SQL itself, hence the longer name.
CREATE TABLE recovery_case (
    row              INTEGER PRIMARY KEY,
    id               BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    year             INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
    sequence         INTEGER NOT NULL CHECK (sequence >= 1),
    letter           TEXT NOT NULL CHECK (length(letter) <= 1),
    customer         BLOB NOT NULL REFERENCES customer (id),
    mistake          BLOB NOT NULL REFERENCES mistake (id),
    channel          TEXT NOT NULL,
    link             TEXT NOT NULL CHECK (length(link) <= 500),
    words            TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 20000),
    remedy           TEXT NOT NULL CHECK (length(remedy) <= 20000),
    harm             INTEGER NOT NULL CHECK (harm BETWEEN 1 AND 4),
    owner            TEXT NOT NULL CHECK (length(owner) <= 500),
    received_ms      INTEGER NOT NULL,
    received_offset  INTEGER NOT NULL,
    reply_due        TEXT CHECK (reply_due IS NULL OR length(reply_due) = 16),
    -- 0 nobody, 1 the customer, 2 somebody else by name
    waiting          INTEGER NOT NULL CHECK (waiting IN (0, 1, 2)),
    waiting_for      TEXT NOT NULL CHECK (length(waiting_for) <= 500),
    outcome          TEXT,
    closed_ms        INTEGER CHECK ((closed_ms IS NULL) = (outcome IS NULL)),
    closed_offset    INTEGER CHECK ((closed_offset IS NULL) = (outcome IS NULL)),
    closed_who       TEXT NOT NULL,
    closed_note      TEXT NOT NULL CHECK (length(closed_note) <= 20000),
    decline_reason   TEXT CHECK (decline_reason IS NULL OR length(decline_reason) <= 20000),
    decline_ask_next TEXT CHECK ((decline_ask_next IS NULL) = (decline_reason IS NULL)),
    bought_again     TEXT CHECK (bought_again IS NULL OR length(bought_again) = 10),
    reopened         INTEGER NOT NULL CHECK (reopened >= 0),
    UNIQUE (year, sequence, letter)
) STRICT;
CREATE INDEX recovery_case_by_customer ON recovery_case (customer, received_ms);
CREATE INDEX recovery_case_by_mistake ON recovery_case (mistake);

CREATE TABLE stage_record (
    "case"     BLOB NOT NULL REFERENCES recovery_case (id),
    stage      INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 6),
    done       INTEGER NOT NULL CHECK (done IN (0, 1)),
    words      TEXT NOT NULL CHECK (length(words) <= 20000),
    who        TEXT NOT NULL CHECK (length(who) <= 500),
    at_ms      INTEGER NOT NULL,
    at_offset  INTEGER NOT NULL,
    PRIMARY KEY ("case", stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE cadence (
    row             INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "case"          BLOB NOT NULL REFERENCES recovery_case (id),
    words           TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 20000),
    weekdays        TEXT NOT NULL CHECK (length(weekdays) BETWEEN 1 AND 40),
    at              TEXT NOT NULL CHECK (length(at) = 5),
    until           TEXT NOT NULL CHECK (length(until) <= 500),
    started_ms      INTEGER NOT NULL,
    started_offset  INTEGER NOT NULL,
    ended_ms        INTEGER,
    ended_offset    INTEGER CHECK ((ended_offset IS NULL) = (ended_ms IS NULL))
) STRICT;
CREATE INDEX cadence_by_case ON cadence ("case");

CREATE TABLE promise (
    row          INTEGER PRIMARY KEY,
    id           BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "case"       BLOB NOT NULL REFERENCES recovery_case (id),
    cadence      BLOB REFERENCES cadence (id),
    words        TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 20000),
    channel      TEXT,
    made_ms      INTEGER NOT NULL,
    made_offset  INTEGER NOT NULL,
    due          TEXT NOT NULL CHECK (length(due) = 16),
    moved_from   BLOB CHECK (moved_from IS NULL OR length(moved_from) = 16),
    state        TEXT NOT NULL CHECK (state IN ('open', 'kept', 'broken', 'moved', 'released')),
    ended_ms     INTEGER CHECK ((ended_ms IS NULL) = (state = 'open')),
    ended_offset INTEGER CHECK ((ended_offset IS NULL) = (state = 'open')),
    ended_note   TEXT NOT NULL CHECK (length(ended_note) <= 20000)
) STRICT;
CREATE INDEX promise_by_case ON promise ("case", due);
CREATE INDEX promise_open_by_due ON promise (due) WHERE state = 'open';
CREATE INDEX promise_ended ON promise (ended_ms, state) WHERE state <> 'open';

CREATE TABLE concession (
    row            INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "case"         BLOB NOT NULL REFERENCES recovery_case (id),
    form           TEXT NOT NULL,
    nature         TEXT NOT NULL CHECK (nature IN ('redress', 'goodwill', 'waived_fee')),
    what           TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 500),
    face_minor     INTEGER NOT NULL CHECK (face_minor >= 0),
    face_currency  TEXT NOT NULL CHECK (length(face_currency) = 3),
    cost_minor     INTEGER NOT NULL CHECK (cost_minor >= 0),
    cost_currency  TEXT NOT NULL CHECK (length(cost_currency) = 3),
    given          TEXT CHECK (given IS NULL OR length(given) = 10),
    must_do        TEXT NOT NULL CHECK (length(must_do) <= 500),
    expires        TEXT CHECK (expires IS NULL OR length(expires) = 10),
    received       TEXT CHECK (received IS NULL OR length(received) = 10),
    added_ms       INTEGER NOT NULL,
    added_offset   INTEGER NOT NULL
) STRICT;
CREATE INDEX concession_by_case ON concession ("case");
CREATE INDEX concession_expiring ON concession (expires) WHERE expires IS NOT NULL AND received IS NULL;

CREATE TABLE message (
    row          INTEGER PRIMARY KEY,
    id           BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "case"       BLOB NOT NULL REFERENCES recovery_case (id),
    kind         TEXT NOT NULL,
    version      INTEGER NOT NULL CHECK (version >= 1),
    channel      TEXT NOT NULL,
    words        TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 20000),
    link         TEXT NOT NULL CHECK (length(link) <= 500),
    said_ms      INTEGER NOT NULL,
    said_offset  INTEGER NOT NULL,
    who          TEXT NOT NULL CHECK (length(who) <= 500)
) STRICT;
CREATE INDEX message_by_case ON message ("case", said_ms);

CREATE TABLE contact (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    "case"     BLOB NOT NULL REFERENCES recovery_case (id),
    inbound    INTEGER NOT NULL CHECK (inbound IN (0, 1)),
    channel    TEXT NOT NULL,
    words      TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 20000),
    at_ms      INTEGER NOT NULL,
    at_offset  INTEGER NOT NULL,
    who        TEXT NOT NULL CHECK (length(who) <= 500)
) STRICT;
CREATE INDEX contact_by_case ON contact ("case", at_ms);

CREATE TABLE prevention (
    row           INTEGER PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    mistake       BLOB NOT NULL REFERENCES mistake (id),
    "case"        BLOB NOT NULL REFERENCES recovery_case (id),
    kind          TEXT NOT NULL,
    what          TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 500),
    who           TEXT NOT NULL CHECK (length(who) <= 500),
    due           TEXT NOT NULL CHECK (length(due) = 10),
    done_ms       INTEGER,
    done_offset   INTEGER CHECK ((done_offset IS NULL) = (done_ms IS NULL)),
    added_ms      INTEGER NOT NULL,
    added_offset  INTEGER NOT NULL
) STRICT;
CREATE INDEX prevention_by_case ON prevention ("case");
CREATE INDEX prevention_by_mistake ON prevention (mistake);
CREATE INDEX prevention_open_by_due ON prevention (due) WHERE done_ms IS NULL;

-- The procedure for a kind of mistake. The rules that fill it have their own place; the log
-- keeps the text of each.
CREATE TABLE playbook (
    row   INTEGER PRIMARY KEY,
    id    BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name  TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    body  TEXT NOT NULL
) STRICT;

-- One line a case, made from the tables above whenever one of its records changes, so that every
-- list sorts and filters on an index however long the log grows.
CREATE TABLE case_line (
    case_row        INTEGER PRIMARY KEY REFERENCES recovery_case (row) ON DELETE CASCADE,
    number          TEXT NOT NULL,
    title           TEXT NOT NULL,
    customer_name   TEXT NOT NULL,
    customer_row    INTEGER NOT NULL,
    harm            INTEGER NOT NULL,
    is_open         INTEGER NOT NULL,
    waiting         INTEGER NOT NULL,
    -- The first stage without a record, 1 to 6; 7 when there is none left.
    stage           INTEGER NOT NULL,
    -- Bit (place - 1) is set for a stage done, or left out.
    stages_done     INTEGER NOT NULL,
    stages_left_out INTEGER NOT NULL,
    -- The earliest of the open promises' due minutes and the first reply's; '~' when none, so
    -- that cases without one sort last.
    next_due        TEXT NOT NULL,
    next_words      TEXT NOT NULL,
    -- 0 nothing, 1 a promise, 2 the first reply
    next_kind       INTEGER NOT NULL,
    -- The civil minute the first reply is due, NULL where none is (answered on the spot).
    reply_due       TEXT,
    received_ms     INTEGER NOT NULL,
    -- Our first words to the customer, our last, and the apology.
    replied_ms      INTEGER,
    spoken_ms       INTEGER,
    apologized_ms   INTEGER,
    closed_ms       INTEGER,
    outcome         TEXT,
    noticed_first   INTEGER NOT NULL,
    chased          INTEGER NOT NULL,
    promises_open   INTEGER NOT NULL,
    promises_kept   INTEGER NOT NULL,
    promises_broken INTEGER NOT NULL,
    -- Year and sequence as one number: as text, "2026-10000" would sort before "2026-9999".
    number_order    INTEGER NOT NULL GENERATED ALWAYS AS (
        CAST(number AS INTEGER) * 10000000000
        + CAST(substr(number, instr(number, '-') + 1) AS INTEGER)
    ) VIRTUAL
) STRICT;
CREATE INDEX line_by_number ON case_line (is_open, number_order, case_row);
CREATE INDEX line_by_title ON case_line (is_open, title COLLATE NOCASE, case_row);
CREATE INDEX line_by_harm ON case_line (is_open, harm, case_row);
CREATE INDEX line_by_stage ON case_line (is_open, stage, case_row);
CREATE INDEX line_by_due ON case_line (is_open, next_due, case_row);
CREATE INDEX line_all_number ON case_line (number_order, case_row);
CREATE INDEX line_number_text ON case_line (number);
CREATE INDEX line_all_title ON case_line (title COLLATE NOCASE, case_row);
CREATE INDEX line_all_harm ON case_line (harm, case_row);
CREATE INDEX line_all_stage ON case_line (stage, case_row);
CREATE INDEX line_all_due ON case_line (next_due, case_row);
CREATE INDEX line_by_customer ON case_line (customer_row);
CREATE INDEX line_by_received ON case_line (received_ms);
CREATE INDEX line_by_closed ON case_line (closed_ms) WHERE closed_ms IS NOT NULL;
CREATE INDEX line_by_apologized ON case_line (apologized_ms) WHERE apologized_ms IS NOT NULL;
CREATE INDEX line_unanswered ON case_line (reply_due) WHERE is_open = 1 AND replied_ms IS NULL AND reply_due IS NOT NULL;
CREATE INDEX line_quiet ON case_line (coalesce(spoken_ms, received_ms)) WHERE is_open = 1;
CREATE INDEX line_waiting ON case_line (next_due, case_row) WHERE is_open = 1 AND waiting = 1;

-- One line a customer, for the same reason.
CREATE TABLE customer_line (
    customer_row  INTEGER PRIMARY KEY REFERENCES customer (row) ON DELETE CASCADE,
    name          TEXT NOT NULL,
    cases         INTEGER NOT NULL,
    open_cases    INTEGER NOT NULL,
    -- The latest time a case of theirs was received; 0 when none.
    last_ms       INTEGER NOT NULL,
    yearly_minor  INTEGER NOT NULL
) STRICT;
CREATE INDEX customer_line_name ON customer_line (name COLLATE NOCASE, customer_row);
CREATE INDEX customer_line_cases ON customer_line (cases, customer_row);
CREATE INDEX customer_line_open ON customer_line (open_cases, customer_row);
CREATE INDEX customer_line_last ON customer_line (last_ms, customer_row);
CREATE INDEX customer_line_yearly ON customer_line (yearly_minor, customer_row);

-- Search: accents folded, prefixes of two and three letters indexed.
CREATE VIRTUAL TABLE customer_fts USING fts5 (
    words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE VIRTUAL TABLE case_fts USING fts5 (
    words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE VIRTUAL TABLE promise_fts USING fts5 (
    words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE VIRTUAL TABLE message_fts USING fts5 (
    words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);

-- What is being typed and not yet a deed.
CREATE TABLE draft (
    name      TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 200),
    body      TEXT NOT NULL,
    saved_ms  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The look of the window on this computer (size, zoom, theme): not a deed.
CREATE TABLE preference (
    name   TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 60),
    value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
