//! THE SAME DEEDS WITHOUT A WINDOW: one file per subcommand.
//!
//! A command reads its arguments, opens the log, does one thing and answers with a text or JSON.
//! Nothing here knows SQL or a screen; the rules are the logbook's, and the words stand in
//! `text`. What is answered goes out in one piece at the end, so a command that fails halfway
//! never leaves half an answer.

mod about;
mod backup;
mod cases;
mod check;
mod check_back;
mod check_words;
mod clocks;
mod close;
mod concession;
mod contact;
mod customer;
mod details;
mod due;
mod edit;
mod end;
mod export;
mod failure;
mod import;
mod kinds;
mod line_up;
mod log;
mod make_case;
mod output;
mod plan_b;
mod prevention;
mod promise;
mod record;
mod reopen;
mod sample;
mod say;
mod search;
mod session;
mod settings;
mod show;
mod take_back;
mod values;
mod whose;

use crate::logbook::UndoDirection;
use crate::logbook::promises::PromiseEnd;
use crate::platform::clock::SystemClock;
use crate::text::Text;
use crate::text::help;
use clap::{Parser, Subcommand, ValueEnum};
use concession::Step;
use failure::Failure;
use output::Reply;
use session::Session;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

/// A value that cannot be read is repeated up to here.
const LONGEST_SAID: usize = 400;

/// What was typed after the program's name.
#[derive(Debug, Parser)]
#[command(name = "amends", version, about = help::ABOUT, after_help = help::ENDINGS)]
#[command(disable_help_subcommand = true)]
pub struct Arguments {
    /// Which folder, instead of the usual one.
    #[arg(long, global = true, value_name = help::DIR, help = help::DATA_DIR)]
    pub data_dir: Option<PathBuf>,
    /// Whether the window shows the sample shop.
    #[arg(long, help = help::SAMPLE_WINDOW)]
    pub sample: bool,
    /// The theme of the window.
    #[arg(long, help = help::THEME)]
    pub theme: Option<Theme>,
    /// What to do without a window.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// A theme of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Theme {
    /// Light.
    #[value(help = help::THEME_LIGHT)]
    Light,
    /// Dark.
    #[value(help = help::THEME_DARK)]
    Dark,
}

/// Something to do without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Log a mistake.
    #[command(about = help::LOG, after_help = help::LOG_AFTER)]
    Log(log::LogOptions),
    /// Record a stage.
    #[command(about = help::RECORD, after_help = help::RECORD_AFTER)]
    Record(record::RecordOptions),
    /// Record words said to the customer.
    #[command(about = help::SAY, after_help = help::SAY_AFTER)]
    Say(say::SayOptions),
    /// Record a conversation.
    #[command(about = help::CONTACT, after_help = help::CONTACT_AFTER)]
    Contact(contact::ContactOptions),
    /// Add a concession.
    #[command(about = help::CONCEDE, after_help = help::CONCEDE_AFTER)]
    Concede(concession::ConcedeOptions),
    /// Say that a concession was given.
    #[command(about = help::GIVEN, after_help = help::GIVEN_AFTER)]
    Given(concession::StepOptions),
    /// Say that a concession reached the customer.
    #[command(about = help::RECEIVED, after_help = help::RECEIVED_AFTER)]
    Received(concession::StepOptions),
    /// Take out a concession.
    #[command(about = help::CONCESSION_ABOUT, after_help = help::CONCESSION_AFTER)]
    Concession(concession::ConcessionOptions),
    /// Write down why it could happen.
    #[command(about = help::CAUSE, after_help = help::CAUSE_AFTER)]
    Cause(prevention::CauseOptions),
    /// Decide on a prevention.
    #[command(about = help::PREVENT, after_help = help::PREVENT_AFTER)]
    Prevent(prevention::PreventOptions),
    /// Say how far a prevention has come.
    #[command(about = help::PREVENTION_ABOUT, after_help = help::PREVENTION_AFTER)]
    Prevention(prevention::PreventionOptions),
    /// List promises.
    #[command(about = help::DUE, after_help = help::DUE_AFTER)]
    Due(due::DueOptions),
    /// Show what the morning needs.
    #[command(name = "lineup", about = help::LINE_UP, after_help = help::LINE_UP_AFTER)]
    LineUp(line_up::LineUpOptions),
    /// Add a promise.
    #[command(about = help::PROMISE_ABOUT, after_help = help::PROMISE_AFTER)]
    Promise(promise::PromiseOptions),
    /// Make a case of one.
    #[command(name = "make-case", about = help::MAKE_CASE, after_help = help::MAKE_CASE_AFTER)]
    MakeCase(make_case::MakeCaseOptions),
    /// Say that a promise was kept.
    #[command(about = help::KEEP, after_help = help::END_AFTER)]
    Keep(end::EndOptions),
    /// Move a promise.
    #[command(about = help::MOVE, after_help = help::MOVE_AFTER)]
    Move(end::MoveOptions),
    /// Say that a promise was broken.
    #[command(about = help::BREAK, after_help = help::END_AFTER)]
    Break(end::EndOptions),
    /// Say that they were told of a broken promise.
    #[command(about = help::TOLD, after_help = help::TOLD_AFTER)]
    Told(end::ToldOptions),
    /// Say that the customer released us.
    #[command(about = help::RELEASE, after_help = help::END_AFTER)]
    Release(end::EndOptions),
    /// Prepare a Plan B, or say what became of it.
    #[command(about = help::PLAN_B, after_help = help::PLAN_B_AFTER)]
    PlanB(plan_b::PlanBOptions),
    /// Record what the customer answered after the fix.
    #[command(about = help::CHECK_BACK, after_help = help::CHECK_BACK_AFTER)]
    CheckBack(check_back::CheckBackOptions),
    /// Show a case.
    #[command(about = help::SHOW, after_help = help::SHOW_AFTER)]
    Show(show::ShowOptions),
    /// List the cases that fit some filters.
    #[command(about = help::CASES, after_help = help::CASES_AFTER)]
    Cases(cases::CasesOptions),
    /// Tell how the clocks of a case stand.
    #[command(about = help::CLOCKS, after_help = help::CLOCKS_AFTER)]
    Clocks(clocks::ClocksOptions),
    /// Close a case.
    #[command(about = help::CLOSE, after_help = help::CLOSE_AFTER)]
    Close(close::CloseOptions),
    /// Open a closed case again.
    #[command(about = help::REOPEN, after_help = help::REOPEN_AFTER)]
    Reopen(reopen::ReopenOptions),
    /// Correct a case.
    #[command(about = help::EDIT, after_help = help::EDIT_AFTER)]
    Edit(edit::EditOptions),
    /// Enter, correct, show and list customers.
    #[command(about = help::CUSTOMER_ABOUT, after_help = help::CUSTOMER_AFTER)]
    Customer(customer::CustomerOptions),
    /// Take back the last deed.
    #[command(about = help::UNDO, after_help = help::UNDO_AFTER)]
    Undo(take_back::TakeBackOptions),
    /// Do it again.
    #[command(about = help::REDO, after_help = help::REDO_AFTER)]
    Redo(take_back::TakeBackOptions),
    /// Find things.
    #[command(about = help::SEARCH, after_help = help::SEARCH_AFTER)]
    Search(search::SearchOptions),
    /// Write the history into a file.
    #[command(about = help::EXPORT, after_help = help::EXPORT_AFTER)]
    Export(export::ExportOptions),
    /// Bring an archive in.
    #[command(about = help::IMPORT, after_help = help::IMPORT_AFTER)]
    Import(import::ImportOptions),
    /// Read and change the shop's settings.
    #[command(about = help::SETTINGS, after_help = help::SETTINGS_AFTER)]
    Settings(settings::SettingsOptions),
    /// Make a verified copy.
    #[command(about = help::BACKUP, after_help = help::BACKUP_AFTER)]
    Backup(backup::BackupOptions),
    /// Check the records.
    #[command(about = help::CHECK, after_help = help::CHECK_AFTER)]
    Check(check::CheckOptions),
    /// Check words for a customer.
    #[command(about = help::CHECK_WORDS, after_help = help::CHECK_WORDS_AFTER)]
    CheckWords(check_words::CheckWordsOptions),
    /// Tell version, system and sizes.
    #[command(about = help::REPORT, after_help = help::REPORT_AFTER)]
    About(about::AboutOptions),
    /// Make a sample shop.
    #[command(about = help::SAMPLE, after_help = help::SAMPLE_AFTER)]
    Sample(sample::SampleOptions),
}

/// What the command line came to.
#[derive(Debug)]
pub enum Start {
    /// Open the window.
    Window(WindowOptions),
    /// A command ran, or nothing could be run; the program ends.
    Ended(ExitCode),
}

/// How to open the window.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WindowOptions {
    /// Which folder, instead of the usual one.
    pub data_dir: Option<PathBuf>,
    /// Whether to show the sample shop.
    pub sample: bool,
    /// The theme for this run only.
    pub theme: Option<Theme>,
}

/// Reads a command line, the program's name first, and runs the command in it, if any.
pub fn start(typed: impl IntoIterator<Item = OsString>) -> Start {
    let text = Text::english();
    let arguments = match Arguments::try_parse_from(typed) {
        Ok(arguments) => arguments,
        // Help and version come this way too.
        Err(answer) if !answer.use_stderr() => {
            // A reader who has gone away has read enough.
            let _printed = answer.print().is_ok();
            return Start::Ended(ExitCode::SUCCESS);
        }
        Err(answer) => {
            let failure = Failure::wrong_use(text.cli.wrong_use(&said_of(&answer)));
            return Start::Ended(output::end(text, Err(failure)));
        }
    };
    let Arguments { data_dir, sample, theme, command } = arguments;
    let Some(command) = command else {
        return Start::Window(WindowOptions { data_dir, sample, theme });
    };
    let session = Session::new(text, Arc::new(SystemClock), data_dir);
    let result = if sample || theme.is_some() {
        Err(Failure::wrong_use(text.cli.window_only()))
    } else {
        run(&session, &command)
    };
    Start::Ended(output::end(text, result))
}

/// What the parser of the command line says is wrong, as one sentence without a full stop. It has
/// more to say, in paragraphs of their own, which `--help` says better.
fn said_of(answer: &clap::Error) -> String {
    let said = answer.render().to_string();
    let first = said.split("\n\n").next().unwrap_or_default();
    let first = output::one_line(first.strip_prefix("error:").unwrap_or(first));
    let sentence = capitalized(&first);
    sentence.trim_end_matches('.').chars().take(LONGEST_SAID).collect()
}

fn run(session: &Session, command: &Command) -> Result<Reply, Failure> {
    match command {
        Command::Log(options) => log::run(session, options),
        Command::Record(options) => record::run(session, options),
        Command::Say(options) => say::run(session, options),
        Command::Contact(options) => contact::run(session, options),
        Command::Concede(options) => concession::concede(session, options),
        Command::Given(options) => concession::step(session, options, Step::Given),
        Command::Received(options) => concession::step(session, options, Step::Received),
        Command::Concession(options) => concession::run(session, options),
        Command::Cause(options) => prevention::cause(session, options),
        Command::Prevent(options) => prevention::prevent(session, options),
        Command::Prevention(options) => prevention::run(session, options),
        Command::Due(options) => due::run(session, options),
        Command::LineUp(options) => line_up::run(session, options),
        Command::Promise(options) => promise::run(session, options),
        Command::MakeCase(options) => make_case::run(session, options),
        Command::Keep(options) => end::run(session, options, PromiseEnd::Kept),
        Command::Move(options) => end::moved(session, options),
        Command::Break(options) => end::run(session, options, PromiseEnd::Broken),
        Command::Told(options) => end::told(session, options),
        Command::Release(options) => end::run(session, options, PromiseEnd::Released),
        Command::PlanB(options) => plan_b::run(session, options),
        Command::CheckBack(options) => check_back::run(session, options),
        Command::Show(options) => show::run(session, options),
        Command::Cases(options) => cases::run(session, options),
        Command::Clocks(options) => clocks::run(session, options),
        Command::Close(options) => close::run(session, options),
        Command::Reopen(options) => reopen::run(session, options),
        Command::Edit(options) => edit::run(session, options),
        Command::Customer(options) => customer::run(session, options),
        Command::Undo(options) => take_back::run(session, options, UndoDirection::Undo),
        Command::Redo(options) => take_back::run(session, options, UndoDirection::Redo),
        Command::Search(options) => search::run(session, options),
        Command::Export(options) => export::run(session, options),
        Command::Import(options) => import::run(session, options),
        Command::Settings(options) => settings::run(session, options),
        Command::Backup(options) => backup::run(session, options),
        Command::Check(options) => check::run(session, options),
        Command::CheckWords(options) => check_words::run(session, options),
        Command::About(options) => about::run(session, options),
        Command::Sample(options) => sample::run(session, options),
    }
}

/// The text with its first letter large: clap begins its English small.
fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn without_a_command_the_window_opens_with_its_options() {
        let typed = ["amends", "--data-dir", "/shop", "--theme", "dark"].map(OsString::from);
        let Start::Window(options) = start(typed) else { panic!("no window") };
        let expected = WindowOptions {
            data_dir: Some(PathBuf::from("/shop")),
            sample: false,
            theme: Some(Theme::Dark),
        };
        assert_eq!(options, expected);
    }

    /// Every command, and those within one.
    fn commands() -> Vec<clap::Command> {
        let mut found: Vec<_> = Arguments::command().get_subcommands().cloned().collect();
        let inner: Vec<_> =
            found.iter().flat_map(clap::Command::get_subcommands).cloned().collect();
        found.extend(inner);
        found
    }

    #[test]
    fn every_command_and_option_says_what_it_is() {
        for command in commands() {
            assert!(command.get_about().is_some(), "{}", command.get_name());
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{} {argument}", command.get_name());
            }
        }
    }

    /// The words of a line as a shell would hand them over: double quotes hold some together.
    fn words_of(line: &str) -> Vec<String> {
        let mut words = vec![String::new()];
        let mut is_quoted = false;
        for letter in line.chars() {
            match letter {
                '"' => is_quoted = !is_quoted,
                ' ' if !is_quoted => words.push(String::new()),
                letter => words.last_mut().unwrap().push(letter),
            }
        }
        words
    }

    #[test]
    fn every_command_has_examples_and_each_is_understood() {
        for command in commands() {
            let name = command.get_name();
            let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let (_, examples) = after.split_once("Examples:\n").unwrap_or_else(|| panic!("{name}"));
            for line in examples.lines().map(str::trim) {
                let read = Arguments::try_parse_from(words_of(line));
                assert!(read.is_ok(), "{line}: {}", read.unwrap_err());
                assert!(line.starts_with("amends "), "{line}");
            }
        }
    }

    #[test]
    fn what_cannot_be_read_is_said_in_one_sentence() {
        for (typed, says) in [
            (&["log", "--due", "-5"][..], "Unexpected argument '-5' found"),
            (
                &["log"],
                "The following required arguments were not provided: --customer <NAME> --what <TEXT>",
            ),
            (&["lgo"], "Unrecognized subcommand 'lgo'"),
            (
                &["show", "114"],
                "Invalid value '114' for '<CASE>': a case number looks like 2026-0114",
            ),
            (
                &["export", "--format", "doc", "--out", "x"],
                "Invalid value 'doc' for '--format <FORMAT>' [possible values: html, csv, ics, json]",
            ),
        ] {
            let typed = ["amends"].iter().chain(typed);
            let answer = Arguments::try_parse_from(typed).unwrap_err();
            assert_eq!(said_of(&answer), says);
        }
        let long = "9".repeat(100_000);
        let answer = Arguments::try_parse_from(["amends", "show", &long]).unwrap_err();
        assert!(said_of(&answer).chars().count() <= LONGEST_SAID);
    }
}
