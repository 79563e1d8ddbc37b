//! The words of what follows a case up: Plan B, the check-back, and winning back.

use super::{FollowUpsAnswerText, FollowUpsDueText, FollowUpsWinBackText};
use crate::domain::{Again, WinBackStep};

impl FollowUpsDueText {
    /// A Plan B: what we will do, and the budget, which may be empty.
    #[must_use]
    pub fn plan_b(&self, words: &str, budget: &str) -> String {
        match budget {
            "" => format!("Plan B due: {words}"),
            _ => format!("Plan B due: {words}, budget {budget}"),
        }
    }

    /// A word to somebody we lost: their name, and which one.
    #[must_use]
    pub fn win_back(&self, name: &str, step: WinBackStep) -> String {
        format!("Write to {name} again: {}", since(step))
    }
}

impl FollowUpsAnswerText {
    /// What a number from 1 to 5 means, as a choice.
    #[must_use]
    pub fn level(&self, level: u8) -> String {
        match level {
            1 => "1, not at all".to_owned(),
            5 => "5, fully".to_owned(),
            level => level.to_string(),
        }
    }

    /// Their answer, as a choice.
    #[must_use]
    pub fn again_name(&self, a0: Again) -> &'static str {
        again_name(a0)
    }

    /// How satisfied they are, and whether they would use us again.
    #[must_use]
    pub fn told(&self, satisfied: u8, again: Again) -> String {
        let again = match again {
            Again::Yes => "would use you again",
            Again::Unsure => "not sure whether they would use you again",
            Again::No => "would not use you again",
        };
        format!("Satisfied {satisfied} of 5, {again}")
    }
}

impl FollowUpsWinBackText {
    /// Which one.
    #[must_use]
    pub fn step(&self, step: WinBackStep) -> &'static str {
        match step {
            WinBackStep::Month => "After 30 days",
            WinBackStep::Quarter => "After 90 days",
            WinBackStep::Year => "After a year",
        }
    }
}

/// How long after the case was closed.
fn since(step: WinBackStep) -> &'static str {
    match step {
        WinBackStep::Month => "it has been a month",
        WinBackStep::Quarter => "it has been three months",
        WinBackStep::Year => "it has been a year",
    }
}

fn again_name(again: Again) -> &'static str {
    match again {
        Again::Yes => "Yes",
        Again::Unsure => "Not sure",
        Again::No => "No",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn lines_say_what_to_do_and_for_whom() {
        let text = Text::english().follow_ups;
        let (due, answer) = (text.due, text.answer);
        assert_eq!(
            due.plan_b("buy elsewhere", "$599.00"),
            "Plan B due: buy elsewhere, budget $599.00"
        );
        assert_eq!(due.plan_b("buy elsewhere", ""), "Plan B due: buy elsewhere");
        assert_eq!(
            due.win_back("Ines", WinBackStep::Year),
            "Write to Ines again: it has been a year"
        );
        assert_eq!(answer.told(2, Again::No), "Satisfied 2 of 5, would not use you again");
    }
}
