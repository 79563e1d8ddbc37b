//! Every deed as a line of a story.

mod cases;
mod changes;
mod concessions;
mod follow_ups;
mod line;
mod named;
mod notices;
mod promises;
mod spoken;

pub use line::Told;

use super::Text;
use crate::domain::{Record, RecordRef};
use crate::logbook::deed::{Deed, Image};
use chrono::{Datelike, NaiveDate, NaiveDateTime};

/// Words longer than this many characters are cut in a line of a timeline.
const LINE: usize = 160;
/// Values longer than this many characters are cut where a change is shown.
const VALUE: usize = 60;

impl Text {
    /// A deed as a line of a timeline; `before` holds the changed records as they were, so that
    /// a correction says what changed. None for a deed this program does not know.
    #[must_use]
    pub fn told(&self, deed: Option<&Deed>, before: &[Image]) -> Told {
        let words = &self.timeline;
        let Some(deed) = deed else {
            return Told::of(words.unknown()).with(self, [words.unknown_why().to_owned()]);
        };
        match deed {
            Deed::SaveShop(shop) => cases::shop(self, shop, before),
            Deed::AddCustomer(customer) => {
                Told::of(words.customer_entered(&self.shortened(&customer.name, LINE)))
            }
            Deed::EditCustomer(customer) => cases::customer(self, customer, before),
            Deed::LogCase(logged) => cases::logged(self, logged),
            Deed::EditCase { case, mistake } => cases::corrected(self, case, mistake, before),
            Deed::RecordStage(record) => cases::stage(self, record),
            Deed::ClearStage { case, stage } => cases::stage_cleared(self, *case, *stage, before),
            Deed::SayMessage { message, .. } => spoken::message(self, message, before),
            Deed::AddPromise(promise) => promises::added(self, promise),
            Deed::CorrectPromise { promise, words, due } => {
                promises::corrected(self, *promise, words, *due, before)
            }
            Deed::KeepPromise(end) => promises::kept(self, end, before),
            Deed::BreakPromise(end) => promises::broken(self, end, before),
            Deed::TellPromise { promise, .. } => promises::told(self, *promise, before),
            Deed::BreakDates(broken) => promises::dates_broken(self, broken, before),
            Deed::ReleasePromise(end) => promises::released(self, end, before),
            Deed::MovePromise { end, to } => promises::moved(self, end, to, before),
            Deed::AddCadence { cadence, first } => promises::repeating(self, cadence, first),
            Deed::EndCadence { cadence, .. } => promises::repeating_ended(self, *cadence, before),
            Deed::AddConcession(line) => concessions::added(self, line),
            Deed::EditConcession(line) => concessions::edited(self, line, before),
            Deed::RemoveConcession(line) => concessions::removed(self, *line, before),
            Deed::LogContact(contact) => spoken::contact(self, contact),
            Deed::EditContact(contact) => spoken::contact_edited(self, contact, before),
            Deed::AddPrevention(prevention) => concessions::prevention(self, prevention),
            Deed::EditPrevention(prevention) => {
                concessions::prevention_edited(self, prevention, before)
            }
            Deed::PreparePlanB(plan) => follow_ups::prepared(self, plan, before),
            Deed::RemovePlanB(case) => follow_ups::removed(self, *case, before),
            Deed::EndPlanB { plan, stage } => follow_ups::ended(self, plan, stage.is_some()),
            Deed::PointElsewhere(plan) => follow_ups::elsewhere(self, plan),
            Deed::AnswerCheckBack { answer, .. } => follow_ups::answered(self, answer, before),
            Deed::SettleWinBack(mark) => follow_ups::win_back(self, mark),
            Deed::CloseCase { closing, .. } => cases::closed(self, closing),
            Deed::ReopenCase { reason, round, .. } => cases::reopened(self, reason, *round),
            Deed::BoughtAgain { on, .. } => Told::of(words.cases.bought_again(&self.full_day(*on))),
            Deed::SaveTemplate(template) => {
                let kind = self.message_kind(template.key.kind);
                Told::of(words.template_saved(kind, template.version))
            }
            Deed::RestoreTemplate(key) => {
                Told::of(words.template_restored(self.message_kind(key.kind)))
            }
            Deed::SaveWordRules(_) => Told::of(words.phrases_saved()),
            Deed::Undo(_) => Told::of(words.undone()),
            Deed::Redo(_) => Told::of(words.redone()),
        }
    }
}

/// The record of a name as it was before, where it was there.
fn was(before: &[Image], reference: RecordRef) -> Option<&Record> {
    before.iter().find(|image| image.reference == reference)?.record.as_ref()
}

/// A line that tells words, or the message that stands alone where there are none.
fn with_words(
    text: &Text,
    words: &str,
    said: impl FnOnce(&str) -> String,
    alone: impl AsRef<str>,
) -> Told {
    match text.shortened(words, LINE).as_str() {
        "" => Told::of(alone),
        words => Told::of(said(words)),
    }
}

/// A fact that says a text somebody typed; nothing where there is none.
fn fact(text: &Text, words: &str, most: usize, said: impl FnOnce(&str) -> String) -> String {
    match text.shortened(words, most).as_str() {
        "" => String::new(),
        words => said(words),
    }
}

/// A day in a story: the year is only worth naming when it is not that of `told`.
fn story_day(text: &Text, day: NaiveDate, told: NaiveDate) -> String {
    if day.year() == told.year() { text.title_day(day) } else { text.full_day(day) }
}

/// A due minute in a story: it is read for years, so that "tomorrow" would soon be wrong.
fn story_time(text: &Text, at: NaiveDateTime, told: NaiveDateTime) -> String {
    text.format.full_day_time(&story_day(text, at.date(), told.date()), &text.time(at.time()))
}

#[cfg(test)]
mod tests;
