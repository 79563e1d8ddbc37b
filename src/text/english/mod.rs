//! American English.

mod case;
mod cases;
pub mod cli;
mod compose;
mod computer;
mod customers;
mod dialogs;
mod files;
mod files_dialog;
mod follow_ups;
mod letter;
mod line_up;
mod log;
mod outlook;
mod palette;
mod phrases;
mod report;
mod settings;
mod shell;
mod templates;
mod today;
mod trouble;
mod week;

use super::Text;

/// American English.
pub const ENGLISH: Text = Text {
    shell: shell::SHELL,
    today: today::TODAY,
    week: week::WEEK,
    cases: cases::CASES,
    customers: customers::CUSTOMERS,
    case: case::CASE,
    compose: compose::COMPOSE,
    dialogs: dialogs::DIALOGS,
    follow_ups: follow_ups::FOLLOW_UPS,
    outlook: outlook::OUTLOOK,
    log: log::LOG,
    palette: palette::PALETTE,
    settings: settings::SETTINGS,
    line_up: line_up::LINE_UP,
    computer: computer::COMPUTER,
    trouble: trouble::TROUBLE,
    files: files::FILES,
    letter: letter::LETTER,
    phrases: phrases::PHRASES,
    templates: templates::TEMPLATES,
    cli: cli::CLI,
    report: report::REPORT,
};
