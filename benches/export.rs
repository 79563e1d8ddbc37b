//! How long does the recovery history take to write, down to the disk and read back?
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

mod logs;

use amends::jobs::{Export, ExportOrder, Format, Progress, export};
use amends::platform::clock::Clock;
use amends::platform::files::Replace;
use amends::text::Text;

fn main() {
    divan::main();
}

/// Every case as a row of a spreadsheet. It is measured a few times only: the largest takes
/// seconds.
#[divan::bench(args = logs::sizes(), sample_count = 5, sample_size = 1)]
fn csv_of_everything(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let export = Export {
        order: ExportOrder { format: Format::Csv, ..ExportOrder::default() },
        target: folder.path().join("history.csv"),
        replace: Replace::Yes,
        protected: Vec::new(),
        words: Text::english().words(),
        now: logs::clock().now(),
    };
    bencher.bench_local(|| export::write(log.store(), &export, &Progress::unwatched()).unwrap());
}
