### The words of the morning line-up.

# Opens the page.
open = Morning page

# What it is.
open-why = One page to print for everybody in the shop: what is promised for today, and whom to meet with care.

# It is open in the browser.
is-open = The morning page is open in your browser. Print it from there.

# It is saved, from its path.
# $path (String)
saved = Morning page saved: { $path }
