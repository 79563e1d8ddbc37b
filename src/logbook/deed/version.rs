//! The version in which each deed is written: the oldest one whose readers understand it. Readers that
//! know less must not fold what they would lose.

use super::{Deed, Image};
use crate::domain::{
    Case, Closing, Contact, Direction, MessageKind, Promise, Record, RecordRef, Shop, StageRecord,
};

/// The newest version of any deed this program knows.
pub const NEWEST_VERSION: u32 = 5;

impl Deed {
    /// The version this deed is written in: the oldest one whose readers understand it. Readers
    /// of version 1 know repeating promises by weekdays only, and one date of each at a time; those of
    /// version 2 know neither plans B nor what is asked after a fix or a loss; those of version 3 do
    /// not know what is still owed: words about a broken promise, concessions, second chances; those of
    /// version 4 know neither a promise without a case nor a try to reach somebody nor the file a
    /// complaint came from, count a first reply in opening hours only, and do not know what a customer
    /// needs and feels.
    #[must_use]
    pub fn version(&self) -> u32 {
        let with_dates = |dates: &[Promise]| if dates.is_empty() { 1 } else { 2 };
        let newer = |is_newer: bool, else_: u32| if is_newer { 4 } else { else_ };
        match self {
            Self::TellPromise { .. } => 4,
            Self::AnswerCheckBack { answer, opens, .. } => {
                newer(!opens.is_empty(), 3).max(felt(&answer.feels))
            }
            Self::RecordStage(record) => heard_version(record),
            Self::ReopenCase { round, .. } => newer(round.is_some(), 1),
            Self::PreparePlanB(_)
            | Self::RemovePlanB(_)
            | Self::EndPlanB { .. }
            | Self::PointElsewhere(_)
            | Self::SettleWinBack(_) => 3,
            Self::AddCadence { .. } => 2,
            Self::KeepPromise(end) | Self::BreakPromise(end) | Self::ReleasePromise(end) => {
                newer(end.untold, with_dates(&end.dates))
            }
            Self::MovePromise { end, to } => {
                promise_version(to).max(newer(end.untold, with_dates(&end.dates)))
            }
            Self::AddPromise(promise) => promise_version(promise),
            Self::LogContact(contact) | Self::EditContact(contact) => contact_version(contact),
            Self::BreakDates(broken) => newer(broken.untold, 1),
            Self::AddConcession(line) | Self::EditConcession(line) => newer(line.due.is_some(), 1),
            Self::LogCase(logged) => {
                let agreed = logged.mistake.as_ref().is_some_and(|it| !it.agreed.is_empty());
                let promised = logged.promise.as_ref().map_or(1, promise_version);
                case_version(&logged.case).max(newer(agreed, 1)).max(promised)
            }
            Self::EditCase { case, mistake } => {
                case_version(case).max(newer(!mistake.agreed.is_empty(), 1))
            }
            Self::SayMessage { message, .. } => {
                newer(message.kind == MessageKind::Acknowledgement, 1)
            }
            Self::CloseCase { closing, .. } => closing_version(closing),
            Self::EndCadence { dates, .. } => with_dates(dates),
            Self::Undo(restore) | Self::Redo(restore) => {
                restore.records.iter().map(Image::version).max().unwrap_or(1)
            }
            Self::SaveShop(shop) => shop_version(shop),
            Self::AddCustomer(_)
            | Self::EditCustomer(_)
            | Self::ClearStage { .. }
            | Self::CorrectPromise { .. }
            | Self::RemoveConcession(_)
            | Self::AddPrevention(_)
            | Self::EditPrevention(_)
            | Self::BoughtAgain { .. }
            | Self::SaveTemplate(_)
            | Self::RestoreTemplate(_)
            | Self::SaveWordRules(_) => 1,
        }
    }
}

impl Image {
    /// The oldest version whose readers understand it.
    fn version(&self) -> u32 {
        let grown = self.record.as_ref().map_or(1, record_version);
        grown.max(match self.reference {
            RecordRef::PlanB(_) | RecordRef::CheckBack(_) | RecordRef::WinBack(..) => 3,
            RecordRef::Cadence(_) if self.record.is_some() => 2,
            RecordRef::Cadence(_)
            | RecordRef::Shop
            | RecordRef::Customer(_)
            | RecordRef::Mistake(_)
            | RecordRef::Case(_)
            | RecordRef::Stage(..)
            | RecordRef::Promise(_)
            | RecordRef::Concession(_)
            | RecordRef::Message(_)
            | RecordRef::Contact(_)
            | RecordRef::Prevention(_)
            | RecordRef::Template(_)
            | RecordRef::WordRules => 1,
        })
    }
}

/// The oldest version whose readers know every value that a record holds.
fn record_version(record: &Record) -> u32 {
    let is_newer = match record {
        Record::Promise(promise) => return promise_version(promise),
        Record::Contact(contact) => return contact_version(contact),
        Record::Stage(record) => return heard_version(record),
        Record::CheckBack(answer) => return felt(&answer.feels),
        Record::Concession(line) => line.due.is_some(),
        Record::Case(case) => return case_version(case),
        Record::Mistake(mistake) => !mistake.agreed.is_empty(),
        Record::Message(message) => message.kind == MessageKind::Acknowledgement,
        Record::Shop(shop) => return shop_version(shop),
        Record::Customer(_)
        | Record::Cadence(_)
        | Record::Prevention(_)
        | Record::Template(_)
        | Record::WordRules(_)
        | Record::PlanB(_)
        | Record::WinBack(_) => false,
    };
    if is_newer { 4 } else { 1 }
}

fn promise_version(promise: &Promise) -> u32 {
    match promise.case() {
        None => 5,
        Some(_) if promise.untold => 4,
        Some(_) => 1,
    }
}

fn heard_version(record: &StageRecord) -> u32 {
    if record.heard.is_empty() { 1 } else { 5 }
}

fn felt(feels: &str) -> u32 {
    if feels.is_empty() { 1 } else { 5 }
}

fn shop_version(shop: &Shop) -> u32 {
    if shop.reply_targets.values().all(|target| target.is_plain()) { 1 } else { 5 }
}

fn contact_version(contact: &Contact) -> u32 {
    if contact.direction == Direction::Tried { 5 } else { 1 }
}

fn case_version(case: &Case) -> u32 {
    if !case.source.is_empty() {
        return 5;
    }
    let is_newer = |closing: &Closing| closing_version(closing) > 1;
    let is_newer = case.round.is_some()
        || case.happened_before.is_some()
        || case.closing.as_ref().is_some_and(is_newer);
    if is_newer { 4 } else { 1 }
}

fn closing_version(closing: &Closing) -> u32 {
    let looked_at = closing.decline.as_ref().is_some_and(|it| !it.second_look.is_empty());
    if looked_at || !closing.owing.is_empty() { 4 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CadenceId, CaseId, WordRules};
    use crate::logbook::deed::Restore;

    /// Readers that know less must not fold what they would lose.
    #[test]
    fn taking_back_is_as_new_as_the_newest_record_it_puts_back() {
        let case = CaseId::from_bytes([1; 16]);
        let cadence = RecordRef::Cadence(CadenceId::from_bytes([2; 16]));
        let gone = |reference| Image { reference, record: None };
        let kept = Image { record: Some(Record::WordRules(WordRules::default())), ..gone(cadence) };
        for (records, version) in [
            (vec![], 1),
            (vec![gone(RecordRef::Case(case)), gone(cadence)], 1),
            (vec![gone(RecordRef::Case(case)), kept.clone()], 2),
            (vec![kept, gone(RecordRef::PlanB(case))], 3),
        ] {
            let restore = Restore { deed: 1, records };
            assert_eq!(Deed::Undo(restore.clone()).version(), version, "{restore:?}");
            assert_eq!(Deed::Redo(restore).version(), version);
        }
    }
}
