//! Moving a promise to another due minute, with the customer's knowledge.

use chrono::NaiveDateTime;
use egui::Ui;

use super::due_field::typed;
use super::form::{Form, Frame};
use super::outlook::Outlook;
use super::promise::once_fields;
use super::{Answer, Show};
use crate::domain::{Field, PromiseDraft, PromiseName};
use crate::logbook::dates::NamedPromise;
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, PromiseAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::card;
use crate::ui::widgets::field::{self, Hint};

/// Moving a promise.
#[derive(Debug)]
pub struct MovePromiseDialog {
    promise: NamedPromise,
    about: String,
    draft: PromiseDraft,
    note: String,
    outlook: Outlook,
    form: Form,
}

impl MovePromiseDialog {
    /// The dialog for a promise; its words are kept, its new due time is asked.
    ///
    /// # Errors
    /// There is no such promise, or the log cannot be read.
    pub fn new(log: &Logbook, name: PromiseName) -> Result<Self> {
        let promise = log.promise_named(name)?;
        Ok(Self {
            about: log.promise_about(promise.of)?,
            draft: PromiseDraft {
                words: promise.words.clone(),
                channel: promise.channel,
                ..PromiseDraft::default()
            },
            promise,
            note: String::new(),
            outlook: Outlook::default(),
            form: Form::default(),
        })
    }

    /// The same with a new due time in its field.
    #[must_use]
    pub fn to(mut self, due: NaiveDateTime) -> Self {
        self.draft.due = typed(due);
        self
    }
}

impl Show for MovePromiseDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { promise, about, draft, note, outlook, form } = self;
        let now = view.now.local();
        let text = &view.text.dialogs.promise;
        let frame = Frame { salt: "move", title: text.move_title(), about, save: text.move_() };
        let pressed = form.show(ui, view, frame, draft.problems(now), |ui, form| {
            let due = view.text.day_time(promise.due.at(), now);
            if promise.due.has_passed(now) {
                card::notice(ui, Tone::Late, icons::WARNING, |ui| {
                    ui.label(theme::body(text.move_too_late(&due)));
                });
            } else {
                card::quiet_box(ui, |ui| {
                    ui.label(theme::strong(text.was_due(&due)));
                    ui.label(theme::body(text.move_in_time()));
                });
            }
            ui.add_space(theme::GAP_SMALL);
            once_fields(ui, view, "move", text.move_words(), text.move_due(), draft, form);
            outlook.show(ui, view, promise.of.case(), &mut draft.due);
            field::checkbox(ui, &mut draft.untold, text.move_untold());
            ui.add_space(theme::GAP_SMALL);
            note_field(ui, view, note, text.move_note_hint());
        });
        if pressed && form.may_save(ui, draft.problems(now)) {
            let moved = PromiseAction::Move(promise.name, draft.clone(), note.clone());
            view.ask(Action::Promise(moved));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}

/// The note that may go with the end of a promise.
pub(super) fn note_field(
    ui: &mut Ui,
    view: &View<'_>,
    note: &mut String,
    hint: &str,
) -> egui::Response {
    let text = &view.text.dialogs;
    let mut problems = Vec::new();
    crate::domain::tidy::at_most(
        Field::Reason,
        note,
        crate::domain::tidy::TEXT_MOST,
        &mut problems,
    );
    let problem = problems.first().map(|problem| view.text.problem(problem));
    let hint = Hint { hint, problem: problem.as_deref(), optional: Some(text.optional()) };
    field::multiline(ui, "note", text.promise.note(), note, 2, hint)
}
