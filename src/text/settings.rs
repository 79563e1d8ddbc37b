//! The words of settings, first start and about.

/// The words of settings, first start and about.
#[derive(Clone, Copy, Debug)]
pub struct SettingsText {
    /// The fields about the shop, shared by first start and settings.
    pub shop: ShopFormText,
    /// The page of settings.
    pub page: SettingsPageText,
    /// The first page ever.
    pub first: FirstStartText,
    /// What this program is.
    pub about: AboutText,
}

/// The fields about the shop.
#[derive(Clone, Copy, Debug)]
pub struct ShopFormText {
    /// The label of the shop's name.
    pub name: &'static str,
    /// What to type there.
    pub name_hint: &'static str,
    /// The label of the owner's name.
    pub owner: &'static str,
    /// The label of the currency.
    pub currency: &'static str,
    /// The names of the currencies offered, by their codes.
    pub currencies: &'static [(&'static str, &'static str)],
    /// A currency that is not among those offered, by its code.
    pub other_currency: fn(&str) -> String,
    /// The heading over the opening hours.
    pub hours: &'static str,
    /// What they are for.
    pub hours_why: &'static str,
    /// Between opening and closing.
    pub to: &'static str,
    /// A day on which the shop stays closed.
    pub closed: &'static str,
    /// The opening time of a weekday, for a screen reader.
    pub opens: fn(&str) -> String,
    /// The closing time of a weekday, for a screen reader.
    pub closes: fn(&str) -> String,
    /// Adds a second stretch to a weekday.
    pub add_break: fn(&str) -> String,
    /// Takes a stretch of a weekday away.
    pub remove_break: fn(&str) -> String,
    /// A stretch closes before it opens.
    pub closes_before: &'static str,
    /// Two stretches of a day overlap.
    pub overlap: &'static str,
    /// No weekday is open.
    pub never_open: &'static str,
}

/// The page of settings.
#[derive(Clone, Copy, Debug)]
pub struct SettingsPageText {
    /// The title.
    pub title: &'static str,
    /// The heading over the shop.
    pub shop: &'static str,
    /// The heading over the head of letters.
    pub letterhead: &'static str,
    /// What it is for.
    pub letterhead_why: &'static str,
    /// The label of its lines.
    pub letterhead_label: &'static str,
    /// What to type there.
    pub letterhead_hint: &'static str,
    /// What stands over the look of a letter.
    pub letterhead_look: &'static str,
    /// The heading over days off.
    pub days_off: &'static str,
    /// What they are for.
    pub days_off_why: &'static str,
    /// The heading over updates, fixes and check-backs.
    pub clocks: &'static str,
    /// What they are counted in.
    pub clocks_why: &'static str,
    /// Within how many working days a customer hears from us again.
    pub update_days: &'static str,
    /// By the end of which working day it is fixed.
    pub fix_days: &'static str,
    /// How many days after the fix we check back.
    pub check_back_days: &'static str,
    /// One of these for a level of harm, for screen readers.
    pub clock_of: fn(&str, &str) -> String,
    /// Opens the dialog that takes days off from a calendar.
    pub import_days: &'static str,
    /// Why that cannot be done now.
    pub import_days_blocked: &'static str,
    /// The label of a day off.
    pub day: &'static str,
    /// What to type there.
    pub day_hint: &'static str,
    /// The label of why the shop is closed then.
    pub why: &'static str,
    /// What to type there.
    pub why_hint: &'static str,
    /// Adds a day off.
    pub add_day: &'static str,
    /// Takes a day off away, with what was typed.
    pub remove_day: fn(&str) -> String,
    /// Two days off are the same day.
    pub day_twice: &'static str,
    /// The heading over the first-reply targets.
    pub replies: &'static str,
    /// What they are for.
    pub replies_why: &'static str,
    /// The label of a target, with the channel.
    pub reply_label: fn(&str) -> String,
    /// The label of how long silence may last.
    pub quiet: &'static str,
    /// What it is for.
    pub quiet_why: &'static str,
    /// The heading over the look.
    pub look: &'static str,
    /// The label of the theme.
    pub theme: &'static str,
    /// The system's theme.
    pub theme_system: &'static str,
    /// The light theme.
    pub theme_light: &'static str,
    /// The dark theme.
    pub theme_dark: &'static str,
    /// The label of the zoom.
    pub zoom: &'static str,
    /// A zoom, from a whole percentage.
    pub percent: fn(u32) -> String,
    /// Makes everything smaller.
    pub smaller: &'static str,
    /// Makes everything larger.
    pub larger: &'static str,
    /// Shows everything in its plain size.
    pub plain: &'static str,
    /// The heading over words for customers.
    pub words: &'static str,
    /// Opens the templates.
    pub templates: &'static str,
    /// What they are.
    pub templates_why: &'static str,
    /// Opens the shop's own phrases.
    pub phrases: &'static str,
    /// What they are.
    pub phrases_why: &'static str,
    /// The heading over what is kept where.
    pub data: &'static str,
    /// In place of folder and copies in the sample shop.
    pub sample: &'static str,
    /// Before the folder's path.
    pub folder: &'static str,
    /// Opens it.
    pub open_folder: &'static str,
    /// The last verified copy, with its day and time.
    pub last_copy: fn(&str) -> String,
    /// There is none yet.
    pub no_copy: &'static str,
    /// The last try at a copy failed.
    pub copy_failed: &'static str,
    /// Makes one.
    pub copy_now: &'static str,
    /// Checks the records.
    pub check: &'static str,
    /// Opens the fields for another folder.
    pub other_folder: &'static str,
    /// The label of the other folder.
    pub new_folder: &'static str,
    /// What using another folder does.
    pub other_folder_why: &'static str,
    /// Opens the system's folder dialog.
    pub choose: &'static str,
    /// Starts again with that folder.
    pub use_folder: &'static str,
    /// No folder came back from the system's folder dialog.
    pub nothing_chosen: &'static str,
    /// A path must start at the top of the disk.
    pub path_not_full: &'static str,
    /// Opens the export.
    pub export: &'static str,
    /// Opens the import.
    pub import: &'static str,
    /// Another piece of work is under way.
    pub busy: &'static str,
    /// Saves the settings.
    pub save: &'static str,
    /// Why it cannot be pressed.
    pub nothing_changed: &'static str,
    /// Leaves the settings as they were.
    pub discard: &'static str,
    /// There is something to save.
    pub unsaved: &'static str,
    /// Shows what this program is.
    pub about: &'static str,
    /// Shows all keys.
    pub all_keys: &'static str,
}

/// The first page ever.
#[derive(Clone, Copy, Debug)]
pub struct FirstStartText {
    /// The title.
    pub title: &'static str,
    /// What this is about.
    pub lead: &'static str,
    /// Where the log lies, with the folder.
    pub kept_in: fn(&str) -> String,
    /// Starts.
    pub start: &'static str,
    /// Opens the sample shop.
    pub sample: &'static str,
    /// What the sample shop is.
    pub sample_why: &'static str,
    /// Brings an archive in.
    pub import: &'static str,
}

/// What this program is.
#[derive(Clone, Copy, Debug)]
pub struct AboutText {
    /// The name of the program.
    pub title: &'static str,
    /// What it is for.
    pub lead: &'static str,
    /// The version, and the commit it was built from.
    pub version: fn(&str, &str) -> String,
    /// The heading over what is kept where.
    pub kept: &'static str,
    /// Nothing leaves this computer by itself.
    pub private: &'static str,
    /// Before the folder of the log.
    pub folder: &'static str,
    /// What lies in that folder.
    pub files: &'static str,
    /// How many cases and customers, already counted.
    pub counts: fn(&str, &str) -> String,
    /// One case.
    pub case: &'static str,
    /// More than one case.
    pub cases: &'static str,
    /// One customer.
    pub customer: &'static str,
    /// More than one customer.
    pub customers: &'static str,
    /// Opens the folder.
    pub open_folder: &'static str,
    /// The heading over licences.
    pub licences: &'static str,
    /// The program's own licence.
    pub own_licence: &'static str,
    /// The licences of what it is built with.
    pub others: &'static [&'static str],
    /// Shows all keys.
    pub all_keys: &'static str,
}
