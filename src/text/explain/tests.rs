//! Every error has a sentence, says where, and asks for something that can be done.

use super::*;
use crate::domain::day::{WhenPart, WhenProblem};
use crate::domain::money::AmountProblem;
use crate::domain::{Field, Missing, Problem, ProblemKind, RecordKind, Stage};
use crate::exchange::json::ArchiveError;
use crate::jobs::JobError;
use crate::logbook::check::Flaw;
use crate::logbook::error::{
    CopyFault, Damage, Doing, HeaderFault, LogbookError, Refusal, SampleLack, StoreError, Unfit,
};
use crate::platform::dialogs::AskError;
use crate::platform::files::WriteError;
use crate::platform::folders::FolderError;
use crate::platform::lock::LockError;
use crate::platform::reveal::RevealError;
use crate::text::Text;
use chrono::NaiveDateTime;
use std::io::{Error, ErrorKind};
use std::path::PathBuf;

fn text() -> &'static Text {
    Text::english()
}

fn at(moment: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(moment, "%Y-%m-%d %H:%M").unwrap()
}

const FIELDS: [Field; 57] = [
    Field::Needs,
    Field::Feels,
    Field::PlanDay,
    Field::PlanWords,
    Field::Budget,
    Field::WhoHasIt,
    Field::WhenTheyHaveIt,
    Field::Satisfied,
    Field::Again,
    Field::LeftUndone,
    Field::Name,
    Field::Phone,
    Field::Email,
    Field::Address,
    Field::Since,
    Field::YearlyValue,
    Field::Tags,
    Field::Notes,
    Field::Title,
    Field::Words,
    Field::Link,
    Field::Product,
    Field::Price,
    Field::Happened,
    Field::CausedByName,
    Field::Cause,
    Field::Remedy,
    Field::Harm,
    Field::Owner,
    Field::PromiseWords,
    Field::Due,
    Field::Weekdays,
    Field::Every,
    Field::MonthDay,
    Field::Until,
    Field::LastDay,
    Field::Count,
    Field::What,
    Field::Who,
    Field::Reason,
    Field::FaceValue,
    Field::RealCost,
    Field::MustDo,
    Field::Expires,
    Field::Received,
    Field::Given,
    Field::Message,
    Field::Outcome,
    Field::AskNext,
    Field::ShopName,
    Field::OwnerName,
    Field::Currency,
    Field::Hours,
    Field::DaysOff,
    Field::Days,
    Field::Target,
    Field::Path,
];

fn kinds() -> Vec<ProblemKind> {
    let noon = at("2026-11-20 12:00");
    let mut kinds = vec![
        ProblemKind::Missing,
        ProblemKind::TooLong { most: 500, given: 812 },
        ProblemKind::InPast(noon),
        ProblemKind::InFuture(noon),
        ProblemKind::NotALink,
        ProblemKind::NotAnEmail,
        ProblemKind::NoDigits,
        ProblemKind::NothingVisible,
        ProblemKind::Gap("[what it cost them]".to_owned()),
        ProblemKind::SaysNothing,
        ProblemKind::OnlyTemplate,
        ProblemKind::Hours,
        ProblemKind::OutOfRange { least: 1, most: 60 },
    ];
    kinds.extend(
        [
            AmountProblem::Empty,
            AmountProblem::NotANumber,
            AmountProblem::Negative,
            AmountProblem::TooManyDecimals { allowed: 0 },
            AmountProblem::TooManyDecimals { allowed: 3 },
            AmountProblem::TooLarge,
            AmountProblem::Ambiguous,
        ]
        .map(ProblemKind::Amount),
    );
    kinds.extend(
        [
            WhenProblem::Empty,
            WhenProblem::Ambiguous { first: noon, second: at("2026-12-11 12:00") },
            WhenProblem::Impossible { part: WhenPart::Date },
            WhenProblem::Impossible { part: WhenPart::Time },
            WhenProblem::OutOfRange,
            WhenProblem::NotUnderstood,
        ]
        .map(ProblemKind::When),
    );
    kinds
}

/// What every sentence must be: begun large, ended properly, calm.
fn is_a_sentence(sentence: &str) {
    let first = sentence.chars().next().unwrap_or_default();
    assert!(!first.is_lowercase(), "begins small: {sentence}");
    assert!(sentence.ends_with(['.', '?']), "does not end: {sentence}");
    assert!(!sentence.contains('!'), "shouts: {sentence}");
    assert!(!sentence.contains("..") && !sentence.contains("  "), "untidy: {sentence}");
}

#[test]
fn every_problem_of_every_field_is_a_sentence() {
    for field in FIELDS {
        for kind in kinds() {
            let problem = Problem::new(field, kind);
            is_a_sentence(&text().problem(&problem));
            let named = text().problem_of_field(&problem);
            is_a_sentence(&named);
            assert!(named.starts_with(text().field(field)), "{named}");
        }
    }
}

#[test]
fn a_problem_says_how_to_write_it() {
    let when = |problem| ProblemKind::When(problem);
    let amount = |problem| ProblemKind::Amount(problem);
    let both = |first, second| WhenProblem::Ambiguous { first: at(first), second: at(second) };
    for (field, kind, sentence) in [
        (Field::Name, ProblemKind::Missing, "Write a name."),
        (Field::Words, ProblemKind::Missing, "Write what went wrong, in their words."),
        (Field::PromiseWords, ProblemKind::Missing, "Write the exact words you promised."),
        (Field::Due, when(WhenProblem::Empty), "Write when it is due."),
        (
            Field::Title,
            ProblemKind::TooLong { most: 500, given: 1_812 },
            "At most 500 characters; this has 1,812.",
        ),
        (
            Field::Due,
            when(both("2026-11-12 17:00", "2026-12-11 17:00")),
            "That could be November 12 or December 11: write it as 2026-11-12 or 2026-12-11.",
        ),
        (
            Field::Due,
            when(both("2026-11-23 05:00", "2026-11-23 17:00")),
            "That could be 05:00 or 17:00: write the one you mean.",
        ),
        (
            Field::Due,
            when(both("2026-11-20 00:00", "2026-11-21 00:00")),
            "Midnight could begin or end Friday, November 20: write 2026-11-20 00:00 or \
             2026-11-20 23:59.",
        ),
        (
            Field::Due,
            ProblemKind::InPast(at("2026-11-20 12:00")),
            "That is in the past: Friday, November 20, 2026, 12:00. Is that meant?",
        ),
        (
            Field::Price,
            amount(AmountProblem::TooManyDecimals { allowed: 2 }),
            "At most 2 decimals, like 25.50.",
        ),
        (
            Field::Price,
            amount(AmountProblem::TooLarge),
            "That is more than can be kept. Write at most 1,000,000,000.",
        ),
    ] {
        assert_eq!(text().problem(&Problem::new(field, kind)), sentence);
    }
    let due = Problem::new(Field::Due, ProblemKind::Missing);
    assert_eq!(text().problem_of_field(&due), "The due time: write when it is due.");
}

#[test]
fn the_examples_in_the_sentences_are_understood() {
    use crate::domain::day::{parse_day, parse_day_ahead, parse_when};
    let now = at("2026-11-22 14:05");
    for due in ["friday", "2026-11-20", "17:00", "friday 17:00", "2026-11-20 23:59"] {
        assert!(parse_when(due, now).is_ok(), "{due}");
    }
    for day in ["yesterday", "last friday", "2026-11-20"] {
        assert!(parse_day(day, now.date()).is_ok(), "{day}");
    }
    for day in ["friday", "in 2 weeks", "2026-11-20"] {
        assert!(parse_day_ahead(day, now.date()).is_ok(), "{day}");
    }
    for amount in ["25", "25.50", "1234", "1.23", "1200", "25.00", "8.00"] {
        let currency = crate::domain::Currency::USD;
        assert!(crate::domain::money::parse_amount(amount, currency).is_ok(), "{amount}");
    }
}

fn io(kind: ErrorKind) -> Error {
    kind.into()
}

fn failures() -> Vec<LogbookError> {
    let path = || PathBuf::from("/shop/amends.db");
    let mut failures = vec![
        LogbookError::Invalid(vec![Problem::new(Field::Name, ProblemKind::Missing)]),
        LogbookError::NotFound(RecordKind::Promise),
        LogbookError::TooNew { found: 9, known: 1 },
        LogbookError::NotALog { path: path() },
        LogbookError::NotALog { path: PathBuf::new() },
        LogbookError::Damaged(Damage::Said("a page is missing".to_owned())),
        LogbookError::Locked,
        LogbookError::DiskFull,
        LogbookError::Io {
            doing: Doing::CopyingInto,
            path: path(),
            source: io(ErrorKind::NotFound),
        },
        LogbookError::Io {
            doing: Doing::Asking,
            path: PathBuf::new(),
            source: io(ErrorKind::Other),
        },
    ];
    failures.extend(
        [
            Refusal::Gate(vec![Missing::Outcome]),
            Refusal::CaseIsClosed,
            Refusal::CaseIsOpen,
            Refusal::PromiseHasEnded,
            Refusal::CadenceHasEnded,
            Refusal::NothingMissed,
            Refusal::PlanBHasEnded,
            Refusal::PlanBIsNotOver,
            Refusal::NobodyWasLost,
            Refusal::NothingToUndo,
            Refusal::NothingToRedo,
            Refusal::NotTheLastDeed,
            Refusal::LogIsNotEmpty,
            Refusal::ArchiveBroken(17),
            Refusal::HasACase,
            Refusal::ToldAlready,
            Refusal::NothingConceded,
            Refusal::Currency,
        ]
        .map(LogbookError::Refused),
    );
    failures.extend(
        [
            StoreError::Locked,
            StoreError::DiskFull,
            StoreError::NoRights { path: path() },
            StoreError::NoRights { path: PathBuf::new() },
            StoreError::Missing { path: path() },
            StoreError::Unfit(Unfit::Version(3_040_000)),
            StoreError::Meaningless { table: "promise", column: "state" },
        ]
        .map(LogbookError::Storage),
    );
    failures
}

#[test]
fn every_failure_says_what_and_what_to_do() {
    for failure in failures() {
        let said = text().explain(&failure);
        is_a_sentence(&said.what);
        if !matches!(
            failure,
            LogbookError::Refused(Refusal::NothingToUndo | Refusal::NothingToRedo)
        ) {
            is_a_sentence(&said.advice);
        }
        is_a_sentence(&said.whole());
    }
}

/// Whatever can be damaged, with words of SQLite where it says them.
fn damages() -> Vec<Damage> {
    let flaws = vec![
        Flaw::File(Damage::Said("2nd reference to page 108".to_owned())),
        Flaw::Index("message_by_case".to_owned()),
        Flaw::Orphans { table: "deed_body".to_owned(), missing_from: "deed".to_owned() },
    ];
    let mut all = vec![
        Damage::Said("disk I/O error".to_owned()),
        Damage::NoDatabase,
        Damage::Size { bytes: 5_000, pages: 2, page: 4_096 },
        Damage::NoSchema,
        Damage::OtherSchema,
        Damage::ChangedSchema,
        Damage::MissingRows,
        Damage::Copy(CopyFault::OtherCounts { deeds: 4, cases: 1 }),
        Damage::Copy(CopyFault::WriteAhead),
        Damage::Copy(CopyFault::Flawed(flaws)),
        Damage::NoIdentifier,
        Damage::NoName,
        Damage::NoComputer,
        Damage::SumTooLarge,
        Damage::Deed { seq: 12, said: "expected a string at line 1.".to_owned() },
        Damage::DeedGone(12),
        Damage::Sample("a key is missing".to_owned()),
        Damage::SampleLacks(SampleLack::Step),
        Damage::SampleLacks(SampleLack::Named("Ana".to_owned())),
    ];
    all.extend([HeaderFault::Empty, HeaderFault::Contradictory].map(Damage::Header));
    all
}

#[test]
fn damage_is_told_with_what_is_damaged() {
    let whole = || Damage::Whole("database disk image is malformed".to_owned());
    let in_copy = Damage::Copy(CopyFault::Flawed(vec![Flaw::File(whole())]));
    for damage in damages() {
        let said = text().explain(&LogbookError::Damaged(damage)).what;
        is_a_sentence(&said);
        assert!(said.starts_with("The log is damaged: "), "{said}");
    }
    for (damage, sentence) in [
        (whole(), "The log is damaged, so it cannot be read."),
        (in_copy, "The log is damaged, so it cannot be read."),
        (
            Damage::Size { bytes: 5_000, pages: 2, page: 4_096 },
            "The log is damaged: 5000 bytes for 2 pages of 4096.",
        ),
        (
            damages().swap_remove(9),
            "The log is damaged: the copy is not a good one: 2nd reference to page 108; the index \
             message_by_case is out of step; rows of deed_body refer to rows missing from deed.",
        ),
    ] {
        assert_eq!(text().explain(&LogbookError::Damaged(damage)).what, sentence);
    }
}

#[test]
fn the_gate_names_all_that_is_missing() {
    let gate = Refusal::Gate(vec![
        Missing::Stage(Stage::Apologize),
        Missing::OpenPromises(2),
        Missing::Outcome,
    ]);
    let said = text().explain(&LogbookError::Refused(gate));
    assert_eq!(said.what, "This case cannot be closed yet: 3 things are left.");
    assert_eq!(
        said.advice,
        "Apologize: say what you did, or why you leave it out. 2 promises are still open: say \
         how each ended. Choose how it ended."
    );
}

#[test]
fn a_failure_names_its_file() {
    let path = PathBuf::from("/shop/amends.db");
    let source = io(ErrorKind::PermissionDenied);
    let said = text().explain(&LogbookError::Io { doing: Doing::CopyingInto, path, source });
    assert_eq!(
        said.whole(),
        "Copying into /shop/amends.db did not work: your account has no rights to it. Choose a \
         folder in which you may write."
    );
}

#[test]
fn files_folders_and_locks_are_explained() {
    let path = || PathBuf::from("/shop/out.html");
    let text = text();
    let mut all: Vec<Explained> = [
        WriteError::FolderMissing { folder: path() },
        WriteError::NoRights { path: path() },
        WriteError::ReadOnly { path: path() },
        WriteError::DiskFull { path: path() },
        WriteError::LogFolder { path: path() },
        WriteError::Exists { path: path() },
        WriteError::Database { path: path() },
        WriteError::IsFolder { path: path() },
        WriteError::Symlink { path: path() },
        WriteError::NotAFile { path: path() },
        WriteError::Verify { path: path() },
    ]
    .iter()
    .map(|error| text.explain_write(error))
    .collect();
    all.extend(
        [
            FolderError::NotAFolder { path: path() },
            FolderError::NoRights { path: path() },
            FolderError::Io { path: path(), source: io(ErrorKind::TimedOut) },
        ]
        .iter()
        .map(|error| text.explain_folder(error)),
    );
    let lock = LockError::Io { path: path(), source: io(ErrorKind::ReadOnlyFilesystem) };
    all.push(text.explain_lock(&lock));
    all.push(text.explain_reveal(&RevealError::Missing { path: path() }));
    let failed = RevealError::Failed { path: path(), source: io(ErrorKind::NotFound) };
    all.push(text.explain_reveal(&failed));
    for said in &all {
        assert!(said.what.contains("/shop/out.html"), "{}", said.what);
    }
    all.extend([
        text.explain_folder(&FolderError::NoHome),
        text.explain_lock(&LockError::Held { pid: Some(4_711) }),
        text.explain_lock(&LockError::Held { pid: None }),
        text.explain_dialog(&AskError::Open),
        text.explain_dialog(&AskError::Thread(io(ErrorKind::Other))),
    ]);
    for said in all {
        is_a_sentence(&said.what);
        is_a_sentence(&said.advice);
    }
}

#[test]
fn work_that_failed_is_explained() {
    let path = PathBuf::from("/shop/history.json");
    for error in [
        JobError::Log(LogbookError::DiskFull),
        JobError::Write(WriteError::DiskFull { path: path.clone() }),
        JobError::NoRoom,
        JobError::Read { path, source: io(ErrorKind::NotFound) },
        JobError::Stream(io(ErrorKind::TimedOut)),
        JobError::Archive(ArchiveError::NotAnArchive),
        JobError::Archive(ArchiveError::WrongVersion { found: 9 }),
        JobError::Archive(ArchiveError::Broken { line: 3 }),
        JobError::Archive(ArchiveError::TooLarge { line: 3 }),
        JobError::Archive(ArchiveError::Io(io(ErrorKind::TimedOut))),
        JobError::Words("a date".to_owned()),
        JobError::Lost,
    ] {
        let said = text().explain_job(&error);
        is_a_sentence(&said.what);
        is_a_sentence(&said.advice);
    }
    for error in [JobError::Cancelled, JobError::NothingToExport] {
        is_a_sentence(&text().explain_job(&error).what);
    }
}

#[test]
fn a_file_that_cannot_be_read_is_explained_without_the_numbers_of_the_computer() {
    let path = PathBuf::from("/shop/history.json");
    let source = Error::from_raw_os_error(2);
    let said = text().explain_job(&JobError::Read { path, source });
    assert_eq!(said.what, "/shop/history.json could not be read: it is not there.");
}
