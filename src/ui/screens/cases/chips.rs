//! The views over the list of cases, each with how many cases it would show: those that come with the
//! program, and those of the owner's own.

use egui::Ui;

use super::own::Own;
use crate::domain::{CaseFilter, CaseView, Moment};
use crate::logbook::pages::CaseSet;
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, Ask, ComputerAction};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::view::View;
use crate::ui::widgets::button;
use crate::ui::widgets::chip;
use crate::ui::widgets::menu::{self, Line};
use chrono::DateTime;

/// The numbers of the page.
#[derive(Debug, Default)]
pub struct Counts {
    shipped: [Fresh<CaseSet, u32>; 5],
    all: Fresh<CaseSet, u32>,
    shown: Fresh<CaseSet, u32>,
    own: Own,
}

impl Counts {
    /// How many cases there are at all.
    pub fn all(&mut self, view: &View<'_>) -> u32 {
        count(&mut self.all, view, CaseSet::All)
    }

    /// How many cases the set holds.
    pub fn shown(&mut self, view: &View<'_>, set: CaseSet) -> u32 {
        count(&mut self.shown, view, set)
    }

    /// Goes on counting the owner's own views.
    pub fn go_on(&mut self, ui: &Ui, view: &View<'_>) {
        self.own.go_on(ui, view);
    }
}

fn count(of: &mut Fresh<CaseSet, u32>, view: &View<'_>, set: CaseSet) -> u32 {
    of.read(view, set, |log| log.case_count(set)).copied().unwrap_or_default()
}

/// A view that was chosen.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// Which cases it begins with.
    pub set: CaseSet,
    /// Which of them are wanted.
    pub filter: CaseFilter,
}

impl From<CaseSet> for Chosen {
    fn from(set: CaseSet) -> Self {
        Self { set, filter: CaseFilter::default() }
    }
}

/// Draws the pills; returns the view that was chosen. `special` names a set that has no pill of its
/// own.
pub fn show(
    ui: &mut Ui,
    view: &View<'_>,
    (set, filter): (CaseSet, &CaseFilter),
    counts: &mut Counts,
    special: &str,
) -> Option<Chosen> {
    let text = &view.text.cases;
    let overdue = CaseSet::Overdue(view.now.local_minute());
    let own = &view.status.computer.views;
    let is_own = |it: &CaseView| super::own::set(it.of, view.now) == set && it.filter == *filter;
    let mine = own.iter().position(is_own);
    let mut chosen = None;
    let shipped = [
        (CaseSet::Open, text.open()),
        (overdue, text.overdue()),
        (CaseSet::WaitingForCustomer, text.waiting()),
        (CaseSet::Serious, text.serious()),
        (CaseSet::Closed, text.closed()),
    ];
    for ((of, label), known) in shipped.into_iter().zip(&mut counts.shipped) {
        let number = count(known, view, of);
        let is_on = set == of && mine.is_none();
        if chip::filter(ui, is_on, label, Some(number.into())).clicked() {
            chosen = Some(of.into());
        }
    }
    if !special.is_empty() && mine.is_none() {
        chip::filter(ui, true, special, None);
        if button::icon_only(ui, icons::X, text.clear()).clicked() {
            chosen = Some(CaseSet::Open.into());
        }
    }
    for (place, it) in own.iter().enumerate() {
        let is_on = mine == Some(place);
        if chip::filter(ui, is_on, &it.name, counts.own.count(place)).clicked() {
            let set = super::own::set(it.of, view.now);
            chosen = Some(Chosen { set, filter: it.filter.clone() });
        }
        if is_on {
            own_menu(ui, view, it);
        }
    }
    let more = chip::more_filters(ui, icons::FUNNEL, text.more());
    if menu::menu(ui, &more, &[Line::new(text.all())]).is_some() {
        chosen = Some(CaseSet::All.into());
    }
    chosen
}

/// What can be done with the owner's own view that is shown.
fn own_menu(ui: &mut Ui, view: &View<'_>, it: &CaseView) {
    let text = &view.text.cases.views;
    let more = button::icon_only(ui, icons::DOTS_THREE, &text.more(&it.name));
    let lines = [
        Line { icon: Some(icons::PENCIL_SIMPLE), ..Line::new(text.rename()) },
        Line { icon: Some(icons::TRASH), ..Line::new(text.remove()) },
    ];
    match menu::menu(ui, &more, &lines) {
        Some(0) => view.ask(Action::Open(Ask::NameView(Box::new(it.clone()), true))),
        Some(_) => view.ask(Action::Computer(ComputerAction::RemoveView(it.name.clone()))),
        None => {}
    }
}

/// What a filter without a chip of its own is called; empty for those that have one.
pub fn special(log: &Logbook, view: &View<'_>, set: CaseSet) -> Result<String> {
    let text = &view.text.cases;
    let day = |ms: i64| {
        let utc = DateTime::from_timestamp_millis(ms).unwrap_or(view.now.utc);
        let moment = Moment { utc, offset_minutes: view.now.offset_minutes };
        view.text.day(moment.local().date(), view.now.today())
    };
    Ok(match set {
        CaseSet::Open
        | CaseSet::Overdue(_)
        | CaseSet::WaitingForCustomer
        | CaseSet::Serious
        | CaseSet::Closed => String::new(),
        CaseSet::All => text.all().to_owned(),
        CaseSet::OfCustomer(id) => text.of_customer(&log.customer(id)?.name),
        CaseSet::OfMistake(id) => text.of_mistake(&log.mistake(id)?.title),
        CaseSet::LoggedSince(ms) => text.logged_since(&day(ms)),
        CaseSet::NoticedFirstSince(ms) => text.noticed_first_since(&day(ms)),
        CaseSet::ApologizedSince(ms) => text.apologized_since(&day(ms)),
        CaseSet::ClosedSince(ms) => text.closed_since(&day(ms)),
        CaseSet::RecoveredSince(ms) => text.recovered_since(&day(ms)),
        CaseSet::BoughtAgainSince(ms) => text.bought_again_since(&day(ms)),
        CaseSet::SaysSoSince(ms) => text.says_so_since(&day(ms)),
        CaseSet::PromisesEndedSince(ms) => text.promises_ended_since(&day(ms)),
    })
}
