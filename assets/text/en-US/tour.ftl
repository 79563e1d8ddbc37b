### The words of the guided first case, in the bar on top of the sample shop.

# Begins it.
begin = Try a first case: two minutes
# Leads to where the step is done.
show = Show me
leave = Leave
# Which step this is, and what it is called.
# $place (Number)
# $of (Number)
# $name (String)
step = { $place } of { $of } · { $name }

log = Log a mistake
    .how = An example is filled in. Look at it, then press Save and start.
apologize = Apologize
    .how = Words are ready. Read what helps and hurts, then press I have said this.
promise = Give a promise
    .how = The words are ready. Say by when, then press Save promise.
fix = Put it right
    .how = Write what you did, press It is fixed, and mark your promise as Kept.
concede = Give something
    .how = Press Add concession…, or None needed… with the reason.
close = Close the case
    .how = Nothing is left. Press Close…, and say how it ended.
done = That was a whole case
    .how = In your own shop it begins the same way: with Log a mistake.

## The example.

example-name = Nora Winter
example-words = The cake said “Happy birthday, Adam”. My daughter is called Ada, and everybody saw it.
example-fix = I wrote the name anew while she waited
example-apology = Dear Nora, thank you for telling me. I wrote the wrong name on your daughter’s cake. That was my mistake, and I am sorry. I write it anew today, and from now on I read every name back aloud.
example-promise = I will bring you the cake with the right name
