### The words of the dialogs of a case: promises, contacts, concessions, preventions, closing, correcting.

# The name of the cross in the corner.
close = Close this window
cancel = Cancel
save = Save
# The keys that press the main button.
save-keys = Ctrl Enter
# Said after the label of a field that may stay empty.
optional = (optional)

