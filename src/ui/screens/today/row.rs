//! One thing that is due, as a row: the exact words, who and what, how late, and what to do.
//!
//! The row is one stop for Tab with one sentence, followed by its buttons. Rows out of sight are
//! only measured.

use egui::text::LayoutJob;
use egui::{
    Galley, Id, Key, Layout, Modifiers, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo,
    pos2, vec2,
};
use std::sync::Arc;

use super::kind::{self, Card};
use super::{Section, go_to_case};
use crate::domain::{DueKind, DueLine};
use crate::ui::action::{Action, Ask};
use crate::ui::icons;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::focus::{self, Landing};
use crate::ui::widgets::menu::{self, Line};
use crate::ui::widgets::{layout, link_row};

/// Rows this near to what is in sight are drawn, too: Tab comes past their buttons both ways.
const NEAR: f32 = 200.0;
/// Space above and below the text, and between it and the edges.
const PADDING: (f32, f32) = (16.0, 12.0);
/// Width of the coloured bar.
const BAR: f32 = 3.0;
/// Distance of the text from the row's left edge.
const TEXT_LEFT: f32 = PADDING.0 + BAR + 14.0;
/// With less room than this for the text, the buttons go below it.
const TEXT_LEAST: f32 = 220.0;
/// A space at which no line ends.
const NO_BREAK: &str = "\u{a0}";
/// Due within so many minutes reads as a warning.
const SOON: i64 = 3 * 60;

/// When it is due in words, and whether that is a warning.
fn when(view: &View<'_>, part: Section, line: &DueLine) -> (String, Option<Tone>) {
    let now = view.now.local();
    let due = line.due.at();
    let minutes = (due - view.now.local_minute()).num_minutes();
    match part {
        Section::Overdue => (view.text.late(due, now), Some(Tone::Late)),
        Section::Today if line.is_overdue(now) => (view.text.late(due, now), Some(Tone::Late)),
        Section::Today if minutes <= SOON => (view.text.due(due, now), Some(Tone::Soon)),
        Section::Today => (view.text.due(due, now), None),
        Section::Next if line.kind.rules().has_hour => (view.text.day_time_start(due, now), None),
        Section::Next => (view.text.ahead(line.due.date(), view.now.today()), None),
    }
}

/// Whether a line is a date that has not come into being: its due minute tells it from others.
fn is_date(line: &DueLine) -> bool {
    matches!(line.kind, DueKind::Date(_))
}

/// A row that was drawn.
#[derive(Clone, Copy)]
pub struct Row {
    /// Its id, which can have the focus.
    pub id: Id,
    /// Whether the row or one of its buttons has the focus.
    pub is_focused: bool,
}

/// Draws a row.
pub fn show(ui: &mut Ui, view: &View<'_>, part: Section, line: &DueLine) -> Row {
    let id =
        ui.make_persistent_id((line.kind, line.case.bytes(), is_date(line).then_some(line.due)));
    let room = ui.available_width();
    let card = kind::card(view, line);
    let (measured, buttons) = buttons_width(ui, &card);
    let below = room - TEXT_LEFT - buttons - 2.0 * PADDING.0 < TEXT_LEAST;
    let text_room = if below {
        room - TEXT_LEFT - PADDING.0
    } else {
        room - TEXT_LEFT - buttons - 2.0 * PADDING.0
    };
    let (first, second) = lay(ui, view, part, (line, &card), text_room);
    let is_cut = first.elided;
    let text_height = first.size().y + second.size().y;
    let height = match below {
        true => text_height + theme::GAP_SMALL + theme::MIN_TARGET,
        false => text_height.max(theme::MIN_TARGET),
    } + 2.0 * PADDING.1;
    let (_, rect) = ui.allocate_space(vec2(room, height));
    let response = ui.interact(rect, id, Sense::click());
    focus::land(ui, id, Landing::Page);
    let (mut focused, mut finishes) = (response.has_focus(), false);
    if response.gained_focus() {
        ui.scroll_to_rect(rect, None);
    }
    if ui.is_rect_visible(rect.expand(NEAR)) {
        paint(ui, part, &response, rect);
        let text_top =
            if below { rect.top() + PADDING.1 } else { rect.center().y - text_height / 2.0 };
        let at = pos2(rect.left() + TEXT_LEFT, text_top);
        let below_first = at + vec2(0.0, first.size().y);
        let theme = Theme::of(ui);
        ui.painter().galley(at, first, theme.text);
        ui.painter().galley(below_first, second, theme.soft);
        let place = if below {
            pos2(at.x - 10.0, rect.bottom() - PADDING.1 - theme::MIN_TARGET)
        } else {
            pos2(rect.right() - PADDING.0 - buttons, rect.center().y - theme::MIN_TARGET / 2.0)
        };
        let area = Rect::from_min_size(place, vec2(buttons.max(1.0), theme::MIN_TARGET));
        let drawn = in_buttons(ui, view, (line, &card), id, area);
        focused |= drawn.is_focused;
        finishes = drawn.finishes;
        remember_width(ui, measured, buttons, drawn.width, &card);
    } else {
        link_row::as_if_drawn(ui);
    }
    describe(ui, view, part, (line, &card), &response);
    if response.clicked() {
        go_to_case(view, line.case);
    }
    if focused {
        finishes |= keys(ui, view, line, response.has_focus().then_some(id));
    }
    let due = view.text.full_day_time(line.due.at());
    let response = response.on_hover_text_at_pointer(due);
    if is_cut {
        response.on_hover_text_at_pointer(card.words(view));
    }
    if finishes {
        card.finish(view);
    }
    Row { id, is_focused: focused }
}

fn lay(
    ui: &Ui,
    view: &View<'_>,
    part: Section,
    (line, card): (&DueLine, &Card<'_>),
    room: f32,
) -> (Arc<Galley>, Arc<Galley>) {
    let theme = Theme::of(ui);
    let text = &view.text.today;
    let first = link_row::text(ui, &card.words(view), true, theme.text, room, 3);
    let mut job = LayoutJob::default();
    link_row::append(&mut job, &card.about(view), false, theme.soft);
    // The dot ends a line rather than beginning one.
    let dot = text.dot().replacen(' ', NO_BREAK, 1);
    link_row::append(&mut job, &dot, false, theme.soft);
    let (when, tone) = when(view, part, line);
    let color = tone.map_or(theme.soft, |tone| theme.tone(tone).0);
    // How late it is stays together on one line.
    let when = when.replace(' ', NO_BREAK);
    link_row::append(&mut job, &when, tone.is_some(), color);
    if let Some((_, place)) = line.cadence {
        link_row::append(&mut job, &dot, false, theme.soft);
        link_row::append(&mut job, &text.nth(place), false, theme.soft);
    }
    if let Some(risk) = &line.risk {
        link_row::append(&mut job, &dot, false, theme.soft);
        link_row::append(&mut job, &view.text.outlook.risk(risk), true, theme.soon);
    }
    job.wrap.max_width = room.max(theme::MIN_TARGET);
    (first, ui.painter().layout_job(job))
}

fn paint(ui: &Ui, part: Section, response: &Response, rect: Rect) {
    let theme = Theme::of(ui);
    if response.hovered() {
        ui.painter().rect_filled(rect.shrink2(vec2(1.0, 0.0)), 0.0, theme.warm());
    }
    let color = match part {
        Section::Overdue => theme.late,
        Section::Today => theme.soon,
        Section::Next => theme.line,
    };
    let bar = Rect::from_min_max(
        rect.left_top() + vec2(PADDING.0, PADDING.1),
        pos2(rect.left() + PADDING.0 + BAR, rect.bottom() - PADDING.1),
    );
    ui.painter().rect_filled(bar, 2.0, color);
    focus::ring_inside(ui, response.has_focus(), rect.shrink(1.0), theme::RADIUS);
}

fn describe(
    ui: &Ui,
    view: &View<'_>,
    part: Section,
    (line, card): (&DueLine, &Card<'_>),
    response: &Response,
) {
    let text = &view.text.today;
    response.widget_info(|| {
        let (when, _) = when(view, part, line);
        let (who, said, title) = (&line.customer_name, &card.said, &line.title);
        let sentence = match line.risk.as_ref().map(|risk| view.text.outlook.risk(risk)) {
            Some(risk) => text.row_at_risk(&when, who, said, title, &risk),
            None => text.row(&when, who, said, title),
        };
        WidgetInfo::labeled(Role::ListItem, true, sentence)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(text.row_keys());
    });
}

/// What came of the buttons of a row.
#[derive(Default)]
struct Buttons {
    /// Whether one of them has the focus.
    is_focused: bool,
    /// Whether the one was pressed that finishes the line.
    finishes: bool,
    /// The width used.
    width: f32,
}

/// The buttons of a row, in reading order.
fn in_buttons(
    ui: &mut Ui,
    view: &View<'_>,
    (line, card): (&DueLine, &Card<'_>),
    id: Id,
    area: Rect,
) -> Buttons {
    let text = &view.text.today;
    let layout = Layout::left_to_right(egui::Align::Center);
    let mut row = ui.new_child(UiBuilder::new().id_salt(id).max_rect(area).layout(layout));
    row.spacing_mut().item_spacing.x = 6.0;
    let named = |button: &str| text.button_of(button, card.bare_words());
    let mut drawn = Buttons::default();
    let ui = &mut row;
    if let Some((label, icon)) = card.done {
        let button = Button::secondary(label).icon(icon).small();
        let response = button.name(&named(label)).show(ui);
        drawn.is_focused |= response.has_focus();
        drawn.finishes = response.clicked();
    }
    if let Some(promise) = line.promise() {
        let response = Button::quiet(text.move_it()).small().name(&named(text.move_it())).show(ui);
        drawn.is_focused |= response.has_focus();
        if response.clicked() {
            view.ask(Action::Open(Ask::MovePromise(promise)));
        }
    }
    let response = Button::quiet(text.open()).small().name(&named(text.open())).show(ui);
    drawn.is_focused |= response.has_focus();
    if response.clicked() {
        go_to_case(view, line.case);
    }
    let more = &card.more;
    let width_of_more = Id::unique("today_width_of_more");
    if more.is_empty() {
        // The buttons of all rows stand below each other.
        let width = ui.data(|data| data.get_temp(width_of_more)).unwrap_or(theme::MIN_TARGET);
        ui.allocate_space(vec2(width, 1.0));
    } else {
        let name = named(text.more());
        let response = Button::quiet("").icon(icons::DOTS_THREE).name(&name).small().show(ui);
        let response = response.on_hover_text(text.more());
        ui.data_mut(|data| data.insert_temp(width_of_more, response.rect.width()));
        drawn.is_focused |= response.has_focus();
        let words: Vec<Line<'_>> = more.iter().map(|(words, _)| Line::new(words)).collect();
        let chosen = menu::menu(ui, &response, &words);
        if let Some((_, ask)) = chosen.and_then(|place| more.get(place)) {
            view.ask(Action::Open(ask.clone()));
        }
    }
    Buttons { width: ui.min_rect().width(), ..drawn }
}

/// The keys of a row: they work while the row or one of its buttons has the focus. Whether the one
/// was pressed that finishes the line.
fn keys(ui: &Ui, view: &View<'_>, line: &DueLine, row: Option<Id>) -> bool {
    if let Some(row) = row {
        focus::keep_arrows(ui, row);
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if let Some(promise) = line.promise()
        && pressed(Key::M)
    {
        view.ask(Action::Open(Ask::MovePromise(promise)));
    }
    pressed(Key::K)
}

/// Moves the focus from the row that has it with the arrow keys, Home and End. When the row that
/// had it is gone, because its promise was kept, the next one takes it: `last` remembers where
/// that was.
pub fn move_between(ui: &Ui, rows: &[Row], last: &mut Option<(Id, usize)>) {
    let focus = |place: usize| {
        if let Some(row) = rows.get(place.min(rows.len().saturating_sub(1))) {
            ui.memory_mut(|memory| memory.request_focus(row.id));
        }
    };
    let Some(place) = rows.iter().position(|row| row.is_focused) else {
        if let Some((id, place)) = last.take()
            && rows.iter().all(|row| row.id != id)
        {
            focus(place);
        }
        return;
    };
    let Some(row) = rows.get(place) else {
        return;
    };
    *last = Some((row.id, place));
    if !ui.memory(|memory| memory.has_focus(row.id)) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, target) in [
        (Key::ArrowDown, place.saturating_add(1)),
        (Key::ArrowUp, place.saturating_sub(1)),
        (Key::Home, 0),
        (Key::End, rows.len()),
    ] {
        if pressed(key) {
            focus(target);
        }
    }
}

/// Where the width of a row's buttons is remembered, and what it is as far as known: the text
/// needs it before the buttons are drawn. Rows with the same buttons share it.
fn buttons_width(ui: &Ui, card: &Card<'_>) -> (bool, f32) {
    let known = ui.data(|data| data.get_temp::<f32>(card.width_memory()));
    (known.is_some(), known.unwrap_or(240.0))
}

fn remember_width(ui: &Ui, measured: bool, guess: f32, used: f32, card: &Card<'_>) {
    if !measured || (guess - used).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(card.width_memory(), used));
        layout::draw_again(ui.ctx(), "row_found_its_buttons");
    }
}
