### The names of the commands.

# Opens the dialog in which a mistake is logged.
log-mistake = Log a mistake…
palette = Search
today = Go to Today
week = Go to the week
line-up = Print the morning page
# Shows the list of cases.
cases = Go to Cases
# Shows the list of customers.
customers = Go to Customers
# Shows the customers hit by something the shop noticed, who have heard nothing.
not-told = Customers not told yet
settings = Go to Settings
templates = Go to Templates
# Shows the shop's own phrases.
phrases = Go to Your phrases
# Shows what this program is.
about = About Amends
# Opens the form for a new customer.
new-customer = New customer…
export = Export the recovery history…
import = Bring in an archive…
copy-now = Make a verified copy now
check = Check the records
# Takes back the last deed.
undo = Undo
redo = Redo
back = Back to the page before
theme-light = Use the light theme
theme-dark = Use the dark theme
theme-system = Follow the system’s theme
zoom-in = Larger
zoom-out = Smaller
# Shows everything in its plain size.
zoom-reset = Plain size
all-keys = All keys
# Opens the help at the article that goes with the page.
help = Help
# Prints all of it.
print-help = Print the help
sample = Look around in the sample shop
close-case = Close this case…
# Adds a promise to the case shown.
add-promise = Add a promise to this case…
promise-to = Promise something to a customer…
# Records a conversation about the case shown.
log-contact = Log a contact for this case…
# Writes to the customer of this case.
write = Write to the customer of this case…
# Prepares the Plan B of the case.
plan-b = Prepare Plan B for this case…
# Goes where it is written down what the customer of the case answers.
check-back = Check back with the customer of this case
quit = Quit
