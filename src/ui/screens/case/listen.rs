//! The first stage: hear them out and thank them. It starts from what was logged, and asks what they
//! need right now and how they feel.

use egui::{IdSalt, Ui};

use super::At;
use super::record;
use super::recording::{Part, Recording};
use crate::domain::stage::Heard;
use crate::domain::stage::draft::ListenDraft;
use crate::domain::{Field, Stage, evidence, tidy};
use crate::ui::action::{Action, CaseAction};
use crate::ui::compose;
use crate::ui::theme;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::focus::{self, Landing};

/// Draws it.
pub fn show(ui: &mut Ui, at: At<'_>, recording: &mut Recording, draft: &mut ListenDraft) {
    let text = &at.view.text.case.listen;
    let guide = &at.view.text.case.guide;
    let situation = at.situation();
    record::guide(ui, at, Stage::Listen, &guide.listen(&situation));
    match at.record(Stage::Listen).filter(|_| !recording.changing) {
        Some(found) => {
            heard(ui, at, &found.heard);
            let change = at.view.text.case.stage.change();
            record::recorded(ui, at, recording, &mut draft.done, found, change);
            if recording.changing {
                draft.needs.clone_from(&found.heard.needs);
                draft.feels.clone_from(&found.heard.feels);
                // Words that say no more than that follow it.
                if draft.done.words == at.view.text.heard("", &found.heard) {
                    draft.done.words.clear();
                }
            }
        }
        None if !at.page.case.is_open() => {
            ui.label(theme::soft(at.view.text.case.stage.closed()));
        }
        None => {
            card::quiet_box(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.label(theme::small(text.logged()));
                record::quote(ui, "logged", &at.page.case.words);
            });
            compose::script(ui, at.view, &guide.listen_script(&situation));
            ask(ui, at, recording, draft);
        }
    }
}

/// What they need and how they feel, as it was recorded.
fn heard(ui: &mut Ui, at: At<'_>, heard: &Heard) {
    let text = &at.view.text.case.listen;
    for (label, words) in [(text.needs_now(), &heard.needs), (text.feels_now(), &heard.feels)] {
        if !words.is_empty() {
            ui.label(theme::body(text.said(label, words)));
        }
    }
}

fn ask(ui: &mut Ui, at: At<'_>, recording: &mut Recording, draft: &mut ListenDraft) {
    let view = at.view;
    let text = &view.text.case.listen;
    let ids = ["needs", "feels", "words"].map(|salt| ui.make_persistent_id(IdSalt::new(salt)));
    let by_keys = ids.map(|id| record::saved_by_keys(ui, id)).contains(&true);
    let [first, ..] = ids;
    focus::land(ui, first, Landing::Stage);
    let heard = Heard { needs: draft.needs.clone(), feels: draft.feels.clone() };
    let words = view.text.heard(&draft.done.words, &heard);
    let is_shown = recording.tried && !recording.leaving;
    let problem = is_shown.then(|| wrong(at, &words, &heard)).flatten();
    let hint = Hint { hint: text.needs_hint(), problem: problem.as_deref(), ..Hint::default() };
    let input = field::text(ui, "needs", text.needs(), &mut draft.needs, hint);
    focus::land(ui, input.id, Landing::Onward);
    let hint = Hint { hint: text.feels_hint(), ..Hint::default() };
    field::text(ui, "feels", text.feels(), &mut draft.feels, hint);
    let optional = Some(view.text.dialogs.optional());
    let hint = Hint { hint: text.hint(), optional, ..Hint::default() };
    field::multiline(ui, "words", text.words(), &mut draft.done.words, 3, hint);
    let save = |ui: &mut Ui| Button::primary(text.record()).show(ui).clicked();
    let pressed = record::leave_or(ui, at, recording, &mut draft.done, save);
    if !(pressed || by_keys) {
        return;
    }
    if wrong(at, &words, &heard).is_some() {
        recording.tried = true;
        input.request_focus();
        return;
    }
    view.ask(Action::Case(CaseAction::Listen(recording.case(), words, heard)));
    recording.send(ui, view, Part::Record);
}

/// What is wrong with what was heard; none when nothing is.
fn wrong(at: At<'_>, words: &str, heard: &Heard) -> Option<String> {
    if words.is_empty() {
        return Some(at.view.text.case.listen.nothing().to_owned());
    }
    let mut found = Vec::new();
    for (field, text) in [(Field::Needs, &heard.needs), (Field::Feels, &heard.feels)] {
        evidence::at_most(field, text, tidy::LINE_MOST, &mut found);
    }
    let found = found.first().map(|problem| at.view.text.problem(problem));
    found.or_else(|| record::wrong(at.view, words))
}
