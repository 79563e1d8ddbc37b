//! Deeds about what comes after the work: asking whether all is well, and winning back.

use super::deed::Deed;
use super::error::{LogbookError, Refusal};
use super::{Logbook, Result};
use crate::domain::stage::Heard;
use crate::domain::win_back::is_wanted_after;
use crate::domain::{
    CaseId, CheckBack, CheckBackDraft, CheckBackId, Moment, RecordKind, Stage, StageDone,
    StageRecord, WinBack, WinBackDraft, WinBackStep, tidy,
};
use crate::store::{check_back, stage};

impl Logbook {
    /// Records what a customer answered when we asked whether all is well, or corrects the answer
    /// the draft names. It settles the stage Check back, in a closed case too; a bad answer makes
    /// the case a second chance and opens a closed one again.
    ///
    /// # Errors
    /// Problems to mend, no such case or answer, or the log cannot be written.
    pub fn answer_check_back(
        &mut self,
        case: CaseId,
        draft: &CheckBackDraft,
    ) -> Result<CheckBackId> {
        let found = self.case(case)?;
        let (satisfied, again) = draft.read().map_err(LogbookError::Invalid)?;
        let now = self.clock.now();
        let known = draft.id.map(|id| self.known_answer(case, id)).transpose()?;
        let (id, at, who) = match &known {
            Some(known) => (known.id, known.at, known.who.clone()),
            None => {
                let (milliseconds, random) = self.ids.parts(now)?;
                (CheckBackId::new(milliseconds, &random), Moment::from(now), found.owner)
            }
        };
        let answer = CheckBack {
            id,
            case,
            satisfied,
            again,
            left_undone: tidy::text(&draft.left_undone),
            words: tidy::text(&draft.words),
            feels: tidy::line(&draft.feels),
            at,
            who: who.clone(),
        };
        if known.as_ref() == Some(&answer) {
            return Ok(id);
        }
        let words = [&answer.words, &answer.left_undone];
        let words = words.into_iter().find(|words| !words.is_empty()).cloned().unwrap_or_default();
        let stage = Stage::CheckBack;
        let stage = StageRecord {
            case,
            stage,
            done: StageDone::Done(words),
            who,
            at,
            heard: Heard::default(),
        };
        let was_bad = known.as_ref().is_some_and(CheckBack::is_second_chance);
        let opens = match (answer.is_second_chance(), was_bad) {
            (false, _) => Vec::new(),
            (true, false) => Stage::ANEW.to_vec(),
            // What was done since for the second chance stays.
            (true, true) => vec![Stage::CheckBack],
        };
        self.transact(&Deed::AnswerCheckBack { answer, stage, opens })?;
        Ok(id)
    }

    /// The answer that settled the stage Check back of a case, or began its second chance.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn standing_answer(&self, case: CaseId) -> Result<Option<CheckBack>> {
        let record = stage::get(&self.store, case, Stage::CheckBack)?;
        let at = match record {
            Some(record) => Some(record.at),
            None => self.case(case)?.second_chance(),
        };
        let answers = check_back::of_case(&self.store, case)?;
        Ok(answers.into_iter().rev().find(|answer| Some(answer.at) == at))
    }

    /// Says what became of a word to a customer we lost: it was said in another way than by a
    /// message of this program, or is skipped for a reason.
    ///
    /// # Errors
    /// The case did not end in a way after which a customer is won back, no reason is given, no
    /// such case, or the log cannot be written.
    pub fn settle_win_back(
        &mut self,
        case: CaseId,
        step: WinBackStep,
        draft: &WinBackDraft,
    ) -> Result<()> {
        let found = self.case(case)?;
        if !found.closing.as_ref().is_some_and(|closing| is_wanted_after(closing.outcome)) {
            return Err(LogbookError::Refused(Refusal::NobodyWasLost));
        }
        let problems = draft.problems();
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let mark = WinBack {
            case,
            step,
            end: draft.end,
            note: tidy::text(&draft.note),
            at: Moment::from(self.clock.now()),
            who: found.owner,
        };
        self.transact(&Deed::SettleWinBack(mark))?;
        Ok(())
    }

    /// An answer may be corrected as long as no new fix was asked about.
    fn known_answer(&self, case: CaseId, id: CheckBackId) -> Result<CheckBack> {
        let standing = self.standing_answer(case)?.filter(|answer| answer.id == id);
        standing.ok_or(LogbookError::NotFound(RecordKind::CheckBack))
    }
}
