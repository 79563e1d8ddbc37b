### Notices that a deed was done.

settings = Settings saved
customer-saved = Customer saved
customer-corrected = Customer corrected

## Cases

logged = Mistake logged
case-saved = Case saved
# $stage (String)
stage-done = { $stage } recorded
# $stage (String)
stage-left-out = { $stage } left out
# $stage (String)
stage-again = { $stage } is to do again
closed = Case closed
reopened = Case reopened
bought-again = Bought again recorded

## Words that were exchanged

apology = Apology recorded
acknowledgement = Acknowledgement recorded
update = Update recorded
public-reply = Public answer recorded
decline = Decline recorded
what-we-changed = Note on what we changed recorded
win-back = Win-back recorded
contact-in = Their words recorded
contact-out = Conversation recorded
contact-tried = Noted: not reached
contact-corrected = Conversation corrected

## Promises

promise-added = Promise added
promise-corrected = Promise corrected
promise-kept = Promise kept
promise-broken = Promise marked as broken
dates-broken = Missed dates marked as broken
promise-told = They were told
promise-released = Released from the promise
promise-moved = Promise moved
repeating-added = Repeating promise added
repeating-ended = Repeating promise ended

## Concessions and preventions

waived-fee-added = Waived fee added
concession-added = Concession added
concession-saved = Concession saved
concession-taken-out = Concession taken out
prevention-added = Prevention added
prevention-done = Prevention done
prevention-saved = Prevention saved

## What follows a case up

plan-b-saved = Plan B saved
plan-b-taken-out = Plan B taken out
plan-b-done = Plan B done
plan-b-not-done = Plan B marked as not done
told-elsewhere = They are told who has it
found-elsewhere = Saved who has it
answer = Answer recorded
answer-second-chance = Answer recorded: the case is a second chance
win-back-done = Win-back done
win-back-skipped = Win-back skipped

## The shop's own words

template-saved = Template saved
template-restored = The words Amends came with hold again
phrases-saved = Your phrases saved
undone = Undone
redone = Done again
