### What a check of the records found, each thing in a sentence.

# $entry (Number)
entry = Entry { $entry } of the history is not what was once written there; the entries before it are sound.
# $count (Number)
# $records (String) with how many: "1 promise"
difference = { $count ->
        [one] { $records } is not what the history says.
       *[other] { $records } are not what the history says.
    }
# $records (String) "promises"
search = Search is out of step with the { $records }, so it may miss some of them.
# $count (Number)
# $number (String) the same as it is written: "1,200"
undo = { $count ->
        [one] Undo would not bring back what was there before { $number } entry.
       *[other] Undo would not bring back what was there before { $number } entries.
    }
misnumbered = The entries of this log are not numbered one after the other, so some were removed or the count was changed.

## What is wrong with the file.

# $damage (String)
file = The file itself is damaged: { $damage }.
# $name (String)
index = The index { $name } does not fit its records, so lists may miss some of them.
# $these (String) "promises"
# $those (String) "cases"
orphans = There are { $these } that refer to { $those } which are missing.
# $kind (String) always "table", "index", "trigger" or "view", by which another language can choose
# $name (String)
part-missing = The { $kind } { $name } is missing from the file.
# $kind (String)
# $name (String)
part-changed = The { $kind } { $name } was changed by another program.
# $kind (String)
# $name (String)
part-added = The { $kind } { $name } was added by another program.
