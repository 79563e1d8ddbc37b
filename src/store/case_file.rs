//! Everything on record about a case, or about many, read in one go.

use super::page::clock::{self, CaseClock};
use super::{
    Result, Store, cadence, case, check_back, concession, contact, customer, message, mistake,
    plan_b, prevention, promise, stage, win_back,
};
use crate::domain::{
    Cadence, Case, CaseFile, CaseId, CheckBack, Concession, Contact, Message, PlanB, Prevention,
    Promise, RecordKind, StageRecord, WinBack,
};
use std::iter::Peekable;
use std::ops::RangeInclusive;
use std::vec::IntoIter;

/// A case with all that is known of it; the kind of the record that is missing, when the case or
/// what it names is.
pub type Found = std::result::Result<CaseFile, RecordKind>;

/// Reads a case.
///
/// # Errors
/// The log cannot be read.
pub fn read(store: &Store, id: CaseId) -> Result<Found> {
    let mut parts = Parts::read(store, id..=id)?;
    parts.file(store, id)
}

/// Reads many cases, each asked for once, in the order asked for.
///
/// Cases that were logged one after the other have neighbouring identifiers, and so have their
/// records in every index: they are read together, each table from the first case to the last.
///
/// # Errors
/// The log cannot be read.
pub fn read_all(store: &Store, ids: &[CaseId]) -> Result<Vec<Found>> {
    let mut asked: Vec<_> = ids.iter().copied().enumerate().collect();
    asked.sort_unstable_by_key(|(_, id)| *id);
    let mut found = Vec::with_capacity(asked.len());
    read_close_together(store, &asked, &mut found)?;
    found.sort_unstable_by_key(|(place, _)| *place);
    Ok(found.into_iter().map(|(_, file)| file).collect())
}

/// Reads these cases, which are in order: together where few others lie between them, else in two
/// halves.
fn read_close_together(
    store: &Store,
    asked: &[(usize, CaseId)],
    found: &mut Vec<(usize, Found)>,
) -> Result<()> {
    let (Some((_, first)), Some((_, last))) = (asked.first(), asked.last()) else { return Ok(()) };
    let range = *first..=*last;
    let most = u32::try_from(asked.len()).unwrap_or(u32::MAX).saturating_mul(2);
    if asked.len() > 1 && case::count(store, &range, most)? == most {
        let (earlier, later) = asked.split_at(asked.len() / 2);
        read_close_together(store, earlier, found)?;
        return read_close_together(store, later, found);
    }
    let mut parts = Parts::read(store, range)?;
    for (place, id) in asked {
        found.push((*place, parts.file(store, *id)?));
    }
    Ok(())
}

/// What was read of the cases of a range, to be taken in the order of the cases.
struct Parts {
    cases: InOrder<Case>,
    clocks: InOrder<(CaseId, CaseClock)>,
    stages: InOrder<StageRecord>,
    promises: InOrder<Promise>,
    cadences: InOrder<Cadence>,
    plans: InOrder<PlanB>,
    answers: InOrder<CheckBack>,
    win_backs: InOrder<WinBack>,
    concessions: InOrder<Concession>,
    messages: InOrder<Message>,
    contacts: InOrder<Contact>,
    preventions: InOrder<Prevention>,
}

impl Parts {
    fn read(store: &Store, range: RangeInclusive<CaseId>) -> Result<Self> {
        let range = || range.clone();
        Ok(Self {
            cases: InOrder::of(case::of_cases(store, range())?, |case| Some(case.id)),
            clocks: InOrder::of(clock::clocks(store, range())?, |(case, _)| Some(*case)),
            stages: InOrder::of(stage::of_cases(store, range())?, |record| Some(record.case)),
            promises: InOrder::of(promise::of_cases(store, range())?, Promise::case),
            cadences: InOrder::of(cadence::of_cases(store, range())?, |record| Some(record.case)),
            plans: InOrder::of(plan_b::of_cases(store, range())?, |record| Some(record.case)),
            answers: InOrder::of(check_back::of_cases(store, range())?, |record| Some(record.case)),
            win_backs: InOrder::of(win_back::of_cases(store, range())?, |record| Some(record.case)),
            concessions: InOrder::of(concession::of_cases(store, range())?, |record| {
                Some(record.case)
            }),
            messages: InOrder::of(message::of_cases(store, range())?, |record| Some(record.case)),
            contacts: InOrder::of(contact::of_cases(store, range())?, |record| Some(record.case)),
            preventions: InOrder::of(prevention::of_cases(store, range())?, |record| {
                Some(record.case)
            }),
        })
    }

    /// Takes a case out, with the two records that it may share with others.
    fn file(&mut self, store: &Store, id: CaseId) -> Result<Found> {
        // A case without its line is one that is not there.
        let (Some(case), Some((_, clock))) = (self.cases.next(id), self.clocks.next(id)) else {
            return Ok(Err(RecordKind::Case));
        };
        let Some(mistake) = mistake::get(store, case.mistake)? else {
            return Ok(Err(RecordKind::Mistake));
        };
        let Some(customer) = customer::get(store, case.customer)? else {
            return Ok(Err(RecordKind::Customer));
        };
        Ok(Ok(CaseFile {
            case,
            mistake,
            customer,
            stages: self.stages.all(id),
            promises: self.promises.all(id),
            cadences: self.cadences.all(id),
            plan_b: self.plans.next(id),
            answers: self.answers.all(id),
            win_backs: self.win_backs.all(id),
            concessions: self.concessions.all(id),
            messages: self.messages.all(id),
            contacts: self.contacts.all(id),
            preventions: self.preventions.all(id),
            reply_due: clock.reply_due,
            replied: clock.replied,
            chased: clock.chased,
        }))
    }
}

/// Records in the order of their cases.
struct InOrder<T> {
    left: Peekable<IntoIter<T>>,
    case: fn(&T) -> Option<CaseId>,
}

impl<T> InOrder<T> {
    fn of(records: Vec<T>, case: fn(&T) -> Option<CaseId>) -> Self {
        Self { left: records.into_iter().peekable(), case }
    }

    /// The next record of a case, once those of cases before it are passed by.
    fn next(&mut self, id: CaseId) -> Option<T> {
        let case = self.case;
        while self.left.next_if(|record| case(record) < Some(id)).is_some() {}
        self.left.next_if(|record| case(record) == Some(id))
    }

    fn all(&mut self, id: CaseId) -> Vec<T> {
        std::iter::from_fn(|| self.next(id)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::line;
    use super::super::tables::{put, samples};
    use super::*;
    use crate::domain::{Direction, Record};

    #[test]
    fn many_cases_are_read_as_each_by_itself_however_far_apart_they_lie() {
        let store = samples::store();
        let early = "2026-11-23T12:00:00";
        for number in 1..=60 {
            let case = samples::case(number);
            put(&store, &Record::Customer(samples::customer(number))).unwrap();
            put(&store, &Record::Mistake(samples::mistake(number))).unwrap();
            put(&store, &Record::Case(case.clone())).unwrap();
            if number % 3 != 0 {
                let due = "2026-11-27T12:00";
                put(&store, &Record::Promise(samples::promise(number, case.id, due))).unwrap();
                let contact = samples::contact(number, case.id, Direction::Out, early);
                put(&store, &Record::Contact(contact)).unwrap();
            }
            line::refresh(&store, &[case.id].into(), &[].into()).unwrap();
        }
        let missing = CaseId::from_bytes([200; 16]);
        for numbers in [vec![60, 59, 3, 2, 1], vec![7], vec![1, 60], (1..=60).collect(), vec![]] {
            let mut ids: Vec<CaseId> =
                numbers.into_iter().map(|number| samples::case(number).id).collect();
            ids.insert(ids.len() / 2, missing);
            let each: Vec<Found> = ids.iter().map(|id| read(&store, *id).unwrap()).collect();
            assert_eq!(read_all(&store, &ids).unwrap(), each);
            assert_eq!(each.iter().filter(|found| found.is_err()).count(), 1);
            let is_promised = |file: &&CaseFile| !file.case.number.sequence.is_multiple_of(3);
            let promised = each.iter().flatten().filter(is_promised).count();
            let promises: usize = each.iter().flatten().map(|file| file.promises.len()).sum();
            assert_eq!(promises, promised);
        }
    }
}
