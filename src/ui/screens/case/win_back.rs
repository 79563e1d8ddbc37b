//! Words to a customer we lost, below the last stage of their closed case.

use egui::Ui;

use super::At;
use crate::domain::win_back::{self, EARLY_DAYS, WinBackState, is_wanted_after};
use crate::domain::{Closing, MessageKind, WinBackEnd, WinBackStep};
use crate::ui::action::{Action, Ask};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, layout};
use chrono::Days;

/// Draws them; nothing in a case that did not end with a lost customer.
pub fn show(ui: &mut Ui, at: At<'_>) {
    let text = &at.view.text.follow_ups;
    let Some(closing) = &at.page.case.closing else { return };
    if !is_wanted_after(closing.outcome) {
        return;
    }
    ui.label(theme::heading(text.win_back.name()));
    if at.page.customer.do_not_contact {
        ui.label(theme::soft(text.win_back.left_alone()));
        return;
    }
    ui.label(theme::soft(text.win_back.why()));
    for step in WinBackStep::ALL {
        card::divider(ui);
        one(ui, at, closing, step);
    }
}

fn one(ui: &mut Ui, at: At<'_>, closing: &Closing, step: WinBackStep) {
    let view = at.view;
    let text = &view.text.follow_ups.win_back;
    let today = view.now.today();
    let due = step.due(closing.at);
    let state = win_back::state(step, closing, &at.page.win_backs, &at.page.messages, today);
    let early = due.checked_sub_days(Days::new(EARLY_DAYS.into())).unwrap_or(due);
    let in_sight = state == WinBackState::Ahead && today >= early;
    let name = text.step(step);
    let (standing, tone) = match state {
        WinBackState::Ahead => {
            let tone = (today >= due).then_some(if today > due { Tone::Late } else { Tone::Soon });
            (text.due(&view.text.day(due, today)), tone)
        }
        WinBackState::Done => (text.done().to_owned(), Some(Tone::Ok)),
        WinBackState::Skipped => (text.skipped().to_owned(), None),
        WinBackState::Lapsed => (text.lapsed().to_owned(), None),
    };
    layout::row_between(
        ui,
        |ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.label(theme::strong(name));
                let standing = match tone {
                    Some(tone) => theme::toned(ui, standing, tone),
                    None => theme::small(standing),
                };
                ui.label(standing).on_hover_text(view.text.full_day(due));
            });
        },
        |ui| {
            if in_sight {
                layout::in_reading_order(ui, |ui| deeds(ui, at, step, name));
            }
        },
    );
}

fn deeds(ui: &mut Ui, at: At<'_>, step: WinBackStep, name: &str) {
    let view = at.view;
    let due = &view.text.follow_ups.due;
    let case = at.page.case.id;
    let named = |button: &str| view.text.today.button_of(button, name);
    let write = Button::secondary(due.write()).icon(icons::CHAT_CIRCLE_TEXT).small();
    if write.name(&named(due.write())).show(ui).clicked() {
        view.ask(Action::Open(Ask::Write(case, MessageKind::WinBack)));
    }
    for (words, end) in [(due.reached(), WinBackEnd::Done), (due.skip(), WinBackEnd::Skipped)] {
        if Button::quiet(words).name(&named(words)).small().show(ui).clicked() {
            view.ask(Action::Open(Ask::SettleWinBack(case, step, end)));
        }
    }
}
