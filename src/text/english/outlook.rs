//! English: whether a promise can be kept.

use crate::domain::risk::Risk;
use crate::text::OutlookText;

/// English: whether a promise can be kept.
pub const OUTLOOK: OutlookText = OutlookText {
    took: |count, median, slow| {
        format!(
            "Of your last {count} fixes of this kind, half took up to {median}, and every fourth \
             over {slow}."
        )
    },
    too_few: "After five fixes of this kind, you see here how long they take you.",
    closed: "You are closed on that day.",
    others: |count| match count {
        0 => "Nothing else is promised for that day.".to_owned(),
        1 => "1 promise is open for that day already.".to_owned(),
        _ => format!("{count} promises are open for that day already."),
    },
    choose: "Better promise the later day, and be early.",
    rather: |day| format!("Promise {day}"),
    risk: |risk| {
        let why = match risk {
            Risk::Waiting(name) => format!("{name} has not delivered"),
            Risk::Closed => "you are closed until then".to_owned(),
            Risk::Crowded(count) => format!("{count} promises are due that day"),
        };
        format!("Tell them before it is late: {why}")
    },
    tell_them: "Tell them before it is late…",
};
