//! Work on a thread of its own: it reports, it can be stopped, it gives the log back on every
//! road, and it leaves nothing half done.

use super::{export_to, order, week, write};
use crate::support::Shop;
use amends::domain::Shop as Settings;
use amends::jobs::check::Check;
use amends::jobs::copy::MakeCopy;
use amends::jobs::export::WriteExport;
use amends::jobs::import::Import;
use amends::jobs::progress::Stage;
use amends::jobs::{Ended, Lent, Reading, Records as _, SnapshotStep, Task, Work, Writable as _};
use amends::jobs::{ExportOrder, Format, JobError, Jobs, Progress, Step, copy, export};
use amends::logbook::check::CheckReport;
use amends::platform::files::{Replace, WriteError};
use amends::store::history;
use amends::store::snapshot::Snapshot;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

fn snapshot(shop: &Shop) -> Reading {
    SnapshotStep::begin(shop.log.store(), None).unwrap().all().unwrap()
}

fn check(shop: &Shop) -> Check<Reading> {
    Check { records: snapshot(shop) }
}

fn finished<R: 'static>(jobs: &mut Jobs<R>) -> Ended<R> {
    let began = Instant::now();
    loop {
        jobs.advance(Duration::ZERO);
        if let Some(ended) = jobs.poll() {
            return ended;
        }
        assert!(began.elapsed() < Duration::from_secs(60), "the job never ends");
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn no_wake() -> Box<dyn Fn() + Send> {
    Box::new(|| {})
}

/// Holds a job at its first step until it was asked to stop.
fn until_dropped(wait: Receiver<()>) -> Box<dyn Fn() + Send> {
    Box::new(move || {
        let _ = wait.recv();
    })
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
    let (go, wait) = channel();
    let work = WriteExport { records: snapshot(&shop), export };
    jobs.start(work, until_dropped(wait), |done| done.map(Some));
    // Another waits for it, and is refused: one at a time.
    jobs.start(check(&shop), no_wake(), |done| done.map(|_| None));
    assert!(matches!(finished(&mut jobs).said, Err(JobError::Busy)));
    assert_eq!(jobs.running().unwrap().task, Task::Export);
    drop(go);
    let exported = finished(&mut jobs).said.unwrap().unwrap();
    assert_eq!(exported.cases, 3);
    assert_eq!(exported.bytes, std::fs::metadata(&target).unwrap().len());
    assert!(jobs.running().is_none());
    let mut jobs = Jobs::new();
    jobs.start(check(&shop), no_wake(), |done| done);
    let report = finished(&mut jobs).said.unwrap();
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
    let bring = |jobs: &mut Jobs<_>, log, file: &Path| {
        let file = file.to_path_buf();
        jobs.start_with(log, |log| Import { log, file }, no_wake(), |done| done);
    };
    bring(&mut jobs, fresh.log, &folder.path().join("missing.json"));
    let Ended { logbook, said } = finished(&mut jobs);
    assert!(matches!(said, Err(JobError::Read { .. })));
    // While a snapshot is being taken the log cannot go.
    let logbook = logbook.unwrap();
    let running = Snapshot::begin(logbook.store()).unwrap();
    bring(&mut jobs, logbook, &file);
    let Ended { logbook, said } = finished(&mut jobs);
    assert!(matches!(said, Err(JobError::Busy)));
    drop(running);
    bring(&mut jobs, logbook.unwrap(), &file);
    let Ended { logbook, said } = finished(&mut jobs);
    assert!(said.unwrap() > 5);
    assert_eq!(logbook.unwrap().shop().name, "Rosa's Bakery");
}

/// Work that has the log open when a mistake of the program shows, or never looks at it.
struct Mistaken {
    log: Lent,
    opens: bool,
}

impl Work for Mistaken {
    type Done = ();
    const NAME: &'static str = "mistaken";
    const TASK: Option<Task> = Some(Task::Import);

    fn run(self, _progress: &Progress) -> Result<(), JobError> {
        if !self.opens {
            panic!("a mistake");
        }
        self.log.write(|log| {
            log.in_bulk(|log| {
                log.save_shop(&Settings { name: "Half done".into(), ..Settings::default() })?;
                panic!("a mistake")
            })?;
            Ok(())
        })
    }
}

#[test]
fn a_work_that_panics_gives_the_log_back_as_it_was() {
    let mut logbook = Some(week().log);
    for (opens, name) in [(true, "Rosa's Bakery"), (false, "Rosa's")] {
        let mut jobs = Jobs::new();
        let (woken, waker) = channel();
        let wake = Box::new(move || woken.send(()).unwrap());
        let log = logbook.take().unwrap();
        let before = history::count(log.store()).unwrap();
        jobs.start_with(log, |log| Mistaken { log, opens }, wake, |done| done);
        // The window hears of it at once: nothing looks for an end by itself.
        waker.recv_timeout(Duration::from_secs(60)).unwrap();
        let ended = finished(&mut jobs);
        assert!(matches!(ended.said, Err(JobError::Lost)), "{opens}");
        assert!(!jobs.is_busy());
        let mut log = ended.logbook.expect("the log came back");
        // What was begun is undone, and the log is whole and can be written.
        assert_eq!(history::count(log.store()).unwrap(), before);
        assert_eq!(log.shop().name, name);
        let shop = Settings { name: "Rosa's".into(), ..log.shop().clone() };
        log.save_shop(&shop).unwrap();
        let report = Check { records: log.store() }.run(&Progress::unwatched()).unwrap();
        assert!(report.is_clean(), "{report:?}");
        logbook = Some(log);
    }
}

#[test]
fn a_stopped_export_leaves_nothing() {
    let shop = week();
    for format in [Format::Html, Format::Csv, Format::Json, Format::Ics] {
        let folder = tempfile::tempdir().unwrap();
        let export = export_to(order(format), &folder.path().join("x"), shop.log.now());
        let mut jobs = Jobs::new();
        let (go, wait) = channel();
        let work = WriteExport { records: snapshot(&shop), export };
        jobs.start(work, until_dropped(wait), |done| done);
        jobs.cancel();
        drop(go);
        assert!(matches!(finished(&mut jobs).said, Err(JobError::Cancelled)), "{format:?}");
        assert!(names(&folder).is_empty(), "{format:?}");
    }
}

/// Work that counts until it is stopped, and another that is not spoken of.
struct Counting<const SPOKEN: bool>;

impl<const SPOKEN: bool> Work for Counting<SPOKEN> {
    type Done = ();
    const NAME: &'static str = "counting";
    const TASK: Option<Task> = if SPOKEN { Some(Task::Check) } else { None };

    fn run(self, progress: &Progress) -> Result<(), JobError> {
        for done in 0..30_000 {
            progress.step(Stage { nth: 1, of: 2 }, done, 30_000)?;
            std::thread::sleep(Duration::from_millis(if SPOKEN { 1 } else { 0 }));
        }
        Ok(())
    }
}

#[test]
fn cancel_stops_the_work_that_is_spoken_of_and_nothing_beside_it() {
    let mut jobs = Jobs::new();
    jobs.start(Counting::<true>, no_wake(), |done| ("spoken of", done));
    jobs.start(Counting::<false>, no_wake(), |done| ("beside", done));
    let began = Instant::now();
    while jobs.running().is_some_and(|running| running.done.is_none()) {
        assert!(began.elapsed() < Duration::from_secs(60), "nothing is said of it");
    }
    assert!(jobs.running().unwrap().done >= Some(0.5), "{:?}", jobs.running());
    jobs.cancel();
    let mut ends = [finished(&mut jobs).said, finished(&mut jobs).said];
    ends.sort_by_key(|(name, _)| *name);
    assert!(matches!(&ends, [("beside", Ok(())), ("spoken of", Err(JobError::Cancelled))]));
    assert!(began.elapsed() < Duration::from_secs(20), "it did not stop");
    assert!(jobs.running().is_none() && jobs.poll().is_none());
}

/// The snapshot belongs to the work: its progress, and Cancel, which leaves nothing of it.
#[test]
fn work_that_reads_can_be_stopped_while_its_snapshot_is_taken() {
    let shop = week();
    let folder = tempfile::tempdir().unwrap();
    let mut jobs = Jobs::new();
    let begin = |jobs: &mut Jobs<Result<CheckReport, JobError>>| {
        let work = |records| Check { records };
        jobs.start_reading(&shop.log, Some(folder.path()), work, no_wake(), |done| done);
    };
    begin(&mut jobs);
    assert_eq!(jobs.running().unwrap().task, Task::Check);
    // Another waits, as it does for a job.
    begin(&mut jobs);
    assert!(matches!(finished_without(&mut jobs), Err(JobError::Busy)));
    jobs.cancel();
    assert!(matches!(finished_without(&mut jobs), Err(JobError::Cancelled)));
    assert!(names_in(&folder.path().join("backups")).is_empty());
    begin(&mut jobs);
    assert!(finished(&mut jobs).said.unwrap().is_clean());
    assert!(names_in(&folder.path().join("backups")).is_empty());
}

/// The end of a work that no snapshot is moved on for.
fn finished_without<R: 'static>(jobs: &mut Jobs<R>) -> R {
    jobs.poll().expect("it has ended").said
}

#[test]
fn a_snapshot_comes_in_steps_and_lies_in_a_private_file_until_it_was_read() {
    let shop = week();
    let folder = tempfile::tempdir().unwrap();
    let copies = folder.path().join("backups");
    let begin = || SnapshotStep::begin(shop.log.store(), Some(folder.path())).unwrap();
    let mut step = begin();
    let [file] = &names_in(&copies)[..] else { panic!("one file") };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(copies.join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let reading = loop {
        match step.advance(Duration::ZERO).unwrap() {
            Step::More(rest) => step = rest,
            Step::Taken(reading) => break reading,
        }
    };
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
    let records = SnapshotStep::begin(shop.log.store(), Some(folder.path())).unwrap();
    let records = records.all().unwrap();
    let mut jobs = Jobs::new();
    let (go, wait) = channel();
    let now = shop.log.now();
    let work = MakeCopy { records, folder: folder.path().to_path_buf(), target: None, now };
    jobs.start(work, until_dropped(wait), |done| done);
    jobs.cancel();
    drop(go);
    assert!(matches!(finished(&mut jobs).said, Err(JobError::Cancelled)));
    assert!(names_in(&folder.path().join("backups")).is_empty());
}

#[test]
fn a_target_that_cannot_be_is_refused_and_nothing_else_changes() {
    let shop = week();
    let folder = tempfile::tempdir().unwrap();
    let there = folder.path().join("there.csv");
    let cases = ExportOrder { cases_only: true, ..order(Format::Csv) };
    write(&shop, cases, &there).unwrap();
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
    let cold = shop.case("Ana Ruiz", "Cold");
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
    assert_eq!(count(all()), 5);
    assert_eq!(count(ExportOrder { from: day("2026-11-21"), ..all() }), 3);
    assert_eq!(count(ExportOrder { to: day("2026-11-16"), ..all() }), 1);
    assert_eq!(count(ExportOrder { to: day("2026-11-15"), ..all() }), 0);
    assert_eq!(count(ExportOrder { customer: Some(ana), ..all() }), 3);
    assert_eq!(count(ExportOrder { case: Some(late), ..all() }), 1);
    let some = vec![late, cold, late];
    assert_eq!(count(ExportOrder { cases: some, ..all() }), 2, "each once");
    let both = ExportOrder { customer: Some(ana), to: day("2026-11-20"), ..all() };
    assert_eq!(count(both), 0);
}
