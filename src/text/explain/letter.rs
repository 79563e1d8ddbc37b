//! Why a letter did not leave the program.

use super::{Explained, explained, shown};
use crate::jobs::LetterError;
use crate::platform::clipboard::ClipboardError;
use crate::text::Text;

impl Text {
    /// A letter that was not saved, shown or handed to the mail program. The words are where
    /// they were.
    #[must_use]
    pub fn explain_letter(&self, error: &LetterError) -> Explained {
        let words = &self.explain.letter;
        match error {
            LetterError::Write(error) => self.explain_write(error),
            LetterError::Folder(error) => self.explain_folder(error),
            LetterError::NotShown(error) => self.explain_reveal(error),
            LetterError::NoMail { draft, .. } => {
                explained(words.no_mail(&shown(draft)), words.no_mail_advice())
            }
            LetterError::Words(_) => {
                explained(words.not_put_together(), words.not_put_together_advice())
            }
        }
    }

    /// Words that were not copied.
    #[must_use]
    pub fn explain_clipboard(&self, error: &ClipboardError) -> Explained {
        let words = &self.explain.letter;
        match error {
            ClipboardError::Missing => explained(words.no_clipboard(), words.no_clipboard_advice()),
            ClipboardError::Refused(why) => {
                explained(words.not_copied(why), words.not_copied_advice())
            }
        }
    }
}
