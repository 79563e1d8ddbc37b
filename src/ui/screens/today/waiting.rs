//! One card per customer who waits: who they are, the last words either way, how to reach them, and
//! below that each thing that is owed.

use egui::{Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use std::collections::BTreeMap;

use crate::domain::{CaseId, CustomerId, DueLine, MessageKind};
use crate::logbook::pages::{TodayPage, WaitingCustomer};
use crate::ui::action::{Action, Ask};
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Theme};
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::{focus, link_row};

/// Space at both sides.
const PADDING: f32 = 16.0;
/// Between the buttons.
const GAP: f32 = 4.0;
/// How high the head is, and with a line of its own for the last words.
const HEIGHTS: (f32, f32) = (42.0, 62.0);
/// The last words have a line of their own where less than this is left beside the name.
const WORDS_LEAST: f32 = 260.0;

/// A customer who waits, and for what.
pub struct Waits<'p> {
    /// Who.
    pub customer: CustomerId,
    /// What is overdue, the most pressing first.
    pub overdue: Vec<&'p DueLine>,
    /// What else is due to them today.
    pub today: Vec<&'p DueLine>,
}

/// The customers of what is overdue, in the order in which their first thing presses, and what is due
/// today for nobody of them.
pub fn gather(page: &TodayPage) -> (Vec<Waits<'_>>, Vec<&DueLine>) {
    let mut found: Vec<Waits<'_>> = Vec::new();
    let mut place: BTreeMap<CustomerId, usize> = BTreeMap::new();
    for line in &page.overdue {
        let at = *place.entry(line.customer).or_insert(found.len());
        match found.get_mut(at) {
            Some(waits) => waits.overdue.push(line),
            None => found.push(Waits {
                customer: line.customer,
                overdue: vec![line],
                today: Vec::new(),
            }),
        }
    }
    let mut others = Vec::new();
    for line in &page.today {
        let waits = place.get(&line.customer).and_then(|place| found.get_mut(*place));
        match waits {
            Some(waits) => waits.today.push(line),
            None => others.push(line),
        }
    }
    (found, others)
}

/// Draws the head of a card.
pub fn head(ui: &mut Ui, view: &View<'_>, waits: &Waits<'_>, known: Option<&WaitingCustomer>) {
    let Some(name) = waits.overdue.first().map(|line| line.customer_name.as_str()) else { return };
    let case = waits.overdue.iter().chain(&waits.today).find_map(|line| line.case);
    let last = known.map(|known| view.text.last_words(known.last.as_ref(), view.now.local()));
    let reach = known.map(|known| Reach::of(ui, view, name, known, case));
    let room = ui.available_width();
    let taken = reach.as_ref().map_or(0.0, Reach::width);
    let theme = Theme::of(ui);
    let name_room = room - 2.0 * PADDING - taken - theme::GAP;
    let title = link_row::text(ui, name, true, theme.text, name_room, 1);
    let beside = name_room - title.size().x - theme::GAP;
    let is_below = beside < WORDS_LEAST;
    let words_room = if is_below { room - 2.0 * PADDING } else { beside };
    let last = last.map(|last| (link_row::text(ui, &last, false, theme.soft, words_room, 1), last));
    let height = if is_below { HEIGHTS.1 } else { HEIGHTS.0 };
    let (rect, _) = ui.allocate_exact_size(vec2(room, height), Sense::hover());
    let middle = rect.top() + HEIGHTS.0 / 2.0;
    let at = pos2(rect.left() + PADDING, middle - title.size().y / 2.0);
    let name_rect = Rect::from_min_size(at, title.size());
    let id = ui.make_persistent_id("waits_for_us");
    let link = ui.interact(name_rect, id, Sense::click());
    focus::ring(ui, &link, name_rect.expand2(vec2(4.0, 0.0)), theme::RADIUS_CHIP);
    link.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, name));
    let color = if link.hovered() { theme.brand } else { theme.text };
    ui.painter().galley_with_override_text_color(at, title, color);
    if link.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        view.ask(Action::Go(Route::Customer(waits.customer)));
    }
    if let Some((galley, said)) = last {
        let top = middle - galley.size().y / 2.0;
        let at = match is_below {
            true => pos2(rect.left() + PADDING, top + galley.size().y),
            false => pos2(name_rect.right() + theme::GAP, top),
        };
        let place = Rect::from_min_size(at, galley.size());
        let label = ui.interact(place, id.with("said"), Sense::hover());
        label.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &said));
        let is_cut = galley.elided;
        ui.painter().galley(at, galley, theme.soft);
        if is_cut {
            label.on_hover_text(said);
        }
    }
    if let Some(reach) = reach {
        let corner = pos2(rect.right() - PADDING + GAP - taken, middle - theme::MIN_TARGET / 2.0);
        let strip = Rect::from_min_size(corner, vec2(taken, theme::MIN_TARGET));
        reach.show(ui, view, strip);
    }
}

/// How to reach a customer: the number with Copy and Call, or the address, and Write.
struct Reach<'a> {
    name: &'a str,
    number: &'a str,
    /// Where a call is begun; none where there is nothing to call.
    link: Option<String>,
    case: Option<CaseId>,
    is_left_alone: bool,
    number_width: f32,
    call_width: f32,
}

impl<'a> Reach<'a> {
    fn of(
        ui: &Ui,
        view: &View<'_>,
        name: &'a str,
        known: &'a WaitingCustomer,
        case: Option<CaseId>,
    ) -> Self {
        let is_phone = !known.phone.is_empty();
        let number = if is_phone { known.phone.as_str() } else { known.email.as_str() };
        let shown = if known.do_not_contact { view.text.today.left_alone() } else { number };
        let color = Theme::of(ui).text;
        let number_width = link_row::text(ui, shown, false, color, 220.0, 1).size().x;
        let call = Button::secondary(view.text.today.call()).icon(icons::PHONE).small();
        let call_width = call.width(ui).max(86.0);
        let is_left_alone = known.do_not_contact;
        let link = if is_phone && !is_left_alone { tel(number) } else { None };
        Self { name, number, link, case, is_left_alone, number_width, call_width }
    }

    fn width(&self) -> f32 {
        let copy = if self.number.is_empty() || self.is_left_alone {
            0.0
        } else {
            theme::MIN_TARGET + GAP
        };
        let call = if self.link.is_some() { self.call_width + GAP } else { 0.0 };
        let write =
            if self.case.is_some() && !self.is_left_alone { theme::MIN_TARGET + GAP } else { 0.0 };
        self.number_width + theme::GAP_SMALL + copy + call + write
    }

    fn show(&self, ui: &mut Ui, view: &View<'_>, strip: Rect) {
        let text = &view.text.today;
        let layout = egui::Layout::left_to_right(egui::Align::Center);
        let place = UiBuilder::new().id_salt("reach").max_rect(strip).layout(layout);
        let mut row = ui.new_child(place);
        let ui = &mut row;
        ui.spacing_mut().item_spacing.x = GAP;
        if self.is_left_alone {
            ui.label(theme::soft(text.left_alone()));
            return;
        }
        if !self.number.is_empty() {
            ui.add(egui::Label::new(theme::body(self.number)).truncate());
            ui.add_space(theme::GAP_SMALL - GAP);
            let copy = text.button_of(text.copy(), self.number);
            if button::framed_icon(ui, icons::COPY, &copy).clicked() {
                view.ask(Action::Copy(self.number.to_owned()));
            }
        }
        if let Some(link) = &self.link {
            let name = text.button_of(text.call(), self.name);
            let call = Button::secondary(text.call()).icon(icons::PHONE).small().name(&name);
            let left = ui.cursor().left();
            let rect =
                Rect::from_min_size(pos2(left, strip.top()), vec2(self.call_width, strip.height()));
            let clicked = ui
                .scope_builder(UiBuilder::new().max_rect(rect), |ui| call.fill_width().show(ui))
                .inner
                .on_hover_text(text.call_how())
                .clicked();
            if clicked {
                view.ask(Action::OpenLink(link.clone()));
            }
        }
        if let Some(case) = self.case {
            let name = text.button_of(text.write_to_them(), self.name);
            if button::framed_icon(ui, icons::CHAT_CIRCLE_TEXT, &name).clicked() {
                view.ask(Action::Open(Ask::Write(case, MessageKind::Update)));
            }
        }
    }
}

/// A number as a link: the first number that stands there, its digits and a leading plus alone. None
/// where what stands there is no number that can be called.
fn tel(number: &str) -> Option<String> {
    const FEWEST: usize = 3;
    let is_part = |letter: char| letter.is_numeric() || " ()-.\u{a0}".contains(letter);
    let number = number.trim();
    let rest = number.strip_prefix('+').unwrap_or(number);
    let first = rest.split(|letter| !is_part(letter)).next().unwrap_or_default();
    let digits: String = first
        .chars()
        .filter_map(|letter| letter.to_digit(10).and_then(|digit| char::from_digit(digit, 10)))
        .collect();
    let plus = if number.starts_with('+') { "+" } else { "" };
    (digits.len() >= FEWEST).then(|| format!("tel:{plus}{digits}"))
}

#[cfg(test)]
mod tests {
    use super::tel;

    #[test]
    fn a_number_as_people_write_it_becomes_a_link() {
        assert_eq!(tel("(555) 010-0198").as_deref(), Some("tel:5550100198"));
        assert_eq!(tel("+49 30 1234-0").as_deref(), Some("tel:+493012340"));
        assert_eq!(tel("555 0198 / 555 0200").as_deref(), Some("tel:5550198"));
        assert_eq!(tel("555 0198 ext. 12").as_deref(), Some("tel:5550198"));
        assert_eq!(tel("ask Maria"), None);
    }
}
