//! The case that is made of a promise given before any mistake: everything that is known of it is
//! filled in.

use super::Text;
use crate::domain::{Channel, LogDraft, MistakeKind, Promise};
use chrono::NaiveDateTime;

/// Longest words of a promise in a title, in letters.
const WORDS_MOST: usize = 60;

impl Text {
    /// The case of a promise at a civil time. Nobody had to tell us: we know that it was not kept.
    #[must_use]
    pub fn case_of_promise(&self, promise: &Promise, now: NaiveDateTime) -> LogDraft {
        let words = self.promised.case_title(&self.shortened(&promise.words, WORDS_MOST));
        let due = self.full_day_time(promise.due.at());
        let has_passed = promise.due.has_passed(now);
        let told = match has_passed {
            true => self.promised.case_words(&promise.words, &due),
            false => self.promised.case_words_ahead(&promise.words, &due),
        };
        // A mistake has happened by the present day.
        let happened = has_passed.then(|| promise.due.date().to_string());
        LogDraft {
            title: words,
            words: told,
            agreed: self.promised.case_agreed(&promise.words, &due),
            channel: Some(Channel::WeNoticed),
            kind: MistakeKind::NotDelivered,
            happened: happened.unwrap_or_default(),
            ..LogDraft::default()
        }
    }
}
