### The page of one template.

# The way back to all of them.
all = All templates
# The label of the words.
words = The words
hint = Dear {"{"}first_name{"}"},
save = Save the template
# Leaves the words as they were.
discard = Discard changes
# Why it cannot be saved.
nothing-changed = Nothing has changed yet.
# Why it is not saved while something is marked.
mend-first = Mend what is marked in the words first. They are kept meanwhile.
sound = Every name in braces is known.
# Something is wrong at a line and column, with what.
# $line (Number)
# $column (Number)
# $what (String)
at = Line { $line }, column { $column }: { $what }
# There is no such placeholder, with the name in its braces.
# $name (String)
unknown = there is no { $name }.
# Puts in the one that was probably meant, with its name in braces.
# $name (String)
use-it = Use { $name }
# A brace is opened and not closed.
unclosed = a brace is opened here and not closed. Write {"{"}{"{"} for a brace that is meant.
# A brace is closed that was not opened.
unopened = a brace is closed here that was not opened. Write {"}"}{"}"} for a brace that is meant.
# There is nothing between the braces.
empty = there is no name between the braces.
# The heading over the placeholders.
placeholders = Put in from the case
placeholders-why = A name in braces is filled from the case. Square brackets mark what only you can know.
# Whether they are put in with a question mark.
optional = Leave the sentence out when there is nothing to say
# Puts one in, from its name in braces and its meaning.
# $name (String)
# $meaning (String)
insert = Put in { $name }: { $meaning }
# The heading over the preview.
preview = How it reads
# The label of the case it is shown for.
case = For which case?
made-up = A made-up case
# A case, from its number, customer and title.
# $number (String)
# $customer (String)
# $title (String)
one-case = { $number } · { $customer } · { $title }
# How many gaps the preview has.
# $gaps (Number)
gaps = { $gaps ->
        [0] Nothing is left to fill in.
        [one] One gap is left for you to fill in.
       *[other] { $gaps } gaps are left for you to fill in.
    }
# The preview leads with the repair.
again = This customer was failed before, so the repair comes first.
# The heading over the versions.
versions = Versions
# The words that came with the program hold.
shipped-now = The words Amends came with are in use.
# A version and when it was saved.
# $version (Number)
# $when (String)
version = Version { $version }, { $when }
# A version that holds now.
in-use = In use
# Puts an earlier version back into use.
use-again = Use this again
# The same for a screen reader, with the version.
# $version (Number)
use-version = Use version { $version } again
# Puts the words that came with the program back into use.
restore = Use the words Amends came with
