//! Does a program killed in the middle of its work ever lose what it said was kept?
//!
//! The writer is this test binary itself, started again: it logs cases in a loop and says the
//! number of each once it is on the disk. It is killed without warning, again and again.

#![cfg(unix)]

use amends::domain::{LogDraft, PromiseDraft, WhoDraft};
use amends::jobs;
use amends::logbook::pages::CaseSet;
use amends::logbook::{Logbook, LogbookError, check};
use amends::platform::clock::SystemClock;
use amends::platform::lock::InstanceLock;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

/// The variable that makes the test [`writer`] write; it holds the folder of the log.
const FOLDER: &str = "AMENDS_CRASH_FOLDER";
/// What stands before the number of a case that is on the disk.
const KEPT: &str = "kept ";
/// How often the writer is killed in all.
const KILLS: u32 = 200;
/// How often it is killed in one folder before a fresh one is begun.
const KILLS_IN_A_FOLDER: u32 = 20;
/// How often the real program is killed.
const PROGRAM_KILLS: u32 = 20;

/// Pauses that no two kills share (SplitMix64).
struct Pauses(u64);

impl Pauses {
    fn next(&mut self, most_ms: u64) -> Duration {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Duration::from_micros((mixed ^ (mixed >> 31)) % (most_ms * 1000))
    }
}

fn open(folder: &Path) -> Logbook {
    jobs::open::log(folder, Arc::new(SystemClock), [9; 16]).unwrap()
}

fn draft(place: u32) -> LogDraft {
    LogDraft {
        who: WhoDraft { name: format!("Customer {place}"), ..WhoDraft::default() },
        words: "The cake came late, and nobody had called. ".repeat(20),
        promise: PromiseDraft {
            words: "I will call by noon.".to_owned(),
            due: "tomorrow noon".to_owned(),
            ..PromiseDraft::default()
        },
        ..LogDraft::default()
    }
}

/// Not a test of its own: the program that is killed. Without the variable it does nothing.
#[test]
fn writer() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let folder = Path::new(&folder);
    let _lock = InstanceLock::take(folder).unwrap();
    let mut log = open(folder);
    for place in 0.. {
        let logged = log.log_case(&draft(place)).unwrap();
        // Whole lines reach the pipe at once. When nobody reads any more, this ends it.
        let said = format!("\n{KEPT}{}\n", logged.number);
        std::io::stdout().write_all(said.as_bytes()).unwrap();
        std::io::stdout().flush().unwrap();
    }
}

/// Starts the program, kills it after a pause, and hands back what it had written by then.
fn killed(command: &mut Command, pause: Duration) -> String {
    let mut child: Child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    std::thread::sleep(pause);
    child.kill().unwrap();
    child.wait().unwrap();
    let mut said = String::new();
    child.stdout.take().unwrap().read_to_string(&mut said).unwrap();
    said
}

/// Opens the log as the next start does, and fails unless all that was said to be kept is there
/// and the records are whole; how many cases there are.
fn expect_whole(folder: &Path, kept: &[String]) -> u32 {
    let _lock = InstanceLock::take(folder).unwrap();
    let log = open(folder);
    for number in kept {
        assert!(log.case_by_number(number.parse().unwrap()).is_ok(), "{number} is lost");
    }
    let report = check::check::<LogbookError>(log.store(), |_, _, _| Ok(())).unwrap();
    assert!(report.is_clean(), "{report:?}");
    log.case_count(CaseSet::All).unwrap()
}

#[test]
fn nothing_said_to_be_kept_is_lost_however_often_the_program_is_killed() {
    let itself = std::env::current_exe().unwrap();
    let mut pauses = Pauses(2026);
    let (mut all_kept, mut cut_short) = (0, 0);
    for _ in 0..KILLS / KILLS_IN_A_FOLDER {
        let folder = tempfile::tempdir().unwrap();
        let mut kept: Vec<String> = Vec::new();
        for kill in 1..=KILLS_IN_A_FOLDER {
            let mut command = Command::new(&itself);
            command.args(["crash::writer", "--exact", "--nocapture", "--test-threads=1"]);
            command.env(FOLDER, folder.path());
            let said = killed(&mut command, pauses.next(110));
            let numbers = said.lines().filter_map(|line| line.strip_prefix(KEPT));
            kept.extend(numbers.map(str::to_owned));
            let journal = folder.path().join("log.db-journal");
            cut_short += u32::from(journal.metadata().is_ok_and(|found| found.len() > 0));
            let cases = expect_whole(folder.path(), &kept);
            let said = u32::try_from(kept.len()).unwrap();
            assert!((said..=said + kill).contains(&cases), "{cases} cases, {said} said");
        }
        all_kept += kept.len();
    }
    // Otherwise the pauses miss the moments that matter, and this proves nothing.
    assert!(all_kept > 100, "only {all_kept} cases were ever kept");
    assert!(cut_short > 5, "only {cut_short} kills came in the middle of a transaction");
}

fn amends(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_amends"));
    command
        .args(arguments)
        .env("AMENDS_DATA_DIR", home.join("log"))
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_DATA_HOME", home.join("data"));
    command
}

#[test]
fn a_command_killed_at_its_very_first_log_leaves_nothing_in_the_way() {
    let log = ["log", "--customer", "Ana Ruiz", "--what", "The tart was burnt", "--json"];
    let mut pauses = Pauses(9);
    let mut home = tempfile::tempdir().unwrap();
    let mut kept: Vec<String> = Vec::new();
    for kill in 0..PROGRAM_KILLS {
        // The first half dies while its log is being made, the second in one that is there.
        if kill <= PROGRAM_KILLS / 2 {
            home = tempfile::tempdir().unwrap();
            kept.clear();
        }
        let said = killed(&mut amends(home.path(), &log), pauses.next(60));
        for arguments in [&log[..], &["check"]] {
            let next = amends(home.path(), arguments).output().unwrap();
            let error = String::from_utf8_lossy(&next.stderr);
            assert!(next.status.success(), "{arguments:?} after kill {kill}: {error}");
            if arguments == log {
                kept.push(String::from_utf8(next.stdout).unwrap());
            }
        }
        // A line that was cut was not said.
        kept.extend(said.ends_with('\n').then_some(said));
        for said in &kept {
            let logged: serde_json::Value = serde_json::from_str(said).unwrap();
            let number = logged["case"].as_str().unwrap();
            let shown = amends(home.path(), &["show", number]).output().unwrap();
            assert!(shown.status.success(), "{number} is lost after kill {kill}");
        }
    }
}
