//! Whose case it is: it may have been logged for somebody else of that name.

use egui::Ui;

use super::super::log_mistake::hint_detail;
use crate::domain::{CustomerId, MessageKind};
use crate::logbook::pages::CustomerHint;
use crate::logbook::{Logbook, Result};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::complete::{self, Suggestion};
use crate::ui::widgets::field::Hint;
use crate::ui::widgets::{card, layout};

/// How many customers are offered.
const OFFERED: u32 = 6;

/// The customer of a case, and looking for another one.
#[derive(Debug)]
pub struct Whose {
    /// The customer as the case stands, with what was said to them.
    before: (CustomerId, String),
    said: u32,
    /// The name of the one chosen.
    name: String,
    /// What is typed to find another one; none while nobody is looked for.
    typed: Option<String>,
    hints: Fresh<String, Vec<CustomerHint>>,
}

impl Whose {
    /// The customer of a case.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn new(log: &Logbook, case: crate::domain::CaseId) -> Result<Self> {
        let page = log.case_page(case)?;
        let (id, name) = (page.customer.id, page.customer.name.clone());
        let said = page.messages.iter().filter(|it| it.kind != MessageKind::PublicReply).count();
        Ok(Self {
            before: (id, name.clone()),
            said: u32::try_from(said).unwrap_or(u32::MAX),
            name,
            typed: None,
            hints: Fresh::default(),
        })
    }

    /// Draws it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, customer: &mut CustomerId) {
        let text = &view.text.dialogs.edit;
        if self.typed.is_none() {
            let (_, pressed) = layout::row_between(
                ui,
                |ui| {
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.label(theme::label(text.customer()));
                        ui.add(egui::Label::new(theme::strong(&self.name)).wrap());
                    });
                },
                |ui| Button::quiet(text.another_customer()).small().show(ui).clicked(),
            );
            if pressed {
                self.typed = Some(String::new());
            }
        } else {
            self.look(ui, view, customer);
        }
        if *customer != self.before.0 && self.said > 0 {
            card::notice(ui, Tone::Soon, icons::WARNING, |ui| {
                let words = text.said_to_before(self.said, &self.before.1);
                ui.add(egui::Label::new(theme::body(words)).wrap());
            });
        }
    }

    fn look(&mut self, ui: &mut Ui, view: &View<'_>, customer: &mut CustomerId) {
        let text = &view.text.dialogs.edit;
        let Self { name, typed: looked, hints, .. } = self;
        let Some(typed) = looked else { return };
        let wanted = typed.trim().to_owned();
        let found = match wanted.is_empty() {
            true => &[][..],
            false => hints
                .read(view, wanted.clone(), |log| log.suggest_customers(&wanted, OFFERED))
                .map_or(&[][..], Vec::as_slice),
        };
        let details: Vec<String> = found.iter().map(|hint| hint_detail(view.text, hint)).collect();
        let rows: Vec<Suggestion<'_>> = found
            .iter()
            .zip(&details)
            .map(|(hint, detail)| Suggestion { icon: None, title: &hint.name, detail })
            .collect();
        let hint = Hint { hint: text.customer_hint(), ..Hint::default() };
        let done = complete::complete(ui, "edit-customer", text.customer(), typed, &rows, hint);
        if typed.is_empty() && !done.response.has_focus() {
            done.response.request_focus();
        }
        if let Some(chosen) = done.chosen.and_then(|row| found.get(row)) {
            *customer = chosen.id;
            name.clone_from(&chosen.name);
            *looked = None;
        }
    }
}
