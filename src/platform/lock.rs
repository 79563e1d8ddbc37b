//! Is another window already working on this log?
//!
//! The kernel's lock on a file beside the log answers; it ends with the process, however that
//! ends. The file itself is never deleted, since deleting would let two programs lock two files
//! of one name. It must not know what the folder holds.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The name of the lock file in the data folder.
pub const FILE_NAME: &str = "instance.lock";

/// How long a held lock is waited for: too short to be felt, long enough for a program to close.
pub const PATIENCE: Duration = Duration::from_millis(400);
/// The time between two tries.
const PAUSE: Duration = Duration::from_millis(10);

/// Why the lock was not given.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another running program has it.
    #[error("held by process {pid:?}")]
    Held {
        /// The process that wrote its number into the file, for the message only; `None` where
        /// it cannot be read, as on Windows.
        pid: Option<u32>,
    },
    /// The file cannot be made or locked.
    #[error("lock file {path}: {source}")]
    Io {
        /// The lock file.
        path: PathBuf,
        /// The computer's own words.
        source: io::Error,
    },
}

/// The right to be the one program on a log, until it is dropped.
#[derive(Debug)]
pub struct InstanceLock {
    // Closing the file gives the lock back.
    _file: File,
}

impl InstanceLock {
    /// Takes the lock of this folder, which must exist. A program that is just closing, or a
    /// child that it is just starting and that still shares its files, gets [`PATIENCE`].
    ///
    /// # Errors
    /// [`LockError::Held`] when another program or window has it, else [`LockError::Io`].
    pub fn take(folder: &Path) -> Result<Self, LockError> {
        let path = folder.join(FILE_NAME);
        let mut options = OpenOptions::new();
        // Not truncated: until the lock is ours, the content is someone else's.
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = match options.open(&path) {
            Ok(file) => file,
            Err(source) => return Err(LockError::Io { path, source }),
        };
        let began = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if began.elapsed() < PATIENCE => sleep(PAUSE),
                Err(TryLockError::WouldBlock) => {
                    return Err(LockError::Held { pid: holder(&mut file) });
                }
                Err(TryLockError::Error(source)) => return Err(LockError::Io { path, source }),
            }
        }
        // The number only makes a message more helpful: a full disk must not stop the start.
        let _written =
            file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id())).is_ok();
        Ok(Self { _file: file })
    }
}

/// The process number in the file, if that is what it holds.
fn holder(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(32).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the tests lay out files for the code to meet")]
mod tests {
    use super::*;

    #[test]
    fn the_second_is_refused_until_the_first_lets_go() {
        let folder = tempfile::tempdir().unwrap();
        let first = InstanceLock::take(folder.path()).unwrap();
        let second = InstanceLock::take(folder.path());
        assert!(matches!(second, Err(LockError::Held { .. })));
        if let (Err(LockError::Held { pid }), true) = (second, cfg!(unix)) {
            assert_eq!(pid, Some(std::process::id()));
        }
        drop(first);
        assert!(folder.path().join(FILE_NAME).exists(), "the file stays");
        InstanceLock::take(folder.path()).unwrap();
    }

    #[test]
    fn what_an_earlier_run_left_inside_does_not_matter() {
        for stale in ["4294967295\n", "not a number", ""] {
            let folder = tempfile::tempdir().unwrap();
            std::fs::write(folder.path().join(FILE_NAME), stale).unwrap();
            let lock = InstanceLock::take(folder.path()).unwrap();
            drop(lock);
            let left = std::fs::read_to_string(folder.path().join(FILE_NAME)).unwrap();
            assert_eq!(left.trim(), std::process::id().to_string());
        }
    }

    #[test]
    fn a_missing_folder_is_not_a_held_lock() {
        let folder = tempfile::tempdir().unwrap();
        let error = InstanceLock::take(&folder.path().join("missing")).unwrap_err();
        assert!(matches!(error, LockError::Io { .. }));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn another_process_is_refused_too() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE_NAME);
        // The tool of the same name takes the same kernel lock, from a process of its own.
        let free = || {
            let mut tool = std::process::Command::new("flock");
            tool.arg("--nonblock").arg(&path).arg("true").status().unwrap().success()
        };
        let lock = InstanceLock::take(folder.path()).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(!free());
        drop(lock);
        assert!(free());
    }
}
