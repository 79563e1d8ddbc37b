//! How the fixed values of the domain are written on a command line and in JSON.

use super::failure::Failure;
use crate::domain::day::{WhenProblem, parse_day, parse_day_ahead, parse_when_past};
use crate::domain::{
    Again, CaseNumber, ConcessionId, Field, Moment, Money, Now, OnDayOff, PreventionId, Problem,
    ProblemKind, PromiseId, PromiseName, tidy,
};
use crate::jobs::{Detail, Format};
use crate::text::Text;
use crate::text::help;
use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use serde::Serialize;

/// Reads whether a customer would use us again.
pub(super) fn again() -> impl TypedValueParser<Value = Again> {
    let named = |again, name| (again, name, name, help::again(again));
    choice(vec![named(Again::Yes, "yes"), named(Again::Unsure, "unsure"), named(Again::No, "no")])
}

/// Reads one of a few names: the value, how it is typed, how it is kept, and what it means.
pub(super) fn choice<T: Copy + Send + Sync + 'static>(
    values: Vec<(T, &'static str, &'static str, &'static str)>,
) -> impl TypedValueParser<Value = T> {
    let offered = values
        .iter()
        .map(|(_, typed, kept, meaning)| PossibleValue::new(*typed).alias(*kept).help(*meaning));
    PossibleValuesParser::new(offered.collect::<Vec<_>>()).try_map(move |name| {
        values
            .iter()
            .find(|(_, typed, kept, _)| {
                typed.eq_ignore_ascii_case(&name) || kept.eq_ignore_ascii_case(&name)
            })
            .map(|(value, ..)| *value)
            .ok_or(NotOffered)
    })
}

/// A name that is none of those offered, which the names offered have ruled out already.
#[derive(Debug, thiserror::Error)]
#[error("not one of the names offered")]
struct NotOffered;

/// Reads what happens on a day off.
pub(super) fn on_day_off() -> impl TypedValueParser<Value = OnDayOff> {
    let named = |day_off, name| (day_off, name, name, help::on_day_off(day_off));
    choice(vec![
        named(OnDayOff::Earlier, "earlier"),
        named(OnDayOff::Later, "later"),
        named(OnDayOff::Skip, "skip"),
        named(OnDayOff::Stay, "stay"),
    ])
}

/// Reads the form of an export.
pub(super) fn export_format() -> impl TypedValueParser<Value = Format> {
    let named = |format: Format| {
        let name = format.ending();
        (format, name, name, help::export_format(format))
    };
    choice(Format::ALL.map(named).to_vec())
}

/// Reads how much a calendar tells.
pub(super) fn detail() -> impl TypedValueParser<Value = Detail> {
    choice(vec![
        (Detail::Full, "full", "full", help::DETAIL_FULL),
        (Detail::FirstName, "first-name", "first_name", help::DETAIL_FIRST_NAME),
        (Detail::Bare, "bare", "bare", help::DETAIL_BARE),
    ])
}

/// Reads the name of a promise.
pub(super) fn promise(typed: &str) -> Result<PromiseName, String> {
    typed.parse().map_err(|_| help::NOT_A_PROMISE.to_owned())
}

/// Reads the identifier of a promise that was given.
pub(super) fn given_promise(typed: &str) -> Result<PromiseId, String> {
    typed.parse().map_err(|_| help::NOT_A_PROMISE.to_owned())
}

/// Reads a case number.
pub(super) fn case_number(typed: &str) -> Result<CaseNumber, String> {
    typed.parse().map_err(|_| help::NOT_A_NUMBER.to_owned())
}

/// Reads the identifier of a concession.
pub(super) fn concession(typed: &str) -> Result<ConcessionId, String> {
    typed.parse().map_err(|_| help::NOT_A_CONCESSION.to_owned())
}

/// Reads the identifier of a prevention.
pub(super) fn prevention(typed: &str) -> Result<PreventionId, String> {
    typed.parse().map_err(|_| help::NOT_A_PREVENTION.to_owned())
}

/// Reads when something happened, given with an option. A day alone means the end of its working
/// day, and this moment where that is still to come.
pub(super) fn past_moment(
    text: &Text,
    option: &str,
    typed: &str,
    now: Now,
) -> Result<Moment, Failure> {
    let local = now.local();
    let at = parse_when_past(typed, local).map_err(|problem| unreadable(text, option, problem))?;
    let is_day = parse_day(typed, now.today()).is_ok();
    if at <= local || (is_day && at.date() == local.date()) {
        let back = local.signed_duration_since(at).max(TimeDelta::zero());
        let utc = now.utc.checked_sub_signed(back).unwrap_or(now.utc);
        return Ok(Moment::from(Now { utc, ..now }));
    }
    let problem = Problem::new(Field::Happened, ProblemKind::InFuture(at));
    Err(Failure::refused(text.cli.unreadable(option, &text.problem(&problem))))
}

/// Reads a day that has been, given with an option.
pub(super) fn past_day(
    text: &Text,
    option: &str,
    typed: &str,
    today: NaiveDate,
) -> Result<NaiveDate, Failure> {
    parse_day(typed, today).map_err(|problem| unreadable(text, option, problem))
}

/// Reads the day of something that was done, given with an option; it is not still to come.
pub(super) fn day_not_ahead(
    text: &Text,
    option: &str,
    typed: &str,
    today: NaiveDate,
) -> Result<NaiveDate, Failure> {
    let day = past_day(text, option, typed, today)?;
    if day <= today {
        return Ok(day);
    }
    let problem =
        Problem::new(Field::Happened, ProblemKind::InFuture(day.and_time(NaiveTime::MIN)));
    Err(Failure::refused(text.cli.unreadable(option, &text.problem(&problem))))
}

/// Reads a day that is to come, given with an option.
pub(super) fn day_ahead(
    text: &Text,
    option: &str,
    typed: &str,
    today: NaiveDate,
) -> Result<NaiveDate, Failure> {
    parse_day_ahead(typed, today).map_err(|problem| unreadable(text, option, problem))
}

/// Fails where a text that is needed is missing or too long, by the option that gives it.
pub(super) fn needed_line(text: &Text, option: &str, typed: &str) -> Result<(), Failure> {
    let mut found = Vec::new();
    tidy::needed(Field::What, typed, tidy::LINE_MOST, &mut found);
    match found.first() {
        None => Ok(()),
        Some(problem) => Err(Failure::refused(text.cli.unreadable(option, &text.problem(problem)))),
    }
}

fn unreadable(text: &Text, option: &str, problem: WhenProblem) -> Failure {
    // The sentence names the option; which field it fills does not show.
    let problem = Problem::new(Field::Happened, ProblemKind::When(problem));
    Failure::wrong_use(text.cli.unreadable(option, &text.problem(&problem)))
}

/// A civil minute in JSON: "2026-11-20T12:00".
pub(super) fn minute(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}

/// A moment in JSON: "2026-11-20T12:00:05+01:00" (RFC 3339).
pub(super) fn moment(at: Moment) -> String {
    let offset = FixedOffset::east_opt(at.offset_minutes.saturating_mul(60));
    match offset {
        Some(offset) => at.utc.with_timezone(&offset).to_rfc3339(),
        None => at.utc.to_rfc3339(),
    }
}

/// An amount in JSON.
#[derive(Debug, Serialize)]
pub(super) struct Amount {
    /// The amount with a point and all minor digits: "12.50".
    amount: String,
    /// The code of the currency: "USD".
    currency: String,
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self { amount: money.decimal(), currency: money.currency.code().to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn moments_keep_their_offset() {
        let at = Moment { utc: "2026-11-22T13:05:00Z".parse().unwrap(), offset_minutes: 60 };
        assert_eq!(moment(at), "2026-11-22T14:05:00+01:00");
        assert_eq!(minute(at.local()), "2026-11-22T14:05");
    }
}
