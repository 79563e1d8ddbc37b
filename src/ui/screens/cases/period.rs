//! The period in which cases were received: one with a name, or from a day until a day.

use egui::{Id, Ui};

use crate::domain::day::parse_day;
use crate::domain::{Field, Problem, ProblemKind, Received};
use crate::ui::view::View;
use crate::ui::widgets::button;
use crate::ui::widgets::field::{self, Hint};
use chrono::NaiveDate;

/// What is typed for a period.
#[derive(Debug, Default)]
pub struct PeriodFields {
    from: String,
    until: String,
    wrong: [Option<String>; 2],
    /// Whether what is shown takes the keyboard in the next frame.
    pub is_new: bool,
}

impl PeriodFields {
    /// Draws the choices and the two fields; which of them the arrow keys move between.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        received: &mut Option<Received>,
    ) -> Vec<Id> {
        let text = &view.text.cases.filters;
        let named = [
            (Received::ThisMonth, text.this_month()),
            (Received::Last30Days, text.last_30()),
            (Received::ThisYear, text.this_year()),
        ];
        let mut drawn = Vec::new();
        for (period, words) in named {
            let mut is_on = *received == Some(period);
            let response = field::checkbox(ui, &mut is_on, words);
            drawn.push(response.id);
            if response.changed() {
                *received = is_on.then_some(period);
            }
        }
        // A menu has no borders; a field needs one.
        ui.reset_style();
        let Self { from, until, wrong: [wrong_from, wrong_until], .. } = self;
        let hint = |problem| Hint { hint: text.day_hint(), problem, optional: None };
        let from = field::text(ui, "period-from", text.from(), from, hint(wrong_from.as_deref()));
        let until =
            field::text(ui, "period-until", text.until(), until, hint(wrong_until.as_deref()));
        let entered = field::entered(ui, &from) || field::entered(ui, &until);
        if button::secondary(ui, None, text.apply()).clicked() || entered {
            self.apply(view, received);
        }
        drawn
    }

    fn apply(&mut self, view: &View<'_>, received: &mut Option<Received>) {
        let today = view.now.today();
        let (from, until) = (day(&self.from, today), day(&self.until, today));
        let said = |day: &Day| day.as_ref().err().map(|problem| view.text.problem(problem));
        self.wrong = [said(&from), said(&until)];
        if let (Ok(from), Ok(until)) = (from, until) {
            if from.zip(until).is_some_and(|(from, until)| from > until) {
                self.wrong[1] = Some(view.text.files.dialog.from_after_to().to_owned());
                return;
            }
            let is_open = from.is_none() && until.is_none();
            *received = (!is_open).then_some(Received::Between { from, until });
        }
    }
}

type Day = Result<Option<NaiveDate>, Problem>;

fn day(typed: &str, today: NaiveDate) -> Day {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let wrong = |problem| Problem::new(Field::Happened, ProblemKind::When(problem));
    parse_day(typed, today).map(Some).map_err(wrong)
}
