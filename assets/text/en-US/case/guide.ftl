### What to do at each stage, fitted to the case.

## Listening

listen-noticed-first = You noticed first. Tell them before they find out by themselves.
listen-let-finish = Let them finish before you explain anything. Then say it back in your own words.
listen-thank = Thank them for telling you. Most people say nothing and stay away.
listen-ask = Ask what it cost them, and what they would like you to do.
listen-short = Keep it short: a small thing deserves a short answer.
listen-again = They have been here before. Do not make them tell it all again.
# Words to start from, where we noticed first.
# $name (String)
listen-tell = { $name }, you may not have noticed yet, but we made a mistake, and I want to tell you before you find out.
# Words to start from.
# $name (String)
listen-say = Thank you for telling me, { $name }. What happened, from the start?

## Apologizing

apologize-again = This is not the first failure. Start with what they get and what changes; words alone are no longer enough.
apologize-short = Keep it short: say it was yours, say sorry once, say it is mended.
apologize-public = Answer where they complained first, then apologize to them alone.
apologize-for-another = Somebody else caused it, and it is still yours. Never name them to the customer.

## Fixing

# $remedy (String)
fix-asked-for = They asked for this: “{ $remedy }”
fix-now = Mend this one now, and tell them when it is done. They should not have to ask.
fix-waiting = Until it is mended, promise a day for the next word, even when there is no news.

## Conceding

concede-again = After a second failure, apologize and compensate. One alone is not enough.
concede-easily = Give it without making them work for it: no form, no link, no deadline.
concede-waive = What are you still charging or blocking? Waive the fee, let them go free.
concede-none = For a nuisance the fix is often enough. “None needed” is a good answer, with its reason.

## Preventing

prevent-cause = Find the cause, change one thing, and give it a person and a day.
prevent-again = It came back, so the last change did not hold. Change something else.
prevent-check = What can you check yourself before it reaches the customer again?
prevent-others = Who else was hit by the same mistake? Tell them before they tell you.

## Checking back

check-back-when = Ask about seven days after the fix, in person or by phone if you can.
check-back-ask = Ask how they feel about it now, and whether they would come to you again.
check-back-nuisance = For a nuisance, asking at their next visit is enough.
# Words to start from.
# $name (String)
check-back-say = { $name }, is everything right now? Would you come to us again?
