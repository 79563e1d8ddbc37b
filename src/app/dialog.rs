//! The one dialog that may be open, how each is opened, and what it hears.

use crate::logbook::promises::PromiseEnd;
use crate::logbook::{Logbook, Result};
use crate::ui::action::Ask;
use crate::ui::dialogs::bought_again::BoughtAgainDialog;
use crate::ui::dialogs::break_missed::BreakMissedDialog;
use crate::ui::dialogs::break_promise::BreakPromiseDialog;
use crate::ui::dialogs::bulk_close::BulkCloseDialog;
use crate::ui::dialogs::bulk_name::BulkNameDialog;
use crate::ui::dialogs::close_case::CloseCaseDialog;
use crate::ui::dialogs::closed_days::ClosedDaysDialog;
use crate::ui::dialogs::concession::ConcessionDialog;
use crate::ui::dialogs::contact::ContactDialog;
use crate::ui::dialogs::correct_promise::CorrectPromiseDialog;
use crate::ui::dialogs::customer::CustomerDialog;
use crate::ui::dialogs::days_off::DaysOffDialog;
use crate::ui::dialogs::edit_case::EditCaseDialog;
use crate::ui::dialogs::elsewhere::ElsewhereDialog;
use crate::ui::dialogs::end_plan_b::EndPlanBDialog;
use crate::ui::dialogs::end_promise::EndPromiseDialog;
use crate::ui::dialogs::export::ExportDialog;
use crate::ui::dialogs::import::ImportDialog;
use crate::ui::dialogs::letter::SaveLetterDialog;
use crate::ui::dialogs::log_mistake::LogMistakeDialog;
use crate::ui::dialogs::move_promise::MovePromiseDialog;
use crate::ui::dialogs::name_view::NameViewDialog;
use crate::ui::dialogs::palette::PaletteDialog;
use crate::ui::dialogs::phrase::PhraseDialog;
use crate::ui::dialogs::plan_b::PlanBDialog;
use crate::ui::dialogs::prevention::PreventionDialog;
use crate::ui::dialogs::promise::PromiseDialog;
use crate::ui::dialogs::promise_to::PromiseToDialog;
use crate::ui::dialogs::reopen_case::ReopenCaseDialog;
use crate::ui::dialogs::win_back::WinBackDialog;
use crate::ui::dialogs::write::WriteDialog;
use crate::ui::dialogs::{Answer, Show};
use crate::ui::{Route, View};
use egui::Ui;

/// Who asked for something: one dialog, told from all that were open before and after it, or a
/// page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asker(Option<u64>);

/// The one dialog that may be open.
#[derive(Default)]
pub struct Dialogs {
    open: Option<Box<dyn Show>>,
    /// Whether it is the one in which a mistake is logged.
    logs: bool,
    /// How many were opened: the number of the one that is.
    opened: u64,
}

impl Dialogs {
    /// Opens what is asked for over a page, with what the log knows about it.
    pub fn open(&mut self, ask: Ask, log: &Logbook, route: Route) -> Result<()> {
        let logs = matches!(ask, Ask::LogMistake(..) | Ask::LogMessage);
        self.put(made(ask, log, route)?);
        self.logs = logs;
        Ok(())
    }

    fn put(&mut self, dialog: Box<dyn Show>) {
        self.open = Some(dialog);
        self.opened += 1;
    }

    /// Closes it.
    pub fn close(&mut self) {
        self.open = None;
    }

    /// Whether one is open.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Whether a mistake is being logged.
    pub fn is_logging(&self) -> bool {
        self.is_open() && self.logs
    }

    /// Whoever asks for something now.
    pub fn asker(&self) -> Asker {
        Asker(self.open.as_ref().map(|_| self.opened))
    }

    /// Tells an answer to the dialog that asked. When that is closed, or a page asked, the answer
    /// comes back.
    pub fn tell(&mut self, asker: Asker, answer: Answer) -> Option<Answer> {
        let is_open = self.is_open_for(asker);
        match self.open.as_mut().filter(|_| is_open) {
            Some(dialog) => {
                dialog.told(answer);
                None
            }
            None => Some(answer),
        }
    }

    /// Whether the dialog that asked is still open.
    pub fn is_open_for(&self, asker: Asker) -> bool {
        self.is_open() && asker == self.asker()
    }

    /// Draws it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        if let Some(dialog) = &mut self.open {
            dialog.show(ui, view);
        }
    }
}

fn made(ask: Ask, log: &Logbook, route: Route) -> Result<Box<dyn Show>> {
    Ok(match ask {
        Ask::LogMistake(customer, mistake) => {
            Box::new(LogMistakeDialog::new(log, customer, mistake)?)
        }
        Ask::LogMessage => Box::new(LogMistakeDialog::for_message(log)?),
        Ask::Palette => Box::new(PaletteDialog::new(log)?.over(route)),
        Ask::EditCase(case) => Box::new(EditCaseDialog::new(log, case)?),
        Ask::CloseCase(case) => Box::new(CloseCaseDialog::new(log, case)?),
        Ask::BulkOwner(cases) => Box::new(BulkNameDialog::owner(log, cases)?),
        Ask::BulkTag(cases) => Box::new(BulkNameDialog::tag(log, cases)?),
        Ask::BulkClose(cases) => Box::new(BulkCloseDialog::new(log, cases)?),
        Ask::NameView(view, is_kept) => Box::new(NameViewDialog::new(*view, is_kept)),
        Ask::ReopenCase(case) => Box::new(ReopenCaseDialog::new(log, case)?),
        Ask::BoughtAgain(case) => Box::new(BoughtAgainDialog::new(log, case)?),
        Ask::LogContact(case) => Box::new(ContactDialog::new(log, case)?),
        Ask::AddPromiseSaid(case, words) => Box::new(PromiseDialog::new(log, case)?.saying(words)),
        Ask::ConcessionSaid(case, draft) => {
            Box::new(ConcessionDialog::new(log, case, None)?.from(*draft))
        }
        Ask::AddPromise(case) => Box::new(PromiseDialog::new(log, case)?),
        Ask::PromiseTo(customer) => Box::new(PromiseToDialog::new(log, customer)?),
        Ask::CorrectPromise(promise) => Box::new(CorrectPromiseDialog::new(log, promise)?),
        Ask::MovePromise(promise) => Box::new(MovePromiseDialog::new(log, promise)?),
        Ask::MovePromiseTo(promise, due) => Box::new(MovePromiseDialog::new(log, promise)?.to(due)),
        Ask::EndPromise(promise, PromiseEnd::Broken) => {
            Box::new(BreakPromiseDialog::new(log, promise)?)
        }
        Ask::EndPromise(promise, how) => Box::new(EndPromiseDialog::new(log, promise, how)?),
        Ask::ClosedDays(days) => Box::new(ClosedDaysDialog::new(log, &days)?),
        Ask::BreakMissed(cadence) => Box::new(BreakMissedDialog::new(log, cadence)?),
        Ask::Concession(case, line) => Box::new(ConcessionDialog::new(log, case, line)?),
        Ask::Prevention(case, known) => Box::new(PreventionDialog::new(log, case, known)?),
        Ask::PlanB(case) => Box::new(PlanBDialog::new(log, case)?),
        Ask::EndPlanB(case, how) => Box::new(EndPlanBDialog::new(log, case, how)?),
        Ask::PointElsewhere(case) => Box::new(ElsewhereDialog::new(log, case)?),
        Ask::SettleWinBack(case, step, end) => Box::new(WinBackDialog::new(log, case, step, end)?),
        Ask::Customer(customer) => Box::new(CustomerDialog::new(log, customer)?),
        Ask::Export(order) => Box::new(ExportDialog::new(log, order)?),
        Ask::Import => Box::new(ImportDialog::new(log)?),
        Ask::Write(case, kind) => Box::new(WriteDialog::new(log, case, kind)?),
        Ask::SaveLetter(case, words) => Box::new(SaveLetterDialog::new(log, case, words)?),
        Ask::DaysOff => Box::new(DaysOffDialog::default()),
        Ask::Phrase(known) => Box::new(PhraseDialog::new(log, known)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;
    use std::rc::Rc;

    /// A dialog that writes down what it hears.
    struct Ear(Rc<RefCell<Vec<Answer>>>);

    impl Show for Ear {
        fn show(&mut self, _ui: &mut Ui, _view: &View<'_>) {}

        fn told(&mut self, answer: Answer) {
            self.0.borrow_mut().push(answer);
        }
    }

    /// Opens one, and returns what it has heard.
    fn open(dialogs: &mut Dialogs) -> Rc<RefCell<Vec<Answer>>> {
        let heard = Rc::default();
        dialogs.put(Box::new(Ear(Rc::clone(&heard))));
        heard
    }

    #[test]
    fn a_dialog_hears_the_answers_to_its_own_wishes_and_no_others() {
        let said = |words: &str| Answer::Failed(words.to_owned());
        let mut dialogs = Dialogs::default();
        let page = dialogs.asker();
        let first = open(&mut dialogs);
        let asked_first = dialogs.asker();
        // What a page asked for is nothing to a dialog that opened meanwhile.
        assert_eq!(dialogs.tell(page, said("page")), Some(said("page")));
        assert_eq!(dialogs.tell(asked_first, said("one")), None);
        assert_eq!(*first.borrow(), [said("one")]);
        dialogs.close();
        assert_eq!(dialogs.tell(asked_first, said("late")), Some(said("late")));
        // Another one is open now, even where it is one of the same kind.
        let second = open(&mut dialogs);
        assert_eq!(dialogs.tell(asked_first, said("later")), Some(said("later")));
        let exists = || Answer::Exists("/home/rosa/history.html".into());
        assert_eq!(dialogs.tell(dialogs.asker(), exists()), None);
        assert_eq!(*second.borrow(), [exists()]);
        assert_eq!(*first.borrow(), [said("one")]);
    }
}
