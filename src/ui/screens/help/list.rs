//! The list of articles: by shelves, or those that were found. One stop for the keyboard, in which
//! the arrow keys move.

use egui::{
    CornerRadius, CursorIcon, Frame, Id, Key, Margin, Modifiers, Rect, Role, ScrollArea, Sense,
    Stroke, TextStyle, TextWrapMode, Ui, UiBuilder, WidgetInfo, WidgetText, pos2, vec2,
};

use crate::text::articles::{Shelf, Topic};
use crate::ui::icons;
use crate::ui::theme::{self, Theme};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::focus::{self, Landing};

/// Space between a row's edge and its words.
const PADDING: f32 = 10.0;
/// The least height of a row.
const ROW: f32 = 30.0;

/// What is listed.
pub(super) struct Listing<'a> {
    /// The articles, in their order.
    pub found: &'a [Topic],
    /// The one that is open.
    pub open: Topic,
    /// The one that Enter opens while something is typed; none while nothing is, and all stand on
    /// their shelves.
    pub marked: Option<usize>,
    /// What was typed.
    pub typed: &'a str,
}

/// What was asked for.
#[derive(Default)]
pub(super) struct Asked {
    /// An article.
    pub chosen: Option<Topic>,
    /// All of them again.
    pub wants_all: bool,
}

/// A panel as high as there is room, in which the list scrolls.
pub(super) fn panel(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let theme = Theme::of(ui);
    let height = ui.available_height();
    Frame::new()
        .fill(theme.panel)
        .stroke(Stroke::new(1.0, theme.line))
        .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
        .inner_margin(Margin::symmetric(9, 11))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.set_height((height - 24.0).max(ROW));
            ScrollArea::vertical().id_salt("help-list").auto_shrink(false).show(ui, add);
        });
}

impl Listing<'_> {
    /// Draws it.
    pub fn show(&self, ui: &mut Ui, view: &View<'_>) -> Asked {
        let text = &view.text.help;
        ui.spacing_mut().item_spacing.y = 0.0;
        if self.found.is_empty() {
            ui.add(egui::Label::new(theme::soft(text.nothing(self.typed))).wrap());
            ui.add_space(theme::GAP_SMALL);
            let wants_all = Button::secondary(text.show_all()).small().show(ui).clicked();
            return Asked { chosen: None, wants_all };
        }
        let builder = UiBuilder::new()
            .id_salt("help-articles")
            .sense(Sense::focusable_noninteractive())
            .accessibility_role(Role::ListBox)
            .accessibility_label(text.articles());
        let chosen = ui.scope_builder(builder, |ui| self.rows(ui, view)).inner;
        Asked { chosen, wants_all: false }
    }

    fn rows(&self, ui: &mut Ui, view: &View<'_>) -> Option<Topic> {
        let stop = ui.unique_id();
        focus::land(ui, stop, Landing::Page);
        let has_keyboard = ui.memory(|memory| memory.has_focus(stop));
        let at = match self.marked {
            Some(marked) => self.found.get(marked.min(self.found.len().saturating_sub(1))),
            None => self.found.iter().find(|topic| **topic == self.open),
        };
        let mut chosen = None;
        if has_keyboard {
            focus::keep_arrows(ui, stop);
            chosen = self.moved(ui, at);
        }
        let mut draw = |ui: &mut Ui, topic: Topic| {
            let is_at = at == Some(&topic);
            let row = Row { topic, is_open: topic == self.open, is_at, has_keyboard };
            let (id, clicked) = row.show(ui, view);
            if clicked {
                chosen = Some(topic);
                ui.memory_mut(|memory| memory.request_focus(stop));
            }
            if has_keyboard && is_at {
                ui.ctx().accesskit_node_builder(stop, |node| {
                    node.set_active_descendant(id.accesskit_id());
                });
            }
        };
        if self.marked.is_some() {
            self.found.iter().for_each(|topic| draw(ui, *topic));
            return chosen;
        }
        for (place, shelf) in Shelf::ALL.into_iter().enumerate() {
            if place > 0 {
                ui.add_space(theme::GAP);
            }
            heading(ui, view.text.help.shelf(shelf));
            shelf.topics().iter().for_each(|topic| draw(ui, *topic));
        }
        chosen
    }

    /// Where the arrow keys lead from the row the keyboard is at.
    fn moved(&self, ui: &Ui, at: Option<&Topic>) -> Option<Topic> {
        let last = self.found.len().checked_sub(1)?;
        let place = at.and_then(|at| self.found.iter().position(|topic| topic == at));
        let place = place.unwrap_or_default();
        let to = ui.input_mut(|input| {
            [
                (Key::ArrowDown, place.saturating_add(1).min(last)),
                (Key::ArrowUp, place.saturating_sub(1)),
                (Key::Home, 0),
                (Key::End, last),
                (Key::Enter, place),
            ]
            .into_iter()
            .find_map(|(key, to)| input.consume_key(Modifiers::NONE, key).then_some(to))
        })?;
        self.found.get(to).copied()
    }
}

fn heading(ui: &mut Ui, words: &str) {
    ui.horizontal(|ui| {
        ui.add_space(PADDING);
        ui.add(egui::Label::new(theme::label(words).color(Theme::of(ui).soft)).wrap());
    });
    ui.add_space(4.0);
}

/// One article in the list.
struct Row {
    topic: Topic,
    is_open: bool,
    is_at: bool,
    has_keyboard: bool,
}

impl Row {
    /// Draws it: its id, and whether it was pressed.
    fn show(&self, ui: &mut Ui, view: &View<'_>) -> (Id, bool) {
        let theme = Theme::of(ui);
        let title = view.text.article_name(self.topic);
        // A mark behind the words needs room of its own, whether it is there or not.
        let room = ui.available_width() - 3.0 * PADDING;
        let words = if self.is_open { theme::strong(title) } else { theme::body(title) };
        let color = if self.is_open { theme.brand } else { theme.text };
        let words = WidgetText::from(words.color(color)).into_galley(
            ui,
            Some(TextWrapMode::Wrap),
            room,
            TextStyle::Body,
        );
        let size = vec2(ui.available_width(), (words.size().y + 8.0).max(ROW));
        let (_, rect) = ui.allocate_space(size);
        let id = ui.unique_id().with(self.topic);
        // Not a stop of its own: Tab passes from the list to what comes after it.
        let row = ui.interact(rect, id, Sense::CLICK).on_hover_cursor(CursorIcon::PointingHand);
        self.ground(ui, rect, row.hovered());
        let at = pos2(rect.left() + PADDING, rect.center().y - words.size().y / 2.0);
        ui.painter().galley(at, words, color);
        row.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, true, title));
        ui.ctx().accesskit_node_builder(row.id, |node| node.set_selected(self.is_open));
        if self.is_at && self.is_new(ui) {
            ui.scroll_to_rect(rect.expand(theme::GAP), None);
        }
        (row.id, row.clicked())
    }

    fn ground(&self, ui: &Ui, rect: Rect, is_hovered: bool) {
        let theme = Theme::of(ui);
        let fill = match (self.is_open, self.is_at || is_hovered) {
            (true, _) => Some(theme.brandbg),
            (false, true) => Some(theme.warm()),
            (false, false) => None,
        };
        if let Some(fill) = fill {
            ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), fill);
        }
        focus::ring_inside(ui, self.has_keyboard && self.is_at, rect, theme::RADIUS);
        // While one types, the row that Enter opens has a sign and not only a ground.
        if self.is_at && !self.is_open && !self.has_keyboard {
            let at = pos2(rect.right() - PADDING, rect.center().y);
            let icon = theme::icon_font(12.0);
            let anchor = egui::Align2::RIGHT_CENTER;
            ui.painter().text(at, anchor, icons::CARET_RIGHT, icon, theme.soft);
        }
    }

    /// Whether the list has come to this row just now: it is brought into sight once.
    fn is_new(&self, ui: &Ui) -> bool {
        let memory = Id::unique("help-list-at");
        let before: Option<Topic> = ui.data(|data| data.get_temp(memory));
        if before == Some(self.topic) {
            return false;
        }
        ui.data_mut(|data| data.insert_temp(memory, self.topic));
        true
    }
}
