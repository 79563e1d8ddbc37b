//! Days were marked closed on which something is promised: what becomes of it?

use chrono::{NaiveDate, NaiveDateTime};
use egui::Ui;

use super::due_field::typed;
use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::closed_day::Instead;
use crate::domain::{DueLine, PromiseDraft};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, PromiseAction};
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::card;
use crate::ui::widgets::choice;
use crate::ui::widgets::field::Hint;

/// How many promises are listed; all of them are moved.
const LISTED: usize = 20;

/// What becomes of the promises of closed days.
#[derive(Debug)]
pub struct ClosedDaysDialog {
    about: Vec<NaiveDate>,
    lines: Vec<DueLine>,
    instead: Instead,
    form: Form,
}

impl ClosedDaysDialog {
    /// The dialog for days that were marked closed.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn new(log: &Logbook, days: &[NaiveDate]) -> Result<Self> {
        let lines = log.promises_on(days)?;
        let mut about: Vec<NaiveDate> = lines.iter().map(|line| line.due.date()).collect();
        about.dedup();
        Ok(Self { about, lines, instead: Instead::default(), form: Form::default() })
    }
}

impl Show for ClosedDaysDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { about, lines, instead, form } = self;
        let text = &view.text.dialogs.closed_days;
        let count = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        let aside = text.promises(count);
        let save = if *instead == Instead::Keep { text.keep_save() } else { text.move_save() };
        let frame = Frame { salt: "closed-days", title: text.title(), about: &aside, save };
        let pressed = form.show(ui, view, frame, Vec::new(), |ui, form| {
            let days: Vec<String> = about.iter().map(|day| view.text.title_day(*day)).collect();
            ui.label(theme::body(text.lead(&view.text.listed(&days))));
            ui.add_space(theme::GAP_SMALL);
            let options = Instead::ALL.map(|instead| (instead, text.instead(instead).to_owned()));
            let (label, hint) = (text.what(), Hint::default());
            let chosen = choice::segments(ui, "instead", label, instead, &options, hint);
            form.first(&chosen);
            listed(ui, view, lines, *instead);
            ui.add_space(theme::GAP_SMALL);
            let means =
                if *instead == Instead::Keep { text.keep_means() } else { text.move_means() };
            ui.label(theme::small(means));
        });
        if !pressed {
            return;
        }
        let moves: Vec<_> = lines
            .iter()
            .filter_map(|line| {
                let due = moved(view, line, *instead)?;
                let words = line.words.clone();
                let draft = PromiseDraft { words, due: typed(due), ..PromiseDraft::default() };
                Some((line.promise()?, draft))
            })
            .collect();
        view.ask(if moves.is_empty() {
            Action::CloseDialog
        } else {
            Action::Promise(PromiseAction::MoveAll(moves))
        });
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}

fn moved(view: &View<'_>, line: &DueLine, instead: Instead) -> Option<NaiveDateTime> {
    instead.due(&view.log.shop().hours, line.due.at(), view.now.local())
}

/// The promises, each with where it goes.
fn listed(ui: &mut Ui, view: &View<'_>, lines: &[DueLine], instead: Instead) {
    let text = &view.text.dialogs.closed_days;
    let now = view.now.local();
    card::quiet_box(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for line in lines.iter().take(LISTED) {
            let words = view.text.shortened(&line.words, 80);
            ui.add(egui::Label::new(theme::strong(words)).wrap());
            let was = view.text.day_time(line.due.at(), now);
            let whither = match (instead, moved(view, line, instead)) {
                (_, Some(due)) => text.goes(&was, &view.text.day_time(due, now)),
                (Instead::Keep, None) => text.stays(&was),
                (_, None) => text.cannot(&was),
            };
            let about = text.line(&line.customer_name, &whither);
            ui.add(egui::Label::new(theme::small(about)).wrap());
            ui.add_space(4.0);
        }
        let more = u64::try_from(lines.len().saturating_sub(LISTED)).unwrap_or(0);
        if more > 0 {
            ui.label(theme::small(text.further(&view.text.count(more))));
        }
    });
}
