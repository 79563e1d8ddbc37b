//! Wishes about promises.

use crate::app::desk::Desk;
use crate::logbook::Result;
use crate::ui::action::PromiseAction;

impl Desk {
    pub(super) fn promise_action(&mut self, action: PromiseAction) -> Result<()> {
        match action {
            PromiseAction::Add(case, draft) => {
                self.deed(|log| log.add_promise(case, &draft)).map(drop)
            }
            PromiseAction::AddCadence(case, draft) => {
                self.deed(|log| log.add_cadence(case, &draft)).map(drop)
            }
            PromiseAction::End(promise, how, note) => {
                self.deed(|log| log.end_promise(promise, how, &note))
            }
            PromiseAction::BreakMissed(cadence, note) => {
                self.deed(|log| log.break_missed(cadence, &note))
            }
            PromiseAction::Move(promise, draft, note) => {
                self.deed(|log| log.move_promise(promise, &draft, &note)).map(drop)
            }
            PromiseAction::Correct(promise, draft) => {
                self.deed(|log| log.correct_promise(promise, &draft))
            }
            PromiseAction::EndCadence(cadence) => self.deed(|log| log.end_cadence(cadence)),
        }
    }
}
