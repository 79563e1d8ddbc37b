//! Where everything is kept, and what keeps it safe.

use egui::Ui;
use std::path::{Path, PathBuf};

use crate::jobs::{ExportOrder, FilePurpose};
use crate::ui::action::{Action, Ask, FileAction};
use crate::ui::dialogs::chosen::Chosen;
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;
use crate::ui::widgets::path_field::{PathWords, path_field};

/// What is remembered of the fields for another folder.
#[derive(Debug, Default)]
pub struct Data {
    /// Whether the fields are in sight.
    is_moving: bool,
    folder: String,
    chosen: Chosen,
    tried: bool,
}

impl Data {
    /// Hears which folder was chosen.
    pub fn told(&mut self, purpose: &FilePurpose, path: Option<PathBuf>) {
        if let Some(path) = self.chosen.told(purpose, path) {
            self.folder = path.display().to_string();
        }
    }

    /// Draws the card.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.settings.page;
        card::card_titled(ui, text.data(), |ui| {
            if view.is_sample {
                ui.label(theme::body(text.sample()));
            } else {
                folder(ui, view);
                ui.add_space(theme::GAP_SMALL);
                copies(ui, view);
            }
            ui.add_space(theme::GAP_SMALL);
            card::divider(ui);
            ui.add_space(theme::GAP_SMALL);
            let quiet = |ui: &mut Ui, icon, words| {
                Button::quiet(words).icon(icon).small().show(ui).clicked()
            };
            if quiet(ui, icons::EXPORT, text.export()) {
                view.ask(Action::Open(Ask::Export(ExportOrder::default())));
            }
            if quiet(ui, icons::UPLOAD_SIMPLE, text.import()) {
                view.ask(Action::Open(Ask::Import));
            }
            if quiet(ui, icons::FOLDER, text.other_folder()) {
                self.is_moving = !self.is_moving;
            }
            if self.is_moving {
                self.other_folder(ui, view);
            }
        });
    }

    fn other_folder(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.settings.page;
        let is_full = Path::new(self.folder.trim()).is_absolute();
        ui.label(theme::small(text.other_folder_why()));
        let problem = (self.tried && !is_full).then_some(text.path_not_full());
        let words = PathWords { label: text.new_folder(), choose: text.choose() };
        let shown = path_field(ui, "other-folder", words, &mut self.folder, problem);
        if shown.response.changed() {
            self.chosen.forget();
        }
        if shown.choose {
            self.chosen.ask(view, FilePurpose::Folder);
        }
        if self.chosen.came_back_empty() {
            ui.label(theme::small(text.nothing_chosen()));
        }
        let busy = view.status.running.is_some().then_some(text.busy());
        let pressed = Button::secondary(text.use_folder()).blocked(busy).show(ui).clicked();
        if pressed || (shown.entered && busy.is_none()) {
            self.tried = true;
            if is_full {
                let folder = PathBuf::from(self.folder.trim());
                view.ask(Action::File(FileAction::UseFolder(folder)));
            }
        }
    }
}

fn folder(ui: &mut Ui, view: &View<'_>) {
    let text = &view.text.settings.page;
    ui.label(theme::small(text.folder()));
    ui.add(egui::Label::new(theme::body(view.status.folder.display().to_string())).wrap());
    let open = Button::secondary(text.open_folder()).icon(icons::FOLDER_OPEN).small();
    if open.show(ui).clicked() {
        let folder = view.status.folder.clone();
        view.ask(Action::File(FileAction::OpenFolder(folder)));
    }
}

fn copies(ui: &mut Ui, view: &View<'_>) {
    let text = &view.text.settings.page;
    if view.status.copy_failed {
        card::notice(ui, Tone::Soon, icons::SHIELD_WARNING, |ui| {
            ui.label(theme::body(text.copy_failed()));
        });
    }
    let words = match view.status.last_copy {
        Some(at) => text.last_copy(&view.text.day_time(at, view.now.local())),
        None => text.no_copy().to_owned(),
    };
    ui.label(theme::body(words));
    let busy = view.status.running.is_some().then_some(text.busy());
    let copy = Button::secondary(text.copy_now()).icon(icons::SHIELD_CHECK).small();
    if copy.blocked(busy).show(ui).clicked() {
        view.ask(Action::File(FileAction::CopyNow));
    }
    let check = Button::secondary(text.check()).icon(icons::LIST_CHECKS).small();
    if check.blocked(busy).show(ui).clicked() {
        view.ask(Action::File(FileAction::Check));
    }
}
