//! What is being typed: kept through Esc, a crash and a power cut, and gone once it is saved.

use super::error::LogbookError;
use super::{Logbook, Result};
use crate::store::draft;
use serde::Serialize;
use serde::de::DeserializeOwned;

impl Logbook {
    /// A kept draft; none when there is none, or when an older version of the program wrote it
    /// in a shape that no longer reads.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn draft<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>> {
        let body = draft::get(&self.store, name)?;
        Ok(body.and_then(|body| serde_json::from_str(&body).ok()))
    }

    /// Keeps a draft under a name ("log", "case/…/apologize").
    ///
    /// # Errors
    /// The log cannot be written.
    pub fn keep_draft<T: Serialize>(&mut self, name: &str, value: &T) -> Result<()> {
        let body = serde_json::to_string(value).map_err(|error| LogbookError::of_json(&error))?;
        let saved = self.clock.now().utc.timestamp_millis();
        Ok(draft::put(&self.store, name, &body, saved)?)
    }

    /// Lets a draft go.
    ///
    /// # Errors
    /// The log cannot be written.
    pub fn drop_draft(&mut self, name: &str) -> Result<()> {
        Ok(draft::remove(&self.store, name)?)
    }
}
