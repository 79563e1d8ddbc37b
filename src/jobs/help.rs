//! The help on paper: opened as a page beside the frame, from where it is printed.

use super::letter::Desktop;
use super::{JobError, Progress, Work};
pub use crate::exchange::help::{HelpArticle, HelpKeys, HelpPage, HelpShelf, HelpStep};

/// Opening the help as a page, from where it is printed.
#[derive(Debug)]
pub struct OpenHelp {
    /// What it says.
    pub page: HelpPage,
    /// What opens it.
    pub desktop: Desktop,
}

impl Work for OpenHelp {
    type Done = ();
    const NAME: &'static str = "amends-help";

    fn run(self, _progress: &Progress) -> Result<(), JobError> {
        let html = self.page.html().map_err(|error| JobError::Words(error.to_string()))?;
        Ok(self.desktop.open_page(&html)?)
    }
}
