//! Deeds about what we do so that a mistake does not come back.

use super::deed::{Deed, Together};
use super::error::LogbookError;
use super::{Logbook, Result};
use crate::domain::day::parse_day_ahead;
use crate::domain::stage::draft::PreventDraft;
use crate::domain::{
    CaseDraft, CaseId, Field, Moment, Prevention, PreventionDraft, PreventionId, Problem,
    ProblemKind, RecordKind, Stage, StageDone, tidy,
};
use crate::store::prevention;

impl Logbook {
    /// One prevention.
    ///
    /// # Errors
    /// There is no such prevention, or the log cannot be read.
    pub fn prevention(&self, id: PreventionId) -> Result<Prevention> {
        prevention::get(&self.store, id)?.ok_or(LogbookError::NotFound(RecordKind::Prevention))
    }

    /// Adds a prevention with its date to a case, or corrects the one the draft names.
    ///
    /// # Errors
    /// Problems to mend, no such case, or the log cannot be written.
    pub fn save_prevention(
        &mut self,
        case: CaseId,
        draft: &PreventionDraft,
    ) -> Result<PreventionId> {
        let now = self.clock.now();
        let problems = draft.problems(now.today());
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let due = parse_day_ahead(&draft.due, now.today()).map_err(|problem| {
            LogbookError::Invalid(vec![Problem::new(Field::Due, ProblemKind::When(problem))])
        })?;
        if let Some(id) = draft.id {
            let known = self.prevention(id)?;
            let corrected = Prevention {
                kind: draft.kind,
                what: tidy::line(&draft.what),
                who: tidy::line(&draft.who),
                due,
                ..known.clone()
            };
            if corrected != known {
                self.transact(&Deed::EditPrevention(corrected))?;
            }
            return Ok(id);
        }
        let found = self.case(case)?;
        let (milliseconds, random) = self.ids.parts(now)?;
        let id = PreventionId::new(milliseconds, &random);
        let who = tidy::line(&draft.who);
        self.transact(&Deed::AddPrevention(Prevention {
            id,
            mistake: found.mistake,
            case,
            kind: draft.kind,
            what: tidy::line(&draft.what),
            who: if who.is_empty() { found.owner } else { who },
            due,
            done: None,
            added: Moment::from(now),
        }))?;
        Ok(id)
    }

    /// Says at once why a mistake could happen and what is changed about it, by whom and by when: the
    /// cause, the prevention and the stage Prevent are on record, and one undo takes all of it back.
    ///
    /// # Errors
    /// Problems to mend, the case is closed or not there, or the log cannot be written.
    pub fn prevent(&mut self, case: CaseId, draft: &PreventDraft) -> Result<PreventionId> {
        let found = self.open_case(case)?;
        let mut correction = CaseDraft::of(&found, &self.mistake(found.mistake)?);
        self.together(Together::Prevent, |log| {
            if let Some(cause) = &draft.cause
                && tidy::text(cause) != correction.cause
            {
                correction.cause.clone_from(cause);
                log.save_case(&correction)?;
            }
            let id = log.save_prevention(case, &draft.step())?;
            let done = StageDone::Done(draft.done.words.clone());
            log.record_stage(case, Stage::Prevent, &done, "", None)?;
            Ok(id)
        })
    }

    /// Notes that a prevention is done, or is to do again.
    ///
    /// # Errors
    /// There is no such prevention, or the log cannot be written.
    pub fn set_prevention_done(&mut self, id: PreventionId, is_done: bool) -> Result<()> {
        let known = self.prevention(id)?;
        if known.done.is_some() != is_done {
            let done = is_done.then(|| Moment::from(self.clock.now()));
            self.transact(&Deed::EditPrevention(Prevention { done, ..known }))?;
        }
        Ok(())
    }
}
