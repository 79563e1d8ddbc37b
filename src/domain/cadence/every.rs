//! Reading a rule as it is typed in one line: "tue,fri", "3 days", "2 weeks tue", "month 15",
//! "month second tue", "month last working day".

use super::draft::{CadenceDraft, Repeats};
use super::rule::Nth;
use chrono::Weekday;

/// A text that is no rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a rule for a repeating promise")]
pub struct NotARule;

impl CadenceDraft {
    /// The same draft with the rule of a text. Numbers are taken as typed; whether they are in
    /// range is for [`CadenceDraft::problems`] to say.
    ///
    /// # Errors
    /// The text is no rule.
    pub fn with_rule(self, text: &str) -> Result<Self, NotARule> {
        let lower = text.to_lowercase();
        let words: Vec<&str> = lower
            .split(|c: char| c == ',' || c.is_whitespace())
            .filter(|word| !matches!(*word, "" | "and" | "on" | "the" | "every"))
            .collect();
        match words.as_slice() {
            [] => Err(NotARule),
            ["day"] => Ok(Self { repeats: Repeats::Days, every: "1".to_owned(), ..self }),
            [every, "days" | "day"] => {
                Ok(Self { repeats: Repeats::Days, every: number(every)?, ..self })
            }
            [every, "weeks" | "week", days @ ..] => Ok(Self {
                repeats: Repeats::Weeks,
                every: number(every)?,
                weekdays: weekdays(days)?,
                ..self
            }),
            ["month", "last", "working", "day"] => {
                Ok(Self { repeats: Repeats::LastWorkingDay, ..self })
            }
            ["month", nth, weekday] => Ok(Self {
                repeats: Repeats::MonthWeekday,
                nth: self::nth(nth)?,
                month_weekday: weekday.parse().map_err(|_| NotARule)?,
                ..self
            }),
            ["month", day] => {
                Ok(Self { repeats: Repeats::MonthDay, month_day: number(day)?, ..self })
            }
            days => Ok(Self { repeats: Repeats::Weekdays, weekdays: weekdays(days)?, ..self }),
        }
    }
}

fn number(word: &str) -> Result<String, NotARule> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { Ok(digits.to_owned()) } else { Err(NotARule) }
}

fn weekdays(words: &[&str]) -> Result<Vec<Weekday>, NotARule> {
    if words.is_empty() {
        return Err(NotARule);
    }
    words.iter().map(|word| word.parse().map_err(|_| NotARule)).collect()
}

fn nth(word: &str) -> Result<Nth, NotARule> {
    Ok(match word {
        "first" | "1st" => Nth::First,
        "second" | "2nd" => Nth::Second,
        "third" | "3rd" => Nth::Third,
        "fourth" | "4th" => Nth::Fourth,
        "last" => Nth::Last,
        _ => return Err(NotARule),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cadence::{Cadence, Rule};
    use crate::domain::{CadenceId, CaseId, Moment, OpeningHours};

    fn rule(text: &str) -> Option<Rule> {
        let utc = "2026-11-18T09:00:00Z".parse().unwrap();
        let draft = CadenceDraft { words: "News".into(), ..CadenceDraft::default() };
        let (id, case) = (CadenceId::from_bytes([1; 16]), CaseId::from_bytes([2; 16]));
        let started = Moment { utc, offset_minutes: 0 };
        let made = draft.with_rule(text).ok()?.cadence(id, case, started, &OpeningHours::always());
        made.ok().map(|Cadence { rule, .. }| rule)
    }

    #[test]
    fn rules_are_read_as_people_type_them() {
        for (text, expected) in [
            ("tue,fri", Rule::Weeks { every: 1, on: vec![Weekday::Tue, Weekday::Fri] }),
            ("Friday and Tuesday", Rule::Weeks { every: 1, on: vec![Weekday::Tue, Weekday::Fri] }),
            ("2 weeks on mon", Rule::Weeks { every: 2, on: vec![Weekday::Mon] }),
            ("day", Rule::Days { every: 1 }),
            ("3 days", Rule::Days { every: 3 }),
            ("month 15", Rule::MonthDay { day: 15 }),
            ("month on the 31st", Rule::MonthDay { day: 31 }),
            ("month second tue", Rule::MonthWeekday { nth: Nth::Second, on: Weekday::Tue }),
            ("month last friday", Rule::MonthWeekday { nth: Nth::Last, on: Weekday::Fri }),
            ("month last working day", Rule::LastWorkingDay),
        ] {
            assert_eq!(rule(text), Some(expected), "{text}");
        }
        for wrong in
            ["", "and", "soon", "tue,soon", "2 weeks", "0 days", "x days", "month 32", "month"]
        {
            assert_eq!(rule(wrong), None, "{wrong}");
        }
    }
}
