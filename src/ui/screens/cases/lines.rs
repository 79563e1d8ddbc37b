//! One case as a row of the list.

use egui::{Label, Rangef, RichText, Ui};

use crate::domain::waiting::WaitsFor;
use crate::domain::{Due, DueStatus, Harm, Moment, Stage};
use crate::logbook::pages::{CaseLine, CaseSet, NextKind};
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::steps::{self, StepState};
use crate::ui::widgets::{chip, table::RowUi, tick};
use chrono::{DateTime, NaiveDateTime};

/// Due within so many minutes reads as a warning.
const SOON: i64 = 3 * 60;

/// What the last column says.
struct Next {
    /// When.
    when: String,
    /// Whether that is a warning.
    tone: Option<Tone>,
    /// What.
    what: String,
    /// The full day, for the tooltip; empty when there is none.
    full: String,
}

/// What was drawn of a row.
pub struct Drawn {
    /// How far it reaches from top to bottom.
    pub reach: Rangef,
    /// Whether its box was clicked.
    pub is_ticked: bool,
}

/// Draws a row of the list of this set, selected or not.
pub fn show(
    row: &mut RowUi<'_, '_>,
    view: &View<'_>,
    set: CaseSet,
    line: &CaseLine,
    is_picked: bool,
) -> Drawn {
    let stage = stage_words(view, line);
    let next = next(view, line);
    let due = view.text.cases.due_what(&next.when, &next.what);
    let words = &view.text.cases;
    let (number, title, customer) = (&line.number, &line.title, &line.customer_name);
    let harm = view.text.harm(line.harm);
    row.name(if line.is_open {
        words.row(number, title, customer, harm, &stage, &due)
    } else {
        words.row_closed(number, title, customer, harm, &stage, &due)
    });
    if is_picked {
        row.mark();
    }
    let (place, name) = (row.place(), words.bulk.select(number, title));
    let mut is_ticked = false;
    row.cell(|ui| is_ticked = tick::tick(ui, place, is_picked.into(), false, &name).clicked());
    let mut reach = Rangef::NOTHING;
    row.cell(|ui| {
        reach = ui.clip_rect().y_range();
        ui.label(theme::soft(&line.number));
    });
    row.cell(|ui| {
        reach = ui.clip_rect().y_range();
        ui.label(theme::strong(&line.title));
        ui.label(theme::soft(&line.customer_name));
    });
    row.cell(|ui| {
        chip::tag(ui, view.text.harm_short(line.harm), harm_tone(line.harm));
    });
    row.cell(|ui| {
        if line.is_open {
            steps::strokes(ui, states(line));
            ui.add_space(2.0);
        }
        // How a case ended is all there is to say here, and takes both lines of the row.
        let stage = Label::new(theme::soft(stage));
        ui.add(if line.is_open { stage } else { stage.wrap() });
    });
    row.cell(|ui| match closed_at(view, line) {
        // The head of the column says that it is the day it was closed.
        Some(closed) if set.is_closed() => {
            let day = view.text.day_start(closed.date(), view.now.today());
            ui.label(theme::body(day)).on_hover_text(&next.full);
        }
        _ => next_due(ui, &next),
    });
    Drawn { reach, is_ticked }
}

fn next_due(ui: &mut Ui, next: &Next) {
    let when: RichText = match next.tone {
        Some(tone) => theme::toned(ui, &next.when, tone),
        None => theme::body(&next.when),
    };
    let label = ui.label(when);
    if !next.full.is_empty() {
        label.on_hover_text(&next.full);
    }
    if !next.what.is_empty() {
        ui.label(theme::soft(&next.what));
    }
}

/// The colour of a level of harm.
fn harm_tone(harm: Harm) -> Tone {
    match harm {
        Harm::Nuisance => Tone::Neutral,
        Harm::TimeOrMoney => Tone::Soon,
        Harm::SpoiledPlans | Harm::Serious => Tone::Late,
    }
}

fn states(line: &CaseLine) -> impl Iterator<Item = StepState> + use<> {
    let (settled, current) = (line.settled, line.stage);
    Stage::ALL.into_iter().map(move |stage| match settled.holds(stage) {
        true => StepState::Done,
        false if current == Some(stage) => StepState::Current,
        false => StepState::Ahead,
    })
}

fn stage_words(view: &View<'_>, line: &CaseLine) -> String {
    let text = &view.text.cases;
    if let Some(outcome) = line.outcome {
        return view.text.outcome(outcome).to_owned();
    }
    let stage = line.stage.map_or(text.ready_to_close(), |stage| view.text.stage(stage));
    match line.waiting {
        WaitsFor::Customer => text.stage_waiting_customer(stage),
        WaitsFor::Other => text.stage_waiting_other(stage),
        WaitsFor::Nobody => stage.to_owned(),
    }
}

/// When the case was closed, in the present zone.
fn closed_at(view: &View<'_>, line: &CaseLine) -> Option<NaiveDateTime> {
    let utc = line.closed_ms.and_then(DateTime::from_timestamp_millis)?;
    Some(Moment { utc, offset_minutes: view.now.offset_minutes }.local())
}

fn next(view: &View<'_>, line: &CaseLine) -> Next {
    let text = &view.text.cases;
    let nothing = |when: String, full: String| Next { when, tone: None, what: String::new(), full };
    if let Some(closed) = closed_at(view, line) {
        let day = view.text.day(closed.date(), view.now.today());
        return nothing(text.closed_on(&day), view.text.full_day_time(closed));
    }
    let Some((due, kind, words)) = &line.next else {
        return nothing(text.nothing_due().to_owned(), String::new());
    };
    let (when, tone) = due_words(view, *due);
    let what = match kind {
        NextKind::Promise => words.clone(),
        NextKind::FirstReply => text.first_reply().to_owned(),
        NextKind::Update => text.update().to_owned(),
        NextKind::Fix => text.fix().to_owned(),
        NextKind::Close => text.close_it().to_owned(),
    };
    Next { when, tone, what, full: view.text.full_day_time(*due) }
}

fn due_words(view: &View<'_>, due: NaiveDateTime) -> (String, Option<Tone>) {
    let now = view.now.local();
    let minutes = (due - view.now.local_minute()).num_minutes();
    match Due::new(due).status(now) {
        DueStatus::Overdue { .. } => (view.text.late(due, now), Some(Tone::Late)),
        _ if minutes <= SOON => {
            (view.text.cases.due_in(&view.text.span(minutes)), Some(Tone::Soon))
        }
        _ => (view.text.day_time_start(due, now), None),
    }
}
