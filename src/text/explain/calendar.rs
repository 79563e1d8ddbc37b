//! Why the calendar file was not written or taken away.

use super::{Explained, explained, shown};
use crate::jobs::calendar::CalendarError;
use crate::text::Text;

impl Text {
    /// A calendar file that was not written or taken away.
    #[must_use]
    pub fn explain_calendar(&self, error: &CalendarError) -> Explained {
        let (words, computer) = (&self.explain.calendar, &self.computer);
        match error {
            CalendarError::Write(error) => self.explain_write(error),
            CalendarError::NotOurs { path } => {
                explained(computer.not_ours(&shown(path)), computer.not_ours_advice())
            }
            CalendarError::Io { path, source } => {
                let what = self.explain.folder.unusable(&shown(path), &self.cause(source));
                explained(what, words.unusable_advice())
            }
            CalendarError::Words(_) => {
                explained(words.not_put_together(), words.not_put_together_advice())
            }
        }
    }
}
