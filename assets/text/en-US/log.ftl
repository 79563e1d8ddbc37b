### The words of the dialog in which a mistake is logged.

title = Log a mistake
# The remark beside the title: closing loses nothing.
aside = Closing keeps the draft.
# Said after the label of a field that may stay empty.
optional = (optional)
# The label of the customer's name.
who = Who was affected?
who-hint = Name, phone or email
# The row that makes a new customer, with the name typed.
# $name (String)
new-customer = New customer “{ $name }”
# "customer since 2019".
# $year (Number)
since = customer since { $year }
# "1 case in the last year".
# $count (Number)
cases-last-year = { $count ->
        [0] no case in the last year
        [one] 1 case in the last year
       *[other] { $count } cases in the last year
    }
# Before the telephone and e-mail fields of a customer who is new.
new-customer-note = This is a new customer. How can you reach them?
# The label of a telephone number.
phone = Phone
# The label of an e-mail address.
email = Email
# Somebody like the one being entered is known already.
similar = You may know this customer already.
# The button that takes the known customer instead.
it-is-this-one = It is this one
# What that button is called for a screen reader, with the customer's name.
# $name (String)
it-is-this-one-name = It is this one: { $name }
# The label of the customer's own words.
words = What went wrong, in their words?
words-hint = {""}
# The label of how we know.
known-by = How do you know?
# The label of the address of a public complaint.
link = Where can it be read?
link-hint = https://…
# The label of the harm.
cost = What did it cost them?
# The label of the first promise.
promise = What did you promise?
promise-hint = The exact words you used
# The words say another due time than the field.
# $when (String)
due-differs = Your words say { $when }.
take-due = Take it from the words
# The quick time in an hour.
in-an-hour = In 1 hour
# The quick time today, with the time.
# $time (String)
today-at = Today { $time }
tomorrow = Tomorrow
# What a quick time is called for a screen reader, with its own words.
# $words (String)
due-quick-name = Due: { $words }
# The button that shows the field for a due time.
other-time = Another time
# The label of the due time.
due = By when?
# The box to tick when a due time in the past is meant.
past-is-meant = Yes, it was due then
# The button that unfolds the lesser fields.
more = More details
# The button that folds them again.
fewer = Fewer details
# The label of what went wrong in one line of our own.
one-line = What went wrong, in one line
# What stands in that field while it is empty.
one-line-hint = The first sentence of their words
# The label of the kind of mistake.
kind = Kind of mistake
# The label of the product.
product = Product or service
# The label of the price, with the code of the currency.
# $currency (String)
price = What they paid for it, in { $currency }
# The label of what had been agreed, beside what happened.
agreed = What was agreed?
agreed-hint = Saturday at nine, without nuts
# The label of how many times it happened to this customer before.
before = How often did this happen to you before?
before-hint = 0 to 99, as they say
# The label of the day it happened.
happened = When did it happen?
happened-hint = yesterday, Nov 20, 2026-11-20
# The label of whether somebody or something was hurt.
damage = Was somebody hurt, or something of theirs damaged?
# The label of who caused it.
caused-by = Who caused it?
# The label of their name.
caused-by-name = Their name
# The label of what the customer asked for.
remedy = What did they ask for?
# The label of who owns the recovery.
owner = Who takes care of it?
# A draft that was kept stands in the fields: when it was begun.
# $when (String) "Monday 9:40"
begun = Begun { $when }
# The same where no time was kept.
begun-earlier = Begun earlier
# Goes on writing that draft.
go-on = Go on
# Puts it aside for a new one.
begin-anew = Begin anew
# It was put aside; until the dialog closes it can be had back.
put-aside = Your earlier draft is put aside.
bring-back = Bring it back
start-over = Start over
# Starts over for somebody, with the customer's name or the mistake.
# $what (String)
start-over-for = Start over for { $what }
# An older draft is shown although something else was asked for.
older-draft = You began this earlier. Finish it first, or start over.
# The case joins a mistake logged already, with its title.
# $title (String)
joins = This customer was affected by the same mistake: { $title }
# Saves it and opens the case.
save = Save and start
save-keys = Ctrl Enter
