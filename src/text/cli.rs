//! The words of the command line.

mod promises;

pub use promises::PromisesText;

use std::path::Path;

/// The words of the command line. Its `--help` stands in [`super::english::cli::help`].
#[derive(Clone, Copy, Debug)]
pub struct CliText {
    /// There is no log in this folder yet.
    pub no_log: fn(folder: &Path) -> String,
    /// The log that was kept in this folder is gone.
    pub log_is_gone: fn(folder: &Path) -> String,
    /// The command line cannot be read; what is wrong with it, without a full stop.
    pub wrong_use: fn(what: &str) -> String,
    /// `--sample` or `--theme` stand beside a command.
    pub window_only: &'static str,
    /// No case has this number.
    pub no_case: fn(number: &str) -> String,
    /// A case stays open; everything that is missing, in sentences without a full stop.
    pub stays_open: fn(number: &str, missing: &[String]) -> String,
    /// The answer could not be written out; the computer's own words.
    pub not_written_out: fn(reason: &str) -> String,
    /// The disk is full.
    pub disk_full: &'static str,
    /// The value of an option cannot be read: the option, and why.
    pub unreadable: fn(option: &str, why: &str) -> String,
    /// A text is no case number.
    pub not_a_number: &'static str,
    /// What a command says of its work.
    pub done: DoneText,
    /// What `due` says.
    pub due: DueText,
    /// What the commands about promises say.
    pub promises: PromisesText,
    /// What `show` says.
    pub show: ShowText,
    /// What `search` says.
    pub search: SearchText,
    /// What `check-words` says.
    pub check_words: CheckWordsText,
}

/// What `check-words` says.
#[derive(Clone, Copy, Debug)]
pub struct CheckWordsText {
    /// A file holds no text.
    pub not_text: fn(file: &str) -> String,
    /// There is nothing to check.
    pub empty: &'static str,
    /// There is more than a message can hold: how many characters that is.
    pub too_long: fn(most: &str) -> String,
    /// A finding: line, column, class, words and why.
    pub finding: fn(line: usize, column: usize, class: &str, words: &str, why: &str) -> String,
    /// What to say instead; empty means nothing.
    pub instead: fn(words: &str) -> String,
    /// Nothing was found.
    pub nothing: &'static str,
    /// The parts that are there, and what is missing.
    pub parts: fn(found: &str, missing: &str) -> String,
    /// A part with its weight.
    pub weight: fn(part: &str, weight: u8) -> String,
    /// The score, how it adds up, and whether it is ready.
    pub score: fn(total: u8, sum: &str, is_ready: bool) -> String,
}

/// What a command says of its work.
#[derive(Clone, Copy, Debug)]
pub struct DoneText {
    /// A mistake was logged; whether the customer is new.
    pub logged: fn(number: &str, customer: &str, is_new: bool) -> String,
    /// What was promised is due then ("Friday 12:00").
    pub promised: fn(when: &str) -> String,
    /// The promise was due before it was entered ("2 days late").
    pub already_late: fn(late: &str) -> String,
    /// So many customers have this name.
    pub same_name: fn(name: &str, count: &str) -> String,
    /// The telephone number or address given is not the known customer's, and was not added.
    pub not_added: fn(name: &str) -> String,
    /// So many customers have this name, and only one can be exported.
    pub same_name_exported: fn(name: &str, count: &str) -> String,
    /// The first day of a period comes after its last.
    pub from_after_to: &'static str,
    /// No customer has this name.
    pub no_customer: fn(name: &str) -> String,
    /// A case was closed with this outcome.
    pub closed: fn(number: &str, outcome: &str) -> String,
    /// Part of the history was asked for as an archive.
    pub archive_is_whole: &'static str,
    /// An export was written; how many cases ("3 cases").
    pub exported: fn(cases: &str, file: &Path) -> String,
    /// The file to export to is there already.
    pub is_there: fn(file: &Path) -> String,
    /// An archive was brought in; how many entries.
    pub imported: fn(entries: &str) -> String,
    /// A verified copy was made; how many cases ("3 cases").
    pub copied: fn(file: &Path, cases: &str) -> String,
    /// A sample was made; how many cases ("90 cases").
    pub sampled: fn(cases: &str, folder: &Path) -> String,
    /// A sample was asked for without `--data-dir`.
    pub sample_needs_folder: &'static str,
    /// A sample was asked for in a folder with a log.
    pub sample_in_use: fn(folder: &Path) -> String,
    /// A check found nothing; how many entries.
    pub clean: fn(entries: &str) -> String,
    /// A check found something; how many things.
    pub found: fn(count: &str) -> String,
    /// So many entries come from a newer program.
    pub unknown_entries: fn(count: &str) -> String,
    /// One and many of: case.
    pub case: (&'static str, &'static str),
    /// One and many of: entry of the history.
    pub entry: (&'static str, &'static str),
    /// One and many of: finding.
    pub finding: (&'static str, &'static str),
    /// How far long work has come: what, and how much of 100.
    pub progress: fn(what: &str, percent: u64) -> String,
    /// Long work whose end is not known.
    pub progress_open: fn(what: &str) -> String,
    /// Reading the file's structure.
    pub checking_file: &'static str,
    /// Going through the history.
    pub checking_history: &'static str,
    /// Comparing.
    pub comparing: &'static str,
    /// Writing an export.
    pub exporting: &'static str,
    /// Bringing in an archive.
    pub importing: &'static str,
    /// Making a copy.
    pub copying: &'static str,
    /// Making a sample.
    pub sampling: &'static str,
}

/// What `due` says.
#[derive(Clone, Copy, Debug)]
pub struct DueText {
    /// Nothing is due by the end of that day ("today").
    pub nothing: fn(day: &str) -> String,
    /// One promise: when ("2 days late"), the words, the customer, the number of the case.
    pub line: fn(when: &str, words: &str, customer: &str, number: &str) -> String,
}

/// What `show` says.
#[derive(Clone, Copy, Debug)]
pub struct ShowText {
    /// The state of an open case.
    pub open: &'static str,
    /// The state of a closed case: the day, the outcome.
    pub closed: fn(day: &str, outcome: &str) -> String,
    /// It is the customer's turn.
    pub waiting_customer: &'static str,
    /// It is somebody's turn.
    pub waiting_other: fn(name: &str) -> String,
    /// Who asked to be left alone.
    pub do_not_contact: &'static str,
    /// When and how it came to be known ("Nov 20 12:00", "by phone").
    pub received: fn(when: &str, how: &str) -> String,
    /// What it cost them.
    pub harm: fn(harm: &str) -> String,
    /// Who owns the recovery.
    pub owner: fn(name: &str) -> String,
    /// When the first reply is due.
    pub reply_due: fn(when: &str) -> String,
    /// When the first reply was given.
    pub replied: fn(when: &str) -> String,
    /// How often the customer had to chase ("3 times").
    pub chased: fn(times: &str) -> String,
    /// One and many of: time.
    pub time: (&'static str, &'static str),
    /// What they asked for.
    pub remedy: fn(remedy: &str) -> String,
    /// Heading: their own words.
    pub words: &'static str,
    /// Heading: the stages.
    pub stages: &'static str,
    /// Heading: the promises.
    pub promises: &'static str,
    /// Heading: the concessions.
    pub concessions: &'static str,
    /// Heading: what we will do if it is not fixed in time.
    pub plan_b: &'static str,
    /// Heading: what the customer answered after the fix.
    pub answers: &'static str,
    /// Heading: words to a customer we lost.
    pub win_backs: &'static str,
    /// Heading: what is missing for closing.
    pub missing: &'static str,
    /// Heading: the timeline.
    pub timeline: &'static str,
    /// A stage without a record.
    pub to_do: &'static str,
    /// A stage that was done: who, when, what.
    pub stage_done: fn(who: &str, when: &str, what: &str) -> String,
    /// A stage that was left out: who, when, why.
    pub stage_left_out: fn(who: &str, when: &str, why: &str) -> String,
    /// A kept promise: when.
    pub kept: fn(when: &str) -> String,
    /// A broken promise: when.
    pub broken: fn(when: &str) -> String,
    /// A moved promise: when.
    pub moved: fn(when: &str) -> String,
    /// A released promise: when.
    pub released: fn(when: &str) -> String,
    /// A concession: what, nature, face value, real cost.
    pub concession: fn(what: &str, nature: &str, value: &str, cost: &str) -> String,
    /// It reached the customer: the day.
    pub had: fn(day: &str) -> String,
    /// It was given: the day.
    pub given: fn(day: &str) -> String,
    /// What they must do to get it.
    pub must_do: fn(what: &str) -> String,
    /// When it expires.
    pub expires: fn(day: &str) -> String,
}

/// What `search` says.
#[derive(Clone, Copy, Debug)]
pub struct SearchText {
    /// There is no word to search for.
    pub no_words: &'static str,
    /// Nothing was found.
    pub nothing: fn(typed: &str) -> String,
    /// Heading: customers.
    pub customers: &'static str,
    /// Heading: cases.
    pub cases: &'static str,
    /// Heading: promises.
    pub promises: &'static str,
    /// Heading: messages.
    pub messages: &'static str,
    /// A customer: name, and how to reach them.
    pub customer: fn(name: &str, reach: &str) -> String,
    /// A case: number, title, customer, whether it is open.
    pub case: fn(number: &str, title: &str, customer: &str, is_open: bool) -> String,
    /// Words said or promised: words, customer, number of the case.
    pub said: fn(words: &str, customer: &str, number: &str) -> String,
}
