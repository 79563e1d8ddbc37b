### The words around the articles of the help.

title = Help
# The name of its search field.
search = Search help
# What to type there.
hint = Like “undo” or “backup”
# The key that goes into it.
search-key = /
all-keys = All keys
print = Print…
# The help was handed to the browser.
is-open = The help is open in your browser. Print it from there.
# The name of the list of articles.
articles = Articles
back = Back
# Which of the six stages an article is about.
# $place (Number)
stage-of = Stage { $place } of 6
# The heading over the reasons, and over the sources on paper.
why = Why we ask for this
# How many sources stand behind the reasons.
# $count (Number)
sources = { $count ->
        [one] 1 source
       *[other] { $count } sources
    }
# Opens the reasons.
# $sources (String)
show-why = Show why we ask for this, { $sources }
hide-why = Hide why we ask for this
# Opens the sample shop, below the article about it.
try-it = Try it with a made-up case
# Before the articles that go with one.
see = See also
# Leads to another article.
# $title (String)
see-name = See also: { $title }
# The article before.
# $title (String)
previous = Previous: { $title }
# The article after.
# $title (String)
following = Next: { $title }
# No article goes with what was typed.
# $typed (String)
nothing = Nothing here goes with “{ $typed }”. Try one word, such as undo, copy or promise.
show-all = Show all articles
# How to choose, under the search.
how = Up and Down to choose, Enter to read
# One step of an article for a screen reader.
# $place (Number)
# $what (String)
step = { $place }. { $what }
# At the end of the printed help.
foot = Printed from the help of Amends, which opens with F1.

## The shelves on which the articles stand.

shelf-begin = Begin
shelf-stages = The six stages
shelf-promises = Promises and gifts
shelf-wrong = When it goes wrong
shelf-words = What you write
shelf-out = On paper and elsewhere
shelf-safe = Keep it safe
