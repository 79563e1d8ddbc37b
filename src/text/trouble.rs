//! The words of the page for a log that cannot be opened.

/// The words of the page for a log that cannot be opened.
#[derive(Clone, Copy, Debug)]
pub struct TroubleText {
    /// The title.
    pub title: &'static str,
    /// Nothing was changed.
    pub untouched: &'static str,
    /// Before the folder of the log.
    pub folder: &'static str,
    /// Tries to open the log again.
    pub again: &'static str,
    /// Opens the folder of the log.
    pub open_folder: &'static str,
    /// Closes the window.
    pub quit: &'static str,
    /// The heading over verified copies.
    pub copies: &'static str,
    /// What restoring does.
    pub copies_why: &'static str,
    /// There is no verified copy.
    pub no_copies: &'static str,
    /// A copy: when it was made, and its size.
    pub copy: fn(&str, &str) -> String,
    /// Restores a copy.
    pub restore: &'static str,
    /// What that button is called for a screen reader, with when the copy was made.
    pub restore_name: fn(&str) -> String,
    /// Restores it, in the question.
    pub restore_it: &'static str,
    /// The question before a copy is restored.
    pub restore_title: &'static str,
    /// What restoring does, with when the copy was made.
    pub restore_question: fn(&str) -> String,
    /// Leaves everything as it is.
    pub keep: &'static str,
    /// Begins a new log in the place of one that is gone.
    pub begin: &'static str,
    /// The question before that.
    pub begin_title: &'static str,
    /// What it means.
    pub begin_question: &'static str,
    /// Begins it, in the question.
    pub begin_it: &'static str,
    /// Does not begin it.
    pub begin_not: &'static str,
    /// The heading over another folder.
    pub other: &'static str,
    /// What another folder is good for.
    pub other_why: &'static str,
    /// The label of its path.
    pub path: &'static str,
    /// Opens the system's folder dialog.
    pub choose: &'static str,
    /// Starts again with that folder.
    pub use_folder: &'static str,
    /// No folder came back from the system's folder dialog.
    pub nothing_chosen: &'static str,
    /// A path must be given in full.
    pub path_not_full: &'static str,
    /// Another piece of work is under way.
    pub busy: &'static str,
    /// The size of a file, from its bytes.
    pub size: fn(u64) -> String,
}
