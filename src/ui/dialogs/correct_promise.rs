//! Correcting the words or due time of a promise that were entered wrongly.

use egui::Ui;

use super::due_field::typed;
use super::form::{Form, Frame};
use super::promise::once_fields;
use super::{Answer, Show};
use crate::domain::{PromiseDraft, PromiseId};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, PromiseAction};
use crate::ui::theme;
use crate::ui::view::View;

/// Correcting a promise.
#[derive(Debug)]
pub struct CorrectPromiseDialog {
    promise: PromiseId,
    about: String,
    draft: PromiseDraft,
    form: Form,
}

impl CorrectPromiseDialog {
    /// The dialog for a promise, as it stands.
    ///
    /// # Errors
    /// There is no such promise, or the log cannot be read.
    pub fn new(log: &Logbook, promise: PromiseId) -> Result<Self> {
        let known = log.promise(promise)?;
        Ok(Self {
            promise,
            about: log.promise_about(known.of)?,
            draft: PromiseDraft {
                words: known.words,
                due: typed(known.due.at()),
                channel: known.channel,
                past_is_meant: false,
                untold: false,
            },
            form: Form::default(),
        })
    }
}

impl Show for CorrectPromiseDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { promise, about, draft, form } = self;
        let now = view.now.local();
        let text = &view.text.dialogs;
        let title = text.promise.correct_title();
        let frame = Frame { salt: "correct", title, about, save: text.save() };
        let pressed = form.show(ui, view, frame, draft.problems(now), |ui, form| {
            ui.label(theme::soft(text.promise.correct_means()));
            ui.add_space(theme::GAP_SMALL);
            let (words, due) = (text.promise.words(), text.promise.due());
            once_fields(ui, view, "correct", words, due, draft, form);
        });
        if pressed && form.may_save(ui, draft.problems(now)) {
            view.ask(Action::Promise(PromiseAction::Correct(*promise, draft.clone())));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}
