### Views of the list of cases: those of the program, and those that the owner keeps.

# Before the views.
label = Views
save = Save this view…
save-title = Save this view
rename-title = Rename this view
# The name of a view.
name = Name
name-hint = e.g. Late this year
# What a view keeps.
keeps = It keeps the filters, and shows what fits them at the time.
keep = Save view
# A view of that name is there already.
taken = There is a view of this name already.
# No more views can be kept.
# $most (Number)
too-many = { $most } views are kept at most. Remove one first.
# The button beside a view of the owner's own.
# $name (String)
more = More for { $name }
rename = Rename…
remove = Remove
# A view was removed.
# $name (String)
removed = View “{ $name }” removed
