//! Why a letter did not leave the program.

use super::{Explained, explained};
use crate::jobs::LetterError;
use crate::platform::clipboard::ClipboardError;
use crate::text::Text;

impl Text {
    /// A letter that was not saved, shown or handed to the mail program. The words are where
    /// they were.
    #[must_use]
    pub fn explain_letter(&self, error: &LetterError) -> Explained {
        match error {
            LetterError::Write(error) => self.explain_write(error),
            LetterError::Folder(error) => self.explain_folder(error),
            LetterError::NotShown(error) => self.explain_reveal(error),
            LetterError::NoMail { draft, .. } => explained(
                format!("No mail program took the message. It was kept as {}.", draft.display()),
                "Open that file from your mail program, or copy the words.",
            ),
            LetterError::Words(_) => explained(
                "The letter could not be put together. This is a mistake in the program.",
                "Copy the words instead.",
            ),
        }
    }

    /// Words that were not copied.
    #[must_use]
    pub fn explain_clipboard(&self, error: &ClipboardError) -> Explained {
        match error {
            ClipboardError::Missing => explained(
                "This computer has no clipboard that Amends can reach.",
                "Save the words as a letter instead.",
            ),
            ClipboardError::Refused(why) => explained(
                format!("The clipboard did not take the words: {why}."),
                "Try again, or save them as a letter.",
            ),
        }
    }
}
