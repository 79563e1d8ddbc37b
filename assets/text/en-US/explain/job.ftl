### Why long work failed, or was stopped; nothing half-done is left of it.

cancelled = Cancelled. Nothing was changed.
no-room = The disk is too full for another copy of the log. Nothing was changed.
    .advice = Free some space, then try again.
# $path (String)
# $cause (String)
not-read = { $path } could not be read: { $cause }.
    .advice = Check that it is there and that you may read it.
# $cause (String)
not-written = The file could not be written: { $cause }.
    .advice = Try another folder.
not-put-into-words = The export could not be put into words. This is a mistake in the program.
    .advice = Export as a spreadsheet or an archive instead.
# $cause (String)
no-thread = This computer is too busy for it: { $cause }.
    .advice = Close other programs, then try again.
lost = The work stopped unexpectedly. Nothing was changed.
    .advice = Try again.
opening-lost = Opening your log stopped unexpectedly. What you saved is still in it.
    .advice = Try again.

## An archive that is brought in.

not-an-archive = This file is not an archive of this program.
    .advice = Choose a file that was exported as an archive.
# $found (Number)
archive-too-new = This archive has version { $found }, which is newer than this program.
    .advice = Update the program first.
# $line (Number)
archive-broken = The archive is damaged in line { $line }. Nothing was brought in.
    .advice = Use another export of the same log.
# $line (Number)
archive-too-large = The archive is larger than any log in line { $line }. Nothing was brought in.
    .advice = Use another export of the same log.
# $cause (String)
archive-not-read = The archive could not be read: { $cause }.
    .advice = Check the disk it lies on.

## A calendar of holidays that days off are taken from.

not-a-calendar = This file is not a calendar. Nothing was added.
    .advice = Public holidays come as a file whose name ends in .ics.
calendar-too-large = This file is larger than any calendar of holidays. Nothing was added.
    .advice = Choose a file with nothing but holidays.
no-days = This calendar holds no whole days in the years ahead. Nothing was added.
    .advice = Choose one for this year or the next.

## A message that a complaint is read from.

no-words = This message holds no words. Nothing was filled in.
    .advice = Choose another file, or write what they said.
message-too-large = This file is larger than 5 MB. Nothing was filled in.
    .advice = Save the message without its attachments, or copy its text.
not-a-message = This file is neither a mail nor a text. Nothing was filled in.
    .advice = Save the message as a mail (.eml) or as text, or copy its words.
