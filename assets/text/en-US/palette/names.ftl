### The names of the commands.

# Opens the dialog in which a mistake is logged.
log-mistake = Log a mistake…

# Opens the search.
palette = Search

# Shows Today.
today = Go to Today

# Shows the week.
week = Go to the week

# Opens the morning page.
line-up = Print the morning page

# Shows the list of cases.
cases = Go to Cases

# Shows the list of customers.
customers = Go to Customers

# Shows the customers hit by something the shop noticed, who have heard nothing.
not-told = Customers not told yet

# Shows the settings.
settings = Go to Settings

# Shows the templates.
templates = Go to Templates

# Shows the shop's own phrases.
phrases = Go to Your phrases

# Shows what this program is.
about = About Amends

# Opens the form for a new customer.
new-customer = New customer…

# Opens the export.
export = Export the recovery history…

# Opens the import.
import = Bring in an archive…

# Makes a verified copy.
copy-now = Make a verified copy now

# Checks the records.
check = Check the records

# Takes back the last deed.
undo = Undo

# Does it again.
redo = Redo

# Shows the page before.
back = Back to the page before

# Uses the light theme.
theme-light = Use the light theme

# Uses the dark theme.
theme-dark = Use the dark theme

# Follows the system's theme.
theme-system = Follow the system’s theme

# Makes everything larger.
zoom-in = Larger

# Makes everything smaller.
zoom-out = Smaller

# Shows everything in its plain size.
zoom-reset = Plain size

# Shows all keys.
all-keys = All keys

# Opens the sample shop.
sample = Look around in the sample shop

# Closes the case shown.
close-case = Close this case…

# Adds a promise to the case shown.
add-promise = Add a promise to this case…

# Records a conversation about the case shown.
log-contact = Log a contact for this case…

# Writes to the customer of this case.
write = Write to the customer of this case…

# Prepares the Plan B of the case.
plan-b = Prepare Plan B for this case…

# Goes where it is written down what the customer of the case answers.
check-back = Check back with the customer of this case

# Closes the window.
quit = Quit
