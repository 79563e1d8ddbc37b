### Why the calendar file was not written or taken away.

# Its sentence is that of a folder that cannot be used.
unusable =
    .advice = Check the folder, or choose another one.
not-put-together = The calendar could not be put together. This is a mistake in the program.
    .advice = Export the promises as a calendar instead.
