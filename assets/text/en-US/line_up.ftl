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
# A concession that expires before the customer had it.
# $what (String)
apply = Apply for them: { $what }
# $what (String)
plan-b = Plan B: { $what }
# Who else can help the customer.
# $what (String)
elsewhere = Tell them who has it: { $what }
