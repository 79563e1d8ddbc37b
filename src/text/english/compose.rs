//! English: the composer.

use crate::domain::MessageKind;
use crate::text::{ComposeText, Text};
use crate::words::{Class, Missing, Part};

/// English: the composer.
pub const COMPOSE: ComposeText = ComposeText {
    write_to: |name| format!("Write to {name}"),
    write: "Write to them…",
    what: "What are you writing?",
    words: "What you say to them",
    hint,
    start: "Start from a template",
    start_blocked: "Only while nothing is written yet",
    gaps: "Fill the gaps in [brackets] before you say this.",
    length: |used, most| format!("{} of {} characters", number(used), number(most)),
    length_short: |used, most| format!("{} of {}", number(used), number(most)),
    parts: "What a good apology says",
    part,
    part_found: |part| format!("{part}: said. Show where."),
    part_add: |part| format!("{part}: not said yet. Add it."),
    part_why,
    empty: "What helps and what hurts is shown here while you write.",
    ready: "Ready to say.",
    ready_why: "It owns the mistake and says what you do about it.",
    missing: |what| match what {
        [] => String::new(),
        _ => {
            let what: Vec<String> = what.iter().map(ToString::to_string).collect();
            format!("Still missing: {}.", Text::english().listed(&what))
        }
    },
    missing_one,
    may_say: "You can say it as it is; add what you can.",
    found: |words| format!("“{words}”"),
    reason: |head, why| {
        // A reason that names the words itself does not name them twice.
        if why.contains(head) { why.to_owned() } else { format!("{head} {why}") }
    },
    finding,
    place: |place, of| format!("{place} of {of}"),
    findings: |count| match count {
        1 => "1 place to say another way".to_owned(),
        _ => format!("{count} places to say another way"),
    },
    remove: "Remove",
    rewrite: "Rewrite",
    instead: |words| format!("Instead: “{words}”"),
    previous: "Previous",
    next: "Next",
    all: |count| format!("Show all {count}"),
    fewer: "Show one",
    keys: "F8 goes to the next one, Ctrl . mends it, Ctrl Z takes that back.",
    would_it: |name| format!("Would this satisfy you, if you were {name}?"),
    would_it_answer: |question, answer| format!("{question} {answer}"),
    yes: "Yes",
    not_yet: "Not yet",
    channel: "How do you say it?",
    insurer: (
        "Ask your insurer or lawyer first",
        "Somebody or something was hurt. A kind word is right everywhere; what it may mean before \
         a court differs from place to place.",
    ),
    second: (
        "Words alone are no longer enough",
        "Start with what they get. Apologize, give something, and say it yourself, in person or by \
         phone where you can.",
    ),
    copy: "Copy",
    mail: "Open in mail",
    more: "More…",
    save_letter: "Save as a letter…",
    print: "Print…",
    said: "I have said this",
};

/// A number as it is written: "4,096".
fn number(number: usize) -> String {
    Text::english().count(u64::try_from(number).unwrap_or(u64::MAX))
}

fn hint(kind: MessageKind) -> &'static str {
    match kind {
        MessageKind::Apology => {
            "Say that it was your mistake, that you are sorry, and what you have done about it."
        }
        MessageKind::Update => "Say where things stand, and when they hear from you next.",
        MessageKind::PublicReply => {
            "Thank them, own it, and say what you change. Keep it short: others read along."
        }
        MessageKind::Decline => "Say what you decided, why, and who they can ask next.",
        MessageKind::WhatWeChanged => "Say what you changed, and since when.",
        MessageKind::WinBack => "Say that you have not forgotten them, and what is different now.",
    }
}

fn part(part: Part) -> &'static str {
    match part {
        Part::Thanks => "Thanks",
        Part::Responsibility => "Own it",
        Part::Regret => "Sorry",
        Part::Explanation => "What happened",
        Part::Repair => "Made right",
        Part::Repentance => "Never again",
        Part::Forgiveness => "Ask forgiveness (optional)",
    }
}

/// The ranking is that of Lewicki, Polin and Lount, 2016.
fn part_why(part: Part) -> &'static str {
    match part {
        Part::Thanks => "Most people say nothing and stay away. Thank them for telling you.",
        Part::Responsibility => "The part that counts most: say that it was your mistake.",
        Part::Regret => "Say once that you are sorry, without “if” and without “but”.",
        Part::Explanation => "One plain sentence on what went wrong, without defending it.",
        Part::Repair => "The part that counts second: what you did, or will do by a day.",
        Part::Repentance => "What you changed so that it does not come back, with its day.",
        Part::Forgiveness => "The part you can leave out.",
    }
}

fn missing_one(missing: Missing) -> &'static str {
    match missing {
        Missing::Part(Part::Thanks) => "thanks for telling you",
        Missing::Part(Part::Responsibility) => "that it was your mistake",
        Missing::Part(Part::Regret) => "that you are sorry",
        Missing::Part(Part::Explanation) => "what happened",
        Missing::Part(Part::Repair) => "what you do about it",
        Missing::Part(Part::Repentance) => "what you change",
        Missing::Part(Part::Forgiveness) => "a request to forgive",
        Missing::Name => "their name",
        Missing::Date => "a day",
        Missing::Concession => "what they get beyond the fix",
        Missing::Standing => "where things stand",
        Missing::Reason => "the reason",
        Missing::AskNext => "who they can ask next",
    }
}

fn finding(class: Class) -> &'static str {
    match class {
        Class::Shrug => "A shrug.",
        Class::Minimise => "Made smaller.",
        Class::Condition => "Put in doubt.",
        Class::ButApology => "Taken back by “but”.",
        Class::BlameShift => "Blame passed on.",
        Class::Passive => "Nobody did it.",
        Class::Excuse => "An excuse.",
        Class::BrushOff => "A brush-off.",
        Class::Robot => "A machine speaking.",
        Class::Grovel => "Too much sorry.",
        Class::EmptyPromise => "A promise without a day.",
        Class::Burden => "Work for them.",
        Class::MissingPart => "Something is missing.",
        Class::NotSpecific => "It could be for anybody.",
    }
}
