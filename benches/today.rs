//! How long does the morning's page take?
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

mod logs;
#[path = "logs/promising.rs"]
mod promising;
#[path = "logs/copied.rs"]
mod writable;

fn main() {
    divan::main();
}

/// The whole page: what is due, who went quiet, the numbers of the last month.
#[divan::bench(args = logs::sizes())]
fn page(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    bencher.bench_local(|| log.today().unwrap());
}

/// The number beside "Today", which stands on every screen.
#[divan::bench(args = logs::sizes())]
fn overdue_count(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    bencher.bench_local(|| log.overdue_count().unwrap());
}

/// The whole page of a shop with 200,000 promises and 5,000 repeating ones: this morning, and when
/// nobody opened the program for 400 days and each of those was missed some 114 times.
#[divan::bench(args = days_away())]
fn page_of_a_shop_that_promises_much(bencher: divan::Bencher<'_, '_>, days_away: i64) {
    let log = promising::open(days_away);
    bencher.bench_local(|| log.today().unwrap());
}

/// None where the largest log is not to be measured: this one is made from it.
fn days_away() -> Vec<i64> {
    if logs::sizes().contains(&promising::CASES) { vec![0, 400] } else { Vec::new() }
}
