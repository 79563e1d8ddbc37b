//! Why a command did not do what it was asked, in a sentence and an exit code.

use crate::domain::{Problem, ProblemKind};
use crate::jobs::JobError;
use crate::logbook::LogbookError;
use crate::platform::files::WriteError;
use crate::platform::folders::FolderError;
use crate::platform::lock::LockError;
use crate::text::Text;
use std::io::{self, ErrorKind};

/// The exit code of wrong use.
pub(super) const WRONG_USE: u8 = 2;

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    /// Done.
    Done,
    /// Refused or failed.
    Failed,
    /// Used wrongly.
    WrongUse,
    /// The log is open elsewhere.
    InUse,
}

impl Exit {
    /// The number that the system sees.
    pub(super) fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::WrongUse => WRONG_USE,
            Self::InUse => 3,
        }
    }
}

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub(super) enum Failure {
    /// The arguments do not go together or cannot be read; the sentence.
    WrongUse(String),
    /// A rule forbids it, or it failed; the sentence.
    Refused(String),
    /// The values given.
    Invalid(Vec<Problem>),
    /// The logbook.
    Log(LogbookError),
    /// The folder of the log or of this computer's settings.
    Folder(FolderError),
    /// The log is open elsewhere, or cannot be reserved.
    Lock(LockError),
    /// A file that was to be written.
    Write(WriteError),
    /// The answer could not be written out.
    Output(io::Error),
    /// Long work.
    Job(JobError),
}

impl Failure {
    /// Wrong use, in a sentence.
    pub(super) fn wrong_use(sentence: impl Into<String>) -> Self {
        Self::WrongUse(sentence.into())
    }

    /// Refused or failed, in a sentence.
    pub(super) fn refused(sentence: impl Into<String>) -> Self {
        Self::Refused(sentence.into())
    }

    /// How the program ends.
    pub(super) fn exit(&self) -> Exit {
        match self {
            Self::WrongUse(_) => Exit::WrongUse,
            Self::Invalid(problems) if problems.iter().any(is_unreadable) => Exit::WrongUse,
            Self::Log(LogbookError::Locked) | Self::Lock(LockError::Held { .. }) => Exit::InUse,
            // Whoever reads the answer has gone away, as `head` does when it has seen enough.
            Self::Output(error) if error.kind() == ErrorKind::BrokenPipe => Exit::Done,
            _ => Exit::Failed,
        }
    }

    /// What happened and what to do.
    pub(super) fn sentence(&self, text: &Text) -> String {
        match self {
            Self::WrongUse(sentence) | Self::Refused(sentence) => sentence.clone(),
            Self::Invalid(problems) => problems
                .iter()
                .map(|problem| text.problem_of_field(problem))
                .collect::<Vec<_>>()
                .join(" "),
            // Nothing typed on a command line is "still here" when the command has ended.
            Self::Log(LogbookError::DiskFull) => text.cli.disk_full().to_owned(),
            Self::Log(error) => text.explain(error).whole(),
            Self::Folder(error) => text.explain_folder(error).whole(),
            Self::Lock(error) => text.explain_lock(error).whole(),
            Self::Write(error) => text.explain_write(error).whole(),
            Self::Output(error) => text.cli.not_written_out(&text.cause(error)),
            Self::Job(error) => text.explain_job(error).whole(),
        }
    }
}

/// Whether a value could not be read at all, which is a slip of the keyboard and no decision.
fn is_unreadable(problem: &Problem) -> bool {
    matches!(problem.kind, ProblemKind::When(_) | ProblemKind::Amount(_))
}

impl From<LogbookError> for Failure {
    fn from(error: LogbookError) -> Self {
        match error {
            LogbookError::Invalid(problems) => Self::Invalid(problems),
            other => Self::Log(other),
        }
    }
}

impl From<FolderError> for Failure {
    fn from(error: FolderError) -> Self {
        Self::Folder(error)
    }
}

impl From<LockError> for Failure {
    fn from(error: LockError) -> Self {
        Self::Lock(error)
    }
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}

impl From<JobError> for Failure {
    fn from(error: JobError) -> Self {
        match error {
            JobError::Log(error) => error.into(),
            JobError::Write(error) => Self::Write(error),
            other => Self::Job(other),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Output(json_error(error))
    }
}

/// A failure to write JSON as a failure to write.
fn json_error(error: serde_json::Error) -> io::Error {
    match error.io_error_kind() {
        Some(kind) => kind.into(),
        None => io::Error::new(ErrorKind::InvalidData, error),
    }
}
