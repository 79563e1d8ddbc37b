//! What of the shop's settings is typed as a text, and what it stands for: times of a day, hours of
//! a target, numbers of days; each with its limits.

use super::super::clocks::DAYS_MOST;
use super::super::day::{WhenProblem, parse_time};
use super::super::opening::Shift;
use super::super::problem::{Field, Problem, ProblemKind};
use super::reply_target::ReplyTarget;
use chrono::Timelike;

/// The longest target, in hours: thirty days.
pub(super) const LONGEST_TARGET: i64 = 720;
/// The minutes of a full day, at which a shift may end.
const DAY: u16 = 1440;

/// One stretch of a day, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stretch {
    /// When it opens.
    pub opens: String,
    /// When it closes.
    pub closes: String,
}

/// One weekday, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayRow {
    /// Whether the shop opens on it. The stretches are kept while it does not.
    pub is_open: bool,
    /// The stretches, in order of time.
    pub stretches: Vec<Stretch>,
}

/// How the hours of a target are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReplyCounting {
    /// Not at all: before closing on the same day.
    SameDay,
    /// While the shop is open.
    #[default]
    OpenHours,
    /// By the clock.
    ClockHours,
}

impl ReplyCounting {
    /// All ways, the shortest wait first.
    pub const ALL: [Self; 3] = [Self::SameDay, Self::OpenHours, Self::ClockHours];
}

/// A target for the first reply, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TargetDraft {
    /// How its hours are counted.
    pub counting: ReplyCounting,
    /// The hours; empty where no reply is due. They are kept while the same day is chosen.
    pub hours: String,
}

impl TargetDraft {
    /// The draft that would change nothing.
    #[must_use]
    pub fn of(target: Option<ReplyTarget>) -> Self {
        let (counting, hours) = match target {
            None => (ReplyCounting::OpenHours, String::new()),
            Some(ReplyTarget::SameDay) => (ReplyCounting::SameDay, String::new()),
            Some(ReplyTarget::OpenMinutes(minutes)) => (ReplyCounting::OpenHours, hours(minutes)),
            Some(ReplyTarget::ClockMinutes(minutes)) => (ReplyCounting::ClockHours, hours(minutes)),
        };
        Self { counting, hours }
    }

    /// The target; none where no reply is due.
    ///
    /// # Errors
    /// The hours cannot be read, or are out of range.
    pub(super) fn read(&self) -> Result<Option<ReplyTarget>, Problem> {
        let range = ProblemKind::OutOfRange { least: 0, most: LONGEST_TARGET };
        let counted = || match self.hours.trim() {
            "" => Ok(None),
            typed => match minutes(typed) {
                Some(minutes) => Ok(Some(minutes)),
                None => Err(Problem::new(Field::Target, range)),
            },
        };
        Ok(match self.counting {
            ReplyCounting::SameDay => Some(ReplyTarget::SameDay),
            ReplyCounting::OpenHours => counted()?.map(ReplyTarget::OpenMinutes),
            ReplyCounting::ClockHours => counted()?.map(ReplyTarget::ClockMinutes),
        })
    }
}

/// A number of days as typed.
///
/// # Errors
/// It is no number, or out of range.
pub(super) fn clock_days(typed: &str) -> Result<u32, Problem> {
    let range = ProblemKind::OutOfRange { least: 1, most: i64::from(DAYS_MOST) };
    let days = typed.trim().parse().ok().filter(|days| (1..=DAYS_MOST).contains(days));
    days.ok_or_else(|| Problem::new(Field::Target, range))
}

/// A stretch as one would type it.
pub(super) fn stretch(shift: &Shift) -> Stretch {
    Stretch { opens: clock(shift.opens), closes: clock(shift.closes) }
}

/// Minutes after midnight as a time: "9:00", "24:00".
fn clock(minutes: u16) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// A stretch as typed.
///
/// # Errors
/// A time that is missing or cannot be read.
pub(super) fn shift(typed: &Stretch) -> Result<Shift, Problem> {
    let opens = minute(&typed.opens, false)?;
    let closes = match typed.closes.trim() {
        "24:00" | "24" => DAY,
        other => minute(other, true)?,
    };
    // A shop that closes at 0:00 closes at the end of the day.
    Ok(Shift { opens, closes: if closes == 0 { DAY } else { closes } })
}

/// The minute after midnight of a time as typed. A bare hour has two readings; a shop opens in
/// the morning, and closes in the afternoon.
fn minute(typed: &str, afternoon: bool) -> Result<u16, Problem> {
    let time = match parse_time(typed) {
        Ok(time) => time,
        Err(WhenProblem::Ambiguous { first, second }) => {
            // Midnight ends the day at which the shop closes, and begins the one it opens on.
            let is_midnight = second.hour() == 23;
            if afternoon && !is_midnight { second.time() } else { first.time() }
        }
        Err(WhenProblem::Empty) => return Err(Problem::new(Field::Hours, ProblemKind::Missing)),
        Err(wrong) => return Err(Problem::new(Field::Hours, ProblemKind::When(wrong))),
    };
    // A day has 1440 minutes, so they always fit.
    Ok(u16::try_from(time.num_seconds_from_midnight() / 60).unwrap_or(0))
}

/// Minutes as hours: "1", "1.5", "0.75".
pub(super) fn hours(minutes: u32) -> String {
    let hundredths = (u64::from(minutes) * 100 + 30) / 60;
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Hours as typed, as whole minutes from 1 on; none when they cannot be read.
pub(super) fn minutes(typed: &str) -> Option<u32> {
    let typed = typed.trim().replace(',', ".");
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, ""));
    let is_number = |text: &str| text.len() <= 3 && text.bytes().all(|it| it.is_ascii_digit());
    if !is_number(whole) || !is_number(part) || (whole.is_empty() && part.is_empty()) {
        return None;
    }
    let whole: u32 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let thousandths: u32 = format!("{part:0<3}").parse().ok()?;
    let total = whole * 60 + (thousandths * 60 + 500) / 1000;
    let longest = u32::try_from(LONGEST_TARGET).ok()? * 60;
    (1..=longest).contains(&total).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_in_hours_keep_their_minutes() {
        for (typed, read) in [("1", 60), ("0.5", 30), ("1,5", 90), (".25", 15), ("720", 43200)] {
            assert_eq!(minutes(typed), Some(read), "{typed}");
        }
        for wrong in ["", ".", "0", "721", "1h", "-1", "1.2.3", "9999"] {
            assert_eq!(minutes(wrong), None, "{wrong}");
        }
        for whole in 1..=600 {
            let written = hours(whole);
            assert!(minutes(&written).is_some_and(|read| read.abs_diff(whole) <= 1), "{written}");
        }
    }
}
