//! What can be wrong with a log whose file is there, in values. The words for the owner are made
//! in `text`; those here are for the diagnostics file. None of it holds customer data.

use super::Flaw;
use std::fmt;

/// What is damaged in a log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// The file as a whole; in SQLite's words, which tell nobody more than that.
    #[error("{0}")]
    Whole(String),
    /// Anything else that SQLite or a reader of JSON says, in their words.
    #[error("{0}")]
    Said(String),
    /// The first 100 bytes of the file.
    #[error("the file's header: {0:?}")]
    Header(HeaderFault),
    /// The header was a log's, and SQLite finds no database behind it.
    #[error("the file's header is no database's")]
    NoDatabase,
    /// The file has another size than its pages need.
    #[error("{bytes} bytes for {pages} pages of {page}")]
    Size {
        /// The size of the file.
        bytes: u64,
        /// How many pages it says it has.
        pages: i64,
        /// The bytes of a page.
        page: i64,
    },
    /// It has no tables.
    #[error("it has no schema")]
    NoSchema,
    /// Its tables are not those of the version it says it has.
    #[error("its schema is not that of its version")]
    OtherSchema,
    /// Its tables are not what an upgrade makes of them.
    #[error("its schema was changed by another program")]
    ChangedSchema,
    /// Rows refer to rows that are missing.
    #[error("rows refer to rows that are missing")]
    MissingRows,
    /// A copy is not what the log is.
    #[error("the copy is not a good one: {0:?}")]
    Copy(CopyFault),
    /// An archive cannot say which log it is of.
    #[error("the log has no identifier")]
    NoIdentifier,
    /// The log does not say which one it is.
    #[error("the log has no name")]
    NoName,
    /// This computer has no number of its own in the log.
    #[error("this computer is not entered")]
    NoComputer,
    /// Sums of money that are too large together.
    #[error("a sum of money does not fit")]
    SumTooLarge,
    /// A deed cannot be read.
    #[error("deed {seq}: {said}")]
    Deed {
        /// Its place in the order.
        seq: i64,
        /// What the reader of JSON says.
        said: String,
    },
    /// A deed that a later one refers to is not there; its place in the order.
    #[error("deed {0} is gone")]
    DeedGone(i64),
    /// The texts of the sample shop cannot be read; what the reader of TOML says.
    #[error("the sample: {0}")]
    Sample(String),
    /// The stories of the sample shop do not fit together.
    #[error("the sample's stories lack: {0:?}")]
    SampleLacks(SampleLack),
}

impl Damage {
    /// What SQLite said, told apart by whether it means the file as a whole.
    pub(super) fn said(said: &impl fmt::Display) -> Self {
        let said = said.to_string();
        let is_whole = ["malformed", "not a database"].iter().any(|words| said.contains(words));
        if is_whole { Self::Whole(said) } else { Self::Said(said) }
    }

    /// Whether the file is broken as a whole, or was found so in a copy.
    #[must_use]
    pub fn is_of_the_whole(&self) -> bool {
        match self {
            Self::Whole(_) => true,
            Self::Copy(CopyFault::Flawed(flaws)) => flaws
                .iter()
                .any(|flaw| matches!(flaw, Flaw::File(damage) if damage.is_of_the_whole())),
            _ => false,
        }
    }
}

/// What is wrong with the first 100 bytes of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderFault {
    /// There are none, or all are zero.
    Empty,
    /// They are fewer.
    CutShort,
    /// The first 16 are not those of a database.
    Unmarked,
    /// They say that there are no tables.
    NoSchema,
    /// They contradict each other.
    Contradictory,
}

/// Why a copy does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CopyFault {
    /// It does not hold what the log holds.
    OtherCounts {
        /// How many deeds it has.
        deeds: i64,
        /// How many cases it has.
        cases: i64,
    },
    /// It would be several files.
    WriteAhead,
    /// The first few flaws of the file.
    Flawed(Vec<Flaw>),
}

/// What the stories of the sample shop lack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SampleLack {
    /// A step of a story.
    Step,
    /// Something that follows a case up.
    FollowUp,
    /// A repeating promise.
    RepeatingPromise,
    /// The next date of one.
    NextDate,
    /// An open promise.
    OpenPromise,
    /// A concession on its way.
    OnItsWay,
    /// A plan.
    Plan,
    /// A story.
    Story,
    /// A person.
    Person,
    /// An open case.
    OpenCase,
    /// Something that is named elsewhere.
    Named(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_concerns_the_whole_file_is_told_apart() {
        for (said, is_whole) in [
            ("database disk image is malformed", true),
            ("file is not a database", true),
            ("disk I/O error", false),
            ("2nd reference to page 108", false),
        ] {
            let damage = Damage::said(&said);
            assert_eq!(damage.is_of_the_whole(), is_whole, "{said}");
            let copy = CopyFault::Flawed(vec![Flaw::Index("x".to_owned()), Flaw::File(damage)]);
            assert_eq!(Damage::Copy(copy).is_of_the_whole(), is_whole, "{said}");
        }
    }
}
