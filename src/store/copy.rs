//! Verified copies: a single file, opened and checked before it counts.

use super::damage::{CopyFault, Damage};
use super::engine::{looked_at, stop_when};
use super::open::{from_system, look_at, settled};
use super::{Doing, Flaw, Result, Store, StoreError, history, migrate};
use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};

/// What a verified copy holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many deeds.
    pub deeds: i64,
    /// How many cases.
    pub cases: i64,
    /// The size in bytes.
    pub bytes: u64,
}

/// Writes the log into an existing, empty file and syncs it (`VACUUM INTO`): a single file
/// without the free pages of the log. The file keeps the rights it was made with.
///
/// Works on a log and on a snapshot of one; not within a transaction.
///
/// # Errors
/// The file is missing, not empty, or a link; the log cannot be read, or the file not written.
pub fn write_into(store: &Store, file: &Path) -> Result<()> {
    let file = empty_file(file)?;
    let Some(target) = file.to_str() else {
        return Err(refused(&file, io::ErrorKind::InvalidFilename));
    };
    store
        .connection
        .execute("VACUUM INTO ?1", [target])
        .map_err(|error| StoreError::from(error).at(&file))?;
    // Only ever the copy: SQLite has closed it, and the log itself is never opened here.
    OpenOptions::new()
        .write(true)
        .open(&file)
        .and_then(|copy| copy.sync_all())
        .map_err(|error| from_system(error, Doing::Syncing, &file))
}

/// The path of a file that a copy may be written into: with its folder resolved, there, a plain
/// file and empty.
pub(super) fn empty_file(file: &Path) -> Result<PathBuf> {
    let file = settled(file)?;
    // SQLite follows a link and would write where it points to.
    let kind = std::fs::symlink_metadata(&file)
        .map_err(|error| from_system(error, Doing::CopyingInto, &file))?;
    if !kind.is_file() || kind.len() > 0 {
        return Err(refused(&file, io::ErrorKind::AlreadyExists));
    }
    Ok(file)
}

/// Opens a copy to look at only: nothing is written into it, not even an upgrade.
///
/// # Errors
/// The file is no log, is damaged, or is too new.
pub fn open(file: &Path) -> Result<Store> {
    let file = settled(file)?;
    look_at(&file)?;
    let copy = looked_at(&file)
        .map(|connection| Store::of(connection, Some(file.clone())))
        .map_err(|error| error.at(&file))?;
    migrate::identify(&copy)?;
    let findings = copy.integrity()?;
    if findings.is_empty() { Ok(copy) } else { Err(flawed(&findings)) }
}

/// Opens a copy by itself, only to read, and checks it: structure, foreign keys, schema,
/// identity, and as many deeds and cases as the log it was taken from, down to the last deed's
/// chain. Once `stop` answers yes, the checking fails.
///
/// # Errors
/// The copy is not a good copy of the log, or checking it was stopped.
pub fn verify(
    store: &Store,
    file: &Path,
    stop: impl FnMut() -> bool + Send + 'static,
) -> Result<Verified> {
    let file = settled(file)?;
    look_at(&file)?;
    let mut connection = looked_at(&file).map_err(|error| error.at(&file))?;
    stop_when(&mut connection, stop)?;
    let copy = Store::of(connection, Some(file.clone()));
    migrate::identify(&copy)?;
    let bytes = copy.whole_size(&file)?;
    has_no_log_of_its_own(&copy)?;
    let findings = copy.integrity()?;
    if !findings.is_empty() {
        return Err(flawed(&findings));
    }
    let same_schema = migrate::version(&copy)? == migrate::version(store)?;
    let same_end = history::end(&copy)? == history::end(store)?;
    let deeds = history::count(&copy)?;
    let cases = count_cases(&copy)?;
    if !same_schema || !same_end || deeds != history::count(store)? || cases != count_cases(store)?
    {
        return Err(differs(CopyFault::OtherCounts { deeds, cases }));
    }
    Ok(Verified { deeds, cases, bytes })
}

/// A copy in write-ahead mode would be several files, and could not be read from a disk that is
/// write-protected.
fn has_no_log_of_its_own(copy: &Store) -> Result<()> {
    let mode: String =
        copy.connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if mode == "wal" {
        return Err(differs(CopyFault::WriteAhead));
    }
    Ok(())
}

fn count_cases(store: &Store) -> Result<i64> {
    let mut statement = store.connection.prepare_cached("SELECT count(*) FROM recovery_case")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// The first few flaws tell enough.
fn flawed(flaws: &[Flaw]) -> StoreError {
    differs(CopyFault::Flawed(flaws.iter().take(3).cloned().collect()))
}

fn differs(fault: CopyFault) -> StoreError {
    StoreError::Damaged(Damage::Copy(fault))
}

fn refused(file: &Path, kind: io::ErrorKind) -> StoreError {
    StoreError::Io { doing: Doing::CopyingInto, path: file.to_path_buf(), source: kind.into() }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use crate::domain::Moment;
    use crate::store::history::{Body, Envelope};
    use chrono::DateTime;
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt, symlink};

    fn do_something(store: &Store, seq: i64) {
        let envelope = Envelope {
            seq,
            device: [1; 16],
            device_seq: seq,
            name: "customer_added".to_owned(),
            version: 1,
            who: "Ines".to_owned(),
            at: Moment {
                utc: DateTime::from_timestamp_millis(1_763_700_000_000 + seq).unwrap(),
                offset_minutes: 60,
            },
            group: None,
            body_hash: [2; 32],
            chain: [u8::try_from(seq).unwrap(); 32],
        };
        let body = Body { salt: [3; 16], bytes: "words ".repeat(300).into_bytes() };
        history::append(store, &envelope, &[]).unwrap();
        history::seal(store, envelope.seq, &body, &[]).unwrap();
    }

    fn shop(deeds: i64) -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("log.db")).unwrap();
        (1..=deeds).for_each(|seq| do_something(&store, seq));
        (folder, store)
    }

    fn empty(folder: &tempfile::TempDir, name: &str) -> PathBuf {
        let file = folder.path().join(name);
        OpenOptions::new().write(true).create_new(true).mode(0o600).open(&file).unwrap();
        file
    }

    #[test]
    fn a_copy_holds_what_the_log_holds_and_is_for_the_owner_only() {
        let (folder, store) = shop(12);
        let file = empty(&folder, "copy.db");
        write_into(&store, &file).unwrap();
        let verified = verify(&store, &file, || false).unwrap();
        assert_eq!((verified.deeds, verified.cases), (12, 0));
        let kept = std::fs::metadata(&file).unwrap();
        assert_eq!(verified.bytes, kept.len());
        assert_eq!(kept.permissions().mode() & 0o777, 0o600);
        // Neither copying nor checking leaves anything beside the copy.
        let mut names: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names, ["copy.db", "log.db", "log.db-journal"]);
        let opened = Store::open(&file, |_| Ok(())).unwrap();
        assert_eq!(history::count(&opened).unwrap(), 12);
    }

    #[test]
    fn a_snapshot_can_be_written_too() {
        let (folder, store) = shop(5);
        let mut snapshot = crate::store::snapshot::Snapshot::begin(&store).unwrap();
        while !snapshot.step(3).unwrap().finished {}
        let snapshot = snapshot.finish().unwrap().open(|| false).unwrap();
        let file = empty(&folder, "copy.db");
        write_into(&snapshot, &file).unwrap();
        assert_eq!(verify(&snapshot, &file, || false).unwrap().deeds, 5);
        assert_eq!(verify(&store, &file, || false).unwrap().deeds, 5);
    }

    #[test]
    fn a_copy_that_is_behind_does_not_count() {
        let (folder, store) = shop(3);
        let file = empty(&folder, "copy.db");
        write_into(&store, &file).unwrap();
        do_something(&store, 4);
        assert!(matches!(verify(&store, &file, || false), Err(StoreError::Damaged { .. })));
    }

    #[test]
    fn the_copy_of_another_log_of_the_same_length_does_not_count() {
        let (folder, store) = shop(3);
        let (_other_folder, other) = shop(2);
        let mut last = history::last(&store).unwrap().unwrap();
        last.chain = [9; 32];
        history::append(&other, &last, &[]).unwrap();
        let file = empty(&folder, "copy.db");
        write_into(&other, &file).unwrap();
        assert_eq!(verify(&other, &file, || false).unwrap().deeds, 3);
        assert!(matches!(verify(&store, &file, || false), Err(StoreError::Damaged { .. })));
    }

    #[test]
    fn a_damaged_copy_does_not_count() {
        let (folder, store) = shop(60);
        let file = empty(&folder, "copy.db");
        write_into(&store, &file).unwrap();
        let good = std::fs::read(&file).unwrap();
        for page in 0..good.len() / 4_096 {
            let mut bad = good.clone();
            bad[page * 4_096..(page + 1) * 4_096].fill(0);
            put(&file, &bad);
            assert!(verify(&store, &file, || false).is_err(), "page {page} of zeros");
        }
        for length in (0..good.len()).step_by(5_003) {
            put(&file, &good[..length]);
            assert!(verify(&store, &file, || false).is_err(), "cut at {length}");
        }
        let mut write_ahead = good.clone();
        write_ahead[18..20].fill(2);
        put(&file, &write_ahead);
        assert!(verify(&store, &file, || false).is_err());
        put(&file, &good);
        assert_eq!(verify(&store, &file, || false).unwrap().deeds, 60);
    }

    #[test]
    fn nothing_that_exists_is_written_over() {
        let (folder, store) = shop(2);
        let file = empty(&folder, "letter.txt");
        put(&file, b"Dear Ms. Okafor");
        assert!(matches!(write_into(&store, &file), Err(StoreError::Io { .. })));
        assert_eq!(std::fs::read(&file).unwrap(), b"Dear Ms. Okafor");

        let target = empty(&folder, "target");
        let link = folder.path().join("link");
        symlink(&target, &link).unwrap();
        assert!(write_into(&store, &link).is_err());
        assert_eq!(std::fs::metadata(&target).unwrap().len(), 0);

        let missing = folder.path().join("missing");
        assert!(matches!(write_into(&store, &missing), Err(StoreError::Missing { .. })));
        assert!(!missing.exists());
    }

    #[test]
    fn the_log_is_never_taken_for_its_own_copy() {
        let (folder, store) = shop(2);
        let log = folder.path().join("log.db");
        assert!(write_into(&store, &log).is_err());
        assert!(matches!(verify(&store, &log, || false), Err(StoreError::Locked)));
        do_something(&store, 3);
    }

    #[expect(clippy::disallowed_methods, reason = "a test damages files")]
    fn put(file: &Path, bytes: &[u8]) {
        std::fs::write(file, bytes).unwrap();
    }
}
