//! The words of the week.

use super::{Text, WeekText};
use chrono::{Datelike, NaiveDate};

impl WeekText {
    /// Where things stand: how many things are due, on how many days, and whether all of them are
    /// promises.
    #[must_use]
    pub fn standing(&self, due: u32, days: u32, only_promises: bool) -> String {
        match (due, only_promises) {
            (0, _) => self.standing_clear().to_owned(),
            (_, true) => self.standing_promises(due, days),
            (_, false) => self.standing_things(due, days),
        }
    }

    /// A day, as it stands at the start of a sentence, is full, and from which day on there is room, if from any.
    #[must_use]
    pub fn full_day(&self, day: &str, later: Option<&str>) -> String {
        match later {
            Some(later) => self.full_until(day, later),
            None => self.full_on(day),
        }
    }

    /// When the shop is open: from and to, one pair for each stretch.
    #[must_use]
    pub fn open(&self, stretches: &[(String, String)]) -> String {
        let told = stretches.iter().map(|(from, to)| self.from_to(from, to));
        let all = told.reduce(|earlier, next| self.stretches(&earlier, &next));
        self.open_at(&all.unwrap_or_default())
    }

    /// A closed day, with the reason; it may be empty.
    #[must_use]
    pub fn closed(&self, why: &str) -> String {
        if why.is_empty() { self.closed_day().to_owned() } else { self.closed_why(why) }
    }

    /// A time of day as hours are said, in minutes after midnight.
    #[must_use]
    pub fn hour(&self, minutes: u16) -> String {
        match (minutes / 60, minutes % 60) {
            (hour, 0) => hour.to_string(),
            (hour, rest) => self.hour_minute(hour, &format!("{rest:02}")),
        }
    }
}

impl Text {
    /// The title of another week, with its first and its last day: "December 3 to 9",
    /// "November 28 to December 4". A year is told where it is another one.
    #[must_use]
    pub fn week_title(&self, first: NaiveDate, last: NaiveDate, today: NaiveDate) -> String {
        let month = |day: NaiveDate| (day.year(), day.month());
        if month(first) == month(last) && last.year() == today.year() {
            return self.week.within_month(self.month(first), first.day(), last.day());
        }
        let day = |day| self.day_of_year(day, today);
        self.week.from_to(&day(first), &day(last))
    }
}

#[cfg(test)]
mod tests {
    use crate::text::Text;

    #[test]
    fn one_sentence_says_how_the_week_stands() {
        for (due, days, only_promises, sentence) in [
            (10, 5, true, "10 promises on 5 days."),
            (1, 1, true, "1 promise on 1 day."),
            (3, 2, false, "3 things are due on 2 days."),
            (0, 0, true, "Nothing is due on these days."),
        ] {
            assert_eq!(Text::english().week.standing(due, days, only_promises), sentence);
        }
        let full = Text::english().week.full_day("Friday", Some("Saturday"));
        assert_eq!(full, "Friday is full: promise Saturday or later.");
    }

    #[test]
    fn a_week_names_its_month_once() {
        for (first, last, said) in [
            ("2026-12-03", "2026-12-09", "December 3 to 9"),
            ("2026-11-28", "2026-12-04", "November 28 to December 4"),
            ("2026-12-28", "2027-01-03", "December 28 to January 3, 2027"),
            ("2027-01-03", "2027-01-09", "January 3, 2027 to January 9, 2027"),
        ] {
            let on = |day: &str| day.parse().unwrap();
            let title = Text::english().week_title(on(first), on(last), on("2026-11-22"));
            assert_eq!(title, said);
        }
    }

    #[test]
    fn hours_are_short_and_breaks_are_said() {
        let hour = |minutes| Text::english().week.hour(minutes);
        let stretches = [(hour(480), hour(720)), (hour(810), hour(1080))];
        assert_eq!(Text::english().week.open(&stretches), "Open 8 to 12 and 13:30 to 18");
    }
}
