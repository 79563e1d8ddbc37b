//! The cases that are selected: by box, by Space, by Shift with the arrows or a click, or all at once.

use egui::{Id, Key, Modifiers, Ui};
use std::collections::{BTreeMap, BTreeSet};

use super::found::List;
use crate::domain::{CaseFilter, CaseId};
use crate::logbook::bulk::BULK_MOST;
use crate::logbook::pages::CaseSet;
use crate::ui::action::Action;
use crate::ui::view::View;
use crate::ui::widgets::tick::Marked;

/// The cases that are selected.
#[derive(Debug, Default)]
pub struct Picked {
    cases: BTreeSet<CaseId>,
    /// Whether the gate would let each through.
    ready: BTreeMap<CaseId, bool>,
    revision: u64,
    /// The row from which Shift selects.
    anchor: Option<usize>,
    /// Whether more were wanted than can be selected.
    is_full: bool,
}

impl Picked {
    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.cases.is_empty()
    }

    /// How many are.
    pub fn count(&self) -> usize {
        self.cases.len()
    }

    /// Whether more were wanted than can be.
    pub fn is_full(&self) -> bool {
        self.is_full
    }

    /// Which are.
    pub fn cases(&self) -> Vec<CaseId> {
        self.cases.iter().copied().collect()
    }

    /// Whether this one is.
    pub fn holds(&self, case: CaseId) -> bool {
        self.cases.contains(&case)
    }

    /// How many of a list are.
    pub fn marked(&self, rows: u32) -> Marked {
        match self.cases.len() {
            0 => Marked::None,
            count if u32::try_from(count).is_ok_and(|count| count >= rows) => Marked::All,
            _ => Marked::Some,
        }
    }

    /// The row from which Shift selects, once one was selected by itself.
    pub fn anchor(&self) -> Option<usize> {
        self.anchor
    }

    /// Lets all of them go.
    pub fn clear(&mut self) {
        *self = Self { revision: self.revision, ..Self::default() };
    }

    /// Selects a row, or lets it go; Shift selects from there on.
    pub fn toggle(&mut self, case: CaseId, row: usize) {
        self.anchor = Some(row);
        if !self.cases.remove(&case) {
            self.add([case]);
        }
        self.is_full &= self.cases.len() >= BULK_MOST;
    }

    /// Selects the rows from where it was begun to this one.
    pub fn extend(&mut self, view: &View<'_>, list: &List, from: usize, to: usize) {
        let from = *self.anchor.get_or_insert(from);
        let (first, last) = (from.min(to), from.max(to));
        let whole = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        self.take(view, list, whole(first), last - first + 1);
    }

    /// Selects all of a list.
    pub fn all(&mut self, view: &View<'_>, list: &List) {
        self.cases.clear();
        self.take(view, list, 0, usize::try_from(list.count()).unwrap_or(usize::MAX));
    }

    fn take(&mut self, view: &View<'_>, list: &List, offset: u32, count: usize) {
        self.is_full |= count > BULK_MOST;
        let most = u32::try_from(count.min(BULK_MOST)).unwrap_or(u32::MAX);
        match list.cases(view.log, offset, most) {
            Ok(cases) => self.add(cases),
            Err(error) => view.ask(Action::Failed(error)),
        }
    }

    fn add(&mut self, cases: impl IntoIterator<Item = CaseId>) {
        for case in cases {
            let has_room = self.cases.len() < BULK_MOST || self.cases.contains(&case);
            self.is_full |= !has_room;
            if has_room {
                self.cases.insert(case);
            }
        }
    }

    /// After a deed, those that are no longer in the list are let go.
    pub fn keep_up(&mut self, view: &View<'_>, set: CaseSet, filter: &CaseFilter) {
        let revision = view.log.revision();
        if std::mem::replace(&mut self.revision, revision) == revision {
            return;
        }
        self.ready.clear();
        if self.cases.is_empty() {
            return;
        }
        match view.log.still_found(set, filter, &self.cases()) {
            Ok(cases) => self.cases = cases.into_iter().collect(),
            Err(error) => view.ask(Action::Failed(error)),
        }
        self.is_full &= self.cases.len() >= BULK_MOST;
    }

    /// How many of them the gate would let through.
    pub fn ready(&mut self, view: &View<'_>) -> u32 {
        let asked: Vec<CaseId> =
            self.cases.iter().filter(|case| !self.ready.contains_key(case)).copied().collect();
        if !asked.is_empty() {
            match view.log.ready_to_close(&asked) {
                Ok(ready) => self.ready.extend(asked.into_iter().zip(ready)),
                Err(error) => {
                    self.ready.extend(asked.into_iter().map(|case| (case, false)));
                    view.ask(Action::Failed(error));
                }
            }
        }
        let ready = self.cases.iter().filter(|case| self.ready.get(case) == Some(&true)).count();
        u32::try_from(ready).unwrap_or(u32::MAX)
    }

    /// The keys for all of a list, while it has the keyboard.
    pub fn keys(&mut self, ui: &Ui, view: &View<'_>, list: &List, id: Option<Id>) {
        let Some(id) = id else { return };
        if !self.is_empty()
            && ui.memory(|memory| memory.had_focus_last_frame(id))
            && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
        {
            self.clear();
            // Esc has taken the keyboard from the list already.
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        if ui.memory(|memory| memory.has_focus(id))
            && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::A))
        {
            self.all(view, list);
        }
    }
}
