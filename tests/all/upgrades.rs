//! Logs of every released version open, and a second program is told that a log is held.
//!
//! `tests/fixtures/vN.sqlite` is a log as the release with schema N wrote it, kept for ever. When
//! a new schema is added to the ladder, its fixture is made once, by the program itself:
//!
//! ```text
//! AMENDS_FIXTURE=make cargo test --test all every_released_schema
//! ```
//!
//! That writes the fixture of the newest schema only, and only where there is none yet.

mod lived_in;

use amends::domain::Moment;
use amends::store::history::{self, Body, Envelope, Touch};
use amends::store::migrate::{self, NEWEST};
use amends::store::{FILE_NAME, Store, StoreError, copy, draft, log, preference};
use chrono::DateTime;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

const DRAFT: &str = "Dear Zoë,\n\"we are sorry\" — 謝罪 🙏\u{200f}";

fn fixture(version: i64) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/v{version}.sqlite"))
}

/// Odd things that an upgrade must carry along.
fn fill(store: &Store) -> Result<(), StoreError> {
    store.transact(|| {
        log::set_id(store, [7; 16])?;
        log::add_device(store, [8; 16], [9; 16])?;
        for seq in 1..=3 {
            let envelope = Envelope {
                seq,
                device: [9; 16],
                device_seq: seq,
                name: "a_deed_nobody_knows".to_owned(),
                version: 1,
                who: "O'Brien \"Bee\"".to_owned(),
                at: Moment {
                    utc: DateTime::from_timestamp_millis(1_763_700_000_000 - seq)
                        .ok_or(StoreError::Locked)?,
                    offset_minutes: -210,
                },
                group: None,
                body_hash: [1; 32],
                chain: [2; 32],
            };
            // The body of the second was erased.
            let body = Body { salt: [3; 16], bytes: "{\"words\":\"Grüße\"}".as_bytes().to_vec() };
            let touch = Touch { kind: 1, key: vec![4; 16], seen: seq - 1 };
            history::append(store, &envelope, &[touch])?;
            if seq != 2 {
                history::seal(store, seq, &body, b"[]")?;
                history::add_step(store, seq, false)?;
            }
            log::advance(store, [9; 16])?;
        }
        draft::put(store, "case/new", DRAFT, 1_763_700_000_000)?;
        preference::put(store, "theme", "dark")
    })
}

fn copied(from: &Path, to: &Path) {
    // By another process: closing a log in this one would drop the lock on it.
    let status = Command::new("cp").arg(from).arg(to).status().unwrap();
    assert!(status.success());
}

#[test]
fn every_released_schema_has_a_fixture() {
    let newest = fixture(NEWEST);
    if std::env::var_os("AMENDS_FIXTURE").is_some() && !newest.exists() {
        let folder = tempfile::tempdir().unwrap();
        let made = folder.path().join(FILE_NAME);
        let store = Store::create(&made).unwrap();
        fill(&store).unwrap();
        drop(store);
        copied(&made, &newest);
    }
    for version in 1..=NEWEST {
        assert!(
            fixture(version).exists(),
            "schema {version} has no fixture: see the beginning of this file"
        );
    }
}

#[test]
fn every_fixture_becomes_a_log_like_a_new_one() {
    let fresh = migrate::schema_text(&Store::in_memory().unwrap()).unwrap();
    for version in 1..=NEWEST {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE_NAME);
        copied(&fixture(version), &path);
        let mut copies = 0;
        let store = Store::open(&path, |old| {
            copies += 1;
            assert_eq!(migrate::version(old).unwrap(), version);
            let copy = tempfile::NamedTempFile::new_in(folder.path()).unwrap();
            copy::write_into(old, copy.path())?;
            copy::verify(old, copy.path(), || false).map(drop)
        })
        .unwrap();
        assert_eq!(copies, i64::from(version < NEWEST));
        assert_eq!(migrate::version(&store).unwrap(), NEWEST);
        assert_eq!(migrate::schema_text(&store).unwrap(), fresh);
        assert_eq!(store.integrity().unwrap(), []);
        holds_what_was_filled_in(&store);
    }
}

fn holds_what_was_filled_in(store: &Store) {
    assert_eq!(log::id(store).unwrap(), Some([7; 16]));
    assert_eq!(log::device(store, [8; 16]).unwrap().unwrap().next_seq, 4);
    assert_eq!(history::count(store).unwrap(), 3);
    let (envelope, body) = history::get(store, 1).unwrap().unwrap();
    assert_eq!(envelope.who, "O'Brien \"Bee\"");
    assert_eq!(envelope.at.offset_minutes, -210);
    assert_eq!(body.unwrap().bytes, "{\"words\":\"Grüße\"}".as_bytes());
    assert_eq!(history::get(store, 2).unwrap().unwrap().1, None);
    assert_eq!(draft::get(store, "case/new").unwrap().unwrap(), DRAFT);
    assert_eq!(preference::get(store, "theme").unwrap().unwrap(), "dark".to_owned());
}

/// The part of the child process in the tests below: it opens the log whose path it is given,
/// says on its last line how that went, and holds the log until its input ends.
#[test]
fn another_program_says_what_it_finds() {
    let Some(path) = std::env::var_os("AMENDS_OTHER_PROGRAM") else {
        // Without a log to open there is nothing to be found, and that is said too.
        let nothing = Store::open(Path::new("no/such/log.db"), |_| Ok(()));
        assert!(matches!(nothing, Err(StoreError::Missing { .. })));
        return;
    };
    let opened = Store::open(Path::new(&path), |_| Ok(()));
    let said = match &opened {
        Ok(_) => "opened",
        Err(StoreError::Locked) => "locked",
        Err(StoreError::NoRights { path: at }) if at.ends_with(FILE_NAME) => "no rights",
        Err(_) => "another error",
    };
    let answer = std::env::var_os("AMENDS_ANSWER").unwrap();
    let draft = Path::new(&answer).with_extension("draft");
    std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .open(&draft)
        .and_then(|mut file| std::io::Write::write_all(&mut file, said.as_bytes()))
        .unwrap();
    std::fs::rename(&draft, &answer).unwrap();
    let _ = std::io::read_to_string(std::io::stdin());
    drop(opened);
}

struct Other {
    child: Child,
    answer: tempfile::TempDir,
}

impl Other {
    fn opening(path: &Path) -> Self {
        let test = Command::new(std::env::current_exe().unwrap());
        Self::running(test, path)
    }

    fn running(mut test: Command, path: &Path) -> Self {
        let answer = tempfile::tempdir().unwrap();
        allow(answer.path(), 0o777);
        let child = test
            .args(["--exact", "upgrades::another_program_says_what_it_finds"])
            .env("AMENDS_OTHER_PROGRAM", path)
            .env("AMENDS_ANSWER", answer.path().join("answer"))
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Self { child, answer }
    }

    fn says(&mut self) -> String {
        for _ in 0..600 {
            if let Ok(said) = std::fs::read_to_string(self.answer.path().join("answer")) {
                return said;
            }
            if self.child.try_wait().unwrap().is_some() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        std::fs::read_to_string(self.answer.path().join("answer")).unwrap_or_default()
    }

    fn ends(mut self) {
        drop(self.child.stdin.take());
        assert!(self.child.wait().unwrap().success());
    }
}

fn allow(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_second_program_is_told_that_the_log_is_held() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE_NAME);
    let store = Store::create(&path).unwrap();
    let mut other = Other::opening(&path);
    assert_eq!(other.says(), "locked");
    other.ends();

    // Nothing this program does with the file lets go of it.
    assert!(matches!(Store::open(&path, |_| Ok(())), Err(StoreError::Locked)));
    assert!(copy::verify(&store, &path, || false).is_err());
    assert!(copy::write_into(&store, &path).is_err());
    preference::put(&store, "theme", "dark").unwrap();
    let mut other = Other::opening(&path);
    assert_eq!(other.says(), "locked");
    other.ends();

    drop(store);
    let mut other = Other::opening(&path);
    assert_eq!(other.says(), "opened");
    assert!(matches!(Store::open(&path, |_| Ok(())), Err(StoreError::Locked)));
    other.ends();
    let store = Store::open(&path, |_| Ok(())).unwrap();
    assert_eq!(preference::get(&store, "theme").unwrap().as_deref(), Some("dark"));
}

#[test]
fn a_program_that_was_killed_holds_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE_NAME);
    drop(Store::create(&path).unwrap());
    let mut other = Other::opening(&path);
    assert_eq!(other.says(), "opened");
    other.child.kill().unwrap();
    other.child.wait().unwrap();
    Store::open(&path, |_| Ok(())).unwrap();
}

/// The same test program as somebody who has no special rights: an administrator may write
/// everywhere, and would find every one of these logs open.
fn without_privileges(folder: &Path) -> Command {
    use std::os::unix::fs::MetadataExt;
    let test = std::env::current_exe().unwrap();
    if std::fs::metadata("/proc/self").map_or(1, |it| it.uid()) != 0 {
        return Command::new(test);
    }
    let reachable = folder.join("test");
    if !reachable.exists() {
        copied(&test, &reachable);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(reachable);
    command
}

#[test]
fn a_log_without_rights_says_so_at_once() {
    let outer = tempfile::tempdir().unwrap();
    allow(outer.path(), 0o755);
    let folder = outer.path().join("shop");
    std::fs::create_dir(&folder).unwrap();
    let path = folder.join(FILE_NAME);
    drop(Store::create(&path).unwrap());
    let journal = folder.join("log.db-journal");
    if journal.exists() {
        std::fs::remove_file(journal).unwrap();
    }
    // May not be read; read only; written, but its folder takes no journal; folder closed.
    for (file, around) in [(0o000, 0o777), (0o444, 0o777), (0o666, 0o555), (0o666, 0o000)] {
        allow(&path, file);
        allow(&folder, around);
        let mut other = Other::running(without_privileges(outer.path()), &path);
        assert_eq!(other.says(), "no rights", "{file:o} in {around:o}");
        other.ends();
        allow(&folder, 0o755);
    }
    allow(&path, 0o666);
    allow(&folder, 0o777);
    let mut other = Other::running(without_privileges(outer.path()), &path);
    assert_eq!(other.says(), "opened");
    other.ends();
}
