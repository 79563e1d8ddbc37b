//! English: the commands about promises.

use crate::text::cli::PromisesText;

/// English: the commands about promises.
pub(super) const PROMISES: PromisesText = PromisesText {
    repeats: |repeats, next| format!("Promised {repeats}.\nNext: {next}."),
    no_rule: "write weekdays like tue,fri, or \"3 days\", \"2 weeks mon\", \"month 15\", \"month \
              second tue\" or \"month last working day\"",
    not_a_promise: "use the name that `amends due --json` prints",
    no_promise: |name| format!("There is no promise {name} in this log."),
    kept: |words| format!("Kept: {words}"),
    broken: |words| format!("Broken: {words}"),
    released: |words| format!("Released from: {words}"),
    moved: |when, was_late| {
        if was_late {
            format!("It was late already and counts as broken; the new promise is due {when}.")
        } else {
            format!("Moved to {when}.")
        }
    },
    next: |when| format!("Next: {when}."),
    missed: |count, last| format!("and {count} more missed, the last {last}"),
    earlier: "The open day before",
    later: "The open day after",
    skip: "That date is left out",
    stay: "All the same",
};
