//! The fifth stage: the cause, and what is changed so that it does not strike again.

use egui::{IdSalt, Ui};

use super::At;
use super::record::{self, Asking};
use super::recording::{Part, Recording};
use crate::domain::stage::draft::PreventDraft;
use crate::domain::{CaseDraft, Prevention, Stage};
use crate::logbook::pages::CustomerSet;
use crate::ui::action::{Action, Ask, CaseAction};
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme::{self, Tone};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::focus::{self, Landing};
use crate::ui::widgets::layout;

/// The input of the cause, among the inputs of the stage.
const CAUSE: &str = "cause";

/// Draws it.
pub fn show(ui: &mut Ui, at: At<'_>, recording: &mut Recording, draft: &mut PreventDraft) {
    let text = &at.view.text.case.prevent;
    record::guide(ui, at, Stage::Prevent, &at.view.text.case.guide.prevent(&at.situation()));
    let found = at.record(Stage::Prevent).filter(|_| !recording.changing);
    if found.is_none() {
        focus::land(ui, ui.make_persistent_id(IdSalt::new(CAUSE)), Landing::Stage);
    }
    cause(ui, at, recording, &mut draft.cause);
    list(ui, at);
    match found {
        Some(found) => {
            let change = at.view.text.case.stage.change();
            record::recorded(ui, at, recording, &mut draft.done, found, change);
        }
        None => {
            let (label, hint, save) = (text.words(), text.hint(), text.record());
            let asking = Asking { label, hint, save, rows: 3 };
            record::write(ui, at, recording, &mut draft.done, asking);
        }
    }
}

/// The cause belongs to the mistake and may be found out after the case is closed.
fn cause(ui: &mut Ui, at: At<'_>, recording: &mut Recording, draft: &mut Option<String>) {
    let text = &at.view.text.case.prevent;
    let known = &at.page.mistake.cause;
    // What is being typed is kept beside the words of the stage; untouched, the known one shows.
    let mut typed = draft.clone().unwrap_or_else(|| known.clone());
    let hint = Hint { hint: text.cause_hint(), ..Hint::default() };
    let input = field::multiline(ui, CAUSE, text.cause(), &mut typed, 2, hint);
    if input.changed() {
        *draft = Some(typed.clone());
    }
    let is_changed = typed.trim() != known.trim();
    if is_changed && Button::secondary(text.save_cause()).small().show(ui).clicked() {
        let draft = CaseDraft { cause: typed, ..CaseDraft::of(&at.page.case, &at.page.mistake) };
        at.view.ask(Action::Case(CaseAction::Save(Box::new(draft))));
        recording.send(ui, at.view, Part::Aside);
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
        ui.label(theme::soft(text.empty()));
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
