//! What did the program do before something went wrong?
//!
//! One text file a day in `diagnostics/` below the data folder, the newest seven kept, readable
//! by their owner only. Personal data never goes in: only this program's own lines are kept (a
//! library might log a path or a name), and those give ids and counts, no names, no words and no
//! paths chosen by a person. A panic is logged as its place in the source without its message,
//! because a message may quote a customer.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use chrono::NaiveDate;
use tracing::Level;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::prelude::*;

use crate::platform::clock::{Clock, SystemClock};
use crate::platform::folders::{self, FolderError};

/// The folder of the files, below the data folder.
pub const FOLDER_NAME: &str = "diagnostics";

/// How many days are kept.
const KEPT: usize = 7;

/// Why there is no log file. The program runs on without one.
#[derive(Debug, thiserror::Error)]
pub enum LogFileError {
    /// Its folder cannot be used.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The file cannot be made.
    #[error("log file: {0}")]
    File(#[from] io::Error),
    /// This process writes one already.
    #[error("already started")]
    Started,
}

/// Keeps panics going to the log file; dropping it gives the standard report back. Hold it until
/// the end of `main`.
#[derive(Debug)]
pub struct LogGuard {
    folder: PathBuf,
}

impl LogGuard {
    /// Where the files are, for a person who wants to look or to send one.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for LogGuard {
    fn drop(&mut self) {
        // Taking the hook while panicking would panic again.
        if !std::thread::panicking() {
            drop(std::panic::take_hook());
        }
    }
}

/// Starts the log file of this process below the prepared data folder, and logs panics from now
/// on. Lines of level INFO and above are kept.
///
/// # Errors
/// See [`LogFileError`].
pub fn start(data_folder: &Path) -> Result<LogGuard, LogFileError> {
    let folder = folders::prepare(&data_folder.join(FOLDER_NAME))?.path;
    let daily = Daily::open(folder.clone(), Box::new(SystemClock))?;
    tracing::subscriber::set_global_default(subscriber(daily))
        .map_err(|_| LogFileError::Started)?;
    let standard = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        log_panic(info);
        // A debug build shows the message as well; a release says nothing on the terminal.
        if cfg!(debug_assertions) {
            standard(info);
        }
    }));
    Ok(LogGuard { folder })
}

/// Only lines of this crate, as plain text, into the day's file.
fn subscriber(daily: Daily) -> impl tracing::Subscriber + Send + Sync {
    let ours = Targets::new().with_target(env!("CARGO_CRATE_NAME"), Level::INFO);
    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(Mutex::new(daily));
    tracing_subscriber::registry().with(lines.with_filter(ours))
}

fn log_panic(info: &PanicHookInfo<'_>) {
    let (file, line) = info.location().map_or(("unknown", 0), |place| (place.file(), place.line()));
    // Threads are named by the source, never after a person.
    let thread = std::thread::current();
    tracing::error!(file, line, thread = thread.name().unwrap_or("unnamed"), "panic");
}

/// The file of the day; a line written on a new day starts a new file.
struct Daily {
    folder: PathBuf,
    clock: Box<dyn Clock>,
    day: NaiveDate,
    file: File,
}

impl Daily {
    fn open(folder: PathBuf, clock: Box<dyn Clock>) -> io::Result<Self> {
        let day = clock.now().local().date();
        let file = open_day(&folder, day)?;
        prune(&folder);
        Ok(Self { folder, clock, day, file })
    }
}

impl Write for Daily {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let today = self.clock.now().local().date();
        if today != self.day {
            self.file = open_day(&self.folder, today)?;
            self.day = today;
            prune(&self.folder);
        }
        self.file.write(line)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

fn open_day(folder: &Path, day: NaiveDate) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(folder.join(format!("amends-{day}.log")))
}

/// Deletes all but the newest files of ours. What cannot be deleted now is tried again tomorrow.
fn prune(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let ours = |name: &str| {
        name.strip_prefix("amends-")
            .and_then(|rest| rest.strip_suffix(".log"))
            .is_some_and(|day| day.parse::<NaiveDate>().is_ok())
    };
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| ours(name))
        .collect();
    // The date in the name sorts as text.
    names.sort_unstable_by(|a, b| b.cmp(a));
    for name in names.iter().skip(KEPT) {
        let _deleted = std::fs::remove_file(folder.join(name)).is_ok();
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the tests lay out files for the code to meet")]
mod tests {
    use super::*;
    use crate::platform::clock::FixedClock;
    use chrono::TimeDelta;

    fn clock() -> FixedClock {
        FixedClock::at_local("2026-11-22T23:00:00".parse().unwrap(), 0)
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn only_our_own_lines_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let daily = Daily::open(folder.path().to_path_buf(), Box::new(clock())).unwrap();
        tracing::subscriber::with_default(subscriber(daily), || {
            tracing::info!(cases = 3, "opened");
            tracing::debug!("too fine");
            tracing::error!(target: "library", "Marta Novak");
        });
        let text = std::fs::read_to_string(folder.path().join("amends-2026-11-22.log")).unwrap();
        assert!(text.contains("opened") && text.contains("cases=3"), "{text}");
        assert!(!text.contains("Marta") && !text.contains("too fine"), "{text}");
    }

    #[test]
    fn a_panic_is_logged_by_its_place_alone() {
        let folder = tempfile::tempdir().unwrap();
        // In a process of its own, because a panic hook belongs to all threads.
        let output = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "platform::log_file::tests::panics_in_a_child", "--include-ignored"])
            .env("AMENDS_TEST_PANIC_FOLDER", folder.path())
            .output()
            .unwrap();
        assert!(!output.status.success());
        let diagnostics = folder.path().join(FOLDER_NAME);
        let name = names(&diagnostics).pop().unwrap();
        let text = std::fs::read_to_string(diagnostics.join(name)).unwrap();
        assert!(text.contains("panic") && text.contains("log_file.rs"), "{text}");
        assert!(!text.contains("Marta"), "{text}");
    }

    #[test]
    #[ignore = "panics on purpose; started by the test above"]
    fn panics_in_a_child() {
        let folder = std::env::var_os("AMENDS_TEST_PANIC_FOLDER").unwrap();
        let _guard = start(Path::new(&folder)).unwrap();
        panic!("Marta Novak called");
    }

    #[test]
    fn a_new_day_starts_a_new_file_and_seven_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("notes.txt"), "not ours").unwrap();
        let clock = clock();
        let mut daily = Daily::open(folder.path().to_path_buf(), Box::new(clock.clone())).unwrap();
        for _ in 0..9 {
            daily.write_all(b"line\n").unwrap();
            clock.advance(TimeDelta::days(1));
        }
        let names = names(folder.path());
        assert_eq!(names.len(), KEPT + 1);
        assert_eq!(names.first().unwrap(), "amends-2026-11-24.log");
        assert_eq!(names.last().unwrap(), "notes.txt");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        Daily::open(folder.path().to_path_buf(), Box::new(clock())).unwrap();
        let found = std::fs::metadata(folder.path().join("amends-2026-11-22.log")).unwrap();
        assert_eq!(found.permissions().mode() & 0o777, 0o600);
    }
}
