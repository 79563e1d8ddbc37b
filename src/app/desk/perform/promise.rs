//! Wishes about promises.

use crate::app::desk::Desk;
use crate::domain::{PromiseDraft, PromiseId, PromiseName};
use crate::logbook::Result;
use crate::text::Text;
use crate::ui::action::{Ask, PromiseAction};
use crate::ui::route::Route;
use chrono::NaiveDate;
use egui::Context;
use std::collections::BTreeMap;

impl Desk {
    pub(super) fn promise_action(
        &mut self,
        ctx: &Context,
        action: PromiseAction,
        text: &Text,
    ) -> Result<()> {
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
            PromiseAction::Tell(promise) => self.deed(|log| log.tell_promise(promise)),
            PromiseAction::Move(promise, draft, note) => {
                self.deed(|log| log.move_promise(promise, &draft, &note)).map(drop)
            }
            PromiseAction::MoveAll(moves) => self.move_all(ctx, &moves, text),
            PromiseAction::To(who, draft) => {
                self.deed(|log| log.promise_to(&who, &draft)).map(drop)
            }
            PromiseAction::MakeCase(promise) => self.make_case(promise, text),
            PromiseAction::Correct(promise, draft) => {
                self.deed(|log| log.correct_promise(promise, &draft))
            }
            PromiseAction::EndCadence(cadence) => self.deed(|log| log.end_cadence(cadence)),
        }
    }

    /// Makes a case of a promise, and opens it.
    fn make_case(&mut self, promise: PromiseId, text: &Text) -> Result<()> {
        let made = self.deed(|log| {
            let known = log.promise(promise)?;
            log.make_case(promise, &text.case_of_promise(&known, log.now().local()))
        })?;
        self.go(Route::Case(made.case, None));
        Ok(())
    }

    /// What was moved together is taken back together.
    fn move_all(
        &mut self,
        ctx: &Context,
        moves: &[(PromiseName, PromiseDraft)],
        text: &Text,
    ) -> Result<()> {
        let moved = self.deed(|log| log.move_promises(moves))?;
        let at = ctx.input(|input| input.time);
        if let Some(log) = &self.log {
            let said = text.dialogs.closed_days.moved(moved);
            self.notices.deeds_done(at, said, log, text);
        }
        Ok(())
    }

    /// Asks what becomes of the promises of days that were not off before and are now.
    pub(super) fn ask_about_closed(&mut self, before: &BTreeMap<NaiveDate, String>) -> Result<()> {
        let Some(log) = &self.log else { return Ok(()) };
        let days = &log.shop().hours.days_off;
        let new: Vec<NaiveDate> =
            days.keys().filter(|day| !before.contains_key(day)).copied().collect();
        let is_needed = !log.promises_on(&new)?.is_empty();
        if is_needed { self.open(Ask::ClosedDays(new)) } else { Ok(()) }
    }
}
