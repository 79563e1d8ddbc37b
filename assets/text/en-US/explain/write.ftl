### Why a file was not written. Whatever stood there before is unchanged.

# $folder (String)
no-folder = There is no folder { $folder }.
    .advice = Choose a folder that exists, or make this one first.
# $path (String)
no-rights = You may not write { $path }.
    .advice = Choose another folder, such as Documents.
# $path (String)
read-only = { $path } can only be read, so it was not written.
    .advice = Choose another name or another folder.
# $path (String)
disk-full = The disk is full, so { $path } was not written.
    .advice = Free some space or choose another disk, then try again.
# $path (String)
log-folder = { $path } lies in the folder of your log, which is kept apart.
    .advice = Choose another folder, such as Documents.
# $path (String)
exists = { $path } exists already and was left as it is.
    .advice = Choose another name, or agree to replace it.
# $path (String)
database = { $path } is a log, a copy of one or another database.
    .advice = Choose another name.
# $path (String)
is-folder = { $path } is a folder.
    .advice = Add a name for the file.
# $path (String)
link = { $path } is a link to another file.
    .advice = Choose the file itself, or another name.
# $path (String)
not-a-file = { $path } is not an ordinary file.
    .advice = Choose another name.
# $path (String)
other-than-written = { $path } did not read back as it was written.
    .advice = This disk cannot be trusted: choose another one.
# $path (String)
# $cause (String)
failed = { $path } was not written: { $cause }.
