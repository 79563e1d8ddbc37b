//! Opening the log of a folder, the same way for the window and for the command line.

use super::{Progress, copy};
use crate::logbook::{Ids, Logbook, LogbookError};
use crate::platform::clock::Clock;
use crate::platform::{folders, machine};
use crate::store::{FILE_NAME, Store, StoreError};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Opens the log of a folder that was prepared and locked; on the very first start in an empty
/// folder it is made. Where traces of a log are left but the log itself is gone, that is said:
/// a new log in its place would look like lost work.
///
/// # Errors
/// The log is missing, damaged, too new, no log, held by another program, or not to be read; or
/// the verified copy that must stand before an upgrade could not be made.
pub fn log(folder: &Path, clock: Arc<dyn Clock>, mark: [u8; 16]) -> Result<Logbook, LogbookError> {
    copy::clear_unfinished(folder);
    let path = folder.join(FILE_NAME);
    let store = if path.symlink_metadata().is_ok() {
        let now = clock.now();
        Store::open(&path, |store| {
            copy::make(store, folder, now, &Progress::unwatched()).map(drop).map_err(|error| {
                StoreError::Io {
                    doing: "copying",
                    path: path.clone(),
                    source: std::io::Error::other(error.to_string()),
                }
            })
        })?
    } else if copy::list(folder).is_empty() {
        Store::create(&path)?
    } else {
        return Err(StoreError::Missing { path }.into());
    };
    Logbook::new(store, clock, Ids::System, mark)
}

/// Whether a log, or a trace of one, is in a folder: the log itself, or a copy of it. The folder
/// need not exist.
#[must_use]
pub fn is_there(folder: &Path) -> bool {
    folder.join(FILE_NAME).symlink_metadata().is_ok() || !copy::list(folder).is_empty()
}

/// This computer's own mark, from the folder of its settings, where it is made on first use.
///
/// # Errors
/// The folder of the settings cannot be made, read or written.
pub fn mark() -> Result<[u8; 16], LogbookError> {
    let folder = folders::config_folder().and_then(|folder| folders::prepare(&folder));
    let folder = folder.map_err(|error| LogbookError::Io {
        doing: "opening",
        path: PathBuf::new(),
        source: std::io::Error::other(error.to_string()),
    })?;
    machine::mark(&folder.path).map_err(|source| LogbookError::Io {
        doing: "reading",
        path: folder.path,
        source,
    })
}
