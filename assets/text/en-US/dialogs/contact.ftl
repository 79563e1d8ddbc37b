### The words of the dialog in which a conversation is recorded.

title = Log a contact
save = Save contact
direction = Who reached whom?
outbound = We reached them
inbound = They reached us
tried = Not reached
# What a try means.
tried-means = A try is kept in the story. It is no word to them, and stops no clock.
inbound-means = Counts as having to chase.
channel = How?
words = What was said?
