### The first page ever.

# The title.
title = Welcome to Amends

# What this is about.
lead = Log what went wrong, make it right, and keep every promise on the way. First, a few words about your shop. All of it can be changed later.

# Where the log lies, with the folder.
# $folder (String)
kept-in = Everything stays on this computer, in { $folder }. Nothing is sent anywhere.

# Starts.
start = Start

# Opens the sample shop.
sample = Look around with a sample shop

# What the sample shop is.
sample-why = The sample opens in a window of its own and is thrown away afterwards.

# Brings an archive in.
import = Bring in an archive…
