### The words of the composer.

# The title of the dialog.
# $name (String)
write-to = Write to { $name }
what = What are you writing?
# The name of the text.
words = What you say to them
# Puts first words into it.
start = Start from a template
# Why that is out of reach.
start-blocked = Only while nothing is written yet
# That gaps are still open in the text.
gaps = Fill the gaps in [brackets] before you say this.
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
yes = Yes
not-yet = Not yet
channel = How do you say it?
copy = Copy
# Opens it in the mail program.
mail = Open in mail
more = More…
# Saves it as a letter.
save-letter = Save as a letter…
# Prints it through the browser.
print = Print…
# Records that it was said.
said = I have said this
# Every part that is missing, as a list.
# $list (String)
still-missing = Still missing: { $list }.
# How long a text for this channel can be.
# $used (String)
# $most (String)
characters = { $used } of { $most } characters
# $used (String)
# $most (String)
characters-short = { $used } of { $most }
# Words that were found, or a heading, and why they hurt.
# $head (String)
# $why (String)
head-why = { $head } { $why }
insurer-head = Ask your insurer or lawyer first
insurer-why = Somebody or something was hurt. A kind word is right everywhere; what it may mean before a court differs from place to place.
second-head = Words alone are no longer enough
second-why = Start with what they get. Apologize, give something, and say it yourself, in person or by phone where you can.

## What stands in the empty text, by what is written.

hint-apology = Say that it was your mistake, that you are sorry, and what you have done about it.
hint-acknowledgement = Say that you heard them, who looks at it, and by when they hear more.
hint-update = Say where things stand, and when they hear from you next.
hint-public-reply = Thank them, own it, and say what you change. Keep it short: others read along.
hint-decline = Say what you decided, why, and who they can ask next.
hint-what-we-changed = Say what you changed, and since when.
hint-win-back = Say that you have not forgotten them, and what is different now.

## The parts of an apology, as chips.

part-thanks = Thanks
part-responsibility = Own it
part-regret = Sorry
part-explanation = What happened
part-repair = Made right
part-repentance = Never again
part-forgiveness = Ask forgiveness (optional)

## What each part does, and why it counts: the ranking of Lewicki, Polin and Lount, 2016.

why-thanks = Most people say nothing and stay away. Thank them for telling you.
why-responsibility = The part that counts most: say that it was your mistake.
why-regret = Say once that you are sorry, without “if” and without “but”.
why-explanation = One plain sentence on what went wrong, without defending it.
why-repair = The part that counts second: what you did, or will do by a day.
why-repentance = What you changed so that it does not come back, with its day.
why-forgiveness = The part you can leave out.

## What is missing, within “Still missing: …”.

missing-thanks = thanks for telling you
missing-responsibility = that it was your mistake
missing-regret = that you are sorry
missing-explanation = what happened
missing-repair = what you do about it
missing-repentance = what you change
missing-forgiveness = a request to forgive
missing-name = their name
missing-date = a day
missing-concession = what they get beyond the fix
missing-standing = where things stand
missing-reason = the reason
missing-ask-next = who they can ask next

## The heading of a finding without words.

finding-shrug = A shrug.
finding-minimise = Made smaller.
finding-condition = Put in doubt.
finding-but-apology = Taken back by “but”.
finding-blame-shift = Blame passed on.
finding-passive = Nobody did it.
finding-excuse = An excuse.
finding-brush-off = A brush-off.
finding-robot = A machine speaking.
finding-grovel = Too much sorry.
finding-empty-promise = A promise without a day.
finding-burden = Work for them.
finding-missing-part = Something is missing.
finding-not-specific = It could be for anybody.
