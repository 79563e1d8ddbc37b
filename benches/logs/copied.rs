//! A log to write into, so that the kept one stays as it is.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot begin should end")]

use super::logs;
use amends::logbook::Logbook;
use amends::platform::files;
use amends::store::copy::write_into;
use tempfile::TempDir;

/// The name of the copy in its folder.
pub const COPY: &str = "copy.db";

/// A copy of the log of so many cases, on disk until the folder is dropped.
pub fn copied(cases: u32) -> (TempDir, Logbook) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let temp = files::prepare_temp(folder.path()).unwrap();
    write_into(logs::open(cases).store(), temp.path()).unwrap();
    let file = folder.path().join(COPY);
    files::publish(temp, &file, files::Replace::Ask).unwrap();
    let log = logs::logbook(&file);
    (folder, log)
}
