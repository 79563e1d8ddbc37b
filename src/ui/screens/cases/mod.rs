//! The page Cases: one dense table, filtered by the chips above it, sorted by its heads.
//!
//! Only lines in sight are read. It must not know how a filter is found; the database does.

mod chips;
mod lines;
mod menu;
mod order;

use egui::{Key, Modifiers, Ui};

use crate::domain::Now;
use crate::jobs::ExportOrder;
use crate::logbook::pages::{CaseLine, CaseQuery, CaseSet};
use crate::ui::action::{Action, Ask};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::screens::blocks::Blocks;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::table::{Table, TableResponse};
use crate::ui::widgets::{button, card, layout};

/// With less room the count stands below the chips.
const CHIPS_LEAST: f32 = 280.0;

/// The list of cases.
#[derive(Debug, Default)]
pub struct CasesScreen {
    counts: chips::Counts,
    special: Fresh<CaseSet, String>,
    lines: Blocks<CaseQuery, CaseLine>,
    orders: order::Orders,
    selected: Option<usize>,
    shown: Option<CaseSet>,
    menu: menu::RowMenu,
}

impl CasesScreen {
    /// Draws the page with this set of cases.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, set: CaseSet) {
        let set = at_present(set, view.now);
        if self.shown.map(|shown| at_present(shown, view.now)) != Some(set) {
            self.selected = None;
            self.menu.close();
        }
        self.shown = Some(set);
        layout::page_fixed(ui, |ui| {
            head(ui, view);
            ui.add_space(4.0);
            self.filters(ui, view, set);
            ui.add_space(4.0);
            let rows = self.counts.shown(view, set);
            if rows == 0 {
                empty(ui, view, set, self.counts.all(view));
            } else {
                self.table(ui, view, set, rows);
            }
        });
    }

    fn filters(&mut self, ui: &mut Ui, view: &View<'_>, set: CaseSet) {
        let rows = self.counts.shown(view, set);
        let shown = view.text.count(rows.into());
        let all = view.text.count(self.counts.all(view).into());
        let sort = order::words(&view.text.cases, self.orders.query(set).sort);
        let count = view.text.cases.count(&shown, &all, sort);
        let name = self.special.read(view, set, |log| chips::special(log, view, set));
        let name = name.cloned().unwrap_or_default();
        let counts = &mut self.counts;
        let chosen = layout::row_between_from(
            ui,
            CHIPS_LEAST,
            |ui| {
                let wide = ui.horizontal_wrapped(|ui| chips::show(ui, view, set, counts, &name));
                wide.inner
            },
            |ui| {
                if rows > 0 {
                    ui.label(theme::soft(count));
                }
            },
        );
        if let Some(set) = chosen.0 {
            view.ask(Action::Go(Route::Cases(set)));
        }
    }

    fn table(&mut self, ui: &mut Ui, view: &View<'_>, set: CaseSet, rows: u32) {
        let text = &view.text.cases;
        let columns = order::columns(text, set);
        let query = self.orders.query(set);
        self.lines.begin(view.log.revision(), query);
        let lines = &mut self.lines;
        let mut seen = Vec::new();
        let out = Table::new(("cases", std::mem::discriminant(&set)), text.title())
            .columns(&columns)
            .rows(usize::try_from(rows).unwrap_or(usize::MAX))
            .selected(self.selected)
            .sorted(self.orders.sorted(set))
            .show(ui, |index, row| {
                let line = lines
                    .line(view, index, |log, offset, most| log.case_lines(&query, offset, most));
                if let Some(line) = line {
                    seen.push((index, lines::show(row, view, set, line)));
                }
            });
        self.respond(ui, view, &query, &out, &seen);
    }

    fn respond(
        &mut self,
        ui: &Ui,
        view: &View<'_>,
        query: &CaseQuery,
        out: &TableResponse,
        seen: &[(usize, egui::Rangef)],
    ) {
        if let Some(column) = out.sort_clicked {
            self.orders.press(query.set, column);
            self.selected = None;
        }
        self.selected = out.selected_changed.or(self.selected);
        let read =
            |log: &crate::logbook::Logbook, offset, most| log.case_lines(query, offset, most);
        if let Some(line) = out.opened.and_then(|row| self.lines.line(view, row, read)) {
            view.ask(Action::Go(Route::Case(line.id, None)));
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

/// The set at the present minute: what was overdue when the filter was chosen is not the point.
fn at_present(set: CaseSet, now: Now) -> CaseSet {
    match set {
        CaseSet::Overdue(_) => CaseSet::Overdue(now.local_minute()),
        other => other,
    }
}

fn head(ui: &mut Ui, view: &View<'_>) {
    let text = &view.text.cases;
    let (_, export) = layout::row_between(
        ui,
        |ui| ui.label(theme::title(text.title())),
        |ui| button::secondary(ui, icons::EXPORT, text.export()),
    );
    if export.clicked() {
        view.ask(Action::Open(Ask::Export(ExportOrder::default())));
    }
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
