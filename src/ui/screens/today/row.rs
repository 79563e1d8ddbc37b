//! One thing that is due, as a row: the exact words, who and what, how late, and what to do.
//!
//! The row is one stop for Tab with one sentence, followed by its buttons. Rows out of sight are
//! only measured.

use egui::text::LayoutJob;
use egui::{
    Galley, Id, Key, Modifiers, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

use super::Section;
use super::columns::Columns;
use super::kind::{self, Card};
use crate::domain::{CaseId, DueKind, DueLine};
use crate::ui::action::Action;
use crate::ui::icons;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::focus::{self, Landing};
use crate::ui::widgets::link_row;
use crate::ui::widgets::menu::{self, Line};

/// Rows this near to what is in sight are drawn, too: Tab comes past their buttons both ways.
const NEAR: f32 = 200.0;
/// Space above and below the text, and between it and the edges.
const PADDING: (f32, f32) = (16.0, 9.0);
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

fn row_id(ui: &Ui, line: &DueLine) -> Id {
    let date = is_date(line).then_some(line.due);
    ui.make_persistent_id((line.kind, line.customer, line.case.map(CaseId::bytes), date))
}

/// Where a row stands.
#[derive(Clone, Copy)]
pub struct Place {
    /// In which part of the page.
    pub part: Section,
    /// Whether it stands under the customer's name.
    pub is_named: bool,
    /// The columns of its buttons.
    pub columns: Columns,
}

/// Draws a row.
pub fn show(ui: &mut Ui, view: &View<'_>, place: Place, line: &DueLine) -> Row {
    let id = row_id(ui, line);
    let room = ui.available_width();
    let card = kind::card(view, line);
    let buttons = place.columns.width();
    let below = room - TEXT_LEFT - buttons - 2.0 * PADDING.0 < TEXT_LEAST;
    let text_room = if below {
        room - TEXT_LEFT - PADDING.0
    } else {
        room - TEXT_LEFT - buttons - 2.0 * PADDING.0
    };
    let said = Said::of(ui, view, place, (line, &card), text_room);
    let text_height = said.height();
    let height = match below {
        true => text_height + theme::GAP_SMALL + theme::MIN_TARGET,
        false => text_height.max(theme::MIN_TARGET),
    } + 2.0 * PADDING.1;
    let (_, rect) = ui.allocate_space(vec2(room, height));
    let response = ui.interact(rect, id, Sense::click());
    focus::land(ui, id, Landing::Page);
    let mut pressed = Pressed { is_focused: response.has_focus(), ..Pressed::default() };
    if response.gained_focus() {
        ui.scroll_to_rect(rect, None);
    }
    if ui.is_rect_visible(rect.expand(NEAR)) {
        paint(ui, place.part, &response, rect);
        let text_top =
            if below { rect.top() + PADDING.1 } else { rect.center().y - text_height / 2.0 };
        let at = pos2(rect.left() + TEXT_LEFT, text_top);
        said.paint(ui, at);
        let corner = if below {
            pos2(at.x - 10.0, rect.bottom() - PADDING.1 - theme::MIN_TARGET)
        } else {
            pos2(
                rect.right() - PADDING.0 + 4.0 - buttons,
                rect.center().y - theme::MIN_TARGET / 2.0,
            )
        };
        let strip = Rect::from_min_size(corner, vec2(buttons, theme::MIN_TARGET));
        let mut cells = ui.new_child(UiBuilder::new().id_salt(id).max_rect(strip));
        in_buttons(&mut cells, view, &card, (place.columns, strip), &mut pressed);
    } else {
        link_row::as_if_drawn(ui);
    }
    describe(ui, view, place.part, (line, &card), &response);
    if response.clicked() {
        pressed.opens = true;
    }
    if pressed.is_focused {
        keys(ui, response.has_focus().then_some(id), &card, &mut pressed);
    }
    let due = view.text.full_day_time(line.due.at());
    let response = response.on_hover_text_at_pointer(due);
    if said.is_cut() {
        response.on_hover_text_at_pointer(card.words(view));
    }
    let is_focused = pressed.is_focused;
    act(view, line, card, &pressed);
    Row { id, is_focused }
}

/// Asks for what was pressed.
fn act(view: &View<'_>, line: &DueLine, card: Card<'_>, pressed: &Pressed) {
    if pressed.opens {
        view.ask(Action::Go(kind::page_of(line)));
    }
    if pressed.later
        && let Some((_, ask)) = &card.later
    {
        view.ask(Action::Open(ask.clone()));
    }
    let Card { second, more, .. } = match pressed.finishes {
        true => return card.finish(view),
        false => card,
    };
    let chosen = pressed.more.and_then(|place| more.into_iter().nth(place));
    for (_, action) in second.filter(|_| pressed.second).into_iter().chain(chosen) {
        view.ask(action);
    }
}

/// The text of a row: the words, and below them who, what and when; on one line where that fits.
struct Said {
    lines: Vec<Arc<Galley>>,
}

impl Said {
    fn of(
        ui: &Ui,
        view: &View<'_>,
        place: Place,
        (line, card): (&DueLine, &Card<'_>),
        room: f32,
    ) -> Self {
        let theme = Theme::of(ui);
        let words = card.words(view);
        let second = about(ui, view, place, (line, card));
        if !place.is_named {
            let mut whole = LayoutJob::default();
            link_row::append(&mut whole, &words, true, theme.text);
            link_row::append(&mut whole, &joined(view), false, theme.soft);
            for section in &second.sections {
                let range = section.byte_range.start.0..section.byte_range.end.0;
                let part = second.text.get(range).unwrap_or_default();
                whole.append(part, section.leading_space, section.format.clone());
            }
            whole.wrap.max_width = f32::INFINITY;
            let whole = ui.painter().layout_job(whole);
            if whole.size().x <= room && whole.rows.len() == 1 {
                return Self { lines: vec![whole] };
            }
        }
        let mut second = second;
        second.wrap.max_width = room.max(theme::MIN_TARGET);
        let first = link_row::text(ui, &words, true, theme.text, room, 3);
        Self { lines: vec![first, ui.painter().layout_job(second)] }
    }

    fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.size().y).sum()
    }

    fn is_cut(&self) -> bool {
        self.lines.first().is_some_and(|words| words.elided)
    }

    fn paint(&self, ui: &Ui, mut at: egui::Pos2) {
        let theme = Theme::of(ui);
        for line in &self.lines {
            ui.painter().galley(at, Arc::clone(line), theme.text);
            at.y += line.size().y;
        }
    }
}

/// The dot ends a line rather than beginning one.
fn joined(view: &View<'_>) -> String {
    view.text.today.dot().replacen(' ', NO_BREAK, 1)
}

/// Who, what and when.
fn about(ui: &Ui, view: &View<'_>, place: Place, (line, card): (&DueLine, &Card<'_>)) -> LayoutJob {
    let theme = Theme::of(ui);
    let text = &view.text.today;
    let dot = joined(view);
    let mut job = LayoutJob::default();
    let about = card.about(view, place.is_named);
    if !about.is_empty() {
        link_row::append(&mut job, &about, false, theme.soft);
        link_row::append(&mut job, &dot, false, theme.soft);
    }
    let (when, tone) = when(view, place.part, line);
    let color = tone.map_or(theme.soft, |tone| theme.tone(tone).0);
    // How late it is stays together on one line.
    let when = when.replace(' ', NO_BREAK);
    link_row::append(&mut job, &when, tone.is_some(), color);
    if let Some((_, nth)) = line.cadence {
        link_row::append(&mut job, &dot, false, theme.soft);
        link_row::append(&mut job, &text.nth(nth), false, theme.soft);
    }
    if let Some(risk) = &line.risk {
        link_row::append(&mut job, &dot, false, theme.soft);
        link_row::append(&mut job, &view.text.outlook.risk(risk), true, theme.soon);
    }
    job
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

/// What was pressed in a row.
#[derive(Default)]
struct Pressed {
    /// Whether the row or one of its buttons has the focus.
    is_focused: bool,
    /// What finishes the line.
    finishes: bool,
    /// The second verb.
    second: bool,
    /// Another day.
    later: bool,
    /// The page of the line.
    opens: bool,
    /// A line of the menu.
    more: Option<usize>,
}

/// The buttons of a row, in reading order.
fn in_buttons(
    ui: &mut Ui,
    view: &View<'_>,
    card: &Card<'_>,
    (columns, strip): (Columns, Rect),
    pressed: &mut Pressed,
) {
    let text = &view.text.today;
    let named = |button: &str| text.button_of(button, card.bare_words());
    if let Some((label, icon)) = card.done {
        let button = Button::secondary(label).icon(icon).small().fill_width();
        let name = named(label);
        let response = columns.at(ui, 0, strip, |ui| button.name(&name).show(ui));
        pressed.is_focused |= response.has_focus();
        pressed.finishes = response.clicked();
    }
    let mut quiet = |ui: &mut Ui, place: usize, label: &str, hint: Option<&str>| {
        let name = named(label);
        let button = Button::quiet(label).small().fill_width().name(&name);
        let response = columns.at(ui, place, strip, |ui| button.show(ui));
        pressed.is_focused |= response.has_focus();
        let clicked = response.clicked();
        if let Some(hint) = hint {
            response.on_hover_text(hint);
        }
        clicked
    };
    if let Some((label, _)) = &card.second {
        let how = match card.makes_case() {
            true => view.text.promised.make_case_how(),
            false => text.not_reached_how(),
        };
        pressed.second = quiet(ui, 1, label, Some(how));
    }
    if let Some((label, _)) = &card.later {
        pressed.later = quiet(ui, 2, label, None);
    }
    let name = named(text.more());
    let response = columns.at(ui, 3, strip, |ui| {
        Button::quiet("").icon(icons::DOTS_THREE).name(&name).small().show(ui)
    });
    let response = response.on_hover_text(text.more());
    pressed.is_focused |= response.has_focus();
    let own = card.more.iter().map(|(words, _)| *words);
    let words: Vec<Line<'_>> = own.chain([card.page_words(view)]).map(Line::new).collect();
    match menu::menu(ui, &response, &words) {
        Some(place) if place == card.more.len() => pressed.opens = true,
        chosen => pressed.more = chosen,
    }
}

/// The keys of a row: they work while the row or one of its buttons has the focus.
fn keys(ui: &Ui, row: Option<Id>, card: &Card<'_>, pressed: &mut Pressed) {
    if let Some(row) = row {
        focus::keep_arrows(ui, row);
    }
    let is_pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    pressed.finishes |= is_pressed(Key::K);
    // Whoever notes tries down the rows must not make a case by the same key.
    pressed.second |= !card.makes_case() && is_pressed(Key::N);
    pressed.later |= is_pressed(Key::M);
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
