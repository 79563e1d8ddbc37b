//! English: search, commands and keys.

use crate::text::PaletteText;
use crate::text::palette::{AllKeysText, CommandNames, KeyNames, RowNames};

/// English: search, commands and keys.
pub const PALETTE: PaletteText = PaletteText {
    title: "Search",
    hint: "Search customers, cases, promises and commands",
    commands: "Commands",
    customers: "Customers",
    cases: "Cases",
    promises: "Promises",
    messages: "What was said",
    nothing: |typed| {
        format!("Nothing found for “{typed}”. Try fewer letters, a case number or a phone number.")
    },
    how: "Up and Down to move, Enter to open, Esc to close",
    closed: "closed",
    due: |when| format!("due {when}"),
    row: RowNames {
        command: |name, keys| joined("Command", &[name, keys]),
        customer: |name, reach| joined("Customer", &[name, reach]),
        case: |title, rest| joined("Case", &[title, rest]),
        promise: |words, rest| joined("Promise", &[words, rest]),
        message: |words, rest| joined("Said", &[words, rest]),
    },
    names: CommandNames {
        log_mistake: "Log a mistake…",
        palette: "Search",
        today: "Go to Today",
        week: "Go to the week",
        line_up: "Print the morning page",
        cases: "Go to Cases",
        customers: "Go to Customers",
        not_told: "Customers not told yet",
        settings: "Go to Settings",
        templates: "Go to Templates",
        phrases: "Go to Your phrases",
        about: "About Amends",
        new_customer: "New customer…",
        export: "Export the recovery history…",
        import: "Bring in an archive…",
        copy_now: "Make a verified copy now",
        check: "Check the records",
        undo: "Undo",
        redo: "Redo",
        back: "Back to the page before",
        theme_light: "Use the light theme",
        theme_dark: "Use the dark theme",
        theme_system: "Follow the system’s theme",
        zoom_in: "Larger",
        zoom_out: "Smaller",
        zoom_reset: "Plain size",
        all_keys: "All keys",
        sample: "Look around in the sample shop",
        close_case: "Close this case…",
        add_promise: "Add a promise to this case…",
        log_contact: "Log a contact for this case…",
        write: "Write to the customer of this case…",
        plan_b: "Prepare Plan B for this case…",
        check_back: "Check back with the customer of this case",
        quit: "Quit",
    },
    keys: KeyNames {
        ctrl: "Ctrl",
        command: "Cmd",
        shift: "Shift",
        alt: "Alt",
        option: "Option",
        left: "Left",
        or: "or",
    },
    all_keys: AllKeysText {
        title: "All keys",
        everywhere: "Everywhere",
        within: "In forms and lists",
        fixed: &[
            ("Tab, Shift Tab", "Move to the next or previous field"),
            ("Arrow keys", "Move within a list or a row of choices"),
            ("Page Up, Page Down", "Scroll, or move faster within a list"),
            ("Shift Left, Shift Right", "Move a promise of the week by a day"),
            ("1 to 9", "Choose one of the cards"),
            ("1 to 6", "Open a stage of the case; with Ctrl also while you type"),
            ("K, M", "Mark the row on Today as kept, or move it"),
            ("C, Shift F10", "Close the case of the row, or see what else it offers"),
            ("Enter", "Press the button or open the row"),
            ("Ctrl Enter", "Save the form"),
            ("Esc", "Close the dialog"),
        ],
        line: |what, keys| format!("{what}: {keys}"),
        close: "Close",
    },
};

fn joined(kind: &str, parts: &[&str]) -> String {
    let mut line = kind.to_owned();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        line.push_str(", ");
        line.push_str(part);
    }
    line
}
