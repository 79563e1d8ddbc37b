//! English: what `check-words` says.

use crate::text::cli::CheckWordsText;

/// English: what `check-words` says.
pub const CHECK_WORDS: CheckWordsText = CheckWordsText {
    not_text: |file| format!("{file} holds no text in UTF-8. Save it as plain text and try again."),
    empty: "There are no words to check.",
    too_long: |most| format!("This is longer than {most} characters, the most that is kept."),
    finding: |line, column, class, words, why| match words {
        "" => format!("{line}:{column} {class}: {why}"),
        _ => format!("{line}:{column} {class}: “{words}”. {why}"),
    },
    instead: |words| match words {
        "" => "    Take it out.".to_owned(),
        _ => format!("    Instead: “{words}”"),
    },
    nothing: "Nothing here hurts.",
    parts: |found, missing| match (found, missing) {
        ("", "") => "No part of an apology was found.".to_owned(),
        (_, "") => format!("Said: {found}."),
        ("", _) => format!("Still missing: {missing}."),
        _ => format!("Said: {found}. Still missing: {missing}."),
    },
    weight: |part, weight| format!("{part} {weight}"),
    score: |total, sum, is_ready| {
        let ready = if is_ready { "ready to say" } else { "not ready yet" };
        if sum.is_empty() {
            format!("{total} of 100, {ready}.")
        } else {
            format!("{sum} = {total} of 100, {ready}.")
        }
    },
};
