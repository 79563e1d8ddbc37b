//! The words of the list of customers and of the page of one.

use super::CustomersText;

impl CustomersText {
    /// Within the count: sorted by name, cases, open cases, last case, yearly value.
    #[must_use]
    pub fn sorted_by(&self) -> [&'static str; 5] {
        [
            self.sorted_by_name(),
            self.sorted_by_cases(),
            self.sorted_by_open(),
            self.sorted_by_last_case(),
            self.sorted_by_worth(),
        ]
    }

    /// A row as one sentence for a screen reader: name, cases, open ones, last case, value.
    #[must_use]
    pub fn row(&self, parts: &[&str; 5]) -> String {
        let [name, cases, open, last, worth] = parts;
        self.row_told(name, cases, open, last, worth)
    }

    /// A line of the timeline as one sentence: what, more about it, when.
    #[must_use]
    pub fn entry(&self, what: &str, detail: &str, when: &str) -> String {
        match detail {
            "" => self.entry_short(when, what),
            _ => self.entry_long(when, what, detail),
        }
    }
}
