//! Moving a promise to another day, by key or by drag.
//!
//! In time, for a day to come, it is moved at once and can be undone. Where the owner must know
//! or say more first, because it is late already or the day has passed, the dialog asks.

use chrono::NaiveDate;

use crate::domain::{Due, PromiseDraft};
use crate::logbook::pages::WeekLine;
use crate::ui::action::{Action, Ask, PromiseAction};
use crate::ui::dialogs::due_field::typed;
use crate::ui::view::View;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// It will be due then.
    Asked(Due),
    /// The dialog asks.
    Opened,
    /// It stays, and this is why.
    Stays(&'static str),
}

/// Whether a line can be moved at all.
#[must_use]
pub fn can_move(line: &WeekLine) -> bool {
    line.is_said && line.line.promise().is_some()
}

/// Moves a line to a day, to the same time of it.
pub fn to_day(view: &View<'_>, line: &WeekLine, day: NaiveDate) -> Step {
    let text = &view.text.week;
    let Some(promise) = line.line.promise() else { return Step::Stays(text.not_a_promise()) };
    if !line.is_said {
        return Step::Stays(text.not_yet());
    }
    let due = Due::new(day.and_time(line.line.due.time()));
    let now = view.now.local();
    if line.line.is_overdue(now) || due.has_passed(now) {
        view.ask(Action::Open(Ask::MovePromiseTo(promise, due.at())));
        return Step::Opened;
    }
    let draft = PromiseDraft {
        words: line.line.words.clone(),
        due: typed(due.at()),
        ..PromiseDraft::default()
    };
    view.ask(Action::Promise(PromiseAction::Move(promise, draft, String::new())));
    Step::Asked(due)
}
