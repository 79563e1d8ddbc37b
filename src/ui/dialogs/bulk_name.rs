//! One name for many cases: their owner, or a tag of their customers.

use egui::{Key, Ui};

use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::{CaseId, Field, Problem, tidy};
use crate::logbook::bulk::tag_problems;
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, BulkAction};
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::complete::{Suggestion, complete};
use crate::ui::widgets::field::Hint;

/// So many names are offered.
const OFFERED: usize = 6;

/// One name for many cases.
#[derive(Debug)]
pub struct BulkNameDialog {
    what: What,
    cases: Vec<CaseId>,
    name: String,
    /// The names in use.
    known: Vec<String>,
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Owner,
    Tag,
}

impl BulkNameDialog {
    /// The dialog for the owner of these cases.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn owner(log: &Logbook, cases: Vec<CaseId>) -> Result<Self> {
        Ok(Self::new(What::Owner, cases, log.case_owners()?))
    }

    /// The dialog for a tag of the customers of these cases.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn tag(log: &Logbook, cases: Vec<CaseId>) -> Result<Self> {
        Ok(Self::new(What::Tag, cases, log.customer_tags()?))
    }

    fn new(what: What, cases: Vec<CaseId>, known: Vec<String>) -> Self {
        Self { what, cases, name: String::new(), known, form: Form::default() }
    }
}

impl Show for BulkNameDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { what, cases, name, known, form } = self;
        let text = &view.text.cases.bulk;
        let about = text.cases(u32::try_from(cases.len()).unwrap_or(u32::MAX));
        let (salt, title, save, label, hint) = match what {
            What::Owner => (
                "bulk-owner",
                text.owner_title(),
                text.owner_save(),
                text.owner_name(),
                text.owner_hint(),
            ),
            What::Tag => {
                ("bulk-tag", text.tag_title(), text.tag_save(), text.tag_name(), text.tag_hint())
            }
        };
        let frame = Frame { salt, title, about: &about, save };
        let mut entered = false;
        let pressed = form.show(ui, view, frame, problems(*what, name), |ui, form| {
            let field = field_of(*what);
            let problem = form.problem(view, field);
            let hint = Hint { hint, problem: problem.as_deref(), optional: None };
            let offered = offered(known, name);
            let rows: Vec<_> = offered
                .iter()
                .map(|known| Suggestion { icon: None, title: known, detail: "" })
                .collect();
            let done = complete(ui, (salt, "name"), label, name, &rows, hint);
            // Enter takes a name from the list first, and saves when there is none to take.
            let is_there = done.response.has_focus() || done.response.lost_focus();
            entered = !done.open && done.chosen.is_none() && is_there && is_enter(ui);
            form.place(field, &done.response);
            if let Some(chosen) = done.chosen.and_then(|row| offered.get(row)) {
                name.clone_from(chosen);
            }
            if *what == What::Tag {
                ui.label(theme::soft(text.tag_means()));
            }
        });
        if (pressed || entered) && form.may_save(ui, problems(*what, name)) {
            let (cases, name) = (cases.clone(), name.clone());
            view.ask(Action::Bulk(match what {
                What::Owner => BulkAction::Owner(cases, name),
                What::Tag => BulkAction::Tag(cases, name),
            }));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}

fn is_enter(ui: &Ui) -> bool {
    ui.input(|input| input.key_pressed(Key::Enter))
}

fn field_of(what: What) -> Field {
    match what {
        What::Owner => Field::Owner,
        What::Tag => Field::Tags,
    }
}

fn problems(what: What, name: &str) -> Vec<Problem> {
    if what == What::Tag {
        return tag_problems(name);
    }
    let mut found = Vec::new();
    tidy::needed(Field::Owner, name, tidy::LINE_MOST, &mut found);
    found
}

/// The names in use that begin with what is typed.
fn offered(known: &[String], typed: &str) -> Vec<String> {
    let typed = typed.trim().to_lowercase();
    let begins = |name: &&String| {
        let name = name.to_lowercase();
        name.starts_with(&typed) && name != typed
    };
    known.iter().filter(begins).take(OFFERED).cloned().collect()
}
