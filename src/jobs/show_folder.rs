//! Showing a folder in the file manager, which may take its time.

use super::{JobError, Progress, Work};
use crate::platform::reveal;
use std::path::PathBuf;

/// Showing a folder in the system's own way.
#[derive(Debug)]
pub struct ShowFolder {
    /// The folder.
    pub folder: PathBuf,
}

impl Work for ShowFolder {
    type Done = ();
    const NAME: &'static str = "amends-folder";

    fn run(self, _progress: &Progress) -> Result<(), JobError> {
        Ok(reveal::open(&self.folder)?)
    }
}
