//! The filters over the list of cases, with how many cases each would show.

use egui::Ui;

use crate::domain::Moment;
use crate::logbook::pages::CaseSet;
use crate::logbook::{Logbook, Result};
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
    open: Fresh<CaseSet, u32>,
    overdue: Fresh<CaseSet, u32>,
    all: Fresh<CaseSet, u32>,
    shown: Fresh<CaseSet, u32>,
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
}

fn count(of: &mut Fresh<CaseSet, u32>, view: &View<'_>, set: CaseSet) -> u32 {
    of.read(view, set, |log| log.case_count(set)).copied().unwrap_or_default()
}

/// Draws the chips; returns the filter that was chosen. `special` names a filter that has no chip
/// of its own.
pub fn show(
    ui: &mut Ui,
    view: &View<'_>,
    set: CaseSet,
    counts: &mut Counts,
    special: &str,
) -> Option<CaseSet> {
    let text = &view.text.cases;
    let overdue = CaseSet::Overdue(view.now.local_minute());
    let open_count = count(&mut counts.open, view, CaseSet::Open);
    let overdue_count = count(&mut counts.overdue, view, overdue);
    let mut chosen = None;
    for (filter, label, number) in [
        (CaseSet::Open, text.open(), Some(open_count)),
        (overdue, text.overdue(), Some(overdue_count)),
        (CaseSet::WaitingForCustomer, text.waiting(), None),
        (CaseSet::Serious, text.serious(), None),
        (CaseSet::Closed, text.closed(), None),
    ] {
        if chip::filter(ui, set == filter, label, number.map(u64::from)).clicked() {
            chosen = Some(filter);
        }
    }
    if !special.is_empty() {
        chip::filter(ui, true, special, None);
        if button::icon_only(ui, icons::X, text.clear()).clicked() {
            chosen = Some(CaseSet::Open);
        }
    }
    let more = chip::more_filters(ui, icons::FUNNEL, text.more());
    if menu::menu(ui, &more, &[Line::new(text.all())]).is_some() {
        chosen = Some(CaseSet::All);
    }
    chosen
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
