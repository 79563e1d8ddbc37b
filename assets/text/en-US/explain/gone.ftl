### A record that was to be changed is not there any more.

shop = The shop is no longer there.
customer = This customer is no longer there.
mistake = This mistake is no longer there.
case = This case is no longer there.
stage = This stage is no longer there.
cadence = This repeating promise is no longer there.
promise = This promise is no longer there.
concession = This concession is no longer there.
message = This message is no longer there.
contact = This conversation is no longer there.
prevention = This prevention is no longer there.
template = This template is no longer there.
word-rules = The shop’s own phrases are no longer there.
plan-b = This Plan B is no longer there.
check-back = This answer is no longer there.
win-back = This win-back is no longer there.
# What to do about any of them.
advice = Go back and open it again from the list.
