//! What the forms of an export are called.

use super::Text;
use crate::domain::export_format::Format;
use std::path::Path;

impl Text {
    /// What a form of export is, and what it is for and who should get it.
    #[must_use]
    pub fn export_format(&self, format: Format) -> (&'static str, &'static str) {
        let text = &self.files.dialog;
        match format {
            Format::Html => (text.html(), text.html_meaning()),
            Format::Csv => (text.csv(), text.csv_meaning()),
            Format::Ics => (text.ics(), text.ics_meaning()),
            Format::Json => (text.json(), text.json_meaning()),
        }
    }

    /// So many cases were exported to a file, with so many files beside it.
    #[must_use]
    pub fn exported(&self, cases: u64, path: &Path, beside: usize) -> String {
        let (shown, path) = (self.count(cases), path.display().to_string());
        match u64::try_from(beside) {
            Ok(0) | Err(_) => self.files.exported(cases, &shown, &path),
            Ok(beside) => {
                let files = self.count(beside + 1);
                self.files.exported_tables(cases, &shown, &files, &path)
            }
        }
    }
}
