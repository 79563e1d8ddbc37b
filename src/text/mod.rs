//! EVERY WORD THE USER SEES: typed groups, one a screen, in one file a language and screen.
//!
//! A fixed text is a `&'static str`; a sentence with values in it is a function that makes it.
//! Nothing here draws, reads a log or asks the time: values come in, words go out.

mod clocks;
pub mod english;
pub mod explain;
pub mod format;
pub mod names;
pub mod repeats;
pub mod timeline;

pub mod case;
pub mod cases;
pub mod cli;
pub mod compose;
pub mod computer;
pub mod customers;
pub mod dialogs;
pub mod files;
pub mod files_dialog;
pub mod follow_ups;
pub mod letter;
pub mod line_up;
pub mod log;
pub mod outlook;
pub mod palette;
pub mod phrases;
pub mod report;
pub mod settings;
pub mod shell;
pub mod templates;
pub mod today;
pub mod trouble;
pub mod values;
pub mod week;

pub use case::CaseText;
pub use cases::CasesText;
pub use cli::CliText;
pub use compose::ComposeText;
pub use computer::ComputerText;
pub use customers::CustomersText;
pub use dialogs::DialogsText;
pub use files::FilesText;
pub use follow_ups::FollowUpsText;
pub use letter::LetterText;
pub use line_up::LineUpText;
pub use log::LogText;
pub use outlook::OutlookText;
pub use palette::PaletteText;
pub use phrases::PhrasesText;
pub use report::ReportText;
pub use settings::SettingsText;
pub use shell::ShellText;
pub use templates::TemplatesText;
pub use today::TodayText;
pub use trouble::TroubleText;
pub use week::WeekText;

/// Every fixed text and sentence of one language.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// For the sidebar, the top bar, notices and shared buttons.
    pub shell: ShellText,
    /// For the page Today.
    pub today: TodayText,
    /// For the week.
    pub week: WeekText,
    /// For the list of cases.
    pub cases: CasesText,
    /// For the list of customers and the page of one.
    pub customers: CustomersText,
    /// For the page of a case.
    pub case: CaseText,
    /// For writing to a customer, wherever that is done.
    pub compose: ComposeText,
    /// For the dialogs of a case: promises, contacts, concessions, preventions, closing, correcting.
    pub dialogs: DialogsText,
    /// For what follows a case up: Plan B, the check-back, and winning back.
    pub follow_ups: FollowUpsText,
    /// Whether a promise can be kept.
    pub outlook: OutlookText,
    /// For the dialog in which a mistake is logged.
    pub log: LogText,
    /// For search and commands.
    pub palette: PaletteText,
    /// For settings, first start, about and all keys.
    pub settings: SettingsText,
    /// For the morning line-up.
    pub line_up: LineUpText,
    /// For notices, start at login and the calendar file.
    pub computer: ComputerText,
    /// For the page for a log that cannot be opened.
    pub trouble: TroubleText,
    /// For export, import, copies and checks.
    pub files: FilesText,
    /// For letters and mails.
    pub letter: LetterText,
    /// For the shop's own phrases.
    pub phrases: PhrasesText,
    /// For templates.
    pub templates: TemplatesText,
    /// For the command line.
    pub cli: CliText,
    /// For the printable recovery history.
    pub report: ReportText,
}

impl Text {
    /// American English.
    #[must_use]
    pub fn english() -> &'static Self {
        &english::ENGLISH
    }
}
