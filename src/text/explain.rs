//! From an error to one sentence and what to do.

mod calendar;
mod cause;
mod check;
mod damage;
mod failure;
mod folder;
mod job;
mod letter;
mod problem;
mod refused;
mod shop;
mod write;

use std::path::Path;

/// What happened, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// What happened, in one sentence.
    pub what: String,
    /// What to do now, in one sentence; may be empty.
    pub advice: String,
}

impl Explained {
    /// Both sentences in one line, for a notice or the command line.
    #[must_use]
    pub fn whole(&self) -> String {
        format!("{} {}", self.what, self.advice).trim().to_owned()
    }
}

/// The two sentences as one value.
fn explained(what: impl Into<String>, advice: impl Into<String>) -> Explained {
    Explained { what: what.into(), advice: advice.into() }
}

/// A path as people see it.
fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests;
