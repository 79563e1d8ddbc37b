### Lines of a story about promises. Where the words of one are not at hand, its line stands alone.

# $words (String)
promised = **Promised:** { $words }
# $words (String)
corrected = **Promise corrected:** { $words }
# $words (String)
kept = **Promise kept:** { $words }
    .alone = **Promise kept**
# $words (String)
broken = **Promise broken:** { $words }
    .alone = **Promise broken**
# $words (String)
told = **Told that a promise was broken:** { $words }
    .alone = **Told that a promise was broken**
# $words (String)
released = **Released from a promise:** { $words }
    .alone = **Released from a promise**
# $due (String)
# $words (String)
moved = **Promise moved** to { $due }: { $words }
# $due (String)
# $words (String)
broken-and-moved = **Promise broken, and moved** to { $due }: { $words }

## Repeating promises

# $rule (String) "every Tuesday"
# $until (String) "until delivered"
# $words (String)
repeating = **Promised** { $rule } { $until }: { $words }
# $words (String)
repeating-ended = **Repeating promise ended:** { $words }
    .alone = **Repeating promise ended**
# $count (Number) of missed dates
# $shown (String) the count as it is written
# $words (String)
dates-broken = { $count ->
        [one] **Promise broken { $shown } time:** { $words }
       *[other] **Promise broken { $shown } times:** { $words }
    }
    .alone = { $count ->
        [one] **Promise broken { $shown } time**
       *[other] **Promise broken { $shown } times**
    }

## The second line

# $due (String)
due = Due { $due }
# $due (String)
was-due = Was due { $due }
# $due (String)
next = Next { $due }
# $first (String)
# $last (String)
span = From { $first } to { $last }
# $time (String) of day
at = At { $time }
# $due (String)
first = First { $due }
