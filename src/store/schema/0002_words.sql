-- What the words need: letters with a letterhead, what was damaged, whether a message would
-- satisfy the writer, why a public complaint was answered only in private, the shop's own
-- templates, and its own rules for the phrase check.

ALTER TABLE shop ADD COLUMN letterhead TEXT NOT NULL DEFAULT ''
    CHECK (length(letterhead) <= 20000);

-- Whether somebody or something was hurt: only then is the insurer asked before an apology.
ALTER TABLE recovery_case ADD COLUMN damage TEXT NOT NULL DEFAULT 'none'
    CHECK (damage IN ('none', 'property', 'injury', 'death'));

-- The answer to "Would this satisfy you?"; NULL when it was not answered.
ALTER TABLE message ADD COLUMN satisfies INTEGER CHECK (satisfies IN (0, 1));
ALTER TABLE message ADD COLUMN private_reason TEXT NOT NULL DEFAULT ''
    CHECK (length(private_reason) <= 20000);

-- The shop's own words for a kind of message, a channel and a level of harm. An empty channel
-- and a level of 0 mean any.
CREATE TABLE template (
    kind          TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    channel       TEXT NOT NULL CHECK (length(channel) <= 40),
    harm          INTEGER NOT NULL CHECK (harm BETWEEN 0 AND 4),
    words         TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 20000),
    version       INTEGER NOT NULL CHECK (version >= 1),
    saved_ms      INTEGER NOT NULL,
    saved_offset  INTEGER NOT NULL,
    PRIMARY KEY (kind, channel, harm)
) STRICT, WITHOUT ROWID;

-- The shop's own phrases with reason and rewrite, and the shipped rules it switched off, as JSON.
CREATE TABLE word_rules (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    phrases  TEXT NOT NULL,
    off      TEXT NOT NULL
) STRICT;
