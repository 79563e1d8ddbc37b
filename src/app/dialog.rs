//! The one dialog that may be open, and how each is opened.

use crate::logbook::{Logbook, Result};
use crate::ui::action::Ask;
use crate::ui::dialogs::bought_again::BoughtAgainDialog;
use crate::ui::dialogs::break_missed::BreakMissedDialog;
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
use crate::ui::dialogs::keys::KeysDialog;
use crate::ui::dialogs::letter::SaveLetterDialog;
use crate::ui::dialogs::log_mistake::LogMistakeDialog;
use crate::ui::dialogs::move_promise::MovePromiseDialog;
use crate::ui::dialogs::palette::PaletteDialog;
use crate::ui::dialogs::phrase::PhraseDialog;
use crate::ui::dialogs::plan_b::PlanBDialog;
use crate::ui::dialogs::prevention::PreventionDialog;
use crate::ui::dialogs::promise::PromiseDialog;
use crate::ui::dialogs::reopen_case::ReopenCaseDialog;
use crate::ui::dialogs::win_back::WinBackDialog;
use crate::ui::dialogs::write::WriteDialog;
use crate::ui::{Route, View};
use egui::Ui;

/// A dialog: draws itself, and asks for its deed.
pub trait Show {
    /// Draws one frame.
    fn show(&mut self, ui: &mut Ui, view: &View<'_>);
}

macro_rules! dialogs {
    ($($dialog:ty),* $(,)?) => {$(
        impl Show for $dialog {
            fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
                <$dialog>::show(self, ui, view);
            }
        }
    )*};
}

dialogs!(
    BoughtAgainDialog,
    BreakMissedDialog,
    CloseCaseDialog,
    ClosedDaysDialog,
    ConcessionDialog,
    ContactDialog,
    CorrectPromiseDialog,
    CustomerDialog,
    DaysOffDialog,
    EditCaseDialog,
    ElsewhereDialog,
    EndPlanBDialog,
    EndPromiseDialog,
    ExportDialog,
    ImportDialog,
    KeysDialog,
    LogMistakeDialog,
    MovePromiseDialog,
    PaletteDialog,
    PhraseDialog,
    PlanBDialog,
    PreventionDialog,
    PromiseDialog,
    ReopenCaseDialog,
    WinBackDialog,
    WriteDialog,
    SaveLetterDialog,
);

/// The open dialog.
pub struct Dialog {
    shown: Box<dyn Show>,
}

impl Dialog {
    /// Opens what is asked for over a page, with what the log knows about it.
    pub fn open(ask: Ask, log: &Logbook, route: Route) -> Result<Self> {
        let shown: Box<dyn Show> = match ask {
            Ask::LogMistake(customer, mistake) => {
                Box::new(LogMistakeDialog::new(log, customer, mistake)?)
            }
            Ask::Palette => Box::new(PaletteDialog::new(log)?.over(route)),
            Ask::EditCase(case) => Box::new(EditCaseDialog::new(log, case)?),
            Ask::CloseCase(case) => Box::new(CloseCaseDialog::new(log, case)?),
            Ask::ReopenCase(case) => Box::new(ReopenCaseDialog::new(log, case)?),
            Ask::BoughtAgain(case) => Box::new(BoughtAgainDialog::new(log, case)?),
            Ask::LogContact(case) => Box::new(ContactDialog::new(log, case)?),
            Ask::AddPromise(case) => Box::new(PromiseDialog::new(log, case)?),
            Ask::CorrectPromise(promise) => Box::new(CorrectPromiseDialog::new(log, promise)?),
            Ask::MovePromise(promise) => Box::new(MovePromiseDialog::new(log, promise)?),
            Ask::MovePromiseTo(promise, due) => {
                Box::new(MovePromiseDialog::new(log, promise)?.to(due))
            }
            Ask::EndPromise(promise, how) => Box::new(EndPromiseDialog::new(log, promise, how)?),
            Ask::ClosedDays(days) => Box::new(ClosedDaysDialog::new(log, &days)?),
            Ask::BreakMissed(cadence) => Box::new(BreakMissedDialog::new(log, cadence)?),
            Ask::Concession(case, line) => Box::new(ConcessionDialog::new(log, case, line)?),
            Ask::Prevention(case, known) => Box::new(PreventionDialog::new(log, case, known)?),
            Ask::PlanB(case) => Box::new(PlanBDialog::new(log, case)?),
            Ask::EndPlanB(case, how) => Box::new(EndPlanBDialog::new(log, case, how)?),
            Ask::PointElsewhere(case) => Box::new(ElsewhereDialog::new(log, case)?),
            Ask::SettleWinBack(case, step, end) => {
                Box::new(WinBackDialog::new(log, case, step, end)?)
            }
            Ask::Customer(customer) => Box::new(CustomerDialog::new(log, customer)?),
            Ask::Export(order) => Box::new(ExportDialog::new(log, order)?),
            Ask::Import => Box::new(ImportDialog::new(log)?),
            Ask::Write(case, kind) => Box::new(WriteDialog::new(log, case, kind)?),
            Ask::SaveLetter(case, words) => Box::new(SaveLetterDialog::new(log, case, words)?),
            Ask::DaysOff => Box::new(DaysOffDialog::default()),
            Ask::Phrase(known) => Box::new(PhraseDialog::new(log, known)?),
            Ask::Keys => Box::new(KeysDialog::new(log)?),
        };
        Ok(Self { shown })
    }

    /// Draws it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        self.shown.show(ui, view);
    }
}
