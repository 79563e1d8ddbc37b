//! Work on a thread of its own: it reports, it can be stopped, and it leaves nothing half done.

use super::{export_to, order, week, write};
use crate::support::Shop;
use amends::jobs::{ExportOrder, Format, Job, JobError, Jobs, Progress, Report, Step};
use amends::jobs::{NotStarted, Reading, SnapshotStep, copy, export};
use amends::platform::files::{Replace, WriteError};
use amends::store::snapshot::Snapshot;
use std::path::Path;
use std::time::{Duration, Instant};

fn snapshot(shop: &Shop) -> Reading {
    SnapshotStep::begin(shop.log.store(), None, ()).unwrap().all().unwrap().0
}

fn finished(jobs: &mut Jobs) -> Report {
    let began = Instant::now();
    loop {
        if let Some(report) = jobs.poll() {
            return report;
        }
        assert!(began.elapsed() < Duration::from_secs(60), "the job never ends");
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn names(folder: &tempfile::TempDir) -> Vec<String> {
    names_in(folder.path())
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn an_export_runs_beside_the_window_and_says_where_it_went() {
    let shop = week();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("week.html");
    let export = export_to(order(Format::Html), &target, shop.log.now());
    let mut jobs = Jobs::new();
    jobs.start(Job::Export(snapshot(&shop), Box::new(export)), Box::new(|| {})).unwrap();
    let other = jobs.start(Job::Check(snapshot(&shop)), Box::new(|| {}));
    assert!(matches!(other, Err(NotStarted::Busy(Job::Check(_)))));
    let Report::Exported(exported) = finished(&mut jobs) else { panic!("not exported") };
    assert_eq!(exported.cases, 3);
    assert_eq!(exported.bytes, std::fs::metadata(&target).unwrap().len());
    assert!(jobs.running().is_none());
    jobs.start(Job::Check(snapshot(&shop)), Box::new(|| {})).unwrap();
    let Report::Checked(report) = finished(&mut jobs) else { panic!("not checked") };
    assert!(report.is_clean(), "{report:?}");
}

#[test]
fn an_import_takes_the_log_along_and_gives_it_back() {
    let shop = week();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("archive.json");
    write(&shop, order(Format::Json), &file).unwrap();
    let fresh = Shop::untouched("2026-12-01 09:00");
    let mut jobs = Jobs::new();
    let missing = folder.path().join("missing.json");
    jobs.start(Job::Import(Box::new(fresh.log), missing), Box::new(|| {})).unwrap();
    let Report::ImportFailed { logbook, error } = finished(&mut jobs) else { panic!("no") };
    assert!(matches!(error, JobError::Read { .. }));
    // While a snapshot is being taken the log cannot go.
    let running = Snapshot::begin(logbook.store()).unwrap();
    let refused = jobs.start(Job::Import(logbook, file.clone()), Box::new(|| {}));
    let Err(NotStarted::Busy(Job::Import(logbook, _))) = refused else { panic!("not refused") };
    drop(running);
    jobs.start(Job::Import(logbook, file), Box::new(|| {})).unwrap();
    let Report::Imported { logbook, entries } = finished(&mut jobs) else { panic!("not in") };
    assert!(entries > 5);
    assert_eq!(logbook.shop().name, "Rosa's Bakery");
}

#[test]
fn a_stopped_export_leaves_nothing() {
    let shop = week();
    for format in [Format::Html, Format::Csv, Format::Json, Format::Ics] {
        let folder = tempfile::tempdir().unwrap();
        let export = export_to(order(format), &folder.path().join("x"), shop.log.now());
        let mut jobs = Jobs::new();
        let (go, wait) = std::sync::mpsc::channel::<()>();
        let wake = Box::new(move || {
            // Holds the job at its first step until it was asked to stop.
            let _ = wait.recv();
        });
        jobs.start(Job::Export(snapshot(&shop), Box::new(export)), wake).unwrap();
        jobs.cancel();
        drop(go);
        assert!(matches!(finished(&mut jobs), Report::Cancelled(_)), "{format:?}");
        assert!(names(&folder).is_empty(), "{format:?}");
    }
}

#[test]
fn a_snapshot_comes_in_steps_and_lies_in_a_private_file_until_it_was_read() {
    let shop = week();
    let folder = tempfile::tempdir().unwrap();
    let copies = folder.path().join("backups");
    let begin = || SnapshotStep::begin(shop.log.store(), Some(folder.path()), "then").unwrap();
    let mut step = begin();
    let [file] = &names_in(&copies)[..] else { panic!("one file") };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(copies.join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let (reading, then) = loop {
        match step.advance(Duration::ZERO).unwrap() {
            Step::More(rest) => step = rest,
            Step::Taken(reading, then) => break (reading, then),
        }
    };
    assert_eq!(then, "then");
    assert!(std::fs::metadata(copies.join(file)).unwrap().len() > 0);
    let now = shop.log.now();
    let nobody = Progress::unwatched();
    let work = |store: &_| copy::make(store, folder.path(), now, &nobody);
    let (made, verified) = reading.read(&nobody, work).unwrap();
    assert_eq!(verified.cases, 3);
    assert_eq!(names_in(&copies), [made.file_name().unwrap().to_str().unwrap()]);
    // One that is given up halfway, or not read in the end, leaves nothing either.
    drop(begin());
    drop(begin().all().unwrap());
    assert_eq!(names_in(&copies).len(), 1);
}

#[test]
fn a_stopped_copy_leaves_nothing() {
    let shop = week();
    let folder = tempfile::tempdir().unwrap();
    let begun = SnapshotStep::begin(shop.log.store(), Some(folder.path()), ()).unwrap();
    let (reading, ()) = begun.all().unwrap();
    let mut jobs = Jobs::new();
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let wake = Box::new(move || {
        // Holds the job at its first step until it was asked to stop.
        let _ = wait.recv();
    });
    let job = Job::Copy(reading, folder.path().to_path_buf(), shop.log.now());
    jobs.start(job, wake).unwrap();
    jobs.cancel();
    drop(go);
    assert!(matches!(finished(&mut jobs), Report::Cancelled(_)));
    assert!(names_in(&folder.path().join("backups")).is_empty());
}

#[test]
fn a_target_that_cannot_be_is_refused_and_nothing_else_changes() {
    let shop = week();
    let folder = tempfile::tempdir().unwrap();
    let there = folder.path().join("there.csv");
    write(&shop, order(Format::Csv), &there).unwrap();
    let before = std::fs::read(&there).unwrap();
    let refusal = |target: &Path, own: Option<&tempfile::TempDir>| {
        let mut export = export_to(order(Format::Html), target, shop.log.now());
        export.protected.extend(own.map(|own| own.path().to_path_buf()));
        match export::write(shop.log.store(), &export, &Progress::unwatched()) {
            Err(JobError::Write(error)) => error,
            other => panic!("{other:?}"),
        }
    };
    let missing = folder.path().join("no/x.html");
    assert!(matches!(refusal(&missing, None), WriteError::FolderMissing { .. }));
    let own = folder.path().join("own.html");
    assert!(matches!(refusal(&own, Some(&folder)), WriteError::LogFolder { .. }));
    assert!(matches!(refusal(&there, None), WriteError::Exists { .. }));
    #[cfg(unix)]
    {
        let link = folder.path().join("link.html");
        std::os::unix::fs::symlink(&there, &link).unwrap();
        assert!(matches!(refusal(&link, None), WriteError::Symlink { .. }));
        std::fs::remove_file(link).unwrap();
    }
    assert_eq!(std::fs::read(&there).unwrap(), before);
    assert_eq!(names(&folder), ["there.csv"]);
    let mut agreed = export_to(order(Format::Html), &there, shop.log.now());
    agreed.replace = Replace::Yes;
    export::write(shop.log.store(), &agreed, &Progress::unwatched()).unwrap();
    assert_ne!(std::fs::read(&there).unwrap(), before);
}

#[test]
fn period_customer_and_case_choose_what_goes_out() {
    let mut shop = week();
    let day = |text: &str| Some(text.parse().unwrap());
    let ana = shop.log.similar_customers("Ana Ruiz", "", "").unwrap()[0].id;
    let late = shop.case("Ana Ruiz", "Burnt");
    let count = |order: ExportOrder| {
        let folder = tempfile::tempdir().unwrap();
        let order = ExportOrder { format: Format::Csv, ..order };
        match write(&shop, order, &folder.path().join("x.csv")) {
            Ok(exported) => exported.cases,
            Err(JobError::NothingToExport) => 0,
            Err(other) => panic!("{other:?}"),
        }
    };
    let all = ExportOrder::default;
    assert_eq!(count(all()), 4);
    assert_eq!(count(ExportOrder { from: day("2026-11-21"), ..all() }), 2);
    assert_eq!(count(ExportOrder { to: day("2026-11-16"), ..all() }), 1);
    assert_eq!(count(ExportOrder { to: day("2026-11-15"), ..all() }), 0);
    assert_eq!(count(ExportOrder { customer: Some(ana), ..all() }), 2);
    assert_eq!(count(ExportOrder { case: Some(late), ..all() }), 1);
    let both = ExportOrder { customer: Some(ana), to: day("2026-11-20"), ..all() };
    assert_eq!(count(both), 0);
}
