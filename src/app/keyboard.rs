//! The keyboard between page and dialog: what was typed while a dialog opened goes into it, and
//! what had the keyboard before has it again afterwards.

use egui::{Context, Event, Id, Memory};

/// How many frames a dialog has to take the keyboard before what is typed goes on without it.
const PATIENCE: u8 = 3;

fn is_typed(event: &mut Event) -> bool {
    matches!(event, Event::Key { .. } | Event::Text(_) | Event::Paste(_) | Event::Ime(_))
}

/// The keyboard between page and dialog.
#[derive(Debug, Default)]
pub(super) struct Keyboard {
    /// What had the keyboard when a dialog opened.
    before: Option<Id>,
    /// What was typed while it opened: its first field takes the keyboard a frame or two later,
    /// and quick fingers on a slow computer are faster than that.
    held: Vec<Event>,
    waited: u8,
}

impl Keyboard {
    /// At the start of a frame: hands on what was held back, or holds it, and what has come since,
    /// while an open dialog has not taken the keyboard yet.
    pub fn begin(&mut self, ctx: &Context, has_dialog: bool) {
        let is_taken = ctx.memory(|memory| memory.focused().is_some());
        if has_dialog && !is_taken && self.waited < PATIENCE {
            self.waited += 1;
            let held = &mut self.held;
            ctx.input_mut(|input| held.extend(input.events.extract_if(.., is_typed)));
            ctx.request_repaint();
            return;
        }
        self.waited = if has_dialog { PATIENCE } else { 0 };
        if has_dialog && !self.held.is_empty() {
            let held = std::mem::take(&mut self.held);
            ctx.input_mut(|input| {
                input.events.splice(0..0, held);
            });
        }
    }

    /// Holds back what was typed behind a key that opens a dialog.
    pub fn hold(&mut self, events: Vec<Event>) {
        self.held.extend(events);
    }

    /// At the end of a frame: a dialog borrows the keyboard, and gives it back unless it went
    /// somewhere else meanwhile.
    pub fn lend(&mut self, ctx: &Context, had_dialog: bool, has_dialog: bool) {
        match (had_dialog, has_dialog) {
            (false, true) => {
                self.before = ctx.memory(Memory::focused);
                // Whatever the page had under the keyboard must not take what is typed now.
                ctx.memory_mut(Memory::stop_text_input);
            }
            // The page still counts as covered in the next frame, and would let go of the
            // keyboard again: it is given back after that.
            (true, false) => {
                ctx.memory_mut(Memory::stop_text_input);
                ctx.request_repaint();
            }
            (false, false) => {
                self.held.clear();
                if let Some(id) = self.before.take() {
                    ctx.memory_mut(|memory| {
                        if memory.focused().is_none() {
                            memory.request_focus(id);
                        }
                    });
                }
            }
            (true, true) => {}
        }
    }
}
