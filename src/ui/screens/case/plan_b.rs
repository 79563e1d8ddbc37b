//! Plan B within the stage Fix: prepared on the first day, decided on its own, and then, where it is
//! not done, who has it instead.

use egui::Ui;

use super::At;
use crate::domain::{Elsewhere, PlanB, PlanBEnd, PlanBState, Stage, StageDone};
use crate::ui::action::{Action, Ask, CaseAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::{card, layout};

/// Draws it; nothing in a case that never had one and is fixed or closed.
pub fn show(ui: &mut Ui, at: At<'_>) {
    let is_over = !at.page.case.is_open() || at.record(Stage::Fix).is_some();
    match &at.page.plan_b {
        Some(plan) => {
            card::quiet_box(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                known(ui, at, plan, is_over);
            });
        }
        None if is_over => {}
        None => {
            card::quiet_box(ui, |ui| offer(ui, at));
        }
    }
}

fn offer(ui: &mut Ui, at: At<'_>) {
    let text = &at.view.text.follow_ups.plan_b;
    let (_, pressed) = layout::row_between(
        ui,
        |ui| ui.label(theme::body(text.why())),
        |ui| button::secondary(ui, icons::FLAG, text.prepare()).clicked(),
    );
    if pressed {
        at.view.ask(Action::Open(Ask::PlanB(at.page.case.id)));
    }
}

fn known(ui: &mut Ui, at: At<'_>, plan: &PlanB, is_over: bool) {
    let view = at.view;
    let text = &view.text.follow_ups.plan_b;
    ui.label(theme::label(text.name()));
    ui.label(theme::body(text.on(plan.day, &view.text.title_day(plan.due), &plan.words)))
        .on_hover_text(view.text.full_day(plan.due));
    if let Some(budget) = plan.budget {
        ui.label(theme::small(text.budget(&view.text.money(budget))));
    }
    let when = |at: crate::domain::Moment| view.text.day_time(at.local(), view.now.local());
    match &plan.state {
        PlanBState::Prepared if is_over => {
            if at.record(Stage::Fix).is_some() {
                ui.label(theme::soft(text.not_needed()));
            }
        }
        PlanBState::Prepared => {
            standing(ui, at, plan);
            deeds(ui, at);
        }
        PlanBState::Done(ending) => {
            let words = text.was_done(&when(ending.at), &ending.note);
            ui.label(theme::soft(words));
        }
        PlanBState::NotDone(ending, elsewhere) => {
            ui.label(theme::soft(text.was_not_done(&when(ending.at), &ending.note)));
            match elsewhere {
                Some(elsewhere) => pointed(ui, at, elsewhere, is_over),
                None if is_over => {}
                None => point(ui, at),
            }
        }
    }
}

/// How far away its day is, once that matters.
fn standing(ui: &mut Ui, at: At<'_>, plan: &PlanB) {
    let view = at.view;
    let today = view.now.today();
    let text = &view.text.follow_ups.plan_b;
    let ahead = text.due(&view.text.ahead(plan.due, today));
    if plan.due <= today {
        let tone = if plan.due < today { Tone::Late } else { Tone::Soon };
        ui.label(theme::toned(ui, ahead, tone));
    } else {
        ui.label(theme::small(ahead));
    }
}

fn deeds(ui: &mut Ui, at: At<'_>) {
    let view = at.view;
    let text = &view.text.follow_ups.plan_b;
    let case = at.page.case.id;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
        if Button::secondary(text.done()).icon(icons::CHECK).small().show(ui).clicked() {
            view.ask(Action::Open(Ask::EndPlanB(case, PlanBEnd::Done)));
        }
        if Button::quiet(text.not_doing()).small().show(ui).clicked() {
            view.ask(Action::Open(Ask::EndPlanB(case, PlanBEnd::NotDone)));
        }
        if Button::quiet(text.change()).name(text.change_title()).small().show(ui).clicked() {
            view.ask(Action::Open(Ask::PlanB(case)));
        }
        if Button::quiet(text.remove()).name(text.remove_name()).small().show(ui).clicked() {
            view.ask(Action::Case(CaseAction::RemovePlanB(case)));
        }
    });
}

/// The next step after a Plan B that is not done.
fn point(ui: &mut Ui, at: At<'_>) {
    let text = &at.view.text.follow_ups.plan_b;
    let (_, pressed) = layout::row_between(
        ui,
        |ui| ui.label(theme::body(text.point_why())),
        |ui| button::secondary(ui, icons::STOREFRONT, text.point()).clicked(),
    );
    if pressed {
        at.view.ask(Action::Open(Ask::PointElsewhere(at.page.case.id)));
    }
}

fn pointed(ui: &mut Ui, at: At<'_>, elsewhere: &Elsewhere, is_over: bool) {
    let view = at.view;
    let text = &view.text.follow_ups.plan_b;
    let case = at.page.case.id;
    ui.label(theme::strong(text.elsewhere(&elsewhere.who, &elsewhere.when)));
    match elsewhere.told {
        Some(told) => {
            let when = view.text.day_time(told.local(), view.now.local());
            ui.label(theme::soft(text.was_told(&when)));
        }
        None if is_over => {}
        None => _ = ui.label(theme::toned(ui, text.not_told(), Tone::Soon)),
    }
    if is_over {
        return;
    }
    if elsewhere.told.is_some() {
        ui.label(theme::small(text.until_they_have_it()));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
        if elsewhere.told.is_none() {
            if Button::secondary(text.told()).icon(icons::CHECK).small().show(ui).clicked() {
                view.ask(Action::Case(CaseAction::TellElsewhere(case)));
            }
        } else if Button::secondary(text.have_it()).icon(icons::CHECK).small().show(ui).clicked() {
            let done = StageDone::Done(text.had_it_from(&elsewhere.who));
            let fix = CaseAction::RecordStage(case, Stage::Fix, done, String::new());
            view.ask(Action::Case(fix));
        }
        if Button::quiet(text.change()).name(text.point_title()).small().show(ui).clicked() {
            view.ask(Action::Open(Ask::PointElsewhere(case)));
        }
    });
}
