//! Checking the records, with progress.

use super::progress::{Progress, Stage};
use super::{JobError, Records, Task, Work};
use crate::logbook::check::{self, CheckReport, CheckStage};

/// Checking the records. What is found wrong with them is no error, but stands in the report.
#[derive(Debug)]
pub struct Check<R> {
    /// Which records.
    pub records: R,
}

impl<R: Records> Work for Check<R> {
    type Done = CheckReport;
    const NAME: &'static str = "amends-check";
    const TASK: Option<Task> = Some(Task::Check);

    fn run(self, progress: &Progress) -> Result<CheckReport, JobError> {
        self.records.read(progress, |store| {
            check::check(store, |stage, done, total| {
                let nth = match stage {
                    CheckStage::Structure => 0,
                    CheckStage::Rebuild => 1,
                    CheckStage::Compare => 2,
                };
                progress.step(Stage { nth, of: 3 }, done, total)
            })
        })
    }
}
