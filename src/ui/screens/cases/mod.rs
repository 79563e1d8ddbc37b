//! The page Cases: one dense table, filtered by the chips above it, sorted by its heads.
//!
//! Only lines in sight are read. It must not know how a filter is found; the database does.

mod bar;
mod chips;
mod filters;
mod found;
mod lines;
mod menu;
mod order;
mod own;
mod period;
mod picked;

use egui::{Align, Id, Key, Layout, Modifiers, Rangef, Rect, Ui, vec2};

use crate::domain::{CaseFilter, CaseId, CaseView, Now};
use crate::jobs::ExportOrder;
use crate::logbook::pages::{CaseLine, CaseQuery, CaseSet};
use crate::ui::action::{Action, Ask};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::screens::blocks::Blocks;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::table::{Table, TableResponse};
use crate::ui::widgets::{card, layout, tick};
use chips::Chosen;
use found::List;

/// With less room the count stands below the filters.
const CHIPS_LEAST: f32 = 280.0;

/// The width of the word before a line of chips.
const WORD: f32 = 48.0;

/// The list of cases.
#[derive(Debug, Default)]
pub struct CasesScreen {
    counts: chips::Counts,
    special: Fresh<CaseSet, String>,
    filters: filters::Filters,
    filter: CaseFilter,
    /// What is filtered by once the set of a view that was chosen is shown.
    coming: Option<Chosen>,
    found: found::Found,
    lines: Blocks<(CaseQuery, u64), CaseLine>,
    orders: order::Orders,
    /// The row that has the keyboard.
    selected: Option<usize>,
    picked: picked::Picked,
    shown: Option<CaseSet>,
    menu: menu::RowMenu,
    list: Option<Id>,
}

/// What was drawn of the rows in sight.
#[derive(Default)]
struct Seen {
    reaches: Vec<(usize, Rangef)>,
    ticked: Option<(usize, CaseId)>,
}

impl CasesScreen {
    /// Draws the page with this set of cases.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, set: CaseSet) {
        let set = at_present(set, view.now);
        if self.shown.map(|shown| at_present(shown, view.now)) != Some(set) {
            let coming = self.coming.take().filter(|it| at_present(it.set, view.now) == set);
            self.filter_by(coming.map(|it| it.filter).unwrap_or_default());
        }
        self.shown = Some(set);
        let query = self.orders.query(set);
        self.found.go_on(ui, view, query, &self.filter);
        if self.found.looking().is_none() {
            self.counts.go_on(ui, view);
        }
        self.picked.keep_up(view, set, &self.filter);
        layout::page_fixed(ui, |ui| {
            self.head(ui, view, set);
            ui.add_space(4.0);
            self.views(ui, view, set);
            self.filters(ui, view, query);
            ui.add_space(4.0);
            let of_set = self.counts.shown(view, set);
            let rows = self.found.list(query, of_set).count();
            if rows > 0 {
                self.table(ui, view, query, of_set);
            } else if self.found.looking().is_none() {
                let all = self.counts.all(view);
                let is_filtered = !self.filter.is_empty() && of_set > 0;
                if is_filtered { none_fits(ui, view) } else { empty(ui, view, set, all) }
            }
        });
    }

    /// Filters by something else: another list, of which nothing is selected.
    fn filter_by(&mut self, filter: CaseFilter) {
        self.filter = filter;
        self.selected = None;
        self.picked.clear();
        self.menu.close();
    }

    fn head(&self, ui: &mut Ui, view: &View<'_>, set: CaseSet) {
        let text = &view.text.cases;
        let of = own::view_of(set).filter(|_| !self.filter.is_empty());
        let is_kept = |it: &CaseView| Some(it.of) == of && it.filter == self.filter;
        let of = of.filter(|_| !view.status.computer.views.iter().any(is_kept));
        layout::row_between(
            ui,
            |ui| ui.label(theme::title(text.title())),
            |ui| {
                layout::in_reading_order(ui, |ui| {
                    if let Some(of) = of
                        && button::secondary(ui, icons::FLOPPY_DISK, text.views.save()).clicked()
                    {
                        let filter = self.filter.clone();
                        let new = Box::new(CaseView { name: String::new(), of, filter });
                        view.ask(Action::Open(Ask::NameView(new, false)));
                    }
                    if button::secondary(ui, icons::EXPORT, text.export()).clicked() {
                        view.ask(Action::Open(Ask::Export(ExportOrder::default())));
                    }
                });
            },
        );
    }

    fn views(&mut self, ui: &mut Ui, view: &View<'_>, set: CaseSet) {
        let name = self.special.read(view, set, |log| chips::special(log, view, set));
        let name = name.cloned().unwrap_or_default();
        let (filter, counts) = (&self.filter, &mut self.counts);
        let room = ui.available_width();
        let chosen = ui.horizontal_wrapped(|ui| {
            before(ui, room, view.text.cases.views.label());
            chips::show(ui, view, (set, filter), counts, &name)
        });
        let Some(chosen) = chosen.inner else { return };
        if chosen.set == set {
            self.filter_by(chosen.filter);
        } else {
            view.ask(Action::Go(Route::Cases(chosen.set)));
            self.coming = Some(chosen);
        }
    }

    fn filters(&mut self, ui: &mut Ui, view: &View<'_>, query: CaseQuery) {
        let text = &view.text.cases;
        let rows = self.found.list(query, self.counts.shown(view, query.set)).count();
        let all = view.text.count(self.counts.all(view).into());
        let sort = order::words(text, self.orders.query(query.set).sort);
        let count = match self.found.looking() {
            Some(found) => {
                let found = u64::try_from(found).unwrap_or(u64::MAX);
                text.filters.looking(&view.text.count(found))
            }
            None if self.filter.is_empty() => text.count(&view.text.count(rows.into()), &all, sort),
            // The head of the column says by what it is sorted; the filters need the room.
            None => text.filters.count(&view.text.count(rows.into()), &all),
        };
        let is_filtered = !self.filter.is_empty();
        let is_told = rows > 0 || is_filtered;
        let mut filter = self.filter.clone();
        let mut clears = false;
        let room = ui.available_width();
        layout::row_between_from(
            ui,
            CHIPS_LEAST,
            |ui| {
                ui.horizontal_wrapped(|ui| {
                    before(ui, room, text.filters.label());
                    self.filters.show(ui, view, room, &mut filter);
                });
            },
            |ui| {
                if is_told {
                    ui.label(theme::soft(count));
                }
                if is_filtered {
                    clears = Button::quiet(text.filters.clear()).small().show(ui).clicked();
                }
            },
        );
        if clears {
            filter = CaseFilter::default();
        }
        if filter != self.filter {
            self.filter_by(filter);
            ui.ctx().request_repaint();
        }
    }

    fn table(&mut self, ui: &mut Ui, view: &View<'_>, query: CaseQuery, of_set: u32) {
        let text = &view.text.cases;
        let set = query.set;
        let list = self.found.list(query, of_set);
        self.picked.keys(ui, view, &list, self.list);
        let columns = order::columns(text, set);
        self.lines.begin(view.log.revision(), list.key());
        let (lines, picked) = (&mut self.lines, &self.picked);
        let mut seen = Seen::default();
        let mut room = ui.available_rect_before_wrap();
        let has_bar = !picked.is_empty();
        if has_bar {
            room.max.y -= bar::height(room.width()) + bar::ABOVE;
        }
        let (selected, sorted) = (self.selected, self.orders.sorted(set));
        let out = ui.scope_builder(egui::UiBuilder::new().max_rect(room), |ui| {
            Table::new(("cases", std::mem::discriminant(&set)), text.title())
                .columns(&columns)
                .rows(usize::try_from(list.count()).unwrap_or(usize::MAX))
                .selected(selected)
                .sorted(sorted)
                .show(ui, |index, row| {
                    let read = |log: &_, offset, most| list.lines(log, offset, most);
                    if let Some(line) = lines.line(view, index, read) {
                        let drawn = lines::show(row, view, set, line, picked.holds(line.id));
                        seen.reaches.push((index, drawn.reach));
                        if drawn.is_ticked {
                            seen.ticked = Some((index, line.id));
                        }
                    }
                })
        });
        let out = out.inner;
        self.list = out.id;
        let all = out.head.is_some_and(|head| {
            let corner = head.min + vec2(order::BOXES_AT, 0.0);
            let place = Rect::from_min_size(corner, vec2(order::BOXES, head.height()));
            let marked = self.picked.marked(list.count());
            tick::tick(ui, place, marked, true, text.bulk.select_all()).clicked()
        });
        self.pick(ui, view, &list, &out, (all, seen.ticked));
        self.respond(ui, view, &list, &out, &seen.reaches);
        if has_bar {
            ui.add_space(bar::ABOVE - ui.spacing().item_spacing.y);
            if bar::show(ui, view, set, &mut self.picked) {
                self.picked.clear();
            }
        }
    }

    /// Selects what was asked for in this frame: by the box over all, by that of a row, by Space, or by
    /// Shift while the keyboard went on.
    fn pick(
        &mut self,
        ui: &Ui,
        view: &View<'_>,
        list: &List,
        out: &TableResponse,
        (all, ticked): (bool, Option<(usize, CaseId)>),
    ) {
        let rows = list.count();
        if all {
            match self.picked.marked(rows) {
                tick::Marked::All => self.picked.clear(),
                tick::Marked::None | tick::Marked::Some => self.picked.all(view, list),
            }
        }
        let is_shift = ui.input(|input| input.modifiers.shift);
        if let Some((row, case)) = ticked {
            match self.picked.anchor().filter(|_| is_shift) {
                Some(from) => self.picked.extend(view, list, from, row),
                None => self.picked.toggle(case, row),
            }
            self.selected = Some(row);
        }
        let focused = out.id.is_some_and(|id| ui.memory(|memory| memory.has_focus(id)));
        if focused && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Space)) {
            let row = out.selected_changed.or(self.selected);
            let read = |log: &_, offset, most| list.lines(log, offset, most);
            let case = row.and_then(|row| self.lines.line(view, row, read)).map(|line| line.id);
            if let (Some(case), Some(row)) = (case, row) {
                self.picked.toggle(case, row);
            }
        }
        if let Some((from, to)) = self.selected.zip(out.selected_changed)
            && is_shift
            && out.opened.is_none()
        {
            self.picked.extend(view, list, from, to);
        }
    }

    fn respond(
        &mut self,
        ui: &Ui,
        view: &View<'_>,
        list: &List,
        out: &TableResponse,
        seen: &[(usize, Rangef)],
    ) {
        if let Some(column) = out.sort_clicked {
            self.orders.press(list.query.set, column);
            self.selected = None;
        }
        let before = self.selected;
        self.selected = out.selected_changed.or(self.selected);
        let read = |log: &_, offset, most| list.lines(log, offset, most);
        if let Some(row) = out.opened
            && let Some(case) = self.lines.line(view, row, read).map(|line| line.id)
        {
            let modifiers = ui.input(|input| input.modifiers);
            if modifiers.shift {
                self.picked.extend(view, list, before.unwrap_or(row), row);
            } else if modifiers.command {
                self.picked.toggle(case, row);
            } else {
                view.ask(Action::Go(Route::Case(case, None)));
            }
        }
        if let Some((row, at)) = menu::asked_for(ui, out.id, self.selected, seen) {
            self.selected = Some(row);
            if let Some(line) = self.lines.line(view, row, read) {
                self.menu.open(line, at);
            }
        }
        let focused = out.id.is_some_and(|id| ui.memory(|memory| memory.has_focus(id)));
        if focused && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::C)) {
            let line = self.selected.and_then(|row| self.lines.line(view, row, read));
            if let Some(line) = line.filter(|line| line.is_open) {
                view.ask(Action::Open(Ask::CloseCase(line.id)));
            }
        }
        self.menu.show(ui, view, out.id);
    }
}

/// The set holds cases, and none of them fits the filters.
fn none_fits(ui: &mut Ui, view: &View<'_>) {
    let text = &view.text.cases.filters;
    card::card(ui, |ui| {
        ui.label(theme::heading(text.none_title()));
        ui.add(egui::Label::new(theme::soft(text.none_advice())).wrap());
    });
}

/// The set at the present minute: what was overdue when the filter was chosen is not the point.
fn at_present(set: CaseSet, now: Now) -> CaseSet {
    match set {
        CaseSet::Overdue(_) => CaseSet::Overdue(now.local_minute()),
        other => other,
    }
}

/// The word before a line of chips, where there is room for it: as wide before each line.
fn before(ui: &mut Ui, room: f32, words: &str) {
    if room < filters::ALL_FROM {
        return;
    }
    let size = vec2(WORD, theme::MIN_TARGET);
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.set_min_size(size);
        ui.label(theme::small(words));
    });
}

fn empty(ui: &mut Ui, view: &View<'_>, set: CaseSet, all: u32) {
    let text = &view.text.cases;
    let empty = match set {
        _ if all == 0 => text.none_at_all(),
        CaseSet::Open => text.none_open(),
        CaseSet::Overdue(_) => text.none_overdue(),
        CaseSet::WaitingForCustomer => text.none_waiting(),
        CaseSet::Serious => text.none_serious(),
        CaseSet::Closed => text.none_closed(),
        _ => text.none_found(),
    };
    card::card(ui, |ui| {
        ui.label(theme::heading(empty.title));
        ui.add(egui::Label::new(theme::soft(empty.advice)).wrap());
        ui.add_space(theme::GAP_SMALL);
        // The one thing that leads on.
        if all == 0 {
            if button::secondary(ui, icons::PLUS, text.log_mistake()).clicked() {
                view.ask(Action::Open(Ask::LogMistake(None, None)));
            }
        } else if set == CaseSet::Open {
            if button::secondary(ui, None, text.show_all()).clicked() {
                view.ask(Action::Go(Route::Cases(CaseSet::All)));
            }
        } else if button::secondary(ui, None, text.show_open()).clicked() {
            view.ask(Action::Go(Route::Cases(CaseSet::Open)));
        }
    });
}

#[cfg(test)]
mod tests;
