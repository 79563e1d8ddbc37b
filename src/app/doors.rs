//! Through what the program reaches the desktop: a test puts its own in the place of each.

use crate::platform::clipboard::Clipboard;
use crate::platform::reveal::{Desktop, Opener};
use std::fmt;
use std::sync::Arc;

/// The ways to the desktop.
pub struct Doors {
    /// What opens files and links in other programs.
    pub opener: Arc<dyn Opener>,
    /// Where copied words go.
    pub clipboard: Clipboard,
}

impl Default for Doors {
    fn default() -> Self {
        Self { opener: Arc::new(Desktop), clipboard: Clipboard::system() }
    }
}

impl fmt::Debug for Doors {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct(stringify!(Doors)).finish_non_exhaustive()
    }
}
