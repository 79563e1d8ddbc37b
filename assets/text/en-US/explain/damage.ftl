### What is damaged in a log, after a colon and without a full stop: "The log is damaged: it has no schema."

header-empty = the file's header: its beginning is empty
header-cut-short = the file's header: it ends within its first 100 bytes
header-unmarked = the file's header: its first 16 bytes are wrong
header-without-schema = the file's header: it has no schema
header-contradictory = the file's header: its first 100 bytes contradict each other
header-of-none = the file's header is no database's
# $bytes (Number)
# $pages (Number)
# $page (Number) the bytes of one
size = { $bytes } bytes for { $pages } pages of { $page }
no-schema = it has no schema
schema-of-another-version = its schema is not that of its version
schema-changed = its schema was changed by another program
missing-rows = rows refer to rows that are missing
no-identifier = the log has no identifier
no-name = the log has no name
no-computer = this computer is not entered
sum-too-large = a sum of money does not fit
# $seq (Number)
# $said (String) in technical English
deed = deed { $seq }: { $said }
# $seq (Number)
deed-gone = deed { $seq } is gone

## A copy that is not what it should be.

# $deeds (Number)
# $cases (Number)
copy-other-counts = the copy is not a good one: { $deeds } deeds and { $cases } cases
copy-write-ahead = the copy is not a good one: it is in write-ahead mode
# $flaws (String)
copy-flawed = the copy is not a good one: { $flaws }
# Between two of its flaws.
# $one (String)
# $next (String)
flaws = { $one }; { $next }
# $name (String)
flaw-index = the index { $name } is out of step
# $table (String)
# $other (String)
flaw-orphans = rows of { $table } refer to rows missing from { $other }
# $kind (String) always "table", "index", "trigger" or "view", by which another language can choose
# $name (String)
flaw-part-missing = the { $kind } { $name } is missing
# $kind (String)
# $name (String)
flaw-part-changed = the { $kind } { $name } was changed
# $kind (String)
# $name (String)
flaw-part-added = the { $kind } { $name } was added by another program

## The sample shop, whose texts do not fit together.

# $said (String) in technical English
sample = the sample: { $said }
sample-lacks-step = the sample's stories lack a step
sample-lacks-follow-up = the sample's stories lack something that follows a case up
sample-lacks-repeating-promise = the sample's stories lack a repeating promise
sample-lacks-next-date = the sample's stories lack the next date
sample-lacks-open-promise = the sample's stories lack an open promise
sample-lacks-on-its-way = the sample's stories lack something on its way
sample-lacks-plan = the sample's stories lack a plan
sample-lacks-story = the sample's stories lack a story
sample-lacks-person = the sample's stories lack a person
sample-lacks-open-case = the sample's stories lack an open case
# $name (String)
sample-lacks-named = the sample's stories lack { $name }

## Why a log cannot be kept safely: "The log cannot be kept safely here: version 3040000."

# Of the database that the program is built with.
# $version (Number)
unfit-version = version { $version }
# $name (String) of a switch of the database that stays off, or on
unfit-switch = { $name }
# $name (String) of a setting of the database
# $given (String)
unfit-setting = { $name } is { $given }
