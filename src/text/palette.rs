//! The words of search, of every command, and of the list of all keys.

/// The words of search, of every command, and of the list of all keys.
#[derive(Clone, Copy, Debug)]
pub struct PaletteText {
    /// The name of the dialog.
    pub title: &'static str,
    /// What to type in its field.
    pub hint: &'static str,
    /// The heading over commands.
    pub commands: &'static str,
    /// The heading over customers.
    pub customers: &'static str,
    /// The heading over cases.
    pub cases: &'static str,
    /// The heading over promises.
    pub promises: &'static str,
    /// The heading over what was said.
    pub messages: &'static str,
    /// Nothing goes with what was typed.
    pub nothing: fn(&str) -> String,
    /// How to move and choose, under the list.
    pub how: &'static str,
    /// A case that is closed.
    pub closed: &'static str,
    /// When a promise is due, with the day and time.
    pub due: fn(&str) -> String,
    /// What kind of thing a row is, for a screen reader.
    pub row: RowNames,
    /// The names of the commands.
    pub names: CommandNames,
    /// The names of keys.
    pub keys: KeyNames,
    /// The list of all keys.
    pub all_keys: AllKeysText,
}

/// What a row is, as a whole sentence for a screen reader.
#[derive(Clone, Copy, Debug)]
pub struct RowNames {
    /// A command with its keys, which may be empty.
    pub command: fn(&str, &str) -> String,
    /// A customer with a way to reach them, which may be empty.
    pub customer: fn(&str, &str) -> String,
    /// A case: title and the rest of the row.
    pub case: fn(&str, &str) -> String,
    /// A promise: words and the rest of the row.
    pub promise: fn(&str, &str) -> String,
    /// A message: words and the rest of the row.
    pub message: fn(&str, &str) -> String,
}

/// The names of the commands.
#[derive(Clone, Copy, Debug)]
pub struct CommandNames {
    /// Opens the dialog in which a mistake is logged.
    pub log_mistake: &'static str,
    /// Opens the search.
    pub palette: &'static str,
    /// Shows Today.
    pub today: &'static str,
    /// Shows the week.
    pub week: &'static str,
    /// Opens the morning page.
    pub line_up: &'static str,
    /// Shows the list of cases.
    pub cases: &'static str,
    /// Shows the list of customers.
    pub customers: &'static str,
    /// Shows the customers hit by something the shop noticed, who have heard nothing.
    pub not_told: &'static str,
    /// Shows the settings.
    pub settings: &'static str,
    /// Shows the templates.
    pub templates: &'static str,
    /// Shows the shop's own phrases.
    pub phrases: &'static str,
    /// Shows what this program is.
    pub about: &'static str,
    /// Opens the form for a new customer.
    pub new_customer: &'static str,
    /// Opens the export.
    pub export: &'static str,
    /// Opens the import.
    pub import: &'static str,
    /// Makes a verified copy.
    pub copy_now: &'static str,
    /// Checks the records.
    pub check: &'static str,
    /// Takes back the last deed.
    pub undo: &'static str,
    /// Does it again.
    pub redo: &'static str,
    /// Shows the page before.
    pub back: &'static str,
    /// Uses the light theme.
    pub theme_light: &'static str,
    /// Uses the dark theme.
    pub theme_dark: &'static str,
    /// Follows the system's theme.
    pub theme_system: &'static str,
    /// Makes everything larger.
    pub zoom_in: &'static str,
    /// Makes everything smaller.
    pub zoom_out: &'static str,
    /// Shows everything in its plain size.
    pub zoom_reset: &'static str,
    /// Shows all keys.
    pub all_keys: &'static str,
    /// Opens the sample shop.
    pub sample: &'static str,
    /// Closes the case shown.
    pub close_case: &'static str,
    /// Adds a promise to the case shown.
    pub add_promise: &'static str,
    /// Records a conversation about the case shown.
    pub log_contact: &'static str,
    /// Writes to the customer of this case.
    pub write: &'static str,
    /// Prepares the Plan B of the case.
    pub plan_b: &'static str,
    /// Goes where it is written down what the customer of the case answers.
    pub check_back: &'static str,
    /// Closes the window.
    pub quit: &'static str,
}

/// The names of keys, as they stand on a keyboard.
#[derive(Clone, Copy, Debug)]
pub struct KeyNames {
    /// The key that starts most commands.
    pub ctrl: &'static str,
    /// The same on an Apple keyboard.
    pub command: &'static str,
    /// Shift.
    pub shift: &'static str,
    /// Alt.
    pub alt: &'static str,
    /// Alt on an Apple keyboard.
    pub option: &'static str,
    /// The arrow to the left.
    pub left: &'static str,
    /// Between two sets of keys that do the same.
    pub or: &'static str,
}

/// The words of the list of all keys.
#[derive(Clone, Copy, Debug)]
pub struct AllKeysText {
    /// The title.
    pub title: &'static str,
    /// The heading over keys that work everywhere.
    pub everywhere: &'static str,
    /// The heading over keys within forms and lists.
    pub within: &'static str,
    /// Keys within forms and lists: the keys, and what they do.
    pub fixed: &'static [(&'static str, &'static str)],
    /// One line for a screen reader: what it does, and the keys.
    pub line: fn(&str, &str) -> String,
    /// Closes the list.
    pub close: &'static str,
}
