//! Bringing an archive into an empty log.

use egui::Ui;
use std::path::PathBuf;

use super::chosen::Chosen;
use super::export::{path_problem, waits};
use super::question::Question;
use super::{Answer, Show, Tried};
use crate::jobs::FilePurpose;
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, FileAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::card;
use crate::ui::widgets::path_field::{self, PathWords, path_field};

/// Bringing an archive in.
#[derive(Debug)]
pub struct ImportDialog {
    path: String,
    /// Whether this log may take an archive at all.
    is_empty_log: bool,
    chosen: Chosen,
    tried: bool,
    tried_with: Tried,
    started: bool,
}

impl ImportDialog {
    /// The dialog.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn new(log: &Logbook) -> Result<Self> {
        Ok(Self {
            path: String::new(),
            is_empty_log: log.is_untouched()?,
            chosen: Chosen::default(),
            tried: false,
            tried_with: Tried::default(),
            started: false,
        })
    }
}

impl Show for ImportDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.files.dialog;
        let busy = view.status.running.is_some().then_some(text.busy());
        let blocked = busy.or((!self.is_empty_log).then_some(text.import_not_empty()));
        let question = Question::new("import", text.import_title(), text.import())
            .width(560.0)
            .blocked(blocked)
            .beside(waits);
        if question.show(ui, view, |ui| self.body(ui, view)) {
            self.tried = true;
            if path_problem(&self.path, text).is_none() {
                self.tried_with.again(&self.path);
                let path = PathBuf::from(self.path.trim());
                view.ask(Action::File(FileAction::Import(path)));
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
            other => self.tried_with.told(other),
        }
    }
}

impl ImportDialog {
    /// The body; true when Enter was pressed in its only field.
    fn body(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let text = &view.text.files.dialog;
        ui.label(theme::body(text.import_explained()));
        ui.add_space(theme::GAP);
        if !self.is_empty_log {
            card::notice(ui, Tone::Soon, icons::INFO, |ui| {
                ui.label(theme::body(text.import_not_empty()));
            });
            ui.add_space(theme::GAP);
            return false;
        }
        let problem = self.tried.then(|| path_problem(&self.path, text)).flatten();
        let words = PathWords { label: text.source(), choose: text.choose() };
        let shown = path_field(ui, "import-path", words, &mut self.path, problem.as_deref());
        // What is said is about the path it was tried with.
        let failure = self.tried_with.failure_at(&self.path);
        path_field::failure(ui, &shown.response, failure);
        if !self.started {
            self.started = true;
            shown.response.request_focus();
        }
        if shown.response.changed() {
            self.chosen.forget();
        }
        if shown.choose {
            self.chosen.ask(view, FilePurpose::Import);
        }
        if self.chosen.came_back_empty() {
            ui.label(theme::small(text.nothing_chosen()));
            ui.add_space(theme::GAP_SMALL);
        }
        shown.entered
    }
}
