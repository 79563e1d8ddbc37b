//! The words of the page Today.

/// The words of the page Today.
#[derive(Clone, Copy, Debug)]
pub struct TodayText {
    /// Where things stand: how many things are overdue, how many are due today, and whether all
    /// of them are promises.
    pub standing: fn(u32, u32, bool) -> String,
    /// The same when nothing is overdue or due today but so many things are in the next 7 days.
    pub standing_next: fn(u32) -> String,
    /// The same when nothing at all is due.
    pub standing_clear: &'static str,
    /// The heading over what is overdue.
    pub overdue: &'static str,
    /// The heading over what is due today.
    pub today: &'static str,
    /// The heading over the next seven days.
    pub next: &'static str,
    /// The exact words of a promise, in quotes.
    pub quoted: fn(&str) -> String,
    /// The first line of a first reply, with the customer's name.
    pub first_reply: fn(&str) -> String,
    /// The first line of the next update, with the customer's name.
    pub update: fn(&str) -> String,
    /// The first line of a fix that is due, with the customer's name.
    pub fix: fn(&str) -> String,
    /// The first line of a concession that expires before the customer had it.
    pub apply: fn(&str) -> String,
    /// Which date of a repeating promise it is, from 1.
    pub nth: fn(u32) -> String,
    /// Between who, what and when.
    pub dot: &'static str,
    /// A row as one sentence for a screen reader: how late or soon, who, the words, what went
    /// wrong.
    pub row: fn(&str, &str, &str, &str) -> String,
    /// The keys that work on a row, as its description.
    pub row_keys: &'static str,
    /// Marks a promise as kept.
    pub kept: &'static str,
    /// Marks a prevention as done.
    pub done: &'static str,
    /// Marks a concession as received by the customer.
    pub received: &'static str,
    /// Opens the dialog that moves a promise.
    pub move_it: &'static str,
    /// Opens the case.
    pub open: &'static str,
    /// The name of the button with further ways to end a promise.
    pub more: &'static str,
    /// Opens the dialog for a broken promise.
    pub broken: &'static str,
    /// Opens the dialog for a promise the customer released us from.
    pub released: &'static str,
    /// What a button does to which line: "Kept: I will call you by Friday noon".
    pub button_of: fn(&str, &str) -> String,
    /// Behind a missed date of a repeating promise: so many dates were missed after it, the last
    /// of them on a day.
    pub missed: fn(u32, &str) -> String,
    /// Shows each of them.
    pub show_missed: &'static str,
    /// Hides them again.
    pub hide_missed: &'static str,
    /// Opens the dialog that says none of them was kept.
    pub break_missed: &'static str,
    /// Shows all of a long section; how many there are.
    pub show_all: fn(&str) -> String,
    /// So many further lines than were read.
    pub further: fn(&str) -> String,
    /// When nothing is due: the title of the very next thing.
    pub then: &'static str,
    /// When nothing is due and nothing is planned.
    pub nothing_planned: &'static str,
    /// Due on a day, and how far ahead: "Friday 17:00, in 12 days".
    pub due_ahead: fn(&str, &str) -> String,
    /// The first sentence in a log without a case.
    pub welcome: &'static str,
    /// What to do in a log without a case.
    pub welcome_advice: &'static str,
    /// The button of the empty page.
    pub log_mistake: &'static str,
    /// The card with four numbers.
    pub last_days: &'static str,
    /// The share of promises kept.
    pub promises_kept: Figure,
    /// The typical time to an apology.
    pub to_apology: Figure,
    /// The customers recovered.
    pub recovered: Figure,
    /// Those of them who bought again.
    pub bought_again: Figure,
    /// Those of them who say so.
    pub says_so: Figure,
    /// The cases we noticed first.
    pub noticed_first: Figure,
    /// A percentage.
    pub percent: fn(u32) -> String,
    /// "7 of 9".
    pub of: fn(u32, u32) -> String,
    /// When there is nothing to count yet.
    pub none_yet: &'static str,
    /// A number and its value in one sentence: "Promises kept: 92%".
    pub figure: fn(&str, &str) -> String,
    /// The card with customers who went quiet.
    pub quiet: &'static str,
    /// What that means, with the number of working days.
    pub quiet_meaning: fn(u32) -> String,
    /// What went wrong, and for how long nobody spoke to them.
    pub quiet_line: fn(&str, &str) -> String,
    /// So many more went quiet.
    pub quiet_more: fn(&str) -> String,
}

/// A number of the last 30 days.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// What is counted.
    pub name: &'static str,
    /// How it is counted.
    pub how: &'static str,
}
