### Why a deed or a read failed.

# $problems (String) a sentence for each
invalid = Nothing was saved yet. { $problems }
    .advice = What you typed is still here: mend it and save again.
too-new = This log was made by a newer version of Amends.
    .advice = Update Amends on this computer, then open it again.
# $path (String)
not-a-log = { $path } is not an Amends log, and was left as it is.
    .advice = Choose the folder that holds your log.
this-is-not-a-log = This file is not an Amends log, and was left as it is.
# $damage (String)
damaged = The log is damaged: { $damage }.
    .advice = Restore the last verified copy, or bring an export into an empty log.
damaged-as-a-whole = The log is damaged, so it cannot be read.
locked = This log is already open in another window or program.
    .advice = Go on in that window, or close it and try again.
disk-full = The disk is full, so nothing was saved. What you typed is still here.
    .advice = Free some space, then save again.
# $path (String)
no-rights = You may not read or write { $path }.
    .advice = Change the rights of its folder, or choose another folder for the log.
no-rights-to-the-log = You may not read or write the log.
# $path (String)
missing = There is no log at { $path }.
    .advice = Check that the disk is plugged in, or choose the folder that holds your log.
missing-at-its-place = There is no log at its place.
# $why (String)
unfit = The log cannot be kept safely here: { $why }.
    .advice = Install Amends again, or choose a folder on a disk of this computer.
# $table (String)
# $column (String)
meaningless = The log holds something this version cannot read ({ $table }, { $column }).
    .advice = Check the records in Settings; if they are damaged, restore a verified copy.
# $cause (String) in the words of the database
storage = The log could not be read or written: { $cause }.
    .advice = Nothing was changed. Try again; if it stays, check the disk and its rights.

## What the computer did not let us do, with the reason from `cause.ftl`.

# $path (String)
# $cause (String)
making = Making { $path } did not work: { $cause }.
# $path (String)
# $cause (String)
naming = Naming { $path } did not work: { $cause }.
# $path (String)
# $cause (String)
measuring = Measuring { $path } did not work: { $cause }.
# $path (String)
# $cause (String)
opening = Opening { $path } did not work: { $cause }.
# $path (String)
# $cause (String)
reading = Reading { $path } did not work: { $cause }.
# Making sure that what was written is on the disk.
# $path (String)
# $cause (String)
syncing = Syncing { $path } did not work: { $cause }.
# $path (String)
# $cause (String)
copying-into = Copying into { $path } did not work: { $cause }.
# $path (String)
# $cause (String)
copying-first = Copying the log, before it is brought up to date, into { $path } did not work: { $cause }.
# The folder of this computer's settings.
# $cause (String)
opening-settings = Opening the folder of this computer’s settings did not work: { $cause }.
# $cause (String)
asking = Asking for randomness did not work: { $cause }.
# $cause (String)
packing = Packing what was entered did not work: { $cause }.
