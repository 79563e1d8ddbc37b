//! The look of the window: theme and size, in force at once and without a save.

use egui::{ThemePreference, Ui};

use crate::text::Text;
use crate::ui::action::{Action, ThemeChoice, WindowAction};
use crate::ui::commands;
use crate::ui::icons;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::card;
use crate::ui::widgets::choice;
use crate::ui::widgets::field::{self, Hint};

/// Draws the card.
pub fn show(ui: &mut Ui, view: &View<'_>) {
    let text = &view.text.settings.page;
    card::card_titled(ui, text.look(), |ui| {
        let mut chosen = match ui.ctx().options(|options| options.theme_preference) {
            ThemePreference::System => ThemeChoice::System,
            ThemePreference::Light => ThemeChoice::Light,
            ThemePreference::Dark => ThemeChoice::Dark,
        };
        let before = chosen;
        let themes = [
            (ThemeChoice::System, text.theme_system().to_owned()),
            (ThemeChoice::Light, text.theme_light().to_owned()),
            (ThemeChoice::Dark, text.theme_dark().to_owned()),
        ];
        choice::segments(ui, "theme", text.theme(), &mut chosen, &themes, Hint::default());
        if chosen != before {
            view.ask(Action::Window(WindowAction::SetTheme(chosen)));
        }
        language(ui, view);
        ui.label(theme::label(text.zoom()));
        ui.horizontal_wrapped(|ui| zoom(ui, view));
    });
}

/// Only where there is a choice.
fn language(ui: &mut Ui, view: &View<'_>) {
    let all = view.languages.all();
    if all.len() < 2 {
        return;
    }
    let text = &view.text.settings.page;
    // Each by the name its speakers give it, whatever is spoken now.
    let named =
        |language: &&Text| (Some(language.tag()), language.settings.page.own_name().to_owned());
    let offered: Vec<(Option<String>, String)> = [(None, text.language_of_computer().to_owned())]
        .into_iter()
        .chain(all.iter().map(named))
        .collect();
    let before = view.languages.chosen().map(Text::tag);
    let mut chosen = before.clone();
    field::choice(ui, "language", text.language(), &mut chosen, &offered, Hint::default());
    if chosen != before {
        view.ask(Action::Window(WindowAction::SetLanguage(chosen)));
    }
}

fn zoom(ui: &mut Ui, view: &View<'_>) {
    let text = &view.text.settings.page;
    let now = ui.ctx().zoom_factor();
    let mut wanted = None;
    let names = &view.text.palette.names;
    let keys = |name| commands::keys_of(view.text, name).unwrap_or_default();
    let smaller = keys(names.zoom_out());
    if button::icon_with_keys(ui, icons::MINUS, text.smaller(), &smaller).clicked() {
        wanted = Some(now - commands::ZOOM_STEP);
    }
    ui.label(theme::body(text.percent(percent(now))));
    let larger = keys(names.zoom_in());
    if button::icon_with_keys(ui, icons::PLUS, text.larger(), &larger).clicked() {
        wanted = Some(now + commands::ZOOM_STEP);
    }
    if percent(now) != 100 && Button::quiet(text.plain()).small().show(ui).clicked() {
        wanted = Some(1.0);
    }
    if let Some(action) = wanted.and_then(commands::zoom) {
        view.ask(action);
    }
}

/// A zoom as a whole percentage.
fn percent(zoom: f32) -> u32 {
    (1..=1000).find(|percent| *percent as f32 >= (zoom * 100.0).round()).unwrap_or(100)
}
