//! The keys of commands: what was pressed in a frame, and how keys are written.

use super::super::action::Action;
use super::super::route::Route;
use super::{COMMANDS, Place, Reach};
use crate::text::PaletteKeysText;
use egui::{Context, Event, Key, KeyboardShortcut, Modifiers};

/// What the keys of this frame ask for.
#[derive(Debug, Default)]
pub struct Triggered {
    /// The wishes.
    pub actions: Vec<Action>,
    /// What was typed behind a key that opens a dialog: it is meant for that.
    pub behind: Vec<Event>,
}

/// Takes the keys of commands out of this frame's input and hands back what they ask for. Called
/// before anything is drawn, since a text field has uses of its own for some of them.
#[must_use]
pub fn triggered(ctx: &Context, route: Route) -> Triggered {
    let in_dialog = ctx.memory(|memory| memory.top_modal_layer().is_some());
    let typing = ctx.text_edit_focused();
    let place = Place::of(ctx, route);
    let mut found = Triggered::default();
    for command in COMMANDS {
        let counts = match command.reach {
            Reach::Always => true,
            // Before the shop has a name there is nothing to log, find or undo.
            _ if route == Route::FirstStart => false,
            Reach::Page => !in_dialog,
            Reach::PageUnlessTyping => !in_dialog && !typing,
        };
        if !counts {
            continue;
        }
        let pressed = command.keys.iter().find_map(|keys| take_pressed(ctx, *keys));
        let Some((at, action)) = pressed.zip((command.action)(place)) else { continue };
        let opens = matches!(action, Action::Open(_));
        found.actions.push(action);
        if opens {
            found.behind = ctx.input_mut(|input| input.events.split_off(at));
            break;
        }
    }
    found
}

/// Where exactly these keys were pressed among the events, which they are taken out of. Exactly:
/// Ctrl Shift Z is never taken for Ctrl Z; but a plus sign may need Shift.
fn take_pressed(ctx: &Context, keys: KeyboardShortcut) -> Option<usize> {
    let any_shift = matches!(keys.logical_key, Key::Plus | Key::Equals | Key::Minus);
    let is_it = |event: &Event| match event {
        Event::Key { key, pressed: true, modifiers, .. } if *key == keys.logical_key => {
            let given = Modifiers { shift: modifiers.shift && !any_shift, ..*modifiers };
            given.matches_exact(keys.modifiers)
        }
        _ => false,
    };
    ctx.input_mut(|input| {
        let at = input.events.iter().position(is_it)?;
        input.events.retain(|event| !is_it(event));
        Some(at.min(input.events.len()))
    })
}

/// Keys as they stand on the keyboard: "Ctrl Shift Z".
#[must_use]
pub fn written(keys: KeyboardShortcut, names: &PaletteKeysText) -> String {
    let apple = cfg!(target_os = "macos");
    let modifiers = keys.modifiers;
    let mut parts = Vec::new();
    if modifiers.command || modifiers.ctrl {
        parts.push(if apple && modifiers.command { names.command() } else { names.ctrl() });
    }
    if modifiers.alt {
        parts.push(if apple { names.option() } else { names.alt() });
    }
    if modifiers.shift {
        parts.push(names.shift());
    }
    parts.push(match keys.logical_key {
        Key::ArrowLeft => names.left(),
        other => other.symbol_or_name(),
    });
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;
    use egui_kittest::Harness;
    use std::collections::BTreeSet;

    fn asked(route: Route, modifiers: Modifiers, key: Key, typing: bool) -> Vec<String> {
        let mut harness = Harness::builder().build_ui_state(
            move |ui, state: &mut (Vec<String>, String)| {
                let asked = triggered(ui.ctx(), route).actions;
                state.0.extend(asked.iter().map(|action| format!("{action:?}")));
                let name = ui.label("Name").id;
                let field = ui.text_edit_singleline(&mut state.1).labelled_by(name);
                if typing {
                    field.request_focus();
                }
            },
            (Vec::new(), String::new()),
        );
        harness.run();
        harness.key_press_modifiers(modifiers, key);
        harness.run();
        harness.state().0.clone()
    }

    #[test]
    fn no_two_commands_share_keys_or_names() {
        let names = &Text::english().palette.names;
        let mut seen = BTreeSet::new();
        let mut named = BTreeSet::new();
        for command in COMMANDS {
            assert!(named.insert((command.name)(names)));
            for keys in command.keys {
                let written = written(*keys, &Text::english().palette.keys);
                assert!(seen.insert(written.clone()), "{written} is given twice");
            }
        }
    }

    #[test]
    fn redo_is_never_taken_for_undo() {
        let both = Modifiers::COMMAND | Modifiers::SHIFT;
        assert_eq!(asked(Route::Today, both, Key::Z, false), ["TakeBack(Redo, None)"]);
        let one = Modifiers::COMMAND;
        assert_eq!(asked(Route::Today, one, Key::Z, false), ["TakeBack(Undo, None)"]);
    }

    #[test]
    fn a_text_field_keeps_undo_for_itself_but_not_search() {
        assert!(asked(Route::Today, Modifiers::COMMAND, Key::Z, true).is_empty());
        assert_eq!(asked(Route::Today, Modifiers::COMMAND, Key::K, true), ["Open(Palette)"]);
    }
}
