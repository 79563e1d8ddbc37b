//! What each kind of line says, and what can be done about it from here.

use crate::domain::concession::ConcessionStep;
use crate::domain::contact::{ContactDraft, Direction};
use crate::domain::{
    CaseId, DueKind, DueLine, MessageKind, PlanBEnd, PromiseName, Stage, WinBackEnd,
};
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
    /// What the button that finishes it is called, and its sign; none where only work on the case
    /// does.
    pub done: Option<(&'static str, &'static str)>,
    finish: Action,
    /// The button beside it: a try to reach them, or a case made of a promise that had none.
    pub second: Option<(&'static str, Action)>,
    /// The button that gives it another day.
    pub later: Option<(&'static str, Ask)>,
    /// What else can become of it, behind its last button.
    pub more: Vec<(&'static str, Action)>,
}

/// The card of a line.
pub fn card<'l>(view: &View<'_>, line: &'l DueLine) -> Card<'l> {
    let plain = Card {
        line,
        said: view.text.due_words(line),
        names_customer: false,
        wraps_words: false,
        done: None,
        finish: Action::Go(page_of(line)),
        second: None,
        later: None,
        more: Vec::new(),
    };
    match line.case {
        Some(case) => of_case(view, plain, case),
        None => without_case(view, plain),
    }
}

/// The page of a line: that of its case, or of the customer a promise without one was given to.
pub fn page_of(line: &DueLine) -> Route {
    line.case.map_or(Route::Customer(line.customer), |case| Route::Case(case, None))
}

fn of_case<'l>(view: &View<'_>, plain: Card<'l>, case: CaseId) -> Card<'l> {
    let line = plain.line;
    match line.kind {
        DueKind::Promise(id) => of_promise(view, plain, case, PromiseName::Given(id)),
        DueKind::Date(cadence) => {
            of_promise(view, plain, case, PromiseName::Date(cadence, line.due))
        }
        DueKind::Broken(_) | DueKind::SecondChance | DueKind::Concession(..) => {
            owed(view, plain, case)
        }
        DueKind::Prevention(_) | DueKind::Close | DueKind::Fix => ours(view, plain, case),
        DueKind::PlanB(_) | DueKind::Elsewhere | DueKind::CheckBack | DueKind::WinBack(_) => {
            follow_up(view, plain, case)
        }
        DueKind::FirstReply | DueKind::Update => {
            let is_first = line.kind == DueKind::FirstReply;
            let kind = if is_first { MessageKind::Acknowledgement } else { MessageKind::Update };
            Card {
                names_customer: true,
                done: Some((view.text.follow_ups.due.write(), icons::CHAT_CIRCLE_TEXT)),
                finish: Action::Open(Ask::Write(case, kind)),
                second: not_reached(view, case),
                ..plain
            }
        }
    }
}

/// A try to reach the customer, which stands in the story.
fn not_reached(view: &View<'_>, case: CaseId) -> Option<(&'static str, Action)> {
    let tried = ContactDraft { direction: Direction::Tried, ..ContactDraft::default() };
    let action = Action::Case(CaseAction::LogContact(case, tried));
    Some((view.text.today.not_reached(), action))
}

/// What the shop does of its own, or in the case.
fn ours<'l>(view: &View<'_>, plain: Card<'l>, case: CaseId) -> Card<'l> {
    let text = &view.text.today;
    match plain.line.kind {
        DueKind::Prevention(id) => Card {
            done: Some((text.done(), icons::CHECK)),
            finish: Action::Case(CaseAction::SetPreventionDone(id, true)),
            later: Some((text.new_day(), Ask::Prevention(case, Some(id)))),
            ..plain
        },
        DueKind::Close => Card {
            names_customer: true,
            done: Some((text.close(), icons::CHECK)),
            finish: Action::Open(Ask::CloseCase(case)),
            ..plain
        },
        _ => Card {
            names_customer: true,
            done: Some((text.open(), icons::ARROW_RIGHT)),
            finish: Action::Go(Route::Case(case, Some(Stage::Fix))),
            ..plain
        },
    }
}

/// What follows a case up.
fn follow_up<'l>(view: &View<'_>, plain: Card<'l>, case: CaseId) -> Card<'l> {
    let due = &view.text.follow_ups.due;
    let talk = |label| Some((label, icons::CHAT_CIRCLE_TEXT));
    let check = |label| Some((label, icons::CHECK));
    match plain.line.kind {
        DueKind::PlanB(_) => Card {
            done: check(due.done()),
            finish: Action::Open(Ask::EndPlanB(case, PlanBEnd::Done)),
            later: Some((view.text.today.new_day(), Ask::PlanB(case))),
            more: vec![(due.not_doing(), Action::Open(Ask::EndPlanB(case, PlanBEnd::NotDone)))],
            ..plain
        },
        DueKind::Elsewhere => Card {
            names_customer: true,
            done: check(view.text.today.told()),
            finish: Action::Case(CaseAction::TellElsewhere(case)),
            second: not_reached(view, case),
            ..plain
        },
        DueKind::WinBack(step) => {
            let settle = |how| Action::Open(Ask::SettleWinBack(case, step, how));
            Card {
                names_customer: true,
                done: talk(due.write()),
                finish: Action::Open(Ask::Write(case, MessageKind::WinBack)),
                second: not_reached(view, case),
                more: vec![
                    (due.reached(), settle(WinBackEnd::Done)),
                    (due.skip(), settle(WinBackEnd::Skipped)),
                ],
                ..plain
            }
        }
        _ => Card {
            names_customer: true,
            done: talk(due.answer()),
            finish: Action::Go(Route::Case(case, Some(Stage::CheckBack))),
            second: not_reached(view, case),
            ..plain
        },
    }
}

/// What is still owed: words about a broken promise, a new fix, something they get.
fn owed<'l>(view: &View<'_>, plain: Card<'l>, case: CaseId) -> Card<'l> {
    let text = &view.text.today;
    let check = |label| Some((label, icons::CHECK));
    match plain.line.kind {
        DueKind::Broken(id) => Card {
            names_customer: true,
            wraps_words: true,
            done: check(text.told()),
            finish: Action::Promise(PromiseAction::Tell(id)),
            second: not_reached(view, case),
            more: vec![(text.write_to_them(), Action::Open(Ask::Write(case, MessageKind::Update)))],
            ..plain
        },
        DueKind::Concession(id, step) => {
            let action = |act| Action::Case(CaseAction::Concession(act));
            let (label, finish) = match step {
                ConcessionStep::Give => (text.given(), action(ConcessionAction::Give(id))),
                ConcessionStep::Claim | ConcessionStep::Arrive => {
                    (text.received(), action(ConcessionAction::Receive(id)))
                }
            };
            let later = Some((text.new_day(), Ask::Concession(case, Some(id))));
            Card { wraps_words: true, done: check(label), finish, later, ..plain }
        }
        _ => Card {
            names_customer: true,
            done: Some((text.open(), icons::ARROW_RIGHT)),
            finish: Action::Go(Route::Case(case, Some(Stage::Fix))),
            second: not_reached(view, case),
            ..plain
        },
    }
}

fn kept<'l>(view: &View<'_>, plain: Card<'l>, promise: PromiseName) -> Card<'l> {
    let text = &view.text.today;
    Card {
        done: Some((text.kept(), icons::CHECK)),
        finish: Action::Promise(PromiseAction::End(promise, PromiseEnd::Kept, String::new())),
        later: Some((text.move_it(), Ask::MovePromise(promise))),
        ..plain
    }
}

fn of_promise<'l>(
    view: &View<'_>,
    plain: Card<'l>,
    case: CaseId,
    promise: PromiseName,
) -> Card<'l> {
    let text = &view.text.today;
    let tell = plain.line.risk.iter().map(|_| {
        let write = Action::Open(Ask::Write(case, MessageKind::Update));
        (view.text.outlook.tell_them(), write)
    });
    let correct = match promise {
        PromiseName::Given(id) => Some((text.correct(), Action::Open(Ask::CorrectPromise(id)))),
        PromiseName::Date(..) => None,
    };
    let ends = [
        (text.broken(), Action::Open(Ask::EndPromise(promise, PromiseEnd::Broken))),
        (text.released(), Action::Open(Ask::EndPromise(promise, PromiseEnd::Released))),
    ];
    let more = tell.chain(ends).chain(correct).collect();
    Card { second: not_reached(view, case), more, ..kept(view, plain, promise) }
}

/// A promise that was given before any mistake: when it fails, one press makes a case of it.
fn without_case<'l>(view: &View<'_>, plain: Card<'l>) -> Card<'l> {
    let text = &view.text.today;
    let (DueKind::Promise(id) | DueKind::Broken(id)) = plain.line.kind else { return plain };
    let make = Action::Promise(PromiseAction::MakeCase(id));
    if matches!(plain.line.kind, DueKind::Broken(_)) {
        let finish = Action::Promise(PromiseAction::Tell(id));
        let done = Some((text.told(), icons::CHECK));
        let second = Some((view.text.promised.make_case(), make));
        return Card { names_customer: true, wraps_words: true, done, finish, second, ..plain };
    }
    let name = PromiseName::Given(id);
    let released = Action::Open(Ask::EndPromise(name, PromiseEnd::Released));
    let correct = Action::Open(Ask::CorrectPromise(id));
    Card {
        second: Some((view.text.promised.make_case(), make)),
        more: vec![(text.released(), released), (text.correct(), correct)],
        ..kept(view, plain, name)
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

    /// Who, unless that is said already, and what went wrong. Empty where there is nothing to say.
    pub fn about(&self, view: &View<'_>, is_named: bool) -> String {
        let title = view.text.shortened(&self.line.title, TITLE_MOST);
        if self.names_customer || is_named {
            return title;
        }
        let who = view.text.shortened(&self.line.customer_name, NAME_MOST);
        match title.is_empty() {
            true => who,
            false => [who.as_str(), view.text.today.dot(), title.as_str()].concat(),
        }
    }

    /// Whether its second verb makes a case of it.
    pub fn makes_case(&self) -> bool {
        matches!(self.second, Some((_, Action::Promise(PromiseAction::MakeCase(_)))))
    }

    /// What leads to its page.
    pub fn page_words(&self, view: &View<'_>) -> &'static str {
        match self.line.case {
            Some(_) => view.text.today.open_case(),
            None => view.text.today.open_customer(),
        }
    }

    /// Does what the button says that finishes it.
    pub fn finish(self, view: &View<'_>) {
        view.ask(self.finish);
    }
}
