//! The words of search, of every command, and of the list of all keys.

use super::{PaletteAllKeysText, PaletteRowText, PaletteText};
use crate::domain::excerpt::FoundIn;

impl PaletteText {
    /// By what a row was found: where it stands, and the words.
    #[must_use]
    pub fn found_in(&self, place: FoundIn, words: &str) -> String {
        match place {
            FoundIn::Phone => self.found_phone(words),
            FoundIn::Email => self.found_email(words),
            FoundIn::Address => self.found_address(words),
            FoundIn::Tags => self.found_tags(words),
            FoundIn::Notes => self.found_notes(words),
            FoundIn::Words => self.found_words(words),
            FoundIn::Remedy => self.found_remedy(words),
            FoundIn::Product => self.found_product(words),
            FoundIn::Cause => self.found_cause(words),
        }
    }
}

impl PaletteRowText {
    /// A command with its keys, which may be empty.
    #[must_use]
    pub fn command(&self, name: &str, keys: &str) -> String {
        if keys.is_empty() { self.command_alone(name) } else { self.command_with(name, keys) }
    }

    /// A customer with a way to reach them, which may be empty.
    #[must_use]
    pub fn customer(&self, name: &str, reach: &str) -> String {
        if reach.is_empty() { self.customer_alone(name) } else { self.customer_with(name, reach) }
    }

    /// A case: title and the rest of the row.
    #[must_use]
    pub fn case(&self, title: &str, rest: &str) -> String {
        if rest.is_empty() { self.case_alone(title) } else { self.case_with(title, rest) }
    }

    /// A promise: words and the rest of the row.
    #[must_use]
    pub fn promise(&self, words: &str, rest: &str) -> String {
        if rest.is_empty() { self.promise_alone(words) } else { self.promise_with(words, rest) }
    }

    /// A message: words and the rest of the row.
    #[must_use]
    pub fn message(&self, words: &str, rest: &str) -> String {
        if rest.is_empty() { self.message_alone(words) } else { self.message_with(words, rest) }
    }
}

impl PaletteAllKeysText {
    /// Keys within forms and lists: the keys, and what they do.
    #[must_use]
    pub fn fixed(&self) -> [(&'static str, &'static str); 11] {
        [
            (self.field_keys(), self.field()),
            (self.list_keys(), self.list()),
            (self.page_keys(), self.page()),
            (self.week_keys(), self.week()),
            (self.card_keys(), self.card()),
            (self.stage_keys(), self.stage()),
            (self.today_keys(), self.today()),
            (self.case_keys(), self.case()),
            (self.press_keys(), self.press()),
            (self.save_keys(), self.save()),
            (self.leave_keys(), self.leave()),
        ]
    }
}
