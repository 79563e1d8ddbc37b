### The words of the list of all keys.

# The heading over keys that work everywhere.
everywhere = Everywhere
# The heading over keys within forms and lists.
within = In forms and lists
# One line for a screen reader: what it does, and the keys.
# $what (String)
# $keys (String)
line = { $what }: { $keys }

## What keys do within forms and lists.

field = Move to the next or previous field
    .keys = Tab, Shift Tab
list = Move within a list or a row of choices
    .keys = Arrow keys
page = Scroll, or move faster within a list
    .keys = Page Up, Page Down
week = Move a promise of the week by a day
    .keys = Shift Left, Shift Right
card = Choose one of the cards
    .keys = 1 to 9
stage = Open a stage of the case; with Ctrl also while you type
    .keys = 1 to 6
today = Mark the row on Today as kept, or move it
    .keys = K, M
case = Close the case of the row, or see what else it offers
    .keys = C, Shift F10
press = Press the button or open the row
    .keys = Enter
save = Save the form
    .keys = Ctrl Enter
leave = Close the dialog
    .keys = Esc
