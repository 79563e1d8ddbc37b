//! The best thing that can be said of a closed case: the customer bought again, on a day.

use chrono::{NaiveDate, NaiveTime};
use egui::Ui;

use super::due_field::{DayField, Looking};
use super::form::{Form, Frame};
use super::{Answer, Show};
use crate::domain::day::parse_day;
use crate::domain::{CaseId, Field, Problem, ProblemKind};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, CaseAction};
use crate::ui::view::View;
use crate::ui::widgets::field;

/// The customer of a closed case bought again.
#[derive(Debug)]
pub struct BoughtAgainDialog {
    case: CaseId,
    about: String,
    day: String,
    form: Form,
}

impl BoughtAgainDialog {
    /// The dialog for a case; the day offered is the known one, or today.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn new(log: &Logbook, case: CaseId) -> Result<Self> {
        let found = log.case(case)?;
        let known = found.closing.and_then(|closing| closing.bought_again);
        let day = known.unwrap_or(log.now().today()).to_string();
        Ok(Self { case, about: found.number.to_string(), day, form: Form::default() })
    }
}

impl Show for BoughtAgainDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Self { case, about, day, form } = self;
        let today = view.now.today();
        let words = &view.text.dialogs;
        let text = &words.closing;
        let frame =
            Frame { salt: "bought", title: text.bought_title(), about, save: text.bought() };
        let problems = read(day, today).err().into_iter().collect();
        let mut entered = false;
        let pressed = form.show(ui, view, frame, problems, |ui, form| {
            let problem = form.problem(view, Field::Happened);
            let input = DayField {
                salt: "bought-day",
                label: text.bought_again(),
                hint: words.when.day_hint(),
                optional: None,
                looking: Looking::Back,
            }
            .show(ui, view, day, problem.as_deref());
            form.place(Field::Happened, &input);
            entered = field::entered(ui, &input);
        });
        if !pressed && !entered {
            return;
        }
        let read = read(day, today);
        if form.may_save(ui, read.clone().err().into_iter().collect())
            && let Ok(day) = read
        {
            view.ask(Action::Case(CaseAction::BoughtAgain(*case, day)));
        }
    }

    fn told(&mut self, answer: Answer) {
        self.form.told(answer);
    }
}

fn read(day: &str, today: NaiveDate) -> std::result::Result<NaiveDate, Problem> {
    let kind = match parse_day(day, today) {
        Err(problem) => ProblemKind::When(problem),
        Ok(day) if day > today => ProblemKind::InFuture(day.and_time(NaiveTime::MIN)),
        Ok(day) => return Ok(day),
    };
    Err(Problem::new(Field::Happened, kind))
}
