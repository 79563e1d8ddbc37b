### The first page ever.

title = Welcome to Amends
lead = Log what went wrong, make it right, and keep every promise on the way. First, a few words about your shop. All of it can be changed later.
# Where the log lies, with the folder.
# $folder (String)
kept-in = Everything stays on this computer, in { $folder }. Nothing is sent anywhere.
start = Start
sample = Look around with a sample shop
# What the sample shop is.
sample-why = The sample opens in a window of its own and is thrown away afterwards.
import = Bring in an archive…
