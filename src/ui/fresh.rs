//! Read when something changed, not when it is drawn.

use super::action::Action;
use super::view::View;
use crate::logbook::{Logbook, Result};

/// A page read from the log, kept until the log, or what was asked for, changes.
#[derive(Debug)]
pub struct Fresh<K, T> {
    key: Option<(u64, K)>,
    value: Option<T>,
}

impl<K, T> Default for Fresh<K, T> {
    fn default() -> Self {
        Self { key: None, value: None }
    }
}

impl<K: PartialEq, T> Fresh<K, T> {
    /// The page for `key` (a filter, a day, a minute), read again only when the log's revision or
    /// the key is another than last time. None when it could not be read: the failure is
    /// reported once, and the screen shows nothing in its place.
    pub fn read(
        &mut self,
        view: &View<'_>,
        key: K,
        read: impl FnOnce(&Logbook) -> Result<T>,
    ) -> Option<&T> {
        let wanted = Some((view.log.revision(), key));
        if self.key != wanted {
            self.key = wanted;
            self.value = match read(view.log) {
                Ok(value) => Some(value),
                Err(error) => {
                    view.ask(Action::Failed(error));
                    None
                }
            };
        }
        self.value.as_ref()
    }

    /// What was read last.
    pub fn last(&self) -> Option<&T> {
        self.value.as_ref()
    }
}
