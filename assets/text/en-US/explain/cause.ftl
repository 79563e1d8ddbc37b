### Why the computer refused something, after a colon: "/shop/a.html was not written: the disk is full.", and what to do.

not-found = it is not there
    .advice = Check that the disk is plugged in and the folder is still there.
no-rights = your account has no rights to it
    .advice = Choose a folder in which you may write.
read-only = the disk can only be read
disk-full = the disk is full
    .advice = Free some space, then try again.
is-folder = it is a folder
not-a-folder = a part of its path is no folder
bad-name = no file can have such a name
too-slow = the disk did not answer in time
no-memory = this computer has too little memory left
    .advice = Close other programs, then try again.
too-large = it is too large
    .advice = Write less at once.
# After a reason in the computer's own words, and after those above that have no advice.
other =
    .advice = Try again; if it stays, check the disk.
