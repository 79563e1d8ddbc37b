//! A calendar of a few weeks behind a small button at the end of a field.
//!
//! It opens from its button or with Alt and the down arrow. The arrow keys move from day to day,
//! Home and End within a week, Page Up and Page Down by four weeks; Enter or a click chooses, Esc
//! closes it, and the field has the keyboard again. It must not know what a day holds: whoever
//! shows it says that.

mod weeks;

use chrono::{Datelike, NaiveDate, Weekday};
use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{
    Align2, CornerRadius, Frame, Id, Key, Margin, Modifiers, Popup, PopupCloseBehavior, Pos2, Rect,
    RectAlign, Response, RichText, Role, Sense, SetOpenCommand, Stroke, StrokeKind, TextStyle,
    TextWrapMode, Ui, UiBuilder, WidgetInfo, WidgetText, pos2, vec2,
};

use self::weeks::Shown;
use super::button::{self, Button};
use super::{field, focus, layout};
use crate::ui::icons;
use crate::ui::theme::{self, Theme};

pub use self::weeks::Span;

/// Room for the button at the end of the field.
const ROOM: i8 = 40;
/// A day with the space around it.
const CELL: f32 = 40.0;
/// The days of a week.
const WEEK: usize = 7;
/// The line that names the days of a week.
const NAMES: f32 = 20.0;
/// Room for what is said below the days.
const REMARK: f32 = 18.0;

/// What a day is shown with.
#[derive(Clone, Debug, Default)]
pub struct Day {
    /// What a screen reader says: "Friday, December 4, 3 things due".
    pub name: String,
    /// What stands under its number: how much is due, or a word.
    pub below: String,
    /// Whether it is a day off.
    pub is_off: bool,
    /// Whether no more fits into it.
    pub is_full: bool,
}

/// What the calendar shows beside the numbers of the days.
pub trait Days {
    /// The words at its head, for the weeks from the first to the last of these days.
    fn title(&self, first: NaiveDate, last: NaiveDate) -> String;
    /// The short name of a weekday.
    fn weekday(&self, weekday: Weekday) -> &str;
    /// So many days from the first on.
    fn days(&self, ui: &Ui, first: NaiveDate, count: usize) -> Vec<Day>;
    /// What is said below about the day the keys are on.
    fn remark(&self, at: NaiveDate, day: &Day) -> String;
}

/// A calendar being described; `show` draws a field with it.
#[derive(Clone, Copy)]
pub struct Calendar<'a> {
    /// What its button is called.
    pub name: &'a str,
    /// What the button for the weeks before is called.
    pub earlier: &'a str,
    /// What the button for the weeks after is called.
    pub later: &'a str,
    /// Today.
    pub today: NaiveDate,
    /// The day that stands in the field.
    pub chosen: Option<NaiveDate>,
    /// Which weeks it opens with.
    pub span: Span,
    /// The day with which a week begins.
    pub week_begins: Weekday,
    /// What it shows beside the numbers.
    pub days: &'a dyn Days,
}

/// How a calendar was closed.
enum Done {
    /// A day was chosen.
    Chosen(NaiveDate),
    /// By Esc.
    Left,
}

impl Done {
    fn chosen(self) -> Option<NaiveDate> {
        match self {
            Self::Chosen(day) => Some(day),
            Self::Left => None,
        }
    }
}

impl Calendar<'_> {
    /// Draws the line input with the calendar at its end; the day that was chosen.
    pub fn show(
        &self,
        ui: &mut Ui,
        id: Id,
        value: &mut String,
        hint: &str,
    ) -> (Response, Option<NaiveDate>) {
        let field = field::line_edit_before(ui, id, value, hint, ROOM);
        let at = pos2(field.rect.right() - f32::from(ROOM) / 2.0, field.rect.center().y);
        let place = Rect::from_center_size(at, egui::Vec2::splat(theme::MIN_TARGET));
        let button = {
            let mut end = ui.new_child(UiBuilder::new().max_rect(place).id_salt((id, "calendar")));
            let icon = Button::quiet("").icon(icons::CALENDAR_BLANK).name(self.name).small();
            icon.show(&mut end)
        };
        let popup = button.id.with("calendar");
        let by_keys = field.has_focus()
            && ui.input_mut(|input| input.consume_key(Modifiers::ALT, Key::ArrowDown));
        let is_asked = button.clicked() || by_keys;
        let was_open = Popup::is_id_open(ui.ctx(), popup);
        if is_asked && !was_open {
            self.open(ui, popup);
        }
        let button = if was_open { button } else { button.on_hover_text(self.name) };
        let done = self.popup(ui, &button, popup, is_asked, was_open);
        if done.is_some() {
            Popup::close_id(ui.ctx(), popup);
            // The Enter that chose a day must not go on to what the field does with it.
            ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
            field.request_focus();
            ui.ctx().request_repaint();
        }
        (field, done.and_then(Done::chosen))
    }

    fn open(&self, ui: &Ui, popup: Id) {
        let at = self.span.within(self.chosen.unwrap_or(self.today), self.today);
        let shown = Shown::opened(at, self.span, self.today, self.week_begins);
        ui.data_mut(|data| data.insert_temp(popup, shown));
    }

    fn popup(
        &self,
        ui: &Ui,
        button: &Response,
        popup: Id,
        is_asked: bool,
        was_open: bool,
    ) -> Option<Done> {
        let theme = Theme::of(ui);
        let shown = Popup::from_response(button)
            .id(popup)
            .open_memory(is_asked.then_some(SetOpenCommand::Toggle))
            .align(RectAlign::BOTTOM_END)
            .gap(8.0)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .accessible_name(self.name)
            .frame(
                Frame::new()
                    .fill(theme.panel)
                    .stroke(Stroke::new(1.0, theme.line))
                    .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
                    .inner_margin(Margin::same(14))
                    .shadow(theme::shadow(&theme)),
            )
            .show(|ui| {
                ui.set_width(CELL * WEEK as f32);
                ui.spacing_mut().item_spacing.y = 4.0;
                let mut shown: Shown = ui.data(|data| data.get_temp(popup))?;
                let done = self.body(ui, popup, &mut shown, was_open);
                ui.data_mut(|data| data.insert_temp(popup, shown));
                done
            });
        shown.and_then(|shown| shown.inner)
    }

    fn body(&self, ui: &mut Ui, popup: Id, shown: &mut Shown, was_open: bool) -> Option<Done> {
        let title = self.days.title(shown.first, shown.last());
        let (_, (earlier, later)) = layout::row_between(
            ui,
            |ui| ui.label(theme::heading(title)),
            |ui| {
                layout::in_reading_order(ui, |ui| {
                    let earlier = button::icon_only(ui, icons::CARET_LEFT, self.earlier);
                    (earlier, button::icon_only(ui, icons::CARET_RIGHT, self.later))
                })
            },
        );
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            return Some(Done::Left);
        }
        for (turned, by) in [(&earlier, -28), (&later, 28)] {
            if turned.clicked() {
                self.go(ui, popup, shown, by);
            }
        }
        self.keys(ui, popup, shown);
        let chosen = self.weeks(ui, popup, shown);
        hold(ui, popup, was_open, [popup.with(shown.cursor), earlier.id, later.id]);
        chosen.map(Done::Chosen)
    }

    /// Moves by so many days; the keyboard goes along if it is on a day.
    fn go(&self, ui: &Ui, popup: Id, shown: &mut Shown, days: i64) {
        let was_held = ui.memory(|memory| memory.has_focus(popup.with(shown.cursor)));
        shown.step(days, self.span, self.today);
        if was_held {
            ui.memory_mut(|memory| memory.request_focus(popup.with(shown.cursor)));
        }
        ui.ctx().request_repaint();
    }

    fn keys(&self, ui: &Ui, popup: Id, shown: &mut Shown) {
        let here = popup.with(shown.cursor);
        if !ui.memory(|memory| memory.has_focus(here)) {
            return;
        }
        let days = ui.input_mut(|input| {
            let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
            if pressed(Key::ArrowLeft) {
                Some(-1)
            } else if pressed(Key::ArrowRight) {
                Some(1)
            } else if pressed(Key::ArrowUp) {
                Some(-7)
            } else if pressed(Key::ArrowDown) {
                Some(7)
            } else if pressed(Key::PageUp) {
                Some(-28)
            } else if pressed(Key::PageDown) {
                Some(28)
            } else if pressed(Key::Home) {
                Some(-shown.place_in_week())
            } else {
                pressed(Key::End).then_some(6 - shown.place_in_week())
            }
        });
        if let Some(days) = days {
            self.go(ui, popup, shown, days);
        }
    }

    fn weeks(&self, ui: &mut Ui, popup: Id, shown: &Shown) -> Option<NaiveDate> {
        let faint = Theme::of(ui).soft;
        let width = CELL * WEEK as f32;
        let (names, _) = ui.allocate_exact_size(vec2(width, NAMES), Sense::hover());
        for (place, day) in shown.all().take(WEEK).enumerate() {
            let words = theme::footnote(self.days.weekday(day.weekday()));
            let at = pos2(names.left() + CELL * (place as f32 + 0.5), names.center().y);
            painted(ui, words.color(faint), at);
        }
        let count = shown.rows * WEEK;
        let facts = self.days.days(ui, shown.first, count);
        let size = vec2(width, CELL * shown.rows as f32);
        let (area, _) = ui.allocate_exact_size(size, Sense::hover());
        let mut chosen = None;
        let mut remark = None;
        for ((place, day), facts) in shown.all().enumerate().zip(&facts) {
            let corner = vec2(CELL * (place % WEEK) as f32, CELL * (place / WEEK) as f32);
            let rect = Rect::from_min_size(area.min + corner, egui::Vec2::splat(CELL)).shrink(1.0);
            let is_cursor = day == shown.cursor;
            if self.cell(ui, popup, rect, day, facts, is_cursor).clicked() {
                chosen = Some(day);
            }
            if is_cursor {
                remark = Some(self.days.remark(day, facts));
            }
        }
        ui.allocate_ui(vec2(width, REMARK), |ui| {
            ui.set_min_size(vec2(width, REMARK));
            ui.label(theme::footnote(remark.unwrap_or_default()).color(faint));
        });
        chosen
    }

    fn cell(
        &self,
        ui: &Ui,
        popup: Id,
        rect: Rect,
        day: NaiveDate,
        facts: &Day,
        is_cursor: bool,
    ) -> Response {
        let may = self.span.allows(day, self.today);
        let is_chosen = self.chosen == Some(day);
        // Only one day is a stop for Tab; the arrow keys go to the others.
        let sense = match (may, is_cursor) {
            (_, true) => Sense::click(),
            (true, false) => Sense::CLICK,
            (false, false) => Sense::hover(),
        };
        let cell = ui.interact(rect, popup.with(day), sense);
        cell.widget_info(|| WidgetInfo::selected(Role::Button, may, is_chosen, &facts.name));
        if is_cursor && cell.has_focus() {
            focus::keep_arrows_and_escape(ui, cell.id);
        }
        let theme = Theme::of(ui);
        let corners = CornerRadius::same(theme::RADIUS);
        let ground = match (is_chosen, facts.is_off, cell.hovered() && may) {
            (true, ..) => Some(theme.brandbg),
            (_, _, true) => Some(theme.warm()),
            (_, true, _) => Some(theme.side),
            _ => None,
        };
        if let Some(ground) = ground {
            ui.painter().rect_filled(rect, corners, ground);
        }
        let line = match (is_chosen, day == self.today) {
            (true, _) => Some(theme.brand),
            (_, true) => Some(theme.faint),
            _ => None,
        };
        if let Some(line) = line {
            ui.painter().rect_stroke(rect, corners, Stroke::new(1.0, line), StrokeKind::Inside);
        }
        let number = day.day().to_string();
        let number = if is_chosen { theme::strong(number) } else { theme::body(number) };
        let color = match (is_chosen, may && !facts.is_off && !self.span.is_behind(day, self.today))
        {
            (true, _) => theme.brand,
            (_, true) => theme.text,
            _ => theme.faint,
        };
        let middle = rect.center();
        let up = if facts.below.is_empty() { 0.0 } else { 7.0 };
        painted(ui, number.color(color), middle - vec2(0.0, up));
        let below = if facts.is_full { theme.soon } else { theme.soft };
        painted(ui, theme::footnote(&facts.below).color(below), middle + vec2(0.0, 10.0));
        focus::ring_inside(ui, cell.has_focus(), rect, theme::RADIUS);
        cell
    }
}

/// An open calendar has the keyboard, until it goes somewhere else, which closes it. The first of
/// `own` is where it begins.
fn hold(ui: &Ui, popup: Id, was_open: bool, own: [Id; 3]) {
    match ui.memory(egui::Memory::focused) {
        Some(id) if own.contains(&id) => {}
        Some(_) if was_open => Popup::close_id(ui.ctx(), popup),
        _ => {
            ui.memory_mut(|memory| memory.request_focus(own[0]));
            ui.ctx().request_repaint();
        }
    }
}

/// Puts the caret of a field behind its text.
pub fn end_caret(ui: &Ui, id: Id, words: &str) {
    if let Some(mut state) = TextEditState::load(ui.ctx(), id) {
        let end = CCursor::new(words.chars().count());
        state.cursor.set_char_range(Some(CCursorRange::one(end)));
        state.store(ui.ctx(), id);
    }
}

fn painted(ui: &Ui, words: RichText, at: Pos2) {
    let words = WidgetText::from(words);
    let galley = words.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Small);
    let rect = Align2::CENTER_CENTER.anchor_size(at, galley.size());
    ui.painter().galley(rect.min, galley, Theme::of(ui).text);
}
