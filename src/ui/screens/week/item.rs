//! One thing that is due, as a line of a day: when, the words, who.
//!
//! It is one stop for Tab with one sentence, and can be taken to another day with the pointer.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, CornerRadius, CursorIcon, FontId, Galley, Id, LayerId, Order, Rect, Response, Role,
    Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::moving;
use crate::domain::DueLine;
use crate::logbook::pages::WeekLine;
use crate::ui::fonts;
use crate::ui::theme::{self, Theme};
use crate::ui::view::View;
use crate::ui::widgets::focus;

/// Space between the text and the edges.
const PADDING: f32 = 8.0;
/// Width of the coloured bar.
const BAR: f32 = 3.0;
/// The most lines the words take.
const WORDS_ROWS: usize = 3;
/// The most lines the name takes.
const NAME_ROWS: usize = 2;

/// The colours of a line: bar, ground, and of what is said beside the time.
struct Look {
    bar: Color32,
    ground: Color32,
    time: Color32,
}

/// Draws a line over the whole width; `id` is its own wherever it stands.
pub fn show(ui: &mut Ui, view: &View<'_>, line: &WeekLine, id: Id) -> Response {
    let look = look(ui, view, line);
    let width = ui.available_width();
    let text = lay(ui, view, line, &look, width - BAR - 2.0 * PADDING);
    let height = text.iter().map(|part| part.size().y).sum::<f32>() + 2.0 * PADDING;
    let (_, rect) = ui.allocate_space(vec2(width, height.max(theme::MIN_TARGET)));
    let sense = if moving::can_move(line) { Sense::click_and_drag() } else { Sense::click() };
    let response = ui.interact(rect, id, sense);
    if response.gained_focus() {
        ui.scroll_to_rect(rect, None);
    }
    if ui.is_rect_visible(rect) {
        let theme = Theme::of(ui);
        paint(ui, rect, &look, response.hovered());
        write(ui, rect, &text, theme.text);
        focus::ring(ui, &response, rect, theme::RADIUS_CHIP);
    }
    if response.dragged() {
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        carried(ui, &response, &look, &text, width);
    }
    describe(ui, view, &line.line, &response);
    let full = view.text.full_day_time(line.line.due.at());
    let tip = [&line.line.words, &line.line.customer_name, &line.line.title, &full];
    let tip: Vec<&str> = tip.iter().map(|it| it.as_str()).filter(|it| !it.is_empty()).collect();
    response.on_hover_text_at_pointer(tip.join("\n"))
}

fn look(ui: &Ui, view: &View<'_>, line: &WeekLine) -> Look {
    let theme = Theme::of(ui);
    if !line.is_said {
        return Look { bar: theme.line, ground: theme.panel, time: theme.soft };
    }
    if line.line.is_overdue(view.now.local()) {
        return Look { bar: theme.late, ground: theme.latebg, time: theme.late };
    }
    if line.line.due.date() == view.now.today() {
        return Look { bar: theme.soon, ground: theme.soonbg, time: theme.soon };
    }
    Look { bar: theme.line, ground: theme.side, time: theme.soft }
}

/// When it is due, and what is to be said about that.
fn when(view: &View<'_>, line: &WeekLine) -> String {
    let text = &view.text.week;
    let time = match line.line.kind.rules().has_hour {
        true => view.text.time(line.line.due.time()),
        false => text.any_time().to_owned(),
    };
    if line.line.is_overdue(view.now.local()) {
        return text.beside(&time, &view.text.late(line.line.due.at(), view.now.local()));
    }
    if line.is_said { time } else { text.beside(&time, text.repeats()) }
}

fn lay(ui: &Ui, view: &View<'_>, line: &WeekLine, look: &Look, room: f32) -> Vec<Arc<Galley>> {
    let theme = Theme::of(ui);
    let due = &line.line;
    let words = view.text.due_words(due);
    // Where the first words name the customer already, what went wrong says more.
    let names_them = words.contains(due.customer_name.as_str());
    let second = if names_them { &due.title } else { &due.customer_name };
    let part = |words: &str, strong, color, rows| {
        let family = if strong { fonts::semibold() } else { egui::FontFamily::Proportional };
        let format = TextFormat {
            font_id: FontId::new(theme::SMALL.0, family),
            color,
            line_height: Some(18.0),
            ..TextFormat::default()
        };
        let mut job = LayoutJob::default();
        job.append(words, 0.0, format);
        job.wrap.max_width = room.max(theme::MIN_TARGET);
        job.wrap.max_rows = rows;
        ui.painter().layout_job(job)
    };
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    vec![
        part(&when(view, line), false, look.time, 2),
        part(&one_line(&words), line.is_said, theme.text, WORDS_ROWS),
        part(&one_line(second), false, theme.soft, NAME_ROWS),
    ]
}

fn paint(ui: &Ui, rect: Rect, look: &Look, is_hovered: bool) {
    let theme = Theme::of(ui);
    let corners = CornerRadius::same(theme::RADIUS_CHIP);
    let ground = if is_hovered { theme.hovered(look.ground) } else { look.ground };
    ui.painter().rect(rect, corners, ground, Stroke::new(1.0, look.ground), StrokeKind::Inside);
    let bar = Rect::from_min_max(rect.min, pos2(rect.left() + BAR, rect.bottom()));
    let left = CornerRadius { nw: theme::RADIUS_CHIP, sw: theme::RADIUS_CHIP, ne: 0, se: 0 };
    ui.painter().rect_filled(bar, left, look.bar);
}

fn write(ui: &Ui, rect: Rect, text: &[Arc<Galley>], color: Color32) {
    let mut at = rect.min + vec2(BAR + PADDING, PADDING);
    for part in text {
        ui.painter().galley(at, Arc::clone(part), color);
        at.y += part.size().y;
    }
}

/// The line under the pointer on its way to another day.
fn carried(ui: &Ui, response: &Response, look: &Look, text: &[Arc<Galley>], width: f32) {
    let Some(pointer) = ui.ctx().pointer_interact_pos() else { return };
    let theme = Theme::of(ui);
    let layer = LayerId::new(Order::Tooltip, response.id.with("carried"));
    let painter = ui.ctx().layer_painter(layer);
    let size = vec2(width, response.rect.height());
    let rect = Rect::from_min_size(pointer + vec2(-width / 2.0, 8.0), size);
    let corners = CornerRadius::same(theme::RADIUS_CHIP);
    painter.rect(rect, corners, look.ground, Stroke::new(1.0, theme.brand), StrokeKind::Inside);
    let mut at = rect.min + vec2(BAR + PADDING, PADDING);
    for part in text {
        painter.galley(at, Arc::clone(part), theme.text);
        at.y += part.size().y;
    }
}

fn describe(ui: &Ui, view: &View<'_>, line: &DueLine, response: &Response) {
    response.widget_info(|| {
        let now = view.now.local();
        let when = if line.is_overdue(now) {
            view.text.late(line.due.at(), now)
        } else {
            view.text.day_time_start(line.due.at(), now)
        };
        let words = view.text.due_words(line);
        let sentence = view.text.today.row(&when, &line.customer_name, &words, &line.title);
        WidgetInfo::labeled(Role::ListItem, true, sentence)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(view.text.week.line_keys());
    });
}
