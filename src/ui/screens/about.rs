//! What this program is, and where it keeps things.

use egui::Ui;

use crate::logbook::pages::{CaseSet, CustomerSet};
use crate::text::articles::Topic;
use crate::ui::action::{Action, FileAction, WindowAction};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::{button, card, layout};

/// The widest lines that are still easy to read.
const WIDTH: f32 = 680.0;

/// What this program is.
#[derive(Debug, Default)]
pub struct AboutScreen {
    counts: Fresh<(), (u32, u32)>,
}

impl AboutScreen {
    /// Draws it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.settings.about;
        let counts = self
            .counts
            .read(view, (), |log| {
                Ok((log.case_count(CaseSet::All)?, log.customer_count(CustomerSet::All)?))
            })
            .copied();
        layout::page(ui, |ui| {
            ui.set_max_width(WIDTH.min(ui.available_width()));
            ui.horizontal(|ui| {
                ui.label(theme::icon(icons::HANDSHAKE).size(theme::TITLE.1));
                ui.label(theme::title(text.title()));
            });
            ui.label(theme::body(text.lead()));
            let commit = option_env!("AMENDS_COMMIT").unwrap_or_default();
            ui.label(theme::soft(text.version(env!("CARGO_PKG_VERSION"), commit)));
            ui.add_space(theme::GAP_CARDS);
            if button::secondary(ui, icons::COPY, text.copy_report()).clicked() {
                view.ask(Action::Window(WindowAction::CopyReport));
            }
            ui.label(theme::soft(text.report_why()));
            ui.add_space(theme::GAP_CARDS);
            card::card(ui, |ui| kept(ui, view, counts));
            ui.add_space(theme::GAP_CARDS);
            card::card(ui, |ui| {
                ui.label(theme::heading(text.licences()));
                ui.label(theme::body(text.own_licence()));
                for licence in text.others() {
                    ui.label(theme::soft(licence));
                }
            });
            ui.add_space(theme::GAP_CARDS);
            if button::secondary(ui, icons::KEYBOARD, text.all_keys()).clicked() {
                view.ask(Action::Go(Route::Help(Topic::Keys)));
            }
        });
    }
}

fn kept(ui: &mut Ui, view: &View<'_>, counts: Option<(u32, u32)>) {
    let text = &view.text.settings.about;
    ui.label(theme::heading(text.kept()));
    ui.label(theme::strong(text.private()));
    if view.is_sample {
        ui.label(theme::soft(view.text.settings.page.sample()));
    } else {
        ui.label(theme::soft(text.folder()));
        ui.add(egui::Label::new(theme::body(view.status.folder.display().to_string())).wrap());
        ui.label(theme::soft(text.files()));
    }
    if let Some((cases, customers)) = counts {
        let shown = |count: u32| view.text.count(count.into());
        let counts = text.counts(cases, &shown(cases), customers, &shown(customers));
        ui.label(theme::body(counts));
    }
    if view.is_sample {
        return;
    }
    if button::secondary(ui, icons::FOLDER_OPEN, text.open_folder()).clicked() {
        view.ask(Action::File(FileAction::OpenFolder(view.status.folder.clone())));
    }
}
