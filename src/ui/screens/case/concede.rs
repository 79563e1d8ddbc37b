//! The fourth stage: what the customer gets, line by line, without having to work for it.

use egui::Ui;

use super::At;
use super::record::{self, Leaving};
use super::recording::Recording;
use crate::domain::concession::ConcessionStep;
use crate::domain::stage::draft::DoneDraft;
use crate::domain::{Concession, Money, MoneySums, Stage, StageDone};
use crate::ui::action::{Action, Ask, CaseAction, ConcessionAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::focus::{self, Landing};
use crate::ui::widgets::{card, chip, layout};

/// Draws it.
pub fn show(ui: &mut Ui, at: At<'_>, recording: &mut Recording, draft: &mut DoneDraft) {
    let text = &at.view.text.case.concede;
    record::guide(ui, at, Stage::Concede, &at.view.text.case.guide.concede(&at.situation()));
    lines(ui, at);
    let found = at.record(Stage::Concede).filter(|_| !recording.changing);
    let is_open = at.page.case.is_open();
    if is_open {
        let add = button::secondary(ui, icons::PLUS, text.add());
        if found.is_none() {
            focus::land(ui, add.id, Landing::Stage);
        }
        if add.clicked() {
            at.view.ask(Action::Open(Ask::Concession(at.page.case.id, None)));
        }
    }
    match found {
        Some(found) => {
            let change = at.view.text.case.stage.change();
            record::recorded(ui, at, recording, draft, found, change);
        }
        None if is_open => settle(ui, at, recording, draft),
        None => _ = ui.label(theme::soft(at.view.text.case.stage.closed())),
    }
}

fn settle(ui: &mut Ui, at: At<'_>, recording: &mut Recording, draft: &mut DoneDraft) {
    let text = &at.view.text.case.concede;
    let words = Leaving {
        open: text.none_needed(),
        label: text.none_reason(),
        hint: text.none_hint(),
        save: text.none_save(),
    };
    let has_lines = !at.page.concessions.is_empty();
    let why_not = (!has_lines).then_some(text.empty());
    let pressed = record::leave_with(ui, at, recording, draft, words, |ui| {
        Button::primary(text.record()).blocked(why_not).show(ui).clicked()
    });
    if pressed {
        let lines: Vec<String> = at.page.concessions.iter().map(|line| told(at, line)).collect();
        record::ask(ui, at, recording, StageDone::Done(at.view.text.one_by_one(&lines)));
    }
}

/// A line in words: "Refund: the ride ($46.00)".
fn told(at: At<'_>, line: &Concession) -> String {
    let text = &at.view.text;
    text.case.concede.told(&name(at, line), &text.money(line.face_value))
}

fn name(at: At<'_>, line: &Concession) -> String {
    at.view.text.case.concede.line(at.view.text.form(line.form), &line.what)
}

fn lines(ui: &mut Ui, at: At<'_>) {
    let text = &at.view.text.case.concede;
    let all = &at.page.concessions;
    if all.is_empty() {
        ui.label(theme::soft(text.empty()));
        return;
    }
    for line in all {
        card::divider(ui);
        one(ui, at, line);
    }
    card::divider(ui);
    match sums(all) {
        Some((face, real)) => {
            let words = text.sums(&at.view.text.sums(&face), &at.view.text.sums(&real));
            ui.label(theme::strong(words));
        }
        None => _ = ui.label(theme::strong(text.too_large())),
    }
    proportion(ui, at);
}

fn one(ui: &mut Ui, at: At<'_>, line: &Concession) {
    let view = at.view;
    let text = &view.text.case.concede;
    let name = name(at, line);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        layout::row_between(
            ui,
            |ui| ui.label(theme::strong(&name)),
            |ui| {
                // For a waived fee the form says it already.
                let nature = view.text.nature(line.nature);
                if nature != view.text.form(line.form) {
                    chip::tag(ui, nature, Tone::Neutral);
                }
            },
        );
        let (face, real) = (view.text.money(line.face_value), view.text.money(line.real_cost));
        ui.label(theme::soft(text.values(&face, &real)));
        standing(ui, at, line);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
            deeds(ui, at, line, &name);
        });
    });
}

/// Whether it reached them, and if not, what stands in the way.
fn standing(ui: &mut Ui, at: At<'_>, line: &Concession) {
    let view = at.view;
    let text = &view.text.case.concede;
    let today = view.now.today();
    let day = |day| view.text.day(day, today);
    if let Some(received) = line.received {
        ui.label(theme::toned(ui, text.received(&day(received)), Tone::Ok));
    } else if line.is_burden() {
        let until = line.expires.map(day).unwrap_or_default();
        let is_past = line.expires.is_some_and(|last| last < today);
        let tone = if is_past { Tone::Late } else { Tone::Soon };
        ui.label(theme::toned(ui, text.claim(&line.must_do, &until), tone));
        ui.label(theme::small(text.apply()));
    } else {
        let words = line.given.map_or(text.not_given().to_owned(), |given| text.given(&day(given)));
        ui.label(theme::soft(words));
        if let Some(due) = line.due {
            let words = text.owed(&day(due));
            let is_late = due < today;
            ui.label(theme::toned(ui, words, if is_late { Tone::Late } else { Tone::Soon }));
        }
    }
}

fn deeds(ui: &mut Ui, at: At<'_>, line: &Concession, name: &str) {
    let view = at.view;
    let text = &view.text.case.concede;
    let case = at.page.case.id;
    if line.is_owed() && line.step() == ConcessionStep::Give {
        let full = text.give_line(name);
        if Button::secondary(text.give()).name(&full).small().show(ui).clicked() {
            view.ask(Action::Case(CaseAction::Concession(ConcessionAction::Give(line.id))));
        }
    }
    if line.received.is_none() {
        let full = text.receive_line(name);
        if Button::secondary(text.receive()).name(&full).small().show(ui).clicked() {
            view.ask(Action::Case(CaseAction::Concession(ConcessionAction::Receive(line.id))));
        }
    }
    let full = text.edit_line(name);
    if Button::quiet(text.edit()).name(&full).small().show(ui).clicked() {
        view.ask(Action::Open(Ask::Concession(case, Some(line.id))));
    }
    if at.page.case.is_open() {
        let full = text.remove_line(name);
        if Button::quiet(text.remove()).name(&full).small().show(ui).clicked() {
            view.ask(Action::Case(CaseAction::Concession(ConcessionAction::Remove(line.id))));
        }
    }
}

/// Face values and real costs, by currency; none when a sum no longer fits.
fn sums(all: &[Concession]) -> Option<(MoneySums, MoneySums)> {
    let (mut face, mut real) = (MoneySums::new(), MoneySums::new());
    for line in all {
        face.add(line.face_value)?;
        real.add(line.real_cost)?;
    }
    Some((face, real))
}

/// Too much fuss about a small complaint loses people too (domain rules, story 17).
fn proportion(ui: &mut Ui, at: At<'_>) {
    let text = &at.view.text.case.concede;
    let Some(price) = at.page.mistake.price else { return };
    if is_above(&at.page.concessions, price) {
        card::notice(ui, Tone::Soon, icons::WARNING, |ui| {
            ui.label(theme::body(text.above(&at.view.text.money(price))))
                .on_hover_text(text.above_source());
        });
    }
}

/// Whether the face values in the price's currency add up to more than 150% of it (Haesevoets
/// and others 2017).
fn is_above(all: &[Concession], price: Money) -> bool {
    let same = all.iter().filter(|line| line.face_value.currency == price.currency);
    let sum: i128 = same.map(|line| i128::from(line.face_value.minor)).sum();
    price.minor > 0 && sum * 2 > i128::from(price.minor) * 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CaseId, ConcessionForm, ConcessionId, Currency, Moment, Nature};

    fn line(minor: i64, currency: Currency) -> Concession {
        let added = Moment { utc: chrono::DateTime::UNIX_EPOCH, offset_minutes: 0 };
        Concession {
            due: None,
            id: ConcessionId::from_bytes([1; 16]),
            case: CaseId::from_bytes([2; 16]),
            form: ConcessionForm::Refund,
            nature: Nature::Redress,
            what: "the ride".to_owned(),
            face_value: Money::new(minor, currency),
            real_cost: Money::new(minor, currency),
            given: None,
            must_do: String::new(),
            expires: None,
            received: None,
            added,
        }
    }

    #[test]
    fn more_than_one_and_a_half_times_the_price_is_above() {
        let price = Money::new(10_000, Currency::USD);
        assert!(!is_above(&[line(15_000, Currency::USD)], price));
        assert!(is_above(&[line(15_000, Currency::USD), line(1, Currency::USD)], price));
        assert!(!is_above(&[line(40_000, Currency::EUR)], price));
        assert!(!is_above(&[line(40_000, Currency::USD)], Money::zero(Currency::USD)));
    }

    #[test]
    fn a_sum_that_no_longer_fits_is_not_shown() {
        let huge = [line(i64::MAX, Currency::USD), line(1, Currency::USD)];
        assert!(sums(&huge).is_none());
        let (face, _) = sums(&[line(1, Currency::USD), line(2, Currency::EUR)]).unwrap();
        assert_eq!(face.iter().count(), 2);
    }
}
