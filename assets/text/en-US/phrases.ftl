### The words of the shop's own phrases.

title = Your phrases
lead = What you write to a customer is checked for words that hurt. Here you add words of your own, and switch off what you do not want to be told. Nothing is ever kept from being said.
# The heading over the shop's own phrases.
own = Words you do not want to say
none = None yet. Add a phrase that you or your people say too easily.
# Opens the dialog for a new one.
add = Add a phrase…
# A phrase as it is quoted.
# $phrase (String)
quoted = “{ $phrase }”
# What to say instead, from the words.
# $rewrite (String)
instead = Say instead: { $rewrite }
# It is best left out.
left-out = Best left out.
# Opens the dialog for one.
edit = Edit…
# The same for a screen reader, with the phrase.
# $phrase (String)
edit-phrase = Edit “{ $phrase }”
remove = Remove
# The same for a screen reader, with the phrase.
# $phrase (String)
remove-phrase = Remove “{ $phrase }”
# The heading over the rules that came with the program.
shipped = What Amends checks
# What switching one off does.
shipped-why = Each line is something Amends would point out. Switch a line off and it stays silent about it.
# Shows the rules of a class, by its name.
# $class (String)
show = Show: { $class }
# Hides them again.
# $class (String)
hide = Hide: { $class }
# The title of the dialog for a new phrase.
add-title = Add a phrase
# The title of the dialog for one that is known.
edit-title = Change a phrase
# The label of the phrase.
phrase = Words you do not want to say
phrase-hint = no worries
# The label of the reason.
why = Why not
why-hint = They do worry, and it was our mistake.
# The label of what to say instead.
rewrite = What to say instead
rewrite-hint = I will see to it today.
save-new = Add
# Every rule of a class is on.
# $all (Number)
all-on = All { $all } on
# $on (Number)
# $all (Number)
some-on = { $on } of { $all } on
