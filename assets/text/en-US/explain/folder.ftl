### Why a folder, a lock or a window of the desktop did not serve.

## A log that another window holds, or whose folder cannot be locked.

held = This log is already open in another window.
    .advice = Go on in that window, or close it and start again.
# $process (String) its number
held-by = This log is already open in another window (process { $process }).
# $path (String)
# $cause (String)
not-reserved = The log could not be reserved with { $path }: { $cause }.

## A folder that cannot be used.

no-home = This computer names no home folder, so there is no usual place for the log.
    .advice = Name a folder with --data-dir.
# $path (String)
not-a-folder = { $path } is not a folder.
    .advice = Choose a folder.
# $path (String)
no-rights = You may not write in { $path }.
    .advice = Choose another folder, or change the rights of this one.
# $path (String)
# $cause (String)
unusable = { $path } cannot be used: { $cause }.

## A window for choosing a file that did not open.

dialog-open = A window for choosing a file is open already.
    .advice = Finish or close it; it may lie behind this one.
# $cause (String)
no-dialog = The window for choosing a file did not open: { $cause }.
    .advice = Type the path into the field instead.

## A file or folder that the desktop did not show.

# $path (String)
moved = { $path } is no longer there.
    .advice = It may have been moved, renamed or deleted.
# $path (String)
# $cause (String)
not-shown = { $path } could not be shown: { $cause }.
    .advice = Open it from your file manager.
