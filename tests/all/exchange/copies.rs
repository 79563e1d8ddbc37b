//! Verified copies: the last fourteen stay, and none goes when the new one failed.

use crate::support::{Shop, at};
use amends::domain::Now;
use amends::jobs::{JobError, Progress, copy, open};
use amends::store::Store;
use amends::store::copy::Verified;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn on(day: u32) -> Now {
    let local = at(&format!("2026-11-{day:02} 14:05"));
    Now { utc: local.and_utc(), offset_minutes: 60 }
}

fn make(store: &Store, folder: &Path, day: u32) -> Result<(PathBuf, Verified), JobError> {
    copy::make(store, folder, on(day), &Progress::unwatched())
}

#[test]
fn the_newest_fourteen_stay() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(&folder.path().join("log.db")).unwrap();
    for day in 1..=17 {
        make(&store, folder.path(), day).unwrap();
    }
    let copies = copy::list(folder.path());
    assert_eq!(copies.len(), 14);
    assert_eq!(copies[0].made, at("2026-11-17 14:05"));
    assert_eq!(copies[13].made, at("2026-11-04 14:05"));
    assert!(copies[0].path.ends_with("backups/2026-11-17T14-05-00Z.db"));
}

#[test]
fn nothing_goes_when_the_new_one_fails() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(&folder.path().join("log.db")).unwrap();
    for day in 1..=14 {
        make(&store, folder.path(), day).unwrap();
    }
    // A folder in the way of the new copy.
    std::fs::create_dir(folder.path().join("backups/2026-11-20T14-05-00Z.db")).unwrap();
    assert!(make(&store, folder.path(), 20).is_err());
    let left = std::fs::read_dir(folder.path().join("backups")).unwrap().count();
    assert_eq!(left, 15, "fourteen copies and what stood in the way");
}

#[test]
fn a_copy_takes_the_place_of_a_damaged_log_which_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log.db");
    let store = Store::create(&log).unwrap();
    let (made, _) = make(&store, folder.path(), 1).unwrap();
    drop(store);
    let file = std::fs::OpenOptions::new().write(true).open(&log).unwrap();
    file.set_len(100).unwrap();
    drop(file);
    assert!(Store::open(&log, |_| Ok(())).is_err());
    copy::restore(&made, folder.path()).unwrap();
    assert!(Store::open(&log, |_| Ok(())).is_ok());
    let aside = std::fs::read_dir(folder.path().join("quarantine")).unwrap();
    let sizes: Vec<u64> = aside.map(|entry| entry.unwrap().metadata().unwrap().len()).collect();
    assert!(sizes.contains(&100), "the damaged log is kept: {sizes:?}");
}

#[test]
fn what_a_crash_left_half_done_goes_at_the_next_start_and_nothing_else() {
    let shop = Shop::at("2026-11-18 09:55");
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(&folder.path().join("log.db")).unwrap();
    let (made, _) = make(&store, folder.path(), 1).unwrap();
    drop(store);
    let copies = folder.path().join("backups");
    let left = [".amends-aB3dEf.part", ".amends-aB3dEf.part-journal"];
    let others = ["notes.part", ".amends-mine", "2026-11-02T14-05-00Z.db"];
    for place in [folder.path(), &copies] {
        for name in left.iter().chain(&others) {
            let mut options = std::fs::OpenOptions::new();
            options.write(true).create_new(true).open(place.join(name)).unwrap();
        }
        std::fs::create_dir(place.join(".amends-folder.part")).unwrap();
    }
    drop(open::log(folder.path(), Arc::new(shop.clock), [1; 16]).unwrap());
    for place in [folder.path(), &copies] {
        assert!(left.iter().all(|name| !place.join(name).exists()));
        assert!(others.iter().all(|name| place.join(name).exists()));
        assert!(place.join(".amends-folder.part").exists());
    }
    assert!(made.exists());
}
