//! Naming a view of the cases: to keep it, or to call a kept one something else.

use egui::Ui;

use super::question::Question;
use super::{Answer, Show};
use crate::domain::case_filter::{VIEW_NAME_MOST, VIEWS_MOST};
use crate::domain::{CaseView, Field, Problem, tidy};
use crate::ui::action::{Action, ComputerAction};
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::field::{self, Hint};

/// Naming a view.
#[derive(Debug)]
pub struct NameViewDialog {
    view: CaseView,
    /// What it was called, where it is kept already.
    before: Option<String>,
    tried: bool,
    started: bool,
    failure: Option<String>,
}

impl NameViewDialog {
    /// The dialog for a view that is new, or kept under its name already.
    #[must_use]
    pub fn new(view: CaseView, is_kept: bool) -> Self {
        let before = is_kept.then(|| view.name.clone());
        Self { view, before, tried: false, started: false, failure: None }
    }

    fn wrong(&self, view: &View<'_>) -> Option<String> {
        let text = &view.text.cases.views;
        let mut problems: Vec<Problem> = Vec::new();
        tidy::needed(Field::Name, &self.view.name, VIEW_NAME_MOST, &mut problems);
        if let Some(problem) = problems.first() {
            return Some(view.text.problem(problem));
        }
        let name = tidy::line(&self.view.name).to_lowercase();
        let others = || {
            let kept = view.status.computer.views.iter();
            kept.filter(|it| Some(&it.name) != self.before.as_ref())
        };
        if others().any(|it| it.name.to_lowercase() == name) {
            return Some(text.taken().to_owned());
        }
        let most = u32::try_from(VIEWS_MOST).unwrap_or(u32::MAX);
        (others().count() >= VIEWS_MOST).then(|| text.too_many(most))
    }

    /// All that are kept with it: in its place where it was kept before, or as the last.
    fn all(&self, view: &View<'_>) -> Vec<CaseView> {
        let mut views = view.status.computer.views.clone();
        let named = CaseView { name: tidy::line(&self.view.name), ..self.view.clone() };
        let known = views.iter_mut().find(|it| Some(&it.name) == self.before.as_ref());
        match known {
            Some(known) => *known = named,
            None => views.push(named),
        }
        views
    }
}

impl Show for NameViewDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.cases.views;
        let title = if self.before.is_some() { text.rename_title() } else { text.save_title() };
        let wrong = self.wrong(view);
        let question = Question::new("name-view", title, text.keep()).width(460.0);
        let pressed = question.show(ui, view, |ui| {
            if let Some(failure) = &self.failure {
                ui.label(theme::toned(ui, failure, Tone::Late));
            }
            let problem = wrong.as_deref().filter(|_| self.tried);
            let hint = Hint { hint: text.name_hint(), problem, optional: None };
            let input = field::text(ui, "view-name", text.name(), &mut self.view.name, hint);
            if !std::mem::replace(&mut self.started, true) {
                input.request_focus();
            }
            ui.label(theme::soft(text.keeps()));
            field::entered(ui, &input)
        });
        if pressed {
            self.tried = true;
            if self.wrong(view).is_none() {
                view.ask(Action::Computer(ComputerAction::KeepViews(self.all(view))));
            }
        }
    }

    fn told(&mut self, answer: Answer) {
        if let Answer::Failed(sentence) = answer {
            self.failure = Some(sentence);
        }
    }
}
