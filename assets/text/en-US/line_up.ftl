### The words of the morning line-up.

open = Morning page
open-why = One page to print for everybody in the shop: what is promised for today, and whom to meet with care.
# It is open in the browser.
is-open = The morning page is open in your browser. Print it from there.
# It is saved, from its path.
# $path (String)
saved = Morning page saved: { $path }

## Lines of the printed page.

# So many more than fit on it.
# $count (String)
more = + { $count } more in Amends
# The stage that comes next in an open case.
# $stage (String)
next = next: { $stage }
# Something they have to do something for.
# $what (String)
apply = Apply it for them, or remind them: { $what }
# Something they get that was not given yet.
# $what (String)
give = Give it to them: { $what }
# Something that was given, and nobody knows whether they have it.
# $what (String)
arrive = Ask whether they have it: { $what }
# A promise that was broken, of which the customer has not heard.
# $what (String)
tell-broken = Tell them that it was broken: { $what }
# $what (String)
plan-b = Plan B: { $what }
# Who else can help the customer.
# $what (String)
elsewhere = Tell them who has it: { $what }
