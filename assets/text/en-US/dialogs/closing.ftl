### The words of the dialogs in which a case is closed, reopened, or said to have led to another purchase.

title = Close this case
close = Close case
# What is still missing: so many things.
# $count (Number)
missing = { $count ->
        [one] One thing is still missing
       *[other] { $count } things are still missing
    }
# Goes where a missing thing is done.
go = Go there
# Goes where a missing thing is done, with its name.
# $what (String)
go-to = Go there: { $what }
outcome = How did it end?
note = Note to yourself
# Why a complaint is declined.
decline-reason = Why you decline, in the words the customer gets
# What a reason for a decline may look like.
decline-hint = We cannot exchange it, because…
# First words for a reason, with a gap for what only the writer knows.
decline-start = We cannot do what you asked for, because [why, in words they can check].
# Who they can ask next.
ask-next = Who they can ask next
ask-next-hint = The consumer advice center, the manufacturer, a second opinion
# Who else looked at a decline.
second-look = Who else looked at it
second-look-hint = A colleague, a friend in the trade
# The letter that is made of all that.
letter = The letter they get
# Why the case is closed although they have not got everything.
owing = Why you close over what they still have to get
owing-hint = They never came for the voucher
# The day they bought again.
bought-again = The day they bought again
reopen-title = Reopen this case
reopen = Reopen case
# Why it is opened again.
# Asks which of the two it is.
reopen-because = What happened?
reopen-not-right = They say it is not right
reopen-mistake = It was closed by mistake
reopen-reason = Why?
# What a reason may look like.
reopen-hint = They say it is still not right
reopen-means = It becomes a second chance: there is a new fix to find, something to give, and a question to ask again. What was done before stays in the story.
reopen-mistake-means = It goes on where it stood. Everything that was done stays done.
# The title of buying again.
bought-title = They bought again
bought = Save the day
