//! The story of a case or a customer: every deed that touched it, in order.

use super::deed::{Deed, Image};
use super::{Logbook, LogbookError, Result};
use crate::domain::{CaseId, CustomerId, Moment, RecordKind};
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
        let damaged = |error: serde_json::Error| {
            LogbookError::Damaged(format!("deed {}: {error}", envelope.seq))
        };
        let deed = match body {
            Some(body) => {
                Deed::read(&envelope.name, envelope.version, &body.bytes).map_err(damaged)?
            }
            None => None,
        };
        let step = match &deed {
            Some(deed) if is_correction(deed) => history::step(&self.store, envelope.seq)?,
            _ => None,
        };
        let before = match step {
            Some(step) => serde_json::from_slice(&step.before).map_err(damaged)?,
            None => Vec::new(),
        };
        Ok(TimelineEntry {
            seq: envelope.seq,
            at: deed.as_ref().and_then(happened).unwrap_or(envelope.at),
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

/// Whether a deed changed what had been entered before, so that its line needs the old values:
/// to show the change, or the words of a promise that the deed only names.
fn is_correction(deed: &Deed) -> bool {
    matches!(
        deed,
        Deed::EditCustomer(_)
            | Deed::EditCase { .. }
            | Deed::CorrectPromise { .. }
            | Deed::EditConcession(_)
            | Deed::EditContact(_)
            | Deed::EditPrevention(_)
            | Deed::KeepPromise(_)
            | Deed::BreakPromise(_)
            | Deed::ReleasePromise(_)
            | Deed::BreakDates(_)
            | Deed::MovePromise { .. }
            | Deed::EndCadence { .. }
            | Deed::RemoveConcession(_)
            | Deed::ClearStage { .. }
            | Deed::PreparePlanB(_)
            | Deed::RemovePlanB(_)
            | Deed::AnswerCheckBack { .. }
    )
}

/// When what a deed tells of happened; none when it is the deed itself that happened.
fn happened(deed: &Deed) -> Option<Moment> {
    match deed {
        Deed::LogCase(logged) => Some(logged.case.received),
        Deed::RecordStage(record) => Some(record.at),
        Deed::SayMessage { message, .. } => Some(message.said),
        Deed::AddPromise(promise) => Some(promise.made),
        Deed::KeepPromise(end)
        | Deed::BreakPromise(end)
        | Deed::ReleasePromise(end)
        | Deed::MovePromise { end, .. } => Some(end.at),
        Deed::BreakDates(broken) => Some(broken.at),
        Deed::AddCadence { cadence, .. } => Some(cadence.started),
        Deed::EndCadence { at, .. } => Some(*at),
        Deed::LogContact(contact) => Some(contact.at),
        Deed::AnswerCheckBack { answer, .. } => Some(answer.at),
        Deed::CloseCase { closing, .. } => Some(closing.at),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
