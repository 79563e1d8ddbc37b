//! Promising something before any mistake: to whom, the exact words, and the due minute.

use egui::Ui;

use super::form::{Form, Frame};
use super::log_mistake::Who;
use super::outlook::Outlook;
use super::promise::{channel_field, once_fields};
use super::{Answer, Show};
use crate::domain::{CustomerId, Problem, PromiseDraft, WhoDraft};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, PromiseAction};
use crate::ui::theme;
use crate::ui::view::View;

/// Promising something to a customer without a case.
#[derive(Debug)]
pub struct PromiseToDialog {
    /// The customer from whose page it was asked for.
    known: Option<CustomerId>,
    about: String,
    who: WhoDraft,
    field: Who,
    draft: PromiseDraft,
    outlook: Outlook,
    form: Form,
}

impl PromiseToDialog {
    /// The dialog for a customer, or for whoever is named in it.
    ///
    /// # Errors
    /// There is no such customer, or the log cannot be read.
    pub fn new(log: &Logbook, known: Option<CustomerId>) -> Result<Self> {
        let customer = known.map(|id| log.customer(id)).transpose()?;
        let name = customer.as_ref().map(|customer| customer.name.clone()).unwrap_or_default();
        let channel = customer.and_then(|customer| customer.preferred);
        let who = WhoDraft { known, name: name.clone(), ..WhoDraft::default() };
        Ok(Self {
            known,
            about: name,
            field: Who::new(log, &who),
            who,
            draft: PromiseDraft { channel, ..PromiseDraft::default() },
            outlook: Outlook::default(),
            form: Form::default(),
        })
    }

    fn problems(&self, view: &View<'_>) -> Vec<Problem> {
        let now = view.now.local();
        let mut found = self.who.problems(now, view.log.shop().currency);
        found.extend(self.draft.problems(now));
        found
    }
}

impl Show for PromiseToDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let problems = self.problems(view);
        let Self { known, about, who, field, draft, outlook, form } = self;
        let text = &view.text.promised;
        let words = &view.text.dialogs.promise;
        let frame = Frame { salt: "promise-to", title: text.title(), about, save: words.add() };
        let pressed = form.show(ui, view, frame, problems, |ui, form| {
            ui.add(egui::Label::new(theme::soft(text.about())).wrap());
            ui.add_space(theme::GAP_SMALL);
            if known.is_none() {
                field.show(ui, view, who, form.attempt());
            }
            once_fields(ui, view, "promise-to", words.words(), words.due(), draft, form);
            outlook.show(ui, view, None, &mut draft.due);
            channel_field(ui, view, &mut draft.channel);
        });
        if pressed {
            let problems = self.problems(view);
            if self.form.may_save(ui, problems) {
                let promised = PromiseAction::To(self.who.clone(), self.draft.clone());
                view.ask(Action::Promise(promised));
            }
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}
