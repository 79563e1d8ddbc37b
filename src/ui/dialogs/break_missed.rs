//! Saying that none of the missed dates of a repeating promise was kept, all at once.

use egui::Ui;

use super::form::{Form, Frame};
use super::move_promise::note_field;
use super::{Answer, Show};
use crate::domain::CadenceId;
use crate::logbook::dates::MissedDates;
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, PromiseAction};
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::card;

/// Ending the missed dates of a repeating promise.
#[derive(Debug)]
pub struct BreakMissedDialog {
    cadence: CadenceId,
    missed: MissedDates,
    about: String,
    note: String,
    form: Form,
}

impl BreakMissedDialog {
    /// The dialog for a repeating promise.
    ///
    /// # Errors
    /// There is no such repeating promise, it has ended, or the log cannot be read.
    pub fn new(log: &Logbook, cadence: CadenceId) -> Result<Self> {
        let missed = log.missed_dates(cadence)?;
        let about = log.case(missed.case)?.number.to_string();
        Ok(Self { cadence, missed, about, note: String::new(), form: Form::default() })
    }
}

impl Show for BreakMissedDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { cadence, missed, about, note, form } = self;
        let text = &view.text.dialogs.promise;
        let frame =
            Frame { salt: "missed", title: text.missed_title(), about, save: text.missed_save() };
        let pressed = form.show(ui, view, frame, Vec::new(), |ui, form| {
            card::quiet_box(ui, |ui| {
                ui.label(theme::strong(&missed.words));
                let count = u64::try_from(missed.dates.len()).unwrap_or(u64::MAX);
                let day = |due: &crate::domain::Due| view.text.full_day(due.date());
                let first = missed.dates.first().map(day).unwrap_or_default();
                let last = missed.dates.last().map(day).unwrap_or_default();
                let count = view.text.count(count);
                ui.label(theme::soft(text.missed_dates(&count, &first, &last)));
            });
            ui.label(theme::body(text.missed_means()));
            ui.add_space(theme::GAP_SMALL);
            let input = note_field(ui, view, note, "");
            form.first(&input);
        });
        if pressed {
            view.ask(Action::Promise(PromiseAction::BreakMissed(*cadence, note.clone())));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}
