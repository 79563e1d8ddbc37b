//! What each kind of line says, and what can be done about it from here.

use egui::Id;

use super::go_to_case;
use crate::domain::{MessageKind, PlanBEnd, Stage, WinBackEnd};
use crate::logbook::pages::{DueKind, DueLine};
use crate::logbook::promises::PromiseEnd;
use crate::ui::action::{Action, Ask, CaseAction, PromiseAction};
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::view::View;

/// Longest names and titles in a row, in letters: how late it is must stay in sight.
const NAME_MOST: usize = 48;
const TITLE_MOST: usize = 90;

/// The first line: the exact words, or what is to be done.
pub fn words(view: &View<'_>, line: &DueLine) -> String {
    let text = &view.text.today;
    let due = &view.text.follow_ups.due;
    match line.kind {
        DueKind::Promise(_) | DueKind::Date(_) => text.quoted(&line.words),
        DueKind::FirstReply => text.first_reply(&line.customer_name),
        DueKind::Prevention(_) => line.words.clone(),
        DueKind::Concession(_) => text.apply(&line.words),
        DueKind::PlanB(budget) => {
            let budget = budget.map(|money| view.text.money(money)).unwrap_or_default();
            due.plan_b(&line.words, &budget)
        }
        DueKind::Elsewhere => due.elsewhere(&line.customer_name, &line.words),
        DueKind::CheckBack => due.check_back(&line.customer_name),
        DueKind::WinBack(step) => due.win_back(&line.customer_name, step),
        DueKind::Update => text.update(&line.customer_name),
        DueKind::Fix => text.fix(&line.customer_name),
    }
}

/// The words without quotes, for sentences.
pub fn bare_words(view: &View<'_>, line: &DueLine) -> String {
    match line.kind {
        DueKind::Promise(_)
        | DueKind::Date(_)
        | DueKind::Prevention(_)
        | DueKind::Concession(_) => line.words.clone(),
        _ => words(view, line),
    }
}

/// Who, and what went wrong.
pub fn about(view: &View<'_>, line: &DueLine) -> String {
    let title = view.text.shortened(&line.title, TITLE_MOST);
    let names_them = matches!(
        line.kind,
        DueKind::FirstReply
            | DueKind::Elsewhere
            | DueKind::CheckBack
            | DueKind::WinBack(_)
            | DueKind::Update
            | DueKind::Fix
    );
    if names_them {
        // The first line names the customer already.
        return title;
    }
    let who = view.text.shortened(&line.customer_name, NAME_MOST);
    [who.as_str(), view.text.today.dot(), title.as_str()].concat()
}

/// What the button that finishes a line is called; none where only words to the customer do.
pub fn done_label(view: &View<'_>, line: &DueLine) -> Option<&'static str> {
    let text = &view.text.today;
    let due = &view.text.follow_ups.due;
    match line.kind {
        DueKind::Promise(_) | DueKind::Date(_) => Some(text.kept()),
        DueKind::FirstReply | DueKind::Fix => None,
        DueKind::Prevention(_) => Some(text.done()),
        DueKind::Concession(_) => Some(text.received()),
        DueKind::PlanB(_) => Some(due.done()),
        DueKind::Elsewhere => Some(due.told()),
        DueKind::CheckBack => Some(due.answer()),
        DueKind::WinBack(_) | DueKind::Update => Some(due.write()),
    }
}

/// The sign on that button.
pub fn done_icon(line: &DueLine) -> &'static str {
    match line.kind {
        DueKind::CheckBack | DueKind::WinBack(_) | DueKind::Update => icons::CHAT_CIRCLE_TEXT,
        _ => icons::CHECK,
    }
}

/// Does what that button says.
pub fn finish(view: &View<'_>, line: &DueLine) {
    if let Some(promise) = line.promise() {
        let kept = PromiseAction::End(promise, PromiseEnd::Kept, String::new());
        return view.ask(Action::Promise(kept));
    }
    let case = line.case;
    view.ask(match line.kind {
        DueKind::Prevention(id) => Action::Case(CaseAction::SetPreventionDone(id, true)),
        DueKind::Concession(id) => Action::Case(CaseAction::ReceiveConcession(id)),
        DueKind::PlanB(_) => Action::Open(Ask::EndPlanB(case, PlanBEnd::Done)),
        DueKind::Elsewhere => Action::Case(CaseAction::TellElsewhere(case)),
        DueKind::CheckBack => Action::Go(Route::Case(case, Some(Stage::CheckBack))),
        DueKind::WinBack(_) => Action::Open(Ask::Write(case, MessageKind::WinBack)),
        DueKind::Update => Action::Open(Ask::Write(case, MessageKind::Update)),
        DueKind::Fix => Action::Go(Route::Case(case, Some(Stage::Fix))),
        DueKind::FirstReply | DueKind::Promise(_) | DueKind::Date(_) => {
            return go_to_case(view, case);
        }
    });
}

/// What else can become of a line, behind its last button.
pub fn more(view: &View<'_>, line: &DueLine) -> Vec<(&'static str, Ask)> {
    let text = &view.text.today;
    let due = &view.text.follow_ups.due;
    let case = line.case;
    if let Some(promise) = line.promise() {
        let tell = (view.text.outlook.tell_them(), Ask::Write(case, MessageKind::Update));
        let ends = [
            (text.broken(), Ask::EndPromise(promise, PromiseEnd::Broken)),
            (text.released(), Ask::EndPromise(promise, PromiseEnd::Released)),
        ];
        return line.risk.iter().map(|_| tell.clone()).chain(ends).collect();
    }
    match line.kind {
        DueKind::PlanB(_) => vec![(due.not_doing(), Ask::EndPlanB(case, PlanBEnd::NotDone))],
        DueKind::WinBack(step) => vec![
            (due.reached(), Ask::SettleWinBack(case, step, WinBackEnd::Done)),
            (due.skip(), Ask::SettleWinBack(case, step, WinBackEnd::Skipped)),
        ],
        _ => Vec::new(),
    }
}

/// Where the width of a row's buttons is remembered: rows with the same buttons share it.
pub fn width_memory(line: &DueLine) -> Id {
    let buttons: u8 = match line.kind {
        DueKind::Promise(_) | DueKind::Date(_) => 0,
        DueKind::FirstReply | DueKind::Fix => 1,
        DueKind::Prevention(_) => 2,
        DueKind::Concession(_) => 3,
        DueKind::PlanB(_) => 4,
        DueKind::Elsewhere => 5,
        DueKind::CheckBack => 6,
        DueKind::WinBack(_) => 7,
        DueKind::Update => 8,
    };
    Id::unique(("due_buttons", buttons))
}
