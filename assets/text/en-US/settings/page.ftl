### The page of settings.

title = Settings
# The heading over the shop.
shop = Your shop
# The heading over the head of letters.
letterhead = Head of your letters
letterhead-why = Stands under the name of your shop on every letter. Templates find your phone number and email address here.
# The label of its lines.
letterhead-label = Address and ways to reach you, a line each
letterhead-hint = 12 Mill Street, Springfield
# What stands over the look of a letter.
letterhead-look = How a letter begins
# The heading over days off.
days-off = Days off
days-off-why = Holidays and other single days on which you are closed.
# The heading over updates, fixes and check-backs.
clocks = Updates, fixes and check-backs
# What they are counted in.
clocks-why = By what it cost them, in working days; the check-back in days after the fix. Only waiting for the customer pauses these clocks.
# Within how many working days a customer hears from us again.
update-days = Update within
# By the end of which working day it is fixed.
fix-days = Fixed within
# How many days after the fix we check back.
check-back-days = Check back after
# One of these for a level of harm, for screen readers.
# $label (String)
# $harm (String)
clock-of = { $label }, days: { $harm }
# Opens the dialog that takes days off from a calendar.
import-days = Import days off…
# Why that cannot be done now.
import-days-blocked = Save or discard your changes first.
# The label of a day off.
day = Day
day-hint = Dec 25, 2026-12-25
# The label of why the shop is closed then.
why = Why
why-hint = Christmas
add-day = Add a day off
# Takes a day off away.
remove-this-day = Remove this day off
# $day (String) What was typed.
remove-one-day = Remove the day off { $day }
# Two days off are the same day.
day-twice = This day is in the list already.
# The heading over the first-reply targets.
replies = First reply
replies-why = By when our first words are due: what is written is acknowledged the same day, before the shop closes, or at the next opening when it came late. Leave the hours empty where no reply is due.
# How the time to the first reply is counted, for one way in which complaints come.
# $channel (String)
reply-counting = { $channel }, counted
counting-same-day = The same day
counting-open-hours = In opening hours
counting-clock-hours = By the clock
# The label of a target, with the channel.
# $channel (String)
reply-label = { $channel }, hours
# The label of how long silence may last.
quiet = Gone quiet after working days
quiet-why = Today lists open cases whose customers nobody spoke to for longer than this.
# The heading over the look.
look = Look
# The label of the theme.
theme = Theme
theme-system = System
theme-light = Light
theme-dark = Dark
# The label of the choice of languages.
language = Language
# The one the computer speaks.
language-of-computer = As on this computer
# The name of this language, as its speakers write it.
own-name = English (United States)
# The label of the zoom.
zoom = Size of everything
# A zoom, from a whole percentage.
# $percent (Number)
percent = { $percent }%
smaller = Smaller
larger = Larger
# Shows everything in its plain size.
plain = Plain size
# The heading over words for customers.
words = Words for customers
templates = Templates
templates-why = The words each message starts from.
# Opens the shop's own phrases.
phrases = Your phrases
phrases-why = What you do not want to say to a customer, and which checks are on.
# The heading over what is kept where.
data = Your data
# In place of folder and copies in the sample shop.
sample = The sample shop is kept nowhere. It is gone when you close its window.
folder = Everything is kept in this folder on this computer:
open-folder = Open folder
# The last verified copy, with its day and time.
# $when (String)
last-copy = Last verified copy: { $when }
no-copy = No verified copy yet. The first one is made by itself.
# The last try at a copy failed.
copy-failed = The last copy could not be made. Check that the disk has room, then make one.
copy-now = Make a verified copy now
check = Check the records
# Opens the fields for another folder.
other-folder = Use another folder…
# The label of the other folder.
new-folder = Other folder
# What using another folder does.
other-folder-why = Amends starts again with the log in that folder, or with a new one if the folder is empty. Nothing is moved: the log in use stays where it is.
# Opens the system's folder dialog.
choose = Choose…
# Starts again with that folder.
use-folder = Use this folder
# No folder came back from the system's folder dialog.
nothing-chosen = No folder was chosen. If no window opened, this computer shows no file dialogs: type the path instead.
# A path must start at the top of the disk.
path-not-full = Type the whole path, from the top of the disk.
export = Export the recovery history…
import = Bring in an archive…
# Another piece of work is under way.
busy = Please wait until the work under way is done.
save = Save settings
# Why it cannot be pressed.
nothing-changed = Nothing has changed yet.
# Leaves the settings as they were.
discard = Discard changes
# Shows what this program is.
about = About Amends
all-keys = All keys
