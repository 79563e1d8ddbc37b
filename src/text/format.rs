//! How values read: money, days, times, spans, counts. Deterministic and without a locale of the
//! machine: the language decides.

use super::Text;
use crate::domain::{Due, DueStatus, Moment, Money, MoneySums};
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

/// The minutes of an hour.
const HOUR: i64 = 60;
/// The minutes of a day.
const DAY: i64 = 24 * HOUR;
/// Up to this many minutes ahead a due time reads as a span, because then minutes matter.
const SOON: i64 = 3 * HOUR;
/// Within so many days a weekday names one day only.
const WEEK: i64 = 6;

impl Text {
    /// "$1,234.50"; a currency without a sign of its own is named: "SEK 12.00".
    #[must_use]
    pub fn money(&self, money: Money) -> String {
        let minus = if money.minor < 0 { "-" } else { "" };
        let decimal = money.decimal();
        let digits = decimal.trim_start_matches('-');
        let number = match digits.split_once('.') {
            Some((major, minor)) => format!("{}.{minor}", grouped(major)),
            None => grouped(digits),
        };
        // Letters such as "kr" belong to several currencies, so that the code is clearer.
        let sign = money
            .currency
            .symbol()
            .filter(|sign| !sign.chars().last().is_some_and(char::is_alphabetic));
        match sign {
            Some(sign) => format!("{minus}{sign}{number}"),
            None => format!("{} {minus}{number}", money.currency.code()),
        }
    }
    /// Sums of several currencies: "$12.00 and €3.50"; "nothing" for none.
    #[must_use]
    pub fn sums(&self, sums: &MoneySums) -> String {
        let has_value = sums.iter().any(|sum| !sum.is_zero());
        let shown: Vec<String> = sums
            .iter()
            .filter(|sum| !(has_value && sum.is_zero()))
            .map(|sum| self.money(sum))
            .collect();
        if shown.is_empty() { "nothing".to_owned() } else { self.listed(&shown) }
    }
    /// "1,234".
    #[must_use]
    pub fn count(&self, count: u64) -> String {
        grouped(&count.to_string())
    }
    /// A day near today in few words: "today", "tomorrow", "yesterday", the weekday within the
    /// six days before or after, "Dec 1" in the same year, "Nov 14, 2025" else.
    #[must_use]
    pub fn day(&self, day: NaiveDate, today: NaiveDate) -> String {
        match (day - today).num_days() {
            0 => "today".to_owned(),
            1 => "tomorrow".to_owned(),
            -1 => "yesterday".to_owned(),
            days if days.abs() <= WEEK => self.weekday(day.weekday()).to_owned(),
            _ if day.year() == today.year() => day.format("%b %-d").to_string(),
            _ => day.format("%b %-d, %Y").to_string(),
        }
    }
    /// The same with its first letter large, for the start of a line.
    #[must_use]
    pub fn day_start(&self, day: NaiveDate, today: NaiveDate) -> String {
        capitalized(&self.day(day, today))
    }
    /// "Friday, November 20, 2026", for tooltips.
    #[must_use]
    pub fn full_day(&self, day: NaiveDate) -> String {
        day.format("%A, %B %-d, %Y").to_string()
    }
    /// The title of Today: "Sunday, November 22".
    #[must_use]
    pub fn title_day(&self, day: NaiveDate) -> String {
        day.format("%A, %B %-d").to_string()
    }
    /// "November 22"; with its year when that is another one.
    #[must_use]
    pub fn day_of_year(&self, day: NaiveDate, today: NaiveDate) -> String {
        let has_year = day.year() != today.year();
        day.format(if has_year { "%B %-d, %Y" } else { "%B %-d" }).to_string()
    }
    /// "17:00".
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        time.format("%H:%M").to_string()
    }
    /// "Friday 18:00", "today 17:00", "Dec 1 12:00".
    #[must_use]
    pub fn day_time(&self, at: NaiveDateTime, now: NaiveDateTime) -> String {
        let day = self.day(at.date(), now.date());
        // A year and an hour side by side would read as one number.
        let comma = if day.contains(',') { "," } else { "" };
        format!("{day}{comma} {}", self.time(at.time()))
    }
    /// The same with its first letter large, for the start of a line.
    #[must_use]
    pub fn day_time_start(&self, at: NaiveDateTime, now: NaiveDateTime) -> String {
        capitalized(&self.day_time(at, now))
    }
    /// "Friday, November 20, 2026, 18:00", for tooltips.
    #[must_use]
    pub fn full_day_time(&self, at: NaiveDateTime) -> String {
        format!("{}, {}", self.full_day(at.date()), self.time(at.time()))
    }
    /// How late: "2 days late", "3 h late", "10 min late". From a full day on calendar days are
    /// counted, as people do.
    #[must_use]
    pub fn late(&self, due: NaiveDateTime, now: NaiveDateTime) -> String {
        let DueStatus::Overdue { minutes } = Due::new(due).status(now) else {
            return "due now".to_owned();
        };
        match i64::from(minutes) {
            minutes if minutes < HOUR => format!("{minutes} min late"),
            minutes if minutes < DAY => format!("{} h late", minutes / HOUR),
            _ => format!("{} late", self.days((now.date() - due.date()).num_days())),
        }
    }
    /// How soon: "due in 1 h 40 min" within the next 3 hours, "due 17:00" later today, else the
    /// day and time. What is past reads as by [`Text::late`].
    #[must_use]
    pub fn due(&self, due: NaiveDateTime, now: NaiveDateTime) -> String {
        let due = Due::new(due);
        let minutes = (due.at() - Due::new(now).at()).num_minutes();
        match due.status(now) {
            DueStatus::Overdue { .. } => self.late(due.at(), now),
            _ if minutes == 0 => "due now".to_owned(),
            _ if minutes <= SOON => format!("due in {}", self.span(minutes)),
            DueStatus::Today => format!("due {}", self.time(due.at().time())),
            DueStatus::Later => self.day_time(due.at(), now),
        }
    }
    /// How far ahead in whole days: "in 5 days", "tomorrow", "today"; for what is past
    /// "yesterday", "5 days ago".
    #[must_use]
    pub fn ahead(&self, day: NaiveDate, today: NaiveDate) -> String {
        match (day - today).num_days() {
            -1..=1 => self.day(day, today),
            days if days < 0 => format!("{} ago", self.days(days)),
            days => format!("in {}", self.days(days)),
        }
    }
    /// A span of minutes in at most two units: "3 h 10 min", "2 days 4 h", "40 min".
    #[must_use]
    pub fn span(&self, minutes: i64) -> String {
        let minutes = minutes.max(0);
        let hours = minutes % DAY / HOUR;
        let (days, rest) = (minutes / DAY, minutes % HOUR);
        match (days, hours, rest) {
            (0, 0, rest) => format!("{rest} min"),
            (0, hours, 0) => format!("{hours} h"),
            (0, hours, rest) => format!("{hours} h {rest} min"),
            (days, 0, _) => self.days(days),
            (days, hours, _) => format!("{} {hours} h", self.days(days)),
        }
    }
    /// A span of whole days since a moment: "5 days", "1 day", "today".
    #[must_use]
    pub fn days_since(&self, since: Moment, now: NaiveDateTime) -> String {
        match (now.date() - since.local().date()).num_days() {
            ..=0 => "today".to_owned(),
            days => self.days(days),
        }
    }
    /// A plain count with its noun: "1 case", "3 cases".
    #[must_use]
    pub fn counted(&self, count: u64, one: &str, many: &str) -> String {
        format!("{} {}", self.count(count), if count == 1 { one } else { many })
    }
    /// Things one after the other: "a", "a and b", "a, b, and c"; nothing for none.
    #[must_use]
    pub fn listed(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [one, two] => format!("{one} and {two}"),
            [most @ .., last] => format!("{}, and {last}", most.join(", ")),
        }
    }
    /// A text on one line, cut at the end of a word after at most `most` characters, with "…"
    /// where something was left out.
    #[must_use]
    pub fn shortened(&self, text: &str, most: usize) -> String {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() <= most {
            return line;
        }
        // One place is for the "…".
        let kept: String = line.chars().take(most.saturating_sub(1)).collect();
        let cuts_a_word = line.chars().nth(kept.chars().count()).is_some_and(|c| c != ' ');
        let whole = match kept.rsplit_once(' ') {
            // Without a space in the second half it is one endless word: it is cut anywhere.
            Some((words, _)) if cuts_a_word && words.len() * 2 > kept.len() => words,
            _ => kept.as_str(),
        };
        format!("{}…", whole.trim_end_matches([' ', ',', ';', ':', '-', '–', '.']))
    }

    fn days(&self, days: i64) -> String {
        self.counted(days.unsigned_abs(), "day", "days")
    }
}

/// The text with its first letter large.
pub fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The text with its first letter small.
pub(super) fn lowered(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// Digits in groups of three.
fn grouped(digits: &str) -> String {
    let length = digits.chars().count();
    let mut text = String::with_capacity(length + length / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (length - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests;
