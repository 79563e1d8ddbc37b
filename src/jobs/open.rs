//! Opening the log of a folder, the same way for the window and for the command line.

use super::{JobError, Progress, copy};
use crate::logbook::{Ids, Logbook, LogbookError};
use crate::platform::clock::Clock;
use crate::platform::{folders, known_logs, machine};
use crate::store::{Doing, FILE_NAME, Store, StoreError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Opens the log of a folder that was prepared and locked; on the very first start in an empty
/// folder it is made. Where traces of a log are left but the log itself is gone, that is said:
/// a new log in its place would look like lost work. See also [`expect`].
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
            let made = copy::make(store, folder, now, &Progress::unwatched());
            made.map(drop).map_err(|error| match error {
                // A copy shows what is wrong with the log itself.
                JobError::Log(LogbookError::Damaged(damage)) => StoreError::Damaged(damage),
                error => StoreError::Io {
                    doing: Doing::CopyingFirst,
                    path: folder.join(copy::FOLDER),
                    source: error.into_io(),
                },
            })
        })?
    } else if has_traces(folder) {
        return Err(StoreError::Missing { path }.into());
    } else {
        Store::create(&path)?
    };
    Logbook::new(store, clock, Ids::System, mark)
}

/// Whether a log, or a trace of one, is in a folder, or may be where nobody may look. The folder
/// need not exist.
#[must_use]
pub fn is_there(folder: &Path) -> bool {
    match folder.join(FILE_NAME).symlink_metadata() {
        Ok(_) => true,
        Err(error) if error.kind() == ErrorKind::PermissionDenied => true,
        Err(_) => has_traces(folder),
    }
}

/// Whether a folder holds what only a log leaves: copies of it, its journal, or what was set aside.
fn has_traces(folder: &Path) -> bool {
    let is_filled =
        |name| folder.join(name).read_dir().is_ok_and(|mut found| found.next().is_some());
    is_filled(copy::FOLDER)
        || is_filled(copy::ASIDE)
        || folder.join(format!("{FILE_NAME}-journal")).symlink_metadata().is_ok()
}

/// Fails where this computer kept a log before and it is gone, with its folder or without a trace:
/// a new one is begun there only when somebody says so. To be asked before anything is made there.
///
/// # Errors
/// The log is missing ([`StoreError::Missing`]).
pub fn expect(folder: &Path) -> Result<(), LogbookError> {
    if is_there(folder) {
        return Ok(());
    }
    let Ok(config) = folders::config_folder() else { return Ok(()) };
    let is_known = |folder: &Path| known_logs::is_known(&config, folder);
    if is_known(folder) || folder.canonicalize().is_ok_and(|folder| is_known(&folder)) {
        return Err(StoreError::Missing { path: folder.join(FILE_NAME) }.into());
    }
    Ok(())
}

/// Notes for [`expect`] that a log is kept in a folder, under each of its names.
pub fn note(folders: [&Path; 2]) {
    let Ok(config) = folders::config_folder() else { return };
    for folder in folders {
        if let Err(error) = known_logs::note(&config, folder) {
            // The log is open all the same, and it is noted at the next start.
            tracing::warn!(target: "amends", kind = ?error.kind(), "the folder was not noted");
        }
    }
}

/// This computer's own mark, from the folder of its settings, where it is made on first use.
///
/// # Errors
/// The folder of the settings cannot be made, read or written.
pub fn mark() -> Result<[u8; 16], LogbookError> {
    let folder = folders::config_folder().and_then(|folder| folders::prepare(&folder));
    let folder = folder.map_err(|error| LogbookError::Io {
        doing: Doing::OpeningSettings,
        path: PathBuf::new(),
        source: error.into(),
    })?;
    machine::mark(&folder.path).map_err(|source| LogbookError::Io {
        doing: Doing::Reading,
        path: folder.path,
        source,
    })
}
