### What a calendar of promises says.
### (Table)

name = Promises
due = Promise due
