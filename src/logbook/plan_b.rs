//! Deeds about what we will do if a case is not fixed in time.

use super::deed::Deed;
use super::error::{LogbookError, Refusal};
use super::{Logbook, Result};
use crate::domain::plan_b::{DAY_MOST, PlanBEndDraft, PlanBFacts};
use crate::domain::promise::Ending;
use crate::domain::stage::Heard;
use crate::domain::{
    Case, CaseId, Elsewhere, ElsewhereDraft, Moment, PlanB, PlanBDraft, PlanBEnd, PlanBState,
    RecordKind, Stage, StageDone, StageRecord, tidy,
};
use crate::store::plan_b;

impl Logbook {
    /// The Plan B of a case; none when nothing was prepared.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn plan_b(&self, case: CaseId) -> Result<Option<PlanB>> {
        Ok(plan_b::get(&self.store, case)?)
    }

    /// What a Plan B as typed is read against.
    #[must_use]
    pub fn plan_b_facts(&self, case: &Case, known: Option<&PlanB>) -> PlanBFacts {
        PlanBFacts {
            received: case.received,
            known: known.map(|plan| plan.day),
            today: self.clock.now().today(),
            currency: self.shop.currency,
        }
    }

    /// Prepares the Plan B of an open case, or changes it. One that has ended is begun anew.
    ///
    /// # Errors
    /// Problems to mend, the case is closed or not there, or the log cannot be written.
    pub fn prepare_plan_b(&mut self, case: CaseId, draft: &PlanBDraft) -> Result<()> {
        let found = self.open_case(case)?;
        let known = self.plan_b(case)?.filter(PlanB::is_prepared);
        let facts = self.plan_b_facts(&found, known.as_ref());
        let (day, words, budget) = draft.read(&facts).map_err(LogbookError::Invalid)?;
        let now = Moment::from(self.clock.now());
        let plan = PlanB {
            case,
            day,
            due: PlanB::date(found.received, day),
            words,
            budget,
            prepared: known.as_ref().map_or(now, |plan| plan.prepared),
            state: PlanBState::Prepared,
        };
        if known.as_ref() != Some(&plan) {
            self.transact(&Deed::PreparePlanB(plan))?;
        }
        Ok(())
    }

    /// Takes out a Plan B that was entered by mistake.
    ///
    /// # Errors
    /// There is none, the case is closed or not there, or the log cannot be written.
    pub fn remove_plan_b(&mut self, case: CaseId) -> Result<()> {
        self.open_case(case)?;
        self.known_plan_b(case)?;
        self.transact(&Deed::RemovePlanB(case))?;
        Ok(())
    }

    /// Says that a Plan B was done, or why it is not done.
    ///
    /// # Errors
    /// Nothing was said, there is no Plan B that is still to be decided, the case is closed or not
    /// there, or the log cannot be written.
    pub fn end_plan_b(&mut self, case: CaseId, draft: &PlanBEndDraft) -> Result<()> {
        let found = self.open_case(case)?;
        let known = self.known_plan_b(case)?;
        if !known.is_prepared() {
            return Err(LogbookError::Refused(Refusal::PlanBHasEnded));
        }
        let problems = draft.problems();
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let at = Moment::from(self.clock.now());
        let note = tidy::text(&draft.words);
        let is_fix = draft.is_fix && draft.how == PlanBEnd::Done;
        let stage = is_fix.then(|| StageRecord {
            case,
            stage: Stage::Fix,
            done: StageDone::Done(note.clone()),
            who: found.owner,
            at,
            heard: Heard::default(),
        });
        let ending = Ending { at, note };
        let state = match draft.how {
            PlanBEnd::Done => PlanBState::Done(ending),
            PlanBEnd::NotDone => PlanBState::NotDone(ending, None),
        };
        self.transact(&Deed::EndPlanB { plan: PlanB { state, ..known }, stage })?;
        Ok(())
    }

    /// Says who has what we cannot give, when the customer can have it there, and whether they
    /// were told. Where no Plan B was prepared, this is all there is to one. The case stays open
    /// until the customer has it: only the fix says so.
    ///
    /// # Errors
    /// Problems to mend, the Plan B is still to be decided or was done, the case is closed or not
    /// there, or the log cannot be written.
    pub fn point_elsewhere(&mut self, case: CaseId, draft: &ElsewhereDraft) -> Result<()> {
        let found = self.open_case(case)?;
        let problems = draft.problems();
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let known = self.plan_b(case)?.unwrap_or_else(|| self.only_elsewhere(&found, draft));
        let PlanBState::NotDone(ending, before) = &known.state else {
            return Err(LogbookError::Refused(Refusal::PlanBIsNotOver));
        };
        let told = before.as_ref().and_then(|before| before.told);
        let elsewhere = Elsewhere {
            who: tidy::line(&draft.who),
            when: tidy::line(&draft.when),
            told: draft.is_told.then(|| told.unwrap_or(Moment::from(self.clock.now()))),
        };
        let state = PlanBState::NotDone(ending.clone(), Some(elsewhere));
        let plan = PlanB { state, ..known.clone() };
        if plan != known {
            self.transact(&Deed::PointElsewhere(plan))?;
        }
        Ok(())
    }

    /// A Plan B that was never prepared: the day is today's, and what there is to do about it is
    /// whoever has it.
    fn only_elsewhere(&self, case: &Case, draft: &ElsewhereDraft) -> PlanB {
        let now = self.clock.now();
        let gone = (now.today() - case.received.local().date()).num_days();
        let day = u32::try_from(gone).unwrap_or_default().clamp(1, DAY_MOST);
        let at = Moment::from(now);
        PlanB {
            case: case.id,
            day,
            due: PlanB::date(case.received, day),
            words: tidy::line(&draft.who),
            budget: None,
            prepared: at,
            state: PlanBState::NotDone(Ending { at, note: tidy::line(&draft.when) }, None),
        }
    }

    /// Says that the customer was told who has what we cannot give.
    ///
    /// # Errors
    /// Nobody was found who has it, the case is closed or not there, or the log cannot be written.
    pub fn tell_elsewhere(&mut self, case: CaseId) -> Result<()> {
        let known = self.known_plan_b(case)?;
        let elsewhere = known.elsewhere().ok_or(LogbookError::Refused(Refusal::PlanBIsNotOver))?;
        let draft = ElsewhereDraft { is_told: true, ..ElsewhereDraft::of(elsewhere) };
        self.point_elsewhere(case, &draft)
    }

    fn known_plan_b(&self, case: CaseId) -> Result<PlanB> {
        self.plan_b(case)?.ok_or(LogbookError::NotFound(RecordKind::PlanB))
    }
}
