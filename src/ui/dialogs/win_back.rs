//! What became of a word to somebody we lost: said in another way, or skipped for a reason.

use egui::Ui;

use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::{CaseId, Field, WinBackDraft, WinBackEnd, WinBackStep};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, CaseAction};
use crate::ui::view::View;
use crate::ui::widgets::field::{self, Hint};

/// Saying what became of a word to somebody we lost.
#[derive(Debug)]
pub struct WinBackDialog {
    case: CaseId,
    step: WinBackStep,
    about: String,
    draft: WinBackDraft,
    form: Form,
}

impl WinBackDialog {
    /// The dialog for one word.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn new(log: &Logbook, case: CaseId, step: WinBackStep, end: WinBackEnd) -> Result<Self> {
        let about = log.case(case)?.number.to_string();
        let draft = WinBackDraft { end, note: String::new() };
        Ok(Self { case, step, about, draft, form: Form::default() })
    }
}

impl Show for WinBackDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { case, step, about, draft, form } = self;
        let text = &view.text.follow_ups.win_back;
        let (title, save, label, hint, asked, optional) = match draft.end {
            WinBackEnd::Done => {
                let optional = Some(view.text.dialogs.optional());
                (
                    text.done_title(),
                    text.done_save(),
                    text.done_words(),
                    "",
                    Field::Message,
                    optional,
                )
            }
            WinBackEnd::Skipped => {
                let hint = text.skip_hint();
                (text.skip_title(), text.skip_save(), text.skip_words(), hint, Field::Reason, None)
            }
        };
        let frame = Frame { salt: "win-back", title, about, save };
        let pressed = form.show(ui, view, frame, draft.problems(), |ui, form| {
            let problem = form.problem(view, asked);
            let hint = Hint { hint, problem: problem.as_deref(), optional };
            let input = field::multiline(ui, "win-back-words", label, &mut draft.note, 3, hint);
            form.place(asked, &input);
        });
        if pressed && form.may_save(ui, draft.problems()) {
            view.ask(Action::Case(CaseAction::SettleWinBack(*case, *step, draft.clone())));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}
