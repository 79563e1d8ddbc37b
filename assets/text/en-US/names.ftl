### The names of fixed values: choices, levels, kinds.

## How a customer reached us, as a choice.

channel-we-noticed = We noticed
channel-phone = Phone
channel-in-person = In person
channel-email = Email
channel-public-review = Public review
channel-social = Social
channel-text = Text
channel-letter = Letter

## How something was said, within a sentence.

by-channel-we-noticed = before they told us
by-channel-phone = by phone
by-channel-in-person = in person
by-channel-email = by email
by-channel-public-review = on a review page
by-channel-social = on social media
by-channel-text = by text
by-channel-letter = by letter

## What was hurt, as a choice.

damage-none = Nobody and nothing
damage-property = Something that belongs to them
damage-injury = Somebody was injured or fell ill
damage-death = Somebody died

## Levels of harm, as choices.

harm-nuisance = Nuisance
harm-time-or-money = Time or a little money
harm-spoiled-plans = Spoiled plans
harm-serious = Serious

## The same, as chips.

harm-short-nuisance = Nuisance
harm-short-time-or-money = Time or money
harm-short-spoiled-plans = Spoiled plans
harm-short-serious = Serious

## What each level of harm means.

harm-meaning-nuisance = annoying, nothing lost
harm-meaning-time-or-money = had to chase, small loss
harm-meaning-spoiled-plans = also: repeated, or public
harm-meaning-serious = safety, big money, trust

## The stages of a case.

stage-listen = Listen
stage-apologize = Apologize
stage-fix = Fix
stage-concede = Concede
stage-prevent = Prevent
stage-check-back = Check back

## How a case ended.

outcome-bought-again = Recovered: bought again
outcome-says-so = Recovered: they say so
outcome-neutral = Neither won back nor lost
outcome-lost-despite-recovery = Lost despite recovery
outcome-lost = Lost: we did not recover
outcome-declined = Declined with a reason
outcome-withdrawn = Withdrawn by the customer
outcome-gone-quiet = Gone quiet

## Kinds of mistakes.

mistake-late = Late
mistake-wrong = Wrong item or work
mistake-defect = Broken or badly made
mistake-price = Wrong price or bill
mistake-conduct = How we behaved
mistake-lost = Lost
mistake-not-delivered = Not delivered
mistake-other = Something else

## Who caused a mistake.

caused-by-us = Us
caused-by-colleague = A colleague
caused-by-supplier = A supplier
caused-by-carrier = A carrier
caused-by-customer = The customer
caused-by-nobody = Nobody
caused-by-unknown = Not known yet

## Forms of a concession.

form-refund = Refund
form-waived-fee = Waived fee
form-discount = Discount
form-voucher = Voucher or credit
form-gift = Gift
form-redo = Done again
form-upgrade = Upgrade
form-time = Our time

## What a concession is.

nature-redress = Owed
nature-goodwill = Goodwill
nature-waived-fee = Waived fee

## Kinds of messages.

message-apology = Apology
message-acknowledgement = Acknowledgement
message-update = Update
message-public-reply = Public answer
message-decline = Decline
message-what-we-changed = What we changed
message-win-back = Win-back

## Kinds of preventions.

prevention-correction = Mend this one
prevention-corrective-action = Remove the cause
prevention-preventive-action = Stop it before it strikes

## Why words alone are no longer enough.

deviation-broken-promise = A promise in this case was broken: words alone are no longer enough.
deviation-failed-recovery = The first recovery did not hold, so this is a second chance: words alone are no longer enough.
# $times (Number) how often, as they say
deviation-said-before = { $times ->
        [one] They say that it happened to them once before: words alone are no longer enough.
       *[other] They say that it happened to them { $times } times before: words alone are no longer enough.
    }
deviation-same-again = The same cause or the same product failed this customer in the 12 months before: words alone are no longer enough.

## Weekdays, within a sentence; `.start` is the same at the start of a line or sentence.

weekday-mon = Monday
    .start = Monday
weekday-tue = Tuesday
    .start = Tuesday
weekday-wed = Wednesday
    .start = Wednesday
weekday-thu = Thursday
    .start = Thursday
weekday-fri = Friday
    .start = Friday
weekday-sat = Saturday
    .start = Saturday
weekday-sun = Sunday
    .start = Sunday

## Weekdays, short.

weekday-short-mon = Mon
weekday-short-tue = Tue
weekday-short-wed = Wed
weekday-short-thu = Thu
weekday-short-fri = Fri
weekday-short-sat = Sat
weekday-short-sun = Sun

## What still keeps a case open, without a full stop.

# $stage (String) the name of the stage
missing-stage = { $stage }: say what you did, or why you leave it out
# Their public complaint waits for its answer, though they had the apology.
# $stage (String) the name of the stage
missing-public-answer = { $stage }: answer where they complained in public, or say why only in private
# $count (Number)
missing-promises = { $count ->
    [1] 1 promise is still open: say how it ended
   *[other] { $count } promises are still open: say how each ended
}
# Of broken promises the customer has not heard.
# $count (Number)
missing-untold = { $count ->
        [one] A promise was broken: tell them
       *[other] { $count } promises were broken: tell them
    }
# What they get has not reached them.
# $count (Number)
missing-owed = { $count ->
        [one] 1 thing they get has not reached them: give it, or say why you close over it
       *[other] { $count } things they get have not reached them: give them, or say why you close over them
    }
missing-they-said-no = Their last answer was no: ask them again, or choose how it ended
missing-outcome = Choose how it ended
missing-decline-reason = Write why you decline, in words for the customer
missing-ask-next = Name who they can ask next
missing-remedy = It is not the first time: say what they get
missing-bought-again-day = Write the day they bought again
missing-already-closed = This case is closed already
