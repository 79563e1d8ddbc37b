//! Waiting for the file that the owner chooses in the system's own dialog.

use std::mem::discriminant;
use std::path::PathBuf;

use crate::jobs::FilePurpose;
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

    /// Hears what was chosen. The path, if one was and this form asked for it: a page may have
    /// several that ask.
    pub fn told(&mut self, purpose: &FilePurpose, path: Option<PathBuf>) -> Option<PathBuf> {
        let is_ours = |asked: &FilePurpose| discriminant(asked) == discriminant(purpose);
        if !self.asked.as_ref().is_some_and(is_ours) {
            return None;
        }
        self.asked = None;
        self.is_empty = path.is_none();
        path
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
        let path = || Some(PathBuf::from("/home/rosa/calendars"));
        let (mut calendar, mut folder) = (Chosen::default(), Chosen::default());
        assert_eq!(folder.told(&FilePurpose::Folder, path()), None, "nobody asked");
        calendar.ask_through(&actions, FilePurpose::CalendarFolder);
        folder.ask_through(&actions, FilePurpose::Folder);
        assert_eq!(calendar.told(&FilePurpose::Folder, path()), None);
        assert_eq!(folder.told(&FilePurpose::Folder, path()), path());
        assert_eq!(folder.told(&FilePurpose::Folder, path()), None);
    }

    #[test]
    fn an_empty_answer_is_remembered_until_something_is_typed() {
        let mut folder = Chosen::default();
        folder.ask_through(&Actions::default(), FilePurpose::Folder);
        assert_eq!(folder.told(&FilePurpose::Folder, None), None);
        assert!(folder.came_back_empty());
        folder.forget();
        assert!(!folder.came_back_empty());
    }
}
