//! A phrase the shop does not want to say: the words, why not, and what to say instead.

use egui::Ui;

use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::{Field, OwnPhrase};
use crate::logbook::{Logbook, Result};
use crate::ui::action::Action;
use crate::ui::view::View;
use crate::ui::widgets::field::{self, Hint};

/// Adding or changing a phrase.
#[derive(Debug)]
pub struct PhraseDialog {
    /// The phrase as it stands in the list; none for a new one.
    known: Option<OwnPhrase>,
    draft: OwnPhrase,
    form: Form,
}

impl PhraseDialog {
    /// The dialog for a new phrase, or for a known one.
    ///
    /// # Errors
    /// None; every dialog is made the same way.
    pub fn new(_log: &Logbook, known: Option<OwnPhrase>) -> Result<Self> {
        Ok(Self { draft: known.clone().unwrap_or_default(), known, form: Form::default() })
    }
}

impl Show for PhraseDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { known, draft, form } = self;
        let text = &view.text.phrases;
        let (title, save) = match known {
            Some(_) => (text.edit_title(), view.text.dialogs.save()),
            None => (text.add_title(), text.save_new()),
        };
        let frame = Frame { salt: "phrase", title, about: "", save };
        let pressed = form.show(ui, view, frame, draft.problems(), |ui, form| {
            let optional = Some(view.text.dialogs.optional());
            for (field, salt, label, hint, optional, value) in [
                (
                    Field::Phrase,
                    "phrase",
                    text.phrase(),
                    text.phrase_hint(),
                    None,
                    &mut draft.phrase,
                ),
                (Field::Reason, "phrase-why", text.why(), text.why_hint(), None, &mut draft.why),
                (
                    Field::Rewrite,
                    "phrase-rewrite",
                    text.rewrite(),
                    text.rewrite_hint(),
                    optional,
                    &mut draft.rewrite,
                ),
            ] {
                let problem = form.problem(view, field);
                let hint = Hint { hint, problem: problem.as_deref(), optional };
                let input = field::text(ui, salt, label, value, hint);
                form.place(field, &input);
            }
        });
        if pressed && form.may_save(ui, draft.problems()) {
            view.ask(Action::SavePhrase { known: known.clone(), phrase: draft.clone() });
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}
