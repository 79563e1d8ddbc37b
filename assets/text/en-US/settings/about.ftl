### What this program is.

# The name of the program.
title = Amends
lead = Apologize, fix, concede: a local log of customers, mistakes and promised follow-ups.
# The version, and the commit it was built from.
# $version (String)
# $commit (String)
version = Version { $version } ({ $commit })
# Copies what a report about the program should say.
copy-report = Copy for a report
# What such a report tells.
report-why = Version, system and sizes. Nothing about your customers.
report-copied = Copied. Paste it into your report.
# The heading over what is kept where.
kept = What is kept where
# Nothing leaves this computer by itself.
private = Nothing leaves this computer unless you export it.
# Before the folder of the log.
folder = Everything is kept in this folder:
# What lies in that folder.
files = The log is the file log.db. The verified copies lie beside it, in the folder backups.
# How many cases and customers, each as a number and as it is written.
# $cases (Number)
# $cases-shown (String)
# $customers (Number)
# $customers-shown (String)
counts =
    It holds { $cases ->
        [one] { $cases-shown } case
       *[other] { $cases-shown } cases
    } and { $customers ->
        [one] { $customers-shown } customer
       *[other] { $customers-shown } customers
    }.
open-folder = Open folder
licences = Licenses
own-licence = Amends is free software under the MIT license or the Apache License 2.0, as you choose.
all-keys = All keys

## The licenses of what it is built with.

licence-inter = Inter, the typeface: SIL Open Font License 1.1.
licence-phosphor = Phosphor, the icons: MIT license.
licence-sqlite = SQLite, which keeps the log: public domain.
licence-egui = egui, which draws the window: MIT license or Apache License 2.0.
