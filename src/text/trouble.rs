//! The words of the page for a log that cannot be opened.

use super::TroubleText;

impl TroubleText {
    /// The size of a file, from its bytes.
    #[must_use]
    pub fn size(&self, bytes: u64) -> String {
        match bytes {
            0..1_000 => format!("{bytes} bytes"),
            1_000..1_000_000 => format!("{} kB", bytes / 1_000),
            _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
        }
    }
}
