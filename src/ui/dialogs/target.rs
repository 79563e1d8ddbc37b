//! The file that a dialog writes: typed, chosen in the system's dialog, or suggested until then.

use super::chosen::Chosen;
use super::{Answer, Tried};

/// What a dialog knows of the file it is to write.
#[derive(Debug, Default)]
pub struct Target {
    /// Its path, as typed, chosen or suggested.
    pub path: String,
    /// Whether the path was typed or chosen, so that it is no longer suggested.
    pub is_own: bool,
    /// The question that the system's dialog asks.
    pub chosen: Chosen,
    /// What came of writing it.
    pub tried: Tried,
}

impl Target {
    /// Hears which file was chosen, or what came of writing it.
    pub fn told(&mut self, answer: Answer) {
        match answer {
            Answer::Chosen(purpose, path) => {
                if let Some(path) = self.chosen.told(&purpose, path) {
                    self.path = path.display().to_string();
                    self.is_own = true;
                }
            }
            other => self.tried.told(other),
        }
    }
}
