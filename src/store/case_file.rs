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
use std::collections::HashMap;
use std::ops::RangeInclusive;

/// A case with all that is known of it; the kind of the record that is missing, when the case or
/// what it names is.
pub type Found = std::result::Result<CaseFile, RecordKind>;

/// Reads a case.
///
/// # Errors
/// The log cannot be read.
pub fn read(store: &Store, id: CaseId) -> Result<Found> {
    let mut parts = Parts::default();
    parts.read(store, id..=id)?;
    parts.file(store, id)
}

/// Reads many cases, in the order asked for.
///
/// Cases that were logged one after the other have neighbouring identifiers, and so have their
/// records in every index: they are read together, each table from the first case to the last.
///
/// # Errors
/// The log cannot be read.
pub fn read_all(store: &Store, ids: &[CaseId]) -> Result<Vec<Found>> {
    let mut sorted = ids.to_vec();
    sorted.sort_unstable();
    let mut parts = Parts::default();
    parts.read_close_together(store, &sorted)?;
    ids.iter().map(|id| parts.file(store, *id)).collect()
}

/// What was read of some cases, by case.
#[derive(Default)]
struct Parts {
    cases: HashMap<CaseId, (Case, CaseClock)>,
    stages: By<StageRecord>,
    promises: By<Promise>,
    cadences: By<Cadence>,
    plans: HashMap<CaseId, PlanB>,
    answers: By<CheckBack>,
    win_backs: By<WinBack>,
    concessions: By<Concession>,
    messages: By<Message>,
    contacts: By<Contact>,
    preventions: By<Prevention>,
}

impl Parts {
    /// Reads these cases, which are sorted: together where few others lie between them, else in
    /// two halves.
    fn read_close_together(&mut self, store: &Store, ids: &[CaseId]) -> Result<()> {
        let (Some(first), Some(last)) = (ids.first(), ids.last()) else { return Ok(()) };
        let range = *first..=*last;
        let most = u32::try_from(ids.len()).unwrap_or(u32::MAX).saturating_mul(2);
        if ids.len() == 1 || case::count(store, &range, most)? < most {
            return self.read(store, range);
        }
        let (earlier, later) = ids.split_at(ids.len() / 2);
        self.read_close_together(store, earlier)?;
        self.read_close_together(store, later)
    }

    fn read(&mut self, store: &Store, range: RangeInclusive<CaseId>) -> Result<()> {
        let clocks: HashMap<_, _> = clock::clocks(store, range.clone())?.into_iter().collect();
        for case in case::of_cases(store, range.clone())? {
            // A case without its line is one that is not there.
            if let Some(clock) = clocks.get(&case.id) {
                self.cases.insert(case.id, (case, *clock));
            }
        }
        self.stages.add(stage::of_cases(store, range.clone())?, |record| record.case);
        self.promises.add(promise::of_cases(store, range.clone())?, |record| record.case);
        self.cadences.add(cadence::of_cases(store, range.clone())?, |record| record.case);
        let plans = plan_b::of_cases(store, range.clone())?;
        self.plans.extend(plans.into_iter().map(|plan| (plan.case, plan)));
        self.answers.add(check_back::of_cases(store, range.clone())?, |record| record.case);
        self.win_backs.add(win_back::of_cases(store, range.clone())?, |record| record.case);
        self.concessions.add(concession::of_cases(store, range.clone())?, |record| record.case);
        self.messages.add(message::of_cases(store, range.clone())?, |record| record.case);
        self.contacts.add(contact::of_cases(store, range.clone())?, |record| record.case);
        self.preventions.add(prevention::of_cases(store, range)?, |record| record.case);
        Ok(())
    }

    /// Takes a case out, with the two records that it may share with others.
    fn file(&mut self, store: &Store, id: CaseId) -> Result<Found> {
        let Some((case, clock)) = self.cases.remove(&id) else { return Ok(Err(RecordKind::Case)) };
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
            stages: self.stages.take(id),
            promises: self.promises.take(id),
            cadences: self.cadences.take(id),
            plan_b: self.plans.remove(&id),
            answers: self.answers.take(id),
            win_backs: self.win_backs.take(id),
            concessions: self.concessions.take(id),
            messages: self.messages.take(id),
            contacts: self.contacts.take(id),
            preventions: self.preventions.take(id),
            reply_due: clock.reply_due,
            replied: clock.replied,
            chased: clock.chased,
        }))
    }
}

/// Records by their case, in their order.
struct By<T>(HashMap<CaseId, Vec<T>>);

impl<T> Default for By<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T> By<T> {
    fn add(&mut self, records: Vec<T>, case: impl Fn(&T) -> CaseId) {
        for record in records {
            self.0.entry(case(&record)).or_default().push(record);
        }
    }

    fn take(&mut self, case: CaseId) -> Vec<T> {
        self.0.remove(&case).unwrap_or_default()
    }
}
