//! A log that cannot be opened: what happened, and every way on. Nothing is ever made anew
//! silently.

use chrono::NaiveDateTime;
use egui::{CornerRadius, Ui};
use std::path::{Path, PathBuf};

use crate::jobs::{FilePurpose, Status};
use crate::text::Text;
use crate::text::explain::Explained;
use crate::ui::action::{Action, Actions, FileAction, WindowAction};
use crate::ui::dialogs::Answer as Heard;
use crate::ui::dialogs::chosen::Chosen;
use crate::ui::icons;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::dialog::{Answer, Question, confirm};
use crate::ui::widgets::path_field::{PathWords, path_field};
use crate::ui::widgets::{card, layout};

/// The width of the page's column, which stands in the middle of a wide window.
const WIDTH: f32 = 680.0;

/// A verified copy that could take the place of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyFound {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was made, in civil local time.
    pub made: NaiveDateTime,
    /// Its size in bytes.
    pub bytes: u64,
}

/// The page for a log that cannot be opened.
#[derive(Debug)]
pub struct TroubleScreen {
    explained: Explained,
    /// Verified copies, the newest first; none where a copy would be no way out.
    copies: Option<Vec<CopyFound>>,
    /// The copy that is being asked about.
    asking: Option<usize>,
    folder: String,
    chosen: Chosen,
    tried: bool,
    failure: Option<String>,
    /// Whether a new log may be begun in the place of the one that is gone.
    offers_new: bool,
    /// Whether that is being asked about.
    asking_new: bool,
}

impl TroubleScreen {
    /// The page for what happened, with the verified copies found, in any order; none where a
    /// copy would be no way out, as for a log that is only open elsewhere.
    #[must_use]
    pub fn new(explained: Explained, mut copies: Option<Vec<CopyFound>>) -> Self {
        if let Some(copies) = &mut copies {
            copies.sort_by_key(|copy| std::cmp::Reverse(copy.made));
        }
        Self {
            explained,
            copies,
            asking: None,
            folder: String::new(),
            chosen: Chosen::default(),
            tried: false,
            failure: None,
            offers_new: false,
            asking_new: false,
        }
    }

    /// The same page, on which a new log may be begun in the place of one that is gone.
    #[must_use]
    pub fn offering_a_new_log(mut self, offers: bool) -> Self {
        self.offers_new = offers;
        self
    }

    /// Hears what came of a way out that was tried.
    pub fn told(&mut self, answer: Heard) {
        match answer {
            Heard::Failed(sentence) => self.failure = Some(sentence),
            Heard::Chosen(purpose, path) => {
                if let Some(path) = self.chosen.told(&purpose, path) {
                    self.folder = path.display().to_string();
                }
            }
            Heard::Exists(_) | Heard::Complaint(_) => {}
        }
    }

    /// Draws it. There is no log to view, so it takes what it needs one by one.
    pub fn show(&mut self, ui: &mut Ui, text: &Text, status: &Status, actions: &Actions) {
        let page = ui.max_rect();
        ui.painter().rect_filled(page, CornerRadius::ZERO, Theme::of(ui).bg);
        layout::page_of_one_column(ui, WIDTH, |ui| {
            self.what(ui, text, status, actions);
            ui.add_space(theme::GAP_CARDS);
            self.copies(ui, text, status);
            card::card(ui, |ui| self.other_folder(ui, text, status, actions));
        });
        self.ask_back(ui, text, actions);
        self.ask_back_new(ui, text, status, actions);
    }

    fn what(&mut self, ui: &mut Ui, text: &Text, status: &Status, actions: &Actions) {
        let words = &text.trouble;
        ui.label(theme::title(words.title()));
        ui.add_space(theme::GAP_SMALL);
        card::notice(ui, Tone::Late, icons::WARNING, |ui| {
            ui.label(theme::strong(&self.explained.what));
            if !self.explained.advice.is_empty() {
                ui.label(theme::body(&self.explained.advice));
            }
            ui.label(theme::body(words.untouched()));
        });
        if let Some(failure) = &self.failure {
            ui.add_space(theme::GAP_SMALL);
            card::notice(ui, Tone::Late, icons::WARNING, |ui| ui.label(theme::body(failure)));
        }
        ui.add_space(theme::GAP_SMALL);
        let has_folder = !status.folder.as_os_str().is_empty();
        if has_folder {
            ui.label(theme::small(words.folder()));
            ui.add(egui::Label::new(theme::body(status.folder.display().to_string())).wrap());
            ui.add_space(theme::GAP_SMALL);
        }
        let busy = status.running.is_some().then_some(words.busy());
        ui.horizontal_wrapped(|ui| {
            let again = Button::primary(words.again()).icon(icons::ARROWS_CLOCKWISE);
            if again.blocked(busy).show(ui).clicked() {
                let folder = status.folder.clone();
                actions.ask(Action::File(FileAction::UseFolder(folder)));
            }
            if has_folder
                && button::secondary(ui, icons::FOLDER_OPEN, words.open_folder()).clicked()
            {
                let folder = status.folder.clone();
                actions.ask(Action::File(FileAction::OpenFolder(folder)));
            }
            if self.offers_new && button::secondary(ui, icons::PLUS, words.begin()).clicked() {
                self.asking_new = true;
            }
            if button::quiet(ui, icons::SIGN_OUT, words.quit()).clicked() {
                actions.ask(Action::Window(WindowAction::Quit));
            }
        });
    }

    fn copies(&mut self, ui: &mut Ui, text: &Text, status: &Status) {
        let words = &text.trouble;
        let Some(copies) = &self.copies else { return };
        let busy = status.running.is_some().then_some(words.busy());
        let mut pressed = None;
        card::card(ui, |ui| {
            ui.label(theme::heading(words.copies()));
            let why = if copies.is_empty() { words.no_copies() } else { words.copies_why() };
            ui.label(theme::soft(why));
            for (place, copy) in copies.iter().enumerate() {
                let when = text.full_day_time(copy.made);
                let (_, restore) = layout::row_between(
                    ui,
                    |ui| ui.label(theme::body(words.copy(&when, &words.size(copy.bytes)))),
                    |ui| {
                        let name = words.restore_name(&when);
                        let button = Button::secondary(words.restore()).name(&name).blocked(busy);
                        button.small().show(ui).clicked()
                    },
                );
                if restore {
                    pressed = Some(place);
                }
            }
        });
        self.asking = pressed.or(self.asking);
        ui.add_space(theme::GAP_CARDS);
    }

    fn ask_back(&mut self, ui: &Ui, text: &Text, actions: &Actions) {
        let copies = self.copies.as_deref().unwrap_or_default();
        let Some(copy) = self.asking.and_then(|place| copies.get(place)) else { return };
        let words = &text.trouble;
        let sentence = words.restore_question(&text.full_day_time(copy.made));
        let question = Question {
            id_salt: "restore",
            title: words.restore_title(),
            sentence: &sentence,
            action: words.restore_it(),
            cancel: words.keep(),
            destroys: false,
        };
        if let Some(answer) = confirm(ui, &question) {
            if answer == Answer::Yes {
                actions.ask(Action::File(FileAction::Restore(copy.path.clone())));
            }
            self.asking = None;
        }
    }

    fn ask_back_new(&mut self, ui: &Ui, text: &Text, status: &Status, actions: &Actions) {
        if !self.asking_new {
            return;
        }
        let words = &text.trouble;
        let question = Question {
            id_salt: "begin",
            title: words.begin_title(),
            sentence: words.begin_question(),
            action: words.begin_it(),
            cancel: words.begin_not(),
            destroys: false,
        };
        if let Some(answer) = confirm(ui, &question) {
            if answer == Answer::Yes {
                let folder = status.folder.clone();
                actions.ask(Action::File(FileAction::BeginLog(folder)));
            }
            self.asking_new = false;
        }
    }

    fn other_folder(&mut self, ui: &mut Ui, text: &Text, status: &Status, actions: &Actions) {
        let words = &text.trouble;
        ui.label(theme::heading(words.other()));
        ui.label(theme::soft(words.other_why()));
        let is_full = Path::new(self.folder.trim()).is_absolute();
        let problem = (self.tried && !is_full).then_some(words.path_not_full());
        let path_words = PathWords { label: words.path(), choose: words.choose() };
        let shown = path_field(ui, "trouble-folder", path_words, &mut self.folder, problem);
        if shown.response.changed() {
            self.chosen.forget();
        }
        if shown.choose {
            self.chosen.ask_through(actions, FilePurpose::Folder);
        }
        if self.chosen.came_back_empty() {
            ui.label(theme::small(words.nothing_chosen()));
        }
        let busy = status.running.is_some().then_some(words.busy());
        let pressed = Button::secondary(words.use_folder()).blocked(busy).show(ui).clicked();
        if pressed || (shown.entered && busy.is_none()) {
            self.tried = true;
            if is_full {
                let folder = PathBuf::from(self.folder.trim());
                actions.ask(Action::File(FileAction::UseFolder(folder)));
            }
        }
    }
}
