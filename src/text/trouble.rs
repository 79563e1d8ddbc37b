//! The words of the page for a log that cannot be opened.

use super::TroubleText;

impl TroubleText {
    /// The size of a file, from its bytes.
    #[must_use]
    pub fn size(&self, bytes: u64) -> String {
        match bytes {
            0..1_000 => self.size_bytes(bytes),
            1_000..1_000_000 => self.size_kilobytes(bytes / 1_000),
            _ => self.size_megabytes(bytes / 1_000_000, bytes % 1_000_000 / 100_000),
        }
    }
}
