//! The words of the page Today.

use super::{Text, TodayText};
use crate::domain::last_words::{LastWords, SpokenBy};
use crate::domain::{Channel, tidy};
use chrono::NaiveDateTime;

/// How much of the last words is shown, in letters.
const LAST_MOST: usize = 90;

/// A number of the last 30 days.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// What is counted.
    pub name: &'static str,
    /// How it is counted.
    pub how: &'static str,
}

impl TodayText {
    /// Where things stand: how many things customers wait for, how many customers where that is known,
    /// and how many things more are due today.
    #[must_use]
    pub fn standing(&self, overdue: u32, customers: Option<u32>, today: u32) -> String {
        let waits = match (overdue, customers) {
            (0, _) => return self.today_things(today),
            (1, Some(_)) => self.waits_one().to_owned(),
            (_, Some(1)) => self.waits_one_customer(overdue),
            (_, Some(customers)) => self.waits(customers, overdue),
            (_, None) => self.overdue_things(overdue),
        };
        match today {
            0 => waits,
            _ => self.both(&waits, &self.more_today(today)),
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

impl Text {
    /// The last words between us and a customer, either way, seen from a civil time.
    #[must_use]
    pub fn last_words(&self, last: Option<&LastWords>, now: NaiveDateTime) -> String {
        let text = &self.today;
        let Some(last) = last else { return text.never_spoke().to_owned() };
        let when = self.day_ago(last.at.local(), now);
        let told = match last.by {
            SpokenBy::Us(Channel::Phone | Channel::InPerson) => text.last_spoke(&when),
            SpokenBy::Us(_) => text.last_wrote(&when),
            SpokenBy::Them(Channel::Phone) => text.last_rang(&when),
            SpokenBy::Them(Channel::InPerson) => text.last_came(&when),
            SpokenBy::Them(_) => text.last_they_wrote(&when),
            SpokenBy::Tried(_) => text.last_tried(&when, &self.time(last.at.local().time())),
            SpokenBy::Answered(score) => text.last_answered(&when, u32::from(score)),
        };
        match self.shortened(&tidy::line(&last.words), LAST_MOST).as_str() {
            "" => text.last_bare(&told),
            words => text.last_quoted(&told, words),
        }
    }

    /// A day that lies back: "today", "yesterday", "on Tuesday", "on November 3".
    fn day_ago(&self, at: NaiveDateTime, now: NaiveDateTime) -> String {
        match (now.date() - at.date()).num_days() {
            0 => self.today.ago_today().to_owned(),
            1 => self.today.ago_yesterday().to_owned(),
            _ => self.today.ago_on(&self.day(at.date(), now.date())),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::text::Text;

    #[test]
    fn one_sentence_says_where_things_stand() {
        for (overdue, customers, today, sentence) in [
            (4, Some(3), 2, "3 customers wait for 4 things. 2 more are due today."),
            (2, Some(1), 1, "1 customer waits for 2 things. 1 more is due today."),
            (1, Some(1), 0, "1 customer waits for 1 thing."),
            (200, None, 0, "200 things are overdue."),
            (0, Some(0), 1, "Nothing is overdue. 1 thing is due today."),
        ] {
            assert_eq!(Text::english().today.standing(overdue, customers, today), sentence);
        }
    }

    #[test]
    fn words_written_down_in_quotes_are_not_quoted_twice() {
        let text = Text::english().today;
        assert_eq!(text.quoted("\"I will call you.\""), "“I will call you.”");
        assert_eq!(text.quoted("I will call you."), "“I will call you.”");
    }
}
