### The dialog in which a promise is said to be broken, and the customer is told.

main = Tell them and promise a new time
# Below it, what that is good for.
# $who (String)
why = A broken promise is a second failure. It weighs less when { $who } hears it from you first.
words = What you tell them
copy = Copy
# The words, until somebody changes them.
# $who (String)
# $promised (String) what was promised
# $due (String) when that was due: "Friday, November 20, at noon"
# $words (String) what is promised now
# $new (String) when that is due
ready = { $who }, I promised you “{ $promised }” for { $due }, and I did not keep it. I am sorry. Now I promise you “{ $words }” for { $new }.
# The same while nobody knows yet until when.
# $who (String)
# $promised (String) what was promised
# $due (String) when that was due
ready-open = { $who }, I promised you “{ $promised }” for { $due }, and I did not keep it. I am sorry.
channel = How do you tell them?
channel-why = A mail opens as a draft, a text is copied. It counts as told when you say that it went out.
new-words = What you promise now
new-due = By when
# Only says that it was broken.
later = Only note it
later-means = Telling them then stands first on Today.
