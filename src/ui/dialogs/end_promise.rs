//! Ending a promise as kept or released, with a note. A broken one has a dialog of its own.

use egui::Ui;

use super::form::{Form, Frame};
use super::move_promise::note_field;
use super::{Answer, Show};
use crate::domain::PromiseName;
use crate::logbook::dates::NamedPromise;
use crate::logbook::promises::PromiseEnd;
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, PromiseAction};
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::card;

/// Ending a promise.
#[derive(Debug)]
pub struct EndPromiseDialog {
    promise: NamedPromise,
    about: String,
    how: PromiseEnd,
    note: String,
    form: Form,
}

impl EndPromiseDialog {
    /// The dialog for a promise that ends this way.
    ///
    /// # Errors
    /// There is no such promise, or the log cannot be read.
    pub fn new(log: &Logbook, name: PromiseName, how: PromiseEnd) -> Result<Self> {
        let promise = log.promise_named(name)?;
        let about = log.promise_about(promise.of)?;
        Ok(Self { promise, about, how, note: String::new(), form: Form::default() })
    }
}

impl Show for EndPromiseDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { promise, about, how, note, form } = self;
        let text = &view.text.dialogs.promise;
        let (title, save, means) = match how {
            PromiseEnd::Kept => (text.kept_title(), text.kept(), ""),
            PromiseEnd::Broken => (text.broken_title(), text.broken(), ""),
            PromiseEnd::Released => (text.released_title(), text.released(), text.released_means()),
        };
        let frame = Frame { salt: "end", title, about, save };
        let pressed = form.show(ui, view, frame, Vec::new(), |ui, form| {
            card::quiet_box(ui, |ui| {
                ui.label(theme::strong(&promise.words));
                let due = view.text.day_time(promise.due.at(), view.now.local());
                ui.label(theme::soft(text.was_due(&due)));
            });
            if !means.is_empty() {
                ui.label(theme::body(means));
            }
            ui.add_space(theme::GAP_SMALL);
            let input = note_field(ui, view, note, "");
            form.first(&input);
        });
        if pressed {
            view.ask(Action::Promise(PromiseAction::End(promise.name, *how, note.clone())));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}
