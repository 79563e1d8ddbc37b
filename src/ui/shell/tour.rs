//! A guided first case: a bar on top of the sample shop that leads from a mistake to a closed case.
//!
//! Each step is known by what really happened in the log, in whichever way it was done; the bar
//! does nothing by itself and can be left at any time. It is never shown over a log that is kept.

use egui::{Label, Ui};

use crate::domain::stage::draft::{ApologyDraft, DoneDraft};
use crate::domain::{CaseId, Channel, Harm, LogDraft, PromiseDraft, Stage, StageDraft, WhoDraft};
use crate::logbook::pages::{CasePage, CaseQuery, CaseSet, CaseSort};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, Ask, CaseAction, LogAction};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::screens::case::draft_name;
use crate::ui::theme::{self, Theme};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::layout;

/// The steps, in order.
const STEPS: [Step; 7] =
    [Step::Log, Step::Apologize, Step::Promise, Step::Fix, Step::Concede, Step::Close, Step::Done];

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Log,
    Apologize,
    Promise,
    Fix,
    Concede,
    Close,
    Done,
}

/// How far the guided case has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Reached {
    step: Step,
    /// The case, once it is logged.
    case: Option<CaseId>,
}

/// A guided first case.
#[derive(Debug, Default)]
pub struct Tour {
    /// How many cases there were when it began; none while it is not under way.
    begun: Option<u32>,
    reached: Fresh<u32, Reached>,
}

impl Tour {
    /// Draws the bar: the offer, or the step that is next.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.tour;
        let Some(begun) = self.begun else {
            let (_, begin) = layout::row_between(
                ui,
                |ui| {
                    let words = theme::small(view.text.shell.sample());
                    ui.add(Label::new(words.color(Theme::of(ui).info)).wrap())
                },
                |ui| Button::quiet(text.begin()).small().show(ui).clicked(),
            );
            if begin {
                self.begin(view);
            }
            return;
        };
        let read = |log: &Logbook| reached(log, begun);
        let Some(reached) = self.reached.read(view, begun, read).copied() else { return };
        let place = STEPS.iter().position(|step| *step == reached.step).unwrap_or_default();
        let (name, how) = reached.step.words(view);
        let name = match reached.step {
            Step::Done => name.to_owned(),
            _ => text.step(place.saturating_add(1), STEPS.len() - 1, name),
        };
        let (_, (shows, leaves)) = layout::row_between(
            ui,
            |ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add(Label::new(theme::strong(name)).wrap());
                    ui.add(Label::new(theme::soft(how)).wrap());
                })
            },
            |ui| {
                let leaves = Button::quiet(text.leave()).small().show(ui).clicked();
                let is_over = reached.step == Step::Done;
                let show = Button::secondary(text.show()).icon(icons::ARROW_RIGHT).small();
                (!is_over && show.show(ui).clicked(), leaves)
            },
        );
        if shows {
            reached.lead(view);
        }
        if leaves {
            self.begun = None;
        }
    }

    /// Whether a step is shown, and not only the offer.
    pub fn is_under_way(&self) -> bool {
        self.begun.is_some()
    }

    fn begin(&mut self, view: &View<'_>) {
        match view.log.case_count(CaseSet::All) {
            Ok(count) => self.begun = Some(count),
            Err(error) => view.ask(Action::Failed(error)),
        }
    }
}

/// How far the case has come that was logged since there were so many.
fn reached(log: &Logbook, begun: u32) -> Result<Reached> {
    if log.case_count(CaseSet::All)? <= begun {
        return Ok(Reached { step: Step::Log, case: None });
    }
    let query = CaseQuery { set: CaseSet::All, sort: CaseSort::Number, descending: true };
    let Some(line) = log.case_lines(&query, 0, 1)?.into_iter().next() else {
        return Ok(Reached { step: Step::Log, case: None });
    };
    Ok(Reached { step: next(&log.case_page(line.id)?), case: Some(line.id) })
}

/// What is next in a case.
fn next(page: &CasePage) -> Step {
    let is_settled = |stage: Stage| page.stages.iter().any(|record| record.stage == stage);
    let has_promised = !page.promises.is_empty() || !page.cadences.is_empty();
    let is_kept = !page.promises.iter().any(|it| it.state.is_open());
    match page {
        page if !page.case.is_open() => Step::Done,
        _ if !is_settled(Stage::Apologize) => Step::Apologize,
        _ if !has_promised => Step::Promise,
        _ if !is_settled(Stage::Fix) || !is_kept => Step::Fix,
        _ if !is_settled(Stage::Concede) => Step::Concede,
        _ => Step::Close,
    }
}

impl Step {
    /// What it is called, and how it is done.
    fn words(self, view: &View<'_>) -> (&'static str, &'static str) {
        let text = &view.text.tour;
        match self {
            Self::Log => (text.log(), text.log_how()),
            Self::Apologize => (text.apologize(), text.apologize_how()),
            Self::Promise => (text.promise(), text.promise_how()),
            Self::Fix => (text.fix(), text.fix_how()),
            Self::Concede => (text.concede(), text.concede_how()),
            Self::Close => (text.close(), text.close_how()),
            Self::Done => (text.done(), text.done_how()),
        }
    }
}

impl Reached {
    /// Leads to where the step is done, with an example where words are needed.
    fn lead(self, view: &View<'_>) {
        let text = &view.text.tour;
        let Some(case) = self.case else {
            view.ask(Action::Log(LogAction::Keep(Box::new(example(view)))));
            view.ask(Action::Open(Ask::LogMistake(None, None)));
            return;
        };
        let go = |stage| view.ask(Action::Go(Route::Case(case, Some(stage))));
        let done = |words: &str| DoneDraft { words: words.to_owned(), ..DoneDraft::default() };
        match self.step {
            Step::Apologize => {
                let done = done(text.example_apology());
                let draft = StageDraft::Apologize(ApologyDraft { done, ..ApologyDraft::default() });
                keep(view, case, draft);
                go(Stage::Apologize);
            }
            Step::Promise => {
                let words = text.example_promise().to_owned();
                view.ask(Action::Open(Ask::AddPromiseSaid(case, words)));
            }
            Step::Fix => {
                keep(view, case, StageDraft::Fix(done(text.example_fix())));
                go(Stage::Fix);
            }
            Step::Concede => go(Stage::Concede),
            Step::Close => view.ask(Action::Open(Ask::CloseCase(case))),
            Step::Log | Step::Done => {}
        }
    }
}

/// Keeps an example for a stage, unless something was typed there already.
fn keep(view: &View<'_>, case: CaseId, draft: StageDraft) {
    match view.log.draft::<StageDraft>(&draft_name(case, draft.stage())) {
        Ok(None) => view.ask(Action::Case(CaseAction::KeepStage(case, Box::new(draft)))),
        Ok(Some(_)) => {}
        Err(error) => view.ask(Action::Failed(error)),
    }
}

/// A mistake that everybody knows.
fn example(view: &View<'_>) -> LogDraft {
    let text = &view.text.tour;
    LogDraft {
        who: WhoDraft { name: text.example_name().to_owned(), ..WhoDraft::default() },
        words: text.example_words().to_owned(),
        channel: Some(Channel::InPerson),
        harm: Some(Harm::SpoiledPlans),
        promise: PromiseDraft::default(),
        ..LogDraft::default()
    }
}
