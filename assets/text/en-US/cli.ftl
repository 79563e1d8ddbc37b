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
disk-full = The disk is full, so nothing was saved. Free some space, then try again.
# What a currency looks like, behind the name of the setting and a colon.
no-currency = write the three letters of a currency, such as USD.
# What the opening hours of a day look like, behind the name of the setting and a colon.
no-hours = write hours like "9:00-12:30, 14:00-18:00", or "closed".
# A setting was changed; its name ("hours.monday") is never translated.
# $key (String)
# $value (String)
setting-saved = { $key } = { $value }
# A setting has no value any more; its name ("owner") is never translated.
# $key (String)
setting-emptied = { $key } is empty now.
# There is no log in this folder yet.
# $folder (String)
no-log = There is no log yet in { $folder }. Open the window or log a mistake to begin one there.
# The log that was kept in this folder is gone.
# $folder (String)
log-is-gone = The log that was kept in { $folder } is gone. Check that its disk is plugged in, or begin a new log there with `amends log --new-log`.
# A case stays open.
# $number (String)
# $missing (String) All that is missing, without a full stop.
stays-open = Case { $number } stays open, because something is missing: { $missing }.
# The value of an option or setting cannot be used; its name is never translated.
# $option (String) "--due"
# $why (String) A sentence.
unreadable = { $option }: { $why }
