//! The second stage: own it, in words the owner would want to hear, where they complained.
//!
//! The program never sends anything: the words are copied or said, and then recorded as said.

use egui::Ui;

use super::compose::{self, Apology};
use super::recording::Part;
use super::{At, record};
use crate::domain::clocks::{ReplyState, first_reply_state};
use crate::domain::{Message, MessageKind, Moment, Stage};
use crate::ui::action::{Action, CaseAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::{card, chip, layout};

/// Draws it.
pub fn show(ui: &mut Ui, at: At<'_>, apology: &mut Apology<'_>) {
    let view = at.view;
    let text = &view.text.case.apologize;
    layout::row_between(
        ui,
        |ui| ui.label(theme::heading(view.text.stage(Stage::Apologize))),
        |ui| first_reply(ui, at),
    );
    record::advice(ui, &at.view.text.case.guide.apologize(&at.situation()));
    if is_open_and_undone(at) && at.page.case.damage.asks_insurer() {
        let (heading, why) = view.text.compose.insurer();
        card::notice(ui, Tone::Late, icons::SHIELD_WARNING, |ui| {
            ui.vertical(|ui| {
                ui.label(theme::strong(heading));
                ui.label(theme::body(why));
            });
        });
    }
    card::quiet_box(ui, |ui| {
        record::quote(ui, "their-words", &text.their_words(&at.page.case.words));
    });
    let found = at.record(Stage::Apologize);
    let is_open = at.page.case.is_open();
    if is_open && at.wants_public() {
        public_first(ui, at, apology);
    }
    match found {
        Some(found) if !apology.recording.changing && !apology.composing.is_public => {
            let Apology { recording, draft, .. } = apology;
            record::recorded(ui, at, recording, &mut draft.done, found, text.say_more());
        }
        _ if is_open => compose::show(ui, at, apology),
        _ => _ = ui.label(theme::soft(view.text.case.stage.closed())),
    }
    said_before(ui, at);
}

/// Whether an apology can still be written for the first time.
fn is_open_and_undone(at: At<'_>) -> bool {
    at.page.case.is_open() && at.record(Stage::Apologize).is_none()
}

/// Whether an apology to them alone was made, and only the public answer is missing.
fn was_said(at: At<'_>) -> bool {
    at.page.messages.iter().any(|message| message.kind == MessageKind::Apology)
}

fn public_first(ui: &mut Ui, at: At<'_>, apology: &mut Apology<'_>) {
    let text = &at.view.text.case.apologize;
    let Apology { recording, draft, composing } = apology;
    card::notice(ui, Tone::Soon, icons::MEGAPHONE, |ui| {
        ui.vertical(|ui| {
            ui.label(theme::strong(text.public_first()));
            ui.label(theme::body(text.public_first_why()));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
                let starts = !composing.is_public;
                if starts && Button::secondary(text.write_public()).small().show(ui).clicked() {
                    composing.is_public = true;
                }
                let only = Button::quiet(text.only_private()).selected(composing.only_private);
                if only.small().show(ui).clicked() {
                    composing.only_private = !composing.only_private;
                    composing.is_public = !composing.only_private;
                }
            });
            if composing.only_private {
                let hint = Hint { hint: text.only_private_hint(), ..Hint::default() };
                let (label, reason) = (text.only_private_reason(), &mut draft.private_reason);
                let problem = recording.tried.then(|| record::wrong(at.view, reason)).flatten();
                let hint = Hint { problem: problem.as_deref(), ..hint };
                let input = field::text(ui, "private-reason", label, reason, hint);
                // What was said once need not be said again for the reason to be kept.
                if was_said(at) && Button::secondary(text.only_private_save()).show(ui).clicked() {
                    if record::wrong(at.view, reason).is_some() {
                        recording.tried = true;
                        input.request_focus();
                    } else {
                        let (case, reason) = (at.page.case.id, reason.clone());
                        at.view.ask(Action::Case(CaseAction::AnswerInPrivate(case, reason)));
                        recording.send(ui, at.view, Part::Record);
                    }
                }
            }
        });
    });
}

fn first_reply(ui: &mut Ui, at: At<'_>) {
    let text = &at.view.text.case.apologize;
    let now = at.view.now.local();
    let Some(due) = at.page.reply_due else { return };
    let received = at.page.case.received.local();
    let replied = at.page.replied.map(Moment::local);
    let state = first_reply_state(received, replied, due, now);
    let (words, tone) = match state {
        ReplyState::OnTime => (text.replied().to_owned(), Tone::Ok),
        ReplyState::Late { minutes } => {
            (text.replied_late(&at.view.text.span(i64::from(minutes))), Tone::Neutral)
        }
        // A closed case owes no reply any more.
        _ if !at.page.case.is_open() => return,
        ReplyState::Due { .. } => (text.reply_due(&at.view.text.due(due, now)), Tone::Soon),
        ReplyState::Overdue { .. } => (text.reply_late(&at.view.text.late(due, now)), Tone::Late),
    };
    chip::tag(ui, &words, tone).on_hover_text(at.view.text.full_day_time(due));
}

/// What was said before, the latest first; what stands above as recorded is not told twice.
fn said_before(ui: &mut Ui, at: At<'_>) {
    let view = at.view;
    let text = &view.text.case.apologize;
    let recorded = at.record(Stage::Apologize).map(|found| found.done.words());
    let now = view.now.local();
    let earlier: Vec<&Message> = at
        .page
        .messages
        .iter()
        .rev()
        .filter(|message| Some(message.words.as_str()) != recorded)
        .collect();
    if earlier.is_empty() {
        return;
    }
    card::divider(ui);
    ui.label(theme::heading(text.before()));
    for message in earlier {
        let head = text.message(
            view.text.message_kind(message.kind),
            message.version,
            view.text.by_channel(message.channel),
            &view.text.day_time(message.said.local(), now),
        );
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.label(theme::small(head))
                .on_hover_text(view.text.full_day_time(message.said.local()));
            ui.label(theme::body(&message.words));
            let is_link = !message.link.is_empty();
            if is_link && button::quiet(ui, icons::LINK, &message.link).clicked() {
                view.ask(Action::OpenLink(message.link.clone()));
            }
        });
    }
}
