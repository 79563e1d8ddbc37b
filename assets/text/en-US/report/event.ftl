### What happened, in the history of a case in an export.
### (Table)

logged = Logged
contact-in = They reached us
contact-out = We reached them
contact-tried = We tried to reach them
message-apology = Apology
message-update = Update
message-public-reply = Public answer
message-decline = Decline
message-what-we-changed = What we changed
message-win-back = Win-back
cadence = Repeating promise
cadence-ended = Repeating promise ended
promised = Promised
kept = Promise kept
broken = Promise broken
moved = Promise moved
released = Released from a promise
stage-done = Done
stage-left-out = Left out
concession = Concession
prevention = Prevention
prevention-done = Prevention done
plan-b = Plan B prepared
plan-b-done = Plan B done
plan-b-not-done = Plan B not done
elsewhere = Told who has it
checked-back = Checked back
win-back-done = Asked them back
win-back-skipped = Win-back skipped
closed = Closed
