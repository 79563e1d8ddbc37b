### The words of the dialog in which a conversation is recorded.

# The title.
title = Log a contact

# Saves it.
save = Save contact

# Who reached whom.
direction = Who reached whom?

# We reached them.
outbound = We reached them

# They reached us.
inbound = They reached us

# What inbound means.
inbound-means = Counts as having to chase.

# How.
channel = How?

# What was said.
words = What was said?
