### The words around a letter.

# The title of a letter's page, from the customer's name.
# $name (String)
page = Letter to { $name }
# The title of the dialog, from the customer's name.
# $name (String)
title = Save as a letter to { $name }
# The label of the form.
format = In which form?
html = A page to print
html-meaning = With the head of your letters. Opens in any browser.
plain = Plain text
plain-meaning = To paste or to print from a program of your own.
# The label of the path.
target = Where should the letter go?
# Gaps are still open, from their number; the first of them is named.
# $gaps (Number)
# $first (String) "[what it cost them]"
gaps = { $gaps ->
        [one] One gap is still open and would be printed as it stands: { $first }.
       *[other] { $gaps } gaps are still open and would be printed as they stand; the first is: { $first }.
    }
# Words left the program with a gap in them; what became of them goes before.
# $done (String) "Copied. Paste it where you want to say it."
# $gap (String) "[what it cost them]"
gap-left = { $done } There is still a gap to fill: { $gap }.
# The shop has no head for its letters yet.
no-head = Your letters have no address yet. Add it in Settings, under Head of your letters.
save = Save the letter
# The title of the system's dialog.
choose = Save the letter
# A letter is saved, from its path.
# $path (String)
saved = Letter saved: { $path }
# Words were copied with their paragraphs.
copied = Copied. Paste it where you want to say it.
# Words were copied as plain text.
copied-plain = Copied as plain text. Paste it where you want to say it.
page-open = The letter is open in your browser. Print it from there.
# The mail program was opened.
mail-open = The message is open in your mail program. Nothing is sent before you send it.
# The draft of a mail was kept, for the button that shows it.
show-draft = Show the draft

## What a mail is about: with the shop it is from, or with the product it is about.

about = About what you told us
# $shop (String)
about-from = About what you told us, from { $shop }
# $product (String)
about-of = About your { $product }
news = News about what you told us
# $shop (String)
news-from = News about what you told us, from { $shop }
# $product (String)
news-of = News about your { $product }
what-we-changed = What we changed
# $shop (String)
what-we-changed-from = What we changed, from { $shop }
# $product (String)
what-we-changed-of = What we changed after your { $product }
to-you = A letter to you
# $shop (String)
to-you-from = A letter to you, from { $shop }
# $product (String)
to-you-of = After your { $product }

## The name of the file without its ending.

# $day (String) "2026-11-22"
file = letter-{ $day }
# $name (String) The customer's, in small letters.
# $day (String)
file-named = letter-{ $name }-{ $day }
