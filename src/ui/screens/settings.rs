//! The shop's settings, the look of the window, and where everything is kept.

mod computer;
mod data;
mod letterhead;
mod look;
mod shop;

use egui::{Key, Modifiers, Ui};

use crate::domain::shop::draft::{ShopDraft, ShopProblems};
use crate::text::articles::Topic;
use crate::ui::action::Action;
use crate::ui::dialogs::Answer;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::{card, layout, link_row};

/// The page of settings.
#[derive(Debug, Default)]
pub struct SettingsScreen {
    edited: Option<Edited>,
    computer: computer::Computer,
    data: data::Data,
    tried: bool,
}

/// The draft, and the settings it was made from.
#[derive(Debug)]
struct Edited {
    saved: ShopDraft,
    draft: ShopDraft,
}

impl SettingsScreen {
    /// Hears which folder the owner chose.
    pub fn told(&mut self, answer: &Answer) {
        if let Answer::Chosen(purpose, path) = answer {
            self.computer.told(purpose, path.clone());
            self.data.told(purpose, path.clone());
        }
    }

    /// Draws it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let saved = ShopDraft::of(view.log.shop());
        let edited = self
            .edited
            .get_or_insert_with(|| Edited { saved: saved.clone(), draft: saved.clone() });
        if edited.saved != saved {
            // Saved, taken back, or saved elsewhere: what stands in the log is shown.
            *edited = Edited { draft: saved.clone(), saved };
            self.tried = false;
        }
        let is_changed = edited.draft != edited.saved;
        let by_keys =
            is_changed && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        let shop = edited.draft.shop(view.now.today());
        let problems: Option<&ShopProblems> =
            shop.as_ref().err().filter(|_| self.tried).map(AsRef::as_ref);
        let draft = &mut edited.draft;
        let (computer, data) = (&mut self.computer, &mut self.data);
        let pressed = layout::page(ui, |ui| {
            let pressed = heading(ui, view, is_changed);
            layout::two_columns(
                ui,
                theme::SIDE_WIDTH,
                |ui| shop::show(ui, view, draft, problems, is_changed),
                |ui| {
                    words(ui, view);
                    ui.add_space(theme::GAP_CARDS);
                    look::show(ui, view);
                    ui.add_space(theme::GAP_CARDS);
                    // A sample is thrown away, and its computer is somebody's own.
                    if !view.is_sample {
                        computer.show(ui, view);
                        ui.add_space(theme::GAP_CARDS);
                    }
                    data.show(ui, view);
                    ui.add_space(theme::GAP_CARDS);
                    more(ui, view);
                },
            );
            pressed
        });
        match pressed {
            Some(Pressed::Discard) => {
                edited.draft = edited.saved.clone();
                self.tried = false;
            }
            Some(Pressed::Save) => self.save(view),
            None if by_keys => self.save(view),
            None => {}
        }
    }

    fn save(&mut self, view: &View<'_>) {
        self.tried = true;
        let shop = self.edited.as_ref().map(|edited| edited.draft.shop(view.now.today()));
        if let Some(Ok(shop)) = shop {
            view.ask(Action::SaveShop(shop));
        }
    }
}

#[derive(Clone, Copy)]
enum Pressed {
    Save,
    Discard,
}

/// The title, with the buttons at its right so that they stay in sight of a changed field.
fn heading(ui: &mut Ui, view: &View<'_>, is_changed: bool) -> Option<Pressed> {
    let text = &view.text.settings.page;
    let (_, pressed) = layout::row_between(
        ui,
        |ui| ui.label(theme::title(text.title())),
        |ui| {
            let mut pressed = None;
            let blocked = (!is_changed).then_some(text.nothing_changed());
            if Button::primary(text.save()).blocked(blocked).show(ui).clicked() {
                pressed = Some(Pressed::Save);
            }
            if is_changed && button::secondary(ui, None, text.discard()).clicked() {
                pressed = Some(Pressed::Discard);
            }
            pressed
        },
    );
    ui.add_space(theme::GAP_SMALL);
    pressed
}

/// The way to the words that messages start from and are checked by.
fn words(ui: &mut Ui, view: &View<'_>) {
    let text = &view.text.settings.page;
    card::card_titled(ui, text.words(), |ui| {
        for (thing, remark, to) in [
            (text.templates(), text.templates_why(), Route::Templates),
            (text.phrases(), text.phrases_why(), Route::Phrases),
        ] {
            if link_row::lines(ui, thing, remark, thing).clicked() {
                view.ask(Action::Go(to));
            }
        }
    });
}

fn more(ui: &mut Ui, view: &View<'_>) {
    let text = &view.text.settings.page;
    ui.horizontal_wrapped(|ui| {
        if button::quiet(ui, icons::INFO, view.text.help.title()).clicked() {
            view.ask(Action::Go(Route::Help(Topic::default())));
        }
        if button::quiet(ui, icons::KEYBOARD, text.all_keys()).clicked() {
            view.ask(Action::Go(Route::Help(Topic::Keys)));
        }
        if button::quiet(ui, icons::INFO, text.about()).clicked() {
            view.ask(Action::Go(Route::About));
        }
    });
}
