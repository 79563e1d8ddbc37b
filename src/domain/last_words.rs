//! The last words between us and a customer, for whoever is about to speak to them.

use super::case::Channel;
use super::day::Moment;

/// The last words either way.
#[derive(Clone, Debug, PartialEq)]
pub struct LastWords {
    /// Whose they were, and how.
    pub by: SpokenBy,
    /// When.
    pub at: Moment,
    /// The words; may be empty.
    pub words: String,
}

/// Whose words they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpokenBy {
    /// Ours.
    Us(Channel),
    /// Theirs.
    Them(Channel),
    /// Nobody's: we did not reach them.
    Tried(Channel),
    /// Theirs, when asked whether all is well: how satisfied they were, from 1 to 5.
    Answered(u8),
}
