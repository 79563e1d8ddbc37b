//! Why long work failed.

use super::{Explained, explained, shown};
use crate::exchange::complaint::ComplaintError;
use crate::exchange::days_off::DaysOffError;
use crate::exchange::json::ArchiveError;
use crate::jobs::JobError;
use crate::text::Text;

impl Text {
    /// Opening a log broke off.
    #[must_use]
    pub fn explain_lost_opening(&self) -> Explained {
        let words = &self.explain.job;
        explained(words.opening_lost(), words.opening_lost_advice())
    }

    /// Work that failed, or was stopped; nothing half-done is left of it.
    #[must_use]
    pub fn explain_job(&self, error: &JobError) -> Explained {
        let words = &self.explain.job;
        match error {
            JobError::Cancelled => explained(words.cancelled(), ""),
            JobError::Log(error) => self.explain(error),
            JobError::Write(error) => self.explain_write(error),
            JobError::NoRoom => explained(words.no_room(), words.no_room_advice()),
            JobError::Read { path, source } => {
                let what = words.not_read(&shown(path), &self.cause(source));
                explained(what, words.not_read_advice())
            }
            JobError::Stream(source) => {
                explained(words.not_written(&self.cause(source)), words.not_written_advice())
            }
            JobError::Archive(error) => self.explain_archive(error),
            JobError::DaysOff(error) => self.explain_days_off(*error),
            JobError::Complaint(error) => self.explain_complaint(*error),
            JobError::NothingToExport => explained(self.files.nothing_to_export(), ""),
            JobError::Words(_) => {
                explained(words.not_put_into_words(), words.not_put_into_words_advice())
            }
            JobError::Letter(error) => self.explain_letter(error),
            JobError::Calendar(error) => self.explain_calendar(error),
            JobError::Reveal(error) => self.explain_reveal(error),
            JobError::Busy => explained(self.files.dialog.busy(), ""),
            JobError::NoThread(source) => {
                explained(words.no_thread(&self.cause(source)), words.no_thread_advice())
            }
            JobError::Lost => explained(words.lost(), words.lost_advice()),
        }
    }

    fn explain_archive(&self, error: &ArchiveError) -> Explained {
        let words = &self.explain.job;
        match error {
            ArchiveError::NotAnArchive => {
                explained(words.not_an_archive(), words.not_an_archive_advice())
            }
            ArchiveError::WrongVersion { found } => {
                explained(words.archive_too_new(*found), words.archive_too_new_advice())
            }
            ArchiveError::Broken { line } => {
                explained(words.archive_broken(*line), words.archive_broken_advice())
            }
            ArchiveError::TooLarge { line } => {
                explained(words.archive_too_large(*line), words.archive_too_large_advice())
            }
            ArchiveError::Io(source) => {
                let what = words.archive_not_read(&self.cause(source));
                explained(what, words.archive_not_read_advice())
            }
        }
    }

    fn explain_days_off(&self, error: DaysOffError) -> Explained {
        let words = &self.explain.job;
        match error {
            DaysOffError::NotACalendar => {
                explained(words.not_a_calendar(), words.not_a_calendar_advice())
            }
            DaysOffError::TooLarge => {
                explained(words.calendar_too_large(), words.calendar_too_large_advice())
            }
            DaysOffError::NoDays => explained(words.no_days(), words.no_days_advice()),
        }
    }

    fn explain_complaint(&self, error: ComplaintError) -> Explained {
        let words = &self.explain.job;
        match error {
            ComplaintError::Empty => explained(words.no_words(), words.no_words_advice()),
            ComplaintError::TooLarge => {
                explained(words.message_too_large(), words.message_too_large_advice())
            }
            ComplaintError::NotText => {
                explained(words.not_a_message(), words.not_a_message_advice())
            }
        }
    }
}
