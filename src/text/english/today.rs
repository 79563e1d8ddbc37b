//! English: the page Today.

use crate::text::TodayText;
use crate::text::today::Figure;

/// English: the page Today.
pub const TODAY: TodayText = TodayText {
    standing,
    standing_next: |next| match next {
        1 => "Nothing is due today. One thing is due in the next 7 days.".to_owned(),
        _ => format!("Nothing is due today. {next} things are due in the next 7 days."),
    },
    standing_clear: "Nothing is due in the next 7 days.",
    overdue: "Overdue",
    today: "Today",
    next: "Next 7 days",
    quoted,
    first_reply: |who| format!("First reply to {who}"),
    update: |who| format!("Tell {who} where things stand"),
    fix: |who| format!("Put it right for {who}"),
    apply: |what| format!("Apply for them before it expires: {what}"),
    nth: |place| format!("update {place}"),
    dot: " · ",
    row: |when, who, words, title| format!("{when}, {who}, {words}, {title}"),
    row_keys: "Enter opens the case, K marks it as kept, M moves it, arrow keys go to other rows.",
    kept: "Kept",
    done: "Done",
    received: "They have it",
    move_it: "Move",
    open: "Open",
    more: "More",
    broken: "Broken…",
    released: "Released by the customer…",
    button_of: |button, words| format!("{button}: {words}"),
    missed: |count, last| match count {
        1 => format!("and 1 more date was missed, {last}"),
        _ => format!("and {count} more dates were missed, the last {last}"),
    },
    show_missed: "Show each",
    hide_missed: "Hide",
    break_missed: "None was kept…",
    show_all: |count| format!("Show all {count}"),
    further: |count| format!("{count} more. They move up as these are done."),
    then: "Next",
    nothing_planned: "No promise is open. When you make one, it shows up here on its day.",
    due_ahead: |when, ahead| format!("{when}, {ahead}"),
    welcome: "Nothing is logged yet.",
    welcome_advice: "When something goes wrong for a customer, log it here. Amends then reminds \
                     you of every promise until it is kept.",
    log_mistake: "Log a mistake…",
    last_days: "Last 30 days",
    promises_kept: Figure {
        name: "Promises kept",
        how: "Promises that ended in the last 30 days: kept ones as a share of kept and broken \
              ones. Moved in time or released does not count as broken.",
    },
    to_apology: Figure {
        name: "Time to apology, typical",
        how: "From the moment you knew to the apology, for apologies in the last 30 days. Half \
              of them were faster.",
    },
    recovered: Figure {
        name: "Customers recovered",
        how: "Cases closed in the last 30 days: the customer says so or bought again. Cases \
              withdrawn by the customer are left out.",
    },
    bought_again: Figure {
        name: "– bought again",
        how: "Of the customers recovered, those who bought again.",
    },
    says_so: Figure {
        name: "– say so",
        how: "Of the customers recovered, those who say that it is well and did not buy yet.",
    },
    noticed_first: Figure {
        name: "We noticed first",
        how: "Cases logged in the last 30 days that you noticed before the customer said \
              anything.",
    },
    percent: |percent| format!("{percent}%"),
    of: |part, whole| format!("{part} of {whole}"),
    none_yet: "none yet",
    figure: |name, value| format!("{name}: {value}"),
    quiet: "Gone quiet",
    quiet_meaning: |days| match days {
        1 => "Nobody has spoken to these customers for over 1 working day.".to_owned(),
        _ => format!("Nobody has spoken to these customers for over {days} working days."),
    },
    quiet_line: |title, span| format!("{title} · {span}"),
    quiet_more: |count| format!("and {count} more"),
};

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
