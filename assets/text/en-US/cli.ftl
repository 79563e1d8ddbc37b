### The words of the command line.

# The command line cannot be read; what is wrong with it, without a full stop.
# $what (String)
wrong-use = { $what }; --help tells how it is used.

# `--sample` or `--theme` stand beside a command.
window-only = --sample and --theme are for the window, so leave out the command beside them.

# No case has this number.
# $number (String)
no-case = There is no case { $number } in this log.

# The answer could not be written out; the computer's own words.
# $reason (String)
not-written-out = The answer could not be written out: { $reason }.

# The disk is full.
disk-full = The disk is full, so nothing was saved. Free some space, then try again.

# A text is no case number.
not-a-number = a case number looks like 2026-0114

# No setting has the name given, as the end of a sentence about it.
no-setting = `amends settings get` lists the settings

# What a currency looks like, as the end of a sentence about it.
no-currency = write the three letters of a currency, such as USD

# What the opening hours of a day look like, as the end of a sentence about them.
no-hours = write hours like "9:00-12:30, 14:00-18:00", or "closed"

# A setting was changed; its name ("hours.monday") is never translated.
# $key (String)
# $value (String)
setting-saved = { $key } = { $value }

# A setting has no value any more; its name ("owner") is never translated.
# $key (String)
setting-emptied = { $key } is empty now.
