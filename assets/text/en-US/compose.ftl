### The words of the composer.

# The title of the dialog.
# $name (String)
write-to = Write to { $name }

# Opens it.
write = Write to them…

# What is written.
what = What are you writing?

# The name of the text.
words = What you say to them

# Puts first words into it.
start = Start from a template

# Why that is out of reach.
start-blocked = Only while nothing is written yet

# That gaps are still open in the text.
gaps = Fill the gaps in [brackets] before you say this.

# The name over the parts of an apology.
parts = What a good apology says

# A part that is there, for a screen reader.
# $part (String)
part-found = { $part }: said. Show where.

# A part that is not there, for a screen reader.
# $part (String)
part-add = { $part }: not said yet. Add it.

# The box below the parts while nothing is written.
empty = What helps and what hurts is shown here while you write.

# That it can be said.
ready = Ready to say.

# What goes with that.
ready-why = It owns the mistake and says what you do about it.

# That nothing keeps anybody from saying it.
may-say = You can say it as it is; add what you can.

# Words that were found, in quotes.
# $words (String)
found = “{ $words }”

# Which finding of how many: "1 of 3".
# $place (Number)
# $of (Number)
place = { $place } of { $of }

# The findings, for a screen reader.
# $count (Number)
findings = { $count ->
        [one] 1 place to say another way
       *[other] { $count } places to say another way
    }

# Takes the words out.
remove = Remove

# Puts other words in their place.
rewrite = Rewrite

# The other words.
# $words (String)
instead = Instead: “{ $words }”

# Goes to the finding before.
previous = Previous

# Goes to the next finding.
next = Next

# Lists all findings.
# $count (Number)
all = Show all { $count }

# Lists one finding again.
fewer = Show one

# The keys for the next finding, and for mending it.
keys = F8 goes to the next one, Ctrl . mends it, Ctrl Z takes that back.

# The question before saying it.
# $name (String)
would-it = Would this satisfy you, if you were { $name }?

# An answer with its question, for a screen reader.
# $question (String)
# $answer (String)
would-it-answer = { $question } { $answer }

# It would.
yes = Yes

# It would not.
not-yet = Not yet

# How it is said.
channel = How do you say it?

# Copies the text.
copy = Copy

# Opens it in the mail program.
mail = Open in mail

# The other roads out.
more = More…

# Saves it as a letter.
save-letter = Save as a letter…

# Prints it through the browser.
print = Print…

# Records that it was said.
said = I have said this
