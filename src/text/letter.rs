//! The words around a letter: its subject and page, the dialog that saves it, what came of it.

use crate::domain::MessageKind;
use chrono::NaiveDate;

/// The words around a letter.
#[derive(Clone, Copy, Debug)]
pub struct LetterText {
    /// The language, by its two letters, for the page.
    pub language: &'static str,
    /// The title of a letter's page, from the customer's name.
    pub page: fn(&str) -> String,
    /// The date of a letter, in words.
    pub date: fn(NaiveDate) -> String,
    /// What a mail is about, from the kind of message, the product and the shop; both may be
    /// empty. A subject says what it is about, and never what somebody thinks of it.
    pub subject: fn(MessageKind, &str, &str) -> String,
    /// The title of the dialog, from the customer's name.
    pub title: fn(&str) -> String,
    /// The label of the form.
    pub format: &'static str,
    /// A page to print.
    pub html: &'static str,
    /// What it is for.
    pub html_meaning: &'static str,
    /// Plain text.
    pub plain: &'static str,
    /// What it is for.
    pub plain_meaning: &'static str,
    /// The label of the path.
    pub target: &'static str,
    /// The name of the file without its ending, from the customer's name and the day.
    pub file_stem: fn(&str, &str) -> String,
    /// Gaps are still open, from their number.
    pub gaps: fn(usize) -> String,
    /// The shop has no head for its letters yet.
    pub no_head: &'static str,
    /// Saves.
    pub save: &'static str,
    /// The title of the system's dialog.
    pub choose: &'static str,
    /// A letter is saved, from its path.
    pub saved: fn(&str) -> String,
    /// Words were copied with their paragraphs.
    pub copied: &'static str,
    /// Words were copied as plain text.
    pub copied_plain: &'static str,
    /// A page was opened.
    pub page_open: &'static str,
    /// The mail program was opened.
    pub mail_open: &'static str,
    /// The draft of a mail was kept, for the button that shows it.
    pub show_draft: &'static str,
}
