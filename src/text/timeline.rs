//! Every deed as a line of a story.

mod cases;
mod changes;
mod concessions;
mod follow_ups;
mod named;
mod promises;
mod spoken;

use super::Text;
use crate::domain::{Record, RecordRef};
use crate::logbook::deed::{Deed, Image};
use chrono::{Datelike, NaiveDate, NaiveDateTime};

/// Words longer than this many characters are cut in a line of a timeline.
const LINE: usize = 160;
/// Values longer than this many characters are cut where a change is shown.
const VALUE: usize = 60;
/// What stands between two facts of the second line.
const BETWEEN: &str = " · ";

/// A deed in words: "**Apologized** by phone: our date was wrong" and a second, softer line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// What was done, in the strong type: "Apologized".
    pub lead: String,
    /// The rest of the first line, after a space: "by phone: our date was wrong"; may be empty.
    pub rest: String,
    /// The second line; may be empty.
    pub detail: String,
}

impl Told {
    fn new(lead: impl Into<String>, rest: impl Into<String>) -> Self {
        Self { lead: lead.into(), rest: rest.into(), detail: String::new() }
    }

    /// The second line, from those of its facts that are not empty.
    fn with(mut self, facts: impl IntoIterator<Item = String>) -> Self {
        let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
        self.detail = facts.join(BETWEEN);
        self
    }

    /// The first line as one sentence, for a screen reader and for files.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{} {}", self.lead, self.rest).trim().to_owned()
    }
}

impl Text {
    /// A deed as a line of a timeline; `before` holds the changed records as they were, so that
    /// a correction says what changed. None for a deed this program does not know.
    #[must_use]
    pub fn told(&self, deed: Option<&Deed>, before: &[Image]) -> Told {
        let Some(deed) = deed else {
            return Told::new("Something this version cannot show", "")
                .with(["It was done with a newer version, or its words were erased".to_owned()]);
        };
        match deed {
            Deed::SaveShop(shop) => cases::shop(self, shop, before),
            Deed::AddCustomer(customer) => {
                Told::new("Customer entered:", self.shortened(&customer.name, LINE))
            }
            Deed::EditCustomer(customer) => cases::customer(self, customer, before),
            Deed::LogCase(logged) => cases::logged(self, logged),
            Deed::EditCase { case, mistake } => cases::corrected(self, case, mistake, before),
            Deed::RecordStage(record) => cases::stage(self, record),
            Deed::ClearStage { case, stage } => cases::stage_cleared(self, *case, *stage, before),
            Deed::SayMessage { message, .. } => spoken::message(self, message),
            Deed::AddPromise(promise) => promises::added(self, promise),
            Deed::CorrectPromise { promise, words, due } => {
                promises::corrected(self, *promise, words, *due, before)
            }
            Deed::KeepPromise(end) => promises::ended(self, "Promise kept", end, before),
            Deed::BreakPromise(end) => promises::ended(self, "Promise broken", end, before),
            Deed::BreakDates(broken) => promises::dates_broken(self, broken, before),
            Deed::ReleasePromise(end) => {
                promises::ended(self, "Released from a promise", end, before)
            }
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
            Deed::ReopenCase { reason, .. } => Told::new("Reopened:", self.shortened(reason, LINE))
                .with(["Second chance".to_owned()]),
            Deed::BoughtAgain { on, .. } => {
                Told::new("Bought again", format!("on {}", self.full_day(*on)))
            }
            Deed::SaveTemplate(template) => {
                let kind = self.message_kind(template.key.kind);
                Told::new("Template saved:", format!("{kind}, version {}", template.version))
            }
            Deed::RestoreTemplate(key) => {
                Told::new("Shipped words restored:", self.message_kind(key.kind))
            }
            Deed::SaveWordRules(_) => Told::new("Phrases of your own saved", ""),
            Deed::Undo(_) => Told::new("Undone:", "the change before"),
            Deed::Redo(_) => Told::new("Done again:", "the change undone before"),
        }
    }
}

/// The record of a name as it was before, where it was there.
fn was(before: &[Image], reference: RecordRef) -> Option<&Record> {
    before.iter().find(|image| image.reference == reference)?.record.as_ref()
}

/// Words in quotation marks, cut at a length that fits a line.
fn quoted(text: &Text, words: &str, most: usize) -> String {
    format!("“{}”", text.shortened(words, most))
}

/// A lead that is followed by words, or stands alone when there are none.
fn with_words(text: &Text, lead: &str, words: &str) -> Told {
    let words = text.shortened(words, LINE);
    if words.is_empty() { Told::new(lead, "") } else { Told::new(format!("{lead}:"), words) }
}

/// A day in a story: the year is only worth naming when it is not that of `told`.
fn story_day(text: &Text, day: NaiveDate, told: NaiveDate) -> String {
    if day.year() == told.year() { text.title_day(day) } else { text.full_day(day) }
}

/// A due minute in a story: it is read for years, so that "tomorrow" would soon be wrong.
fn story_time(text: &Text, at: NaiveDateTime, told: NaiveDateTime) -> String {
    format!("{}, {}", story_day(text, at.date(), told.date()), text.time(at.time()))
}

#[cfg(test)]
mod tests;
