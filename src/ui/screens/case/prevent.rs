//! The fifth stage: the cause, and what is changed so that it does not strike again.

use egui::{IdSalt, Ui};

use super::At;
use super::record::{self, Asking};
use super::recording::{Part, Recording};
use crate::domain::stage::draft::PreventDraft;
use crate::domain::{CaseDraft, Field, Prevention, Stage, tidy};
use crate::logbook::pages::CustomerSet;
use crate::ui::action::{Action, Ask, CaseAction};
use crate::ui::dialogs::due_field::{DayField, Looking};
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Tone};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::focus::{self, Landing};
use crate::ui::widgets::{layout, marked_text};

/// The input of the cause, among the inputs of the stage.
const CAUSE: &str = "cause";

/// Draws it.
pub fn show(ui: &mut Ui, at: At<'_>, recording: &mut Recording, draft: &mut PreventDraft) {
    record::guide(ui, at, Stage::Prevent, &at.view.text.case.guide.prevent(&at.situation()));
    let found = at.record(Stage::Prevent).filter(|_| !recording.changing);
    if found.is_none() {
        focus::land(ui, ui.make_persistent_id(IdSalt::new(CAUSE)), Landing::Stage);
    }
    cause(ui, at, &mut draft.cause);
    match found {
        Some(found) => {
            save_cause(ui, at, recording, draft);
            let change = at.view.text.case.stage.change();
            record::recorded(ui, at, recording, &mut draft.done, found, change);
        }
        None if recording.changing => {
            // What was decided stands in the list, each with its own way to be changed.
            save_cause(ui, at, recording, draft);
            let text = &at.view.text.case.prevent;
            let (label, hint, save) = (text.words(), text.hint(), text.save_words());
            let asking = Asking { label, hint, save, rows: 3 };
            record::write(ui, at, recording, &mut draft.done, asking);
        }
        None if at.page.case.is_open() => ask(ui, at, recording, draft),
        None => {
            save_cause(ui, at, recording, draft);
            ui.label(theme::soft(at.view.text.case.stage.closed()));
        }
    }
    list(ui, at);
}

/// Why it happened, and why that could be. It belongs to the mistake and may be found out after the
/// case is closed.
fn cause(ui: &mut Ui, at: At<'_>, draft: &mut Option<String>) {
    let text = &at.view.text.case.prevent;
    let known = &at.page.mistake.cause;
    // What is being typed is kept beside the words of the stage; untouched, the known one shows.
    let mut typed = draft.clone().unwrap_or_else(|| known.clone());
    let hint = Hint { hint: text.cause_hint(), ..Hint::default() };
    let input = field::multiline(ui, CAUSE, text.cause(), &mut typed, 2, hint);
    let mut is_changed = input.changed();
    let asked = Button::quiet(text.why_again()).small();
    if !tidy::is_blank(&typed) && asked.show(ui).on_hover_text(text.why_again_how()).clicked() {
        let end = typed.len();
        let more = ["\n", text.because()].concat();
        marked_text::replace(ui.ctx(), input.id, &mut typed, &(end..end), &more);
        is_changed = true;
    }
    if is_changed {
        *draft = Some(typed);
    }
}

/// Saves a cause by itself, where the stage is on record already.
fn save_cause(ui: &mut Ui, at: At<'_>, recording: &mut Recording, draft: &PreventDraft) {
    let known = at.page.mistake.cause.trim();
    let Some(typed) = draft.cause.as_ref().filter(|typed| typed.trim() != known) else { return };
    if Button::secondary(at.view.text.case.prevent.save_cause()).small().show(ui).clicked() {
        let cause = typed.clone();
        let draft = CaseDraft { cause, ..CaseDraft::of(&at.page.case, &at.page.mistake) };
        at.view.ask(Action::Case(CaseAction::Save(Box::new(draft))));
        recording.send(ui, at.view, Part::Aside);
    }
}

/// What is changed, by whom and by when, and the one button that saves all of it.
fn ask(ui: &mut Ui, at: At<'_>, recording: &mut Recording, draft: &mut PreventDraft) {
    let view = at.view;
    let text = &view.text.case.prevent;
    let ids = ["words", CAUSE].map(|salt| ui.make_persistent_id(IdSalt::new(salt)));
    let mut by_keys = ids.map(|id| record::saved_by_keys(ui, id)).contains(&true);
    let today = view.now.today();
    let problems = draft.step().problems(today);
    let is_shown = recording.tried && !recording.leaving;
    let said = |field: Field| {
        let found = problems.iter().find(|problem| problem.field == field).filter(|_| is_shown);
        found.map(|problem| view.text.problem(problem))
    };
    let problem = said(Field::What)
        .or_else(|| is_shown.then(|| record::wrong(view, &draft.done.words)).flatten());
    let hint = Hint { hint: text.hint(), problem: problem.as_deref(), ..Hint::default() };
    let input = field::multiline(ui, "words", text.words(), &mut draft.done.words, 2, hint);
    focus::land(ui, input.id, Landing::Onward);
    let problem = said(Field::Due);
    ui.columns(2, |columns| {
        let [left, right] = columns else { return };
        let hint = Hint { hint: &at.page.case.owner, ..Hint::default() };
        let who = field::text(left, "who", text.who(), &mut draft.who, hint);
        let (salt, label, hint) = ("due", text.due(), text.due_hint());
        let day = DayField { salt, label, hint, optional: None, looking: Looking::Ahead };
        let due = day.show(right, view, &mut draft.due, problem.as_deref());
        by_keys |= [who.id, due.id].map(|id| record::saved_by_keys(right, id)).contains(&true);
    });
    let save = |ui: &mut Ui| Button::primary(text.record()).show(ui).clicked();
    let pressed = record::leave_or(ui, at, recording, &mut draft.done, save);
    if !(pressed || by_keys) {
        return;
    }
    if problems.is_empty() && record::wrong(view, &draft.done.words).is_none() {
        view.ask(Action::Case(CaseAction::Prevent(recording.case(), draft.clone())));
        recording.send(ui, view, Part::Record);
    } else {
        recording.tried = true;
        input.request_focus();
    }
}

fn list(ui: &mut Ui, at: At<'_>) {
    let text = &at.view.text.case.prevent;
    let case = at.page.case.id;
    let (_, pressed) = layout::row_between(
        ui,
        |ui| ui.label(theme::label(text.list())),
        |ui| button::secondary(ui, icons::PLUS, text.add()).clicked(),
    );
    if pressed {
        at.view.ask(Action::Open(Ask::Prevention(case, None)));
    }
    if at.page.preventions.is_empty() {
        return;
    }
    for prevention in &at.page.preventions {
        one(ui, at, prevention);
    }
    not_told(ui, at);
}

/// Once something was changed, who should hear of it.
fn not_told(ui: &mut Ui, at: At<'_>) {
    let count = at.page.change_not_told;
    if count == 0 {
        return;
    }
    let text = &at.view.text.case.prevent;
    let (_, pressed) = layout::row_between(
        ui,
        |ui| ui.add(egui::Label::new(theme::body(text.not_told(count))).wrap()),
        |ui| Button::quiet(text.show_not_told()).small().show(ui).clicked(),
    );
    if pressed {
        let set = CustomerSet::ChangeNotTold(at.page.mistake.id);
        at.view.ask(Action::Go(Route::Customers(set)));
    }
}

fn one(ui: &mut Ui, at: At<'_>, prevention: &Prevention) {
    let view = at.view;
    let text = &view.text.case.prevent;
    let today = view.now.today();
    let mut is_done = prevention.done.is_some();
    let (changed, pressed) = layout::row_between(
        ui,
        |ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let changed = field::checkbox(ui, &mut is_done, &prevention.what).changed();
                let by = text.by(&prevention.who, &view.text.day(prevention.due, today));
                let full = view.text.full_day(prevention.due);
                let words = match prevention.done {
                    Some(done) => {
                        theme::small(text.done_on(&view.text.day(done.local().date(), today)))
                    }
                    None if prevention.due < today => theme::toned(ui, by, Tone::Late),
                    None => theme::small(by),
                };
                ui.label(words).on_hover_text(full);
                changed
            })
            .inner
        },
        |ui| {
            let name = text.edit_one(&prevention.what);
            Button::quiet(text.edit()).name(&name).small().show(ui).clicked()
        },
    );
    if changed {
        view.ask(Action::Case(CaseAction::SetPreventionDone(prevention.id, is_done)));
    }
    if pressed {
        view.ask(Action::Open(Ask::Prevention(at.page.case.id, Some(prevention.id))));
    }
}
