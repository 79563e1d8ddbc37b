### The words of the command line. Its `--help` stands in [`super::english::cli::help`].

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
