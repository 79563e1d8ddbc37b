//! The help: articles on their shelves at one side, one of them open at the other, and a search
//! over all.
//!
//! Which articles there are, and what they say, the texts know. What the keys do comes from the
//! table of commands, so that it is always true.

mod article;
mod keys;
mod list;

use egui::{
    Align, Align2, CornerRadius, FontId, Id, IdSalt, Key, Layout, Modifiers, Response, Role,
    Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

use self::article::Reading;
use self::list::Listing;
use crate::text::articles::Topic;
use crate::ui::action::Action;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Theme};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, field, layout};

/// The width of the list beside the article, with room and without.
const LIST: (f32, f32) = (248.0, 196.0);
/// Below this width of content the list is the narrow one.
const WIDE_FROM: f32 = 840.0;
/// Below this width of content the article stands above the list.
const BESIDE_FROM: f32 = 520.0;
/// The widest the search field gets, and the least it needs.
const SEARCH: f32 = 340.0;
const SEARCH_LEAST: f32 = 180.0;
/// The room for the title beside it.
const TITLE: f32 = 64.0;
/// The space around the key in the search field.
const KEY: f32 = 20.0;

/// The help.
#[derive(Debug, Default)]
pub struct HelpScreen {
    typed: String,
    /// Which of the articles found is marked while one types.
    marked: usize,
    reading: Reading,
    /// How wide the buttons behind the search are.
    buttons: f32,
    /// What was found last, in which language and for which words: reading all is not for every
    /// frame.
    found: (String, String, Vec<Topic>),
}

impl HelpScreen {
    /// Draws it, open at an article.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, topic: Topic) {
        let field = search_id();
        let has_dialog = ui.memory(|memory| memory.top_modal_layer().is_some());
        if !has_dialog {
            self.keys(ui, view, field);
        }
        let found = self.found(view);
        if !has_dialog && ui.memory(|memory| memory.has_focus(field)) {
            self.choose(ui, view, &found);
        }
        let before = self.typed.clone();
        let room = ui.available_width() - 2.0 * theme::MARGIN;
        if room < BESIDE_FROM {
            layout::page(ui, |ui| {
                self.head(ui, view, field);
                ui.add_space(theme::GAP);
                card::card(ui, |ui| self.reading.show(ui, view, topic));
                ui.add_space(theme::GAP);
                card::card(ui, |ui| self.list(ui, view, topic, &found));
            });
        } else {
            layout::page_fixed(ui, |ui| {
                self.head(ui, view, field);
                ui.add_space(theme::GAP);
                let width = if room < WIDE_FROM { LIST.1 } else { LIST.0 };
                self.beside(ui, view, topic, (&found, width));
            });
        }
        if self.typed != before {
            self.marked = 0;
        }
    }

    fn found(&mut self, view: &View<'_>) -> Vec<Topic> {
        let (language, typed, found) = &mut self.found;
        let now = view.text.tag();
        if *language != now || *typed != self.typed || found.is_empty() {
            *found = view.text.articles(&self.typed);
            (*language, *typed) = (now, self.typed.clone());
        }
        found.clone()
    }

    /// "/" goes into the search, Esc out of it and then back to where help was wanted.
    fn keys(&mut self, ui: &Ui, view: &View<'_>, field: Id) {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if !ui.ctx().text_edit_focused() && pressed(Key::Slash) {
            // The letter itself is not meant for the field.
            ui.input_mut(|input| {
                input.events.retain(|event| !matches!(event, egui::Event::Text(_)));
            });
            ui.memory_mut(|memory| memory.request_focus(field));
        }
        if pressed(Key::Escape) {
            if self.typed.is_empty() {
                view.ask(Action::Back);
            } else {
                self.typed.clear();
                self.marked = 0;
            }
        }
    }

    /// The arrow keys while one types move the mark, and Enter opens what is marked.
    fn choose(&mut self, ui: &Ui, view: &View<'_>, found: &[Topic]) {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let last = found.len().saturating_sub(1);
        if pressed(Key::ArrowDown) {
            self.marked = self.marked.saturating_add(1).min(last);
        }
        if pressed(Key::ArrowUp) {
            self.marked = self.marked.saturating_sub(1);
        }
        if pressed(Key::Enter)
            && let Some(topic) = found.get(self.marked.min(last))
        {
            view.ask(Action::Go(Route::Help(*topic)));
        }
    }

    /// The title, the search, and what leads to the keys and onto paper.
    fn head(&mut self, ui: &mut Ui, view: &View<'_>, field: Id) {
        let title = |ui: &mut Ui| ui.label(theme::title(view.text.help.title()));
        let room = ui.available_width() - TITLE - 2.0 * theme::GAP_CARDS;
        layout::row_between_from(ui, TITLE, title, |ui| {
            layout::in_reading_order(ui, |ui| {
                // All of one height, so that the lower ones stand in its middle.
                let size = vec2(ui.available_width(), theme::FIELD_HEIGHT);
                let place = Layout::left_to_right(Align::Center);
                ui.allocate_ui_with_layout(size, place, |ui| self.ways(ui, view, field, room));
            });
        });
    }

    /// The search takes what the buttons behind it leave; how wide they are, is remembered.
    fn ways(&mut self, ui: &mut Ui, view: &View<'_>, field: Id, room: f32) {
        let text = &view.text.help;
        ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
        let width = (room - self.buttons).clamp(SEARCH_LEAST, SEARCH);
        let size = vec2(width, theme::FIELD_HEIGHT);
        let place = Layout::top_down(Align::Min);
        ui.allocate_ui_with_layout(size, place, |ui| self.search(ui, view, field));
        let before = ui.min_rect().right();
        if Button::secondary(text.all_keys()).icon(icons::KEYBOARD).show(ui).clicked() {
            view.ask(Action::Go(Route::Help(Topic::Keys)));
        }
        if Button::secondary(text.print()).icon(icons::PRINTER).show(ui).clicked() {
            view.ask(Action::PrintHelp);
        }
        let taken = ui.min_rect().right() - before;
        if (taken - self.buttons).abs() > 0.5 {
            self.buttons = taken;
            layout::draw_again(ui.ctx(), "help_found_its_buttons");
        }
    }

    fn search(&mut self, ui: &mut Ui, view: &View<'_>, id: Id) -> Response {
        let text = &view.text.help;
        let input = field::line_edit(ui, id, &mut self.typed, text.hint());
        let value = self.typed.clone();
        input.widget_info(|| WidgetInfo::text_edit(true, "", &value, text.hint()));
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::SearchInput);
            node.set_label(text.search());
            node.set_description(text.how());
        });
        if self.typed.is_empty() && !input.has_focus() {
            key_cap(ui, input.rect, text.search_key());
        }
        input
    }

    fn beside(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        topic: Topic,
        (found, width): (&[Topic], f32),
    ) {
        let height = ui.available_height();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 20.0;
            let column = |width: f32| (vec2(width, height), Layout::top_down(Align::Min));
            let (size, down) = column(width);
            ui.allocate_ui_with_layout(size, down, |ui| {
                list::panel(ui, |ui| self.list(ui, view, topic, found));
            });
            let (size, down) = column(ui.available_width());
            ui.allocate_ui_with_layout(size, down, |ui| {
                self.reading.panel(ui, view, topic);
            });
        });
    }

    fn list(&mut self, ui: &mut Ui, view: &View<'_>, open: Topic, found: &[Topic]) {
        let marked = (!self.typed.trim().is_empty()).then_some(self.marked);
        let listing = Listing { found, open, marked, typed: self.typed.trim() };
        let shown = listing.show(ui, view);
        if shown.wants_all {
            self.typed.clear();
        }
        if let Some(topic) = shown.chosen {
            view.ask(Action::Go(Route::Help(topic)));
        }
    }
}

/// The key that leads into the search, at the end of its field.
fn key_cap(ui: &Ui, field: egui::Rect, key: &str) {
    let theme = Theme::of(ui);
    let center = field.right_center() - vec2(KEY, 0.0);
    let cap = egui::Rect::from_center_size(center, vec2(KEY, KEY + 2.0));
    let stroke = Stroke::new(1.0, theme.line);
    let round = CornerRadius::same(theme::RADIUS_CHIP);
    ui.painter().rect(cap, round, theme.panel, stroke, StrokeKind::Inside);
    let font = FontId::proportional(theme::CHIP.0);
    ui.painter().text(center, Align2::CENTER_CENTER, key, font, theme.soft);
}

/// The id of the search field.
fn search_id() -> Id {
    Id::unique(IdSalt::new("help-search"))
}

#[cfg(test)]
mod tests;
