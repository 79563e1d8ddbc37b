//! The last stage: ask a week later whether all is well.

use chrono::Days;
use egui::Ui;

use super::At;
use super::desk::Desk;
use super::record::{self, Asking};
use crate::domain::day::DEFAULT_DUE_TIME;
use crate::domain::{Channel, PromiseDraft, Stage};
use crate::ui::action::{Action, PromiseAction};
use crate::ui::dialogs::due_field::typed;
use crate::ui::icons;
use crate::ui::widgets::button;

/// How many days after the fix to ask (domain rules, 3.4, "Clock defaults").
const AFTER_FIX: u64 = 7;

/// Draws it.
pub fn show(ui: &mut Ui, at: At<'_>, desk: &mut Desk) {
    let text = &at.view.text.case.check_back;
    let situation = at.situation();
    record::guide(ui, at, Stage::CheckBack, &(text.guide)(&situation));
    match at.record(Stage::CheckBack).filter(|_| !desk.changing) {
        Some(found) => {
            record::recorded(ui, at, desk, found, at.view.text.case.stage.change);
        }
        None => {
            record::script(ui, at.view, &(text.script)(&situation));
            if at.page.case.is_open() {
                promise(ui, at);
            }
            let (label, hint, save) = (text.words, text.hint, text.record);
            record::write(ui, at, desk, Asking { label, hint, save, rows: 4 });
        }
    }
}

/// A week from the fix, or from today when that has gone by or nothing is fixed yet.
fn promise(ui: &mut Ui, at: At<'_>) {
    let view = at.view;
    let text = &view.text.case.check_back;
    let today = view.now.today();
    let later = |day: chrono::NaiveDate| day.checked_add_days(Days::new(AFTER_FIX));
    let after_fix = at.record(Stage::Fix).and_then(|fix| later(fix.at.local().date()));
    let Some(day) = after_fix.filter(|day| *day > today).or_else(|| later(today)) else { return };
    let button = (text.promise)(&view.text.ahead(day, today));
    if button::secondary(ui, icons::CALENDAR_PLUS, &button)
        .on_hover_text(view.text.full_day(day))
        .clicked()
    {
        let channel = at.page.case.channel;
        let draft = PromiseDraft {
            words: (text.promise_words)(&view.text.full_day(day)),
            due: typed(day.and_time(DEFAULT_DUE_TIME)),
            channel: Channel::SPOKEN.contains(&channel).then_some(channel),
            past_is_meant: false,
        };
        view.ask(Action::Promise(PromiseAction::Add(at.page.case.id, draft)));
    }
}
