//! The words of export, import, copies and checks.

use super::FilesText;
use super::Text;

impl FilesText {
    /// An archive was brought in, from its number of entries.
    #[must_use]
    pub fn brought_in(&self, entries: u64) -> String {
        format!("Brought in {}.", entries_of(entries))
    }

    /// A check found nothing, from the number of entries.
    #[must_use]
    pub fn check_clean(&self, entries: u64) -> String {
        format!("Checked {}: everything is in order.", entries_of(entries))
    }

    /// A check found something, from the number of entries and of findings.
    #[must_use]
    pub fn check_found(&self, entries: u64, findings: usize) -> String {
        match findings {
            1 => format!("Checked {}: 1 thing is not in order.", entries_of(entries)),
            more => format!("Checked {}: {more} things are not in order.", entries_of(entries)),
        }
    }

    /// A number of cases, for the outcome of an export.
    #[must_use]
    pub fn cases(&self, cases: u64) -> String {
        cases_of(cases)
    }

    /// A number of entries of the history.
    #[must_use]
    pub fn entries(&self, entries: u64) -> String {
        entries_of(entries)
    }
}

fn entries_of(entries: u64) -> String {
    Text::english().counted(entries, "entry", "entries")
}

fn cases_of(cases: u64) -> String {
    Text::english().counted(cases, "case", "cases")
}
