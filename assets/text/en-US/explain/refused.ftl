### A rule forbids what was asked for; nothing was changed.

# $count (Number)
gate = This case cannot be closed yet: { $count ->
        [one] 1 thing is left.
       *[other] { $count } things are left.
    }
# One of the things that are left, as the advice.
# $missing (String) without a full stop
still-missing = { $missing }.
case-closed = This case is closed.
    .advice = Reopen it first, then try again.
case-open = This case is open already.
    .advice = Go on where it stands; nothing was changed.
promise-ended = This promise has ended already.
    .advice = Undo that first, or add a new promise.
cadence-ended = This repeating promise has ended already.
    .advice = Add a new one if you promised more.
nothing-missed = No date of this repeating promise was missed.
    .advice = Each of them was ended already, or is still to come.
plan-b-ended = It was said already what became of this Plan B.
    .advice = Undo that first, or prepare a new one.
plan-b-not-over = Say first why Plan B is not done.
    .advice = Then you can point the customer to somebody who has it.
nobody-lost = This case did not end with a lost customer, so there is nobody to win back.
    .advice = Write to them in any other way; nothing was changed.
nothing-to-undo = There is nothing to undo.
nothing-to-redo = There is nothing to redo.
not-the-last = Something else was done since, so this was not undone.
    .advice = Press Ctrl Z to undo the latest step first.
log-not-empty = An archive can only be brought into an empty log.
    .advice = Choose an empty folder with --data-dir or in Settings.
# $entry (Number)
archive-broken = This archive was changed or is damaged at entry { $entry }.
    .advice = Nothing was brought in. Use another export or a verified copy.
told-already = The customer knows already that it was broken.
    .advice = Nothing was changed.
has-a-case = This promise belongs to a case already.
    .advice = Nothing was changed. Open the case to go on with it.
nothing-conceded = Nothing is given in this case yet.
    .advice = Enter what they get, or say why nothing is needed.
currency = Amounts in different currencies cannot stand together here.
    .advice = Write the amount in the currency of your shop.
