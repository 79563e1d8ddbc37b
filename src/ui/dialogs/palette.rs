//! Finding anything, and running any command: one field, and a list that the arrow keys move in.

mod rows;

use egui::{
    Align2, CornerRadius, Frame, Id, IdSalt, Key, Margin, Modal, Modifiers, Order, Role,
    ScrollArea, Sense, Stroke, TextStyle, TextWrapMode, Ui, WidgetInfo, WidgetText, pos2, vec2,
};

use self::rows::{Row, Target};
use super::{Answer, Show};
use crate::logbook::pages::Hits;
use crate::logbook::{Logbook, Result};
use crate::ui::action::Action;
use crate::ui::commands::Place;
use crate::ui::fresh::Fresh;
use crate::ui::route::Route;
use crate::ui::theme::{self, Theme};
use crate::ui::view::View;
use crate::ui::widgets::{card, dialog, field};

/// How many of each kind are shown.
const MOST: u32 = 8;
/// The width it would like.
const WIDTH: f32 = 640.0;
/// Distance from the top of the window.
const TOP: f32 = 64.0;
/// Height of a row.
const ROW: f32 = 40.0;
/// How many rows a page key moves.
const PAGE: usize = 8;

/// Finding anything, and running any command.
#[derive(Debug, Default)]
pub struct PaletteDialog {
    typed: String,
    hits: Fresh<String, Hits>,
    marked: usize,
    /// Whether the arrow keys moved the mark: only then it is scrolled to and read out.
    moved: bool,
    route: Route,
    started: bool,
}

/// The keys that are not for the field.
#[derive(Clone, Copy)]
struct Keys {
    down: bool,
    up: bool,
    page_down: bool,
    page_up: bool,
    enter: bool,
}

impl Keys {
    fn taken(ui: &Ui) -> Self {
        ui.input_mut(|input| {
            let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
            Self {
                down: pressed(Key::ArrowDown),
                up: pressed(Key::ArrowUp),
                page_down: pressed(Key::PageDown),
                page_up: pressed(Key::PageUp),
                enter: pressed(Key::Enter),
            }
        })
    }
}

impl PaletteDialog {
    /// The dialog with nothing typed.
    ///
    /// # Errors
    /// None; every dialog is made the same way.
    pub fn new(_log: &Logbook) -> Result<Self> {
        Ok(Self::default())
    }

    /// Tells which page it opens over, so that the commands of that page are among its rows.
    #[must_use]
    pub fn over(mut self, route: Route) -> Self {
        self.route = route;
        self
    }
}

impl Show for PaletteDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let keys = Keys::taken(ui);
        let window = ui.ctx().content_rect().size();
        let theme = Theme::of(ui);
        let id = Id::unique(IdSalt::new("palette"));
        let area = Modal::default_area(id)
            .anchor(Align2::CENTER_TOP, vec2(0.0, TOP.min(window.y * 0.1)))
            .order(Order::Foreground);
        let shown = Modal::new(id)
            .area(area)
            .backdrop_color(theme.veil)
            .frame(
                Frame::new()
                    .fill(theme.panel)
                    .stroke(Stroke::new(1.0, theme.line))
                    .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
                    .shadow(theme::shadow(&theme)),
            )
            .show(ui.ctx(), |ui| {
                ui.set_width(WIDTH.min(window.x - 48.0).max(theme::MIN_TARGET));
                ui.set_max_height(window.y - TOP);
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                    node.set_role(Role::Dialog);
                    node.set_modal();
                    node.set_label(view.text.palette.title());
                });
                let field = self.field(ui, view);
                // Only now, so that Enter runs what was typed right before it.
                let rows = self.rows(ui, view);
                self.move_mark(keys, rows.len());
                self.describe(ui, view, field);
                card::divider(ui);
                let room = (window.y - 2.0 * TOP - 120.0).max(120.0);
                let clicked = self.list(ui, view, &rows, room);
                card::divider(ui);
                padded(ui, |ui| ui.label(theme::faint(ui, view.text.palette.how())));
                (rows, clicked)
            });
        dialog::settle(ui, id, shown.response.rect.size());
        let escaped = shown.is_top_modal
            && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let (rows, clicked) = shown.inner;
        let chosen = clicked.or(keys.enter.then_some(self.marked));
        if let Some(row) = chosen.and_then(|place| rows.get(place)) {
            self.run(ui, view, row);
        } else if escaped || shown.backdrop_response.clicked() {
            view.ask(Action::CloseDialog);
        }
    }

    /// It asks for nothing but to open something else, and is closed by then.
    fn told(&mut self, _answer: Answer) {}
}

impl PaletteDialog {
    /// Closes first, since what runs may open a dialog of its own.
    fn run(&self, ui: &Ui, view: &View<'_>, row: &Row) {
        view.ask(Action::CloseDialog);
        match row.target {
            Target::Go(route) => view.ask(Action::Go(route)),
            Target::Run(command) => {
                if let Some(action) = (command.action)(Place::of(ui.ctx(), self.route)) {
                    view.ask(action);
                }
            }
        }
    }

    fn move_mark(&mut self, keys: Keys, count: usize) {
        let last = count.saturating_sub(1);
        let before = self.marked;
        if keys.down {
            self.marked = if self.marked >= last { 0 } else { self.marked + 1 };
        }
        if keys.up {
            self.marked = self.marked.checked_sub(1).unwrap_or(last);
        }
        if keys.page_down {
            self.marked += PAGE;
        }
        if keys.page_up {
            self.marked = self.marked.saturating_sub(PAGE);
        }
        self.marked = self.marked.min(last);
        self.moved = self.marked != before;
    }

    fn field(&mut self, ui: &mut Ui, view: &View<'_>) -> Id {
        padded(ui, |ui| {
            let id = ui.make_persistent_id("palette-field");
            let field = field::line_edit(ui, id, &mut self.typed, view.text.palette.hint());
            if !self.started {
                self.started = true;
                field.request_focus();
            }
            if field.changed() {
                self.marked = 0;
            }
            // Enter must not leave the field: there is nowhere else to be.
            if field.lost_focus() {
                field.request_focus();
            }
            id
        })
    }

    fn describe(&self, ui: &Ui, view: &View<'_>, field: Id) {
        let marked = row_id(self.marked);
        ui.ctx().accesskit_node_builder(field, |node| {
            node.set_label(view.text.palette.title());
            node.set_has_popup(egui::accesskit::HasPopup::Listbox);
            node.set_expanded(true);
            node.set_active_descendant(marked.accesskit_id());
        });
    }

    fn list(&self, ui: &mut Ui, view: &View<'_>, rows: &[Row], room: f32) -> Option<usize> {
        let text = &view.text.palette;
        if rows.is_empty() {
            let words = text.nothing(self.typed.trim());
            padded(ui, |ui| ui.label(theme::soft(words)));
            return None;
        }
        let mut clicked = None;
        ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
            let mut group = None;
            for (place, row) in rows.iter().enumerate() {
                if group != Some(row.group) {
                    group = Some(row.group);
                    heading(ui, row.group.title(view.text));
                }
                if self.row(ui, place, row) {
                    clicked = Some(place);
                }
            }
            ui.add_space(theme::GAP_SMALL);
        });
        clicked
    }

    fn row(&self, ui: &mut Ui, place: usize, row: &Row) -> bool {
        let theme = Theme::of(ui);
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
        // Not focusable: the focus stays in the field.
        let mut response = ui.interact(rect, row_id(place), Sense::CLICK);
        let is_marked = self.marked == place;
        if is_marked && self.moved {
            response.scroll_to_me(None);
        }
        if ui.is_rect_visible(rect) {
            let inner = rect.shrink2(vec2(8.0, 0.0));
            if is_marked {
                ui.painter().rect_filled(inner, theme::RADIUS, theme.brandbg);
            } else if response.hovered() {
                ui.painter().rect_filled(inner, theme::RADIUS, theme.warm());
            }
            if paint(ui, rect.shrink2(vec2(20.0, 0.0)), row, &theme) {
                response = response.on_hover_text(&row.name);
            }
        }
        response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, true, &row.name));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_marked));
        response.clicked()
    }

    fn rows(&mut self, ui: &Ui, view: &View<'_>) -> Vec<Row> {
        let typed = self.typed.trim().to_owned();
        let place = Place::of(ui.ctx(), self.route);
        let hits = match typed.is_empty() {
            true => None,
            false => self.hits.read(view, typed.clone(), |log| log.search(&typed, MOST)),
        };
        rows::rows(view.text, place, &typed, hits, view.now.local_minute())
    }
}

fn row_id(place: usize) -> Id {
    Id::unique((IdSalt::new("palette-row"), place))
}

fn heading(ui: &mut Ui, words: &str) {
    let margin = Margin { left: 20, right: 20, top: 12, bottom: 4 };
    Frame::new().inner_margin(margin).show(ui, |ui| ui.label(theme::small(words)));
}

fn padded<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::new().inner_margin(Margin::symmetric(16, 12)).show(ui, add).inner
}

/// Icon, title and detail from the left, keys at the right; the title may be cut, the keys not.
/// Whether something was cut.
fn paint(ui: &Ui, rect: egui::Rect, row: &Row, theme: &Theme) -> bool {
    let lay = |text: egui::RichText, room: f32| {
        let text = WidgetText::from(text.color(egui::Color32::PLACEHOLDER));
        text.into_galley(ui, Some(TextWrapMode::Truncate), room.max(0.0), TextStyle::Body)
    };
    let put = |x: f32, galley: std::sync::Arc<egui::Galley>, color| {
        let at = pos2(x, rect.center().y - galley.size().y / 2.0);
        let width = galley.size().x;
        ui.painter().galley_with_override_text_color(at, galley, color);
        width
    };
    let mut end = rect.right();
    if !row.keys.is_empty() {
        let keys = lay(theme::small(&row.keys), rect.width() / 2.0);
        end -= keys.size().x;
        put(end, keys, theme.soft);
        end -= 12.0;
    }
    let mut x = rect.left();
    x += put(x, lay(theme::icon(row.icon), 24.0), theme.soft).max(theme::ICON_SIZE) + 12.0;
    let room = end - x;
    // A long title leaves at least a third of the row to what tells it from others.
    let share = if row.detail.is_empty() { room } else { room * 0.66 };
    let title = lay(theme::body(&row.title), share);
    let mut is_cut = title.elided;
    x += put(x, title, theme.text) + 8.0;
    if !row.detail.is_empty() {
        let detail = lay(theme::soft(&row.detail), end - x);
        is_cut |= detail.elided;
        put(x, detail, theme.soft);
    }
    is_cut
}

#[cfg(test)]
mod tests;
