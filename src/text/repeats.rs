//! A repeating promise in words, as it is said to a customer and shown to the owner.

use super::Text;
use crate::domain::Due;
use crate::domain::cadence::{Cadence, Nth, OnDayOff, Rule, Until};
use chrono::{Datelike, NaiveDateTime, Weekday};

impl Text {
    /// All of a repeating promise in one clause: "every Tuesday and Friday at 17:00 until
    /// delivered; when we are closed that day, on the open day before".
    #[must_use]
    pub fn repeats(&self, cadence: &Cadence) -> String {
        self.all_of(cadence, &self.rule(&cadence.rule))
    }

    /// The same as a line of its own: "Every Tuesday and Friday at 17:00 until delivered".
    #[must_use]
    pub fn repeats_start(&self, cadence: &Cadence) -> String {
        self.all_of(cadence, &self.rule_start(&cadence.rule))
    }

    fn all_of(&self, cadence: &Cadence, rule: &str) -> String {
        let until = self.until(&cadence.until);
        let (words, time) = (&self.repeats, self.time(cadence.at));
        // "At 09:30 3 times" would be read as one number.
        let whole = match cadence.until {
            Until::Count(_) => words.whole_times(rule, &time, &until),
            Until::CaseCloses | Until::Event(_) | Until::Date(_) => {
                words.whole(rule, &time, &until)
            }
        };
        match (&cadence.rule, cadence.on_day_off) {
            (Rule::LastWorkingDay, _) | (_, OnDayOff::Stay) => whole,
            (_, OnDayOff::Skip) => words.skip(&whole),
            (_, OnDayOff::Earlier) => words.earlier(&whole),
            (_, OnDayOff::Later) => words.later(&whole),
        }
    }

    /// Which days: "every Tuesday and Friday", "every 2 weeks on Tuesday", "every 3 days",
    /// "on the 15th of every month", "on the last Friday of every month".
    #[must_use]
    pub fn rule(&self, rule: &Rule) -> String {
        let words = &self.repeats;
        match rule {
            Rule::Days { every: 1 } => words.every_day().to_owned(),
            Rule::Days { every } => words.every_days(*every),
            Rule::Weeks { every: 1, on } if on.len() == WEEKDAYS => words.every_day().to_owned(),
            Rule::Weeks { every: 1, on } => words.every_week(&self.weekdays(on)),
            Rule::Weeks { every, on } => words.every_weeks(*every, &self.weekdays(on)),
            Rule::MonthDay { day } if *day > DAYS_OF_EVERY_MONTH => {
                words.month_day_or_last(&words.ordinal(*day))
            }
            Rule::MonthDay { day } => words.month_day(&words.ordinal(*day)),
            Rule::MonthWeekday { nth, on } => {
                words.month_weekday(self.nth(*nth), self.weekday(*on))
            }
            Rule::LastWorkingDay => words.last_working_day().to_owned(),
        }
    }

    /// The same at the start of a line: "Every Tuesday and Friday".
    fn rule_start(&self, rule: &Rule) -> String {
        let words = &self.repeats;
        match rule {
            Rule::Days { every: 1 } => words.every_day_start().to_owned(),
            Rule::Days { every } => words.every_days_start(*every),
            Rule::Weeks { every: 1, on } if on.len() == WEEKDAYS => {
                words.every_day_start().to_owned()
            }
            Rule::Weeks { every: 1, on } => words.every_week_start(&self.weekdays(on)),
            Rule::Weeks { every, on } => words.every_weeks_start(*every, &self.weekdays(on)),
            Rule::MonthDay { day } if *day > DAYS_OF_EVERY_MONTH => {
                words.month_day_or_last_start(&words.ordinal(*day))
            }
            Rule::MonthDay { day } => words.month_day_start(&words.ordinal(*day)),
            Rule::MonthWeekday { nth, on } => {
                words.month_weekday_start(self.nth(*nth), self.weekday(*on))
            }
            Rule::LastWorkingDay => words.last_working_day_start().to_owned(),
        }
    }

    /// How long: "until delivered", "until the case is closed", "5 times".
    #[must_use]
    pub fn until(&self, until: &Until) -> String {
        let words = &self.repeats;
        match until {
            Until::CaseCloses => words.until_closed().to_owned(),
            Until::Event(event) => words.until(event),
            Until::Date(day) => words.until(&self.month_day_year(*day)),
            Until::Count(count) => words.times(*count),
        }
    }

    /// The next dates of a repeating promise, with the weekday so that a wrong one is seen:
    /// "Friday, April 29; Tuesday, May 3; Friday, May 6". Another year is named.
    #[must_use]
    pub fn next_dates(&self, dates: &[Due], now: NaiveDateTime) -> String {
        let days = dates.iter().map(|due| match due.date() {
            day if day.year() == now.year() => self.title_day(day),
            day => self.full_day(day),
        });
        self.one_by_one(&days.collect::<Vec<_>>())
    }

    /// "first", "second", "last".
    #[must_use]
    pub fn nth(&self, nth: Nth) -> &'static str {
        match nth {
            Nth::First => self.repeats.first(),
            Nth::Second => self.repeats.second(),
            Nth::Third => self.repeats.third(),
            Nth::Fourth => self.repeats.fourth(),
            Nth::Last => self.repeats.last(),
        }
    }

    /// "First", "Second", "Last", as an answer to choose.
    #[must_use]
    pub fn nth_start(&self, nth: Nth) -> &'static str {
        match nth {
            Nth::First => self.repeats.first_start(),
            Nth::Second => self.repeats.second_start(),
            Nth::Third => self.repeats.third_start(),
            Nth::Fourth => self.repeats.fourth_start(),
            Nth::Last => self.repeats.last_start(),
        }
    }

    fn weekdays(&self, weekdays: &[Weekday]) -> String {
        let names: Vec<String> = weekdays.iter().map(|day| self.weekday(*day).to_owned()).collect();
        self.listed(&names)
    }
}

/// How many days a week has.
const WEEKDAYS: usize = 7;
/// Every month has this many days; not every month has more.
const DAYS_OF_EVERY_MONTH: u32 = 28;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CadenceDraft, CadenceId, CaseId, Moment, OpeningHours};
    use chrono::NaiveDate;

    fn on(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn rules_and_ends_read_as_one_would_say_them() {
        use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
        let text = Text::english();
        for (rule, words) in [
            (Rule::Weeks { every: 1, on: vec![Tue, Fri] }, "every Tuesday and Friday"),
            (Rule::Weeks { every: 2, on: vec![Mon] }, "every 2 weeks on Monday"),
            (Rule::Weeks { every: 1, on: vec![Mon, Tue, Wed, Thu, Fri, Sat, Sun] }, "every day"),
            (Rule::Days { every: 1 }, "every day"),
            (Rule::Days { every: 3 }, "every 3 days"),
            (Rule::MonthDay { day: 22 }, "on the 22nd of every month"),
            (Rule::MonthDay { day: 31 }, "on the 31st of every month, or its last day"),
            (
                Rule::MonthWeekday { nth: Nth::Second, on: Tue },
                "on the second Tuesday of every month",
            ),
            (Rule::LastWorkingDay, "on the last working day of every month"),
        ] {
            assert_eq!(text.rule(&rule), words);
        }
        for (until, words) in [
            (Until::CaseCloses, "until the case is closed"),
            (Until::Event("delivered".into()), "until delivered"),
            (Until::Date(on("2026-12-24")), "until December 24, 2026"),
            (Until::Count(1), "once"),
            (Until::Count(5), "5 times"),
        ] {
            assert_eq!(text.until(&until), words);
        }
        assert_eq!(
            [1, 2, 3, 4, 11, 12, 13, 21, 23].map(|day: u32| text.repeats.ordinal(day)).join(" "),
            "1st 2nd 3rd 4th 11th 12th 13th 21st 23rd"
        );
    }

    #[test]
    fn story_23_says_when_the_next_three_dates_are() {
        let text = Text::english();
        let started = on("2011-04-27").and_hms_opt(10, 0, 0).unwrap();
        let draft = CadenceDraft {
            words: "How the stock stands".into(),
            weekdays: vec![Weekday::Tue, Weekday::Fri],
            until: "delivered".into(),
            ..CadenceDraft::default()
        };
        let hours = OpeningHours::default();
        let cadence = draft
            .cadence(
                CadenceId::from_bytes([1; 16]),
                CaseId::from_bytes([2; 16]),
                Moment { utc: started.and_utc(), offset_minutes: 0 },
                &hours,
            )
            .unwrap();
        assert_eq!(
            text.repeats(&cadence),
            "every Tuesday and Friday at 17:00 until delivered; when we are closed that day, on \
             the open day before"
        );
        let next: Vec<Due> = cadence.dates_after(started, 0, &hours).take(3).collect();
        assert_eq!(
            text.next_dates(&next, started),
            "Friday, April 29; Tuesday, May 3; Friday, May 6"
        );
        let by_count = Cadence { until: Until::Count(3), on_day_off: OnDayOff::Stay, ..cadence };
        assert_eq!(text.repeats(&by_count), "every Tuesday and Friday at 17:00, 3 times");
    }
}
