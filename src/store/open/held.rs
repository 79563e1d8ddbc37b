//! Which logs this process holds, so that none of them is ever opened a second time in it.
//!
//! The operating system's locks belong to the process: were a held log opened again and closed,
//! even just to read its header, SQLite's lock would be gone, and another program could
//! overwrite what was saved. So the second opening is refused before the file is touched.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

static HELD: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A log held by this process, until this is dropped.
#[derive(Debug)]
pub struct Held {
    path: PathBuf,
}

impl Held {
    /// Holds a log; none when this process holds it already. The folder of the path must be
    /// resolved, so that a file has one path only.
    pub fn take(path: &Path) -> Option<Self> {
        let path = path.to_path_buf();
        held().insert(path.clone()).then_some(Self { path })
    }
}

/// Whether this process holds a log.
pub fn is_held(path: &Path) -> bool {
    held().contains(path)
}

impl Drop for Held {
    fn drop(&mut self) {
        held().remove(&self.path);
    }
}

/// A thread that panicked cannot have left the set half changed.
fn held() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}
