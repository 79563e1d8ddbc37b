//! The values of the settings as texts: what is shown is what can be typed.

use super::key::Key;
use crate::domain::shop::draft::{DayOffProblem, DayProblem, ShopDraft, ShopProblems};
use crate::domain::shop::typed::{DayRow, ReplyCounting, Stretch, TargetDraft};
use crate::domain::{Currency, Field, Problem, ProblemKind};
use crate::text::Text;

/// A weekday without hours.
const CLOSED: &str = "closed";
/// A channel without a target.
const NONE: &str = "none";
/// A reply on the day on which it came.
const SAME_DAY: &str = "same-day";
/// Behind hours that run day and night.
const CLOCK: &str = "clock";

/// Why a value does not even have the form of its setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    /// The hours of a day.
    Hours,
    /// A currency.
    Currency,
}

/// What is wrong with a value.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct WrongAt {
    /// The setting, with the day where one of several days is meant.
    pub at: String,
    /// What is wrong, as the end of a sentence.
    pub why: String,
    /// Whether it could not be read at all.
    pub is_unreadable: bool,
}

/// The value of a setting.
pub(super) fn of(draft: &ShopDraft, key: Key) -> String {
    let text = |found: Option<&String>| found.cloned().unwrap_or_default();
    match key {
        Key::Name => draft.name.clone(),
        Key::Owner => draft.owner.clone(),
        Key::Currency => draft.currency.code().to_owned(),
        Key::Letterhead => escaped(&draft.letterhead).replace('\n', "\\n"),
        Key::Hours(day) => draft.week.get(day).map_or_else(String::new, hours),
        Key::DaysOff => {
            let days = draft.days_off.iter();
            let line = |(day, why): &(String, String)| {
                format!("{day} {}", escaped(why).replace(';', "\\;")).trim_end().to_owned()
            };
            days.map(line).collect::<Vec<_>>().join("; ")
        }
        Key::Reply(place) => draft.targets.get(place).map(target_text).unwrap_or_default(),
        Key::QuietDays => draft.quiet_days.clone(),
        Key::Clock(harm, clock) => text(draft.clocks.get(harm).and_then(|days| days.get(clock))),
    }
}

/// A first-reply target as `settings set` takes it: "same-day", "24", "12 clock", "none".
fn target_text(target: &TargetDraft) -> String {
    match (target.counting, target.hours.as_str()) {
        (ReplyCounting::SameDay, _) => SAME_DAY.to_owned(),
        (_, "") => NONE.to_owned(),
        (ReplyCounting::OpenHours, hours) => hours.to_owned(),
        (ReplyCounting::ClockHours, hours) => format!("{hours} {CLOCK}"),
    }
}

fn read_target(typed: &str) -> TargetDraft {
    let typed = typed.trim();
    let is = |word: &str| typed.eq_ignore_ascii_case(word);
    if is(SAME_DAY) {
        return TargetDraft { counting: ReplyCounting::SameDay, hours: String::new() };
    }
    let (hours, counting) = match typed.rsplit_once(char::is_whitespace) {
        Some((hours, last)) if last.eq_ignore_ascii_case(CLOCK) => {
            (hours.trim(), ReplyCounting::ClockHours)
        }
        _ => (if is(NONE) { "" } else { typed }, ReplyCounting::OpenHours),
    };
    TargetDraft { counting, hours: hours.to_owned() }
}

/// Puts a value in its place in the draft.
///
/// # Errors
/// It does not have the form of the setting.
pub(super) fn put(draft: &mut ShopDraft, key: Key, value: &str) -> Result<(), Wrong> {
    let place = match key {
        Key::Name => Some(&mut draft.name),
        Key::Owner => Some(&mut draft.owner),
        Key::QuietDays => Some(&mut draft.quiet_days),
        Key::Reply(place) => {
            if let Some(target) = draft.targets.get_mut(place) {
                *target = read_target(value);
            }
            None
        }
        Key::Clock(harm, clock) => draft.clocks.get_mut(harm).and_then(|days| days.get_mut(clock)),
        Key::Currency => {
            draft.currency = Currency::new(value.trim()).ok_or(Wrong::Currency)?;
            None
        }
        Key::Letterhead => {
            draft.letterhead = parted(value, 'n').join("\n");
            None
        }
        Key::Hours(day) => {
            let read = week_day(value)?;
            if let Some(row) = draft.week.get_mut(day) {
                *row = read;
            }
            None
        }
        Key::DaysOff => {
            draft.days_off = days_off(value);
            None
        }
    };
    if let Some(place) = place {
        value.clone_into(place);
    }
    Ok(())
}

/// What is wrong with the value of a setting, and with no other one.
pub(super) fn wrong(
    text: &Text,
    key: Key,
    draft: &ShopDraft,
    problems: &ShopProblems,
) -> Option<WrongAt> {
    let name = key.to_string();
    let plain = |field: Field| problems.fields.iter().find(|problem| problem.field == field);
    let problem = match key {
        Key::Currency => None,
        Key::Name => plain(Field::ShopName),
        Key::Owner => plain(Field::OwnerName),
        Key::Letterhead => plain(Field::Letterhead),
        Key::QuietDays => plain(Field::Days),
        Key::Reply(place) => problems.targets.get(place)?.as_ref(),
        Key::Clock(harm, clock) => problems.clocks.get(harm)?.get(clock)?.as_ref(),
        Key::Hours(day) => {
            let found = problems.week.get(day)?.as_ref();
            let why = match found {
                Some(found) => text.day_problem(found),
                None if problems.never_open => text.settings.shop.never_open().to_owned(),
                None => return None,
            };
            let is_unreadable = matches!(found, Some(DayProblem::Time(_)));
            return Some(WrongAt { at: name, why, is_unreadable });
        }
        Key::DaysOff => {
            let (place, found) = (problems.days_off.iter().enumerate())
                .find_map(|(place, found)| Some((place, found.as_ref()?)))?;
            let typed = draft.days_off.get(place).map_or("", |(day, _)| day);
            let at = format!("{name}: {typed}");
            let is_unreadable = matches!(found, DayOffProblem::Day(_));
            return Some(WrongAt { at, why: text.day_off_problem(found), is_unreadable });
        }
    };
    problem.map(|problem: &Problem| WrongAt {
        at: name,
        why: text.problem(problem),
        is_unreadable: matches!(problem.kind, ProblemKind::When(_)),
    })
}

fn hours(row: &DayRow) -> String {
    if !row.is_open {
        return CLOSED.to_owned();
    }
    let stretch = |it: &Stretch| format!("{}-{}", it.opens, it.closes);
    row.stretches.iter().map(stretch).collect::<Vec<_>>().join(", ")
}

fn week_day(value: &str) -> Result<DayRow, Wrong> {
    if value.trim().eq_ignore_ascii_case(CLOSED) {
        return Ok(DayRow::default());
    }
    let stretch = |part: &str| {
        let (opens, closes) = part.split_once(['-', '–']).ok_or(Wrong::Hours)?;
        Ok(Stretch { opens: opens.trim().to_owned(), closes: closes.trim().to_owned() })
    };
    let stretches = value.split(',').map(stretch).collect::<Result<_, Wrong>>()?;
    Ok(DayRow { is_open: true, stretches })
}

/// A day and why, a few of them.
fn days_off(value: &str) -> Vec<(String, String)> {
    let one = |part: &String| {
        let part = part.trim();
        let (day, why) = part.split_once(char::is_whitespace).unwrap_or((part, ""));
        (!part.is_empty()).then(|| (day.to_owned(), why.trim().to_owned()))
    };
    // Here a ; parts, and \; is one of a reason; at a letter's head \n parts and there is no other.
    parted(value, ';').iter().filter_map(one).collect()
}

/// The text so that a mark that parts can be told from one that stands in it.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
}

/// The parts of a text: parted by `\n`, or by a `;` that no backslash stands before. A backslash
/// before another one is a backslash.
fn parted(text: &str, mark: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        let (letter, is_escaped) = match letter {
            '\\' => match letters.clone().next() {
                Some(next) if next == '\\' || next == mark => {
                    letters.next();
                    (next, true)
                }
                _ => ('\\', false),
            },
            letter => (letter, false),
        };
        // `\n` is written with a backslash, and a plain `;` without.
        let is_end = letter == mark && is_escaped == (mark == 'n');
        match parts.last_mut() {
            Some(part) if !is_end => part.push(letter),
            _ => parts.push(String::new()),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Shop;
    use chrono::NaiveDate;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    fn shop() -> Shop {
        let mut shop = Shop { name: "Rosa’s \\ Bakery".to_owned(), ..Shop::default() };
        shop.letterhead = "C:\\new; lane\n\n4 \\\\ b".to_owned();
        shop.hours.days_off.insert(today(), "Stocktaking; \\n and \\; more".to_owned());
        shop.hours.days_off.insert(NaiveDate::from_ymd_opt(2026, 12, 25).unwrap(), String::new());
        shop
    }

    #[test]
    fn what_is_shown_can_be_typed() {
        let known = ShopDraft::of(&shop());
        for key in Key::all() {
            let mut draft = known.clone();
            put(&mut draft, key, &of(&known, key)).unwrap();
            assert_eq!(draft, known, "{key}: {}", of(&known, key));
        }
        let mut closed = known.clone();
        put(&mut closed, Key::Hours(0), "Closed").unwrap();
        assert_eq!(of(&closed, Key::Hours(0)), "closed");
        assert!(closed.shop(today()).unwrap().hours.week[0].is_empty());
        put(&mut closed, Key::Reply(1), "none").unwrap();
        assert_eq!(of(&closed, Key::Reply(1)), "none");
    }

    #[test]
    fn what_is_wrong_is_said_of_its_own_setting() {
        for (key, typed, is_unreadable) in [
            (Key::Name, " ", false),
            (Key::QuietDays, "61", false),
            (Key::Reply(1), "soon", false),
            (Key::Clock(3, 1), "0", false),
            (Key::Hours(2), "18:00-9:00", false),
            (Key::Hours(2), "9:00-25:00", true),
            (Key::DaysOff, "2026-12-25 Christmas; someday", true),
            (Key::DaysOff, "2026-12-25; 2026-12-25", false),
        ] {
            let mut draft = ShopDraft::of(&shop());
            put(&mut draft, key, typed).unwrap();
            let problems = draft.shop(today()).unwrap_err();
            let found = wrong(Text::english(), key, &draft, &problems).unwrap();
            assert!(found.at.starts_with(&key.to_string()) && !found.why.is_empty(), "{found:?}");
            assert_eq!(found.is_unreadable, is_unreadable, "{found:?}");
            assert_eq!(wrong(Text::english(), Key::Owner, &draft, &problems), None);
        }
        let mut draft = ShopDraft::of(&shop());
        assert_eq!(put(&mut draft, Key::Hours(0), "9"), Err(Wrong::Hours));
        assert_eq!(put(&mut draft, Key::Currency, "Euro"), Err(Wrong::Currency));
        assert_eq!(draft, ShopDraft::of(&shop()));
    }
}
