//! Through what the program reaches the desktop: a test puts its own in the place of each.

use crate::platform::at_login::AtLogin;
use crate::platform::clipboard::Clipboard;
use crate::platform::notifier::{DesktopNotices, Notifier, Silence};
use crate::platform::reveal::{Desktop, Opener};
use std::fmt;
use std::sync::Arc;

/// The ways to the desktop.
pub struct Doors {
    /// What opens files and links in other programs.
    pub opener: Arc<dyn Opener>,
    /// Where copied words go.
    pub clipboard: Clipboard,
    /// What shows notices.
    pub notifier: Arc<dyn Notifier>,
    /// Where it is noted that the program starts at login.
    pub at_login: AtLogin,
}

impl Default for Doors {
    fn default() -> Self {
        Self {
            opener: Arc::new(Desktop),
            clipboard: Clipboard::system(),
            notifier: Arc::new(DesktopNotices),
            at_login: AtLogin::of_this_system(),
        }
    }
}

impl Doors {
    /// Doors that lead nowhere: no clipboard, no notices, nothing noted on this computer.
    #[must_use]
    pub fn closed() -> Self {
        Self {
            opener: Arc::new(Desktop),
            clipboard: Clipboard::none(),
            notifier: Arc::new(Silence),
            at_login: AtLogin::Nowhere,
        }
    }
}

impl fmt::Debug for Doors {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct(stringify!(Doors)).finish_non_exhaustive()
    }
}
