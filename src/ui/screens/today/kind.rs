//! What each kind of line says, and what can be done about it from here.

use egui::Id;

use crate::domain::concession::ConcessionStep;
use crate::domain::{DueKind, DueLine, MessageKind, PlanBEnd, PromiseName, Stage, WinBackEnd};
use crate::logbook::promises::PromiseEnd;
use crate::ui::action::{Action, Ask, CaseAction, ConcessionAction, PromiseAction};
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::view::View;

/// Longest names and titles in a row, in letters: how late it is must stay in sight.
const NAME_MOST: usize = 48;
const TITLE_MOST: usize = 90;

/// What a line says, and what can be done about it.
pub struct Card<'l> {
    line: &'l DueLine,
    /// What was promised or is to be done, without quotes: those would be in the way of
    /// listening.
    pub said: String,
    /// Whether that names the customer.
    names_customer: bool,
    /// Whether that is a sentence around the line's own words, which alone name its buttons.
    wraps_words: bool,
    /// What the button that finishes it is called, and its sign; none where only words to the
    /// customer do.
    pub done: Option<(&'static str, &'static str)>,
    finish: Action,
    /// What else can become of it, behind its last button.
    pub more: Vec<(&'static str, Ask)>,
}

/// The card of a line.
pub fn card<'l>(view: &View<'_>, line: &'l DueLine) -> Card<'l> {
    let text = &view.text.today;
    let due = &view.text.follow_ups.due;
    let case = line.case;
    let go = |stage| Action::Go(Route::Case(case, stage));
    let plain = Card {
        line,
        said: view.text.due_words(line),
        names_customer: false,
        wraps_words: false,
        done: None,
        finish: go(None),
        more: Vec::new(),
    };
    let check = |label| Some((label, icons::CHECK));
    let talk = |label| Some((label, icons::CHAT_CIRCLE_TEXT));
    let end = |how| Action::Open(Ask::EndPlanB(case, how));
    let write = |kind| Action::Open(Ask::Write(case, kind));
    let settle = |step, how| Ask::SettleWinBack(case, step, how);
    match line.kind {
        DueKind::Promise(id) => of_promise(view, plain, PromiseName::Given(id)),
        DueKind::Date(cadence) => of_promise(view, plain, PromiseName::Date(cadence, line.due)),
        DueKind::FirstReply => Card { names_customer: true, ..plain },
        DueKind::Prevention(id) => {
            let finish = Action::Case(CaseAction::SetPreventionDone(id, true));
            Card { done: check(text.done()), finish, ..plain }
        }
        DueKind::Broken(_) | DueKind::SecondChance | DueKind::Concession(..) => owed(view, plain),
        DueKind::PlanB(_) => Card {
            done: check(due.done()),
            finish: end(PlanBEnd::Done),
            more: vec![(due.not_doing(), Ask::EndPlanB(case, PlanBEnd::NotDone))],
            ..plain
        },
        DueKind::Elsewhere => {
            let finish = Action::Case(CaseAction::TellElsewhere(case));
            Card { names_customer: true, done: check(due.told()), finish, ..plain }
        }
        DueKind::CheckBack => {
            let finish = go(Some(Stage::CheckBack));
            Card { names_customer: true, done: talk(due.answer()), finish, ..plain }
        }
        DueKind::WinBack(step) => Card {
            names_customer: true,
            done: talk(due.write()),
            finish: write(MessageKind::WinBack),
            more: vec![
                (due.reached(), settle(step, WinBackEnd::Done)),
                (due.skip(), settle(step, WinBackEnd::Skipped)),
            ],
            ..plain
        },
        DueKind::Update => {
            let finish = write(MessageKind::Update);
            Card { names_customer: true, done: talk(due.write()), finish, ..plain }
        }
        DueKind::Close => {
            let finish = Action::Open(Ask::CloseCase(case));
            Card { names_customer: true, done: check(text.close()), finish, ..plain }
        }
        DueKind::Fix => Card { names_customer: true, finish: go(Some(Stage::Fix)), ..plain },
    }
}

/// What is still owed: words about a broken promise, a new fix, something they get.
fn owed<'l>(view: &View<'_>, plain: Card<'l>) -> Card<'l> {
    let text = &view.text.today;
    let case = plain.line.case;
    let check = |label| Some((label, icons::CHECK));
    match plain.line.kind {
        DueKind::Broken(id) => Card {
            names_customer: true,
            wraps_words: true,
            done: check(text.told()),
            finish: Action::Promise(PromiseAction::Tell(id)),
            more: vec![(text.write_to_them(), Ask::Write(case, MessageKind::Update))],
            ..plain
        },
        DueKind::Concession(id, ConcessionStep::Give) => {
            let finish = Action::Case(CaseAction::Concession(ConcessionAction::Give(id)));
            Card { wraps_words: true, done: check(text.given()), finish, ..plain }
        }
        DueKind::Concession(id, ConcessionStep::Claim | ConcessionStep::Arrive) => {
            let finish = Action::Case(CaseAction::Concession(ConcessionAction::Receive(id)));
            Card { wraps_words: true, done: check(text.received()), finish, ..plain }
        }
        _ => {
            let finish = Action::Go(Route::Case(case, Some(Stage::Fix)));
            Card { names_customer: true, finish, ..plain }
        }
    }
}

fn of_promise<'l>(view: &View<'_>, plain: Card<'l>, promise: PromiseName) -> Card<'l> {
    let text = &view.text.today;
    let tell = (view.text.outlook.tell_them(), Ask::Write(plain.line.case, MessageKind::Update));
    let ends = [
        (text.broken(), Ask::EndPromise(promise, PromiseEnd::Broken)),
        (text.released(), Ask::EndPromise(promise, PromiseEnd::Released)),
    ];
    Card {
        done: Some((text.kept(), icons::CHECK)),
        finish: Action::Promise(PromiseAction::End(promise, PromiseEnd::Kept, String::new())),
        more: plain.line.risk.iter().map(|_| tell.clone()).chain(ends).collect(),
        ..plain
    }
}

impl Card<'_> {
    /// The first line: the exact words, or what is to be done.
    pub fn words(&self, view: &View<'_>) -> String {
        match self.line.promise() {
            Some(_) => view.text.today.quoted(&self.said),
            None => self.said.clone(),
        }
    }

    /// The words that name its buttons.
    pub fn bare_words(&self) -> &str {
        if self.wraps_words { &self.line.words } else { &self.said }
    }

    /// Who, and what went wrong.
    pub fn about(&self, view: &View<'_>) -> String {
        let title = view.text.shortened(&self.line.title, TITLE_MOST);
        if self.names_customer {
            // The first line names the customer already.
            return title;
        }
        let who = view.text.shortened(&self.line.customer_name, NAME_MOST);
        [who.as_str(), view.text.today.dot(), title.as_str()].concat()
    }

    /// Does what the button says that finishes it.
    pub fn finish(self, view: &View<'_>) {
        view.ask(self.finish);
    }

    /// Where the width of its buttons is remembered: rows with the same buttons share it.
    pub fn width_memory(&self) -> Id {
        let label = self.done.map(|(label, _)| label);
        Id::unique(("due_buttons", label, self.line.promise().is_some()))
    }
}
