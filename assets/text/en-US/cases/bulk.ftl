### What is done with several cases at once.

## Selecting.

# The box of a row, with the number and title of the case.
# $number (String)
# $title (String)
select = Select { $number }, { $title }
select-all = Select all
# How many are selected.
# $count (Number)
selected = { $count } selected
# No more can be selected.
# $most (Number)
at-most = { $most } at once at most.
# How many of them are ready to close.
# $ready (Number)
ready = { $ready ->
        [0] None is ready to close.
        [one] 1 is ready to close.
       *[other] { $ready } are ready to close.
    }
# All of them are closed.
all-closed = All of them are closed.
owner = Owner…
tag = Tag…
export = Export…
close = Close…
clear = Clear the selection

## Dialogs.

# How many cases a dialog is about.
# $count (Number)
cases = { $count ->
        [one] 1 case
       *[other] { $count } cases
    }
owner-title = Give them an owner
owner-name = Owner
owner-save = Give to them
owner-hint = e.g. Rosa
tag-title = Tag the customers
tag-name = Tag
tag-save = Add the tag
tag-hint = e.g. wholesale
# What a tag is for.
tag-means = The tag goes to the customer of each case, beside the tags they have.
close-title = Close several cases
# How many will close.
# $ready (Number)
will-close = { $ready ->
        [0] None of them is ready: open them to see what is left.
        [one] 1 is ready and will be closed.
       *[other] { $ready } are ready and will be closed.
    }
# How many stay open.
# $left (Number)
stay-open = { $left ->
        [one] 1 is not ready and stays open.
       *[other] { $left } are not ready and stay open.
    }
# Which outcomes are not offered here.
close-alone = A decline needs words of its own, and “bought again” its own day: close those one by one.
close-save = Close those that are ready
none-ready = None of them is ready to close.

## What was done.

# $count (Number)
owners-changed = { $count ->
        [one] 1 case has a new owner
       *[other] { $count } cases have a new owner
    }
# All of them had this owner.
owners-same = They had this owner already.
# $count (Number)
tagged = { $count ->
        [one] 1 customer tagged
       *[other] { $count } customers tagged
    }
# All of them had this tag.
tagged-same = The customers had this tag already.
# $count (Number)
closed = { $count ->
        [one] 1 case closed
       *[other] { $count } cases closed
    }
# Some were closed, some are left.
# $closed (Number)
# $left (String) how many are not ready
closed-left = { $closed } closed; { $left }
# Those that stay open.
# $left (Number)
not-ready = { $left ->
        [one] 1 is not ready: open it to see what is left
       *[other] { $left } are not ready: open them to see what is left
    }
# The same, with what most often keeps them open.
# $left (Number)
# $why (String)
not-ready-why = { $left ->
        [one] 1 is not ready ({ $why }): open it to see what is left
       *[other] { $left } are not ready (most often: { $why }): open them to see what is left
    }

## As the object of "Undone: …".

# $count (Number)
undone-owners = { $count ->
        [one] the new owner of 1 case
       *[other] the new owner of { $count } cases
    }
# $count (Number)
undone-tags = { $count ->
        [one] the tag of 1 customer
       *[other] the tag of { $count } customers
    }
# $count (Number)
undone-closed = { $count ->
        [one] the close of 1 case
       *[other] the close of { $count } cases
    }
