### What a command says of its work.

# What was promised is due then ("Friday 12:00").
# $when (String)
promised = The promise is due { $when }.
# The promise was due before it was entered ("2 days late").
# $late (String)
already-late = The promise was logged, but it is overdue already: { $late }.
# So many customers have this name.
# $name (String)
# $count (String)
same-name = { $count } customers are called { $name }. Add --phone or --email to say which one is meant.
# The telephone number or address given is not the known customer's, and was not added.
# $name (String)
not-added = { $name } is known already, so the telephone number or e-mail address given was not added; open the window to change it.
# So many customers have this name, and only one can be exported.
# $name (String)
# $count (String)
same-name-exported = { $count } customers are called { $name }. Export their cases one by one with --case.
# The first day of a period comes after its last.
from-after-to = --from names a later day than --to, so nothing can lie between them.
# No customer has this name.
# $name (String)
no-customer = No customer is called { $name }.
# A case was closed with this outcome.
# $number (String)
# $outcome (String)
closed = Closed case { $number }: { $outcome }.
# Part of the history was asked for as an archive.
archive-is-whole = An archive always holds the whole log: leave out --from, --to, --customer and --case, or choose csv or html.
# An archive was asked for without names.
archive-has-names = An archive always holds the whole log, names too, so that it can be brought in again: leave out --without-names, or choose csv or html.
# A calendar was asked for without names.
calendar-has-names = How much a calendar tells is chosen with --detail: write --detail bare instead of --without-names, or choose csv or html.
# What only a spreadsheet knows was asked of another form.
only-for-csv = --contact-details and --cases-only are for a spreadsheet: add --format csv, or leave them out.
# An archive was brought in; how many entries of the history, and as it is written.
# $count (Number)
# $shown (String)
imported = { $count ->
        [one] Brought in the archive with { $shown } entry.
       *[other] Brought in the archive with { $shown } entries.
    }
# A sample was asked for without `--data-dir`.
sample-needs-folder = A sample needs a folder of its own, so that your log stays as it is: name one with --data-dir.
# A check found nothing; how many entries of the history, and as it is written.
# $count (Number)
# $shown (String)
clean = { $count ->
        [one] All records are whole and unchanged: { $shown } entry checked.
       *[other] All records are whole and unchanged: { $shown } entries checked.
    }
# A check found something; how many things, and as it is written.
# $count (Number)
# $shown (String)
found = { $count ->
        [one] The check brought { $shown } finding. Restore a verified copy, or ask for help before going on.
       *[other] The check brought { $shown } findings. Restore a verified copy, or ask for help before going on.
    }
# So many entries come from a newer program, and as it is written.
# $count (Number)
# $shown (String)
unknown-entries = { $count ->
        [one] { $shown } entry of the history was written by a newer version; it is kept as it is.
       *[other] { $shown } entries of the history were written by a newer version; they are kept as they are.
    }
# How far long work has come: what, and how much of 100.
# $what (String)
# $percent (Number)
progress = { $what }: { $percent }%
# Long work whose end is not known.
# $what (String)
progress-open = { $what } …
checking-file = Reading the file
checking-history = Going through the history
comparing = Comparing the records with the history
exporting = Exporting
importing = Bringing in the archive
copying = Copying
sampling = Making the sample
# A mistake was logged.
# $number (String)
# $customer (String)
logged-known = Logged as case { $number } for { $customer }.
# The same for a new customer.
# $number (String)
# $customer (String)
logged-new = Logged as case { $number } for { $customer }, a new customer.
# The file to export to is there already.
# $file (String)
is-there = { $file } exists already and was left as it is. Add --replace, or choose another name.
# A verified copy was made; how many cases, and as it is written.
# $count (Number)
# $shown (String)
# $file (String)
copied = { $count ->
        [one] Made a verified copy with { $shown } case: { $file }.
       *[other] Made a verified copy with { $shown } cases: { $file }.
    }
# A sample was made; how many cases, and as it is written.
# $count (Number)
# $shown (String)
# $folder (String)
sampled = { $count ->
        [one] Made a sample shop with { $shown } case in { $folder }.
       *[other] Made a sample shop with { $shown } cases in { $folder }.
    }
# A sample was asked for in a folder with a log.
# $folder (String)
sample-in-use = There is a log in { $folder } already. Name an empty folder.
