### The words of the dialog in which a case is corrected.

# The title.
title = Edit case

# What went wrong in one line.
what = What went wrong, in one line

# The customer's own words.
words = In their words

# How we came to know.
channel = How do you know?

# Where a public complaint stands.
link = Where it stands, if public

# What it cost them.
harm = What did it cost them?

# The kind of failure.
kind = What sort of mistake?

# The product concerned.
product = Product or service

# What it cost.
price = What they paid for it

# The day it happened.
happened = The day it happened

# Who caused it.
caused-by = Who caused it?

# Whether somebody or something was hurt.
damage = Was somebody hurt, or something of theirs damaged?

# The name of whoever caused it.
caused-by-name = By name

# That their name is for us only.
caused-by-hint = For you only, never named to the customer

# Why it could happen.
cause = Why did it happen?

# What the customer asked for.
remedy = What did they ask for?

# Who owns the recovery.
owner = Who looks after this case?

# Whom the case waits for.
waiting = Waiting for

# Nobody.
waiting-nobody = Nobody

# The customer.
waiting-customer = The customer

# Somebody else.
waiting-other = Somebody else

# Who else.
waiting-name = Who?
