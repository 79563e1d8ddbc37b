//! How long does the morning's page take?
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

mod logs;

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
