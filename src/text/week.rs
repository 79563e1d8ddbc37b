//! The words of the week.

/// The words of the week.
#[derive(Clone, Copy, Debug)]
pub struct WeekText {
    /// What the switch between the two looks of Today is called.
    pub switch: &'static str,
    /// Shows Today as a list.
    pub list: &'static str,
    /// Shows Today as a week.
    pub week: &'static str,
    /// The title of the week that begins today, and the button that leads back to it.
    pub this_week: &'static str,
    /// The title of another week, with its first and its last day.
    pub title: fn(&str, &str) -> String,
    /// Shows the seven days before.
    pub before: &'static str,
    /// Shows the seven days after.
    pub after: &'static str,
    /// Where things stand: how many things are due, on how many days, and whether all of them are
    /// promises.
    pub standing: fn(u32, u32, bool) -> String,
    /// A day is full, and from which day on there is room, if from any.
    pub full_day: fn(&str, Option<&str>) -> String,
    /// A day that is full.
    pub full: &'static str,
    /// How many things are due on a day, and how many it holds.
    pub load: fn(u32, u32) -> String,
    /// When the shop is open: from and to, one pair for each stretch.
    pub open: fn(&[(String, String)]) -> String,
    /// A closed day, with the reason; it may be empty.
    pub closed: fn(&str) -> String,
    /// A day as one sentence for a screen reader: the day, how many things are due, its hours.
    pub day: fn(&str, u32, &str) -> String,
    /// A time of day as hours are said, in minutes after midnight.
    pub hour: fn(u16) -> String,
    /// Stands in the place of the time where no hour is meant.
    pub any_time: &'static str,
    /// A later date of a repeating promise.
    pub repeats: &'static str,
    /// What a line says beside its time.
    pub beside: fn(&str, &str) -> String,
    /// The keys that work on a line, as its description.
    pub line_keys: &'static str,
    /// Only promises can be moved.
    pub not_a_promise: &'static str,
    /// A later date of a repeating promise cannot be moved yet.
    pub not_yet: &'static str,
    /// Shows all lines of a day; how many there are.
    pub show_all: fn(&str) -> String,
    /// So many further things of a day are not shown.
    pub further: fn(&str) -> String,
}
