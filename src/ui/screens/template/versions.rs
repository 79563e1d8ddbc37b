//! Earlier versions of a template, and the way back to one of them or to the words that came
//! with the program.

use egui::Ui;

use crate::domain::{Template as OwnTemplate, TemplateKey};
use crate::ui::action::{Action, TemplateAction};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::{card, chip, layout};

/// How much of a version is shown.
const SHOWN: usize = 90;

/// The versions, as last read.
#[derive(Debug, Default)]
pub struct Versions {
    all: Fresh<TemplateKey, Vec<OwnTemplate>>,
}

impl Versions {
    /// Draws them; the words that are to be used again, if a button was pressed. `own` are the
    /// shop's words that hold now.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        key: TemplateKey,
        own: Option<&OwnTemplate>,
    ) -> Option<String> {
        let text = &view.text.templates.one;
        let all = self.all.read(view, key, |log| log.template_versions(key));
        let all = all.map(Vec::as_slice).unwrap_or_default();
        let mut used = None;
        card::card_titled(ui, text.versions(), |ui| {
            if own.is_none() {
                ui.label(theme::soft(text.shipped_now()));
            }
            for version in all {
                ui.add_space(4.0);
                let is_in_use = own.is_some_and(|own| own.version == version.version);
                if one(ui, view, version, is_in_use) {
                    used = Some(version.words.clone());
                }
            }
            if own.is_some() {
                ui.add_space(theme::GAP_SMALL);
                card::divider(ui);
                ui.add_space(theme::GAP_SMALL);
                let restore = button::quiet(ui, icons::CLOCK_COUNTER_CLOCKWISE, text.restore());
                if restore.clicked() {
                    view.ask(Action::Template(TemplateAction::Restore(key)));
                }
            }
        });
        used
    }
}

/// A version with its first words; whether it is to be used again.
fn one(ui: &mut Ui, view: &View<'_>, version: &OwnTemplate, is_in_use: bool) -> bool {
    let text = &view.text.templates.one;
    let when = view.text.day_time(version.saved.local(), view.now.local());
    let (_, pressed) = layout::row_between(
        ui,
        |ui| ui.label(theme::strong(text.version(version.version, &when))),
        |ui| {
            if is_in_use {
                chip::tag(ui, text.in_use(), Tone::Ok);
                return false;
            }
            let name = text.use_version(version.version);
            Button::secondary(text.use_again()).name(&name).small().show(ui).clicked()
        },
    );
    ui.label(theme::small(view.text.shortened(&version.words, SHOWN)));
    pressed
}
