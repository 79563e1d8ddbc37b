//! The page Customers: one dense table, sorted by its heads. Only lines in sight are read.

use egui::Ui;

use crate::domain::Moment;
use crate::logbook::Logbook;
use crate::logbook::pages::{CustomerLine, CustomerSort};
use crate::ui::action::{Action, Ask};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::screens::blocks::Blocks;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::table::{Column, RowUi, Sorted, Table};
use crate::ui::widgets::{button, card, layout};

/// The list of customers.
#[derive(Debug, Default)]
pub struct CustomersScreen {
    count: Fresh<(), u32>,
    lines: Blocks<(CustomerSort, bool), CustomerLine>,
    sort: CustomerSort,
    descending: bool,
    selected: Option<usize>,
}

impl CustomersScreen {
    /// Draws the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let count = self.count.read(view, (), Logbook::customer_count).copied();
        let count = count.unwrap_or_default();
        layout::page_fixed(ui, |ui| {
            let text = &view.text.customers;
            let (_, new) = layout::row_between(
                ui,
                |ui| ui.label(theme::title(text.title)),
                |ui| button::secondary(ui, icons::USER_PLUS, text.new),
            );
            if new.clicked() {
                view.ask(Action::Open(Ask::Customer(None)));
            }
            if count == 0 {
                ui.add_space(theme::GAP);
                card::card(ui, |ui| {
                    ui.label(theme::heading(text.none));
                    ui.add(egui::Label::new(theme::soft(text.none_advice)).wrap());
                });
                return;
            }
            let sort = text.sorted_by.get(column_of(self.sort)).copied().unwrap_or_default();
            let counted = view.text.counted(count.into(), text.one, text.many);
            ui.label(theme::soft((text.count)(&counted, sort)));
            ui.add_space(4.0);
            self.table(ui, view, count);
        });
    }

    fn table(&mut self, ui: &mut Ui, view: &View<'_>, count: u32) {
        let text = &view.text.customers;
        let columns = [
            Column::new(text.name, 220.0).flexible().sortable(),
            Column::new(text.cases, 72.0).right().sortable(),
            Column::new(text.open, 72.0).right().sortable(),
            Column::new(text.last_case, 120.0).right().sortable().hide_below(560.0),
            Column::new(text.worth, 140.0).right().sortable().hide_below(640.0),
        ];
        let way = if self.descending { Sorted::Down } else { Sorted::Up };
        let (sort, descending) = (self.sort, self.descending);
        self.lines.begin(view.log.revision(), (sort, descending));
        let lines = &mut self.lines;
        let out = Table::new("customers", text.title)
            .columns(&columns)
            .rows(usize::try_from(count).unwrap_or(usize::MAX))
            .selected(self.selected)
            .sorted(Some((column_of(sort), way)))
            .show(ui, |index, row| {
                let line = lines.line(view, index, |log, offset, most| {
                    log.customer_lines(sort, descending, offset, most)
                });
                if let Some(line) = line {
                    line_of(row, view, line);
                }
            });
        self.selected = out.selected_changed.or(self.selected);
        let opened = out.opened.and_then(|row| {
            lines.line(view, row, |log, offset, most| {
                log.customer_lines(sort, descending, offset, most)
            })
        });
        if let Some(line) = opened {
            view.ask(Action::Go(Route::Customer(line.id)));
        }
        if let Some(column) = out.sort_clicked {
            let sort = SORTS.get(column).copied().unwrap_or_default();
            // Numbers and days are looked at from the largest down, names from A on.
            let first_way = sort != CustomerSort::Name;
            self.descending = if sort == self.sort { !self.descending } else { first_way };
            self.sort = sort;
            self.selected = None;
        }
    }
}

/// The columns, in their order, and what each sorts by.
const SORTS: [CustomerSort; 5] = [
    CustomerSort::Name,
    CustomerSort::Cases,
    CustomerSort::OpenCases,
    CustomerSort::LastCase,
    CustomerSort::YearlyValue,
];

fn column_of(sort: CustomerSort) -> usize {
    SORTS.iter().position(|it| *it == sort).unwrap_or_default()
}

fn line_of(row: &mut RowUi<'_, '_>, view: &View<'_>, line: &CustomerLine) {
    let text = &view.text.customers;
    let reach = if line.reach.is_empty() { text.no_reach } else { &line.reach };
    let cases = view.text.count(line.cases.into());
    let open = view.text.count(line.open_cases.into());
    let last = line.last_case.map(Moment::local);
    let last_words =
        last.map(|last| (text.day_start)(&view.text.day(last.date(), view.now.today())));
    let last_words = last_words.as_deref().unwrap_or(text.none_yet);
    let worth = line.yearly_value.map(|worth| view.text.money(worth));
    let worth = worth.as_deref().unwrap_or(text.not_known);
    row.name((text.row)(&[&line.name, &cases, &open, last_words, worth]));
    row.cell(|ui| {
        ui.label(theme::strong(&line.name));
        ui.label(theme::soft(reach));
    });
    row.cell(|ui| {
        ui.label(theme::body(cases.as_str()));
    });
    row.cell(|ui| {
        if line.open_cases > 0 {
            let tone = Tone::Brand;
            ui.label(theme::toned(ui, open.as_str(), tone));
        } else {
            ui.label(theme::soft(open.as_str()));
        }
    });
    row.cell(|ui| {
        let label = ui.label(theme::soft(last_words));
        if let Some(last) = last {
            label.on_hover_text(view.text.full_day(last.date()));
        }
    });
    row.cell(|ui| {
        let known = line.yearly_value.is_some();
        ui.label(if known { theme::body(worth) } else { theme::soft(worth) });
    });
}
