//! What the owner chose for this computer: notices and the calendar file. Kept in the log's
//! folder beside the look of the window, and never part of the history.

use crate::jobs::{Detail, KeptCalendar};
use crate::logbook::{Logbook, Result};
use std::path::PathBuf;

const NOTICES: &str = "notices";
const CALENDAR_FOLDER: &str = "calendar_folder";
const CALENDAR_DETAIL: &str = "calendar_detail";

/// Under which words the levels of detail are kept.
const DETAILS: [(Detail, &str); 3] =
    [(Detail::Full, "full"), (Detail::FirstName, "first_name"), (Detail::Bare, "bare")];

fn kept(log: &Logbook, name: &str) -> Option<String> {
    log.preference(name).ok().flatten()
}

/// Whether notices are allowed; not unless the owner said so.
pub fn notices(log: &Logbook) -> bool {
    kept(log, NOTICES).as_deref() == Some("on")
}

/// Keeps whether notices are allowed.
pub fn keep_notices(log: &mut Logbook, is_on: bool) -> Result<()> {
    log.keep_preference(NOTICES, if is_on { "on" } else { "off" })
}

/// The folder of the calendar file and what it tells; none when none is wanted.
pub fn calendar(log: &Logbook) -> Option<KeptCalendar> {
    let folder = kept(log, CALENDAR_FOLDER).filter(|folder| !folder.is_empty())?;
    let word = kept(log, CALENDAR_DETAIL).unwrap_or_default();
    let detail = DETAILS.iter().find(|(_, known)| *known == word);
    let detail = detail.map(|(detail, _)| *detail).unwrap_or_default();
    Some(KeptCalendar { folder: PathBuf::from(folder), detail })
}

/// Keeps the folder of the calendar file and what it tells, or that none is wanted. A path that
/// is no text cannot be kept, and is none.
pub fn keep_calendar(log: &mut Logbook, wanted: Option<&KeptCalendar>) -> Result<()> {
    let folder = wanted.and_then(|kept| kept.folder.to_str()).unwrap_or_default();
    if let Some(kept) = wanted {
        let word = DETAILS.iter().find(|(detail, _)| *detail == kept.detail);
        log.keep_preference(CALENDAR_DETAIL, word.map_or("", |(_, word)| word))?;
    }
    log.keep_preference(CALENDAR_FOLDER, folder)
}
