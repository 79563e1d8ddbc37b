//! Reading days off from a calendar file, which may lie on a slow disk or far away.

use super::{JobError, Progress, Work};
use crate::exchange::days_off::{self, DaysOffError, LARGEST};
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

/// How many days back a day off is still of use: clocks of old cases count with it.
const DAYS_BACK: u64 = 366;
/// How many days ahead repeating days off are written out.
const DAYS_AHEAD: u64 = 5 * 366;

/// Reading the days off in a calendar file.
#[derive(Debug)]
pub struct ReadDaysOff {
    /// The file.
    pub file: PathBuf,
    /// Today.
    pub today: NaiveDate,
}

impl Work for ReadDaysOff {
    type Done = BTreeMap<NaiveDate, String>;
    const NAME: &'static str = "amends-days-off";

    fn run(self, _progress: &Progress) -> Result<Self::Done, JobError> {
        read(&self.file, self.today)
    }
}

/// The days off in a calendar file, from a year back to five years ahead.
///
/// # Errors
/// The file cannot be read, is no calendar, or holds no whole day of that span.
fn read(file: &Path, today: NaiveDate) -> Result<BTreeMap<NaiveDate, String>, JobError> {
    let unreadable = |source| JobError::Read { path: file.to_path_buf(), source };
    // Looked at first: opening a pipe would wait for ever.
    let found = std::fs::metadata(file).map_err(unreadable)?;
    if !found.is_file() {
        return Err(unreadable(Error::from(ErrorKind::InvalidInput)));
    }
    if found.len() > LARGEST {
        return Err(DaysOffError::TooLarge.into());
    }
    let bytes = std::fs::read(file).map_err(unreadable)?;
    let from = today.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(today);
    let until = today.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(today);
    Ok(days_off::read(&bytes, &(from..=until))?)
}
