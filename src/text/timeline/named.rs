//! A deed in a few words: as the object of "Undone: …", and as a notice that it was done.

use super::{VALUE, follow_ups, promises, quoted};
use crate::domain::{Direction, MessageKind, Nature, StageDone, StageRecord};
use crate::logbook::deed::{Deed, EndPromise};
use crate::text::Text;
use crate::text::format::lowered;

impl Text {
    /// A deed as the object of "Undone: …": "the promise “I will call you”".
    #[must_use]
    pub fn named(&self, deed: Option<&Deed>) -> String {
        let Some(deed) = deed else { return "the last change".to_owned() };
        match deed {
            Deed::AddCustomer(customer) => {
                format!("entering {}", self.shortened(&customer.name, VALUE))
            }
            Deed::EditCustomer(customer) => {
                format!("the correction to {}", self.shortened(&customer.name, VALUE))
            }
            Deed::LogCase(logged) => {
                let title = logged.mistake.as_ref().map(|mistake| mistake.title.as_str());
                let title = title.unwrap_or(&logged.case.words);
                format!("logging {}", quoted(self, title, VALUE))
            }
            Deed::EditCase { case, .. } => format!("the change to case {}", case.number),
            Deed::RecordStage(record) => stage(self, record),
            Deed::ClearStage { stage, .. } => {
                format!("taking out the record of {}", quoted_stage(self, *stage))
            }
            Deed::SayMessage { message, .. } => {
                format!("the {}", lowered(self.message_kind(message.kind)))
            }
            Deed::AddPromise(promise) => promises::named(self, Some(&promise.words)),
            Deed::CorrectPromise { words, .. } => {
                format!("the correction of {}", promises::named(self, Some(words)))
            }
            Deed::KeepPromise(end) => ended("keeping", self, end),
            Deed::BreakPromise(end) => ended("breaking", self, end),
            Deed::BreakDates(broken) => {
                format!("breaking the missed dates of {}", promises::breaking(self, broken))
            }
            Deed::ReleasePromise(end) => ended("the release from", self, end),
            Deed::MovePromise { to, .. } => {
                format!("moving {}", promises::named(self, Some(&to.words)))
            }
            Deed::AddCadence { cadence, .. } => {
                format!("the repeating promise {}", quoted(self, &cadence.words, VALUE))
            }
            Deed::EndCadence { .. } => "the end of the repeating promise".to_owned(),
            Deed::AddConcession(line) => {
                format!("the concession {}", quoted(self, &line.what, VALUE))
            }
            Deed::EditConcession(line) => changed(self, &line.what),
            Deed::RemoveConcession(_) => "taking out a concession".to_owned(),
            Deed::LogContact(contact) => {
                format!("the conversation {}", quoted(self, &contact.words, VALUE))
            }
            Deed::EditContact(_) => "the correction of a conversation".to_owned(),
            Deed::AddPrevention(prevention) => {
                format!("the prevention {}", quoted(self, &prevention.what, VALUE))
            }
            Deed::EditPrevention(prevention) => changed(self, &prevention.what),
            Deed::PreparePlanB(_)
            | Deed::RemovePlanB(_)
            | Deed::EndPlanB { .. }
            | Deed::PointElsewhere(_)
            | Deed::AnswerCheckBack { .. }
            | Deed::SettleWinBack(_) => follow_ups::named(deed).to_owned(),
            Deed::CloseCase { .. } | Deed::ReopenCase { .. } | Deed::BoughtAgain { .. } => {
                end_of_case(deed).to_owned()
            }
            Deed::SaveShop(_) => "the change of settings".to_owned(),
            Deed::SaveTemplate(_) | Deed::RestoreTemplate(_) | Deed::SaveWordRules(_) => {
                own_words(deed).to_owned()
            }
            Deed::Undo(_) => "the undo before".to_owned(),
            Deed::Redo(_) => "the redo before".to_owned(),
        }
    }

    /// A notice that a deed was done: "Promise kept".
    #[must_use]
    pub fn done(&self, deed: &Deed) -> String {
        let notice = match deed {
            Deed::SaveShop(_) => "Settings saved",
            Deed::AddCustomer(_) => "Customer saved",
            Deed::EditCustomer(_) => "Customer corrected",
            Deed::LogCase(_) => "Mistake logged",
            Deed::EditCase { .. } => "Case saved",
            Deed::RecordStage(record) => {
                let ending = if record.done.is_done() { "recorded" } else { "left out" };
                return format!("{} {ending}", self.stage(record.stage));
            }
            Deed::ClearStage { stage, .. } => {
                return format!("{} is to do again", self.stage(*stage));
            }
            Deed::SayMessage { message, .. } => match message.kind {
                MessageKind::Apology => "Apology recorded",
                MessageKind::Update => "Update recorded",
                MessageKind::PublicReply => "Public answer recorded",
                MessageKind::Decline => "Decline recorded",
                MessageKind::WhatWeChanged => "Note on what we changed recorded",
                MessageKind::WinBack => "Win-back recorded",
            },
            Deed::AddPromise(_) => "Promise added",
            Deed::CorrectPromise { .. } => "Promise corrected",
            Deed::KeepPromise(_) => "Promise kept",
            Deed::BreakPromise(_) => "Promise marked as broken",
            Deed::BreakDates(_) => "Missed dates marked as broken",
            Deed::ReleasePromise(_) => "Released from the promise",
            Deed::MovePromise { .. } => "Promise moved",
            Deed::AddCadence { .. } => "Repeating promise added",
            Deed::EndCadence { .. } => "Repeating promise ended",
            Deed::AddConcession(line) => match line.nature {
                Nature::WaivedFee => "Waived fee added",
                Nature::Redress | Nature::Goodwill => "Concession added",
            },
            Deed::EditConcession(_) => "Concession saved",
            Deed::RemoveConcession(_) => "Concession taken out",
            Deed::LogContact(contact) => match contact.direction {
                Direction::In => "Their words recorded",
                Direction::Out => "Conversation recorded",
            },
            Deed::EditContact(_) => "Conversation corrected",
            Deed::AddPrevention(_) => "Prevention added",
            Deed::EditPrevention(prevention) if prevention.done.is_some() => "Prevention done",
            Deed::EditPrevention(_) => "Prevention saved",
            Deed::PreparePlanB(_)
            | Deed::RemovePlanB(_)
            | Deed::EndPlanB { .. }
            | Deed::PointElsewhere(_)
            | Deed::AnswerCheckBack { .. }
            | Deed::SettleWinBack(_) => follow_ups::done(deed),
            Deed::CloseCase { .. } => "Case closed",
            Deed::ReopenCase { .. } => "Case reopened",
            Deed::BoughtAgain { .. } => "Bought again recorded",
            Deed::SaveTemplate(_) => "Template saved",
            Deed::RestoreTemplate(_) => "The words Amends came with hold again",
            Deed::SaveWordRules(_) => "Your phrases saved",
            Deed::Undo(_) => "Undone",
            Deed::Redo(_) => "Done again",
        };
        notice.to_owned()
    }
}

/// A deed that ended a promise, by the words of the next date where there is one.
fn ended(how: &str, text: &Text, end: &EndPromise) -> String {
    format!("{how} {}", promises::ending(text, end))
}

/// A deed about the end of a case, and what came after it.
fn end_of_case(deed: &Deed) -> &'static str {
    match deed {
        Deed::CloseCase { .. } => "closing the case",
        Deed::ReopenCase { .. } => "reopening the case",
        _ => "the day they bought again",
    }
}

/// A deed about the shop's own words.
fn own_words(deed: &Deed) -> &'static str {
    match deed {
        Deed::SaveTemplate(_) => "the change to a template",
        Deed::RestoreTemplate(_) => "restoring the shipped words",
        _ => "the change to your phrases",
    }
}

/// The record of a stage, or leaving it out.
fn stage(text: &Text, record: &StageRecord) -> String {
    let stage = quoted_stage(text, record.stage);
    match record.done {
        StageDone::Done(_) => format!("the record of {stage}"),
        StageDone::LeftOut(_) => format!("leaving out {stage}"),
    }
}

fn changed(text: &Text, what: &str) -> String {
    format!("the change to {}", quoted(text, what, VALUE))
}

fn quoted_stage(text: &Text, stage: crate::domain::Stage) -> String {
    format!("“{}”", text.stage(stage))
}
