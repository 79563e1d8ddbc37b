//! Deeds about the stages of a case: evidence, or the reason for leaving one out.

use super::deed::Deed;
use super::error::{LogbookError, Refusal};
use super::{Logbook, Result};
use crate::domain::message::wants_public_answer;
use crate::domain::stage::Heard;
use crate::domain::{
    CaseId, Field, Moment, RecordKind, Stage, StageDone, StageRecord, evidence, tidy,
};
use crate::store::{concession, message, stage};

/// What must be on record before a stage can be said to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The answer to a complaint made in public, where it stands, or why there is none.
    PublicAnswer,
    /// A line of what the customer gets.
    Concession,
}

impl Logbook {
    /// What is still missing before a stage of a case can be said to be done; none when nothing
    /// is. A stage may be left out all the same.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn missing_ground(&self, case: CaseId, stage: Stage) -> Result<Option<Ground>> {
        let found = self.case(case)?;
        Ok(match stage {
            Stage::Apologize => {
                let said = message::of_case(&self.store, case)?;
                wants_public_answer(&found, &said).then_some(Ground::PublicAnswer)
            }
            Stage::Concede => {
                let lines = concession::of_case(&self.store, case)?;
                lines.is_empty().then_some(Ground::Concession)
            }
            Stage::Listen | Stage::Fix | Stage::Prevent | Stage::CheckBack => None,
        })
    }

    /// Records a stage of an open case as done, or as left out with a reason. `at` is when it
    /// was done, now when none; `who` did it, the owner of the case when empty.
    ///
    /// # Errors
    /// Nothing was said about how or why, the case is closed or not there, or the log cannot be
    /// written.
    pub fn record_stage(
        &mut self,
        case: CaseId,
        stage: Stage,
        done: &StageDone,
        who: &str,
        at: Option<Moment>,
    ) -> Result<()> {
        self.record_heard(case, stage, done, Heard::default(), who, at)
    }

    /// Records that a customer of an open case was heard, with what they need right now and how they
    /// feel.
    ///
    /// # Errors
    /// As [`Logbook::record_stage`].
    pub fn record_listening(
        &mut self,
        case: CaseId,
        words: &str,
        heard: &Heard,
        who: &str,
        at: Option<Moment>,
    ) -> Result<()> {
        let (needs, feels) = (tidy::line(&heard.needs), tidy::line(&heard.feels));
        let done = StageDone::Done(words.to_owned());
        self.record_heard(case, Stage::Listen, &done, Heard { needs, feels }, who, at)
    }

    fn record_heard(
        &mut self,
        case: CaseId,
        stage: Stage,
        done: &StageDone,
        heard: Heard,
        who: &str,
        at: Option<Moment>,
    ) -> Result<()> {
        let found = self.open_case(case)?;
        let field = if done.is_done() { Field::What } else { Field::Reason };
        let mut problems = Vec::new();
        evidence::needed(field, done.words(), tidy::TEXT_MOST, &mut problems);
        problems.extend(self.only_template(field, done.words())?);
        tidy::at_most(Field::Who, who, tidy::LINE_MOST, &mut problems);
        for (field, text) in [(Field::Needs, &heard.needs), (Field::Feels, &heard.feels)] {
            evidence::at_most(field, text, tidy::LINE_MOST, &mut problems);
        }
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let ground = if done.is_done() { self.missing_ground(case, stage)? } else { None };
        // Whether a public complaint was answered is asked where the words are said.
        if ground == Some(Ground::Concession) {
            return Err(LogbookError::Refused(Refusal::NothingConceded));
        }
        let who = tidy::line(who);
        let record = StageRecord {
            case,
            stage,
            done: match done {
                StageDone::Done(words) => StageDone::Done(tidy::text(words)),
                StageDone::LeftOut(words) => StageDone::LeftOut(tidy::text(words)),
            },
            who: if who.is_empty() { found.owner } else { who },
            at: at.unwrap_or_else(|| Moment::from(self.clock.now())),
            heard,
        };
        self.transact(&Deed::RecordStage(record))?;
        Ok(())
    }

    /// Takes the record of a stage out again: it is to do once more.
    ///
    /// # Errors
    /// There is no such record, the case is closed or not there, or the log cannot be written.
    pub fn clear_stage(&mut self, case: CaseId, stage: Stage) -> Result<()> {
        self.open_case(case)?;
        if stage::get(&self.store, case, stage)?.is_none() {
            return Err(LogbookError::NotFound(RecordKind::Stage));
        }
        self.transact(&Deed::ClearStage { case, stage })?;
        Ok(())
    }
}
