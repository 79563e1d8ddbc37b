//! The words of the page of the shop's own phrases, and of the dialog for one.

use super::PhrasesText;

impl PhrasesText {
    /// How many rules of a class are on, and of how many.
    #[must_use]
    pub fn on(&self, on: usize, all: usize) -> String {
        if on == all { self.all_on(all) } else { self.some_on(on, all) }
    }
}
