//! How values read: money, days, times, spans, counts. Deterministic: the language decides, and for
//! the clock and the week the country in whose way it was made.

mod customs;

pub use customs::Customs;

use super::Text;
use crate::domain::{Due, DueStatus, Moment, Money, MoneySums};
use chrono::{Datelike, Month, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};

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
        let decimal = money.decimal();
        let digits = decimal.trim_start_matches('-');
        let number = match digits.split_once('.') {
            Some((major, minor)) => self.grouped(major) + self.format.decimal_mark() + minor,
            None => self.grouped(digits),
        };
        // Letters such as "kr" belong to several currencies, so that the code is clearer.
        let sign = money
            .currency
            .symbol()
            .filter(|sign| !sign.chars().last().is_some_and(char::is_alphabetic));
        let (words, code) = (&self.format, money.currency.code());
        match (sign, money.minor < 0) {
            (Some(sign), false) => words.money_sign(sign, &number),
            (Some(sign), true) => words.money_sign_minus(sign, &number),
            (None, false) => words.money_code(code, &number),
            (None, true) => words.money_code_minus(code, &number),
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
        if shown.is_empty() { self.format.no_money().to_owned() } else { self.listed(&shown) }
    }
    /// "1,234".
    #[must_use]
    pub fn count(&self, count: u64) -> String {
        self.grouped(&count.to_string())
    }
    /// A day near today in few words: "today", "tomorrow", "yesterday", the weekday within the
    /// six days before or after, "Dec 1" in the same year, "Nov 14, 2025" else.
    #[must_use]
    pub fn day(&self, day: NaiveDate, today: NaiveDate) -> String {
        match (day - today).num_days() {
            0 => self.format.today().to_owned(),
            1 => self.format.tomorrow().to_owned(),
            -1 => self.format.yesterday().to_owned(),
            days if days.abs() <= WEEK => self.weekday(day.weekday()).to_owned(),
            _ if day.year() == today.year() => {
                self.format.near_day(self.month_short(day), day.day())
            }
            _ => self.format.near_day_year(self.month_short(day), day.day(), day.year()),
        }
    }
    /// The same for the start of a line: "Today", "Friday", "Dec 1".
    #[must_use]
    pub fn day_start(&self, day: NaiveDate, today: NaiveDate) -> String {
        let words = &self.format;
        match (day - today).num_days() {
            0 => words.today_start().to_owned(),
            1 => words.tomorrow_start().to_owned(),
            -1 => words.yesterday_start().to_owned(),
            days if days.abs() <= WEEK => self.weekday_start(day.weekday()).to_owned(),
            _ if day.year() == today.year() => {
                words.near_day_start(self.month_short(day), day.day())
            }
            _ => words.near_day_year_start(self.month_short(day), day.day(), day.year()),
        }
    }
    /// "Friday, November 20, 2026", for tooltips.
    #[must_use]
    pub fn full_day(&self, day: NaiveDate) -> String {
        let (weekday, month) = (self.weekday(day.weekday()), self.month(day));
        self.format.full_day(weekday, month, day.day(), day.year())
    }
    /// The title of Today: "Sunday, November 22".
    #[must_use]
    pub fn title_day(&self, day: NaiveDate) -> String {
        self.format.title_day(self.weekday(day.weekday()), self.month(day), day.day())
    }
    /// "November 22"; with its year when that is another one.
    #[must_use]
    pub fn day_of_year(&self, day: NaiveDate, today: NaiveDate) -> String {
        if day.year() == today.year() { self.month_day(day) } else { self.month_day_year(day) }
    }
    /// "November 22".
    #[must_use]
    pub fn month_day(&self, day: NaiveDate) -> String {
        self.format.month_day(self.month(day), day.day())
    }
    /// "November 22, 2026".
    #[must_use]
    pub fn month_day_year(&self, day: NaiveDate) -> String {
        self.format.month_day_year(self.month(day), day.day(), day.year())
    }
    /// The day with which a week begins.
    #[must_use]
    pub fn week_begins(&self) -> Weekday {
        match self.format.week_begins() {
            "monday" => Weekday::Mon,
            "saturday" => Weekday::Sat,
            _ => Weekday::Sun,
        }
    }
    /// "17:00", or "5:00 PM".
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        let words = &self.format;
        let minute = format!("{:02}", time.minute());
        match (words.clock(), time.hour12()) {
            ("12", (false, hour)) => words.time_morning(hour, &minute),
            ("12", (true, hour)) => words.time_afternoon(hour, &minute),
            _ => words.time(&format!("{:02}", time.hour()), &minute),
        }
    }
    /// A time of opening hours, in minutes after midnight: "8", "13:30", or "8 AM", "1:30 PM".
    #[must_use]
    pub fn opening_hour(&self, minutes: u16) -> String {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minutes) * 60, 0);
        match (self.format.clock(), time.unwrap_or(NaiveTime::MIN)) {
            ("12", time) if time.minute() == 0 => match time.hour12() {
                (false, hour) => self.format.hour_morning(hour),
                (true, hour) => self.format.hour_afternoon(hour),
            },
            ("12", time) => self.time(time),
            _ => self.week.hour(minutes),
        }
    }
    /// "Friday 18:00", "today 17:00", "Dec 1 12:00".
    #[must_use]
    pub fn day_time(&self, at: NaiveDateTime, now: NaiveDateTime) -> String {
        let (day, time) = (self.day(at.date(), now.date()), self.time(at.time()));
        // A year and an hour side by side would read as one number.
        if has_year(at.date(), now.date()) {
            self.format.day_time_year(&day, &time)
        } else {
            self.format.day_time(&day, &time)
        }
    }
    /// The same for the start of a line: "Today 17:00".
    #[must_use]
    pub fn day_time_start(&self, at: NaiveDateTime, now: NaiveDateTime) -> String {
        let (day, time) = (self.day_start(at.date(), now.date()), self.time(at.time()));
        if has_year(at.date(), now.date()) {
            self.format.day_time_year_start(&day, &time)
        } else {
            self.format.day_time_start(&day, &time)
        }
    }
    /// "Friday, November 20, 2026, 18:00", for tooltips.
    #[must_use]
    pub fn full_day_time(&self, at: NaiveDateTime) -> String {
        self.format.full_day_time(&self.full_day(at.date()), &self.time(at.time()))
    }
    /// How late: "2 days late", "3 h late", "10 min late". From a full day on calendar days are
    /// counted, as people do.
    #[must_use]
    pub fn late(&self, due: NaiveDateTime, now: NaiveDateTime) -> String {
        let DueStatus::Overdue { minutes } = Due::new(due).status(now) else {
            return self.format.due_now().to_owned();
        };
        match i64::from(minutes) {
            minutes if minutes < HOUR => self.format.minutes_late(minutes),
            minutes if minutes < DAY => self.format.hours_late(minutes / HOUR),
            _ => {
                let days = (now.date() - due.date()).num_days().unsigned_abs();
                self.format.days_late(days, &self.count(days))
            }
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
            _ if minutes == 0 => self.format.due_now().to_owned(),
            _ if minutes <= SOON => self.format.due_in(&self.span(minutes)),
            DueStatus::Today => self.format.due_at(&self.time(due.at().time())),
            DueStatus::Later => self.day_time(due.at(), now),
        }
    }
    /// How far ahead in whole days: "in 5 days", "tomorrow", "today"; for what is past
    /// "yesterday", "5 days ago".
    #[must_use]
    pub fn ahead(&self, day: NaiveDate, today: NaiveDate) -> String {
        let days = (day - today).num_days();
        let (count, shown) = (days.unsigned_abs(), self.count(days.unsigned_abs()));
        match days {
            -1..=1 => self.day(day, today),
            ..-1 => self.format.days_ago(count, &shown),
            _ => self.format.days_ahead(count, &shown),
        }
    }
    /// A span of minutes in at most two units: "3 h 10 min", "2 days 4 h", "40 min".
    #[must_use]
    pub fn span(&self, minutes: i64) -> String {
        let minutes = minutes.max(0);
        let hours = minutes % DAY / HOUR;
        let (days, rest) = (minutes / DAY, minutes % HOUR);
        match (days, hours, rest) {
            (0, 0, rest) => self.format.minutes(rest),
            (0, hours, 0) => self.format.hours(hours),
            (0, hours, rest) => self.format.hours_minutes(hours, rest),
            (days, 0, _) => self.days(days),
            (days, hours, _) => self.format.days_hours(&self.days(days), hours),
        }
    }
    /// A span of whole days since a moment: "5 days", "1 day", "today".
    #[must_use]
    pub fn days_since(&self, since: Moment, now: NaiveDateTime) -> String {
        match (now.date() - since.local().date()).num_days() {
            ..=0 => self.format.today().to_owned(),
            days => self.days(days),
        }
    }
    /// Things one after the other: "a", "a and b", "a, b, and c"; nothing for none.
    #[must_use]
    pub fn listed(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [one, two] => self.format.list_two(one, two),
            [first, most @ .., last] => {
                let next = |before: String, next: &String| self.format.list_next(&before, next);
                self.format.list_last(&most.iter().fold(first.clone(), next), last)
            }
        }
    }
    /// Things one after the other without an "and", where they may hold commas of their own:
    /// "a; b; c"; nothing for none.
    #[must_use]
    pub fn one_by_one(&self, things: &[String]) -> String {
        let next = |before: String, next: &String| self.format.one_by_one(&before, next);
        let first = things.first().cloned().unwrap_or_default();
        things.iter().skip(1).fold(first, next)
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
        let count = days.unsigned_abs();
        self.format.days(count, &self.count(count))
    }

    /// A month within a sentence: "November".
    pub(super) fn month(&self, day: NaiveDate) -> &'static str {
        let words = &self.format;
        match Month::try_from(u8::try_from(day.month()).unwrap_or_default()) {
            Ok(Month::January) => words.month_january(),
            Ok(Month::February) => words.month_february(),
            Ok(Month::March) => words.month_march(),
            Ok(Month::April) => words.month_april(),
            Ok(Month::May) => words.month_may(),
            Ok(Month::June) => words.month_june(),
            Ok(Month::July) => words.month_july(),
            Ok(Month::August) => words.month_august(),
            Ok(Month::September) => words.month_september(),
            Ok(Month::October) => words.month_october(),
            Ok(Month::November) => words.month_november(),
            Ok(Month::December) | Err(_) => words.month_december(),
        }
    }

    fn month_short(&self, day: NaiveDate) -> &'static str {
        let words = &self.format;
        match Month::try_from(u8::try_from(day.month()).unwrap_or_default()) {
            Ok(Month::January) => words.month_short_january(),
            Ok(Month::February) => words.month_short_february(),
            Ok(Month::March) => words.month_short_march(),
            Ok(Month::April) => words.month_short_april(),
            Ok(Month::May) => words.month_short_may(),
            Ok(Month::June) => words.month_short_june(),
            Ok(Month::July) => words.month_short_july(),
            Ok(Month::August) => words.month_short_august(),
            Ok(Month::September) => words.month_short_september(),
            Ok(Month::October) => words.month_short_october(),
            Ok(Month::November) => words.month_short_november(),
            Ok(Month::December) | Err(_) => words.month_short_december(),
        }
    }

    /// Digits in groups of three.
    fn grouped(&self, digits: &str) -> String {
        let mark = self.format.group_mark();
        let length = digits.chars().count();
        let mut text = String::with_capacity(length + length / 3);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (length - place).is_multiple_of(3) {
                text.push_str(mark);
            }
            text.push(digit);
        }
        text
    }
}

/// Whether a day is told with its year.
fn has_year(day: NaiveDate, today: NaiveDate) -> bool {
    day.year() != today.year() && (day - today).num_days().abs() > WEEK
}

#[cfg(test)]
mod tests;
