### The words of templates.

# The day and minute of a promise, from its full day and time of day.
# $day (String)
# $time (String)
day-at = { $day }, at { $time }
# The dates of a repeating promise: the first, the next ones, the rule, and how long.
# $first (String)
# $later (String)
# $rule (String)
# $until (String)
repeats = { $first }, then on { $later }, and so on { $rule } { $until }
# How long, where it ends with the case.
until-right = until it is put right

## Times of day, as a letter says them.

# 12, or 24: which of the patterns below are used.
clock = 12
noon = noon
midnight = midnight
# $hour (Number) 1 to 12
morning-hour = { $hour } a.m.
# $hour (Number) 1 to 12
# $minute (String) of two digits
morning = { $hour }:{ $minute } a.m.
# $hour (Number) 1 to 12
afternoon-hour = { $hour } p.m.
# $hour (Number) 1 to 12
# $minute (String) of two digits
afternoon = { $hour }:{ $minute } p.m.
# $hour (Number) 1 to 23
hour = { $hour }:00
# $hour (Number) 0 to 23
# $minute (String) of two digits
time = { $hour }:{ $minute }

## How often they had to come back, and what we changed.

# How many times: 1, 2, 3.
# $times (Number)
times = { $times ->
        [one] once
        [2] twice
       *[other] { $times } times
    }
# A change and the day from which it holds.
# $what (String)
# $day (String)
change-from = { $what }, from { $day } on
# A change that was made.
# $what (String)
# $day (String)
change-made = { $what }, since { $day }

# A fee that is no longer charged, as a part of what was put right.
# $what (String)
not-charged = I do not charge you { $what }

## What each placeholder stands for, in one line.

meaning-first-name = The customer’s first name. A firm keeps its whole name.
meaning-name = The customer’s whole name.
meaning-opening = “Thank you for telling me”, or, when you noticed first, that they hear it from you.
meaning-product = The product or service concerned.
meaning-what-happened = The cause you wrote down, or your own title of the case.
meaning-when = The day it happened.
meaning-their-words = What they said, in their own words; a long one is cut.
meaning-asked-for = What they asked for.
meaning-times-asked = How many times they had to come back: once, twice, 3 times.
meaning-fix = What you recorded under Fix.
meaning-gets = What you recorded under Concede.
meaning-changes = What you recorded under Prevent, each with its day.
meaning-promise = Your next open promise, word for word.
meaning-next-update = When that promise is due.
meaning-reason = Why you decline, in words for the customer.
meaning-ask-next = Who they can ask next after a decline.
meaning-owner = Who owns the case and signs.
meaning-shop = The name of your shop.
meaning-phone = Your phone number, from the head of your letters.
meaning-email = Your email address, from the head of your letters.

## What belongs in a gap, without brackets.

gap-first-name = their first name
gap-name = their name
gap-opening = your first words
gap-product = what they bought
gap-what-happened = what went wrong and why, in one plain sentence
gap-when = the day it happened
gap-their-words = what they said, in their own words
gap-asked-for = what they asked for
gap-times-asked = how many times
gap-fix = what you did to put it right, or will do and by when
gap-gets = what they get
gap-changes = what you changed, and from which day
gap-promise = what you promise
gap-next-update = the day and time of your next word
gap-reason = why you decline, in words for them
gap-ask-next = who they can ask next
gap-owner = your name
gap-shop = the name of your shop
gap-phone = your phone number
gap-email = your email address

## The values that a template is shown with when there is no case to choose.

sample-first-name = Marta
sample-name = Marta Novak
sample-opening = Thank you for telling me
sample-product = three-tier wedding cake
sample-what-happened = I wrote Sunday in the book where you had said Saturday
sample-when = Saturday, November 14
sample-their-words = The cake came on Sunday. The wedding was on Saturday. We cut a supermarket cake
sample-asked-for = the money back
sample-times-asked = twice
sample-fix = I gave you the full price back on Monday morning
sample-gets = the top tier, baked again for the day you choose
sample-changes = I read every order back aloud, since November 16
sample-promise = I will call you with the date of the new cake
sample-next-update = Friday, November 27, at noon
sample-reason = the cake was eaten, and the picture shows it whole
sample-ask-next = the bakers’ guild, 555 0199
sample-owner = Rosa
sample-shop = Rosa’s Bakery
sample-phone = 555 0100
sample-email = rosa@bakery.example

## The first words.

# The first words to somebody, by who noticed.
opening-customer = Thank you for telling me
opening-we = You may not have noticed yet, so I want you to hear it from me
opening-someone-else = I heard what happened, and I want to speak to you myself
