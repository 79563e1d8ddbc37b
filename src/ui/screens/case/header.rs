//! The head of the page: where we are, what went wrong, what is known about it in chips, what
//! can be done, and the line of stages.

use egui::{Role, Sense, Ui, WidgetInfo};

use super::At;
use crate::domain::clocks::{Clock, ClockKind};
use crate::domain::win_back::is_wanted_after;
use crate::domain::{Harm, MessageKind, Outcome, Stage, StageDone, Waiting};
use crate::jobs::ExportOrder;
use crate::logbook::pages::CaseSet;
use crate::ui::action::{Action, Ask, CaseAction};
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Tone};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::steps::{self, Step, StepState};
use crate::ui::widgets::{chip, focus};

/// From so many inbound contacts on, having to chase is damage of its own.
const CHASED_SOON: u32 = 2;
/// From so many on it is as bad as a broken promise.
const CHASED_LATE: u32 = 3;

/// The buttons stand beside the way back to the list where they leave this much room for it.
const CRUMBS: f32 = 160.0;

/// Draws everything above the stages.
pub fn show(ui: &mut Ui, at: At<'_>) {
    ui.spacing_mut().item_spacing.y = theme::GAP_SMALL;
    let close = at.view.text.case.header.close(at.page.missing.len());
    let mut deeds = deeds(at, &close);
    let width = width_of(ui, &deeds);
    let has_room = ui.available_width() >= CRUMBS + width;
    if has_room {
        ui.horizontal(|ui| {
            ui.set_min_height(theme::BUTTON_HEIGHT);
            crumbs(ui, at);
            // The buttons end at the right edge and are still drawn in reading order.
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(ui.available_width() - width);
            ui.horizontal_top(|ui| buttons(ui, at, std::mem::take(&mut deeds)));
        });
    } else {
        crumbs(ui, at);
    }
    let title = egui::Label::new(theme::title(&at.page.mistake.title)).wrap();
    let title = ui.add(title);
    ui.ctx().accesskit_node_builder(title.id, |node| node.set_role(Role::Heading));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(theme::GAP_SMALL);
        chips(ui, at);
        clocks(ui, at);
    });
    if !deeds.is_empty() {
        ui.horizontal_wrapped(|ui| buttons(ui, at, deeds));
    }
    ui.add_space(theme::GAP_SMALL);
}

fn crumbs(ui: &mut Ui, at: At<'_>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let text = at.view.text.case.header.cases();
        let cases = ui.add(egui::Label::new(theme::soft(text)).sense(Sense::click()));
        cases.widget_info(|| WidgetInfo::labeled(Role::Link, true, text));
        focus::ring(ui, &cases, cases.rect, theme::RADIUS_CHIP);
        if cases.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
            at.view.ask(Action::Go(Route::Cases(CaseSet::Open)));
        }
        ui.label(theme::soft("/"));
        ui.label(theme::soft(at.page.case.number.to_string()));
    });
}

/// A button of the head: its icon, its words and what it asks for.
type HeadDeed<'a> = (&'static str, &'a str, Action);

/// What can be done about the case, in reading order; `close` are the words of the way to close it.
fn deeds<'a>(at: At<'_>, close: &'a str) -> Vec<HeadDeed<'a>> {
    let text = &at.view.text.case.header;
    let id = at.page.case.id;
    let is_open = at.page.case.is_open();
    let order = ExportOrder { case: Some(id), ..ExportOrder::default() };
    let mut all: Vec<HeadDeed<'a>> = Vec::new();
    if is_open {
        all.push((icons::CALENDAR_PLUS, text.add_promise(), Action::Open(Ask::AddPromise(id))));
    }
    all.push((icons::PHONE, text.contact(), Action::Open(Ask::LogContact(id))));
    let write = Ask::Write(id, kind_to_write(at));
    all.push((icons::CHAT_CIRCLE_TEXT, text.write(), Action::Open(write)));
    all.push((icons::PENCIL_SIMPLE, text.edit(), Action::Open(Ask::EditCase(id))));
    all.push((icons::EXPORT, text.export(), Action::Open(Ask::Export(order))));
    if is_open {
        all.push((icons::LOCK_SIMPLE, close, Action::Open(Ask::CloseCase(id))));
    } else {
        let (words, bought) = bought_again(at);
        all.push((icons::HEART, words, bought));
        all.push((icons::LOCK_OPEN, text.reopen(), Action::Open(Ask::ReopenCase(id))));
    }
    all
}

/// The width of all buttons on one line.
fn width_of(ui: &Ui, deeds: &[HeadDeed<'_>]) -> f32 {
    let widths =
        deeds.iter().map(|(icon, words, _)| Button::secondary(words).icon(*icon).width(ui));
    widths.sum::<f32>() + theme::GAP_SMALL * deeds.len().saturating_sub(1) as f32
}

fn buttons(ui: &mut Ui, at: At<'_>, deeds: Vec<HeadDeed<'_>>) {
    ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
    for (icon, words, action) in deeds {
        if Button::secondary(words).icon(icon).show(ui).clicked() {
            at.view.ask(action);
        }
    }
}

/// What one would write to the customer: a word to somebody we lost, or how things stand.
fn kind_to_write(at: At<'_>) -> MessageKind {
    let closing = at.page.case.closing.as_ref();
    match closing {
        Some(closing) if is_wanted_after(closing.outcome) => MessageKind::WinBack,
        _ => MessageKind::Update,
    }
}

/// One press says that the customer bought again today; once that is said, the day can be
/// corrected.
fn bought_again(at: At<'_>) -> (&'static str, Action) {
    let text = &at.view.text.case.header;
    let case = at.page.case.id;
    let closing = at.page.case.closing.as_ref();
    if closing.is_some_and(|closing| closing.outcome == Outcome::BoughtAgain) {
        return (text.bought_again_day(), Action::Open(Ask::BoughtAgain(case)));
    }
    let today = at.view.now.today();
    (text.bought_again(), Action::Case(CaseAction::BoughtAgain(case, today)))
}

fn chips(ui: &mut Ui, at: At<'_>) {
    let text = &at.view.text.case.header;
    let page = at.page;
    customer(ui, at);
    let words = &at.view.text;
    let harm = page.case.harm;
    // The same colours as in the list of cases.
    let tone = match harm {
        Harm::Nuisance => Tone::Neutral,
        Harm::TimeOrMoney => Tone::Soon,
        Harm::SpoiledPlans | Harm::Serious => Tone::Late,
    };
    chip::tag(ui, words.harm_short(harm), tone).on_hover_text(words.harm_meaning(harm));
    let mistake = &page.mistake;
    let caused = text.caused(mistake.caused_by, &mistake.caused_by_name, &mistake.cause);
    if let Some(caused) = caused {
        chip::tag(ui, &caused, Tone::Neutral).on_hover_text(&caused);
    }
    if let Some(value) = page.customer.yearly_value {
        chip::tag(ui, &text.yearly(&words.money(value)), Tone::Neutral);
    }
    if page.case.channel.is_public() {
        chip::tag(ui, text.public(), Tone::Soon);
    }
    match &page.case.waiting {
        Waiting::Nobody => {}
        Waiting::Customer => _ = chip::tag(ui, text.waiting_customer(), Tone::Info),
        Waiting::Other(name) => _ = chip::tag(ui, &text.waiting_other(name), Tone::Info),
    }
    if page.chased > 0 {
        let tone = match page.chased {
            CHASED_LATE.. => Tone::Late,
            CHASED_SOON => Tone::Soon,
            _ => Tone::Neutral,
        };
        chip::tag(ui, &text.chased(page.chased), tone);
    }
    for deviation in &page.deviations {
        let why = text.deviation(*deviation);
        chip::tag(ui, &why, Tone::Late).on_hover_text(words.deviation(*deviation));
    }
    if let Some(closing) = &page.case.closing {
        let tone = if closing.outcome.is_recovered() { Tone::Ok } else { Tone::Neutral };
        let mut closed = text.closed(closing.outcome).to_owned();
        if let Some(day) = closing.bought_again {
            let day = words.day(day, at.view.now.today());
            closed = text.closed_bought(&closed, &day);
        }
        let when = words.full_day_time(closing.at.local());
        chip::tag(ui, &closed, tone).on_hover_text(when);
    }
}

/// The four clocks, each with its tone: late, due today, waiting, or done.
fn clocks(ui: &mut Ui, at: At<'_>) {
    let now = at.view.now.local();
    let text = at.view.text;
    for (kind, clock) in ClockKind::ALL.into_iter().zip(at.page.clocks.all()) {
        let tone = match clock {
            _ if clock.is_late(now) => Tone::Late,
            Clock::Running(due) if due.date() == now.date() => Tone::Soon,
            Clock::Running(_) | Clock::Off => Tone::Neutral,
            Clock::Paused(_) => Tone::Info,
            Clock::Ended { .. } => Tone::Ok,
        };
        let tag = chip::tag(ui, &text.clock(kind, clock, now), tone);
        tag.on_hover_text(text.clock_in_full(kind, clock));
    }
}

fn customer(ui: &mut Ui, at: At<'_>) {
    let customer = &at.page.customer;
    let name = at.view.text.case.header.open_customer(&customer.name);
    if chip::link(ui, &customer.name, Tone::Info, &name).clicked() {
        at.view.ask(Action::Go(Route::Customer(customer.id)));
    }
}

/// Draws the line of stages; the one that was pressed.
pub fn stage_line(ui: &mut Ui, at: At<'_>, open: Stage) -> Option<Stage> {
    let text = &at.view.text.case.header;
    let names = Stage::ALL.map(|stage| {
        let state = match at.record(stage).map(|record| &record.done) {
            Some(StageDone::Done(_)) => text.step_done(),
            Some(StageDone::LeftOut(_)) => text.step_left_out(),
            None => text.step_to_do(),
        };
        text.step(stage.place(), at.view.text.stage(stage), state)
    });
    let line: Vec<Step<'_>> = Stage::ALL
        .into_iter()
        .zip(&names)
        .map(|(stage, name)| Step {
            label: at.view.text.stage(stage),
            name,
            state: match at.record(stage) {
                _ if stage == open => StepState::Current,
                Some(_) => StepState::Done,
                None => StepState::Ahead,
            },
        })
        .collect();
    let pressed = steps::steps(ui, &line)?;
    Stage::ALL.get(pressed).copied()
}
