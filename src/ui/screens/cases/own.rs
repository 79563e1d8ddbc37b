//! The owner's own views: which cases each begins with, and how many it shows, counted a stretch a frame.

use egui::Ui;

use crate::domain::{CaseView, Now, ViewOf};
use crate::logbook::pages::{CaseQuery, CaseSearch, CaseSet, CaseSort};
use crate::ui::action::Action;
use crate::ui::view::View;

/// The cases a view begins with.
pub fn set(of: ViewOf, now: Now) -> CaseSet {
    match of {
        ViewOf::All => CaseSet::All,
        ViewOf::Open => CaseSet::Open,
        ViewOf::Overdue => CaseSet::Overdue(now.local_minute()),
        ViewOf::WaitingForCustomer => CaseSet::WaitingForCustomer,
        ViewOf::Serious => CaseSet::Serious,
        ViewOf::Closed => CaseSet::Closed,
    }
}

/// How a view would name a set; not at all where it is of one customer, or of some days.
pub fn view_of(set: CaseSet) -> Option<ViewOf> {
    Some(match set {
        CaseSet::All => ViewOf::All,
        CaseSet::Open => ViewOf::Open,
        CaseSet::Overdue(_) => ViewOf::Overdue,
        CaseSet::WaitingForCustomer => ViewOf::WaitingForCustomer,
        CaseSet::Serious => ViewOf::Serious,
        CaseSet::Closed => ViewOf::Closed,
        _ => return None,
    })
}

/// How many cases the owner's own views show.
#[derive(Debug, Default)]
pub struct Own(Vec<Counted>);

#[derive(Debug)]
struct Counted {
    view: CaseView,
    set: CaseSet,
    revision: u64,
    search: Option<CaseSearch>,
    count: Option<u64>,
}

impl Own {
    /// Counts on: one stretch of one view a frame, until all are counted.
    pub fn go_on(&mut self, ui: &Ui, view: &View<'_>) {
        let own = &view.status.computer.views;
        let (revision, now) = (view.log.revision(), view.now);
        self.0.truncate(own.len());
        for (place, it) in own.iter().enumerate() {
            let set = set(it.of, now);
            let known = self.0.get(place).filter(|known| known.view == *it);
            if known.is_some_and(|known| known.set == set && known.revision == revision) {
                continue;
            }
            let query = CaseQuery { set, sort: CaseSort::Number, descending: false };
            let search = Some(view.log.case_search(query, &it.filter));
            let count = known.and_then(|known| known.count);
            let counted = Counted { view: it.clone(), set, revision, search, count };
            match self.0.get_mut(place) {
                Some(old) => *old = counted,
                None => self.0.push(counted),
            }
        }
        let Some(next) = self.0.iter_mut().find(|it| it.search.is_some()) else { return };
        let Some(search) = &mut next.search else { return };
        match view.log.go_on(search) {
            Ok(false) => {}
            Ok(true) => {
                next.count = Some(u64::try_from(search.count()).unwrap_or(u64::MAX));
                next.search = None;
            }
            Err(error) => {
                view.ask(Action::Failed(error));
                next.search = None;
            }
        }
        ui.ctx().request_repaint();
    }

    /// How many the view at a place shows, once it was counted.
    pub fn count(&self, place: usize) -> Option<u64> {
        self.0.get(place)?.count
    }
}
