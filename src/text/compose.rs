//! The words of the composer: writing to a customer, with the check of what is written.

use super::ComposeText;
use super::Text;
use crate::domain::MessageKind;
use crate::words::{Class, Missing, Part};

impl ComposeText {
    /// What stands in the empty text.
    #[must_use]
    pub fn hint(&self, kind: MessageKind) -> &'static str {
        match kind {
            MessageKind::Apology => self.hint_apology(),
            MessageKind::Acknowledgement => self.hint_acknowledgement(),
            MessageKind::Update => self.hint_update(),
            MessageKind::PublicReply => self.hint_public_reply(),
            MessageKind::Decline => self.hint_decline(),
            MessageKind::WhatWeChanged => self.hint_what_we_changed(),
            MessageKind::WinBack => self.hint_win_back(),
        }
    }

    /// A part, as a chip.
    #[must_use]
    pub fn part(&self, part: Part) -> &'static str {
        match part {
            Part::Thanks => self.part_thanks(),
            Part::Responsibility => self.part_responsibility(),
            Part::Regret => self.part_regret(),
            Part::Explanation => self.part_explanation(),
            Part::Repair => self.part_repair(),
            Part::Repentance => self.part_repentance(),
            Part::Forgiveness => self.part_forgiveness(),
        }
    }

    /// What a part does, and why it counts.
    #[must_use]
    pub fn part_why(&self, part: Part) -> &'static str {
        match part {
            Part::Thanks => self.why_thanks(),
            Part::Responsibility => self.why_responsibility(),
            Part::Regret => self.why_regret(),
            Part::Explanation => self.why_explanation(),
            Part::Repair => self.why_repair(),
            Part::Repentance => self.why_repentance(),
            Part::Forgiveness => self.why_forgiveness(),
        }
    }

    /// Something that is missing.
    #[must_use]
    pub fn missing_one(&self, missing: Missing) -> &'static str {
        match missing {
            Missing::Part(Part::Thanks) => self.missing_thanks(),
            Missing::Part(Part::Responsibility) => self.missing_responsibility(),
            Missing::Part(Part::Regret) => self.missing_regret(),
            Missing::Part(Part::Explanation) => self.missing_explanation(),
            Missing::Part(Part::Repair) => self.missing_repair(),
            Missing::Part(Part::Repentance) => self.missing_repentance(),
            Missing::Part(Part::Forgiveness) => self.missing_forgiveness(),
            Missing::Name => self.missing_name(),
            Missing::Date => self.missing_date(),
            Missing::Concession => self.missing_concession(),
            Missing::Standing => self.missing_standing(),
            Missing::Reason => self.missing_reason(),
            Missing::AskNext => self.missing_ask_next(),
        }
    }

    /// Words that were found, or a heading, and why they hurt.
    #[must_use]
    pub fn reason(&self, head: &str, why: &str) -> String {
        // A reason that names the words itself does not name them twice.
        if why.contains(head) { why.to_owned() } else { self.head_why(head, why) }
    }

    /// The heading of a finding without words.
    #[must_use]
    pub fn finding(&self, class: Class) -> &'static str {
        match class {
            Class::Shrug => self.finding_shrug(),
            Class::Minimise => self.finding_minimise(),
            Class::Condition => self.finding_condition(),
            Class::ButApology => self.finding_but_apology(),
            Class::BlameShift => self.finding_blame_shift(),
            Class::Passive => self.finding_passive(),
            Class::Excuse => self.finding_excuse(),
            Class::BrushOff => self.finding_brush_off(),
            Class::Robot => self.finding_robot(),
            Class::Grovel => self.finding_grovel(),
            Class::EmptyPromise => self.finding_empty_promise(),
            Class::Burden => self.finding_burden(),
            Class::MissingPart => self.finding_missing_part(),
            Class::NotSpecific => self.finding_not_specific(),
        }
    }

    /// Ask the insurer first: heading and why.
    #[must_use]
    pub fn insurer(&self) -> (&'static str, &'static str) {
        (self.insurer_head(), self.insurer_why())
    }

    /// The second failure: heading and why.
    #[must_use]
    pub fn second(&self) -> (&'static str, &'static str) {
        (self.second_head(), self.second_why())
    }
}

impl Text {
    /// How long a text for this channel can be: used and most, in characters.
    #[must_use]
    pub fn length(&self, used: usize, most: usize) -> String {
        self.compose.characters(&self.characters(used), &self.characters(most))
    }

    /// The same where there is little room.
    #[must_use]
    pub fn length_short(&self, used: usize, most: usize) -> String {
        self.compose.characters_short(&self.characters(used), &self.characters(most))
    }

    /// What is still missing, as a list; nothing when nothing is.
    #[must_use]
    pub fn still_missing(&self, what: &[String]) -> String {
        if what.is_empty() { String::new() } else { self.compose.still_missing(&self.listed(what)) }
    }

    /// A number of characters as it is written: "4,096".
    fn characters(&self, count: usize) -> String {
        self.count(u64::try_from(count).unwrap_or(u64::MAX))
    }
}
