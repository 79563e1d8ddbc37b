//! The story of a case or a customer: every deed that touched it, in order.

use super::deed::{Deed, Image};
use super::{Logbook, LogbookError, Result};
use crate::domain::{CaseId, CustomerId, Moment, RecordKind, RecordRef};
use crate::store::history::{self, Body, Envelope};
use std::cmp::Reverse;

/// One line of a timeline. The sentence is made in `text`.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineEntry {
    /// The place of the deed in the history.
    pub seq: i64,
    /// When it happened: what the deed says, or else when it was recorded.
    pub at: Moment,
    /// When it was recorded.
    pub recorded: Moment,
    /// Who did it.
    pub who: String,
    /// What was done; none when this program does not know the deed, or its body was erased.
    pub deed: Option<Deed>,
    /// The changed records as they were before, to show what a correction changed.
    pub before: Vec<Image>,
    /// Whether it was taken back since; never so in a timeline, which leaves those out.
    pub is_taken_back: bool,
    /// The case it is about.
    pub case: Option<CaseId>,
}

impl Logbook {
    /// The deeds about a case, the latest happening first, at most `most` of those recorded last.
    /// Undos, redos and what was taken back are left out: the history keeps them.
    ///
    /// # Errors
    /// The log cannot be read, or the body of a deed is damaged.
    pub fn timeline(&self, case: CaseId, most: u32) -> Result<Vec<TimelineEntry>> {
        let kind = RecordKind::Case.number();
        let deeds = history::standing(&self.store, kind, &case.bytes(), most)?;
        let entries = deeds
            .into_iter()
            .map(|(envelope, body)| self.entry(envelope, body, Some(case)))
            .collect::<Result<Vec<_>>>()?;
        Ok(latest_first(entries))
    }

    /// The deeds about a customer and all their cases, the latest happening first, at most `most`
    /// of those recorded last.
    ///
    /// # Errors
    /// The log cannot be read, or the body of a deed is damaged.
    pub fn customer_timeline(&self, customer: CustomerId, most: u32) -> Result<Vec<TimelineEntry>> {
        let kinds = (RecordKind::Customer.number(), RecordKind::Case.number());
        let deeds = history::standing_of_customer(&self.store, customer, kinds, most)?;
        let entries = deeds
            .into_iter()
            .map(|deed| self.entry(deed.envelope, deed.body, deed.case))
            .collect::<Result<Vec<_>>>()?;
        Ok(latest_first(entries))
    }

    fn entry(
        &self,
        envelope: Envelope,
        body: Option<Body>,
        case: Option<CaseId>,
    ) -> Result<TimelineEntry> {
        let damaged = |error: serde_json::Error| LogbookError::of_deed(envelope.seq, &error);
        let deed = match body {
            Some(body) => {
                Deed::read(&envelope.name, envelope.version, &body.bytes).map_err(damaged)?
            }
            None => None,
        };
        let telling = deed.as_ref().map(telling).unwrap_or_default();
        let step = match telling.needs_before {
            true => history::step(&self.store, envelope.seq)?,
            false => None,
        };
        let before = match step {
            Some(step) => serde_json::from_slice(&step.before).map_err(damaged)?,
            None => Vec::new(),
        };
        let is_reason = deed.as_ref().is_some_and(|deed| adds_a_reason(deed, &before));
        let happened = telling.happened.filter(|_| !is_reason);
        Ok(TimelineEntry {
            seq: envelope.seq,
            at: happened.unwrap_or(envelope.at),
            recorded: envelope.at,
            who: envelope.who,
            deed,
            before,
            is_taken_back: false,
            case,
        })
    }
}

/// Of things that happened in one moment, the one recorded last comes first.
fn latest_first(mut entries: Vec<TimelineEntry>) -> Vec<TimelineEntry> {
    entries.sort_by_key(|entry| Reverse((entry.at.utc, entry.seq)));
    entries
}

/// What the line of a deed needs besides the deed.
#[derive(Clone, Copy, Debug, Default)]
struct Telling {
    /// When what it tells of happened; none when it is the deed itself that happened.
    happened: Option<Moment>,
    /// Whether the records as they were before it belong to it: to show what a correction
    /// changed, or the words of a promise that the deed only names.
    needs_before: bool,
}

/// Whether the words were said before, and only the reason for saying them in private is new.
fn adds_a_reason(deed: &Deed, before: &[Image]) -> bool {
    let Deed::SayMessage { message, .. } = deed else { return false };
    let reference = RecordRef::Message(message.id);
    before.iter().any(|image| image.reference == reference && image.record.is_some())
}

fn telling(deed: &Deed) -> Telling {
    let at = |at: Moment| Telling { happened: Some(at), needs_before: false };
    match deed {
        Deed::LogCase(logged) => at(logged.case.received),
        Deed::RecordStage(record) => at(record.at),
        Deed::SayMessage { message, .. } => {
            Telling { needs_before: !message.private_reason.is_empty(), ..at(message.said) }
        }
        Deed::AddPromise(promise) => at(promise.made),
        Deed::AddCadence { cadence, .. } => at(cadence.started),
        Deed::LogContact(contact) => at(contact.at),
        Deed::CloseCase { closing, .. } => at(closing.at),
        Deed::KeepPromise(end)
        | Deed::BreakPromise(end)
        | Deed::ReleasePromise(end)
        | Deed::MovePromise { end, .. } => Telling { needs_before: true, ..at(end.at) },
        Deed::TellPromise { at: told, .. } => Telling { needs_before: true, ..at(*told) },
        Deed::BreakDates(broken) => Telling { needs_before: true, ..at(broken.at) },
        Deed::EndCadence { at: ended, .. } => Telling { needs_before: true, ..at(*ended) },
        Deed::AnswerCheckBack { answer, .. } => Telling { needs_before: true, ..at(answer.at) },
        Deed::EditCustomer(_)
        | Deed::EditCase { .. }
        | Deed::CorrectPromise { .. }
        | Deed::EditConcession(_)
        | Deed::EditContact(_)
        | Deed::EditPrevention(_)
        | Deed::RemoveConcession(_)
        | Deed::ClearStage { .. }
        | Deed::PreparePlanB(_)
        | Deed::RemovePlanB(_) => Telling { happened: None, needs_before: true },
        Deed::SaveShop(_)
        | Deed::AddCustomer(_)
        | Deed::AddConcession(_)
        | Deed::AddPrevention(_)
        | Deed::EndPlanB { .. }
        | Deed::PointElsewhere(_)
        | Deed::SettleWinBack(_)
        | Deed::ReopenCase { .. }
        | Deed::BoughtAgain { .. }
        | Deed::SaveTemplate(_)
        | Deed::RestoreTemplate(_)
        | Deed::SaveWordRules(_)
        | Deed::Undo(_)
        | Deed::Redo(_) => Telling::default(),
    }
}

#[cfg(test)]
mod tests;
