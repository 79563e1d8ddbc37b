//! Which commands there are: the one table from which keys, search and the list of keys are made.
//!
//! A command is a wish with a name and perhaps keys. It must not know who carries it out.

use egui::{Context, Event, Key, KeyboardShortcut, Modifiers};

use super::action::{Action, Ask, FileAction, ThemeChoice, WindowAction};
use super::icons;
use super::route::Route;
use crate::domain::{CaseId, MessageKind, Stage};
use crate::jobs::ExportOrder;
use crate::logbook::UndoDirection;
use crate::logbook::pages::CaseSet;
use crate::text::palette::{CommandNames, KeyNames};

/// How much one step changes the zoom, as egui's own zoom keys do.
const ZOOM_STEP: f32 = 0.1;
/// The least and the largest zoom: below the one nothing can be read, above the other nothing fits.
pub const ZOOM_RANGE: std::ops::RangeInclusive<f32> = 0.5..=3.0;

/// Where a command is called from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The page shown.
    pub route: Route,
    /// The zoom in force, 1.0 being plain.
    pub zoom: f32,
}

impl Place {
    /// The place of this frame.
    #[must_use]
    pub fn of(ctx: &Context, route: Route) -> Self {
        Self { route, zoom: ctx.zoom_factor() }
    }

    fn case(self) -> Option<CaseId> {
        match self.route {
            Route::Case(case, _) => Some(case),
            _ => None,
        }
    }
}

/// When the keys of a command count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Always, even over a dialog.
    Always,
    /// While no dialog is open.
    Page,
    /// While no dialog is open and no text is being typed: the field has its own use for the keys.
    PageUnlessTyping,
}

/// One command.
#[derive(Clone, Copy)]
pub struct Command {
    /// Its name.
    pub name: fn(&CommandNames) -> &'static str,
    /// Its icon in lists.
    pub icon: &'static str,
    /// Keys that run it; the first ones are shown.
    pub keys: &'static [KeyboardShortcut],
    /// When these keys count.
    pub reach: Reach,
    /// What it asks for; none where it makes no sense.
    pub action: fn(Place) -> Option<Action>,
}

const fn key(modifiers: Modifiers, key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(modifiers, key)
}

const fn ctrl(letter: Key) -> KeyboardShortcut {
    key(Modifiers::COMMAND, letter)
}

const fn plain(letter: Key) -> KeyboardShortcut {
    key(Modifiers::NONE, letter)
}

const CTRL_SHIFT_Z: KeyboardShortcut = key(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);

/// Every command, in the order in which they are listed.
pub const COMMANDS: &[Command] = &[
    Command {
        name: |names| names.log_mistake,
        icon: icons::PLUS,
        keys: &[ctrl(Key::N)],
        reach: Reach::Page,
        action: |_| Some(Action::Open(Ask::LogMistake(None, None))),
    },
    Command {
        name: |names| names.palette,
        icon: icons::MAGNIFYING_GLASS,
        keys: &[ctrl(Key::K)],
        reach: Reach::Page,
        action: |_| Some(Action::Open(Ask::Palette)),
    },
    Command {
        name: |names| names.close_case,
        icon: icons::CHECK_CIRCLE,
        keys: &[],
        reach: Reach::Page,
        action: |place| place.case().map(|case| Action::Open(Ask::CloseCase(case))),
    },
    Command {
        name: |names| names.add_promise,
        icon: icons::CALENDAR_PLUS,
        keys: &[],
        reach: Reach::Page,
        action: |place| place.case().map(|case| Action::Open(Ask::AddPromise(case))),
    },
    Command {
        name: |names| names.log_contact,
        icon: icons::PHONE_CALL,
        keys: &[],
        reach: Reach::Page,
        action: |place| place.case().map(|case| Action::Open(Ask::LogContact(case))),
    },
    Command {
        name: |names| names.write,
        icon: icons::CHAT_CIRCLE_TEXT,
        keys: &[],
        reach: Reach::Page,
        action: |place| {
            place.case().map(|case| Action::Open(Ask::Write(case, MessageKind::Update)))
        },
    },
    Command {
        name: |names| names.plan_b,
        icon: icons::FLAG,
        keys: &[],
        reach: Reach::Page,
        action: |place| place.case().map(|case| Action::Open(Ask::PlanB(case))),
    },
    Command {
        name: |names| names.check_back,
        icon: icons::CHAT_CIRCLE_TEXT,
        keys: &[],
        reach: Reach::Page,
        action: |place| {
            let stage = Some(Stage::CheckBack);
            place.case().map(|case| Action::Go(Route::Case(case, stage)))
        },
    },
    Command {
        name: |names| names.today,
        icon: icons::SUN_HORIZON,
        keys: &[plain(Key::F2)],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Today)),
    },
    Command {
        name: |names| names.week,
        icon: icons::CALENDAR_BLANK,
        keys: &[key(Modifiers::SHIFT, Key::F2)],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Week(0))),
    },
    Command {
        name: |names| names.line_up,
        icon: icons::PRINTER,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::LineUp),
    },
    Command {
        name: |names| names.cases,
        icon: icons::FOLDER_OPEN,
        keys: &[plain(Key::F3)],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Cases(CaseSet::Open))),
    },
    Command {
        name: |names| names.customers,
        icon: icons::USERS,
        keys: &[plain(Key::F4)],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Customers)),
    },
    Command {
        name: |names| names.settings,
        icon: icons::GEAR,
        keys: &[ctrl(Key::Comma)],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Settings)),
    },
    Command {
        name: |names| names.templates,
        icon: icons::NOTE_PENCIL,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Templates)),
    },
    Command {
        name: |names| names.phrases,
        icon: icons::CHAT_CIRCLE_TEXT,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Phrases)),
    },
    Command {
        name: |names| names.back,
        icon: icons::ARROW_LEFT,
        keys: &[key(Modifiers::ALT, Key::ArrowLeft)],
        // In a field these keys move by a word on some systems.
        reach: Reach::PageUnlessTyping,
        action: |_| Some(Action::Back),
    },
    Command {
        name: |names| names.undo,
        icon: icons::ARROW_U_UP_LEFT,
        keys: &[ctrl(Key::Z)],
        reach: Reach::PageUnlessTyping,
        action: |_| Some(Action::TakeBack(UndoDirection::Undo, None)),
    },
    Command {
        name: |names| names.redo,
        icon: icons::ARROW_U_UP_RIGHT,
        keys: &[CTRL_SHIFT_Z, ctrl(Key::Y)],
        reach: Reach::PageUnlessTyping,
        action: |_| Some(Action::TakeBack(UndoDirection::Redo, None)),
    },
    Command {
        name: |names| names.new_customer,
        icon: icons::USER_PLUS,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::Open(Ask::Customer(None))),
    },
    Command {
        name: |names| names.export,
        icon: icons::EXPORT,
        keys: &[ctrl(Key::E)],
        reach: Reach::Page,
        action: |_| Some(Action::Open(Ask::Export(ExportOrder::default()))),
    },
    Command {
        name: |names| names.import,
        icon: icons::UPLOAD_SIMPLE,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::Open(Ask::Import)),
    },
    Command {
        name: |names| names.copy_now,
        icon: icons::SHIELD_CHECK,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::File(FileAction::CopyNow)),
    },
    Command {
        name: |names| names.check,
        icon: icons::LIST_CHECKS,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::File(FileAction::Check)),
    },
    Command {
        name: |names| names.theme_light,
        icon: icons::SUN,
        keys: &[],
        reach: Reach::Always,
        action: |_| theme(ThemeChoice::Light),
    },
    Command {
        name: |names| names.theme_dark,
        icon: icons::MOON,
        keys: &[],
        reach: Reach::Always,
        action: |_| theme(ThemeChoice::Dark),
    },
    Command {
        name: |names| names.theme_system,
        icon: icons::MONITOR,
        keys: &[],
        reach: Reach::Always,
        action: |_| theme(ThemeChoice::System),
    },
    Command {
        name: |names| names.zoom_in,
        icon: icons::PLUS,
        // The plus key gives an equals sign where it needs Shift.
        keys: &[ctrl(Key::Plus), ctrl(Key::Equals)],
        reach: Reach::Always,
        action: |place| zoom(place.zoom + ZOOM_STEP),
    },
    Command {
        name: |names| names.zoom_out,
        icon: icons::MINUS,
        keys: &[ctrl(Key::Minus)],
        reach: Reach::Always,
        action: |place| zoom(place.zoom - ZOOM_STEP),
    },
    Command {
        name: |names| names.zoom_reset,
        icon: icons::MAGNIFYING_GLASS,
        keys: &[ctrl(Key::Num0)],
        reach: Reach::Always,
        action: |_| zoom(1.0),
    },
    Command {
        name: |names| names.sample,
        icon: icons::BREAD,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::OpenSample),
    },
    Command {
        name: |names| names.all_keys,
        icon: icons::KEYBOARD,
        keys: &[plain(Key::F1)],
        reach: Reach::Page,
        action: |_| Some(Action::Open(Ask::Keys)),
    },
    Command {
        name: |names| names.about,
        icon: icons::INFO,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::About)),
    },
    Command {
        name: |names| names.quit,
        icon: icons::SIGN_OUT,
        keys: &[ctrl(Key::Q)],
        reach: Reach::Always,
        action: |_| Some(Action::Window(WindowAction::Quit)),
    },
];

/// Sets a zoom, kept within its range and to whole steps.
#[must_use]
pub fn zoom(wanted: f32) -> Option<Action> {
    let stepped = (wanted / ZOOM_STEP).round() * ZOOM_STEP;
    let zoom = stepped.clamp(*ZOOM_RANGE.start(), *ZOOM_RANGE.end());
    Some(Action::Window(WindowAction::SetZoom(zoom)))
}

fn theme(choice: ThemeChoice) -> Option<Action> {
    Some(Action::Window(WindowAction::SetTheme(choice)))
}

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
pub fn written(keys: KeyboardShortcut, names: &KeyNames) -> String {
    let apple = cfg!(target_os = "macos");
    let modifiers = keys.modifiers;
    let mut parts = Vec::new();
    if modifiers.command || modifiers.ctrl {
        parts.push(if apple && modifiers.command { names.command } else { names.ctrl });
    }
    if modifiers.alt {
        parts.push(if apple { names.option } else { names.alt });
    }
    if modifiers.shift {
        parts.push(names.shift);
    }
    parts.push(match keys.logical_key {
        Key::ArrowLeft => names.left,
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

    #[test]
    fn zoom_moves_in_whole_steps_within_its_range() {
        let place = |zoom| Place { route: Route::Today, zoom };
        let larger = COMMANDS.iter().find(|it| it.keys.contains(&ctrl(Key::Plus))).unwrap();
        for (from, to) in [(1.0, 1.1), (1.04, 1.1), (3.0, 3.0)] {
            let Some(Action::Window(WindowAction::SetZoom(zoom))) = (larger.action)(place(from))
            else {
                panic!("no zoom");
            };
            assert!((zoom - to).abs() < 0.001, "{from} became {zoom}");
        }
    }

    #[test]
    fn a_case_command_needs_a_case() {
        let here = Place { route: Route::Today, zoom: 1.0 };
        let names = &Text::english().palette.names;
        let close = COMMANDS.iter().find(|it| (it.name)(names) == names.close_case).unwrap();
        assert!((close.action)(here).is_none());
    }
}
