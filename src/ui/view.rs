//! What a screen may see: shared references, and nothing it could change anything with.

use super::action::{Action, Actions};
use crate::domain::Now;
use crate::jobs::Status;
use crate::logbook::Logbook;
use crate::text::{Languages, Text};

/// What a screen is shown with, for one frame.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The log, to read from.
    pub log: &'a Logbook,
    /// Every word.
    pub text: &'a Text,
    /// The languages to choose from.
    pub languages: &'a Languages,
    /// The moment of this frame.
    pub now: Now,
    /// Where wishes go.
    pub actions: &'a Actions,
    /// The running job, the last verified copy, and where the log lies.
    pub status: &'a Status,
    /// Whether this is the throw-away sample shop.
    pub is_sample: bool,
}

impl View<'_> {
    /// Asks for something; it is done after this frame is drawn.
    pub fn ask(&self, action: Action) {
        self.actions.ask(action);
    }
}
