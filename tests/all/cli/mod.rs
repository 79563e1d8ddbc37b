//! Does the command line do what its help says? Every test runs the real program in a folder of
//! its own; what only the window can do is done through the library between two commands.

mod about;
mod bad_input;
mod cases;
mod customers;
mod follow_ups;
mod full_disk;
mod gone;
mod in_use;
mod message;
mod promises;
mod reading;
mod refusals;
mod settings;
mod story;
mod transfer;
mod whole_story;
mod words;

use amends::domain::{PromiseId, Stage, StageDone};
use amends::jobs;
use amends::logbook::Logbook;
use amends::logbook::promises::PromiseEnd;
use amends::platform::clock::SystemClock;
use amends::platform::lock::InstanceLock;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use tempfile::TempDir;

/// A home of its own, with the folder of the log in it.
struct Home {
    root: TempDir,
}

/// How a command ended.
#[derive(Debug)]
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Home {
    fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap() }
    }

    /// The folder of the log.
    fn log_folder(&self) -> PathBuf {
        self.root.path().join("log")
    }

    /// A path outside the folder of the log.
    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_amends"));
        command
            .args(arguments)
            .current_dir(self.root.path())
            .env("AMENDS_DATA_DIR", self.log_folder())
            .env("HOME", self.root.path())
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_DATA_HOME", self.path("data"));
        command
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments).output().unwrap())
    }

    /// Runs a command that must succeed, and reads what it prints.
    fn json(&self, arguments: &[&str]) -> Value {
        let ran = self.run(arguments);
        assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.err);
        serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}", ran.out))
    }

    /// Logs a mistake with nothing but who and what; the number of the case.
    fn logged(&self, customer: &str, what: &str) -> String {
        let logged = self.json(&["log", "--customer", customer, "--what", what, "--json"]);
        logged["case"].as_str().unwrap().to_owned()
    }

    /// Does what only the window can, with the log open as the window has it.
    fn in_window<T>(&self, work: impl FnOnce(&mut Logbook) -> T) -> T {
        let folder = self.log_folder();
        let _lock = InstanceLock::take(&folder).unwrap();
        let mut log = jobs::open::log(&folder, Arc::new(SystemClock), [7; 16]).unwrap();
        work(&mut log)
    }

    /// Records the three stages that a case needs.
    fn settle(&self, number: &str) {
        self.in_window(|log| {
            let case = log.case_by_number(number.parse().unwrap()).unwrap();
            for stage in Stage::NEEDED {
                let done = match stage {
                    Stage::Concede => StageDone::LeftOut("They asked for nothing more".to_owned()),
                    stage => StageDone::Done(format!("{stage:?} done well")),
                };
                log.record_stage(case, stage, &done, "Rosa", None).unwrap();
            }
        });
    }

    fn keep(&self, promise: &str) {
        let id: PromiseId = promise.parse().unwrap();
        self.in_window(|log| log.end_promise(id, PromiseEnd::Kept, "").unwrap());
    }
}

impl Ran {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Fails unless the command ended so, with an answer only when it succeeded and a single
    /// line on the error output otherwise.
    fn expect(&self, code: i32) {
        assert_eq!(self.code, code, "{self:?}");
        if code != 0 {
            assert_eq!(self.out, "", "an answer in spite of the failure");
            assert_eq!(self.err.lines().count(), 1, "{}", self.err);
            assert!(self.err.trim_end().ends_with('.'), "{}", self.err);
        }
    }
}

/// Every file below a folder, with what is in it.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                found.insert(path, bytes);
            }
        }
    }
    found
}

/// Lays out a file for the program to meet.
#[expect(clippy::disallowed_methods, reason = "the program's own writer is what is tested")]
fn lay(path: impl AsRef<Path>, content: impl AsRef<[u8]>) {
    std::fs::write(path, content).unwrap();
}
