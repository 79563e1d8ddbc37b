//! Saving words to a customer as a letter: in which form, and into which file.

use egui::Ui;
use std::path::PathBuf;

use super::export::path_problem;
use super::question::Question;
use super::target::Target;
use super::{Answer, Show};
use crate::domain::CaseId;
use crate::domain::gap::{first_gap, gaps_in};
use crate::jobs::{FilePurpose, LetterFormat};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, LetterAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::card;
use crate::ui::widgets::choice::{self, Card};
use crate::ui::widgets::field::Hint;
use crate::ui::widgets::path_field::{PathWords, path_field};

/// Saving words as a letter.
#[derive(Debug)]
pub struct SaveLetterDialog {
    case: CaseId,
    words: String,
    customer: String,
    format: LetterFormat,
    /// How many gaps the words still have.
    gaps: usize,
    has_head: bool,
    target: Target,
    tried: bool,
    started: bool,
}

impl SaveLetterDialog {
    /// The dialog for words to the customer of a case.
    ///
    /// # Errors
    /// The log cannot be read, or there is no such case.
    pub fn new(log: &Logbook, case: CaseId, words: String) -> Result<Self> {
        let customer = log.customer(log.case(case)?.customer)?.name;
        Ok(Self {
            case,
            gaps: gaps_in(&words).len(),
            words,
            customer,
            format: LetterFormat::default(),
            has_head: !log.shop().letterhead.trim().is_empty(),
            target: Target::default(),
            tried: false,
            started: false,
        })
    }
}

impl Show for SaveLetterDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.letter;
        self.settle_path(view);
        let exists = self.target.tried.existing_at(&self.target.path).is_some();
        let title = text.title(&self.customer);
        let main = if exists { view.text.files.dialog.replace() } else { text.save() };
        let body = |ui: &mut Ui| {
            self.body(ui, view);
            false
        };
        if Question::new("letter", &title, main).replaces(exists).show(ui, view, body) {
            self.save(view, exists);
        }
    }

    fn told(&mut self, answer: Answer) {
        self.target.told(answer);
    }
}

impl SaveLetterDialog {
    fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (text, files) = (&view.text.letter, &view.text.files.dialog);
        let notice = |ui: &mut Ui, tone, words: &str| {
            card::notice(ui, tone, icons::WARNING, |ui| ui.label(theme::body(words)));
            ui.add_space(theme::GAP_SMALL);
        };
        if let Some(failure) = self.target.tried.failure() {
            notice(ui, Tone::Late, failure);
        }
        if self.gaps > 0 {
            let first = first_gap(&self.words).unwrap_or_default();
            notice(ui, Tone::Soon, &text.gaps(self.gaps, first));
        }
        self.format(ui, view);
        if !self.has_head {
            card::quiet_box(ui, |ui| ui.label(theme::body(text.no_head())));
            ui.add_space(theme::GAP);
        }
        let problem = self.tried.then(|| path_problem(&self.target.path, files)).flatten();
        let words = PathWords { label: text.target(), choose: files.choose() };
        let shown = path_field(ui, "letter-path", words, &mut self.target.path, problem.as_deref());
        self.target.is_own |= shown.response.changed();
        if shown.response.changed() {
            self.target.chosen.forget();
        }
        if shown.choose {
            self.target.chosen.ask(view, FilePurpose::Letter(self.file_name(view), self.format));
        }
        if self.target.chosen.came_back_empty() {
            ui.label(theme::small(files.nothing_chosen()));
            ui.add_space(theme::GAP_SMALL);
        }
        if let Some(path) = self.target.tried.existing_at(&self.target.path) {
            notice(ui, Tone::Soon, &files.exists(&path.display().to_string()));
        }
    }

    fn format(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.letter;
        let card = |value, title: &str, description: &str| Card {
            value,
            title: title.to_owned(),
            description: description.to_owned(),
        };
        let cards = [
            card(LetterFormat::Html, text.html(), text.html_meaning()),
            card(LetterFormat::Text, text.plain(), text.plain_meaning()),
        ];
        let before = self.format;
        let value = &mut self.format;
        let group = choice::cards_choice(
            ui,
            "letter-format",
            text.format(),
            value,
            &cards,
            Hint::default(),
        );
        if !self.started {
            self.started = true;
            group.request_focus();
        }
        if before != self.format
            && let Some(stem) = self.target.path.strip_suffix(&format!(".{}", before.ending()))
        {
            // A path of the owner's own keeps its name and gets the other ending.
            self.target.path = format!("{stem}.{}", self.format.ending());
        }
    }

    /// Suggests a path while none is the owner's own.
    fn settle_path(&mut self, view: &View<'_>) {
        if !self.target.is_own {
            let name = self.file_name(view);
            self.target.path = view.status.letter_folder.join(name).display().to_string();
        }
    }

    fn file_name(&self, view: &View<'_>) -> String {
        let day = view.now.today().to_string();
        format!("{}.{}", view.text.letter.file_stem(&self.customer, &day), self.format.ending())
    }

    fn save(&mut self, view: &View<'_>, replace: bool) {
        self.tried = true;
        if path_problem(&self.target.path, &view.text.files.dialog).is_some() {
            return;
        }
        self.target.tried.again(&self.target.path);
        view.ask(Action::Letter(LetterAction::Save {
            case: self.case,
            words: self.words.clone(),
            format: self.format,
            path: PathBuf::from(self.target.path.trim()),
            replace,
        }));
    }
}
