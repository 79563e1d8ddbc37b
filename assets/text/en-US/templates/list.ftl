### The page of all templates.

title = Templates
lead = The words each message starts from. The one that fits best is used: channel and harm together go before the channel alone, the channel before the harm.
# Under apologies: what happens the second time.
again = A customer you failed before gets other words, which begin with what you did to put it right.
# The words that came with the program hold.
shipped = As it came
# The shop's own words hold, with their version.
# $version (Number)
yours = Yours, version { $version }
# A line as a sentence: the kind, what it is for, whose it is.
# $kind (String)
# $holds-for (String)
# $whose (String)
row = { $kind }, { $holds-for }: { $whose }
# The heading over the fields for another one.
new-words = Words for another channel or harm
new-why = They begin with the words that hold there now.
# The label of the kind.
kind = What it is for
# The label of the channel.
channel = Channel
# The label of the harm.
harm = Harm
any-channel = Any channel
any-harm = Any harm
write = Write these words
# What a template is for.
for-any = Any channel, any harm
# $harm (String)
for-harm = Harm: { $harm }
# $channel (String)
# $harm (String)
for-both = { $channel }, harm: { $harm }
