//! The words of the command line.

use super::{CliCheckWordsText, CliDoneText, CliPromisesText, CliSearchText, CliShowText, CliText};
use std::path::Path;

impl CliText {
    /// There is no log in this folder yet.
    #[must_use]
    pub fn no_log(&self, folder: &Path) -> String {
        format!(
            "There is no log yet in {}. Open the window or log a mistake to begin one there.",
            folder.display()
        )
    }

    /// The log that was kept in this folder is gone.
    #[must_use]
    pub fn log_is_gone(&self, folder: &Path) -> String {
        format!(
            "The log that was kept in {} is gone. Check that its disk is plugged in, or begin a new \
             log there with `amends log --new-log`.",
            folder.display()
        )
    }

    /// A case stays open; everything that is missing, in sentences without a full stop.
    #[must_use]
    pub fn stays_open(&self, number: &str, missing: &[String]) -> String {
        format!("Case {number} stays open, because something is missing: {}.", missing.join("; "))
    }

    /// The value of an option cannot be read: the option, and why.
    #[must_use]
    pub fn unreadable(&self, option: &str, why: &str) -> String {
        format!("{option}: {}.", why.trim_end_matches('.'))
    }
}

impl CliDoneText {
    /// A mistake was logged; whether the customer is new.
    #[must_use]
    pub fn logged(&self, number: &str, customer: &str, is_new: bool) -> String {
        let who = if is_new { ", a new customer" } else { "" };
        format!("Logged as case {number} for {customer}{who}.")
    }

    /// An export was written; how many cases ("3 cases").
    #[must_use]
    pub fn exported(&self, cases: &str, file: &Path) -> String {
        format!("Exported {cases} to {}.", file.display())
    }

    /// The file to export to is there already.
    #[must_use]
    pub fn is_there(&self, file: &Path) -> String {
        format!(
            "{} exists already and was left as it is. Add --replace, or choose another name.",
            file.display()
        )
    }

    /// A verified copy was made; how many cases ("3 cases").
    #[must_use]
    pub fn copied(&self, file: &Path, cases: &str) -> String {
        format!("Made a verified copy with {cases}: {}.", file.display())
    }

    /// A sample was made; how many cases ("90 cases").
    #[must_use]
    pub fn sampled(&self, cases: &str, folder: &Path) -> String {
        format!("Made a sample shop with {cases} in {}.", folder.display())
    }

    /// A sample was asked for in a folder with a log.
    #[must_use]
    pub fn sample_in_use(&self, folder: &Path) -> String {
        format!("There is a log in {} already. Name an empty folder.", folder.display())
    }

    /// One and many of: case.
    #[must_use]
    pub fn case(&self) -> (&'static str, &'static str) {
        ("case", "cases")
    }

    /// One and many of: entry of the history.
    #[must_use]
    pub fn entry(&self) -> (&'static str, &'static str) {
        ("entry", "entries")
    }

    /// One and many of: finding.
    #[must_use]
    pub fn finding(&self) -> (&'static str, &'static str) {
        ("finding", "findings")
    }
}

impl CliShowText {
    /// One and many of: time.
    #[must_use]
    pub fn time(&self) -> (&'static str, &'static str) {
        ("time", "times")
    }

    /// A stage that was done: who, when, what.
    #[must_use]
    pub fn stage_done(&self, who: &str, when: &str, what: &str) -> String {
        if who.is_empty() { format!("{when}: {what}") } else { format!("{when} by {who}: {what}") }
    }

    /// A stage that was left out: who, when, why.
    #[must_use]
    pub fn stage_left_out(&self, who: &str, when: &str, why: &str) -> String {
        let by = if who.is_empty() { String::new() } else { format!(" by {who}") };
        format!("left out {when}{by}: {why}")
    }
}

impl CliSearchText {
    /// A customer: name, and how to reach them.
    #[must_use]
    pub fn customer(&self, name: &str, reach: &str) -> String {
        if reach.is_empty() { name.to_owned() } else { format!("{name}, {reach}") }
    }

    /// A case: number, title, customer, whether it is open.
    #[must_use]
    pub fn case(&self, number: &str, title: &str, customer: &str, is_open: bool) -> String {
        let state = if is_open { "open" } else { "closed" };
        format!("{number}  {title} ({customer}, {state})")
    }
}

impl CliCheckWordsText {
    /// A finding: line, column, class, words and why.
    #[must_use]
    pub fn finding(
        &self,
        line: usize,
        column: usize,
        class: &str,
        words: &str,
        why: &str,
    ) -> String {
        match words {
            "" => format!("{line}:{column} {class}: {why}"),
            _ => format!("{line}:{column} {class}: “{words}”. {why}"),
        }
    }

    /// What to say instead; empty means nothing.
    #[must_use]
    pub fn instead(&self, words: &str) -> String {
        match words {
            "" => "    Take it out.".to_owned(),
            _ => format!("    Instead: “{words}”"),
        }
    }

    /// The parts that are there, and what is missing.
    #[must_use]
    pub fn parts(&self, found: &str, missing: &str) -> String {
        match (found, missing) {
            ("", "") => "No part of an apology was found.".to_owned(),
            (_, "") => format!("Said: {found}."),
            ("", _) => format!("Still missing: {missing}."),
            _ => format!("Said: {found}. Still missing: {missing}."),
        }
    }

    /// The score, how it adds up, and whether it is ready.
    #[must_use]
    pub fn score(&self, total: u8, sum: &str, is_ready: bool) -> String {
        let ready = if is_ready { "ready to say" } else { "not ready yet" };
        if sum.is_empty() {
            format!("{total} of 100, {ready}.")
        } else {
            format!("{sum} = {total} of 100, {ready}.")
        }
    }
}

impl CliPromisesText {
    /// A promise was moved to then; whether it was late by that time.
    #[must_use]
    pub fn moved(&self, when: &str, was_late: bool) -> String {
        if was_late { self.moved_late(when) } else { self.moved_to(when) }
    }
}
