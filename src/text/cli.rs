//! The words of the command line.

use super::{
    CliCheckWordsText, CliDeedsText, CliDoneText, CliPromisesText, CliSearchText, CliShowText, Text,
};
use crate::domain::Direction;

impl CliDoneText {
    /// A mistake was logged; whether the customer is new.
    #[must_use]
    pub fn logged(&self, number: &str, customer: &str, is_new: bool) -> String {
        if is_new { self.logged_new(number, customer) } else { self.logged_known(number, customer) }
    }
}

impl CliDeedsText {
    /// A conversation was recorded: who reached whom, the case, how and when.
    #[must_use]
    pub fn talked(&self, direction: Direction, number: &str, how: &str, when: &str) -> String {
        match direction {
            Direction::In => self.talked_in(number, how, when),
            Direction::Out => self.talked_out(number, how, when),
            Direction::Tried => self.tried(number, how, when),
        }
    }
}

impl CliShowText {
    /// A stage that was done: who, when, what; nobody may be named.
    #[must_use]
    pub fn done(&self, stage: &str, who: &str, when: &str, what: &str) -> String {
        match who {
            "" => self.stage_done(stage, when, what),
            _ => self.stage_done_by(stage, who, when, what),
        }
    }

    /// A stage that was left out: who, when, why; nobody may be named.
    #[must_use]
    pub fn left_out(&self, stage: &str, who: &str, when: &str, why: &str) -> String {
        match who {
            "" => self.stage_left_out(stage, when, why),
            _ => self.stage_left_out_by(stage, who, when, why),
        }
    }
}

impl CliSearchText {
    /// A customer: name, and how to reach them, which may be empty.
    #[must_use]
    pub fn customer(&self, name: &str, reach: &str) -> String {
        if reach.is_empty() { name.to_owned() } else { self.customer_reach(name, reach) }
    }

    /// A case: number, title, customer, whether it is open.
    #[must_use]
    pub fn case(&self, number: &str, title: &str, customer: &str, is_open: bool) -> String {
        match is_open {
            true => self.open_case(number, title, customer),
            false => self.closed_case(number, title, customer),
        }
    }
}

impl CliCheckWordsText {
    /// A finding: line and column, class, words and why; the words may be empty.
    #[must_use]
    pub fn finding(&self, at: (usize, usize), class: &str, words: &str, why: &str) -> String {
        let (line, column) = at;
        match words {
            "" => self.finding_why(line, column, class, why),
            _ => self.finding_words(line, column, class, words, why),
        }
    }

    /// The score, how it adds up, which may be empty, and whether it is ready.
    #[must_use]
    pub fn score(&self, total: u8, sum: &str, is_ready: bool) -> String {
        match (sum, is_ready) {
            ("", true) => self.ready(total),
            ("", false) => self.not_ready(total),
            (_, true) => self.ready_sum(sum, total),
            (_, false) => self.not_ready_sum(sum, total),
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

impl Text {
    /// The parts of an apology that are there, and what is missing.
    #[must_use]
    pub fn parts_told(&self, found: &[String], missing: &[String]) -> String {
        let words = &self.cli.check_words;
        match (found, missing) {
            ([], []) => words.no_part().to_owned(),
            (_, []) => words.said(&self.listed(found)),
            ([], _) => self.still_missing(missing),
            _ => words.said_missing(&self.listed(found), &self.listed(missing)),
        }
    }
}
