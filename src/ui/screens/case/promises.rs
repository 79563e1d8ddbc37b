//! The promises of a case: open ones first with what can be done about them, repeating ones,
//! and how the others ended.

use egui::Ui;

use super::At;
use crate::domain::{Cadence, Due, MessageKind, Promise, PromiseName, PromiseState};
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
    card::card_titled(ui, text.promises(), |ui| {
        ui.spacing_mut().item_spacing.y = theme::GAP;
        if at.page.promises.is_empty() && at.page.cadences.is_empty() {
            ui.label(theme::soft(text.no_promises()));
        }
        for promise in at.page.promises.iter().filter(|promise| promise.untold) {
            ui.push_id(("untold", promise.id), |ui| untold(ui, at, promise));
        }
        for cadence in at.page.cadences.iter().filter(|cadence| cadence.ended.is_none()) {
            repeating(ui, at, cadence);
        }
        // The open dates of a repeating promise that runs stand with it.
        let runs = |promise: &Promise| {
            let running = at.page.cadences.iter().filter(|cadence| cadence.ended.is_none());
            running.map(|cadence| cadence.id).any(|id| promise.cadence == Some(id))
        };
        let stands_there = |promise: &&Promise| promise.state.is_open() && runs(promise);
        for promise in at.page.promises.iter().filter(|promise| !stands_there(promise)) {
            ui.push_id(promise.id, |ui| one(ui, at, promise));
        }
        for cadence in at.page.cadences.iter().filter(|cadence| cadence.ended.is_some()) {
            repeating(ui, at, cadence);
        }
    });
}

/// That the customer does not know yet that a promise was broken, and the ways to tell them.
fn untold(ui: &mut Ui, at: At<'_>, promise: &Promise) {
    let view = at.view;
    let text = &view.text.today;
    card::notice(ui, Tone::Late, icons::WARNING_CIRCLE, |ui| {
        ui.vertical(|ui| {
            ui.label(theme::strong(view.text.case.side.untold()));
            ui.label(theme::body(&promise.words));
            ui.horizontal_wrapped(|ui| {
                let named = |button: &str| text.button_of(button, &promise.words);
                let told = Button::secondary(text.told()).icon(icons::CHECK);
                if told.name(&named(text.told())).small().show(ui).clicked() {
                    view.ask(Action::Promise(PromiseAction::Tell(promise.id)));
                }
                let write = Button::quiet(text.write_to_them()).small();
                if write.name(&named(text.write_to_them())).show(ui).clicked() {
                    view.ask(Action::Open(Ask::Write(at.page.case.id, MessageKind::Update)));
                }
            });
        });
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
            (text.due(&due, &ahead), tone)
        }
        PromiseState::Kept(end) => (text.was_kept(&when(end)), Some(Tone::Ok)),
        PromiseState::Broken(end) => (text.was_broken(&when(end)), Some(Tone::Late)),
        PromiseState::Moved(end) => (text.was_moved(&when(end)), None),
        PromiseState::Released(end) => (text.was_released(&when(end)), None),
    };
    let words = match tone {
        Some(tone) => theme::toned(ui, words, tone),
        None => theme::soft(words),
    };
    ui.label(words).on_hover_text(view.text.full_day_time(due));
    if let Some(note) = promise.state.ending().map(|end| &end.note).filter(|it| !it.is_empty()) {
        ui.label(theme::small(note));
    }
    let chain = moved_from(at, promise);
    if !chain.is_empty() {
        let dues: Vec<String> = chain.iter().map(|due| view.text.day_time(*due, now)).collect();
        let whole: Vec<String> = chain.iter().map(|due| view.text.full_day_time(*due)).collect();
        let words = ui.label(theme::small(text.moved_from(&dues)));
        words.on_hover_text(text.moved_from(&whole));
    }
    if promise.state.is_open() && at.page.case.is_open() {
        let name = PromiseName::Given(promise.id);
        deeds(ui, at, &Open { name, words: &promise.words, ends: None });
    }
}

/// When the promises from which this one took over were due, the first one first.
fn moved_from(at: At<'_>, promise: &Promise) -> Vec<chrono::NaiveDateTime> {
    let mut found = Vec::new();
    let mut from = promise.moved_from;
    // A chain is never longer than the list; the bound guards against a circle.
    for _ in 0..at.page.promises.len() {
        let earlier = at.page.promises.iter().find(|other| Some(other.id) == from);
        let Some(earlier) = earlier else { break };
        found.push(earlier.due.at());
        from = earlier.moved_from;
    }
    found.reverse();
    found
}

/// An open promise about which something can be done.
struct Open<'a> {
    name: PromiseName,
    words: &'a str,
    /// The repeating promise it stands for, where that can be ended here.
    ends: Option<&'a Cadence>,
}

/// What can be done about an open promise; for a date of a repeating one, ending that too.
fn deeds(ui: &mut Ui, at: At<'_>, open: &Open<'_>) {
    let view = at.view;
    let text = &view.text.case.side;
    let Open { name: promise, words, ends } = *open;
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
        let name = text.kept_name(words);
        let kept = Button::secondary(text.kept()).icon(icons::CHECK).name(&name).small();
        if kept.show(ui).clicked() {
            let end = PromiseAction::End(promise, PromiseEnd::Kept, String::new());
            view.ask(Action::Promise(end));
        }
        let name = text.move_name(words);
        if Button::secondary(text.move_()).name(&name).small().show(ui).clicked() {
            view.ask(Action::Open(Ask::MovePromise(promise)));
        }
        if let Some(cadence) = ends {
            let name = text.end_name(&cadence.words);
            if Button::quiet(text.end()).name(&name).small().show(ui).clicked() {
                view.ask(Action::Promise(PromiseAction::EndCadence(cadence.id)));
            }
        }
        let name = text.more(words);
        let more = button::icon_only(ui, icons::DOTS_THREE, &name);
        let mut lines = vec![
            (text.kept_note(), Ask::EndPromise(promise, PromiseEnd::Kept)),
            (text.broken(), Ask::EndPromise(promise, PromiseEnd::Broken)),
            (text.released(), Ask::EndPromise(promise, PromiseEnd::Released)),
        ];
        if let PromiseName::Given(id) = promise {
            lines.push((text.correct(), Ask::CorrectPromise(id)));
        }
        let words: Vec<Line<'_>> = lines.iter().map(|(words, _)| Line::new(words)).collect();
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
            ui.label(theme::small(text.ended(&when)));
            return;
        }
        let open = at
            .page
            .promises
            .iter()
            .filter(|promise| promise.cadence == Some(cadence.id) && promise.state.is_open());
        let mut ends = Some(cadence);
        for promise in open {
            let name = PromiseName::Given(promise.id);
            date(ui, at, name, promise.due, &cadence.words, ends.take());
        }
        let passed = at.page.dates.iter().find(|dates| dates.cadence == cadence.id);
        if let Some(passed) = passed {
            missed(ui, at, cadence, &passed.missed);
            if let Some(next) = passed.next {
                let name = PromiseName::Date(cadence.id, next);
                date(ui, at, name, next, &cadence.words, None);
            }
        }
    });
}

/// One date of a repeating promise, and what can be done about it.
fn date(ui: &mut Ui, at: At<'_>, name: PromiseName, due: Due, words: &str, ends: Option<&Cadence>) {
    let view = at.view;
    let now = view.now.local();
    let when = if due.has_passed(now) {
        theme::toned(ui, view.text.late(due.at(), now), Tone::Late)
    } else {
        theme::soft(view.text.case.side.next(&view.text.day_time(due.at(), now)))
    };
    ui.label(when).on_hover_text(view.text.full_day_time(due.at()));
    if at.page.case.is_open() {
        ui.push_id(due, |ui| deeds(ui, at, &Open { name, words, ends }));
    }
}

/// The dates that were missed after the last one that came into being: in one line, and each by
/// itself when asked for.
fn missed(ui: &mut Ui, at: At<'_>, cadence: &Cadence, dates: &[Due]) {
    let Some(last) = dates.last() else { return };
    let view = at.view;
    let text = &view.text.today;
    let count = u32::try_from(dates.len()).unwrap_or(u32::MAX);
    let day = view.text.day(last.date(), view.now.today());
    ui.label(theme::toned(ui, text.missed(count, &day), Tone::Late));
    let memory = ui.make_persistent_id("missed");
    let is_open = ui.data(|data| data.get_temp(memory)).unwrap_or(false);
    ui.horizontal_wrapped(|ui| {
        let named = |button: &str| text.button_of(button, &cadence.words);
        let label = if is_open { text.hide_missed() } else { text.show_missed() };
        if Button::quiet(label).small().name(&named(label)).show(ui).clicked() {
            ui.data_mut(|data| data.insert_temp(memory, !is_open));
        }
        let label = text.break_missed();
        if Button::quiet(label).small().name(&named(label)).show(ui).clicked() {
            view.ask(Action::Open(Ask::BreakMissed(cadence.id)));
        }
    });
    if is_open {
        for due in dates {
            let name = PromiseName::Date(cadence.id, *due);
            date(ui, at, name, *due, &cadence.words, None);
        }
    }
}
