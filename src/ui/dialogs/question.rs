//! What every dialog has that leads to one deed: a cross, the main button, which Ctrl+Enter presses
//! too, and Cancel.
//!
//! It must not know what is asked; a dialog hands it its words and its body.

use egui::{Key, Modifiers, Ui};

use crate::ui::action::Action;
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::dialog::Dialog;

/// A dialog being described; `show` draws it.
#[must_use = "nothing is drawn before show"]
pub struct Question<'a> {
    dialog: Dialog<'a>,
    main: &'a str,
    replaces: bool,
    blocked: Option<&'a str>,
    cancel: Action,
    beside: Beside<'a>,
}

/// Draws what stands at the left end of the buttons.
type Beside<'a> = Box<dyn FnOnce(&mut Ui, &View<'_>) + 'a>;

impl<'a> Question<'a> {
    /// `salt` tells this dialog from the others; `main` is the word on its main button.
    pub fn new(salt: &'a str, title: &'a str, main: &'a str) -> Self {
        Self {
            dialog: Dialog::new(salt, title),
            main,
            replaces: false,
            blocked: None,
            cancel: Action::CloseDialog,
            beside: Box::new(|_, _| ()),
        }
    }

    /// Which case it is about.
    pub fn about(mut self, about: &'a str) -> Self {
        self.dialog = self.dialog.aside(about);
        self
    }

    /// The width it would like.
    pub fn width(mut self, width: f32) -> Self {
        self.dialog = self.dialog.width(width);
        self
    }

    /// Whether the main button takes something away that is there, as `main` says: Ctrl+Enter by
    /// habit must not do that.
    pub fn replaces(mut self, replaces: bool) -> Self {
        self.replaces = replaces;
        self
    }

    /// The main button is out of reach while there is a reason.
    pub fn blocked(mut self, reason: Option<&'a str>) -> Self {
        self.blocked = reason;
        self
    }

    /// What Cancel does where it does not close the dialog.
    pub fn cancel(mut self, cancel: Action) -> Self {
        self.cancel = cancel;
        self
    }

    /// What stands at the left end of the buttons.
    pub fn beside(mut self, beside: impl FnOnce(&mut Ui, &View<'_>) + 'a) -> Self {
        self.beside = Box::new(beside);
        self
    }

    /// Draws it. `body` says whether Enter was pressed in its only field; true comes back when that,
    /// Ctrl+Enter or the main button was pressed.
    pub fn show(self, ui: &Ui, view: &View<'_>, body: impl FnOnce(&mut Ui) -> bool) -> bool {
        let text = &view.text.dialogs;
        // Taken first, so that no field of the body takes it for a new line.
        let by_keys = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        let main = if self.replaces {
            Button::danger(self.main)
        } else {
            Button::primary(self.main).shortcut(text.save_keys())
        };
        let main = main.blocked(self.blocked);
        let dialog = self.dialog.close_button(text.close(), view.text.shell.close_key());
        let shown = dialog.show(ui, body, |ui| {
            let main = main.show(ui).clicked();
            let cancel = button::secondary(ui, None, text.cancel()).clicked();
            (self.beside)(ui, view);
            (main, cancel)
        });
        let (main, cancel) = shown.footer;
        if shown.close || cancel {
            view.ask(if cancel { self.cancel } else { Action::CloseDialog });
            return false;
        }
        let may_press = self.blocked.is_none() && !self.replaces;
        main || (may_press && (by_keys || shown.body))
    }
}
