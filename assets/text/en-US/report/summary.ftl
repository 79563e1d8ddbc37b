### What the summary of an export counts.
### (Table)

cases = Cases
closed = Closed
recovered = Customers recovered
bought-again = Bought again
says-so = Say so, and did not buy yet
kept = Promises kept
to-apology = Usual time to an apology
face-value = Concessions, worth to customers
real-cost = Concessions, cost to us
without-apology = Closed without an apology
lost-despite-recovery = Lost despite recovery
lost = Lost: we did not recover
without-compensation = Recovered without compensation
noticed-first = We noticed first
