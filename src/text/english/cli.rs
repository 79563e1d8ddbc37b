//! English: the command line.

pub mod help;
mod promises;
mod words;

use crate::text::CliText;
use crate::text::cli::{DoneText, DueText, SearchText, ShowText};

/// English: the command line.
pub const CLI: CliText = CliText {
    no_log: |folder| {
        format!(
            "There is no log yet in {}. Open the window or log a mistake to begin one there.",
            folder.display()
        )
    },
    log_is_gone: |folder| {
        format!(
            "The log that was kept in {} is gone. Check that its disk is plugged in, or begin a new \
             log there with `amends log --new-log`.",
            folder.display()
        )
    },
    wrong_use: |what| format!("{what}; --help tells how it is used."),
    window_only: "--sample and --theme are for the window, so leave out the command beside them.",
    no_case: |number| format!("There is no case {number} in this log."),
    stays_open: |number, missing| {
        format!("Case {number} stays open, because something is missing: {}.", missing.join("; "))
    },
    not_written_out: |reason| format!("The answer could not be written out: {reason}."),
    disk_full: "The disk is full, so nothing was saved. Free some space, then try again.",
    unreadable: |option, why| format!("{option}: {}.", why.trim_end_matches('.')),
    not_a_number: "a case number looks like 2026-0114",
    done: DONE,
    due: DueText {
        nothing: |day| format!("Nothing is overdue, and nothing is due by the end of {day}."),
        line: |when, words, customer, number| format!("{when}: {words} ({customer}, {number})"),
    },
    promises: promises::PROMISES,
    show: SHOW,
    check_words: words::CHECK_WORDS,
    search: SearchText {
        no_words: "Name something to search for, such as a name or a word.",
        nothing: |typed| format!("Nothing was found for {typed}."),
        customers: "Customers",
        cases: "Cases",
        promises: "Promises",
        messages: "Messages",
        customer: |name, reach| {
            if reach.is_empty() { name.to_owned() } else { format!("{name}, {reach}") }
        },
        case: |number, title, customer, is_open| {
            let state = if is_open { "open" } else { "closed" };
            format!("{number}  {title} ({customer}, {state})")
        },
        said: |words, customer, number| format!("{number}  {words} ({customer})"),
    },
};

const DONE: DoneText = DoneText {
    logged: |number, customer, is_new| {
        let who = if is_new { ", a new customer" } else { "" };
        format!("Logged as case {number} for {customer}{who}.")
    },
    promised: |when| format!("The promise is due {when}."),
    already_late: |late| format!("The promise was logged, but it is overdue already: {late}."),
    same_name: |name, count| {
        format!(
            "{count} customers are called {name}. Add --phone or --email to say which one is meant."
        )
    },
    not_added: |name| {
        format!(
            "{name} is known already, so the telephone number or e-mail address given was not \
             added; open the window to change it."
        )
    },
    same_name_exported: |name, count| {
        format!("{count} customers are called {name}. Export their cases one by one with --case.")
    },
    from_after_to: "--from names a later day than --to, so nothing can lie between them.",
    no_customer: |name| format!("No customer is called {name}."),
    closed: |number, outcome| format!("Closed case {number}: {outcome}."),
    archive_is_whole: "An archive always holds the whole log: leave out --from, --to, --customer \
                       and --case, or choose csv or html.",
    exported: |cases, file| format!("Exported {cases} to {}.", file.display()),
    is_there: |file| {
        format!(
            "{} exists already and was left as it is. Add --replace, or choose another name.",
            file.display()
        )
    },
    imported: |entries| format!("Brought in the archive with {entries}."),
    copied: |file, cases| format!("Made a verified copy with {cases}: {}.", file.display()),
    sampled: |cases, folder| format!("Made a sample shop with {cases} in {}.", folder.display()),
    sample_needs_folder: "A sample needs a folder of its own, so that your log stays as it is: \
                          name one with --data-dir.",
    sample_in_use: |folder| {
        format!("There is a log in {} already. Name an empty folder.", folder.display())
    },
    clean: |entries| format!("All records are whole and unchanged: {entries} checked."),
    found: |count| {
        format!(
            "The check brought {count}. Restore a verified copy, or ask for help before going on."
        )
    },
    unknown_entries: |count| {
        format!(
            "{count} of the history were written by a newer version; they are kept as they are."
        )
    },
    case: ("case", "cases"),
    entry: ("entry", "entries"),
    finding: ("finding", "findings"),
    progress: |what, percent| format!("{what}: {percent}%"),
    progress_open: |what| format!("{what} …"),
    checking_file: "Reading the file",
    checking_history: "Going through the history",
    comparing: "Comparing the records with the history",
    exporting: "Exporting",
    importing: "Bringing in the archive",
    copying: "Copying",
    sampling: "Making the sample",
};

const SHOW: ShowText = ShowText {
    open: "Open",
    closed: |day, outcome| format!("Closed {day}: {outcome}"),
    waiting_customer: "waiting for the customer",
    waiting_other: |name| format!("waiting for {name}"),
    do_not_contact: "Asked to be left alone",
    received: |when, how| format!("Received {when}. How we know: {how}"),
    harm: |harm| format!("What it cost them: {harm}"),
    owner: |name| format!("Owner: {name}"),
    reply_due: |when| format!("First reply due {when}"),
    replied: |when| format!("First reply {when}"),
    chased: |times| format!("They had to chase {times}"),
    time: ("time", "times"),
    remedy: |remedy| format!("They asked for: {remedy}"),
    words: "In their words",
    stages: "Stages",
    promises: "Promises",
    concessions: "Concessions",
    plan_b: "Plan B",
    answers: "Check-back",
    win_backs: "Win-back",
    missing: "Missing before it can be closed",
    timeline: "Timeline",
    to_do: "to do",
    stage_done: |who, when, what| {
        if who.is_empty() { format!("{when}: {what}") } else { format!("{when} by {who}: {what}") }
    },
    stage_left_out: |who, when, why| {
        let by = if who.is_empty() { String::new() } else { format!(" by {who}") };
        format!("left out {when}{by}: {why}")
    },
    kept: |when| format!("kept {when}"),
    broken: |when| format!("broken {when}"),
    moved: |when| format!("moved {when}"),
    released: |when| format!("released {when}"),
    concession: |what, nature, value, cost| {
        format!("{what} ({nature}): worth {value}, costs us {cost}")
    },
    had: |day| format!("they had it {day}"),
    given: |day| format!("given {day}"),
    must_do: |what| format!("they must do: {what}"),
    expires: |day| format!("expires {day}"),
};
