### The words of the column beside the stages.

promises = Promises
no-promises = No promises yet.
# Says a promise was kept.
kept = Kept
# The same, with which promise.
# Over a promise that was broken, of which the customer has not heard.
untold = They do not know yet that it was broken
# $words (String)
kept-name = Kept: { $words }
move = Move…
# The same, with which promise.
# $words (String)
move-name = Move: { $words }
# The name of the menu with the rest.
# $words (String)
more = More for: { $words }
kept-note = Kept, with a note…
broken = Broken…
released = Released…
correct = Correct…
# Kept, and when.
# $when (String)
was-kept = Kept { $when }
# Broken, and when.
# $when (String)
was-broken = Broken { $when }
# Moved, and when.
# $when (String)
was-moved = Moved { $when }
# Released, and when.
# $when (String)
was-released = Released { $when }
# Its next date.
# $when (String)
next = Next: { $when }
# It ended.
# $when (String)
ended = Ended { $when }
end = End
# The same, with which one.
# $words (String)
end-name = End: { $words }
# The heading over the story.
timeline = Timeline
show-all = Show all
# The heading over the complaint.
complaint = The complaint
# Over what had been agreed, and over their words below it.
agreed = What was agreed
what-happened = What happened
remedy = They asked for
product = Product
# When it came to be known, and how.
received = Known since
happened = Happened
owner = Looked after by
open-link = Open the public complaint
# The heading over other customers hit.
others = The same mistake
# Logs it for another customer.
another = Another customer was hit…
# A case of another customer: name and number.
# $name (String)
# $number (String)
other = { $name }, { $number }
# When it is due, and how far ahead that is.
# $due (String)
# $ahead (String)
due-ahead = { $due } · { $ahead }

## When the promises from which it took over were due, one after the other.

# $due (String)
moved-first = First promised for { $due }
# $before (String) All that stands before it.
# $due (String)
moved-next = { $before }, then for { $due }
# Who did something, and when.
# $who (String)
# $when (String)
by-whom = { $who }, { $when }
# When something came to be known, and how.
# $when (String)
# $channel (String)
received-by = { $when }, { $channel }
# $product (String)
# $price (String)
product-and-price = { $product }, { $price }
