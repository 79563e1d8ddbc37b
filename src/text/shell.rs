//! The words of the sidebar, the top bar, notices and shared buttons.

/// The words of the sidebar, the top bar, notices and shared buttons.
#[derive(Clone, Copy, Debug)]
pub struct ShellText {
    /// The program's name.
    pub app: &'static str,
    /// The one main action.
    pub log_a_mistake: &'static str,
    /// The page Today.
    pub today: &'static str,
    /// The list of cases.
    pub cases: &'static str,
    /// The list of customers.
    pub customers: &'static str,
    /// The page of settings.
    pub settings: &'static str,
    /// About the program.
    pub about: &'static str,
    /// All keys.
    pub keys: &'static str,
    /// Where the shop's name stands until it has one.
    pub unnamed_shop: &'static str,
    /// The name of the sidebar, for a screen reader.
    pub navigation: &'static str,
    /// The label of the search field.
    pub search: &'static str,
    /// What the search field finds.
    pub search_hint: &'static str,
    /// The key of the search field.
    pub search_key: &'static str,
    /// The key of logging a mistake.
    pub log_key: &'static str,
    /// The key of saving a dialog.
    pub save_key: &'static str,
    /// The key of undo.
    pub undo_key: &'static str,
    /// The key of closing a dialog.
    pub close_key: &'static str,
    /// A name with what is to be said about it: "Today, 3 things are overdue".
    pub named_with: fn(&str, &str) -> String,
    /// The badge on Today as a sentence, from how many things are overdue.
    pub overdue: fn(u64) -> String,
    /// Where the log is.
    pub saved_here: &'static str,
    /// The last verified copy, from its day and time: "today 14:05".
    pub verified_copy: fn(&str) -> String,
    /// No verified copy was made yet.
    pub no_copy: &'static str,
    /// The last copy failed.
    pub copy_failed: &'static str,
    /// What to do when the last copy failed.
    pub copy_failed_advice: &'static str,
    /// The name of the line about copies as a button.
    pub open_data_settings: &'static str,
    /// The notice above the sample shop.
    pub sample: &'static str,
    /// The button of a notice that takes its deed back.
    pub undo: &'static str,
    /// The command that does a deed again.
    pub redo: &'static str,
    /// A deed was taken back, from its name.
    pub undone: fn(&str) -> String,
    /// A deed was done again, from its name.
    pub redone: fn(&str) -> String,
    /// A text was copied.
    pub copied: &'static str,
    /// The button that puts a notice away.
    pub dismiss: &'static str,
    /// The name of the place for notices, for a screen reader.
    pub notices: &'static str,
    /// What was typed stays for later.
    pub draft_kept: &'static str,
    /// The job that writes an export.
    pub exporting: &'static str,
    /// The job that brings in an archive.
    pub importing: &'static str,
    /// The job that makes a verified copy.
    pub copying: &'static str,
    /// The job that checks the records.
    pub checking: &'static str,
    /// The job that makes the sample shop.
    pub sampling: &'static str,
    /// How much of a job is done, from whole percent.
    pub percent: fn(u8) -> String,
    /// A job was asked to stop.
    pub stopping: &'static str,
    /// What comes of waiting, and of Cancel, while a job has the log.
    pub waiting: &'static str,
    /// A page is being read.
    pub loading: &'static str,
    /// The button to the page before.
    pub back: &'static str,
    /// The button that closes a dialog or notice.
    pub close: &'static str,
    /// The button that leaves without a change.
    pub cancel: &'static str,
    /// The button that saves.
    pub save: &'static str,
    /// The button that deletes.
    pub delete: &'static str,
    /// The button that corrects something.
    pub edit: &'static str,
    /// The button that adds something.
    pub add: &'static str,
    /// The button that opens something.
    pub open: &'static str,
    /// The button that copies a text.
    pub copy: &'static str,
    /// The button that tries again.
    pub try_again: &'static str,
    /// The button that goes on after a question.
    pub go_on: &'static str,
    /// A plain yes.
    pub yes: &'static str,
    /// A plain no.
    pub no: &'static str,
    /// Beside a label: this field may stay empty.
    pub optional: &'static str,
    /// Further choices.
    pub more: &'static str,
    /// The button that shows the rest of a list.
    pub show_all: &'static str,
    /// A page could not be read.
    pub page_failed: &'static str,
    /// Nothing matches.
    pub nothing_found: &'static str,
    /// The command that closes the program.
    pub quit: &'static str,
}
