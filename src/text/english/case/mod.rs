//! English: the page of a case.

mod guide;

use crate::domain::CausedBy;
use crate::domain::double_deviation::Deviation;
use crate::text::CaseText;
use crate::text::case::{
    ApologizeText, CheckBackText, ConcedeText, FixText, HeaderText, ListenText, PreventText,
    SideText, StageText,
};

/// English: the page of a case.
pub const CASE: CaseText = CaseText {
    header: HEADER,
    stage: STAGE,
    listen: LISTEN,
    apologize: APOLOGIZE,
    fix: FIX,
    concede: CONCEDE,
    prevent: PREVENT,
    check_back: CHECK_BACK,
    side: SIDE,
};

const HEADER: HeaderText = HeaderText {
    cases: "Cases",
    open_customer: |name| format!("{name}, open the customer"),
    caused,
    yearly: |money| format!("{money} a year"),
    public: "Public complaint",
    waiting_customer: "Waiting for the customer",
    waiting_other: |name| format!("Waiting for {name}"),
    chased: |times| match times {
        1 => "Had to chase once".to_owned(),
        2 => "Had to chase twice".to_owned(),
        _ => format!("Had to chase {times} times"),
    },
    deviation: |deviation| match deviation {
        Deviation::BrokenPromise => "Words are not enough: a promise was broken",
        Deviation::FailedRecovery => "Second chance: words are not enough",
        Deviation::SameAgain => "Words are not enough: the same again",
    },
    // An outcome may have a colon of its own; two in one line read like a list.
    closed: |outcome| format!("Closed: {}", outcome.replacen(": ", ", ", 1)),
    add_promise: "Add promise…",
    contact: "Log a contact…",
    write: "Write…",
    edit: "Edit…",
    export: "Export…",
    close: |left| match left {
        0 => "Close…".to_owned(),
        1 => "Close: 1 thing left".to_owned(),
        _ => format!("Close: {left} things left"),
    },
    reopen: "Reopen…",
    bought_again: "Bought again",
    bought_again_day: "Bought on another day…",
    closed_bought: |closed, day| format!("{closed} {day}"),
    step: |place, name, state| format!("Stage {place} of 6: {name}, {state}"),
    step_done: "done",
    step_left_out: "left out",
    step_to_do: "to do",
};

fn caused(by: CausedBy, name: &str, cause: &str) -> Option<String> {
    let with = |start: &str, rest: &str| {
        if rest.is_empty() { start.to_owned() } else { format!("{start}: {rest}") }
    };
    let first_line = cause.lines().next().unwrap_or_default();
    match by {
        CausedBy::Us | CausedBy::Colleague => Some(with("Ours", first_line)),
        CausedBy::Supplier => Some(with("Caused by a supplier", name)),
        CausedBy::Carrier => Some(with("Caused by the carrier", name)),
        CausedBy::Customer => Some("Caused by the customer".to_owned()),
        CausedBy::Nobody => Some(with("Nobody’s doing", first_line)),
        CausedBy::Unknown => None,
    }
}

const STAGE: StageText = StageText {
    leave_out: "Leave out…",
    leave_out_reason: "Why do you leave this out?",
    leave_out_hint: "They asked for no contact",
    leave_out_save: "Leave it out",
    cancel: "Cancel",
    done: |who, when| match who {
        "" => format!("Done {when}"),
        _ => format!("Done by {who}, {when}"),
    },
    left_out: |who, when| match who {
        "" => format!("Left out {when}"),
        _ => format!("Left out by {who}, {when}"),
    },
    why: |reason| format!("Left out: {reason}"),
    change: "Change",
    save_change: "Save the change",
    take_out: "Take out",
    closed: "This case is closed. Reopen it to change its stages.",
    needed: "Write a few words first.",
    too_long: "This is longer than can be kept. Shorten it a little.",
    script: |words| format!("“{words}”"),
    copy: "Copy",
    next: |stage| format!("Next: {stage}"),
};

const LISTEN: ListenText = ListenText {
    guide: guide::listen,
    script: guide::listen_script,
    words: "What did they tell you?",
    hint: "What happened, what it cost them, what they would like",
    record: "Record as heard",
};

const APOLOGIZE: ApologizeText = ApologizeText {
    guide: guide::apologize,
    their_words: |words| format!("Their words: “{words}”"),
    link: "Where your answer stands",
    which: "What are you writing?",
    public: "The public answer",
    private: "The apology to them alone",
    answered: "I have posted this",
    public_first: "Answer in public first",
    public_first_why: "They complained where others can read along. Answer there before you write \
                       to them alone, so that everybody sees that you care.",
    write_public: "Write the public answer",
    only_private: "Answer only in private…",
    only_private_reason: "Why only in private?",
    only_private_hint: "They took the review down",
    before: "Said so far",
    message: |kind, version, channel, when| match version {
        1 => format!("{kind} {channel}, {when}"),
        _ => format!("{kind} {channel}, {when}, version {version}"),
    },
    reply_due: |due| format!("First reply {due}"),
    reply_late: |late| format!("First reply {late}"),
    replied: "First reply in time",
    replied_late: |span| format!("First reply was {span} late"),
    say_more: "Say it again",
};

const FIX: FixText = FixText {
    guide: guide::fix,
    words: "What did you do?",
    hint: "Delivered a new one, refunded the ride, called the carrier",
    record: "It is fixed",
    save_waiting: "Save",
    promise_note: "Not fixed yet? Promise a day. Better a late day that you beat than an early one.",
    waiting_note: |name| format!("Waiting never stops what you owe {name}. Promise the next word."),
    promise: "Add promise…",
};

const CONCEDE: ConcedeText = ConcedeText {
    guide: guide::concede,
    empty: "Nothing added yet.",
    add: "Add concession…",
    line: |form, what| format!("{form}: {what}"),
    told: |line, worth| format!("{line} ({worth})"),
    values: |face, real| {
        if face == real {
            face.to_owned()
        } else {
            format!("Worth {face} to them, costs you {real}")
        }
    },
    received: |day| format!("Reached them {day}"),
    given: |day| format!("Given {day}"),
    not_given: "Not given yet",
    claim: |must_do, until| match (must_do, until) {
        ("", _) => format!("Still to claim, until {until}"),
        (_, "") => format!("Still to claim: {must_do}"),
        _ => format!("Still to claim: {must_do}, until {until}"),
    },
    apply: "Apply it yourself, and they have nothing left to do.",
    receive: "Received today",
    receive_line: |what| format!("Received today: {what}"),
    edit: "Edit…",
    edit_line: |what| format!("Edit: {what}"),
    remove: "Remove",
    remove_line: |what| format!("Remove: {what}"),
    sums: |face, real| format!("Worth {face} to them, costs you {real} in all."),
    too_large: "The sum is too large to add up.",
    above: |price| {
        format!(
            "This is above 150% of the price of {price}. More than that rarely helps; \
             a sincere word often does."
        )
    },
    above_source: "Haesevoets and colleagues, 2017: people were content with up to about 150%, \
                   and trusted less beyond it.",
    record: "This is what they get",
    summary: |lines| lines.join("; "),
    none_needed: "None needed…",
    none_reason: "Why is none needed?",
    none_hint: "They asked only for the fix",
    none_save: "None needed",
    none_recorded: |reason| format!("None needed: {reason}"),
};

const PREVENT: PreventText = PreventText {
    guide: guide::prevent,
    cause: "Why did it happen?",
    cause_hint: "The wrong hour was written down",
    save_cause: "Save cause",
    list: "So that it does not come back",
    empty: "Nothing decided yet.",
    by: |who, day| match who {
        "" => format!("by {day}"),
        _ => format!("{who}, by {day}"),
    },
    done_on: |when| format!("Done {when}"),
    not_told: |count| match count {
        1 => "1 customer it happened to has not heard what you changed.".to_owned(),
        100.. => "Over 99 customers it happened to have not heard what you changed.".to_owned(),
        _ => format!("{count} customers it happened to have not heard what you changed."),
    },
    show_not_told: "Show who",
    add: "Add…",
    edit: "Edit…",
    edit_one: |what| format!("Edit: {what}"),
    words: "What did you change?",
    hint: "Every pick-up is confirmed by text the evening before",
    record: "It is changed",
};

const CHECK_BACK: CheckBackText = CheckBackText {
    guide: guide::check_back,
    script: guide::check_back_script,
    promise: |day| format!("Promise to check back {day}"),
    promise_words: |day| format!("I will ask you {day} whether everything is right."),
};

const SIDE: SideText = SideText {
    promises: "Promises",
    no_promises: "No promises yet.",
    kept: "Kept",
    kept_name: |words| format!("Kept: {words}"),
    move_: "Move…",
    move_name: |words| format!("Move: {words}"),
    more: |words| format!("More for: {words}"),
    kept_note: "Kept, with a note…",
    broken: "Broken…",
    released: "Released…",
    correct: "Correct…",
    due: |due, ahead| match ahead {
        "" => due.to_owned(),
        _ => format!("{due} · {ahead}"),
    },
    was_kept: |when| format!("Kept {when}"),
    was_broken: |when| format!("Broken {when}"),
    was_moved: |when| format!("Moved {when}"),
    was_released: |when| format!("Released {when}"),
    moved_from: |dues| format!("First promised for {}", dues.join(", then for ")),
    next: |when| format!("Next: {when}"),
    ended: |when| format!("Ended {when}"),
    end: "End",
    end_name: |words| format!("End: {words}"),
    timeline: "Timeline",
    show_all: "Show all",
    told: |lead, rest| match rest {
        "" => lead.to_owned(),
        _ => format!("{lead} {rest}"),
    },
    by: |who, when| match who {
        "" => when.to_owned(),
        _ => format!("{who}, {when}"),
    },
    complaint: "The complaint",
    remedy: "They asked for",
    product: "Product",
    product_price: |product, price| match (product, price) {
        (_, "") => product.to_owned(),
        ("", _) => price.to_owned(),
        _ => format!("{product}, {price}"),
    },
    received: "Known since",
    happened: "Happened",
    owner: "Looked after by",
    open_link: "Open the public complaint",
    others: "The same mistake",
    another: "Another customer was hit…",
    other: |name, number| format!("{name}, {number}"),
};
