//! What the owner chooses for this computer: notices, start at login, the calendar file. In force
//! at once and without a save.

use egui::Ui;
use std::path::{Path, PathBuf};

use crate::jobs::{Detail, FilePurpose};
use crate::ui::action::{Action, ComputerAction, FileAction};
use crate::ui::dialogs::chosen::Chosen;
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::path_field::{PathWords, path_field};

/// What is remembered of the fields.
#[derive(Debug, Default)]
pub struct Computer {
    folder: String,
    detail: Detail,
    chosen: Chosen,
    tried: bool,
    /// Whether it is being asked what becomes of the file.
    is_stopping: bool,
}

impl Computer {
    /// Hears which folder was chosen.
    pub fn told(&mut self, purpose: &FilePurpose, path: Option<PathBuf>) {
        if let Some(path) = self.chosen.told(purpose, path) {
            self.folder = path.display().to_string();
        }
    }

    /// Draws the card.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.computer;
        let ask = |action| view.ask(Action::Computer(action));
        card::card_titled(ui, text.title(), |ui| {
            let mut notices = view.status.computer.notices;
            if field::checkbox(ui, &mut notices, text.notices()).changed() {
                ask(ComputerAction::AllowNotices(notices));
            }
            ui.label(theme::small(text.notices_why()));
            if let Some(mut at_login) = view.status.computer.at_login {
                ui.add_space(4.0);
                if field::checkbox(ui, &mut at_login, text.at_login()).changed() {
                    ask(ComputerAction::StartAtLogin(at_login));
                }
            }
            ui.add_space(theme::GAP_SMALL);
            card::divider(ui);
            ui.add_space(theme::GAP_SMALL);
            ui.label(theme::strong(text.calendar()));
            if let Some(failure) = &view.status.computer.calendar_failure {
                card::notice(ui, Tone::Late, icons::WARNING, |ui| {
                    ui.label(theme::body(failure));
                });
            }
            match &view.status.computer.calendar {
                None => self.begin(ui, view),
                Some(kept) => self.kept(ui, view, &kept.folder, kept.detail),
            }
        });
    }

    /// The fields for a file that is not written yet.
    fn begin(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.computer;
        ui.label(theme::small(text.calendar_why()));
        let is_full = Path::new(self.folder.trim()).is_absolute();
        let problem = (self.tried && !is_full).then_some(view.text.settings.page.path_not_full());
        let words = PathWords { label: text.folder(), choose: text.choose() };
        let shown = path_field(ui, "calendar-folder", words, &mut self.folder, problem);
        if shown.response.changed() {
            self.chosen.forget();
        }
        if shown.choose {
            self.chosen.ask(view, FilePurpose::CalendarFolder);
        }
        if self.chosen.came_back_empty() {
            ui.label(theme::small(view.text.settings.page.nothing_chosen()));
        }
        detail(ui, view, &mut self.detail);
        let write = Button::secondary(text.write()).icon(icons::CALENDAR_CHECK);
        if write.show(ui).clicked() || shown.entered {
            self.tried = true;
            if is_full {
                let folder = PathBuf::from(self.folder.trim());
                let keep = ComputerAction::KeepCalendar(folder, self.detail);
                view.ask(Action::Computer(keep));
            }
        }
    }

    /// The file that is written.
    fn kept(&mut self, ui: &mut Ui, view: &View<'_>, folder: &Path, level: Detail) {
        let text = &view.text.computer;
        let path = folder.join(FILE_NAME).display().to_string();
        ui.add(egui::Label::new(theme::body(text.written_to(&path))).wrap());
        let written = match view.status.computer.calendar_written {
            Some(at) => text.written(&view.text.day_time(at, view.now.local())),
            None => text.not_yet().to_owned(),
        };
        ui.label(theme::small(written));
        let mut wanted = level;
        detail(ui, view, &mut wanted);
        if wanted != level {
            let keep = ComputerAction::KeepCalendar(folder.to_path_buf(), wanted);
            view.ask(Action::Computer(keep));
        }
        if self.is_stopping {
            self.stop(ui, view, folder);
            return;
        }
        ui.horizontal_wrapped(|ui| {
            let open = Button::secondary(text.open_folder()).icon(icons::FOLDER_OPEN).small();
            if open.show(ui).clicked() {
                view.ask(Action::File(FileAction::OpenFolder(folder.to_path_buf())));
            }
            self.is_stopping = Button::quiet(text.stop()).small().show(ui).clicked();
        });
    }

    /// What becomes of the file.
    fn stop(&mut self, ui: &mut Ui, view: &View<'_>, folder: &Path) {
        let text = &view.text.computer;
        ui.label(theme::body(text.stop_question()));
        for (words, remove) in [(text.stop_remove(), true), (text.stop_leave(), false)] {
            if Button::secondary(words).small().show(ui).clicked() {
                self.is_stopping = false;
                // It stands in the field again for whoever changes their mind.
                self.folder = folder.display().to_string();
                view.ask(Action::Computer(ComputerAction::StopCalendar { remove }));
            }
        }
        if Button::quiet(text.stop_cancel()).small().show(ui).clicked() {
            self.is_stopping = false;
        }
    }
}

/// The name of the file, as it lies in the folder.
const FILE_NAME: &str = crate::jobs::Status::CALENDAR_FILE;

fn detail(ui: &mut Ui, view: &View<'_>, value: &mut Detail) {
    let text = &view.text.files.dialog;
    let words = [text.detail_full(), text.detail_first_name(), text.detail_bare()];
    let levels: Vec<(Detail, String)> =
        Detail::ALL.into_iter().zip(words.map(str::to_owned)).collect();
    field::choice(ui, "calendar-detail", text.detail(), value, &levels, Hint::default());
}
