//! Deeds about what the customer gets.

use super::deed::Deed;
use super::error::LogbookError;
use super::{Logbook, Result};
use crate::domain::{
    CaseId, Concession, ConcessionDraft, ConcessionId, Field, Moment, Problem, ProblemKind,
    RecordKind,
};
use crate::store::concession;
use chrono::{NaiveDate, NaiveTime};

impl Logbook {
    /// One concession.
    ///
    /// # Errors
    /// There is no such concession, or the log cannot be read.
    pub fn concession(&self, id: ConcessionId) -> Result<Concession> {
        concession::get(&self.store, id)?.ok_or(LogbookError::NotFound(RecordKind::Concession))
    }

    /// Adds a concession to an open case, or corrects the one the draft names.
    ///
    /// # Errors
    /// Problems to mend, the case is closed or not there, or the log cannot be written.
    pub fn save_concession(
        &mut self,
        case: CaseId,
        draft: &ConcessionDraft,
    ) -> Result<ConcessionId> {
        let now = self.clock.now();
        let today = now.today();
        if let Some(id) = draft.id {
            let known = self.concession(id)?;
            // A line keeps the currency it was entered in, whatever the shop uses now.
            let currency = known.face_value.currency;
            let corrected = draft
                .concession(id, known.case, known.added, today, currency)
                .map_err(LogbookError::Invalid)?;
            if corrected != known {
                self.transact(&Deed::EditConcession(corrected))?;
            }
            return Ok(id);
        }
        self.open_case(case)?;
        let (milliseconds, random) = self.ids.parts(now)?;
        let id = ConcessionId::new(milliseconds, &random);
        let line = draft
            .concession(id, case, Moment::from(now), today, self.shop.currency)
            .map_err(LogbookError::Invalid)?;
        self.transact(&Deed::AddConcession(line))?;
        Ok(id)
    }

    /// Notes the day on which a concession was given: from now on the question is whether it reached
    /// them.
    ///
    /// # Errors
    /// The day is still to come, there is no such concession, or the log cannot be written.
    pub fn give_concession(&mut self, id: ConcessionId, on: NaiveDate) -> Result<()> {
        self.not_ahead(Field::Given, on)?;
        let known = self.concession(id)?;
        let given = known.clone().given_on(on);
        if given != known {
            self.transact(&Deed::EditConcession(given))?;
        }
        Ok(())
    }

    /// Notes that a concession reached the customer: nothing is left to claim.
    ///
    /// # Errors
    /// The day is still to come, there is no such concession, or the log cannot be written.
    pub fn receive_concession(&mut self, id: ConcessionId, on: NaiveDate) -> Result<()> {
        self.not_ahead(Field::Received, on)?;
        let known = self.concession(id)?;
        let given = known.given.or(Some(on));
        let received = Concession { given, received: Some(on), ..known.clone() };
        if received != known {
            self.transact(&Deed::EditConcession(received))?;
        }
        Ok(())
    }

    /// Takes out a concession that was entered by mistake.
    ///
    /// # Errors
    /// There is no such concession, the case is closed, or the log cannot be written.
    pub fn remove_concession(&mut self, id: ConcessionId) -> Result<()> {
        let known = self.concession(id)?;
        self.open_case(known.case)?;
        self.transact(&Deed::RemoveConcession(id))?;
        Ok(())
    }

    /// Nothing was given or received on a day that is still to come.
    fn not_ahead(&self, field: Field, on: NaiveDate) -> Result<()> {
        if on <= self.clock.now().today() {
            return Ok(());
        }
        let kind = ProblemKind::InFuture(on.and_time(NaiveTime::MIN));
        Err(LogbookError::Invalid(vec![Problem::new(field, kind)]))
    }
}
