### The words of the page Today.

# The same when nothing is overdue or due today but so many things are in the next 7 days.
# $next (Number)
standing-next = { $next ->
        [one] Nothing is due today. One thing is due in the next 7 days.
       *[other] Nothing is due today. { $next } things are due in the next 7 days.
    }
# The same when nothing at all is due.
standing-clear = Nothing is due in the next 7 days.
# The heading over what is overdue.
overdue = Overdue
# The heading over what is due today.
today = Today
# The heading over the next seven days.
next = Next 7 days
# The first line of a first reply, with the customer's name.
# $who (String)
first-reply = First reply to { $who }
# The first line of the next update, with the customer's name.
# $who (String)
update = Tell { $who } where things stand
# The first line of a fix that is due, with the customer's name.
# $who (String)
fix = Put it right for { $who }
# The first line of a promise that was broken and of which the customer has not heard.
# $who (String)
# $words (String) what was promised
tell-broken = Tell { $who } that it was broken: { $words }
# The first line of a second chance: the customer said that it is not right.
# $who (String)
second-chance = Find another way to put it right for { $who }
# The first line of a case in which nothing is left to do.
# $who (String)
close-it = Close it: all is done for { $who }
# The first line of something they get that was not given yet.
# $what (String)
give = Give it to them: { $what }
# The first line of something they have to do something for.
# $what (String)
apply = Apply it for them, or remind them: { $what }
# The first line of something that was given, and nobody knows whether they have it.
# $what (String)
arrive = Ask whether they have it: { $what }
# Which date of a repeating promise it is, from 1.
# $place (Number)
nth = update { $place }
# Between who, what and when.
dot = {" "}·{" "}
# A row as one sentence for a screen reader: how late or soon, who, the words, what went
# wrong.
# $when (String)
# $who (String)
# $words (String)
# $title (String)
row = { $when }, { $who }, { $words }, { $title }
# The same for a promise that is unlikely to be kept.
# $when (String)
# $who (String)
# $words (String)
# $title (String)
# $risk (String) Why it is.
row-at-risk = { $when }, { $who }, { $words }, { $title }, { $risk }
# The keys that work on a row, as its description.
row-keys = Enter opens the case, K marks it as kept, M moves it, arrow keys go to other rows.
# Marks a promise as kept.
kept = Kept
# Marks a prevention as done.
done = Done
# Marks a concession as given.
given = Given
# Marks a concession as received by the customer.
received = They have it
# Marks a broken promise as one of which the customer has heard.
told = Told them
# Opens a letter to tell them.
write-to-them = Write to them…
# Opens the dialog that closes the case.
close = Close…
# Opens the dialog that moves a promise.
move-it = Move
open = Open
# The name of the button with further ways to end a promise.
more = More
# Opens the dialog for a broken promise.
broken = Broken…
# Opens the dialog for a promise the customer released us from.
released = Released by the customer…
# What a button does to which line: "Kept: I will call you by Friday noon".
# $button (String)
# $words (String)
button-of = { $button }: { $words }
# Behind a missed date of a repeating promise: so many dates were missed after it, the last
# of them on a day.
# $count (Number)
# $last (String)
missed = { $count ->
        [one] and 1 more date was missed, { $last }
       *[other] and { $count } more dates were missed, the last { $last }
    }
show-missed = Show each
hide-missed = Hide
# Opens the dialog that says none of them was kept.
break-missed = None was kept…
# Shows all of a long section; how many there are.
# $count (String)
show-all = Show all { $count }
# So many further lines than were read.
# $count (String)
further = { $count } more. They move up as these are done.
# When nothing is due: the title of the very next thing.
then = Next
# When nothing is due and nothing is planned.
nothing-planned = No promise is open. When you make one, it shows up here on its day.
# Due on a day, and how far ahead: "Friday 17:00, in 12 days".
# $when (String)
# $ahead (String)
due-ahead = { $when }, { $ahead }
# The first sentence in a log without a case.
welcome = Nothing is logged yet.
# What to do in a log without a case.
welcome-advice = When something goes wrong for a customer, log it here. Amends then reminds you of every promise until it is kept.
# The button of the empty page.
log-mistake = Log a mistake…
# The card with four numbers.
last-days = Last 30 days
# The share of promises kept.
promises-kept =
    .name = Promises kept
    .how = Promises that ended in the last 30 days: kept ones as a share of kept and broken ones. Moved in time or released does not count as broken.
# The typical time to an apology.
to-apology =
    .name = Time to apology, typical
    .how = From the moment you knew to the apology, for apologies in the last 30 days. Half of them were faster.
recovered =
    .name = Customers recovered
    .how = Cases closed in the last 30 days: the customer says so or bought again. Cases withdrawn by the customer are left out.
# Those of them who bought again.
bought-again =
    .name = – bought again
    .how = Of the customers recovered, those who bought again.
# Those of them who say so.
says-so =
    .name = – say so
    .how = Of the customers recovered, those who say that it is well and did not buy yet.
# The cases we noticed first.
noticed-first =
    .name = We noticed first
    .how = Cases logged in the last 30 days that you noticed before the customer said anything.
# A percentage.
# $percent (Number)
percent = { $percent }%
# "7 of 9".
# $part (Number)
# $whole (Number)
of = { $part } of { $whole }
# When there is nothing to count yet.
none-yet = none yet
# A number and its value in one sentence: "Promises kept: 92%".
# $name (String)
# $value (String)
figure = { $name }: { $value }
# The card with customers who went quiet.
quiet = Gone quiet
# What that means, with the number of working days.
# $days (Number)
quiet-meaning = { $days ->
        [one] Nobody has spoken to these customers for over 1 working day.
       *[other] Nobody has spoken to these customers for over { $days } working days.
    }
# What went wrong, and for how long nobody spoke to them.
# $title (String)
# $span (String)
quiet-line = { $title } · { $span }
# So many more went quiet.
# $count (String)
quiet-more = and { $count } more
# Where things stand, when all of them are promises: some overdue and some due today, only
# overdue, only due today.
# $overdue (Number)
# $today (Number)
standing-promises =
    { $overdue ->
        [one] 1 promise is
       *[other] { $overdue } promises are
    } overdue. { $today ->
        [one] 1 is due today.
       *[other] { $today } are due today.
    }
# $overdue (Number)
overdue-promises = { $overdue ->
        [one] 1 promise is overdue.
       *[other] { $overdue } promises are overdue.
    }
# $today (Number)
today-promises = { $today ->
        [one] Nothing is overdue. 1 promise is due today.
       *[other] Nothing is overdue. { $today } promises are due today.
    }
# The same when there are other things too.
# $overdue (Number)
# $today (Number)
standing-things =
    { $overdue ->
        [one] 1 thing is
       *[other] { $overdue } things are
    } overdue. { $today ->
        [one] 1 is due today.
       *[other] { $today } are due today.
    }
# $overdue (Number)
overdue-things = { $overdue ->
        [one] 1 thing is overdue.
       *[other] { $overdue } things are overdue.
    }
# $today (Number)
today-things = { $today ->
        [one] Nothing is overdue. 1 thing is due today.
       *[other] Nothing is overdue. { $today } things are due today.
    }
# The exact words of a promise.
# $words (String)
in-quotes = “{ $words }”
