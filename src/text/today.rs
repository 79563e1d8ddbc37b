//! The words of the page Today.

use super::TodayText;

/// A number of the last 30 days.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// What is counted.
    pub name: &'static str,
    /// How it is counted.
    pub how: &'static str,
}

impl TodayText {
    /// Where things stand: how many things are overdue, how many are due today, and whether all
    /// of them are promises.
    #[must_use]
    pub fn standing(&self, overdue: u32, today: u32, only_promises: bool) -> String {
        match (overdue, today, only_promises) {
            (0, _, true) => self.today_promises(today),
            (0, _, false) => self.today_things(today),
            (_, 0, true) => self.overdue_promises(overdue),
            (_, 0, false) => self.overdue_things(overdue),
            (_, _, true) => self.standing_promises(overdue, today),
            (_, _, false) => self.standing_things(overdue, today),
        }
    }

    /// The exact words of a promise, in quotes. Words that were written down with their quotes
    /// keep them, and get no second pair.
    #[must_use]
    pub fn quoted(&self, words: &str) -> String {
        self.in_quotes(words.trim_matches(['“', '”', '"']))
    }

    /// The share of promises kept.
    #[must_use]
    pub fn promises_kept(&self) -> Figure {
        Figure { name: self.promises_kept_name(), how: self.promises_kept_how() }
    }

    /// The typical time to an apology.
    #[must_use]
    pub fn to_apology(&self) -> Figure {
        Figure { name: self.to_apology_name(), how: self.to_apology_how() }
    }

    /// The customers recovered.
    #[must_use]
    pub fn recovered(&self) -> Figure {
        Figure { name: self.recovered_name(), how: self.recovered_how() }
    }

    /// Those of them who bought again.
    #[must_use]
    pub fn bought_again(&self) -> Figure {
        Figure { name: self.bought_again_name(), how: self.bought_again_how() }
    }

    /// Those of them who say so.
    #[must_use]
    pub fn says_so(&self) -> Figure {
        Figure { name: self.says_so_name(), how: self.says_so_how() }
    }

    /// The cases we noticed first.
    #[must_use]
    pub fn noticed_first(&self) -> Figure {
        Figure { name: self.noticed_first_name(), how: self.noticed_first_how() }
    }
}

#[cfg(test)]
mod tests {
    use crate::text::Text;

    #[test]
    fn one_sentence_says_where_things_stand() {
        for (overdue, today, only_promises, sentence) in [
            (3, 2, true, "3 promises are overdue. 2 are due today."),
            (1, 1, false, "1 thing is overdue. 1 is due today."),
            (2, 0, false, "2 things are overdue."),
            (0, 1, true, "Nothing is overdue. 1 promise is due today."),
        ] {
            assert_eq!(Text::english().today.standing(overdue, today, only_promises), sentence);
        }
    }

    #[test]
    fn words_written_down_in_quotes_are_not_quoted_twice() {
        let text = Text::english().today;
        assert_eq!(text.quoted("\"I will call you.\""), "“I will call you.”");
        assert_eq!(text.quoted("I will call you."), "“I will call you.”");
    }
}
