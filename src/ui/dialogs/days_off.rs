//! Taking days off from a calendar of public holidays.

use egui::Ui;
use std::path::PathBuf;

use super::chosen::Chosen;
use super::export::path_problem;
use super::question::Question;
use super::{Answer, Show, Tried};
use crate::jobs::FilePurpose;
use crate::ui::action::{Action, FileAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::card;
use crate::ui::widgets::path_field::{PathWords, path_field};

/// Taking days off from a calendar.
#[derive(Debug, Default)]
pub struct DaysOffDialog {
    path: String,
    chosen: Chosen,
    tried: bool,
    tried_with: Tried,
    /// Whether a file is being read.
    is_reading: bool,
    started: bool,
}

impl Show for DaysOffDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.files.dialog;
        let question = Question::new("days-off", text.days_off_title(), text.days_off())
            .width(560.0)
            .blocked(self.is_reading.then_some(text.busy()));
        if question.show(ui, view, |ui| self.body(ui, view)) {
            self.tried = true;
            if path_problem(&self.path, text).is_none() {
                self.tried_with.again(&self.path);
                self.is_reading = true;
                let path = PathBuf::from(self.path.trim());
                view.ask(Action::File(FileAction::AddDaysOff(path)));
            }
        }
    }

    fn told(&mut self, answer: Answer) {
        match answer {
            Answer::Chosen(purpose, path) => {
                if let Some(path) = self.chosen.told(&purpose, path) {
                    self.path = path.display().to_string();
                }
            }
            other => {
                self.is_reading = false;
                self.tried_with.told(other);
            }
        }
    }
}

impl DaysOffDialog {
    /// The body; true when Enter was pressed in its only field.
    fn body(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let text = &view.text.files.dialog;
        if let Some(failure) = self.tried_with.failure() {
            card::notice(ui, Tone::Late, icons::WARNING, |ui| ui.label(theme::body(failure)));
            ui.add_space(theme::GAP_SMALL);
        }
        ui.label(theme::body(text.days_off_explained()));
        ui.add_space(theme::GAP);
        let problem = self.tried.then(|| path_problem(&self.path, text)).flatten();
        let words = PathWords { label: text.days_off_source(), choose: text.choose() };
        let shown = path_field(ui, "days-off-path", words, &mut self.path, problem.as_deref());
        if !self.started {
            self.started = true;
            shown.response.request_focus();
        }
        if shown.response.changed() {
            self.chosen.forget();
        }
        if shown.choose {
            self.chosen.ask(view, FilePurpose::DaysOff);
        }
        if self.chosen.came_back_empty() {
            ui.label(theme::small(text.nothing_chosen()));
            ui.add_space(theme::GAP_SMALL);
        }
        shown.entered
    }
}
