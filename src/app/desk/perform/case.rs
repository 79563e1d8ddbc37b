//! Wishes about a case.

use crate::app::desk::Desk;
use crate::domain::{CaseId, Stage, StageDraft};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{CaseAction, ConcessionAction};
use crate::ui::dialogs::write;
use crate::ui::screens::case::draft_name;

impl Desk {
    pub(super) fn case_action(&mut self, action: CaseAction) -> Result<()> {
        match action {
            CaseAction::Save(draft) => self.deed(|log| log.save_case(&draft)),
            CaseAction::RecordStage(case, stage, done, who) => {
                self.recorded(case, stage, |log| log.record_stage(case, stage, &done, &who, None))
            }
            CaseAction::Listen(case, words, heard) => {
                let deed = |log: &mut Logbook| log.record_listening(case, &words, &heard, "", None);
                self.recorded(case, Stage::Listen, deed)
            }
            CaseAction::Prevent(case, draft) => {
                self.recorded(case, Stage::Prevent, |log| log.prevent(case, &draft).map(drop))
            }
            CaseAction::ClearStage(case, stage) => self.deed(|log| log.clear_stage(case, stage)),
            CaseAction::Say(case, saying) => {
                let (settles, kind) = (saying.settles, saying.kind);
                self.deed(|log| log.say(case, &saying))?;
                match settles {
                    Some(stage) => self.drop_words(case, stage),
                    None => self.keep_draft(&write::draft_name(case, kind), ""),
                }
            }
            CaseAction::AnswerInPrivate(case, reason) => {
                let deed = |log: &mut Logbook| log.answer_in_private(case, &reason).map(drop);
                self.recorded(case, Stage::Apologize, deed)
            }
            CaseAction::SetWaiting(case, waiting) => {
                self.deed(|log| log.set_waiting(case, &waiting))
            }
            CaseAction::LogContact(case, draft) => {
                self.deed(|log| log.log_contact(case, &draft)).map(drop)
            }
            CaseAction::Concession(action) => self.concession_action(action),
            CaseAction::SavePrevention(case, draft) => {
                self.deed(|log| log.save_prevention(case, &draft)).map(drop)
            }
            CaseAction::SetPreventionDone(prevention, is_done) => {
                self.deed(|log| log.set_prevention_done(prevention, is_done))
            }
            CaseAction::PreparePlanB(case, draft) => {
                self.deed(|log| log.prepare_plan_b(case, &draft))
            }
            CaseAction::RemovePlanB(case) => self.deed(|log| log.remove_plan_b(case)),
            CaseAction::EndPlanB(case, draft) => self.deed(|log| log.end_plan_b(case, &draft)),
            CaseAction::PointElsewhere(case, draft) => {
                self.deed(|log| log.point_elsewhere(case, &draft))
            }
            CaseAction::TellElsewhere(case) => self.deed(|log| log.tell_elsewhere(case)),
            CaseAction::AnswerCheckBack(case, draft) => {
                let deed = |log: &mut Logbook| log.answer_check_back(case, &draft).map(drop);
                self.recorded(case, Stage::CheckBack, deed)
            }
            CaseAction::SettleWinBack(case, step, draft) => {
                self.deed(|log| log.settle_win_back(case, step, &draft))
            }
            CaseAction::Close(case, draft) => {
                self.deed(|log| log.close_case(case, &draft)).map(drop)
            }
            CaseAction::Reopen(case, because, reason) => {
                self.deed(|log| log.reopen_case(case, because, &reason))
            }
            CaseAction::BoughtAgain(case, on) => self.deed(|log| log.bought_again(case, on)),
            CaseAction::KeepStage(case, draft) => self.keep_stage(case, &draft),
            CaseAction::KeepMessage(case, kind, words) => {
                self.keep_draft(&write::draft_name(case, kind), &words)
            }
        }
    }

    fn keep_stage(&mut self, case: CaseId, draft: &StageDraft) -> Result<()> {
        if draft.is_blank() {
            return self.drop_words(case, draft.stage());
        }
        let name = draft_name(case, draft.stage());
        self.deed_in_place(|log| log.keep_draft(&name, draft))
    }

    /// A stage was recorded: what was typed for it is let go.
    fn recorded(
        &mut self,
        case: CaseId,
        stage: Stage,
        deed: impl FnOnce(&mut Logbook) -> Result<()>,
    ) -> Result<()> {
        self.deed(deed)?;
        self.drop_words(case, stage)
    }

    fn concession_action(&mut self, action: ConcessionAction) -> Result<()> {
        match action {
            ConcessionAction::Save(case, draft) => {
                self.deed(|log| log.save_concession(case, &draft)).map(drop)
            }
            ConcessionAction::Give(line) => self.deed(|log| {
                let today = log.now().today();
                log.give_concession(line, today)
            }),
            ConcessionAction::Receive(line) => self.deed(|log| {
                let today = log.now().today();
                log.receive_concession(line, today)
            }),
            ConcessionAction::Remove(line) => self.deed(|log| log.remove_concession(line)),
        }
    }

    /// Keeps a message being written; words that show nothing let the draft go.
    fn keep_draft(&mut self, name: &str, words: &str) -> Result<()> {
        if words.trim().is_empty() {
            return self.deed_in_place(|log| log.drop_draft(name));
        }
        self.deed_in_place(|log| log.keep_draft(name, &words))
    }

    fn drop_words(&mut self, case: CaseId, stage: Stage) -> Result<()> {
        self.deed_in_place(|log| log.drop_draft(&draft_name(case, stage)))
    }
}
