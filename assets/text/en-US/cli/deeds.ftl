### What the commands say that carry a case from its logging to its closing.

# A case is closed, and what was asked for needs an open one.
# $number (String)
is-closed = Case { $number } is closed. Reopen it first with `amends reopen`.
# A case was to be closed that is closed.
# $number (String)
closed-already = Case { $number } is closed already.
# A case was to be reopened that is open.
# $number (String)
open-already = Case { $number } is open already.
# A closed case is open again.
# $number (String)
reopened = Reopened case { $number }.

## Stages

# A stage was to be recorded without words; its name on the command line is never translated.
# $stage (String)
stage-needs-words = Say what was done at { $stage } with --words, or why it is left out with --leave-out.
# What a customer answers is recorded by another command.
# $number (String)
answer-by-check-back = What they answered is recorded with `amends check-back { $number }`; with --words or --leave-out it stands here without an answer.
# A complaint made in public is not answered there yet.
# $number (String)
answer-in-public = They complained in public, so Apologize stays open: answer there with `amends say { $number } --kind public-reply`, or give --private-reason with --kind apology; what was said already needs no --text.
# Nothing was added that the customer gets.
# $number (String)
nothing-conceded = Nothing is conceded in case { $number } yet: add it with `amends concede`, or say with --leave-out why none is needed.

## Words to the customer

# A reason came without words, and there is no apology that it could belong to.
# $number (String)
nothing-said-yet = No apology in case { $number } waits for a reason: say with --text what you told them.
# Words were recorded: what they are for, how they were said ("by phone").
# $kind (String)
# $channel (String)
# $number (String)
said = { $kind } { $channel } noted in case { $number }.
# What was said settles a stage.
# $stage (String)
settles = It settles { $stage }.
# An apology was to be said where others can read along.
apology-alone = An apology goes to the customer alone: choose another --channel, or answer in public with --kind public-reply.
# A public answer was to be said where nobody else can read along.
answer-where-read = A public reply stands where others can read along: choose --channel public-review or social.
# A reason for answering in private was given where none is needed.
no-private-reason = --private-reason goes with an apology for a complaint made in public, so leave it out here.
# A conversation was recorded: how ("by phone"), when.
# $number (String)
# $how (String)
# $when (String)
talked-in = They reached you { $how }, { $when }: noted in case { $number }.
# $number (String)
# $how (String)
# $when (String)
talked-out = You reached them { $how }, { $when }: noted in case { $number }.
# A try to reach the customer of a case: the number, how and when.
# $number (String)
# $how (String)
# $when (String)
tried = Not reached { $how }, { $when }: noted in case { $number }.
# --needs or --feels with another stage.
heard-by-listening = --needs and --feels belong to listen.
# A line that stands elsewhere without a full stop, as a sentence.
# $words (String)
sentence = { $words }.

## What the customer gets

# A concession was added, from its form, name and worth.
# $number (String)
# $what (String)
conceded = Conceded in case { $number }: { $what }.
# A concession was given on a day ("today").
# $what (String)
# $day (String)
given = Given { $day }: { $what }.
# A concession reached the customer on a day ("today").
# $what (String)
# $day (String)
received = Received { $day }: { $what }.
# A concession was taken out.
# $what (String)
# $number (String)
taken-out = Taken out of case { $number }: { $what }.
# No concession has this name.
# $name (String)
no-concession = There is no concession { $name } in this log.

## Corrections

# No field was named.
nothing-to-edit = Nothing is named that should change; --help lists what can be.
# $number (String)
unchanged = Case { $number } is as it was: nothing given differs.
# $number (String)
corrected = Corrected case { $number }.
# The case is another customer's now.
# $number (String)
# $customer (String)
# $before (String) Whose it was.
customer-changed = Case { $number } is { $customer }’s now; it was { $before }’s.
# The heading over what was said before the case was given to somebody else.
# $before (String)
said-before = Said to { $before } before:

## The cause and what is done about it

# $number (String)
cause-noted = The cause is noted in case { $number }.
# Something will be done: what, and by whom and when ("Rosa, by Friday").
# $what (String)
# $by (String)
decided = Decided: { $what } ({ $by }).
# $what (String)
prevented = Done: { $what }.
# $what (String)
to-do-again = To do again: { $what }.
# No prevention has this name.
# $name (String)
no-prevention = There is no prevention { $name } in this log.
