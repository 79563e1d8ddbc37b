//! The words of search, of every command, and of the list of all keys.

use super::{PaletteAllKeysText, PaletteRowText};

impl PaletteRowText {
    /// A command with its keys, which may be empty.
    #[must_use]
    pub fn command(&self, name: &str, keys: &str) -> String {
        joined(self.command_kind(), &[name, keys])
    }

    /// A customer with a way to reach them, which may be empty.
    #[must_use]
    pub fn customer(&self, name: &str, reach: &str) -> String {
        joined(self.customer_kind(), &[name, reach])
    }

    /// A case: title and the rest of the row.
    #[must_use]
    pub fn case(&self, title: &str, rest: &str) -> String {
        joined(self.case_kind(), &[title, rest])
    }

    /// A promise: words and the rest of the row.
    #[must_use]
    pub fn promise(&self, words: &str, rest: &str) -> String {
        joined(self.promise_kind(), &[words, rest])
    }

    /// A message: words and the rest of the row.
    #[must_use]
    pub fn message(&self, words: &str, rest: &str) -> String {
        joined(self.message_kind(), &[words, rest])
    }
}

impl PaletteAllKeysText {
    /// Keys within forms and lists: the keys, and what they do.
    #[must_use]
    pub fn fixed(&self) -> &'static [(&'static str, &'static str)] {
        &[
            ("Tab, Shift Tab", "Move to the next or previous field"),
            ("Arrow keys", "Move within a list or a row of choices"),
            ("Page Up, Page Down", "Scroll, or move faster within a list"),
            ("Shift Left, Shift Right", "Move a promise of the week by a day"),
            ("1 to 9", "Choose one of the cards"),
            ("1 to 6", "Open a stage of the case; with Ctrl also while you type"),
            ("K, M", "Mark the row on Today as kept, or move it"),
            ("C, Shift F10", "Close the case of the row, or see what else it offers"),
            ("Enter", "Press the button or open the row"),
            ("Ctrl Enter", "Save the form"),
            ("Esc", "Close the dialog"),
        ]
    }
}

fn joined(kind: &str, parts: &[&str]) -> String {
    let mut line = kind.to_owned();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        line.push_str(", ");
        line.push_str(part);
    }
    line
}
