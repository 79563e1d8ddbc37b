//! The words of what follows a case up: Plan B, the check-back, and winning back.

use super::{FollowUpsAnswerText, FollowUpsDueText, FollowUpsWinBackText};
use crate::domain::{Again, WinBackStep};

impl FollowUpsDueText {
    /// A Plan B: what we will do, and the budget, which may be empty.
    #[must_use]
    pub fn plan_b(&self, words: &str, budget: &str) -> String {
        match budget {
            "" => self.plan_b_due(words),
            _ => self.plan_b_due_budget(words, budget),
        }
    }

    /// A word to somebody we lost: their name, and which one.
    #[must_use]
    pub fn win_back(&self, name: &str, step: WinBackStep) -> String {
        match step {
            WinBackStep::Month => self.win_back_month(name),
            WinBackStep::Quarter => self.win_back_quarter(name),
            WinBackStep::Year => self.win_back_year(name),
        }
    }
}

impl FollowUpsAnswerText {
    /// What a number from 1 to 5 means, as a choice.
    #[must_use]
    pub fn level(&self, level: u8) -> String {
        match level {
            1 => self.least_satisfied().to_owned(),
            5 => self.most_satisfied().to_owned(),
            level => level.to_string(),
        }
    }

    /// Their answer, as a choice.
    #[must_use]
    pub fn again_name(&self, again: Again) -> &'static str {
        match again {
            Again::Yes => self.again_yes(),
            Again::Unsure => self.again_unsure(),
            Again::No => self.again_no(),
        }
    }

    /// How satisfied they are, and whether they would use us again.
    #[must_use]
    pub fn told(&self, satisfied: u8, again: Again) -> String {
        match again {
            Again::Yes => self.told_yes(satisfied),
            Again::Unsure => self.told_unsure(satisfied),
            Again::No => self.told_no(satisfied),
        }
    }
}

impl FollowUpsWinBackText {
    /// Which one.
    #[must_use]
    pub fn step(&self, step: WinBackStep) -> &'static str {
        match step {
            WinBackStep::Month => self.after_month(),
            WinBackStep::Quarter => self.after_quarter(),
            WinBackStep::Year => self.after_year(),
        }
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
