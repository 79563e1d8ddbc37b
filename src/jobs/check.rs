//! Checking the records, with progress.

use super::JobError;
use super::progress::{Progress, Stage};
use crate::logbook::check::{self, CheckReport, CheckStage};
use crate::store::Store;

/// Checks a log, or a snapshot of one.
///
/// # Errors
/// The log cannot be read, or the owner stopped it. What is found wrong with the records is no
/// error, but stands in the report.
pub fn check(store: &Store, progress: &Progress) -> Result<CheckReport, JobError> {
    check::check(store, |stage, done, total| {
        let nth = match stage {
            CheckStage::Structure => 0,
            CheckStage::Rebuild => 1,
            CheckStage::Compare => 2,
        };
        progress.step(Stage { nth, of: 3 }, done, total)
    })
}
