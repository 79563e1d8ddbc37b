//! When a form says what is wrong: not before the first try to save, then at once.
//!
//! It also sees to the keyboard: the first field has it when the form opens, the first wrong one
//! after a try that failed. It must not know what is asked.

use egui::{Response, Ui};

use crate::domain::{Field, Problem};
use crate::text::Text;

/// What a form remembers of the tries to save it.
#[derive(Clone, Debug, Default)]
pub struct Attempt {
    started: bool,
    tried: bool,
    seeking: bool,
    problems: Vec<Problem>,
}

impl Attempt {
    /// Hands over the problems of the draft as it is now; called in every frame.
    pub fn update(&mut self, problems: Vec<Problem>) {
        self.problems = problems;
    }

    /// Whether the draft may be saved. When not, its problems show from now on, and the first
    /// wrong field gets the keyboard.
    pub fn passes(&mut self, ui: &Ui, problems: Vec<Problem>) -> bool {
        self.problems = problems;
        self.tried = true;
        self.seeking = !self.problems.is_empty();
        if self.seeking {
            ui.ctx().request_repaint();
        }
        self.problems.is_empty()
    }

    /// Whether there was a try to save.
    #[must_use]
    pub fn was_tried(&self) -> bool {
        self.tried
    }

    /// The sentence under a field, once there was a try to save.
    #[must_use]
    pub fn said(&self, text: &Text, field: Field) -> Option<String> {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.filter(|_| self.tried).map(|problem| text.problem(problem))
    }

    /// Whether a field is wrong, once there was a try to save.
    #[must_use]
    pub fn finds(&self, field: Field) -> bool {
        self.tried && self.problems.iter().any(|problem| problem.field == field)
    }

    /// Tells which field an input is for.
    pub fn place(&mut self, field: Field, input: &Response) {
        if self.seeking && self.problems.iter().any(|problem| problem.field == field) {
            self.seeking = false;
            input.request_focus();
            input.scroll_to_me(None);
        }
    }

    /// Gives the keyboard to this input when the form opens, if it is the first that asks.
    pub fn first(&mut self, input: &Response) {
        if !self.started {
            self.started = true;
            input.request_focus();
        }
    }
}
