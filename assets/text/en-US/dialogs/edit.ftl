### The words of the dialog in which a case is corrected.

title = Edit case
# What went wrong in one line.
what = What went wrong, in one line
words = In their words
# How we came to know.
channel = How do you know?
# Where a public complaint stands.
link = Where it stands, if public
harm = What did it cost them?
kind = What sort of mistake?
product = Product or service
# What had been agreed, beside what happened.
agreed = What was agreed?
# How many times it happened to this customer before, as they say.
before = How often did this happen to you before?
before-hint = 0 to 99, as they say
price = What they paid for it
happened = The day it happened
caused-by = Who caused it?
# Whether somebody or something was hurt.
damage = Was somebody hurt, or something of theirs damaged?
# The name of whoever caused it.
caused-by-name = By name
# That their name is for us only.
caused-by-hint = For you only, never named to the customer
cause = Why did it happen?
# What the customer asked for.
remedy = What did they ask for?
owner = Who looks after this case?
# Whom the case waits for.
waiting = Waiting for
waiting-nobody = Nobody
waiting-customer = The customer
waiting-other = Somebody else
waiting-name = Who?
# Whose case it is.
customer = Customer
# Looks for another customer, whose case it is instead.
another-customer = It is somebody else’s…
customer-hint = A name you know
# What was said before the case was found to be somebody else's.
# $count (Number)
# $name (String)
said-to-before = { $count ->
        [one] 1 message was said to { $name } already. It stays in the story; tell { $name } that it was not meant for them.
       *[other] { $count } messages were said to { $name } already. They stay in the story; tell { $name } that they were not meant for them.
    }
