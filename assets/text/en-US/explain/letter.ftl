### Why a letter did not leave the program.

# $draft (String) the path of the file
no-mail = No mail program took the message. It was kept as { $draft }.
    .advice = Open that file from your mail program, or copy the words.
not-put-together = The letter could not be put together. This is a mistake in the program.
    .advice = Copy the words instead.
no-clipboard = This computer has no clipboard that Amends can reach.
    .advice = Save the words as a letter instead.
# $cause (String) in the computer's own words
not-copied = The clipboard did not take the words: { $cause }.
    .advice = Try again, or save them as a letter.
