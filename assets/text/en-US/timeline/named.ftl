### A deed as the object of "Undone: …" and "Done again: …".

# A deed that cannot be read.
last-change = the last change
settings = the change of settings
# $name (String)
customer-entered = entering { $name }
# $name (String)
customer-corrected = the correction to { $name }
# A concession or a prevention.
# $what (String)
changed = the change to “{ $what }”

## Cases

# $title (String)
logged = logging “{ $title }”
# $number (String)
case = the change to case { $number }
# $stage (String)
stage-done = the record of “{ $stage }”
# $stage (String)
stage-left-out = leaving out “{ $stage }”
# $stage (String)
stage-cleared = taking out the record of “{ $stage }”
closed = closing the case
reopened = reopening the case
told = that they were told
bought-again = the day they bought again

## Words that were exchanged

apology = the apology
acknowledgement = the acknowledgement
update = the update
public-reply = the public answer
decline = the decline
what-we-changed = the word about what we changed
win-back = the win-back
# $words (String)
contact = the conversation “{ $words }”
contact-corrected = the correction of a conversation

## Promises

# $words (String)
promise = the promise “{ $words }”
# $words (String)
promise-corrected = the correction of the promise “{ $words }”
# $words (String)
promise-kept = keeping the promise “{ $words }”
    .alone = keeping the promise
# $words (String)
promise-broken = breaking the promise “{ $words }”
    .alone = breaking the promise
# $words (String)
promise-released = the release from the promise “{ $words }”
    .alone = the release from the promise
# $words (String)
promise-moved = moving the promise “{ $words }”
# $words (String)
dates-broken = breaking the missed dates of the promise “{ $words }”
    .alone = breaking the missed dates of the promise
# $words (String)
repeating = the repeating promise “{ $words }”
repeating-ended = the end of the repeating promise

## Concessions and preventions

# $what (String)
concession = the concession “{ $what }”
concession-taken-out = taking out a concession
# $what (String)
prevention = the prevention “{ $what }”

## What follows a case up

plan-b = the Plan B
plan-b-taken-out = taking out the Plan B
plan-b-ended = the end of Plan B
elsewhere = pointing them elsewhere
answer = the answer to the check-back
win-back-ended = the end of a win-back

## The shop's own words

template = the change to a template
template-restored = restoring the shipped words
phrases = the change to your phrases

## What was undone or done again itself

undo = the undo before
redo = the redo before
