//! Everything that happened with a customer, the latest first.

use egui::text::LayoutJob;
use egui::{Align2, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::domain::{CaseId, CustomerId, Direction, Moment};
use crate::logbook::deed::Deed;
use crate::text::timeline::Told;
use crate::ui::action::Action;
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Theme};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, chip, focus, layout, link_row};

/// How many deeds are read at first, and each time earlier ones are asked for.
const STEP: u32 = 200;
/// The circle with the icon.
const CIRCLE: f32 = 28.0;
/// Distance of the words from the left edge.
const TEXT_LEFT: f32 = CIRCLE + 14.0;
/// Space above and below a line.
const PADDING: f32 = 12.0;

/// The timeline of a customer.
#[derive(Debug)]
pub struct Timeline {
    of: Option<CustomerId>,
    most: u32,
    filter: Filter,
    lines: Fresh<(CustomerId, u32), Vec<Line>>,
}

impl Default for Timeline {
    fn default() -> Self {
        Self { of: None, most: STEP, filter: Filter::All, lines: Fresh::default() }
    }
}

/// Which lines are shown.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Filter {
    All,
    Promises,
    Words,
    Concessions,
}

/// A deed in words.
#[derive(Debug)]
struct Line {
    told: Told,
    kind: Option<Filter>,
    icon: &'static str,
    is_bad: bool,
    at: Moment,
    case: Option<CaseId>,
}

impl Timeline {
    /// Draws the card.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, id: CustomerId) {
        if self.of != Some(id) {
            *self = Self { of: Some(id), ..Self::default() };
        }
        let most = self.most;
        let lines = self.lines.read(view, (id, most), |log| {
            let entries = log.customer_timeline(id, most)?;
            Ok(entries
                .into_iter()
                .map(|entry| {
                    let deed = entry.deed.as_ref();
                    let (kind, icon, is_bad) = sort_of(deed);
                    let told = view.text.told(deed, &entry.before);
                    Line { told, kind, icon, is_bad, at: entry.at, case: entry.case }
                })
                .collect())
        });
        let Some(lines) = lines else {
            return;
        };
        let filter = &mut self.filter;
        let mut wants_earlier = false;
        card::card(ui, |ui| {
            heading(ui, view, filter);
            let shown = |line: &&Line| *filter == Filter::All || line.kind == Some(*filter);
            let mut any = false;
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(theme::GAP_SMALL);
            for (index, line) in lines.iter().filter(shown).enumerate() {
                any = true;
                card::divider(ui);
                show_line(ui, view, index, line);
            }
            if !any {
                ui.label(theme::soft(view.text.customers.no_entries()));
            }
            // As many as were asked for: there may be more.
            let is_full = u32::try_from(lines.len()).is_ok_and(|count| count >= most);
            if is_full {
                card::divider(ui);
                ui.add_space(theme::GAP_SMALL);
                let earlier = Button::quiet(view.text.customers.earlier()).small();
                wants_earlier = earlier.show(ui).clicked();
            }
        });
        if wants_earlier {
            self.most = most.saturating_add(STEP);
        }
    }
}

fn heading(ui: &mut Ui, view: &View<'_>, filter: &mut Filter) {
    let text = &view.text.customers;
    layout::row_between(
        ui,
        |ui| ui.label(theme::heading(text.timeline())),
        |ui| {
            // Placed from right to left.
            for (value, label) in [
                (Filter::Concessions, text.concessions()),
                (Filter::Words, text.words()),
                (Filter::Promises, text.promises()),
                (Filter::All, text.all()),
            ] {
                if chip::filter(ui, *filter == value, label, None).clicked() {
                    *filter = value;
                }
            }
        },
    );
}

fn show_line(ui: &mut Ui, view: &View<'_>, index: usize, line: &Line) {
    let theme = Theme::of(ui);
    let text = &view.text.customers;
    let room = ui.available_width();
    let when = view.text.day_time_start(line.at.local(), view.now.local());
    let when_galley = link_row::text(ui, &when, false, theme.soft, room / 2.0, 1);
    let text_room = room - TEXT_LEFT - when_galley.size().x - theme::GAP_CARDS;
    let mut job = LayoutJob::default();
    link_row::append(&mut job, &line.told.lead, true, theme.text);
    if !line.told.rest.is_empty() {
        link_row::append(&mut job, " ", false, theme.text);
        link_row::append(&mut job, &line.told.rest, false, theme.text);
    }
    job.wrap.max_width = text_room.max(theme::MIN_TARGET);
    job.wrap.max_rows = 4;
    let first = ui.painter().layout_job(job);
    let detail = (!line.told.detail.is_empty())
        .then(|| link_row::text(ui, &line.told.detail, false, theme.soft, text_room, 3));
    let text_height = first.size().y + detail.as_ref().map_or(0.0, |detail| detail.size().y);
    let height = text_height.max(CIRCLE) + 2.0 * PADDING;
    let (_, rect) = ui.allocate_space(vec2(room, height));
    let sense = if line.case.is_some() { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, ui.make_persistent_id(("told", index)), sense);
    if ui.is_rect_visible(rect) {
        if response.hovered() && line.case.is_some() {
            ui.painter().rect_filled(rect.shrink2(vec2(0.0, 1.0)), 0.0, theme.warm());
        }
        let center = pos2(rect.left() + CIRCLE / 2.0, rect.top() + PADDING + CIRCLE / 2.0);
        ui.painter().circle_filled(center, CIRCLE / 2.0, theme.side);
        let color = if line.is_bad { theme.late } else { theme.soft };
        let font = theme::icon_font(theme::ICON_SIZE);
        ui.painter().text(center, Align2::CENTER_CENTER, line.icon, font, color);
        let at = rect.left_top() + vec2(TEXT_LEFT, PADDING);
        let below = at + vec2(0.0, first.size().y);
        ui.painter().galley(at, first, theme.text);
        if let Some(detail) = detail {
            ui.painter().galley(below, detail, theme.soft);
        }
        let right = pos2(rect.right() - when_galley.size().x, at.y);
        ui.painter().galley(right, when_galley, theme.soft);
    }
    finish(ui, view, line, &response, rect);
    let sentence = || text.entry(&line.told.line(), &line.told.detail, &when);
    let role = if line.case.is_some() { Role::Link } else { Role::ListItem };
    response.widget_info(|| WidgetInfo::labeled(role, true, sentence()));
    response.on_hover_text_at_pointer(view.text.full_day_time(line.at.local()));
}

fn finish(ui: &Ui, view: &View<'_>, line: &Line, response: &Response, rect: egui::Rect) {
    focus::ring_inside(ui, response.has_focus(), rect, theme::RADIUS);
    if response.gained_focus() {
        ui.scroll_to_rect(rect, None);
    }
    if let Some(case) = line.case.filter(|_| response.clicked()) {
        view.ask(Action::Go(Route::Case(case, None)));
    }
}

/// The filter a deed falls under, its icon, and whether it is bad news.
fn sort_of(deed: Option<&Deed>) -> (Option<Filter>, &'static str, bool) {
    let promise = Some(Filter::Promises);
    let words = Some(Filter::Words);
    let concession = Some(Filter::Concessions);
    let Some(deed) = deed else {
        return (None, icons::CIRCLE_DASHED, false);
    };
    match deed {
        Deed::SaveShop(_) => (None, icons::STOREFRONT, false),
        Deed::AddCustomer(_) => (None, icons::USER_PLUS, false),
        Deed::EditCustomer(_) => (None, icons::USER, false),
        Deed::LogCase(_) => (None, icons::FLAG, false),
        Deed::EditCase { .. } => (None, icons::PENCIL_SIMPLE, false),
        Deed::RecordStage(_) => (None, icons::CHECK, false),
        Deed::SayMessage { .. } => (words, icons::CHAT_CIRCLE_TEXT, false),
        Deed::AddPromise(_) => (promise, icons::HANDSHAKE, false),
        Deed::CorrectPromise { .. } => (promise, icons::PENCIL_SIMPLE, false),
        Deed::KeepPromise(_) => (promise, icons::CHECK_CIRCLE, false),
        Deed::BreakPromise(_) | Deed::BreakDates(_) => (promise, icons::WARNING_CIRCLE, true),
        Deed::TellPromise { .. } => (promise, icons::CHAT_CIRCLE_TEXT, false),
        Deed::ReleasePromise(_) => (promise, icons::X_CIRCLE, false),
        Deed::MovePromise { .. } => (promise, icons::CALENDAR_PLUS, false),
        Deed::AddCadence { .. } | Deed::EndCadence { .. } => (promise, icons::REPEAT, false),
        Deed::AddConcession(_) | Deed::EditConcession(_) => (concession, icons::GIFT, false),
        Deed::RemoveConcession(_) => (concession, icons::TRASH, false),
        Deed::LogContact(contact) | Deed::EditContact(contact) => match contact.direction {
            Direction::In => (words, icons::PHONE_INCOMING, false),
            Direction::Out | Direction::Tried => (words, icons::PHONE_OUTGOING, false),
        },
        Deed::AddPrevention(_) | Deed::EditPrevention(_) => (None, icons::SHIELD_CHECK, false),
        Deed::PreparePlanB(_)
        | Deed::RemovePlanB(_)
        | Deed::EndPlanB { .. }
        | Deed::PointElsewhere(_) => (None, icons::CALENDAR_CHECK, false),
        Deed::AnswerCheckBack { answer, .. } => {
            (words, icons::CHAT_CIRCLE_TEXT, answer.is_second_chance())
        }
        Deed::SettleWinBack(_) => (words, icons::PHONE_OUTGOING, false),
        Deed::CloseCase { .. } => (None, icons::LOCK_SIMPLE, false),
        Deed::ReopenCase { .. } => (None, icons::LOCK_OPEN, true),
        Deed::BoughtAgain { .. } => (None, icons::HEART, false),
        // Neither touches a customer; a timeline of the whole shop may show them.
        Deed::SaveTemplate(_) | Deed::RestoreTemplate(_) | Deed::SaveWordRules(_) => {
            (None, icons::NOTE_PENCIL, false)
        }
        Deed::ClearStage { .. } | Deed::Undo(_) | Deed::Redo(_) => {
            (None, icons::ARROW_U_UP_LEFT, false)
        }
    }
}
