### The words of the page Today.

# The same when nothing is overdue or due today but so many things are in the next 7 days.
# $next (Number)
standing-next = { $next ->
        [one] Nothing is due today. One thing is due in the next 7 days.
       *[other] Nothing is due today. { $next } things are due in the next 7 days.
    }
# The same when nothing at all is due.
standing-clear = Nothing is due in the next 7 days.
# The heading over what is overdue, on the page Week.
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
row-keys = Enter opens it, K is its first button, N the second, M gives it a new time, arrow keys go to other rows.
# Marks a promise as kept.
kept = Kept
# Marks a prevention as done.
done = Done
# Marks a concession as given.
given = Given
# Marks a concession as received by the customer.
received = Received
# Marks a broken promise as one of which the customer has heard.
told = Told
# Opens a letter to tell them.
write-to-them = Write to them…
# Opens the dialog that closes the case.
close = Close…
# Opens the dialog that moves a promise.
move-it = New time…
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
# Where things stand, when one customer waits for one thing.
waits-one = 1 customer waits for 1 thing.
# When one customer waits for several things.
# $things (Number)
waits-one-customer = 1 customer waits for { $things } things.
# When several customers wait.
# $customers (Number)
# $things (Number)
waits = { $customers } customers wait for { $things } things.
# What else is due today, behind one of those.
# $today (Number)
more-today = { $today ->
        [one] 1 more is due today.
       *[other] { $today } more are due today.
    }
# Two sentences, one behind the other.
# $first (String)
# $second (String)
both = { $first } { $second }
# When so many things are overdue that nobody counted the customers.
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

## One card per customer who waits

# The heading over those cards.
waiting = They wait for you
# Notes a try to reach the customer.
not-reached = Not reached
not-reached-how = Notes the try with its time. They are still to be told.
# Gives a concession, a prevention or a Plan B another day.
new-day = New day…
correct = Correct…
open-case = Open the case
open-customer = Open the customer
copy = Copy
call = Call
call-how = Hands the number to the program of this computer that calls.
# In the place of a number that must not be called.
left-alone = Wants no contact
# The last words between us and a customer, where there were none.
never-spoke = Nobody has spoken to them yet.
# The last words, without and with what was said.
# $told (String) one of those below
last-bare = { $told }.
# $told (String)
# $words (String)
last-quoted = { $told }: “{ $words }”
# $when (String) one of the last three here
last-spoke = You spoke { $when }
# $when (String)
last-wrote = You wrote { $when }
# $when (String)
last-rang = They rang { $when }
# $when (String)
last-came = They came by { $when }
# $when (String)
last-they-wrote = They wrote { $when }
# A try to reach them.
# $when (String)
# $time (String)
last-tried = Not reached { $when } at { $time }
# What they answered when asked whether all is well: from 1 to 5.
# $when (String)
# $score (Number)
last-answered = They answered { $when }, { $score } of 5
ago-today = today
ago-yesterday = yesterday
# $day (String) "Tuesday"
ago-on = on { $day }

## The shop's own chores

# The box with them.
ours = The shop’s own
# How it opens and closes, for a screen reader.
# $count (Number)
ours-named = { $count ->
        [one] The shop’s own, 1 chore
       *[other] The shop’s own, { $count } chores
    }

# The exact words of a promise.
# $words (String)
in-quotes = “{ $words }”
