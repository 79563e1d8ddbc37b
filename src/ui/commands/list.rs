//! The table of commands.

use super::super::action::{Action, Ask, FileAction, ThemeChoice, WindowAction};
use super::super::icons;
use super::super::route::Route;
use super::{Command, Reach};
use crate::domain::{MessageKind, Stage};
use crate::jobs::ExportOrder;
use crate::logbook::UndoDirection;
use crate::logbook::pages::{CaseSet, CustomerSet};
use crate::text::articles::Topic;
use egui::{Key, KeyboardShortcut, Modifiers};

/// How many steps the zoom takes from nothing to its plain size.
const STEPS: f32 = 10.0;
/// How much one step changes the zoom, as egui's own zoom keys do.
pub const ZOOM_STEP: f32 = 1.0 / STEPS;
/// The least and the largest zoom: below the one nothing can be read, above the other nothing fits.
pub const ZOOM_RANGE: std::ops::RangeInclusive<f32> = 0.5..=3.0;

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
        name: |names| names.log_mistake(),
        words: |words| words.log_mistake(),
        icon: icons::PLUS,
        keys: &[ctrl(Key::N)],
        reach: Reach::Page,
        action: |_| Some(Action::Open(Ask::LogMistake(None, None))),
    },
    Command {
        name: |names| names.palette(),
        words: |words| words.palette(),
        icon: icons::MAGNIFYING_GLASS,
        keys: &[ctrl(Key::K)],
        reach: Reach::Page,
        action: |_| Some(Action::Open(Ask::Palette)),
    },
    Command {
        name: |names| names.close_case(),
        words: |words| words.close_case(),
        icon: icons::CHECK_CIRCLE,
        keys: &[],
        reach: Reach::Page,
        action: |place| place.case().map(|case| Action::Open(Ask::CloseCase(case))),
    },
    Command {
        name: |names| names.add_promise(),
        words: |words| words.add_promise(),
        icon: icons::CALENDAR_PLUS,
        keys: &[],
        reach: Reach::Page,
        action: |place| place.case().map(|case| Action::Open(Ask::AddPromise(case))),
    },
    Command {
        name: |names| names.promise_to(),
        words: |words| words.promise_to(),
        icon: icons::CALENDAR_PLUS,
        keys: &[],
        reach: Reach::Page,
        action: |place| Some(Action::Open(Ask::PromiseTo(place.customer()))),
    },
    Command {
        name: |names| names.log_contact(),
        words: |words| words.log_contact(),
        icon: icons::PHONE_CALL,
        keys: &[],
        reach: Reach::Page,
        action: |place| place.case().map(|case| Action::Open(Ask::LogContact(case))),
    },
    Command {
        name: |names| names.write(),
        words: |words| words.write(),
        icon: icons::CHAT_CIRCLE_TEXT,
        keys: &[],
        reach: Reach::Page,
        action: |place| {
            place.case().map(|case| Action::Open(Ask::Write(case, MessageKind::Update)))
        },
    },
    Command {
        name: |names| names.plan_b(),
        words: |words| words.plan_b(),
        icon: icons::FLAG,
        keys: &[],
        reach: Reach::Page,
        action: |place| place.case().map(|case| Action::Open(Ask::PlanB(case))),
    },
    Command {
        name: |names| names.check_back(),
        words: |words| words.check_back(),
        icon: icons::CHAT_CIRCLE_TEXT,
        keys: &[],
        reach: Reach::Page,
        action: |place| {
            let stage = Some(Stage::CheckBack);
            place.case().map(|case| Action::Go(Route::Case(case, stage)))
        },
    },
    Command {
        name: |names| names.today(),
        words: |words| words.today(),
        icon: icons::SUN_HORIZON,
        keys: &[plain(Key::F2)],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Today)),
    },
    Command {
        name: |names| names.week(),
        words: |words| words.week(),
        icon: icons::CALENDAR_BLANK,
        keys: &[key(Modifiers::SHIFT, Key::F2)],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Week(0))),
    },
    Command {
        name: |names| names.line_up(),
        words: |words| words.line_up(),
        icon: icons::PRINTER,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::LineUp),
    },
    Command {
        name: |names| names.cases(),
        words: |words| words.cases(),
        icon: icons::FOLDER_OPEN,
        keys: &[plain(Key::F3)],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Cases(CaseSet::Open))),
    },
    Command {
        name: |names| names.customers(),
        words: |words| words.customers(),
        icon: icons::USERS,
        keys: &[plain(Key::F4)],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Customers(CustomerSet::All))),
    },
    Command {
        name: |names| names.not_told(),
        words: |words| words.not_told(),
        icon: icons::USERS,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Customers(CustomerSet::NotTold))),
    },
    Command {
        name: |names| names.settings(),
        words: |words| words.settings(),
        icon: icons::GEAR,
        keys: &[ctrl(Key::Comma)],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Settings)),
    },
    Command {
        name: |names| names.templates(),
        words: |words| words.templates(),
        icon: icons::NOTE_PENCIL,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Templates)),
    },
    Command {
        name: |names| names.phrases(),
        words: |words| words.phrases(),
        icon: icons::CHAT_CIRCLE_TEXT,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Phrases)),
    },
    Command {
        name: |names| names.back(),
        words: |words| words.back(),
        icon: icons::ARROW_LEFT,
        keys: &[key(Modifiers::ALT, Key::ArrowLeft)],
        // In a field these keys move by a word on some systems.
        reach: Reach::PageUnlessTyping,
        action: |_| Some(Action::Back),
    },
    Command {
        name: |names| names.undo(),
        words: |words| words.undo(),
        icon: icons::ARROW_U_UP_LEFT,
        keys: &[ctrl(Key::Z)],
        reach: Reach::PageUnlessTyping,
        action: |_| Some(Action::TakeBack(UndoDirection::Undo, None)),
    },
    Command {
        name: |names| names.redo(),
        words: |words| words.redo(),
        icon: icons::ARROW_U_UP_RIGHT,
        keys: &[CTRL_SHIFT_Z, ctrl(Key::Y)],
        reach: Reach::PageUnlessTyping,
        action: |_| Some(Action::TakeBack(UndoDirection::Redo, None)),
    },
    Command {
        name: |names| names.new_customer(),
        words: |words| words.new_customer(),
        icon: icons::USER_PLUS,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::Open(Ask::Customer(None))),
    },
    Command {
        name: |names| names.export(),
        words: |words| words.export(),
        icon: icons::EXPORT,
        keys: &[ctrl(Key::E)],
        reach: Reach::Page,
        action: |_| Some(Action::Open(Ask::Export(ExportOrder::default()))),
    },
    Command {
        name: |names| names.import(),
        words: |words| words.import(),
        icon: icons::UPLOAD_SIMPLE,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::Open(Ask::Import)),
    },
    Command {
        name: |names| names.copy_now(),
        words: |words| words.copy_now(),
        icon: icons::SHIELD_CHECK,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::File(FileAction::CopyNow)),
    },
    Command {
        name: |names| names.check(),
        words: |words| words.check(),
        icon: icons::LIST_CHECKS,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::File(FileAction::Check)),
    },
    Command {
        name: |names| names.theme_light(),
        words: |words| words.theme_light(),
        icon: icons::SUN,
        keys: &[],
        reach: Reach::Always,
        action: |_| theme(ThemeChoice::Light),
    },
    Command {
        name: |names| names.theme_dark(),
        words: |words| words.theme_dark(),
        icon: icons::MOON,
        keys: &[],
        reach: Reach::Always,
        action: |_| theme(ThemeChoice::Dark),
    },
    Command {
        name: |names| names.theme_system(),
        words: |words| words.theme_system(),
        icon: icons::MONITOR,
        keys: &[],
        reach: Reach::Always,
        action: |_| theme(ThemeChoice::System),
    },
    Command {
        name: |names| names.zoom_in(),
        words: |words| words.zoom_in(),
        icon: icons::PLUS,
        // The plus key gives an equals sign where it needs Shift.
        keys: &[ctrl(Key::Plus), ctrl(Key::Equals)],
        reach: Reach::Always,
        action: |place| zoom(place.zoom + ZOOM_STEP),
    },
    Command {
        name: |names| names.zoom_out(),
        words: |words| words.zoom_out(),
        icon: icons::MINUS,
        keys: &[ctrl(Key::Minus)],
        reach: Reach::Always,
        action: |place| zoom(place.zoom - ZOOM_STEP),
    },
    Command {
        name: |names| names.zoom_reset(),
        words: |words| words.zoom_reset(),
        icon: icons::MAGNIFYING_GLASS,
        keys: &[ctrl(Key::Num0)],
        reach: Reach::Always,
        action: |_| zoom(1.0),
    },
    Command {
        name: |names| names.sample(),
        words: |words| words.sample(),
        icon: icons::BREAD,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::OpenSample),
    },
    Command {
        name: |names| names.all_keys(),
        words: |words| words.all_keys(),
        icon: icons::KEYBOARD,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::Help(Topic::Keys))),
    },
    Command {
        name: |names| names.help(),
        words: |words| words.help(),
        icon: icons::INFO,
        keys: &[plain(Key::F1)],
        reach: Reach::Page,
        action: |_| Some(Action::Help),
    },
    Command {
        name: |names| names.print_help(),
        words: |words| words.print_help(),
        icon: icons::PRINTER,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::PrintHelp),
    },
    Command {
        name: |names| names.about(),
        words: |words| words.about(),
        icon: icons::INFO,
        keys: &[],
        reach: Reach::Page,
        action: |_| Some(Action::Go(Route::About)),
    },
    Command {
        name: |names| names.quit(),
        words: |words| words.quit(),
        icon: icons::SIGN_OUT,
        keys: &[ctrl(Key::Q)],
        reach: Reach::Always,
        action: |_| Some(Action::Window(WindowAction::Quit)),
    },
];

/// Sets a zoom, kept within its range and to whole steps.
#[must_use]
pub fn zoom(wanted: f32) -> Option<Action> {
    Some(Action::Window(WindowAction::SetZoom(stepped(wanted))))
}

/// The nearest zoom that can be had: a step up and a step down must end where they began.
#[must_use]
pub fn stepped(wanted: f32) -> f32 {
    let zoom = (wanted * STEPS).round() / STEPS;
    zoom.clamp(*ZOOM_RANGE.start(), *ZOOM_RANGE.end())
}

fn theme(choice: ThemeChoice) -> Option<Action> {
    Some(Action::Window(WindowAction::SetTheme(choice)))
}

#[cfg(test)]
mod tests {
    use super::super::Place;
    use super::*;
    use crate::text::Text;

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
        let close = COMMANDS.iter().find(|it| (it.name)(names) == names.close_case()).unwrap();
        assert!((close.action)(here).is_none());
    }
}
