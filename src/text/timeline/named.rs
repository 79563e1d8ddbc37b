//! A deed in a few words, as the object of "Undone: …".

use super::VALUE;
use crate::domain::{MessageKind, Promise, StageDone};
use crate::logbook::deed::{Deed, EndPromise, Together};
use crate::text::{Text, TimelineNamedText as Named};

impl Text {
    /// The same of deeds that were done together, where they have a name of their own.
    #[must_use]
    pub fn named_together(&self, done: Option<(Together, u32)>, deed: Option<&Deed>) -> String {
        let words = &self.cases.bulk;
        match done {
            Some((Together::ChangeOwners, count)) => words.undone_owners(count),
            Some((Together::TagCustomers, count)) => words.undone_tags(count),
            Some((Together::CloseCases, count)) => words.undone_closed(count),
            Some((
                Together::MovePromises | Together::PromiseToNewCustomer | Together::Prevent,
                _,
            ))
            | None => self.named(deed),
        }
    }

    /// A deed as the object of "Undone: …": "the promise “I will call you”".
    #[must_use]
    pub fn named(&self, deed: Option<&Deed>) -> String {
        let named = &self.timeline.named;
        let Some(deed) = deed else { return named.last_change().to_owned() };
        let short = |words: &str| self.shortened(words, VALUE);
        match deed {
            Deed::SaveShop(_) => named.settings().to_owned(),
            Deed::AddCustomer(customer) => named.customer_entered(&short(&customer.name)),
            Deed::EditCustomer(customer) => named.customer_corrected(&short(&customer.name)),
            Deed::LogCase(logged) => {
                let title = logged.mistake.as_ref().map(|mistake| &mistake.title);
                named.logged(&short(title.unwrap_or(&logged.case.words)))
            }
            Deed::EditCase { case, .. } => named.case(&case.number.to_string()),
            Deed::RecordStage(record) => match record.done {
                StageDone::Done(_) => named.stage_done(self.stage(record.stage)),
                StageDone::LeftOut(_) => named.stage_left_out(self.stage(record.stage)),
            },
            Deed::ClearStage { stage, .. } => named.stage_cleared(self.stage(*stage)),
            Deed::SayMessage { message, .. } => named.message(message.kind).to_owned(),
            Deed::AddPromise(promise) => named.promise(&short(&promise.words)),
            Deed::CorrectPromise { words, .. } => named.promise_corrected(&short(words)),
            Deed::KeepPromise(end) => by_date(self, date(end), Named::kept),
            Deed::BreakPromise(end) => by_date(self, date(end), Named::broken),
            Deed::TellPromise { .. } => named.told().to_owned(),
            Deed::BreakDates(broken) => {
                by_date(self, broken.next.as_ref().or(broken.dates.first()), Named::missed)
            }
            Deed::ReleasePromise(end) => by_date(self, date(end), Named::released),
            Deed::MovePromise { to, .. } => named.promise_moved(&short(&to.words)),
            Deed::AddCadence { cadence, .. } => named.repeating(&short(&cadence.words)),
            Deed::EndCadence { .. } => named.repeating_ended().to_owned(),
            Deed::AddConcession(line) => named.concession(&short(&line.what)),
            Deed::EditConcession(line) => named.changed(&short(&line.what)),
            Deed::RemoveConcession(_) => named.concession_taken_out().to_owned(),
            Deed::LogContact(contact) => named.contact(&short(&contact.words)),
            Deed::EditContact(_) => named.contact_corrected().to_owned(),
            Deed::AddPrevention(prevention) => named.prevention(&short(&prevention.what)),
            Deed::EditPrevention(prevention) => named.changed(&short(&prevention.what)),
            Deed::PreparePlanB(_) => named.plan_b().to_owned(),
            Deed::RemovePlanB(_) => named.plan_b_taken_out().to_owned(),
            Deed::EndPlanB { .. } => named.plan_b_ended().to_owned(),
            Deed::PointElsewhere(_) => named.elsewhere().to_owned(),
            Deed::AnswerCheckBack { .. } => named.answer().to_owned(),
            Deed::SettleWinBack(_) => named.win_back_ended().to_owned(),
            Deed::CloseCase { .. } => named.closed().to_owned(),
            Deed::ReopenCase { .. } => named.reopened().to_owned(),
            Deed::BoughtAgain { .. } => named.bought_again().to_owned(),
            Deed::SaveTemplate(_) => named.template().to_owned(),
            Deed::RestoreTemplate(_) => named.template_restored().to_owned(),
            Deed::SaveWordRules(_) => named.phrases().to_owned(),
            Deed::Undo(_) => named.undo().to_owned(),
            Deed::Redo(_) => named.redo().to_owned(),
        }
    }
}

/// The date by whose words the end of a promise is named.
fn date(end: &EndPromise) -> Option<&Promise> {
    end.next.as_ref().or(end.dates.last())
}

/// The end of a promise, by the words of a date where there is one.
fn by_date(
    text: &Text,
    date: Option<&Promise>,
    said: fn(&Named, Option<&str>) -> String,
) -> String {
    let words = date.map(|date| text.shortened(&date.words, VALUE));
    said(&text.timeline.named, words.as_deref().filter(|words| !words.is_empty()))
}

impl Named {
    /// Words that were said to the customer.
    fn message(&self, kind: MessageKind) -> &'static str {
        match kind {
            MessageKind::Apology => self.apology(),
            MessageKind::Acknowledgement => self.acknowledgement(),
            MessageKind::Update => self.update(),
            MessageKind::PublicReply => self.public_reply(),
            MessageKind::Decline => self.decline(),
            MessageKind::WhatWeChanged => self.what_we_changed(),
            MessageKind::WinBack => self.win_back(),
        }
    }

    fn kept(&self, words: Option<&str>) -> String {
        let alone = || self.promise_kept_alone().to_owned();
        words.map_or_else(alone, |words| self.promise_kept(words))
    }

    fn broken(&self, words: Option<&str>) -> String {
        let alone = || self.promise_broken_alone().to_owned();
        words.map_or_else(alone, |words| self.promise_broken(words))
    }

    fn missed(&self, words: Option<&str>) -> String {
        let alone = || self.dates_broken_alone().to_owned();
        words.map_or_else(alone, |words| self.dates_broken(words))
    }

    fn released(&self, words: Option<&str>) -> String {
        let alone = || self.promise_released_alone().to_owned();
        words.map_or_else(alone, |words| self.promise_released(words))
    }
}
