//! How much fits into a day: when so much is promised for it that a later day is the better promise.

use super::opening::OpeningHours;
use chrono::{Days, NaiveDate, NaiveTime};

/// One thing that is due takes this much of a day beside everything else a shop does.
const MINUTES_EACH: u32 = 120;
/// How far ahead a day with room is looked for.
const DAYS_AHEAD: u64 = 21;

/// How many things may be due on a day before it is full: one for every two opening hours, at
/// least one on an open day, none on a closed one.
#[must_use]
pub fn room(hours: &OpeningHours, day: NaiveDate) -> u32 {
    if !hours.is_open_day(day) {
        return 0;
    }
    let start = day.and_time(NaiveTime::MIN);
    let end = day.checked_add_days(Days::new(1)).unwrap_or(day).and_time(NaiveTime::MIN);
    (hours.between(start, end) / MINUTES_EACH).max(1)
}

/// Whether no more should be promised for an open day on which so much is due already.
#[must_use]
pub fn is_full(room: u32, due: u32) -> bool {
    room > 0 && due >= room
}

/// The first open day after another one that is not full, by what is due on each. Only open days
/// are asked about, one by one.
///
/// # Errors
/// Whatever `due` fails with.
pub fn next_with_room<E>(
    hours: &OpeningHours,
    after: NaiveDate,
    mut due: impl FnMut(NaiveDate) -> Result<u32, E>,
) -> Result<Option<NaiveDate>, E> {
    let days = (1..=DAYS_AHEAD).filter_map(|days| after.checked_add_days(Days::new(days)));
    for day in days.filter(|day| hours.is_open_day(*day)) {
        if !is_full(room(hours, day), due(day)?) {
            return Ok(Some(day));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::opening::Shift;

    fn on(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    #[test]
    fn a_day_holds_one_promise_for_every_two_opening_hours() {
        let mut hours = OpeningHours::default();
        hours.week[1] = vec![Shift { opens: 540, closes: 600 }];
        hours.days_off.insert(on("2026-11-26"), "Thanksgiving".into());
        // Monday 9 to 18, Tuesday one hour, Thursday off, Sunday closed.
        for (day, expected) in
            [("2026-11-23", 4), ("2026-11-24", 1), ("2026-11-26", 0), ("2026-11-29", 0)]
        {
            assert_eq!(room(&hours, on(day)), expected, "{day}");
        }
        assert_eq!(room(&OpeningHours::always(), on("2026-11-29")), 12);
    }

    #[test]
    fn a_closed_day_is_not_full_but_closed() {
        assert!(!is_full(0, 9) && !is_full(4, 3));
        assert!(is_full(4, 4) && is_full(1, 2));
    }

    #[test]
    fn the_next_day_with_room_is_open_and_not_full() {
        let mut hours = OpeningHours::default();
        hours.days_off.insert(on("2026-11-26"), "Thanksgiving".into());
        let due = |day: NaiveDate| Ok::<_, ()>(if day == on("2026-11-27") { 4 } else { 0 });
        // Wednesday is asked for: Thursday is off, Friday is full.
        assert_eq!(next_with_room(&hours, on("2026-11-25"), due), Ok(Some(on("2026-11-28"))));
        assert_eq!(next_with_room(&hours, on("2026-11-25"), |_| Ok::<_, ()>(9)), Ok(None));
        assert_eq!(next_with_room(&hours, on("2026-11-25"), |_| Err(7)), Err(7));
    }
}
