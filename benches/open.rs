//! How long until an existing log is open?
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

mod logs;

fn main() {
    divan::main();
}

/// From the file to a logbook that can be read: header, lock, schema and settings.
#[divan::bench(args = logs::sizes())]
fn open_the_log(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let file = logs::file(cases);
    bencher.bench_local(|| logs::logbook(&file));
}

/// From the file to the first page on screen.
#[divan::bench(args = logs::sizes())]
fn open_and_read_the_first_page(bencher: divan::Bencher<'_, '_>, cases: u32) {
    bencher.bench_local(|| logs::open(cases).today().unwrap());
}
