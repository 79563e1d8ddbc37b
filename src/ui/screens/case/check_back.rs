//! The last stage: ask some days after the fix whether all is well, and write down the answer. It
//! is asked in closed cases too.

use chrono::Days;
use egui::{IdSalt, Ui};

use super::At;
use super::recording::{Part, Recording};
use super::{record, win_back};
use crate::domain::check_back::SATISFIED_MOST;
use crate::domain::clocks::Clock;
use crate::domain::day::DEFAULT_DUE_TIME;
use crate::domain::stage::Heard;
use crate::domain::stage::draft::AnswerDraft;
use crate::domain::{
    Again, Channel, CheckBack, CheckBackDraft, Field, PromiseDraft, Stage, StageDone, StageRecord,
};
use crate::ui::action::{Action, CaseAction, PromiseAction};
use crate::ui::compose;
use crate::ui::dialogs::due_field::typed;
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::focus::{self, Landing};
use crate::ui::widgets::{card, choice, layout};

/// Draws it.
pub fn show(ui: &mut Ui, at: At<'_>, recording: &mut Recording, answer: &mut AnswerDraft) {
    let guide = &at.view.text.case.guide;
    let situation = at.situation();
    let advice = if is_left_alone(at) { Vec::new() } else { guide.check_back(&situation) };
    record::guide(ui, at, Stage::CheckBack, &advice);
    second_chance(ui, at);
    // A bad answer settles nothing: until there is a new fix, there is nothing to ask about.
    let began = began_second_chance(at);
    let found = at.record(Stage::CheckBack).or(began.as_ref());
    let standing = found.and_then(|found| answer_of(at, found));
    match (found.filter(|_| !recording.changing), standing) {
        (Some(found), Some(standing)) => {
            answered(ui, at, recording, answer, found, standing);
        }
        (Some(found), None) => {
            let change = at.view.text.case.stage.change();
            record::recorded(ui, at, recording, &mut answer.done, found, change);
        }
        (None, standing) => {
            if is_left_alone(at) {
                ui.label(theme::body(at.view.text.follow_ups.answer.left_alone()));
            } else {
                compose::script(ui, at.view, &guide.check_back_say(situation.name));
                if at.page.case.is_open() {
                    promise(ui, at);
                }
            }
            ask(ui, at, recording, answer, standing);
        }
    }
    earlier(ui, at, standing);
    win_back::show(ui, at);
}

/// The record of the answer that began a second chance, for as long as no new fix is recorded.
fn began_second_chance(at: At<'_>) -> Option<StageRecord> {
    let since = at.page.case.second_chance().filter(|_| at.record(Stage::Fix).is_none())?;
    let answer = at.page.answers.iter().rev().find(|answer| answer.at == since)?;
    let words = answer.words.clone();
    Some(StageRecord {
        case: at.page.case.id,
        stage: Stage::CheckBack,
        done: StageDone::Done(words),
        who: answer.who.clone(),
        at: since,
        heard: Heard::default(),
    })
}

fn is_left_alone(at: At<'_>) -> bool {
    at.page.customer.do_not_contact
}

/// The answer that settled the stage: both are of one moment.
fn answer_of<'a>(at: At<'a>, found: &StageRecord) -> Option<&'a CheckBack> {
    at.page.answers.iter().rev().find(|answer| answer.at == found.at)
}

/// That the recovery did not hold, and what that means, for as long as the case is open.
fn second_chance(ui: &mut Ui, at: At<'_>) {
    let page = at.page;
    let is_second = page.answers.iter().any(CheckBack::is_second_chance);
    if !is_second || !page.case.is_open() {
        return;
    }
    let text = &at.view.text.follow_ups.answer;
    card::notice(ui, Tone::Late, icons::WARNING, |ui| {
        ui.label(theme::strong(text.second_chance()));
        ui.label(theme::body(text.second_chance_means()));
    });
}

/// The day of the clock, or so many days from today when that has gone by or nothing is fixed yet.
fn promise(ui: &mut Ui, at: At<'_>) {
    let view = at.view;
    let text = &view.text.case.check_back;
    let today = view.now.today();
    let targets = view.log.shop().clock_targets.of(at.page.case.harm);
    let later = today.checked_add_days(Days::new(targets.check_back_days.into()));
    let by_clock = match at.page.clocks.check_back {
        Clock::Running(due) => Some(due.date()),
        Clock::Off | Clock::Paused(_) | Clock::Ended { .. } => None,
    };
    let Some(day) = by_clock.filter(|day| *day > today).or(later) else { return };
    let button = text.promise(&view.text.ahead(day, today));
    if button::secondary(ui, icons::CALENDAR_PLUS, &button)
        .on_hover_text(view.text.full_day(day))
        .clicked()
    {
        let channel = at.page.case.channel;
        let draft = PromiseDraft {
            words: text.promise_words(&view.text.full_day(day)),
            due: typed(day.and_time(DEFAULT_DUE_TIME)),
            channel: Channel::SPOKEN.contains(&channel).then_some(channel),
            past_is_meant: false,
            untold: false,
        };
        view.ask(Action::Promise(PromiseAction::Add(at.page.case.id, draft)));
    }
}

fn draft(answer: &AnswerDraft, standing: Option<&CheckBack>) -> CheckBackDraft {
    CheckBackDraft {
        id: standing.map(|answer| answer.id),
        satisfied: answer.satisfied,
        again: answer.again,
        left_undone: answer.left_undone.clone(),
        words: answer.done.words.clone(),
        feels: answer.feels.clone(),
    }
}

/// The short form.
fn ask(
    ui: &mut Ui,
    at: At<'_>,
    recording: &mut Recording,
    answer: &mut AnswerDraft,
    standing: Option<&CheckBack>,
) {
    let view = at.view;
    let text = &view.text.follow_ups.answer;
    let by_keys = ["words", "left-undone"]
        .map(|input| record::saved_by_keys(ui, ui.make_persistent_id(IdSalt::new(input))));
    let problems = draft(answer, standing).problems();
    let tried = recording.tried && !recording.leaving;
    let problem = |field: Field| {
        let found = problems.iter().find(|problem| problem.field == field).filter(|_| tried);
        found.map(|problem| view.text.problem(problem))
    };
    let levels: Vec<_> =
        (1..=SATISFIED_MOST).map(|level| (Some(level), text.level(level))).collect();
    let wrong = problem(Field::Satisfied);
    let hint = Hint { problem: wrong.as_deref(), ..Hint::default() };
    let (label, value) = (text.satisfied(), &mut answer.satisfied);
    let first = choice::segments(ui, "satisfied", label, value, &levels, hint);
    focus::land(ui, first.id, Landing::Onward);
    focus::land(ui, first.id, Landing::Stage);
    let answers = Again::ALL.map(|again| (Some(again), text.again_name(again).to_owned()));
    let wrong = problem(Field::Again);
    let hint = Hint { problem: wrong.as_deref(), ..Hint::default() };
    choice::segments(ui, "again", text.again(), &mut answer.again, &answers, hint);
    let wrong = problem(Field::Feels);
    let optional = Some(view.text.dialogs.optional());
    let hint = Hint { hint: text.feels_hint(), problem: wrong.as_deref(), optional };
    field::text(ui, "feels", text.feels(), &mut answer.feels, hint);
    let wrong = problem(Field::LeftUndone);
    let hint = Hint { hint: text.left_undone_hint(), problem: wrong.as_deref(), optional };
    field::multiline(ui, "left-undone", text.left_undone(), &mut answer.left_undone, 1, hint);
    let wrong = problem(Field::Message);
    let hint = Hint { hint: text.words_hint(), problem: wrong.as_deref(), optional };
    field::multiline(ui, "words", text.words(), &mut answer.done.words, 3, hint);
    if answer.is_second_chance() {
        ui.label(theme::toned(ui, text.warning(), Tone::Soon));
    }
    if main_button(ui, at, recording, answer) || by_keys.contains(&true) {
        let draft = draft(answer, standing);
        if draft.problems().is_empty() {
            let case = at.page.case.id;
            view.ask(Action::Case(CaseAction::AnswerCheckBack(case, draft)));
            recording.send(ui, view, Part::Record);
        } else {
            recording.tried = true;
            first.request_focus();
        }
    }
}

/// The main button, with the way to leave the stage out where the case is open.
fn main_button(
    ui: &mut Ui,
    at: At<'_>,
    recording: &mut Recording,
    answer: &mut AnswerDraft,
) -> bool {
    let text = at.view.text.follow_ups.answer.record();
    let was_changing = recording.changing;
    let pressed = if at.page.case.is_open() {
        let save = |ui: &mut Ui| Button::primary(text).show(ui).clicked();
        record::leave_or(ui, at, recording, &mut answer.done, save)
    } else {
        let (back, pressed) = layout::row_between(
            ui,
            |ui| {
                let cancel = at.view.text.case.stage.cancel();
                recording.changing && button::quiet(ui, None, cancel).clicked()
            },
            |ui| Button::primary(text).show(ui).clicked(),
        );
        if back {
            recording.changing = false;
            answer.done.words.clear();
        }
        pressed
    };
    if was_changing && !recording.changing {
        answer.forget_choices();
    }
    pressed
}

/// What they answered, with the ways to change it.
fn answered(
    ui: &mut Ui,
    at: At<'_>,
    recording: &mut Recording,
    draft: &mut AnswerDraft,
    found: &StageRecord,
    answer: &CheckBack,
) {
    let view = at.view;
    let text = &view.text.case.stage;
    card::quiet_box(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let when = view.text.day_time(found.at.local(), view.now.local());
        let full = view.text.full_day_time(found.at.local());
        ui.label(theme::small(text.done(&found.who, &when))).on_hover_text(full);
        told(ui, at, answer);
    });
    layout::row_between(
        ui,
        |ui| {
            let change = button::quiet(ui, icons::PENCIL_SIMPLE, text.change());
            focus::land(ui, change.id, Landing::Onward);
            if change.clicked() {
                recording.changing = true;
                draft.change(answer);
            }
            let is_recorded = at.record(Stage::CheckBack).is_some();
            if at.page.case.is_open()
                && is_recorded
                && button::quiet(ui, icons::ARROW_U_UP_LEFT, text.take_out()).clicked()
            {
                let clear = CaseAction::ClearStage(recording.case(), recording.stage());
                view.ask(Action::Case(clear));
            }
        },
        |_| (),
    );
}

fn told(ui: &mut Ui, at: At<'_>, answer: &CheckBack) {
    let text = &at.view.text.follow_ups.answer;
    ui.label(theme::strong(text.told(answer.satisfied, answer.again)));
    if !answer.words.is_empty() {
        record::quote(ui, "answer", &answer.words);
    }
    if !answer.left_undone.is_empty() {
        ui.label(theme::body(text.undone(&answer.left_undone)));
    }
    // How they felt before stands beside it, so that the way between can be seen.
    let before = at.record(Stage::Listen).map(|record| record.heard.feels.as_str());
    match (before.filter(|before| !before.is_empty()), answer.feels.as_str()) {
        (_, "") => {}
        (None, now) => _ = ui.label(theme::body(text.feels_now(now))),
        (Some(before), now) => _ = ui.label(theme::body(text.feels_both(before, now))),
    }
}

/// What they answered before the last fix.
fn earlier(ui: &mut Ui, at: At<'_>, standing: Option<&CheckBack>) {
    let standing = standing.map(|answer| answer.id);
    let others = at.page.answers.iter().rev().filter(|answer| Some(answer.id) != standing);
    for (place, answer) in others.enumerate() {
        if place == 0 {
            ui.label(theme::label(at.view.text.follow_ups.answer.earlier()));
        }
        ui.push_id(place, |ui| {
            card::quiet_box(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                let when = at.view.text.day_time(answer.at.local(), at.view.now.local());
                ui.label(theme::small(at.view.text.case.stage.done(&answer.who, &when)));
                told(ui, at, answer);
            });
        });
    }
}
