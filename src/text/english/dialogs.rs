//! English: the dialogs of a case: promises, contacts, concessions, preventions, closing,
//! correcting.

use crate::domain::cadence::{EndsBy, OnDayOff, Repeats};
use crate::domain::closed_day::Instead;
use crate::text::dialogs::{
    ClosedDaysText, ClosingText, ConcessionText, ContactText, DialogsText, EditCaseText,
    PreventionText, PromiseText, WhenText,
};

/// English: the dialogs of a case.
pub const DIALOGS: DialogsText = DialogsText {
    close: "Close this window",
    cancel: "Cancel",
    save: "Save",
    save_keys: "Ctrl Enter",
    optional: "(optional)",
    about: |number, customer| format!("{number}, {customer}"),
    when: WHEN,
    promise: PROMISE,
    closed_days: CLOSED_DAYS,
    edit: EDIT,
    closing: CLOSING,
    contact: CONTACT,
    concession: CONCESSION,
    prevention: PREVENTION,
};

const CLOSED_DAYS: ClosedDaysText = ClosedDaysText {
    title: "Promises on a closed day",
    promises: |count| match count {
        1 => "1 promise".to_owned(),
        _ => format!("{count} promises"),
    },
    lead: |days| format!("You marked {days} as closed, and something is promised for then."),
    what: "What should happen to it?",
    instead: |instead| match instead {
        Instead::Keep => "Keep as it is",
        Instead::DayBefore => "To the day before",
        Instead::NextOpenDay => "To the next open day",
    },
    line: |who, whither| format!("{who} · {whither}"),
    goes: |from, to| format!("{from}, moves to {to}"),
    stays: |when| format!("stays {when}"),
    cannot: |when| format!("stays {when}: it cannot be moved there"),
    further: |count| format!("and {count} more"),
    keep_means: "Some promises can be kept on a closed day too, such as a call.",
    move_means: "Moved in time, a promise is not broken. Tell each customer the new day.",
    keep_save: "Keep them",
    move_save: "Move them",
    moved: |count| match count {
        1 => "1 promise moved.".to_owned(),
        _ => format!("{count} promises moved."),
    },
    moved_back: |count| match count {
        1 => "Undone: 1 promise moved.".to_owned(),
        _ => format!("Undone: {count} promises moved."),
    },
};

const WHEN: WhenText = WhenText {
    hint: "friday noon, in 2 days, Nov 27 15:00",
    day_hint: "today, friday, 2026-11-27",
    quick: "Quick times",
    in_an_hour: "In 1 hour",
    today: |time| format!("Today {}", time.format("%H:%M")),
    tomorrow: |time| format!("Tomorrow {}", time.format("%H:%M")),
    in_three_days: "In 3 days",
};

const PROMISE: PromiseText = PromiseText {
    add_title: "Add a promise",
    add: "Save promise",
    sort: "How often?",
    once: "Once",
    repeating: "Again and again",
    words: "What exactly did you promise?",
    words_hint: "I will call you by Friday noon.",
    repeating_hint: "I will let you know how things stand.",
    due: "Due",
    channel: "How did you tell them?",
    channel_unknown: "Not said",
    past: "That is in the past. Save it all the same",
    repeats: "On which days?",
    repeats_name: |repeats| match repeats {
        Repeats::Weekdays => "Every week, on weekdays you choose",
        Repeats::Weeks => "Every few weeks, on weekdays you choose",
        Repeats::Days => "Every few days",
        Repeats::MonthDay => "Every month, on a day like the 15th",
        Repeats::MonthWeekday => "Every month, on a day like the second Tuesday",
        Repeats::LastWorkingDay => "Every month, on the last working day",
    },
    weekdays: "On these days",
    every_days: "Every how many days?",
    every_weeks: "Every how many weeks?",
    month_day: "On which day of the month?",
    nth: "Which one of the month?",
    month_weekday: "Weekday",
    at: "Due at",
    ends_by: "How long?",
    ends_by_name: |ends_by| match ends_by {
        EndsBy::Event => "Until something happens",
        EndsBy::Date => "Until a day",
        EndsBy::Count => "A number of times",
    },
    until: "Until",
    until_hint: "delivered; when empty, until the case is closed",
    last_day: "Last day",
    last_day_hint: "in 6 weeks, Dec 24, 2026-12-24",
    count: "How many times?",
    on_day_off: "On a day when the shop is closed",
    on_day_off_name: |on_day_off| match on_day_off {
        OnDayOff::Earlier => "On the open day before",
        OnDayOff::Later => "On the open day after",
        OnDayOff::Skip => "Leave that date out",
        OnDayOff::Stay => "All the same",
    },
    sentence: |repeats| format!("{repeats}."),
    next: |dates| format!("Next: {dates}."),
    next_none: "Fill in the days and the time to see the next dates.",
    move_title: "Move this promise",
    move_: "Move promise",
    move_in_time: "Moving it before it is due breaks nothing. Tell the customer now, not later.",
    move_too_late: |due| {
        format!(
            "This promise was due {due}. It will count as broken, and the new one stands beside \
             it."
        )
    },
    move_words: "What do you promise now?",
    move_due: "New due time",
    note: "Note",
    move_note_hint: "How they took it, or why it moves",
    was_due: |due| format!("Due {due}"),
    kept_title: "Promise kept",
    broken_title: "Promise broken",
    released_title: "Released from this promise",
    kept: "It was kept",
    broken: "It was broken",
    released: "They released us",
    broken_means: "A broken promise counts as a second failure: words alone are no longer \
                   enough. Say so to the customer before they have to ask.",
    broken_line: |due| format!("I promised you this for {due}, and I did not keep it. I am sorry."),
    released_means: "The customer said it is no longer needed. It counts neither as kept nor as \
                     broken.",
    missed_title: "None of these dates was kept",
    missed_save: "None was kept",
    missed_dates: |count, first, last| {
        if first == last {
            format!("Missed {first}")
        } else {
            format!("Missed {count} times, from {first}, to {last}")
        }
    },
    missed_means: "Each of these dates counts as a broken promise, and the next one stands. If you \
                   kept one of them, mark that one first.",
    correct_title: "Correct this promise",
    correct_means: "Correct what was entered wrongly here. If you tell the customer another \
                    time, move the promise instead.",
};

const EDIT: EditCaseText = EditCaseText {
    title: "Edit case",
    what: "What went wrong, in one line",
    words: "In their words",
    channel: "How do you know?",
    link: "Where it stands, if public",
    harm: "What did it cost them?",
    kind: "What sort of mistake?",
    product: "Product or service",
    price: "What they paid for it",
    happened: "The day it happened",
    damage: "Was somebody hurt, or something of theirs damaged?",
    caused_by: "Who caused it?",
    caused_by_name: "By name",
    caused_by_hint: "For you only, never named to the customer",
    cause: "Why did it happen?",
    remedy: "What did they ask for?",
    owner: "Who looks after this case?",
    waiting: "Waiting for",
    waiting_nobody: "Nobody",
    waiting_customer: "The customer",
    waiting_other: "Somebody else",
    waiting_name: "Who?",
};

const CLOSING: ClosingText = ClosingText {
    title: "Close this case",
    close: "Close case",
    missing: |count| match count {
        1 => "One thing is still missing".to_owned(),
        _ => format!("{count} things are still missing"),
    },
    go: "Go there",
    go_to: |what| format!("Go there: {what}"),
    outcome: "How did it end?",
    note: "Note to yourself",
    decline_reason: "Why you decline, in the words the customer gets",
    decline_hint: "We cannot exchange it, because…",
    decline_start: "We cannot do what you asked for, because [why, in words they can check].",
    ask_next: "Who they can ask next",
    ask_next_hint: "The consumer advice center, the manufacturer, a second opinion",
    bought_again: "The day they bought again",
    reopen_title: "Reopen this case",
    reopen: "Reopen case",
    reopen_reason: "Why?",
    reopen_hint: "They say it is still not right",
    reopen_means: "A reopened case is a second chance. Words alone are no longer enough: start \
                   with what they get.",
    bought_title: "They bought again",
    bought: "Save the day",
};

const CONTACT: ContactText = ContactText {
    title: "Log a contact",
    save: "Save contact",
    direction: "Who reached whom?",
    outbound: "We reached them",
    inbound: "They reached us",
    inbound_means: "Counts as having to chase.",
    channel: "How?",
    words: "What was said?",
};

const CONCESSION: ConcessionText = ConcessionText {
    add_title: "Add a concession",
    edit_title: "Edit concession",
    add: "Save concession",
    form: "What form?",
    nature: "Why do they get it?",
    what: "What do they get?",
    what_hint: "The full price back on their card",
    face_value: |currency| format!("Worth to them, {currency}"),
    real_cost: |currency| format!("Costs you, {currency}"),
    real_cost_hint: "The same",
    given: "Given on",
    must_do: "What must they do to get it?",
    must_do_hint: "Nothing",
    expires: "They can have it until",
    received: "Reached them on",
    not_yet: "Not yet",
    burden: "They have to work for this. Better: apply it yourself, and leave both fields empty.",
};

const PREVENTION: PreventionText = PreventionText {
    add_title: "Add a prevention",
    edit_title: "Edit prevention",
    add: "Save prevention",
    kind: "What sort of step?",
    what: "What do you change?",
    what_hint: "Confirm the hour by text the day before",
    who: "Who does it?",
    due: "Done by",
};
