//! How long does the list of cases take, by each column and far down?
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

mod logs;

use amends::logbook::Logbook;
use amends::logbook::pages::{CaseLine, CaseQuery, CaseSet, CaseSort};

/// How many lines a window shows at once, and some more.
const PAGE: u32 = 50;

fn main() {
    divan::main();
}

fn first_page(log: &Logbook, sort: CaseSort) -> Vec<CaseLine> {
    let query = CaseQuery { set: CaseSet::All, sort, descending: false };
    log.case_lines(&query, 0, PAGE).unwrap()
}

macro_rules! first_page_by {
    ($($name:ident: $sort:ident),*) => {$(
        /// The first page of all cases by this column.
        #[divan::bench(args = logs::sizes())]
        fn $name(bencher: divan::Bencher<'_, '_>, cases: u32) {
            let log = logs::open(cases);
            bencher.bench_local(|| first_page(&log, CaseSort::$sort));
        }
    )*};
}

first_page_by!(
    by_number: Number,
    by_title: Title,
    by_harm: Harm,
    by_stage: Stage,
    by_next_due: NextDue
);

/// The first page of the closed cases, the latest first.
#[divan::bench(args = logs::sizes())]
fn closed_latest_first(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    let query = CaseQuery { set: CaseSet::Closed, sort: CaseSort::Closed, descending: true };
    bencher.bench_local(|| log.case_lines(&query, 0, PAGE).unwrap());
}

/// One more step of scrolling, near the end of all cases.
#[divan::bench(args = logs::sizes())]
fn deep_down(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    let query = CaseQuery { set: CaseSet::All, sort: CaseSort::Title, descending: true };
    let offset = cases - 2 * PAGE;
    bencher.bench_local(|| log.case_lines(&query, offset, PAGE).unwrap());
}

/// The counts on the chips above the list.
#[divan::bench(args = logs::sizes())]
fn counts(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    let sets = [
        CaseSet::All,
        CaseSet::Open,
        CaseSet::Overdue(log.now().local_minute()),
        CaseSet::WaitingForCustomer,
        CaseSet::Serious,
        CaseSet::Closed,
    ];
    bencher.bench_local(|| sets.map(|set| log.case_count(set).unwrap()));
}
