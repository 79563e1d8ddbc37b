//! Who was affected: somebody known, found while typing, or somebody new, entered in place.

use egui::Ui;

use super::super::attempt::Attempt;
use crate::domain::{CustomerId, Field, WhoDraft, tidy};
use crate::logbook::Logbook;
use crate::logbook::pages::CustomerHint;
use crate::text::Text;
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;
use crate::ui::widgets::complete::{self, Suggestion};
use crate::ui::widgets::field::{self, Hint};
use chrono::Datelike;

/// How many customers are offered.
const OFFERED: u32 = 6;
/// How many that may be the same person are shown.
const SIMILAR: usize = 3;

/// What is remembered of the search for a customer.
#[derive(Debug, Default)]
pub struct Who {
    hints: Fresh<String, Vec<CustomerHint>>,
    similar: Fresh<(String, String, String), Vec<CustomerHint>>,
    /// Whether somebody new is meant.
    is_new: bool,
    /// What tells the known customer from others.
    known_detail: String,
    known: Option<CustomerId>,
}

impl Who {
    /// For a draft as it was kept.
    #[must_use]
    pub fn new(log: &Logbook, who: &WhoDraft) -> Self {
        let is_new = who.known.is_none() && !tidy::is_blank(&who.name);
        let detail = who.known.and_then(|id| log.customer(id).ok());
        Self {
            is_new,
            known: who.known,
            known_detail: detail.map(|customer| customer.phone).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Draws the field, and below it what belongs to the answer.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        who: &mut WhoDraft,
        attempt: &mut Attempt,
    ) {
        let text = &view.text.log;
        let typed = who.name.trim().to_owned();
        let hints = if typed.is_empty() {
            &[][..]
        } else {
            let read =
                self.hints.read(view, typed.clone(), |log| log.suggest_customers(&typed, OFFERED));
            read.map_or(&[][..], Vec::as_slice)
        };
        let details: Vec<String> = hints.iter().map(|hint| detail(view.text, hint)).collect();
        let new = text.new_customer(&typed);
        let mut rows: Vec<Suggestion<'_>> = hints
            .iter()
            .zip(&details)
            .map(|(hint, detail)| Suggestion { icon: None, title: &hint.name, detail })
            .collect();
        if !typed.is_empty() {
            rows.push(Suggestion { icon: Some(icons::PLUS), title: &new, detail: "" });
        }
        let problem = attempt.said(view.text, Field::Name);
        let hint = Hint { hint: text.who_hint(), problem: problem.as_deref(), ..Hint::default() };
        let done = complete::complete(ui, "log-who", text.who(), &mut who.name, &rows, hint);
        if who.known.is_none() {
            attempt.first(&done.response);
        }
        attempt.place(Field::Name, &done.response);
        if done.response.changed() {
            who.known = None;
            self.is_new = false;
            // The rows for what was just typed come with the next frame.
            ui.ctx().request_repaint();
        }
        let chosen = done.chosen.map(|row| (hints.get(row).cloned(), details.get(row).cloned()));
        match chosen {
            Some((Some(hint), detail)) => self.take(who, &hint, detail.unwrap_or_default()),
            Some((None, _)) => self.is_new = true,
            None if who.known.is_none() && !typed.is_empty() => {
                // Whoever goes on without choosing means somebody new.
                self.is_new |= !done.open && !done.response.has_focus();
            }
            None => {}
        }
        if who.known.is_some() && self.known == who.known && !self.known_detail.is_empty() {
            field::note_under(ui, &self.known_detail);
        } else if who.known.is_none() && self.is_new && !tidy::is_blank(&who.name) {
            self.new_customer(ui, view, who, attempt);
        }
    }

    fn take(&mut self, who: &mut WhoDraft, hint: &CustomerHint, detail: String) {
        *who = WhoDraft { known: Some(hint.id), name: hint.name.clone(), ..WhoDraft::default() };
        self.known = Some(hint.id);
        self.known_detail = detail;
        self.is_new = false;
    }

    fn new_customer(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        who: &mut WhoDraft,
        attempt: &mut Attempt,
    ) {
        let text = &view.text.log;
        if attempt.said(view.text, Field::Name).is_none() {
            field::note_under(ui, text.new_customer_note());
        }
        ui.columns(2, |columns| {
            let fields = [
                ("log-phone", text.phone(), Field::Phone, &mut who.phone),
                ("log-email", text.email(), Field::Email, &mut who.email),
            ];
            for (ui, (salt, label, field, value)) in columns.iter_mut().zip(fields) {
                let problem = attempt.said(view.text, field);
                let hint = Hint {
                    problem: problem.as_deref(),
                    optional: Some(text.optional()),
                    ..Hint::default()
                };
                let input = field::text(ui, salt, label, value, hint);
                attempt.place(field, &input);
            }
        });
        // The fields bring their own gap.
        ui.add_space(-ui.spacing().item_spacing.y);
        if let Some(hint) = similar(ui, view, &mut self.similar, who) {
            let detail = detail(view.text, &hint);
            self.take(who, &hint, detail);
        }
    }
}

/// Warns of customers that may be the same person; the one taken instead, when pressed.
fn similar(
    ui: &mut Ui,
    view: &View<'_>,
    fresh: &mut Fresh<(String, String, String), Vec<CustomerHint>>,
    who: &WhoDraft,
) -> Option<CustomerHint> {
    let text = &view.text.log;
    let key = (who.name.clone(), who.phone.clone(), who.email.clone());
    let found = fresh
        .read(view, key, |log| log.similar_customers(&who.name, &who.phone, &who.email))
        .filter(|found| !found.is_empty())?;
    let mut taken = None;
    card::notice(ui, Tone::Soon, icons::USER, |ui| {
        ui.label(theme::body(text.similar()));
        for hint in found.iter().take(SIMILAR) {
            ui.horizontal_wrapped(|ui| {
                ui.set_row_height(theme::MIN_TARGET);
                ui.label(theme::strong(&hint.name));
                ui.label(theme::soft(detail(view.text, hint)));
                let name = text.it_is_this_one_name(&hint.name);
                if Button::secondary(text.it_is_this_one()).name(&name).small().show(ui).clicked() {
                    taken = Some(hint.clone());
                }
            });
        }
    });
    ui.add_space(theme::GAP_SMALL);
    taken
}

/// What tells a customer from others of the same name: "+43 660 555 0148 · customer since 2019 ·
/// 1 case in the last year".
#[must_use]
pub fn detail(text: &Text, hint: &CustomerHint) -> String {
    let reach = if hint.phone.is_empty() { &hint.email } else { &hint.phone };
    let mut parts = Vec::new();
    if !reach.is_empty() {
        parts.push(reach.clone());
    }
    if let Some(since) = hint.since {
        parts.push(text.log.since(since.year()));
    }
    parts.push(text.log.cases_last_year(hint.cases_last_year));
    parts.join(" · ")
}
