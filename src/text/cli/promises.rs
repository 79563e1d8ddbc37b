//! What the commands about promises say.

/// What the commands about promises say.
#[derive(Clone, Copy, Debug)]
pub struct PromisesText {
    /// A repeating promise was given: how it repeats, and the next dates.
    pub repeats: fn(repeats: &str, next: &str) -> String,
    /// What a rule looks like, as the end of a sentence about `--every`.
    pub no_rule: &'static str,
    /// What the name of a promise looks like, as the end of a sentence about it.
    pub not_a_promise: &'static str,
    /// No promise has this name.
    pub no_promise: fn(name: &str) -> String,
    /// A promise with these words was kept.
    pub kept: fn(words: &str) -> String,
    /// A promise with these words was broken.
    pub broken: fn(words: &str) -> String,
    /// The customer released us from a promise with these words.
    pub released: fn(words: &str) -> String,
    /// A promise was moved to then; whether it was late by that time.
    pub moved: fn(when: &str, was_late: bool) -> String,
    /// The next date of a repeating promise.
    pub next: fn(when: &str) -> String,
    /// So many more dates of the same repeating promise were missed, the last of them on a day.
    pub missed: fn(count: &str, last: &str) -> String,
    /// On a day on which the shop is closed: the open day before.
    pub earlier: &'static str,
    /// On a day on which the shop is closed: the open day after.
    pub later: &'static str,
    /// On a day on which the shop is closed: no date.
    pub skip: &'static str,
    /// On a day on which the shop is closed: the date stands.
    pub stay: &'static str,
}
