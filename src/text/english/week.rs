//! English: the week.

use crate::text::WeekText;
use crate::text::format::capitalized;

/// English: the week.
pub const WEEK: WeekText = WeekText {
    switch: "Show as",
    list: "List",
    week: "Week",
    this_week: "This week",
    title,
    before: "The seven days before",
    after: "The seven days after",
    standing,
    full_day: |day, later| {
        let day = capitalized(day);
        match later {
            Some(later) => format!("{day} is full: promise {later} or later."),
            None => format!("{day} is full, and so are the weeks after it."),
        }
    },
    full: "Full",
    load: |due, room| match room {
        0 => format!("{due} due, and the shop is closed"),
        _ => format!("{due} due, and {room} fit this day"),
    },
    open,
    closed: |why| if why.is_empty() { "Closed".to_owned() } else { format!("Closed: {why}") },
    day: |day, due, hours| match due {
        0 => format!("{day}: nothing is due. {hours}"),
        _ => format!("{day}: {due} due. {hours}"),
    },
    hour: |minutes| match (minutes / 60, minutes % 60) {
        (hour, 0) => hour.to_string(),
        (hour, rest) => format!("{hour}:{rest:02}"),
    },
    any_time: "Any time",
    repeats: "repeats",
    beside: |time, word| format!("{time} · {word}"),
    line_keys: "Enter opens the case, K marks it as kept, M moves it, Shift Left and Shift Right \
                move it by a day, arrow keys go to other lines and days.",
    not_a_promise: "Only promises can be moved here. Open the case to change this one.",
    not_yet: "This date of a repeating promise can be moved once the one before it is done.",
    show_all: |count| format!("Show all {count}"),
    further: |count| format!("and {count} more"),
};

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
        let full = (WEEK.full_day)("Friday", Some("Saturday"));
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
        let hour = WEEK.hour;
        let stretches = [(hour(480), hour(720)), (hour(810), hour(1080))];
        assert_eq!(open(&stretches), "Open 8 to 12 and 13:30 to 18");
    }
}
