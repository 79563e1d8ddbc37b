//! By when: the days and times of a clause, brought together to one minute.

use super::Setting;
use crate::domain::day::{Due, FoundWhen};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

/// A day or time of a clause.
#[derive(Clone, Debug)]
pub(super) enum When {
    /// What the reader of dates found.
    Said(FoundWhen),
    /// The minute at which the shop closes.
    Closing,
}

/// The minute that the days and times of a clause make together; none when it has none, has one
/// that can be read in two ways, or has passed already.
pub(super) fn due(whens: &[&When], setting: &Setting<'_>) -> Option<Due> {
    let said =
        || whens.iter().filter_map(|when| if let When::Said(it) = when { Some(it) } else { None });
    let day = said().find(|when| when.has_day);
    let is_closing = whens.iter().any(|when| matches!(when, When::Closing));
    let at = match day {
        Some(day) if day.has_time => settled(day, setting)?,
        _ => {
            let date = day.map_or(Some(setting.now.date()), only_day)?;
            if is_closing {
                setting.hours.closing_time(date)
            } else if let Some(time) = said().find(|when| when.has_time && !when.has_day) {
                let away = date - setting.now.date();
                let shift = |at: NaiveDateTime| at.checked_add_signed(away);
                let moved = FoundWhen {
                    at: shift(time.at)?,
                    other: time.other.and_then(shift),
                    ..time.clone()
                };
                settled(&moved, setting)?
            } else {
                whole_day(day?, setting)
            }
        }
    };
    let due = Due::new(at);
    (!due.has_passed(setting.now)).then_some(due)
}

/// The day of a phrase that has no time; none when it can be two days.
fn only_day(when: &FoundWhen) -> Option<NaiveDate> {
    when.other.is_none().then(|| when.at.date())
}

/// A day alone is due as the reader of dates has it; after that hour, today is over when the shop
/// closes.
fn whole_day(day: &FoundWhen, setting: &Setting<'_>) -> NaiveDateTime {
    let is_over = day.at.date() == setting.now.date() && day.at < setting.now;
    if is_over { setting.hours.closing_time(day.at.date()) } else { day.at }
}

/// The reading that is meant: the one within the opening hours and still to come, else the later
/// one. Two different days leave it open.
fn settled(when: &FoundWhen, setting: &Setting<'_>) -> Option<NaiveDateTime> {
    let Some(other) = when.other else { return Some(when.at) };
    if other - when.at > TimeDelta::days(1) {
        return None;
    }
    let is_meant = |at: NaiveDateTime| {
        let minute = minute(at.time());
        let shifts = setting.hours.shifts(at.date());
        let is_open = shifts.iter().any(|shift| (shift.opens..=shift.closes).contains(&minute));
        is_open && at >= setting.now
    };
    Some(if is_meant(when.at) { when.at } else { other })
}

fn minute(time: NaiveTime) -> u16 {
    u16::try_from(time.num_seconds_from_midnight() / 60).unwrap_or(0)
}
