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
    pub fn standing(&self, a0: u32, a1: u32, a2: bool) -> String {
        standing(a0, a1, a2)
    }

    /// The exact words of a promise, in quotes.
    #[must_use]
    pub fn quoted(&self, a0: &str) -> String {
        quoted(a0)
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

fn standing(overdue: u32, today: u32, only_promises: bool) -> String {
    let things = |count: u32| match (only_promises, count) {
        (true, 1) => "1 promise is".to_owned(),
        (true, _) => format!("{count} promises are"),
        (false, 1) => "1 thing is".to_owned(),
        (false, _) => format!("{count} things are"),
    };
    let rest = |count: u32| match count {
        1 => "1 is due today.".to_owned(),
        _ => format!("{count} are due today."),
    };
    match (overdue, today) {
        (0, _) => format!("Nothing is overdue. {} due today.", things(today)),
        (_, 0) => format!("{} overdue.", things(overdue)),
        _ => format!("{} overdue. {}", things(overdue), rest(today)),
    }
}

/// Words that were written down with their quotes keep them, and get no second pair.
fn quoted(words: &str) -> String {
    let bare = words.trim_matches(['“', '”', '"']);
    format!("“{bare}”")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sentence_says_where_things_stand() {
        for (overdue, today, only_promises, sentence) in [
            (3, 2, true, "3 promises are overdue. 2 are due today."),
            (1, 1, false, "1 thing is overdue. 1 is due today."),
            (2, 0, false, "2 things are overdue."),
            (0, 1, true, "Nothing is overdue. 1 promise is due today."),
        ] {
            assert_eq!(standing(overdue, today, only_promises), sentence);
        }
    }

    #[test]
    fn words_written_down_in_quotes_are_not_quoted_twice() {
        assert_eq!(quoted("\"I will call you.\""), "“I will call you.”");
        assert_eq!(quoted("I will call you."), "“I will call you.”");
    }
}
