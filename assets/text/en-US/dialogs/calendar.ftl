### The words of the small calendar beside a field for a day.

# The button that opens it, with the label of its field.
# $field (String) "By when?"
choose = Choose a day: { $field }
# Four weeks earlier, and four weeks later.
earlier = Four weeks earlier
later = Four weeks later
# The months in sight: one, or the first and the last.
# $first (String) "November"
# $last (String) "December"
months = { $first } to { $last }
# The same with a year that is not the present one.
# $months (String) "December to January"
# $year (Number)
months-year = { $months } { $year }
# Under a day on which the shop is closed.
off = Off
# A day as a screen reader says it.
# $day (String) "Friday, December 4"
today = { $day }, today
# $day (String)
day-off = { $day }, off
# $day (String)
# $why (String) "Thanksgiving"
day-off-why = { $day }, off, { $why }
# $day (String)
# $count (Number)
day-due = { $day }, { $count ->
    [one] 1 thing due
   *[other] { $count } things due
}
# Below the days.
counts = The number counts what is promised that day.
# The shop is closed on the day the keys are on.
# $day (String) "Friday", "Today"
is-off = { $day }: you are closed.
# So much is promised for it that no more fits.
# $day (String) "Friday", "Today"
is-full = { $day } is full.
