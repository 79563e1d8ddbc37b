//! The words about this computer: notices, start at login, and the calendar file.

/// The words about this computer.
#[derive(Clone, Copy, Debug)]
pub struct ComputerText {
    /// The heading.
    pub title: &'static str,
    /// Allows notices.
    pub notices: &'static str,
    /// When they come.
    pub notices_why: &'static str,
    /// The title of the first notice, which says that they are on.
    pub notices_on: &'static str,
    /// The title of a notice about one promise that is due now.
    pub due_now: &'static str,
    /// The title of a notice about one promise, with its time.
    pub due_at: fn(&str) -> String,
    /// The title of a notice about several: how many are due by when.
    pub due_by: fn(u32, &str) -> String,
    /// Who was promised what.
    pub promise: fn(&str, &str) -> String,
    /// So many more, behind some names.
    pub and_more: fn(u32) -> String,
    /// Starts the program at login.
    pub at_login: &'static str,
    /// That could not be changed, with the computer's own words.
    pub at_login_failed: fn(&str) -> String,
    /// The heading over the calendar file.
    pub calendar: &'static str,
    /// What it is for.
    pub calendar_why: &'static str,
    /// The label of its folder.
    pub folder: &'static str,
    /// Opens the system's folder dialog.
    pub choose: &'static str,
    /// The title of that dialog.
    pub choose_title: &'static str,
    /// Begins to write it.
    pub write: &'static str,
    /// Where it lies.
    pub written_to: fn(&str) -> String,
    /// When it was written.
    pub written: fn(&str) -> String,
    /// It was not written since the program started.
    pub not_yet: &'static str,
    /// It could not be written, with the reason.
    pub failed: fn(&str) -> String,
    /// Opens the folder.
    pub open_folder: &'static str,
    /// Begins to end it.
    pub stop: &'static str,
    /// What is asked then.
    pub stop_question: &'static str,
    /// Ends it and removes the file.
    pub stop_remove: &'static str,
    /// Ends it and leaves the file.
    pub stop_leave: &'static str,
    /// Goes on writing it.
    pub stop_cancel: &'static str,
    /// It was ended and the file removed.
    pub removed: &'static str,
    /// A file of that name was made by another program, from its path.
    pub not_ours: fn(&str) -> String,
    /// What to do about it.
    pub not_ours_advice: &'static str,
}
