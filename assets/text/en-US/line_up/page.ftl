### The words of the printed page of the morning line-up.
### (Table)

title = This morning
due = Promised and due today
due-lead = Tick each one when it is done. What is late comes first.
due-none = Nothing is promised or due today.
care = Meet with care
care-lead = If they come in or call: they have been through something with us.
care-none = Nobody in particular. Meet everybody well.
harms = Open cases, the hardest hit first
harms-lead = Whoever can bring one of these a step further, please do.
harms-none = No case is open.
any-time = Any time
first-reply = First reply
check-back = Ask whether all is well
update = Tell them where things stand
fix = Put it right
second-chance = Find another way to put it right
close-it = Close it: all is done
win-back = Write to them again
broken = a promise was not kept
chased = had to ask again
do-not-contact = do not call or write to them
foot = This page names no one’s fault. Take it down in the evening: it names customers.
