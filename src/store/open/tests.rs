//! Each way in which a log does not open, told apart; and what stays as it was.

use super::super::{draft, preference};
use super::*;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::time::Instant;
use tempfile::TempDir;

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap().join(FILE_NAME);
    (folder, path)
}

fn open(path: &Path) -> Result<Store> {
    Store::open(path, |_| panic!("the newest schema needs no upgrade"))
}

/// The bytes of a closed log with something in it.
fn log_bytes(path: &Path) -> Vec<u8> {
    let store = Store::create(path).unwrap();
    for number in 0..40 {
        draft::put(&store, &format!("draft {number}"), &"words ".repeat(100), number).unwrap();
    }
    drop(store);
    fs::read(path).unwrap()
}

#[expect(clippy::disallowed_methods, reason = "a test damages files")]
fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}

#[test]
fn what_was_kept_is_there_after_closing_and_opening() {
    let (_folder, path) = folder();
    let store = Store::create(&path).unwrap();
    preference::put(&store, "theme", "dark").unwrap();
    drop(store);
    let store = open(&path).unwrap();
    assert_eq!(preference::get(&store, "theme").unwrap().as_deref(), Some("dark"));
    assert_eq!(store.path(), Some(path.as_path()));
    assert_eq!(store.integrity().unwrap(), []);
}

#[test]
fn the_log_and_its_journal_are_for_the_owner_only() {
    let (folder, path) = folder();
    let store = Store::create(&path).unwrap();
    preference::put(&store, "theme", "dark").unwrap();
    let mut seen = 0;
    for file in fs::read_dir(folder.path()).unwrap() {
        let mode = file.unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        seen += 1;
    }
    assert!(seen >= 1);
}

#[test]
fn creating_never_touches_what_is_there() {
    let (folder, path) = folder();
    write(&path, b"the only copy of something");
    assert!(matches!(Store::create(&path), Err(StoreError::Io { .. })));
    assert_eq!(fs::read(&path).unwrap(), b"the only copy of something");
    let link = folder.path().join("link.db");
    symlink(folder.path().join("elsewhere"), &link).unwrap();
    assert!(Store::create(&link).is_err());
    assert!(!folder.path().join("elsewhere").exists());
}

#[test]
fn a_log_that_cannot_be_finished_leaves_nothing_behind() {
    let (folder, path) = folder();
    // A folder where SQLite wants its journal stops it in its first transaction.
    let journal = journal_of(&unfinished_of(&path));
    fs::create_dir(&journal).unwrap();
    fs::create_dir(journal.join("in the way")).unwrap();
    assert!(Store::create(&path).is_err());
    assert!(!path.exists());
    fs::remove_dir_all(journal).unwrap();
    Store::create(&path).unwrap();
    assert!(folder.path().join(FILE_NAME).exists());
}

#[test]
fn what_is_missing_is_never_made_anew() {
    let (folder, path) = folder();
    assert!(matches!(open(&path), Err(StoreError::Missing { path: at }) if at == path));
    let deep = folder.path().join("no such folder").join(FILE_NAME);
    assert!(matches!(open(&deep), Err(StoreError::Missing { .. })));
    assert!(!path.exists() && !deep.exists());
}

#[test]
fn other_things_at_the_path_are_not_logs() {
    let (folder, path) = folder();
    fs::create_dir(&path).unwrap();
    assert!(matches!(open(&path), Err(StoreError::NotALog { path: at }) if at == path));

    let fifo = folder.path().join("fifo");
    let made = std::process::Command::new("mkfifo").arg(&fifo).status();
    assert!(made.unwrap().success());
    assert!(matches!(open(&fifo), Err(StoreError::NotALog { .. })));
    assert!(matches!(open(Path::new("/dev/null")), Err(StoreError::NotALog { .. })));
    assert!(matches!(open(Path::new("/")), Err(StoreError::NotALog { .. })));

    let letter = folder.path().join("letter.txt");
    write(&letter, "Dear Sir or Madam, ".repeat(20).as_bytes());
    assert!(matches!(open(&letter), Err(StoreError::NotALog { .. })));
    let note = folder.path().join("note.txt");
    write(&note, b"milk");
    assert!(matches!(open(&note), Err(StoreError::NotALog { .. })));

    let target = folder.path().join("real.db");
    Store::create(&target).unwrap();
    let link = folder.path().join("link.db");
    symlink(&target, &link).unwrap();
    assert!(matches!(open(&link), Err(StoreError::NotALog { .. })));
}

#[test]
fn a_folder_reached_through_a_link_is_fine() {
    let (folder, path) = folder();
    Store::create(&path).unwrap();
    let outside = tempfile::tempdir().unwrap();
    let link = outside.path().join("shortcut");
    symlink(folder.path(), &link).unwrap();
    let store = open(&link.join(FILE_NAME)).unwrap();
    assert_eq!(store.path(), Some(path.as_path()));
}

#[test]
fn the_database_of_another_program_is_left_as_it_is() {
    let (_folder, path) = folder();
    let mut bytes = log_bytes(&path);
    bytes[68..72].copy_from_slice(&[0, 0, 0, 7]);
    write(&path, &bytes);
    assert!(matches!(open(&path), Err(StoreError::NotALog { path: at }) if at == path));
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_newer_log_is_left_as_it_is() {
    let (_folder, path) = folder();
    let mut bytes = log_bytes(&path);
    bytes[60..64].copy_from_slice(&[0, 0, 0, 99]);
    write(&path, &bytes);
    assert!(matches!(open(&path), Err(StoreError::TooNew { found: 99, known: NEWEST })));
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_log_cut_anywhere_is_damaged_and_stays_as_it_is() {
    let (_folder, path) = folder();
    let bytes = log_bytes(&path);
    let near_the_start = 0..130;
    let everywhere = (0..bytes.len()).step_by(1_021);
    let at_pages = (0..bytes.len()).step_by(4_096);
    let at_the_end = bytes.len() - 3..bytes.len();
    for length in near_the_start.chain(everywhere).chain(at_pages).chain(at_the_end) {
        write(&path, &bytes[..length]);
        let opened = open(&path);
        assert!(matches!(opened, Err(StoreError::Damaged { .. })), "cut at {length}: {opened:?}");
        drop(opened);
        assert_eq!(fs::read(&path).unwrap(), &bytes[..length], "cut at {length}");
    }
}

#[test]
fn a_flipped_bit_in_the_header_never_loses_a_word() {
    let (_folder, path) = folder();
    let bytes = log_bytes(&path);
    let mut refused = 0;
    for bit in 0..800 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        write(&path, &flipped);
        // A version that reads as an earlier one asks for an upgrade, which does not go through.
        match Store::open(&path, |_| Ok(())) {
            Ok(store) => {
                let kept = draft::get(&store, "draft 39").unwrap();
                assert_eq!(kept, Some("words ".repeat(100)), "bit {bit}");
            }
            Err(
                StoreError::Damaged { .. } | StoreError::NotALog { .. } | StoreError::TooNew { .. },
            ) => {
                refused += 1;
                assert_eq!(fs::read(&path).unwrap(), flipped, "bit {bit}");
            }
            Err(error) => panic!("bit {bit}: {error}"),
        }
    }
    // Magic, page size, formats, page count, schema format, encoding, version and identity alone
    // are more than half of all bits.
    assert!(refused > 400, "{refused} refused");
}

#[test]
fn damage_deep_inside_is_found_by_the_whole_check() {
    let (_folder, path) = folder();
    let mut bytes = log_bytes(&path);
    let last = bytes.len() - 4_096;
    bytes[last..].fill(0xa5);
    write(&path, &bytes);
    let store = open(&path).unwrap();
    let findings = store.integrity().unwrap();
    assert!(!findings.is_empty());
    assert!(findings.iter().all(|finding| !format!("{finding:?}").contains("words")));
}

#[test]
fn a_second_opening_in_the_same_program_is_told_at_once() {
    let (folder, path) = folder();
    let first = Store::create(&path).unwrap();
    let begun = Instant::now();
    assert!(matches!(open(&path), Err(StoreError::Locked)));
    let roundabout = folder.path().join(".").join(FILE_NAME);
    assert!(matches!(open(&roundabout), Err(StoreError::Locked)));
    assert!(begun.elapsed().as_secs() < 2);
    preference::put(&first, "theme", "dark").unwrap();
    drop(first);
    open(&path).unwrap();
}

#[test]
fn an_interrupted_transaction_is_rolled_back() {
    let (folder, path) = folder();
    let store = Store::create(&path).unwrap();
    preference::put(&store, "theme", "dark").unwrap();
    let scene = folder.path().join("scene.db");
    let transaction = store.connection.unchecked_transaction().unwrap();
    // More than fits the page cache, so that half of it is in the file already.
    store.connection.execute_batch("PRAGMA cache_size = 5").unwrap();
    for number in 0..200 {
        draft::put(&store, &format!("{number}"), &"w".repeat(4_000), 0).unwrap();
    }
    preference::put(&store, "theme", "light").unwrap();
    // What a power cut would leave. Copied by another process: this one would drop its lock.
    for (from, to) in [(path.clone(), scene.clone()), (journal_of(&path), journal_of(&scene))] {
        let copied = std::process::Command::new("cp").arg(from).arg(to).status();
        assert!(copied.unwrap().success());
    }
    transaction.rollback().unwrap();
    assert!(fs::metadata(journal_of(&scene)).unwrap().len() > 4_096);
    let found = open(&scene).unwrap();
    assert_eq!(preference::get(&found, "theme").unwrap().as_deref(), Some("dark"));
    assert_eq!(draft::get(&found, "0").unwrap(), None);
    assert_eq!(found.integrity().unwrap(), []);
}

#[test]
fn a_deleted_name_is_gone_from_the_file() {
    let (folder, path) = folder();
    let store = Store::create(&path).unwrap();
    draft::put(&store, "note", "Wilhelmina Featherstonehaugh", 0).unwrap();
    draft::remove(&store, "note").unwrap();
    drop(store);
    for file in fs::read_dir(folder.path()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(11).any(|window| window == b"Wilhelmina "));
    }
}

#[test]
fn the_engine_is_new_enough_and_searches() {
    let store = Store::in_memory().unwrap();
    assert!(rusqlite::version_number() >= 3_051_003);
    store
        .connection
        .execute_batch("INSERT INTO customer_fts (rowid, words) VALUES (1, 'Zoë Lindqvist')")
        .unwrap();
    let found: i64 = store
        .connection
        .query_row("SELECT rowid FROM customer_fts WHERE customer_fts MATCH 'zoe*'", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(found, 1);
}

#[test]
fn double_quotes_are_never_a_text_and_nothing_can_be_attached() {
    let store = Store::in_memory().unwrap();
    assert!(store.connection.prepare("SELECT \"no such column\"").is_err());
    let (folder, _) = folder();
    let target = folder.path().join("other.db");
    let attached = store.connection.execute("ATTACH ?1 AS other", [target.to_str().unwrap()]);
    assert!(attached.is_err());
    assert!(!target.exists());
}
