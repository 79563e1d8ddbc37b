//! The promises of a case: open ones first with what can be done about them, repeating ones,
//! and how the others ended.

use egui::Ui;

use super::At;
use crate::domain::{Cadence, Promise, PromiseState};
use crate::logbook::promises::PromiseEnd;
use crate::ui::action::{Action, Ask, PromiseAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::card;
use crate::ui::widgets::menu::{self, Line};

/// Draws the card.
pub fn show(ui: &mut Ui, at: At<'_>) {
    let text = &at.view.text.case.side;
    card::card_titled(ui, text.promises, |ui| {
        ui.spacing_mut().item_spacing.y = theme::GAP;
        if at.page.promises.is_empty() && at.page.cadences.is_empty() {
            ui.label(theme::soft(text.no_promises));
        }
        for cadence in at.page.cadences.iter().filter(|cadence| cadence.ended.is_none()) {
            repeating(ui, at, cadence);
        }
        // The next date of a repeating promise stands with it.
        let is_next = |promise: &&Promise| promise.cadence.is_some() && promise.state.is_open();
        for promise in at.page.promises.iter().filter(|promise| !is_next(promise)) {
            ui.push_id(promise.id, |ui| one(ui, at, promise));
        }
        for cadence in at.page.cadences.iter().filter(|cadence| cadence.ended.is_some()) {
            repeating(ui, at, cadence);
        }
    });
}

fn one(ui: &mut Ui, at: At<'_>, promise: &Promise) {
    let view = at.view;
    let text = &view.text.case.side;
    let now = view.now.local();
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.label(theme::strong(&promise.words));
    let due = promise.due.at();
    let when = |end: &crate::domain::promise::Ending| view.text.day_time(end.at.local(), now);
    let (words, tone) = match &promise.state {
        PromiseState::Open if now > promise.due.last_moment() => {
            (view.text.late(due, now), Some(Tone::Late))
        }
        PromiseState::Open => {
            // Near dates say how far they are by themselves.
            let ahead = view.text.ahead(promise.due.date(), now.date());
            let is_far = (promise.due.date() - now.date()).num_days() > 1;
            let ahead = if is_far { ahead } else { String::new() };
            let due = view.text.day_time_start(due, now);
            let tone = (promise.due.date() == now.date()).then_some(Tone::Soon);
            ((text.due)(&due, &ahead), tone)
        }
        PromiseState::Kept(end) => ((text.was_kept)(&when(end)), Some(Tone::Ok)),
        PromiseState::Broken(end) => ((text.was_broken)(&when(end)), Some(Tone::Late)),
        PromiseState::Moved(end) => ((text.was_moved)(&when(end)), None),
        PromiseState::Released(end) => ((text.was_released)(&when(end)), None),
    };
    let words = match tone {
        Some(tone) => theme::toned(ui, words, tone),
        None => theme::soft(words),
    };
    ui.label(words).on_hover_text(view.text.full_day_time(due));
    if let Some(note) = promise.state.ending().map(|end| &end.note).filter(|it| !it.is_empty()) {
        ui.label(theme::small(note));
    }
    if let Some(first) = first_due(at, promise) {
        let first = view.text.day_time(first, now);
        ui.label(theme::small((text.moved_from)(&first)));
    }
    if promise.state.is_open() && at.page.case.is_open() {
        deeds(ui, at, promise, None);
    }
}

/// When a moved promise was due at first.
fn first_due(at: At<'_>, promise: &Promise) -> Option<chrono::NaiveDateTime> {
    let mut found = None;
    let mut from = promise.moved_from;
    // A chain is never longer than the list; the bound guards against a circle.
    for _ in 0..at.page.promises.len() {
        let earlier = at.page.promises.iter().find(|other| Some(other.id) == from)?;
        found = Some(earlier.due.at());
        from = earlier.moved_from;
        if from.is_none() {
            break;
        }
    }
    found
}

/// What can be done about an open promise; for a date of a repeating one, ending that too.
fn deeds(ui: &mut Ui, at: At<'_>, promise: &Promise, cadence: Option<&Cadence>) {
    let view = at.view;
    let text = &view.text.case.side;
    let id = promise.id;
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
        let name = (text.kept_name)(&promise.words);
        let kept = Button::secondary(text.kept).icon(icons::CHECK).name(&name).small();
        if kept.show(ui).clicked() {
            let end = PromiseAction::End(id, PromiseEnd::Kept, String::new());
            view.ask(Action::Promise(end));
        }
        let name = (text.move_name)(&promise.words);
        if Button::secondary(text.move_).name(&name).small().show(ui).clicked() {
            view.ask(Action::Open(Ask::MovePromise(id)));
        }
        if let Some(cadence) = cadence {
            let name = (text.end_name)(&cadence.words);
            if Button::quiet(text.end).name(&name).small().show(ui).clicked() {
                view.ask(Action::Promise(PromiseAction::EndCadence(cadence.id)));
            }
        }
        let name = (text.more)(&promise.words);
        let more = button::icon_only(ui, icons::DOTS_THREE, &name);
        let lines = [
            (text.kept_note, Ask::EndPromise(id, PromiseEnd::Kept)),
            (text.broken, Ask::EndPromise(id, PromiseEnd::Broken)),
            (text.released, Ask::EndPromise(id, PromiseEnd::Released)),
            (text.correct, Ask::CorrectPromise(id)),
        ];
        let words = lines.each_ref().map(|(words, _)| Line::new(words));
        let chosen = menu::menu(ui, &more, &words);
        if let Some((_, ask)) = chosen.and_then(|place| lines.into_iter().nth(place)) {
            view.ask(Action::Open(ask));
        }
    });
}

fn repeating(ui: &mut Ui, at: At<'_>, cadence: &Cadence) {
    let view = at.view;
    let text = &view.text.case.side;
    let now = view.now.local();
    ui.push_id(cadence.id, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.label(theme::strong(&cadence.words));
        ui.label(theme::soft(view.text.repeats_start(cadence)));
        if let Some(ended) = cadence.ended {
            let when = view.text.day_time(ended.local(), now);
            ui.label(theme::small((text.ended)(&when)));
            return;
        }
        let next = at
            .page
            .promises
            .iter()
            .find(|promise| promise.cadence == Some(cadence.id) && promise.state.is_open());
        let Some(next) = next else { return };
        let due = next.due.at();
        let words = if now > next.due.last_moment() {
            theme::toned(ui, view.text.late(due, now), Tone::Late)
        } else {
            theme::soft((text.next)(&view.text.day_time(due, now)))
        };
        ui.label(words).on_hover_text(view.text.full_day_time(due));
        if at.page.case.is_open() {
            deeds(ui, at, next, Some(cadence));
        }
    });
}
