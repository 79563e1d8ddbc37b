### The words of a field for a due time or a day.

# Shown in an empty field for a due time.
hint = friday noon, in 2 days, Nov 27 15:00
# Shown in an empty field for a day.
day-hint = today, friday, 2026-11-27
# The name of the row of quick times.
quick = Quick times
in-an-hour = In 1 hour
# The end of the week.
in-three-days = In 3 days
# $time (String)
today-at = Today { $time }
# $time (String)
tomorrow-at = Tomorrow { $time }
