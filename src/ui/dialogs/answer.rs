//! How a dialog hears what came of its wishes.
//!
//! The window tells each answer to the dialog that asked, and to no other: one that was closed
//! meanwhile, or opened after it, hears nothing.

use egui::Ui;
use std::path::{Path, PathBuf};

use crate::domain::Complaint;
use crate::jobs::FilePurpose;
use crate::ui::view::View;

/// What came of a wish that did not close the dialog.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// What there is to say of it, as a sentence: most often why it was not done.
    Failed(String),
    /// The file is there already: the owner must agree before it is replaced.
    Exists(PathBuf),
    /// What the owner chose in the system's own dialog; no path means that nothing was chosen, or
    /// that this desktop has no file dialogs.
    Chosen(FilePurpose, Option<PathBuf>),
    /// A complaint that was read from a message.
    Complaint(Box<Complaint>),
}

/// A dialog: draws itself, asks for its deed, and hears what came of that.
pub trait Show {
    /// Draws one frame.
    fn show(&mut self, ui: &mut Ui, view: &View<'_>);

    /// Hears what came of a wish of its own.
    fn told(&mut self, answer: Answer);
}

/// The last try with a path that was typed, and what came of it.
#[derive(Debug, Default)]
pub struct Tried {
    path: String,
    failure: Option<String>,
    exists: Option<PathBuf>,
}

impl Tried {
    /// A new try: what came of the one before no longer matters.
    pub fn again(&mut self, path: &str) {
        *self = Self { path: path.to_owned(), failure: None, exists: None };
    }

    /// Hears what came of it.
    pub fn told(&mut self, answer: Answer) {
        match answer {
            Answer::Failed(sentence) => self.failure = Some(sentence),
            Answer::Exists(path) => self.exists = Some(path),
            Answer::Chosen(..) | Answer::Complaint(_) => {}
        }
    }

    /// Why it failed, whatever is typed meanwhile.
    #[must_use]
    pub fn failure(&self) -> Option<&str> {
        self.failure.as_deref()
    }

    /// Why it failed, while the path is the one it was tried with.
    #[must_use]
    pub fn failure_at(&self, path: &str) -> Option<&str> {
        self.failure().filter(|_| self.path == path)
    }

    /// The file that would be replaced, while the path is the one it was tried with. It may be
    /// another than that of the path: a table that goes beside it.
    #[must_use]
    pub fn existing_at(&self, path: &str) -> Option<&Path> {
        self.exists.as_deref().filter(|_| self.path.trim() == path.trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_of_a_try_is_about_its_path_and_goes_with_the_next() {
        let mut tried = Tried::default();
        tried.again("/home/rosa/a.csv ");
        tried.told(Answer::Exists("/home/rosa/a.csv".into()));
        tried.told(Answer::Failed("The disk is full.".to_owned()));
        assert_eq!(tried.existing_at("/home/rosa/a.csv"), Some(Path::new("/home/rosa/a.csv")));
        assert_eq!(tried.existing_at("/home/rosa/b.csv"), None);
        assert_eq!(tried.failure_at("/home/rosa/b.csv"), None);
        assert_eq!(tried.failure_at("/home/rosa/a.csv "), Some("The disk is full."));
        assert_eq!(tried.failure(), Some("The disk is full."));
        tried.again("/home/rosa/a.csv");
        assert_eq!((tried.failure(), tried.existing_at("/home/rosa/a.csv")), (None, None));
    }
}
