//! How long does it take to do very many deeds: to invent them, to check them all, to write them as an
//! archive, to bring them in again, and to take many back at once?
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

mod logs;
#[path = "logs/copied.rs"]
mod writable;

use amends::domain::{CaseId, ContactDraft};
use amends::jobs::sample::generate;
use amends::jobs::{Export, ExportOrder, Format, JobError, Progress, export, import};
use amends::logbook::check::check;
use amends::logbook::{Ids, Logbook, Together};
use amends::platform::clock::Clock;
use amends::platform::files::Replace;
use amends::store::page::export::{ExportSet, Place, batch};
use amends::store::{FILE_NAME, Store};
use amends::text::Text;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;
use writable::copied;

/// How many deeds are taken back at once.
const TOGETHER: u32 = 5_000;

fn main() {
    divan::main();
}

/// A shop with so many cases, told deed by deed.
#[divan::bench(args = logs::sizes(), sample_count = 1, sample_size = 1)]
fn make_a_sample(bencher: divan::Bencher<'_, '_>, cases: u32) {
    bencher.with_inputs(folder).bench_local_values(|folder| {
        let made = folder.path().join("sample");
        generate("en", &made, cases, 1, logs::clock().now(), &mut |_, _| true).unwrap();
        folder
    });
}

/// All records made anew from the deeds, and compared.
#[divan::bench(args = logs::sizes(), sample_count = 1, sample_size = 1)]
fn check_everything(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    bencher.bench_local(|| {
        let report = check::<JobError>(log.store(), |_, _, _| Ok(())).unwrap();
        assert!(report.is_clean());
    });
}

/// Every deed into a file.
#[divan::bench(args = logs::sizes(), sample_count = 1, sample_size = 1)]
fn write_an_archive(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    let folder = folder();
    bencher.bench_local(|| archive(&log, folder.path()));
}

/// Every deed of such a file into an empty log.
#[divan::bench(args = logs::sizes(), sample_count = 1, sample_size = 1)]
fn bring_an_archive_in(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let folder = folder();
    let file = archive(&logs::open(cases), folder.path());
    bencher.with_inputs(empty).bench_local_values(|(folder, mut log)| {
        import::bring_in(&mut log, &file, &Progress::unwatched()).unwrap();
        (folder, log)
    });
}

/// What was done together is taken back together.
#[divan::bench(args = logs::sizes(), sample_count = 1, sample_size = 1)]
fn take_5000_deeds_back(bencher: divan::Bencher<'_, '_>, cases: u32) {
    bencher
        .with_inputs(|| {
            let (folder, mut log) = copied(cases);
            note_conversations(&mut log);
            (folder, log)
        })
        .bench_local_values(|(folder, mut log)| {
            let done = log.undo(None).unwrap();
            assert_eq!(done.together.unwrap().count, TOGETHER);
            (folder, log)
        });
}

/// Notes a conversation in one case after the other, all of them as one thing.
fn note_conversations(log: &mut Logbook) {
    let (cases, _) = batch(log.store(), &ExportSet::default(), Place::default(), TOGETHER).unwrap();
    let words = "Called and told them that we are on it.".to_owned();
    let contact = ContactDraft { words, ..ContactDraft::default() };
    log.together(Together::MovePromises, |log| {
        let cases = cases.iter().cycle().take(usize::try_from(TOGETHER).unwrap());
        cases.copied().try_for_each(|case: CaseId| log.log_contact(case, &contact).map(drop))
    })
    .unwrap();
}

fn archive(log: &Logbook, folder: &Path) -> PathBuf {
    let target = folder.join("archive.json");
    let export = Export {
        order: ExportOrder { format: Format::Json, ..ExportOrder::default() },
        target: target.clone(),
        replace: Replace::Yes,
        protected: Vec::new(),
        words: Text::english().words(),
        now: logs::clock().now(),
    };
    export::write(log.store(), &export, &Progress::unwatched()).unwrap();
    target
}

fn empty() -> (TempDir, Logbook) {
    let folder = folder();
    let store = Store::create(&folder.path().join(FILE_NAME)).unwrap();
    let log = Logbook::new(store, Arc::new(logs::clock()), Ids::Seeded(1), logs::MARK).unwrap();
    (folder, log)
}

fn folder() -> TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}
