//! A long list in columns: 100,000 rows, of which only those in sight are asked for and drawn.
//!
//! The header sorts, the rows are chosen with the keyboard or the pointer. The whole list is one
//! stop for Tab; each row is one node with one sentence for a screen reader. It must not know
//! what a row is, nor keep one.

use egui::{
    Align, AsIdSalt, CornerRadius, Id, IdSalt, Key, Layout, Modifiers, Rect, Response, Role,
    ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use std::ops::Range;

use super::focus::{self, Landing};
use super::table_columns::{self, Place};
pub use super::table_columns::{Column, Sorted};
use crate::ui::theme::{self, Theme};

/// Height of the header row.
const HEADER: f32 = 36.0;
/// More than rows fit on any screen.
const SLOTS: usize = 256;

/// A table being described; `show` draws it.
#[must_use = "nothing is drawn before show"]
pub struct Table<'a> {
    id_salt: IdSalt,
    name: &'a str,
    columns: &'a [Column<'a>],
    rows: usize,
    row_height: f32,
    selected: Option<usize>,
    sorted: Option<(usize, Sorted)>,
}

/// What happened to the table in this frame.
#[derive(Clone, Debug, Default)]
pub struct TableResponse {
    /// A row was clicked, or Enter was pressed on it.
    pub opened: Option<usize>,
    /// The selection moved here; keep it and hand it in again.
    pub selected_changed: Option<usize>,
    /// This column's head was pressed; the caller sorts and says so next time.
    pub sort_clicked: Option<usize>,
    /// The rows that were asked for.
    pub visible: Range<usize>,
    /// The node of the list, to give it the focus.
    pub id: Option<Id>,
    /// Where the heads of the columns stand.
    pub head: Option<Rect>,
}

/// The row being drawn; call `cell` once per column, in their order.
pub struct RowUi<'u, 'c> {
    ui: &'u mut Ui,
    rect: Rect,
    places: &'c [Place],
    next: usize,
    name: String,
    is_marked: bool,
}

impl RowUi<'_, '_> {
    /// The whole row in one sentence, for a screen reader.
    pub fn name(&mut self, sentence: impl Into<String>) {
        self.name = sentence.into();
    }

    /// Gives it the tint of a selected row: a box in it is ticked.
    pub fn mark(&mut self) {
        self.is_marked = true;
    }

    /// Where the next column stands; nowhere where it has no room.
    #[must_use]
    pub fn place(&self) -> Rect {
        let place = self.places.get(self.next).filter(|place| place.width > 0.0);
        place.map_or(Rect::NOTHING, |place| {
            let min = pos2(self.rect.left() + place.left, self.rect.top());
            Rect::from_min_size(min, vec2(place.width, self.rect.height()))
        })
    }

    /// Draws the next column; a column that has no room now is left out.
    pub fn cell(&mut self, add: impl FnOnce(&mut Ui)) {
        let place = self.places.get(self.next).copied();
        self.next += 1;
        let Some(Place { left, width, align }) = place else {
            return;
        };
        if width <= 0.0 {
            return;
        }
        let min = pos2(self.rect.left() + left, self.rect.top());
        let cell = Rect::from_min_size(min, vec2(width, self.rect.height()));
        let layout = Layout::left_to_right(Align::Center);
        let builder = UiBuilder::new().id_salt(self.next).max_rect(cell).layout(layout);
        let mut outer = self.ui.new_child(builder);
        outer.shrink_clip_rect(cell);
        centered(&mut outer, cell, align, add);
    }
}

/// Lines below each other, in the middle of the row's height, whatever their number.
fn centered(ui: &mut Ui, cell: Rect, align: Align, add: impl FnOnce(&mut Ui)) {
    // How high a cell's content is only shows once it is drawn; the height of the frame before
    // is nearly always the height of this one.
    let memory = ui.scope_id().with("height");
    let height = ui.data(|data| data.get_temp(memory)).unwrap_or(2.0 * theme::BODY.1);
    let top = cell.center().y - height / 2.0;
    let rect = Rect::from_min_max(pos2(cell.left(), top), cell.max);
    let layout = Layout::top_down(align);
    let inner = ui.scope_builder(UiBuilder::new().max_rect(rect).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Truncate);
        add(ui);
    });
    let used = inner.response.rect.height().min(cell.height());
    if (used - height).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(memory, used));
        ui.ctx().request_repaint();
    }
}

/// How a row is drawn.
#[derive(Clone, Copy)]
struct RowState {
    selected: bool,
    /// Whether the list has the keyboard.
    focused: bool,
    /// How wide the scroll bar beside the row is.
    bar: f32,
}

impl<'a> Table<'a> {
    /// `name` is what the list is called; `id_salt` tells it from others on the page.
    pub fn new(id_salt: impl AsIdSalt, name: &'a str) -> Self {
        Self {
            id_salt: IdSalt::new(id_salt),
            name,
            columns: &[],
            rows: 0,
            row_height: theme::ROW_HEIGHT,
            selected: None,
            sorted: None,
        }
    }

    /// Its columns, left to right.
    pub fn columns(mut self, columns: &'a [Column<'a>]) -> Self {
        self.columns = columns;
        self
    }

    /// How many rows there are in all.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// Another height than the two-line one.
    pub fn row_height(mut self, height: f32) -> Self {
        self.row_height = height;
        self
    }

    /// The row that is selected.
    pub fn selected(mut self, selected: Option<usize>) -> Self {
        self.selected = selected.filter(|row| *row < self.rows);
        self
    }

    /// The column it is sorted by, and which way.
    pub fn sorted(mut self, sorted: Option<(usize, Sorted)>) -> Self {
        self.sorted = sorted;
        self
    }

    /// Draws it as a card that takes the room it needs, at most what is left of the page.
    /// `row` is asked for the visible rows only; it must not read more than it shows.
    pub fn show(
        self,
        ui: &mut Ui,
        mut row: impl FnMut(usize, &mut RowUi<'_, '_>),
    ) -> TableResponse {
        let id = ui.make_persistent_id(self.id_salt);
        let theme = Theme::of(ui);
        let room = ui.available_rect_before_wrap();
        let needed = HEADER + self.row_height * self.rows as f32 + 2.0;
        let least = HEADER + self.row_height * 2.0;
        let height = needed.min(room.height().max(least));
        let (_, area) = ui.allocate_space(vec2(room.width(), height));
        let round = CornerRadius::same(theme::RADIUS_CARD);
        ui.painter().rect_filled(area, round, theme.panel);
        let mut out = TableResponse::default();
        let bar = ui.spacing().scroll.allocated_width();
        let places = table_columns::places(self.columns, area.width() - bar);
        let (head, body) = area.shrink(1.0).split_top_bottom_at_y(area.top() + HEADER);
        out.head = Some(head);
        out.sort_clicked = table_columns::header(ui, id, head, self.columns, &places, self.sorted);
        self.body(ui, id, body, &places, &mut out, &mut row);
        let line = egui::Stroke::new(1.0, theme.line);
        ui.painter().rect_stroke(area, round, line, egui::StrokeKind::Inside);
        out
    }

    fn body(
        &self,
        ui: &mut Ui,
        id: Id,
        area: Rect,
        places: &[Place],
        out: &mut TableResponse,
        row: &mut impl FnMut(usize, &mut RowUi<'_, '_>),
    ) {
        let builder = UiBuilder::new()
            .id_salt(id)
            .max_rect(area)
            .layout(Layout::top_down(Align::Min))
            .sense(Sense::focusable_noninteractive())
            .accessibility_role(Role::ListBox)
            .accessibility_label(self.name);
        let mut list = ui.new_child(builder);
        list.spacing_mut().item_spacing = vec2(8.0, 0.0);
        let stop = list.unique_id();
        out.id = Some(stop);
        focus::land(&list, stop, Landing::Page);
        let focused = list.memory(|memory| memory.has_focus(stop));
        let moved = if focused {
            focus::keep_arrows(&list, stop);
            // The keyboard is always on a row, so that Enter opens one at once.
            let first = (self.selected.is_none() && self.rows > 0).then_some(0);
            self.read_keys(&list, area.height(), out).or(first)
        } else {
            None
        };
        let selected = moved.or(self.selected);
        out.selected_changed = moved.filter(|_| moved != self.selected);
        let total = self.row_height * self.rows as f32;
        let scrolls = total > area.height();
        let bar = if scrolls { list.spacing().scroll.allocated_width() } else { 0.0 };
        let mut scroll = ScrollArea::vertical()
            .id_salt(id.with("scroll"))
            .auto_shrink(false)
            .max_height(area.height());
        if let Some(target) = moved {
            let offset = self.offset_for(&list, id, target, area.height());
            scroll = scroll.vertical_scroll_offset(offset.min((total - area.height()).max(0.0)));
        }
        let offset_memory = id.with("offset");
        scroll.show_viewport(&mut list, |ui, viewport| {
            ui.set_height(total);
            ui.data_mut(|data| data.insert_temp(offset_memory, viewport.min.y));
            let rows = self.rows_in(viewport);
            out.visible = rows.clone();
            for index in rows {
                // Counted from the top of the view: so far down, egui's own coordinates are
                // no longer exact to the pixel.
                let above = f64::from(self.row_height) * index as f64 - f64::from(viewport.min.y);
                let top = area.top() + above as f32;
                let size = vec2(area.width() - bar, self.row_height);
                let rect = Rect::from_min_size(pos2(area.left(), top), size);
                let state = RowState { selected: selected == Some(index), focused, bar };
                let response = self.row(ui, id, index, rect, places, state, row);
                if response.clicked() {
                    out.opened = Some(index);
                    out.selected_changed = Some(index).filter(|_| self.selected != Some(index));
                    ui.memory_mut(|memory| memory.request_focus(stop));
                }
                if focused && selected == Some(index) {
                    tell_active(ui, stop, response.id);
                }
            }
        });
        focus::ring_inside(ui, focused && selected.is_none(), area, theme::RADIUS);
    }

    fn rows_in(&self, viewport: Rect) -> Range<usize> {
        let first = (viewport.min.y / self.row_height).floor().max(0.0) as usize;
        let last = (viewport.max.y / self.row_height).ceil().max(0.0) as usize;
        first.min(self.rows)..last.min(self.rows)
    }

    /// The scroll offset at which the row is in sight, moving as little as possible.
    fn offset_for(&self, ui: &Ui, id: Id, row: usize, height: f32) -> f32 {
        let memory = id.with("offset");
        let offset: f32 = ui.data(|data| data.get_temp(memory)).unwrap_or_default();
        let top = self.row_height * row as f32;
        offset.min(top).max(top + self.row_height - height).max(0.0)
    }

    fn read_keys(&self, ui: &Ui, height: f32, out: &mut TableResponse) -> Option<usize> {
        let last = self.rows.checked_sub(1)?;
        let page = ((height / self.row_height).floor() as usize).saturating_sub(1).max(1);
        let none = Modifiers::NONE;
        ui.input_mut(|input| {
            if input.consume_key(none, Key::Enter) {
                out.opened = self.selected;
            }
            // Without a selection the first key press marks the first row too.
            let step = |down: usize, up: usize| match self.selected {
                Some(row) => (row + down).min(last).saturating_sub(up),
                None => 0,
            };
            let mut target = None;
            for (key, row) in [
                (Key::ArrowDown, step(1, 0)),
                (Key::ArrowUp, step(0, 1)),
                (Key::PageDown, step(page, 0)),
                (Key::PageUp, step(0, page)),
                (Key::Home, 0),
                (Key::End, last),
            ] {
                if input.consume_key(none, key) {
                    target = Some(row);
                }
            }
            target
        })
    }

    #[expect(clippy::too_many_arguments, reason = "one row needs all of it, once")]
    fn row(
        &self,
        ui: &mut Ui,
        id: Id,
        index: usize,
        rect: Rect,
        places: &[Place],
        state: RowState,
        row: &mut impl FnMut(usize, &mut RowUi<'_, '_>),
    ) -> Response {
        let theme = Theme::of(ui);
        // Not a stop of its own: Tab passes from the list to what comes after it.
        let response = ui.interact(rect, id.with(("row", index)), Sense::CLICK);
        let RowState { selected, focused, bar } = state;
        // Tint and lines run on under the scroll bar, up to the border.
        let across = rect.with_max_x(rect.right() + bar);
        // Whether it is marked shows while it is drawn, and its tint lies below.
        let ground = ui.painter().add(egui::Shape::Noop);
        if index > 0 {
            let line = egui::Stroke::new(1.0, theme.line);
            ui.painter().hline(across.x_range(), rect.top(), line);
        }
        // Ids repeat far out of sight, so that what is remembered per cell stays small.
        let builder = UiBuilder::new().id_salt(("cells", index % SLOTS)).max_rect(rect);
        let mut cells = ui.new_child(builder);
        let mut row_ui =
            RowUi { ui: &mut cells, rect, places, next: 0, name: String::new(), is_marked: false };
        row(index, &mut row_ui);
        let RowUi { name, is_marked, .. } = row_ui;
        let is_tinted = selected || is_marked;
        if is_tinted || response.hovered() {
            let fill = if is_tinted { theme.brandbg } else { theme.warm() };
            let shape = egui::Shape::rect_filled(across, 0.0, fill);
            ui.painter().set(ground, shape);
        }
        focus::ring_inside(ui, selected && focused, rect, theme::RADIUS_CHIP);
        response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, true, &name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_selected(selected);
            node.set_position_in_set(index + 1);
            node.set_size_of_set(self.rows);
        });
        response
    }
}

fn tell_active(ui: &Ui, list: Id, row: Id) {
    ui.ctx().accesskit_node_builder(list, |node| {
        node.set_active_descendant(row.accesskit_id());
    });
}

#[cfg(test)]
mod tests {
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;

    #[derive(Default)]
    struct Page {
        selected: Option<usize>,
        opened: Option<usize>,
        sorted: Option<usize>,
        asked: usize,
    }

    fn page<'a>() -> Harness<'a, Page> {
        Harness::builder()
            .with_size([900.0, 500.0])
            .with_context_setup(theme::apply)
            .build_ui_state(
                |ui, page: &mut Page| {
                    let columns = [
                        Column::new("Number", 100.0).sortable(),
                        Column::new("What went wrong", 200.0).flexible(),
                    ];
                    page.asked = 0;
                    let asked = &mut page.asked;
                    let out = Table::new("cases", "Cases")
                        .columns(&columns)
                        .rows(100_000)
                        .selected(page.selected)
                        .show(ui, |index, row| {
                            *asked += 1;
                            row.name(format!("Case {index}"));
                            row.cell(|ui| {
                                ui.label(index.to_string());
                            });
                            row.cell(|ui| {
                                ui.label("Cake");
                            });
                        });
                    page.selected = out.selected_changed.or(page.selected);
                    page.opened = page.opened.or(out.opened);
                    page.sorted = page.sorted.or(out.sort_clicked);
                },
                Page::default(),
            )
    }

    #[test]
    fn only_rows_in_sight_are_asked_for() {
        let mut harness = page();
        harness.run();
        assert!(harness.state().asked < 12, "{}", harness.state().asked);
    }

    #[test]
    fn keys_move_the_selection_and_enter_opens() {
        let mut harness = page();
        harness.key_press(Key::Tab);
        harness.key_press(Key::Tab);
        harness.run();
        // The first row is marked as soon as the list has the keyboard.
        assert_eq!(harness.state().selected, Some(0));
        for (key, row) in [
            (Key::ArrowDown, 1),
            (Key::ArrowUp, 0),
            (Key::PageDown, 6),
            (Key::End, 99_999),
            (Key::PageUp, 99_993),
            (Key::Home, 0),
            (Key::ArrowDown, 1),
        ] {
            harness.key_press(key);
            harness.run();
            assert_eq!(harness.state().selected, Some(row), "{key:?}");
            harness.get_by_role_and_label(Role::ListBoxOption, &format!("Case {row}"));
        }
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().opened, Some(1));
    }

    #[test]
    fn a_click_opens_the_row_and_the_head_sorts() {
        let mut harness = page();
        harness.get_by_role_and_label(Role::ListBoxOption, "Case 2").click();
        harness.run();
        assert_eq!(harness.state().opened, Some(2));
        harness.get_by_role_and_label(Role::ColumnHeader, "Number").click();
        harness.run();
        assert_eq!(harness.state().sorted, Some(0));
    }
}
