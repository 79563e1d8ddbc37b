//! Under a due time: how long such fixes really took, what else is promised on that day, and a
//! later day where that is the better promise.

use chrono::{NaiveDate, NaiveDateTime};
use egui::{Response, Ui};

use super::due_field::typed;
use crate::domain::day::parse_when;
use crate::domain::fix_times::{FixTimes, safer_day};
use crate::domain::{CaseId, MistakeKind};
use crate::logbook::Logbook;
use crate::ui::fresh::Fresh;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, layout};

/// What is remembered of the log between frames.
#[derive(Debug, Default)]
pub struct Outlook {
    fixes: Fresh<About, Option<FixTimes>>,
    others: Fresh<NaiveDate, u32>,
    /// Whether there was something to say in the last frame.
    is_shown: bool,
}

/// Whose fix is promised.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum About {
    /// That of a case.
    Case(CaseId),
    /// None: something else is promised.
    Nothing,
    /// That of a case which is being logged, by its kind of mistake.
    New(MistakeKind),
}

/// What is known of the day that is chosen.
struct Known {
    fixes: Option<FixTimes>,
    chosen: Option<NaiveDateTime>,
    /// How many promises are open on that day.
    others: u32,
    /// The day to promise instead.
    safer: Option<NaiveDate>,
}

impl Outlook {
    /// Draws the box; a press on the later day writes it into `due`. It is always there and keeps its
    /// height, so that nothing below it moves while somebody types.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, case: Option<CaseId>, due: &mut String) {
        let known = self.known(view, case.map_or(About::Nothing, About::Case), due);
        draw(ui, view, &known, Some(view.text.outlook.too_few()), due);
    }

    /// The same below everything else, where it is drawn only when there is something to say.
    pub fn show_last(&mut self, ui: &mut Ui, view: &View<'_>, kind: MistakeKind, due: &mut String) {
        let known = self.known(view, About::New(kind), due);
        let is_worth_it = known.fixes.is_some() || known.others > 0 || known.safer.is_some();
        let is_shown = known.chosen.is_some() && is_worth_it;
        let was_shown = std::mem::replace(&mut self.is_shown, is_shown);
        if is_shown {
            let drawn = draw(ui, view, &known, None, due);
            // In a small window the end of the form is out of sight.
            if !was_shown {
                drawn.scroll_to_me(None);
            }
        }
    }

    fn known(&mut self, view: &View<'_>, about: About, due: &str) -> Known {
        let now = view.now.local();
        let read = |log: &Logbook| match about {
            About::Case(case) => log.fix_times(case),
            About::Nothing => Ok(None),
            About::New(kind) => log.fix_times_of(kind),
        };
        let fixes = self.fixes.read(view, about, read).copied().flatten();
        let chosen = parse_when(due, now).ok().filter(|due| *due > now);
        let day = chosen.map(|due| due.date());
        let others = day.and_then(|day| self.others.read(view, day, |log| log.promised_on(day)));
        let hours = &view.log.shop().hours;
        let safer = day.and_then(|day| safer_day(day, fixes, hours, now));
        Known { fixes, chosen, others: others.copied().unwrap_or_default(), safer }
    }
}

/// Draws the box; `too_few` stands where nothing is known of such fixes.
fn draw(
    ui: &mut Ui,
    view: &View<'_>,
    known: &Known,
    too_few: Option<&str>,
    due: &mut String,
) -> Response {
    let text = &view.text.outlook;
    let hours = &view.log.shop().hours;
    let took = known.fixes.map(|fixes| {
        let span = |minutes| view.text.span(minutes);
        text.took(fixes.count, &span(fixes.median), &span(fixes.slow_quarter))
    });
    let first = took.or_else(|| too_few.map(str::to_owned));
    let second = match known.chosen {
        Some(at) if !hours.is_open_day(at.date()) => text.closed().to_owned(),
        Some(_) => text.others(known.others),
        None => text.choose().to_owned(),
    };
    let left = |ui: &mut Ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for line in first.iter().chain([&second]) {
                ui.label(theme::small(line));
            }
        });
    };
    let right = |ui: &mut Ui| {
        let (day, at) = known.safer.zip(known.chosen)?;
        let words = text.rather(&view.text.day(day, view.now.today()));
        let button = Button::secondary(&words).small().show(ui);
        let button = button.on_hover_text(view.text.full_day(day));
        button.clicked().then(|| typed(hours.closing_time(day).min(day.and_time(at.time()))))
    };
    let drawn = card::quiet_box(ui, |ui| layout::row_between(ui, left, right));
    if let (_, Some(rather)) = drawn.inner {
        *due = rather;
    }
    ui.add_space(theme::GAP);
    drawn.response
}
