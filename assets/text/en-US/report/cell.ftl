### What stands in the cells of the tables that are exported.
### (Table)

yes = yes
no = no

## How a promise stands.

open = Open
kept = Kept
broken = Broken
moved = Moved
released = Released
