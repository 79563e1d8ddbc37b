//! The page Customers: one dense table, filtered by the chips above it, sorted by its heads. Only
//! lines in sight are read.

use egui::Ui;

use crate::domain::Moment;
use crate::logbook::pages::{CustomerLine, CustomerQuery, CustomerSet, CustomerSort};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, Ask};
use crate::ui::fresh::Fresh;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::screens::blocks::Blocks;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::table::{Column, RowUi, Sorted, Table};
use crate::ui::widgets::{button, card, chip, layout};

/// The list of customers.
#[derive(Debug, Default)]
pub struct CustomersScreen {
    count: Fresh<CustomerSet, u32>,
    not_told: Fresh<(), u32>,
    special: Fresh<CustomerSet, String>,
    lines: Blocks<CustomerQuery, CustomerLine>,
    query: CustomerQuery,
    selected: Option<usize>,
}

impl CustomersScreen {
    /// Draws the page with this set of customers.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, set: CustomerSet) {
        if self.query.set != set {
            self.query = first_order(set);
            self.selected = None;
        }
        let count = self.count.read(view, set, |log| log.customer_count(set)).copied();
        let count = count.unwrap_or_default();
        layout::page_fixed(ui, |ui| {
            let text = &view.text.customers;
            let (_, new) = layout::row_between(
                ui,
                |ui| ui.label(theme::title(text.title())),
                |ui| button::secondary(ui, icons::USER_PLUS, text.new_customer()),
            );
            if new.clicked() {
                view.ask(Action::Open(Ask::Customer(None)));
            }
            self.filters(ui, view);
            if count == 0 {
                ui.add_space(theme::GAP);
                let (none, advice) = nobody(view, set);
                card::card(ui, |ui| {
                    ui.label(theme::heading(none));
                    ui.add(egui::Label::new(theme::soft(advice)).wrap());
                    ui.add_space(theme::GAP_SMALL);
                    // The one thing that leads on.
                    if set != CustomerSet::All {
                        if button::secondary(ui, None, text.clear()).clicked() {
                            view.ask(Action::Go(Route::Customers(CustomerSet::All)));
                        }
                    } else if button::secondary(ui, icons::PLUS, text.log_mistake()).clicked() {
                        view.ask(Action::Open(Ask::LogMistake(None, None)));
                    }
                });
                return;
            }
            let sort = text.sorted_by().get(column_of(self.query.sort)).copied();
            let shown = view.text.count(count.into());
            ui.label(theme::soft(text.count(count, &shown, sort.unwrap_or_default())));
            ui.add_space(4.0);
            self.table(ui, view, count);
        });
    }

    /// The chips, where there is somebody to choose besides all.
    fn filters(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.customers;
        let set = self.query.set;
        let read = |log: &Logbook| log.customer_count(CustomerSet::NotTold);
        let not_told = self.not_told.read(view, (), read).copied().unwrap_or_default();
        if set == CustomerSet::All && not_told == 0 {
            return;
        }
        let special = self.special.read(view, set, |log| special(log, view, set)).cloned();
        let mut chosen = None;
        ui.horizontal_wrapped(|ui| {
            for (filter, label, number) in [
                (CustomerSet::All, text.everybody(), None),
                (CustomerSet::NotTold, text.not_told(), Some(u64::from(not_told))),
            ] {
                if chip::filter(ui, set == filter, label, number).clicked() {
                    chosen = Some(filter);
                }
            }
            if let Some(special) = special.filter(|special| !special.is_empty()) {
                chip::filter(ui, true, &special, None);
                if button::icon_only(ui, icons::X, text.clear()).clicked() {
                    chosen = Some(CustomerSet::All);
                }
            }
        });
        if let Some(set) = chosen {
            view.ask(Action::Go(Route::Customers(set)));
        }
    }

    fn table(&mut self, ui: &mut Ui, view: &View<'_>, count: u32) {
        let text = &view.text.customers;
        let columns = [
            Column::new(text.name(), 220.0).flexible().sortable(),
            Column::new(text.cases(), 72.0).right().sortable(),
            Column::new(text.open(), 72.0).right().sortable(),
            Column::new(text.last_case(), 120.0).right().sortable().hide_below(560.0),
            Column::new(text.worth(), 140.0).right().sortable().hide_below(640.0),
        ];
        let query = self.query;
        let way = if query.descending { Sorted::Down } else { Sorted::Up };
        self.lines.begin(view.log.revision(), query);
        let lines = &mut self.lines;
        let out = Table::new("customers", text.title())
            .columns(&columns)
            .rows(usize::try_from(count).unwrap_or(usize::MAX))
            .selected(self.selected)
            .sorted(Some((column_of(query.sort), way)))
            .show(ui, |index, row| {
                let line = lines.line(view, index, |log, offset, most| {
                    log.customer_lines(&query, offset, most)
                });
                if let Some(line) = line {
                    line_of(row, view, line);
                }
            });
        self.selected = out.selected_changed.or(self.selected);
        let opened = out.opened.and_then(|row| {
            lines.line(view, row, |log, offset, most| log.customer_lines(&query, offset, most))
        });
        if let Some(line) = opened {
            // Somebody to be told is told in the case.
            view.ask(Action::Go(match line.case {
                Some(case) => Route::Case(case, None),
                None => Route::Customer(line.id),
            }));
        }
        if let Some(column) = out.sort_clicked {
            let sort = SORTS.get(column).copied().unwrap_or_default();
            // Numbers and days are looked at from the largest down, names from A on.
            let first_way = sort != CustomerSort::Name;
            let descending = if sort == query.sort { !query.descending } else { first_way };
            self.query = CustomerQuery { sort, descending, ..query };
            self.selected = None;
        }
    }
}

/// How a set is sorted at first: those to be told by what they are worth (domain rules, story 21).
fn first_order(set: CustomerSet) -> CustomerQuery {
    match set {
        CustomerSet::All => CustomerQuery::default(),
        CustomerSet::NotTold | CustomerSet::ChangeNotTold(_) => {
            CustomerQuery { set, sort: CustomerSort::YearlyValue, descending: true }
        }
    }
}

/// What is said where a set holds nobody, and what to do about that.
fn nobody(view: &View<'_>, set: CustomerSet) -> (&'static str, &'static str) {
    let text = &view.text.customers;
    match set {
        CustomerSet::All => (text.none(), text.none_advice()),
        CustomerSet::NotTold => (text.all_told(), text.not_told_advice()),
        CustomerSet::ChangeNotTold(_) => (text.all_told_change(), text.change_not_told_advice()),
    }
}

/// What a set without a chip of its own is called; empty for those that have one.
fn special(log: &Logbook, view: &View<'_>, set: CustomerSet) -> Result<String> {
    Ok(match set {
        CustomerSet::All | CustomerSet::NotTold => String::new(),
        CustomerSet::ChangeNotTold(mistake) => {
            view.text.customers.change_not_told(&log.mistake(mistake)?.title)
        }
    })
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
    let reach = if line.reach.is_empty() { text.no_reach() } else { &line.reach };
    let cases = view.text.count(line.cases.into());
    let open = view.text.count(line.open_cases.into());
    let last = line.last_case.map(Moment::local);
    let last_words = last.map(|last| view.text.day_start(last.date(), view.now.today()));
    let last_words = last_words.as_deref().unwrap_or(text.none_yet());
    let worth = line.yearly_value.map(|worth| view.text.money(worth));
    let worth = worth.as_deref().unwrap_or(text.not_known());
    row.name(text.row(&[&line.name, &cases, &open, last_words, worth]));
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
