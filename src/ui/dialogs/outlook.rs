//! Under a due time: how long such fixes really took, what else is promised on that day, and a
//! later day where that is the better promise.
//!
//! The box keeps its height, so that nothing below it moves while somebody types.

use chrono::NaiveDate;
use egui::Ui;

use super::due_field::typed;
use crate::domain::CaseId;
use crate::domain::day::parse_when;
use crate::domain::fix_times::{FixTimes, safer_day};
use crate::logbook::Logbook;
use crate::ui::fresh::Fresh;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, layout};

/// What is remembered of the log between frames.
#[derive(Debug, Default)]
pub struct Outlook {
    fixes: Fresh<CaseId, Option<FixTimes>>,
    others: Fresh<NaiveDate, u32>,
}

impl Outlook {
    /// Draws the box; a press on the later day writes it into `due`.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, case: CaseId, due: &mut String) {
        let text = &view.text.outlook;
        let now = view.now.local();
        let hours = &view.log.shop().hours;
        let fixes = self.fixes.read(view, case, |log: &Logbook| log.fix_times(case)).copied();
        let fixes = fixes.flatten();
        let chosen = parse_when(due, now).ok().filter(|due| *due > now);
        let day = chosen.map(|due| due.date());
        let others = day.and_then(|day| self.others.read(view, day, |log| log.promised_on(day)));
        let first = fixes.map_or_else(
            || text.too_few.to_owned(),
            |fixes| {
                let span = |minutes| view.text.span(minutes);
                (text.took)(fixes.count, &span(fixes.median), &span(fixes.slow_quarter))
            },
        );
        let second = match day.zip(others) {
            Some((day, _)) if !hours.is_open_day(day) => text.closed.to_owned(),
            Some((_, others)) => (text.others)(*others),
            None => text.choose.to_owned(),
        };
        let safer = day.and_then(|day| safer_day(day, fixes, hours, now));
        let left = |ui: &mut Ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.label(theme::small(&first));
                ui.label(theme::small(&second));
            });
        };
        let right = |ui: &mut Ui| {
            let (day, at) = safer.zip(chosen)?;
            let words = (text.rather)(&view.text.day(day, view.now.today()));
            let button = Button::secondary(&words).small().show(ui);
            let button = button.on_hover_text(view.text.full_day(day));
            button.clicked().then(|| typed(hours.closing_time(day).min(day.and_time(at.time()))))
        };
        let (_, rather) = card::quiet_box(ui, |ui| layout::row_between(ui, left, right)).inner;
        if let Some(rather) = rather {
            *due = rather;
        }
        ui.add_space(theme::GAP);
    }
}
