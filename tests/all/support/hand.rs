//! A hand on the keyboard: it presses keys and reads the screen, and can do nothing else.

use super::Window;
use chrono::TimeDelta;
use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{AccessKitNode, NodeT as _};

/// Nobody presses Tab more often than this to get anywhere.
const PATIENCE: usize = 60;

/// A hand on the keyboard of a window.
pub struct Hand {
    window: Window,
}

impl Hand {
    /// A hand on the keyboard of a window that was just opened.
    pub fn on(window: Window) -> Self {
        Self { window }
    }

    /// Presses a key.
    pub fn key(&mut self, key: Key) -> &mut Self {
        self.window.key(key);
        self
    }

    /// Presses a key that also is a letter, as keyboards tell it: both at once.
    pub fn strikes(&mut self, key: Key, letter: &str) -> &mut Self {
        self.window.struck(key, letter);
        self
    }

    /// Presses a key with Ctrl.
    pub fn ctrl(&mut self, key: Key) -> &mut Self {
        self.window.ctrl(key);
        self
    }

    /// Presses a key with Ctrl and Shift.
    pub fn ctrl_shift(&mut self, key: Key) -> &mut Self {
        self.with(Modifiers::COMMAND | Modifiers::SHIFT, key)
    }

    /// Presses a key with Shift.
    pub fn shift(&mut self, key: Key) -> &mut Self {
        self.with(Modifiers::SHIFT, key)
    }

    /// Presses a key with Alt.
    pub fn alt(&mut self, key: Key) -> &mut Self {
        self.with(Modifiers::ALT, key)
    }

    fn with(&mut self, modifiers: Modifiers, key: Key) -> &mut Self {
        self.window.harness.key_press_modifiers(modifiers, key);
        self.window.settle();
        self
    }

    /// Types into whatever has the keyboard, which must be a field.
    pub fn types(&mut self, words: &str) -> &mut Self {
        let role = self.focus().1;
        let is_field = matches!(role, Role::TextInput | Role::MultilineTextInput | Role::ComboBox);
        assert!(is_field, "no field has the keyboard, but {:?}", self.focus());
        self.window.typed(words);
        self
    }

    /// Types over what is in the field.
    pub fn types_anew(&mut self, words: &str) -> &mut Self {
        self.ctrl(Key::A).types(words)
    }

    /// Presses Tab until something of this name has the keyboard.
    pub fn tab_to(&mut self, name: &str) -> &mut Self {
        self.travel(name, Modifiers::NONE)
    }

    /// The same backwards, with Shift.
    pub fn back_to(&mut self, name: &str) -> &mut Self {
        self.travel(name, Modifiers::SHIFT)
    }

    fn travel(&mut self, name: &str, with: Modifiers) -> &mut Self {
        let mut passed = Vec::new();
        for _ in 0..PATIENCE {
            let (now, _) = self.focus();
            if now == name || now.starts_with(&format!("{name}, ")) {
                return self;
            }
            passed.push(now);
            self.with(with, Key::Tab);
        }
        panic!("Tab does not lead to {name:?}, but to {passed:?}");
    }

    /// Goes to something with Tab and presses it with Enter.
    pub fn presses(&mut self, name: &str) -> &mut Self {
        self.tab_to(name).key(Key::Enter)
    }

    /// Moves the choice of a group with the arrow keys until it is this one. Where nothing is
    /// chosen yet, the first one is taken with Space.
    pub fn chooses(&mut self, name: &str) -> &mut Self {
        let mut passed = Vec::new();
        for _ in 0..PATIENCE {
            let (now, _) = self.focus();
            if now == name || now.starts_with(&format!("{name}, ")) {
                if self.focused().and_then(|node| node.toggled()) != Some(Toggled::True) {
                    self.key(Key::Space);
                }
                return self;
            }
            passed.push(now);
            self.window.key(Key::ArrowRight);
        }
        panic!("the arrow keys do not lead to {name:?}, but to {passed:?}");
    }

    /// Moves the choice of a closed list with the arrow keys until it is this one.
    pub fn picks(&mut self, words: &str) -> &mut Self {
        assert_eq!(self.focus().1, Role::ComboBox, "no list has the keyboard");
        self.key(Key::Home);
        let mut passed = Vec::new();
        for _ in 0..PATIENCE {
            let now = self.value();
            if now == words {
                return self;
            }
            passed.push(now);
            self.key(Key::ArrowDown);
        }
        panic!("the arrow keys do not lead to {words:?}, but to {passed:?}");
    }

    /// Finds a command or a record in the palette and runs it.
    pub fn finds(&mut self, typed: &str) -> &mut Self {
        self.ctrl(Key::K);
        // The palette keeps the keyboard in its field, and tells which row is marked.
        assert_eq!(self.focus().1, Role::ListBoxOption, "no palette");
        self.window.typed(typed);
        self.key(Key::Enter)
    }

    /// What has the keyboard, by name and role.
    pub fn focus(&self) -> (String, Role) {
        let Some(node) = self.focused() else { return (String::new(), Role::Unknown) };
        (node.label().or_else(|| node.value()).unwrap_or_default(), node.role())
    }

    /// Whether what has the keyboard stands within the window.
    pub fn is_in_sight(&self) -> bool {
        let screen = self.window.harness.ctx.content_rect();
        let place = self.focused().and_then(|node| node.bounding_box());
        place.is_some_and(|place| {
            let (top, bottom) = (place.y0 as f32, place.y1 as f32);
            place.x0 as f32 >= screen.left()
                && place.x1 as f32 <= screen.right()
                && bottom > screen.top()
                && top < screen.bottom()
                && bottom - top <= screen.height()
                && (top + bottom) / 2.0 <= screen.bottom()
        })
    }

    /// The value of what has the keyboard.
    pub fn value(&self) -> String {
        self.focused().and_then(|node| node.value()).unwrap_or_default()
    }

    fn focused(&self) -> Option<AccessKitNode<'_>> {
        let mut nodes = vec![self.window.harness.root()];
        while let Some(node) = nodes.pop() {
            let known = node.accesskit_node();
            if known.is_focused() {
                return Some(known);
            }
            nodes.extend(node.children());
        }
        None
    }

    /// Fails unless this is on the screen.
    pub fn sees(&mut self, words: &str) -> &mut Self {
        let is_seen = self.window.shows(words);
        assert!(is_seen, "{words:?} is not shown; there is: {:?}", self.window.names());
        self
    }

    /// Fails when this is on the screen.
    pub fn sees_no(&mut self, words: &str) -> &mut Self {
        let is_seen = self.window.shows(words);
        assert!(!is_seen, "{words:?} is shown: {:?}", self.window.names());
        self
    }

    /// Lets time pass; the window takes note.
    pub fn waits(&mut self, span: TimeDelta) -> &mut Self {
        self.window.later(span);
        self
    }
}
