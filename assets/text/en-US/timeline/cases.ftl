### Lines of a story about a case: logged, corrected, its stages, and its end.

# $title (String)
logged = **Logged:** { $title }
# $words (String) of the customer
logged-words = **Logged:** “{ $words }”
# $by (String) "by a supplier"
caused = Caused { $by }
# $by (String) "by a supplier"
# $owner (String)
caused-owned = Caused { $by }, owned by { $owner }
# $owner (String)
owned = Owned by { $owner }
# $words (String)
# $due (String)
promised = Promised “{ $words }” by { $due }

## Who caused a mistake, after "Caused"

by-us = by us
by-colleague = by a colleague
by-supplier = by a supplier
by-carrier = by a carrier
by-customer = by the customer
by-nobody = by nobody
# $name (String)
by-name = by { $name }

## Corrected, and whom it waits for

corrected = **Corrected** the case
waiting-nobody = **No longer waiting:** it is our turn
waiting-customer = **Waiting** for the customer
# $name (String)
waiting-other = **Waiting** for { $name }

## Stages. $stage is the name of one: "Check back".

# $stage (String)
# $words (String)
stage-done = **{ $stage }:** { $words }
# $who (String)
stage-done-by = Done by { $who }
# $stage (String)
# $words (String)
stage-left-out = **{ $stage } left out:** { $words }
# $who (String)
stage-left-out-by = Decided by { $who }
# $stage (String)
stage-again = **{ $stage }** is to do again
# $words (String) of the record that was taken out
stage-said = It said “{ $words }”

## How a case ended

closed-bought-again = **Closed:** Recovered, bought again
closed-says-so = **Closed:** Recovered, they say so
closed-neutral = **Closed:** Neither won back nor lost
closed-lost-despite-recovery = **Closed:** Lost despite recovery
closed-lost = **Closed:** Lost, we did not recover
closed-declined = **Closed:** Declined with a reason
closed-withdrawn = **Closed:** Withdrawn by the customer
closed-gone-quiet = **Closed:** Gone quiet
# $reason (String)
reason = Reason: { $reason }
# $whom (String)
ask-next = They can ask { $whom }
# $day (String)
bought-on = Bought on { $day }

## What came after

# $reason (String)
reopened = **Reopened:** { $reason }
# Beside a case that was opened again, where the recovery held.
closed-by-mistake = It was closed by mistake
# $day (String)
bought-again = **Bought again** on { $day }
