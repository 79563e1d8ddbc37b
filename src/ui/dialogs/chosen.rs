//! Waiting for the file that the owner chooses in the system's own dialog.

use std::mem::discriminant;
use std::path::PathBuf;

use crate::jobs::{FilePurpose, Status};
use crate::ui::action::{Action, Actions, FileAction};
use crate::ui::view::View;

/// What a form remembers of the question.
#[derive(Debug, Default)]
pub struct Chosen {
    asked: Option<FilePurpose>,
    is_empty: bool,
}

impl Chosen {
    /// Opens the system's dialog.
    pub fn ask(&mut self, view: &View<'_>, purpose: FilePurpose) {
        self.ask_through(view.actions, purpose);
    }

    /// The same where there is no log to view.
    pub fn ask_through(&mut self, actions: &Actions, purpose: FilePurpose) {
        self.asked = Some(purpose.clone());
        self.is_empty = false;
        actions.ask(Action::File(FileAction::Choose(purpose)));
    }

    /// The path that came back since it was asked for; each is handed out once.
    pub fn take(&mut self, status: &Status) -> Option<PathBuf> {
        let asked = self.asked.as_ref()?;
        let (purpose, path) = status.chosen.as_ref()?;
        if discriminant(asked) != discriminant(purpose) {
            return None;
        }
        self.asked = None;
        self.is_empty = path.is_none();
        path.clone()
    }

    /// A path is being typed: what came of the last question no longer matters.
    pub fn forget(&mut self) {
        self.is_empty = false;
    }

    /// Whether the last question came back without a path: nothing was chosen, or this desktop
    /// has no file dialogs.
    #[must_use]
    pub fn came_back_empty(&self) -> bool {
        self.is_empty
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_handed_out_once_and_only_to_whom_it_is_for() {
        let actions = Actions::default();
        let path = PathBuf::from("/home/rosa/history.json");
        let status =
            Status { chosen: Some((FilePurpose::Import, Some(path.clone()))), ..Status::default() };
        let (mut import, mut folder) = (Chosen::default(), Chosen::default());
        assert_eq!(import.take(&status), None);
        import.ask_through(&actions, FilePurpose::Import);
        folder.ask_through(&actions, FilePurpose::Folder);
        assert_eq!(import.take(&status), Some(path));
        assert_eq!(import.take(&status), None);
        assert_eq!(folder.take(&status), None);
    }

    #[test]
    fn an_empty_answer_is_remembered() {
        let status = Status { chosen: Some((FilePurpose::Folder, None)), ..Status::default() };
        let mut folder = Chosen::default();
        folder.ask_through(&Actions::default(), FilePurpose::Folder);
        assert_eq!(folder.take(&status), None);
        assert!(folder.came_back_empty());
    }
}
