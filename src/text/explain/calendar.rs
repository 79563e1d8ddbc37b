//! Why the calendar file was not written or taken away.

use super::failure::cause;
use super::{Explained, explained};
use crate::jobs::calendar::CalendarError;
use crate::text::Text;

impl Text {
    /// A calendar file that was not written or taken away.
    #[must_use]
    pub fn explain_calendar(&self, error: &CalendarError) -> Explained {
        match error {
            CalendarError::Write(error) => self.explain_write(error),
            CalendarError::NotOurs { path } => explained(
                self.computer.not_ours(&path.display().to_string()),
                self.computer.not_ours_advice(),
            ),
            CalendarError::Io { path, source } => explained(
                format!("{} cannot be used: {}.", path.display(), cause(source)),
                "Check the folder, or choose another one.",
            ),
            CalendarError::Words(_) => explained(
                "The calendar could not be put together. This is a mistake in the program.",
                "Export the promises as a calendar instead.",
            ),
        }
    }
}
