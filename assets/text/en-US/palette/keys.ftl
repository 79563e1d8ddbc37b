### The names of keys, as they stand on a keyboard.

# The key that starts most commands.
ctrl = Ctrl
# The same on an Apple keyboard.
command = Cmd
shift = Shift
alt = Alt
# Alt on an Apple keyboard.
option = Option
# The arrow to the left.
left = Left
# Two sets of keys that do the same.
# $one (String)
# $two (String)
either = { $one } or { $two }
