//! The third stage: mend this instance, and say whom it waits for meanwhile.

use egui::Ui;

use super::record::{self, Asking};
use super::recording::Recording;
use super::{At, plan_b};
use crate::domain::stage::draft::DoneDraft;
use crate::domain::{Stage, Waiting, tidy};
use crate::ui::action::{Action, Ask, CaseAction};
use crate::ui::dialogs::edit_case::waiting_field;
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::{card, focus, layout};

/// Draws it.
pub fn show(
    ui: &mut Ui,
    at: At<'_>,
    recording: &mut Recording,
    draft: &mut DoneDraft,
    chosen: &mut Option<Waiting>,
) {
    let text = &at.view.text.case.fix;
    record::guide(ui, at, Stage::Fix, &at.view.text.case.guide.fix(&at.situation()));
    let found = at.record(Stage::Fix).filter(|_| !recording.changing);
    if let Some(needs) = at.record(Stage::Listen).map(|record| record.heard.needs.as_str())
        && !needs.is_empty()
    {
        // What they need at once comes before anything else that is mended.
        card::quiet_box(ui, |ui| {
            ui.label(theme::small(at.view.text.case.listen.needs_now()));
            ui.add(egui::Label::new(theme::strong(needs)).wrap());
        });
    }
    if found.is_none() && at.page.case.is_open() {
        waiting(ui, at, chosen);
    }
    plan_b::show(ui, at);
    match found {
        Some(found) if waits_for_another(at) => {
            let text = &at.view.text.follow_ups.answer;
            card::notice(ui, Tone::Late, icons::WARNING, |ui| {
                ui.label(theme::strong(text.second_chance()));
                ui.label(theme::body(text.second_chance_means()));
            });
            record::recorded(ui, at, recording, draft, found, text.new_fix());
            if recording.changing {
                // The words of the fix that did not hold are not those of the next one.
                draft.words.clear();
            }
        }
        Some(found) => {
            let change = at.view.text.case.stage.change();
            record::recorded(ui, at, recording, draft, found, change);
        }
        None => {
            if at.page.case.second_chance().is_some() && at.page.case.is_open() {
                let text = &at.view.text.follow_ups.answer;
                card::notice(ui, Tone::Late, icons::WARNING, |ui| {
                    ui.label(theme::strong(text.second_chance()));
                    ui.label(theme::body(text.second_chance_means()));
                });
            }
            let (label, hint, save) = (text.words(), text.hint(), text.record());
            record::write(ui, at, recording, draft, Asking { label, hint, save, rows: 5 });
        }
    }
}

/// Whether the customer said that the fix did not hold, and no other one was recorded since.
fn waits_for_another(at: At<'_>) -> bool {
    let answer = at.page.answers.last().filter(|answer| answer.is_second_chance());
    let asked = at.record(Stage::CheckBack);
    at.page.case.is_open() && answer.is_some_and(|it| asked.is_some_and(|asked| asked.at == it.at))
}

/// Whom it waits for. What is pointed at is saved at once; a name, and a choice that the arrow keys
/// may only be passing, when it is said so.
fn waiting(ui: &mut Ui, at: At<'_>, unsaved: &mut Option<Waiting>) {
    let view = at.view;
    let text = &view.text.case.fix;
    let known = &at.page.case.waiting;
    let mut chosen = unsaved.clone().unwrap_or_else(|| known.clone());
    if waiting_field(ui, view, "waiting", &mut chosen) {
        let is_whole = !matches!(chosen, Waiting::Other(_));
        if is_whole && chosen != *known && !focus::is_by_keys(ui.ctx()) {
            save(at, chosen.clone());
            *unsaved = None;
        } else {
            *unsaved = Some(chosen.clone());
        }
    }
    let changed = unsaved.as_ref().filter(|waiting| *waiting != known).cloned();
    if let Some(waiting) = changed
        && !matches!(&waiting, Waiting::Other(name) if tidy::is_blank(name))
        && Button::secondary(text.save_waiting()).small().show(ui).clicked()
    {
        save(at, waiting);
        *unsaved = None;
    }
    let has_promise = at.page.promises.iter().any(|promise| promise.state.is_open());
    let note = match chosen {
        Waiting::Nobody if has_promise => return,
        Waiting::Nobody => text.promise_note().to_owned(),
        Waiting::Customer | Waiting::Other(_) => text.waiting_note(&at.page.customer.name),
    };
    card::quiet_box(ui, |ui| {
        let (_, pressed) = layout::row_between(
            ui,
            |ui| ui.label(theme::body(note)),
            |ui| button::secondary(ui, icons::CALENDAR_PLUS, text.promise()).clicked(),
        );
        if pressed {
            view.ask(Action::Open(Ask::AddPromise(at.page.case.id)));
        }
    });
}

fn save(at: At<'_>, waiting: Waiting) {
    at.view.ask(Action::Case(CaseAction::SetWaiting(at.page.case.id, waiting)));
}
