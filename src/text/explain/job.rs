//! Why long work failed.

use super::Explained;
use super::failure::cause;
use crate::exchange::days_off::DaysOffError;
use crate::exchange::json::ArchiveError;
use crate::jobs::JobError;
use crate::text::Text;

impl Text {
    /// Work that failed, or was stopped; nothing half-done is left of it.
    #[must_use]
    pub fn explain_job(&self, error: &JobError) -> Explained {
        match error {
            JobError::Cancelled => explained("Cancelled. Nothing was changed.", ""),
            JobError::Log(error) => self.explain(error),
            JobError::Write(error) => self.explain_write(error),
            JobError::NoRoom => explained(
                "The disk is too full for another copy of the log. Nothing was changed.",
                "Free some space, then try again.",
            ),
            JobError::Read { path, source } => explained(
                &format!("{} could not be read: {}.", path.display(), cause(source)),
                "Check that it is there and that you may read it.",
            ),
            JobError::Stream(source) => explained(
                &format!("The file could not be written: {}.", cause(source)),
                "Try another folder.",
            ),
            JobError::Archive(error) => archive(error),
            JobError::DaysOff(error) => days_off(*error),
            JobError::NothingToExport => explained(self.files.nothing_to_export(), ""),
            JobError::Words(_) => explained(
                "The export could not be put into words. This is a mistake in the program.",
                "Export as a spreadsheet or an archive instead.",
            ),
            JobError::Letter(error) => self.explain_letter(error),
            JobError::Calendar(error) => self.explain_calendar(error),
            JobError::Reveal(error) => self.explain_reveal(error),
            JobError::Busy => explained(self.files.dialog.busy(), ""),
            JobError::NoThread(source) => explained(
                &format!("This computer is too busy for it: {}.", cause(source)),
                "Close other programs, then try again.",
            ),
            JobError::Lost => {
                explained("The work stopped unexpectedly. Nothing was changed.", "Try again.")
            }
        }
    }
}

fn archive(error: &ArchiveError) -> Explained {
    match error {
        ArchiveError::NotAnArchive => explained(
            "This file is not an archive of this program.",
            "Choose a file that was exported as an archive.",
        ),
        ArchiveError::WrongVersion { found } => explained(
            &format!("This archive has version {found}, which is newer than this program."),
            "Update the program first.",
        ),
        ArchiveError::Broken { line } => explained(
            &format!("The archive is damaged in line {line}. Nothing was brought in."),
            "Use another export of the same log.",
        ),
        ArchiveError::TooLarge { line } => explained(
            &format!("The archive is larger than any log in line {line}. Nothing was brought in."),
            "Use another export of the same log.",
        ),
        ArchiveError::Io(source) => explained(
            &format!("The archive could not be read: {}.", cause(source)),
            "Check the disk it lies on.",
        ),
    }
}

fn days_off(error: DaysOffError) -> Explained {
    match error {
        DaysOffError::NotACalendar => explained(
            "This file is not a calendar. Nothing was added.",
            "Public holidays come as a file whose name ends in .ics.",
        ),
        DaysOffError::TooLarge => explained(
            "This file is larger than any calendar of holidays. Nothing was added.",
            "Choose a file with nothing but holidays.",
        ),
        DaysOffError::NoDays => explained(
            "This calendar holds no whole days in the years ahead. Nothing was added.",
            "Choose one for this year or the next.",
        ),
    }
}

fn explained(what: &str, advice: &str) -> Explained {
    Explained { what: what.to_owned(), advice: advice.to_owned() }
}
