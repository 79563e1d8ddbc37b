//! What all stages share: what to do, words to start from, writing down what was done, leaving
//! a stage out with a reason, and what was recorded.

use egui::{Id, IdSalt, Key, Modifiers, Response, Ui};

use super::At;
use super::recording::{Part, Recording};
use crate::domain::stage::draft::DoneDraft;
use crate::domain::{Field, Problem, Stage, StageDone, StageRecord, evidence, tidy};
use crate::ui::action::{Action, CaseAction};
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::focus::{self, Landing};
use crate::ui::widgets::{card, layout};

/// How a stage asks for what was done.
#[derive(Clone, Copy)]
pub struct Asking<'a> {
    /// The label of the text.
    pub label: &'a str,
    /// What stands in the empty text.
    pub hint: &'a str,
    /// The main button.
    pub save: &'a str,
    /// How many lines are in sight.
    pub rows: usize,
}

/// The name of the stage and what to do, a line each.
pub fn guide(ui: &mut Ui, at: At<'_>, stage: Stage, lines: &[String]) {
    ui.label(theme::heading(at.view.text.stage(stage)));
    advice(ui, lines);
}

/// What to do, a line each.
pub fn advice(ui: &mut Ui, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for line in lines {
            ui.label(theme::soft(line));
        }
    });
}

/// What was written by somebody, however long: what does not fit is scrolled to.
pub fn quote(ui: &mut Ui, salt: &str, words: &str) {
    const TALLEST: f32 = 8.0 * theme::BODY.1;
    egui::ScrollArea::vertical()
        .id_salt(salt)
        .max_height(TALLEST)
        .auto_shrink([false, true])
        .show(ui, |ui| ui.label(theme::body(words)));
}

/// What is wrong with words on which a stage is to rest; none when nothing is.
pub fn wrong(view: &View<'_>, words: &str) -> Option<String> {
    const FIELD: Field = Field::What;
    let text = &view.text.case.stage;
    if tidy::is_blank(words) {
        return Some(text.needed().to_owned());
    }
    if words.chars().count() > tidy::TEXT_MOST {
        return Some(text.too_long().to_owned());
    }
    let hollow = evidence::wrong_with(words).map(|kind| Problem::new(FIELD, kind));
    // A log that cannot be read says so where the page is read.
    let found = hollow.or_else(|| view.log.only_template(FIELD, words).ok().flatten());
    found.map(|problem| view.text.problem(&problem))
}

/// Whether Ctrl+Enter was pressed while the keyboard is in this input.
pub fn saved_by_keys(ui: &Ui, input: Id) -> bool {
    ui.memory(|memory| memory.has_focus(input))
        && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter))
}

/// What was done, as text, and the buttons that record it or leave it out. Returns nothing:
/// what it records, it asks for itself.
pub fn write(
    ui: &mut Ui,
    at: At<'_>,
    recording: &mut Recording,
    draft: &mut DoneDraft,
    asking: Asking<'_>,
) {
    let view = at.view;
    if !at.page.case.is_open() {
        ui.label(theme::soft(view.text.case.stage.closed()));
        return;
    }
    let id = ui.make_persistent_id(IdSalt::new("words"));
    let by_keys = saved_by_keys(ui, id);
    focus::land(ui, id, Landing::Stage);
    // While the stage is being left out, it is the reason that is asked for.
    let is_shown = recording.tried && !recording.leaving;
    let problem = is_shown.then(|| wrong(view, &draft.words)).flatten();
    let hint = Hint { hint: asking.hint, problem: problem.as_deref(), ..Hint::default() };
    let input = field::multiline(ui, "words", asking.label, &mut draft.words, asking.rows, hint);
    focus::land(ui, input.id, Landing::Onward);
    let save = |ui: &mut Ui| Button::primary(asking.save).show(ui).clicked();
    let pressed = leave_or(ui, at, recording, draft, save);
    if pressed || by_keys {
        record(ui, at, recording, &draft.words, &input);
    }
}

fn record(ui: &Ui, at: At<'_>, recording: &mut Recording, words: &str, input: &Response) {
    if wrong(at.view, words).is_some() {
        recording.tried = true;
        input.request_focus();
        return;
    }
    ask(ui, at, recording, StageDone::Done(words.to_owned()));
}

/// Asks for the record of a stage.
pub fn ask(ui: &Ui, at: At<'_>, recording: &mut Recording, done: StageDone) {
    let who = String::new();
    let deed = CaseAction::RecordStage(recording.case(), recording.stage(), done, who);
    at.view.ask(Action::Case(deed));
    recording.send(ui, at.view, Part::Record);
}

/// "Leave out…" at the left, the main button at the right; the reason below while it is asked
/// for. True when the main button was pressed.
pub fn leave_or(
    ui: &mut Ui,
    at: At<'_>,
    recording: &mut Recording,
    draft: &mut DoneDraft,
    main: impl FnOnce(&mut Ui) -> bool,
) -> bool {
    let text = &at.view.text.case.stage;
    let words = Leaving {
        open: text.leave_out(),
        label: text.leave_out_reason(),
        hint: text.leave_out_hint(),
        save: text.leave_out_save(),
    };
    leave_with(ui, at, recording, draft, words, main)
}

/// The words with which a stage is left out.
#[derive(Clone, Copy)]
pub struct Leaving<'a> {
    /// Asks for the reason.
    pub open: &'a str,
    /// The label of the reason.
    pub label: &'a str,
    /// What a reason may look like.
    pub hint: &'a str,
    /// Saves it.
    pub save: &'a str,
}

/// The same as [`leave_or`], in other words.
pub fn leave_with(
    ui: &mut Ui,
    at: At<'_>,
    recording: &mut Recording,
    draft: &mut DoneDraft,
    words: Leaving<'_>,
    main: impl FnOnce(&mut Ui) -> bool,
) -> bool {
    let text = &at.view.text.case.stage;
    let reason_id = Id::unique(("leave-out", recording.stage().place()));
    let (opened, pressed) = layout::row_between(
        ui,
        |ui| {
            let leave = Button::quiet(words.open).selected(recording.leaving).show(ui);
            focus::land(ui, leave.id, Landing::Onward);
            let back = recording.changing && button::quiet(ui, None, text.cancel()).clicked();
            if back {
                recording.changing = false;
                draft.words.clear();
            }
            leave.clicked()
        },
        main,
    );
    if opened {
        recording.leaving = !recording.leaving;
        recording.tried = false;
        ui.memory_mut(|memory| memory.request_focus(reason_id));
    }
    if recording.leaving {
        leave_out(ui, at, recording, &mut draft.reason, words, reason_id);
    }
    pressed
}

fn leave_out(
    ui: &mut Ui,
    at: At<'_>,
    recording: &mut Recording,
    reason: &mut String,
    words: Leaving<'_>,
    id: Id,
) {
    let text = &at.view.text.case.stage;
    let by_keys = saved_by_keys(ui, id);
    let problem = recording.tried.then(|| wrong(at.view, reason)).flatten();
    let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
    let input =
        field::labelled(ui, words.label, hint, |ui| field::text_box(ui, id, reason, 2, words.hint));
    let buttons = ui.horizontal(|ui| {
        let saved = button::secondary(ui, None, words.save).clicked();
        (saved, button::quiet(ui, None, text.cancel()).clicked())
    });
    // The page follows the keyboard to the reason first; then the buttons come into sight.
    let memory = id.with("in_sight");
    if input.gained_focus() {
        ui.data_mut(|data| data.insert_temp(memory, true));
        ui.ctx().request_repaint();
    } else if ui.data_mut(|data| data.remove_temp::<bool>(memory)).is_some() {
        buttons.response.scroll_to_me(None);
    }
    let (saved, cancelled) = buttons.inner;
    let escaped = input.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    if cancelled || escaped {
        go_on_by_keys(ui);
        recording.leaving = false;
        recording.tried = false;
        // Esc only puts away what was typed; it is there again when it is asked for.
        if cancelled {
            reason.clear();
        }
    } else if saved || by_keys {
        if wrong(at.view, reason).is_some() {
            recording.tried = true;
            input.request_focus();
        } else {
            ask(ui, at, recording, StageDone::LeftOut(reason.clone()));
        }
    }
}

/// What was recorded: how, by whom and when, with the ways to change it. `words` says what was
/// recorded where that is not plainly the text itself.
pub fn recorded(
    ui: &mut Ui,
    at: At<'_>,
    recording: &mut Recording,
    draft: &mut DoneDraft,
    record: &StageRecord,
    change: &str,
) {
    let view = at.view;
    let text = &view.text.case.stage;
    let now = view.now.local();
    let when = view.text.day_time(record.at.local(), now);
    card::quiet_box(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let (line, words) = match &record.done {
            StageDone::Done(words) => (text.done(&record.who, &when), words.clone()),
            StageDone::LeftOut(words) if record.stage == Stage::Concede => {
                let words = view.text.case.concede.none_recorded(words);
                (text.done(&record.who, &when), words)
            }
            StageDone::LeftOut(words) => (text.left_out(&record.who, &when), text.why(words)),
        };
        let full = view.text.full_day_time(record.at.local());
        ui.label(theme::small(line)).on_hover_text(full);
        quote(ui, "recorded", &words);
    });
    if !at.page.case.is_open() {
        ui.label(theme::soft(text.closed()));
        return;
    }
    let stage = recording.stage();
    layout::row_between(
        ui,
        |ui| {
            let change = button::quiet(ui, icons::PENCIL_SIMPLE, change);
            focus::land(ui, change.id, Landing::Onward);
            if change.clicked() {
                start_change(recording, draft, record);
                go_on_by_keys(ui);
            }
            if button::quiet(ui, icons::ARROW_U_UP_LEFT, text.take_out()).clicked() {
                let deed = CaseAction::ClearStage(recording.case(), recording.stage());
                view.ask(Action::Case(deed));
                go_on_by_keys(ui);
            }
        },
        |ui| next_button(ui, at, stage),
    );
}

/// What was pressed goes away: the keyboard goes on to what comes in its place.
fn go_on_by_keys(ui: &Ui) {
    if focus::is_by_keys(ui.ctx()) {
        focus::arrive(ui.ctx(), Landing::Onward);
    }
}

fn start_change(recording: &mut Recording, draft: &mut DoneDraft, record: &StageRecord) {
    recording.changing = true;
    match &record.done {
        StageDone::Done(words) if draft.words.is_empty() => draft.words.clone_from(words),
        StageDone::LeftOut(reason) if draft.reason.is_empty() => {
            draft.reason.clone_from(reason);
            recording.leaving = true;
        }
        _ => {}
    }
}

/// Goes on to the next stage that is still to do.
fn next_button(ui: &mut Ui, at: At<'_>, stage: Stage) {
    let ahead = Stage::ALL.into_iter().filter(|other| *other > stage);
    let Some(next) = ahead.into_iter().find(|other| at.record(*other).is_none()) else { return };
    let words = at.view.text.case.stage.next(at.view.text.stage(next));
    let onward = button::secondary(ui, icons::ARROW_RIGHT, &words);
    focus::land(ui, onward.id, Landing::Onward);
    if onward.clicked() {
        at.view.ask(Action::Go(Route::Case(at.page.case.id, Some(next))));
    }
}
