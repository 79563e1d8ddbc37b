//! The columns of a table: how wide each is in the room there is, and the header that sorts.
//!
//! One column takes what is left; others shrink to their least width and, on a narrow window,
//! step out. It must not know what stands in them.

use egui::{Align, Color32, Id, Rect, Role, Sense, TextStyle, TextWrapMode, Ui, WidgetInfo, pos2};

use super::focus;
use crate::ui::icons;
use crate::ui::theme::{self, Theme};

/// Space at both ends of a row.
const EDGE: f32 = 16.0;
/// Space between columns.
const GAP: f32 = 16.0;

/// Which way a column is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sorted {
    /// Smallest, earliest or A first.
    Up,
    /// Largest, latest or Z first.
    Down,
}

/// One column.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    title: &'a str,
    width: f32,
    flexible: bool,
    sortable: bool,
    align: Align,
    hide_below: f32,
}

impl<'a> Column<'a> {
    /// A column as wide as given.
    pub fn new(title: &'a str, width: f32) -> Self {
        Self { title, width, flexible: false, sortable: false, align: Align::Min, hide_below: 0.0 }
    }

    /// Takes all the room that is left, and never less than its width.
    pub fn flexible(mut self) -> Self {
        self.flexible = true;
        self
    }

    /// Its head can be pressed.
    pub fn sortable(mut self) -> Self {
        self.sortable = true;
        self
    }

    /// Numbers stand at the right.
    pub fn right(mut self) -> Self {
        self.align = Align::Max;
        self
    }

    /// Steps out when the table is narrower than this.
    pub fn hide_below(mut self, table_width: f32) -> Self {
        self.hide_below = table_width;
        self
    }
}

/// Where a column stands in a row; width 0 when it stepped out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Distance from the row's left edge.
    pub left: f32,
    /// Its width.
    pub width: f32,
    /// Which side its content stands at.
    pub align: Align,
}

/// The places of all columns in a table of this width.
pub fn places(columns: &[Column<'_>], table: f32) -> Vec<Place> {
    let shown = |column: &Column<'_>| table >= column.hide_below;
    let count = columns.iter().filter(|column| shown(column)).count();
    let room = table - 2.0 * EDGE - GAP * count.saturating_sub(1) as f32;
    let wanted: f32 = columns.iter().filter(|it| shown(it)).map(|it| it.width).sum();
    let flexible = columns.iter().filter(|it| shown(it) && it.flexible).count();
    let left_over = (room - wanted).max(0.0) / flexible.max(1) as f32;
    // Too narrow for all: everybody gives the same share, nothing runs over the edge.
    let shrink = if wanted > room { (room / wanted).max(0.0) } else { 1.0 };
    let mut left = EDGE;
    columns
        .iter()
        .map(|column| {
            let mut width = 0.0;
            if shown(column) {
                width = column.width * shrink + if column.flexible { left_over } else { 0.0 };
            }
            let place = Place { left, width, align: column.align };
            if shown(column) {
                left += width + GAP;
            }
            place
        })
        .collect()
}

/// Draws the header; returns the column that was pressed.
pub fn header(
    ui: &Ui,
    id: Id,
    area: Rect,
    columns: &[Column<'_>],
    places: &[Place],
    sorted: Option<(usize, Sorted)>,
) -> Option<usize> {
    let theme = Theme::of(ui);
    let line = egui::Stroke::new(1.0, theme.line);
    ui.painter().hline(area.x_range(), area.bottom() - 0.5, line);
    let mut pressed = None;
    for (index, (column, place)) in columns.iter().zip(places).enumerate() {
        if place.width <= 0.0 {
            continue;
        }
        let left = area.left() + place.left;
        let rect = Rect::from_x_y_ranges(left..=left + place.width, area.y_range());
        let way = sorted.filter(|(at, _)| *at == index).map(|(_, way)| way);
        if head(ui, id.with(("head", index)), rect, column, way, &theme) {
            pressed = Some(index);
        }
    }
    pressed
}

fn head(
    ui: &Ui,
    id: Id,
    rect: Rect,
    column: &Column<'_>,
    way: Option<Sorted>,
    theme: &Theme,
) -> bool {
    let sense = if column.sortable { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    let color = if column.sortable && (response.hovered() || way.is_some()) {
        theme.text
    } else {
        theme.soft
    };
    let lay = |text: egui::RichText, room: f32| {
        egui::WidgetText::from(text.color(Color32::PLACEHOLDER)).into_galley(
            ui,
            Some(TextWrapMode::Truncate),
            room.max(0.0),
            TextStyle::Small,
        )
    };
    let arrow = way.map(|way| {
        let icon = match way {
            Sorted::Up => icons::ARROW_UP,
            Sorted::Down => icons::ARROW_DOWN,
        };
        lay(theme::icon(icon).size(14.0), rect.width())
    });
    let arrow_room = arrow.as_ref().map_or(0.0, |arrow| arrow.size().x + 4.0);
    let words = lay(theme::small(column.title), rect.width() - arrow_room);
    let mut x = match column.align {
        Align::Max => rect.right() - words.size().x - arrow_room,
        _ => rect.left(),
    };
    for galley in [Some(words), arrow].into_iter().flatten() {
        let size = galley.size();
        let at = pos2(x, rect.center().y - size.y / 2.0);
        ui.painter().galley_with_override_text_color(at, galley, color);
        x += size.x + 4.0;
    }
    focus::ring_inside(ui, response.has_focus(), rect.shrink2(egui::vec2(-6.0, 3.0)), 6);
    response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, ui.is_enabled(), column.title));
    ui.ctx().accesskit_node_builder(id, |node| {
        use egui::accesskit::SortDirection;
        match way {
            Some(Sorted::Up) => node.set_sort_direction(SortDirection::Ascending),
            Some(Sorted::Down) => node.set_sort_direction(SortDirection::Descending),
            None => {}
        }
    });
    response.clicked()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_every_width_and_never_more() {
        let columns = [
            Column::new("Number", 92.0),
            Column::new("What went wrong", 180.0).flexible(),
            Column::new("Harm", 120.0).hide_below(620.0),
            Column::new("Next due", 160.0),
        ];
        for table in [200.0, 640.0, 1000.0, 3840.0] {
            let places = places(&columns, table);
            let end = places.iter().map(|it| it.left + it.width).fold(0.0, f32::max);
            assert!(end <= table - EDGE + 0.1, "{table}: {end}");
            if table > 600.0 {
                assert!((end - (table - EDGE)).abs() < 0.1, "{table}: {end}");
            }
        }
        assert_eq!(places(&columns, 600.0)[2].width, 0.0);
    }
}
