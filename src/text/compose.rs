//! The words of the composer: writing to a customer, with the check of what is written.

use super::ComposeText;
use super::Text;
use crate::domain::MessageKind;
use crate::words::{Class, Missing, Part};

impl ComposeText {
    /// What stands in the empty text.
    #[must_use]
    pub fn hint(&self, a0: MessageKind) -> &'static str {
        hint(a0)
    }

    /// How long a text for this channel can be: used and most, in characters.
    #[must_use]
    pub fn length(&self, used: usize, most: usize) -> String {
        format!("{} of {} characters", number(used), number(most))
    }

    /// The same where there is little room.
    #[must_use]
    pub fn length_short(&self, used: usize, most: usize) -> String {
        format!("{} of {}", number(used), number(most))
    }

    /// A part, as a chip.
    #[must_use]
    pub fn part(&self, a0: Part) -> &'static str {
        part(a0)
    }

    /// What a part does, and why it counts.
    #[must_use]
    pub fn part_why(&self, a0: Part) -> &'static str {
        part_why(a0)
    }

    /// What is still missing, as a list.
    #[must_use]
    pub fn missing(&self, what: &[&str]) -> String {
        match what {
            [] => String::new(),
            _ => {
                let what: Vec<String> = what.iter().map(ToString::to_string).collect();
                format!("Still missing: {}.", Text::english().listed(&what))
            }
        }
    }

    /// Something that is missing.
    #[must_use]
    pub fn missing_one(&self, a0: Missing) -> &'static str {
        missing_one(a0)
    }

    /// Words that were found, or a heading, and why they hurt.
    #[must_use]
    pub fn reason(&self, head: &str, why: &str) -> String {
        // A reason that names the words itself does not name them twice.
        if why.contains(head) { why.to_owned() } else { format!("{head} {why}") }
    }

    /// The heading of a finding without words.
    #[must_use]
    pub fn finding(&self, a0: Class) -> &'static str {
        finding(a0)
    }

    /// Ask the insurer first: heading and why.
    #[must_use]
    pub fn insurer(&self) -> (&'static str, &'static str) {
        (
            "Ask your insurer or lawyer first",
            "Somebody or something was hurt. A kind word is right everywhere; what it may mean before \
         a court differs from place to place.",
        )
    }

    /// The second failure: heading and why.
    #[must_use]
    pub fn second(&self) -> (&'static str, &'static str) {
        (
            "Words alone are no longer enough",
            "Start with what they get. Apologize, give something, and say it yourself, in person or by \
         phone where you can.",
        )
    }
}

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
