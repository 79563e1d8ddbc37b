//! What the forms of an export are called.

use super::Text;
use crate::domain::export_format::Format;

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
}
