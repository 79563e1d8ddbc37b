//! Which commands there are: the one table from which keys, search and the list of keys are made.
//!
//! A command is a wish with a name and perhaps keys. It must not know who carries it out.

mod list;
mod pressed;

use super::action::Action;
use super::route::Route;
use crate::domain::{CaseId, CustomerId};
use crate::text::{PaletteNamesText, PaletteWordsText, Text};
use egui::{Context, KeyboardShortcut};
pub use list::{COMMANDS, ZOOM_RANGE, ZOOM_STEP, stepped, zoom};
pub use pressed::{Triggered, triggered, written};

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

    fn customer(self) -> Option<CustomerId> {
        match self.route {
            Route::Customer(customer) => Some(customer),
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

/// The keys of a command by its name, as they stand on the keyboard; none when it has none.
#[must_use]
pub fn keys_of(text: &Text, name: &str) -> Option<String> {
    let known = COMMANDS.iter().find(|command| (command.name)(&text.palette.names) == name)?;
    known.keys.first().map(|keys| written(*keys, &text.palette.keys))
}

/// Keys and what they do, as they are listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyLine {
    /// The keys.
    pub keys: String,
    /// What they do.
    pub what: String,
}

/// The keys that work everywhere, as the table of commands has them.
#[must_use]
pub fn keys_everywhere(text: &Text) -> Vec<KeyLine> {
    let palette = &text.palette;
    let with_keys = COMMANDS.iter().filter(|command| !command.keys.is_empty());
    let line = |command: &Command| {
        let keys = command.keys.iter().map(|keys| written(*keys, &palette.keys));
        let keys = keys.reduce(|one, two| palette.keys.either(&one, &two)).unwrap_or_default();
        // What opens a dialog has the same name without its dots.
        let what = (command.name)(&palette.names).trim_end_matches('…').to_owned();
        KeyLine { keys, what }
    };
    with_keys.map(line).collect()
}

/// The keys that work in forms and lists.
#[must_use]
pub fn keys_within(text: &Text) -> Vec<KeyLine> {
    let fixed = text.palette.all_keys.fixed().into_iter();
    fixed.map(|(keys, what)| KeyLine { keys: keys.to_owned(), what: what.to_owned() }).collect()
}

/// One command.
#[derive(Clone, Copy)]
pub struct Command {
    /// Its name.
    pub name: fn(&PaletteNamesText) -> &'static str,
    /// What an owner may call it, with commas between.
    pub words: fn(&PaletteWordsText) -> &'static str,
    /// Its icon in lists.
    pub icon: &'static str,
    /// Keys that run it; the first ones are shown.
    pub keys: &'static [KeyboardShortcut],
    /// When these keys count.
    pub reach: Reach,
    /// What it asks for; none where it makes no sense.
    pub action: fn(Place) -> Option<Action>,
}
