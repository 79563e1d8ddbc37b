//! The words of the week.

use super::WeekText;
use crate::text::format::capitalized;

impl WeekText {
    /// The title of another week, with its first and its last day.
    #[must_use]
    pub fn title(&self, a0: &str, a1: &str) -> String {
        title(a0, a1)
    }

    /// Where things stand: how many things are due, on how many days, and whether all of them are
    /// promises.
    #[must_use]
    pub fn standing(&self, a0: u32, a1: u32, a2: bool) -> String {
        standing(a0, a1, a2)
    }

    /// A day is full, and from which day on there is room, if from any.
    #[must_use]
    pub fn full_day(&self, day: &str, later: Option<&str>) -> String {
        let day = capitalized(day);
        match later {
            Some(later) => format!("{day} is full: promise {later} or later."),
            None => format!("{day} is full, and so are the weeks after it."),
        }
    }

    /// When the shop is open: from and to, one pair for each stretch.
    #[must_use]
    pub fn open(&self, a0: &[(String, String)]) -> String {
        open(a0)
    }

    /// A closed day, with the reason; it may be empty.
    #[must_use]
    pub fn closed(&self, why: &str) -> String {
        if why.is_empty() { "Closed".to_owned() } else { format!("Closed: {why}") }
    }

    /// A time of day as hours are said, in minutes after midnight.
    #[must_use]
    pub fn hour(&self, minutes: u16) -> String {
        match (minutes / 60, minutes % 60) {
            (hour, 0) => hour.to_string(),
            (hour, rest) => format!("{hour}:{rest:02}"),
        }
    }
}

/// "December 3 to 9", "November 28 to December 4".
fn title(first: &str, last: &str) -> String {
    match (first.split_once(' '), last.split_once(' ')) {
        (Some((month, _)), Some((same, day))) if month == same && !day.contains(',') => {
            format!("{first} to {day}")
        }
        _ => format!("{first} to {last}"),
    }
}

fn standing(due: u32, days: u32, only_promises: bool) -> String {
    let things = match (only_promises, due) {
        (_, 0) => return "Nothing is due on these days.".to_owned(),
        (true, 1) => "1 promise".to_owned(),
        (true, _) => format!("{due} promises"),
        (false, 1) => "1 thing is due".to_owned(),
        (false, _) => format!("{due} things are due"),
    };
    match days {
        1 => format!("{things} on 1 day."),
        _ => format!("{things} on {days} days."),
    }
}

fn open(stretches: &[(String, String)]) -> String {
    let told: Vec<String> = stretches.iter().map(|(from, to)| format!("{from} to {to}")).collect();
    format!("Open {}", told.join(" and "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn one_sentence_says_how_the_week_stands() {
        for (due, days, only_promises, sentence) in [
            (10, 5, true, "10 promises on 5 days."),
            (1, 1, true, "1 promise on 1 day."),
            (3, 2, false, "3 things are due on 2 days."),
            (0, 0, true, "Nothing is due on these days."),
        ] {
            assert_eq!(standing(due, days, only_promises), sentence);
        }
        let full = Text::english().week.full_day("Friday", Some("Saturday"));
        assert_eq!(full, "Friday is full: promise Saturday or later.");
    }

    #[test]
    fn a_week_names_its_month_once() {
        for (first, last, said) in [
            ("December 3", "December 9", "December 3 to 9"),
            ("November 28", "December 4", "November 28 to December 4"),
            ("January 3, 2027", "January 9, 2027", "January 3, 2027 to January 9, 2027"),
        ] {
            assert_eq!(title(first, last), said);
        }
    }

    #[test]
    fn hours_are_short_and_breaks_are_said() {
        let hour = |minutes| Text::english().week.hour(minutes);
        let stretches = [(hour(480), hour(720)), (hour(810), hour(1080))];
        assert_eq!(open(&stretches), "Open 8 to 12 and 13:30 to 18");
    }
}
