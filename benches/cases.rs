//! How long does the list of cases take, by each column and far down?
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

mod logs;

use amends::domain::{CaseFilter, Channel, Harm, MistakeKind, Received};
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

/// The first page and the count of what a filter wants; the longest that one frame waits for it.
fn filtered(bencher: divan::Bencher<'_, '_>, cases: u32, filter: &CaseFilter) {
    let log = logs::open(cases);
    let query = CaseQuery { set: CaseSet::All, sort: CaseSort::NextDue, descending: false };
    bencher.bench_local(|| {
        let mut search = log.case_search(query, filter);
        while !log.go_on(&mut search).unwrap() {}
        log.found_lines(search.rows().unwrap(), 0, PAGE).unwrap()
    });
}

/// By the harm of this month, which the lines alone tell apart.
#[divan::bench(args = logs::sizes())]
fn filtered_by_harm_and_month(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let harms = [Harm::Serious].into();
    let received = Some(Received::ThisMonth);
    filtered(bencher, cases, &CaseFilter { harms, received, ..CaseFilter::default() });
}

/// By a tag that few customers have.
#[divan::bench(args = logs::sizes())]
fn filtered_by_tag(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let tag = Some("regular".to_owned());
    filtered(bencher, cases, &CaseFilter { tag, ..CaseFilter::default() });
}

/// By kind and channel, for which every case and its mistake are looked at.
#[divan::bench(args = logs::sizes())]
fn filtered_by_kind_and_channel(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let (kinds, channels) = ([MistakeKind::Late].into(), [Channel::Email].into());
    filtered(bencher, cases, &CaseFilter { kinds, channels, ..CaseFilter::default() });
}

/// One stretch of that: what one frame waits for.
#[divan::bench(args = logs::sizes())]
fn one_stretch_of_a_search(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    let query = CaseQuery { set: CaseSet::All, sort: CaseSort::NextDue, descending: false };
    let kinds = [MistakeKind::Late].into();
    let filter = CaseFilter { kinds, ..CaseFilter::default() };
    bencher.bench_local(|| {
        let mut search = log.case_search(query, &filter);
        log.go_on(&mut search).unwrap()
    });
}
