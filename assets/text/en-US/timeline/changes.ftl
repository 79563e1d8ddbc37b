### What a correction changed, a fact for each field.

# $label (String) one of the labels below
# $old (String)
# $new (String)
change = { $label }: { $old } → { $new }
# Both texts are too long to show where they differ.
# $label (String)
changed = { $label }: changed
# The value of a field that is empty.
none = none
yes = yes
no = no

## Labels of several kinds of things

name = Name
what = What
kind = Kind
words = Words
due = Due

## Of the shop

shop-owner = Owner
currency = Currency
quiet-days = Gone quiet after days
letterhead = Letterhead
week = Opening hours changed
days-off = Days off changed
reply-targets = Times to reply changed
clock-targets = Times for updates, fixes and check-backs changed

## Of a customer

phone = Phone
email = Email
address = Address
preferred = Prefers
since = Customer since
yearly-value = Worth a year
tags = Tags
notes = Notes
may-be-reference = May be a reference
do-not-contact = Do not contact
referred = Sent by another customer

## Of a case

# It is another customer's case.
customer = Customer changed
harm = Harm
damage = Hurt or damaged
their-words = Their words
channel = How we know
link = Link
remedy = Asked for
happened-before = Times before
case-owner = Owner

## Of a mistake

title = Title
product = Product
price = Price
happened = Happened
caused-by = Caused by
caused-by-name = Name of who caused it
cause = Cause
agreed = What was agreed

## Of a concession

form = Form
face-value = Worth to them
real-cost = Cost to us
given = Given
must-do = They must
expires = Last day
received = Received

## Of a conversation

direction = Who reached whom
direction-in = they reached us
direction-out = we reached them
direction-tried = we did not reach them
how = How
when = When
which-of-us = Which of us

## Of a prevention

who = Who
