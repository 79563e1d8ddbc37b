//! The four clocks of a case: first reply, next update, fix, check-back.
//!
//! Each runs by itself, in opening hours with days off, and is computed from what is stored each
//! time it is shown.
//!
//! - *First reply*: from the moment we know until our first words; its due minute is stored with
//!   the case. It does not pause: before our first words there is nothing to wait for.
//! - *Next update*: from our last words, or from the moment we know, for as long as the case is
//!   open. Any words of ours start it anew, and only it; a promise given or kept is words, too.
//! - *Fix*: from the moment we know until the fix is recorded.
//! - *Check-back*: from the fix until it is recorded, also when the case is closed meanwhile; in a
//!   closed case it lapses a month after it was due.
//!
//! The last three pause only while we wait for the *customer*: opening time that passes meanwhile
//! is added. Waiting for a supplier pauses nothing (domain rules, story 10).

use super::targets::{ClockTargets, HarmTargets};
use crate::domain::check_back::ASKED_FOR_DAYS;
use crate::domain::day::Due;
use crate::domain::opening::OpeningHours;
use chrono::{Days, NaiveDate, NaiveDateTime};

/// A stretch of waiting for the customer, in civil time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// When it began.
    pub from: NaiveDateTime,
    /// When it ended; none while it lasts.
    pub until: Option<NaiveDateTime>,
}

/// What the clocks of a case run by, in civil time.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// When we came to know.
    pub received: NaiveDateTime,
    /// When the work began anew, if the case was opened again; and whether with a second chance.
    pub round: Option<(NaiveDateTime, bool)>,
    /// The stored due minute of the first reply; none where the conversation was the reply.
    pub reply_due: Option<Due>,
    /// Our first words.
    pub replied: Option<NaiveDateTime>,
    /// Our last words.
    pub spoken: Option<NaiveDateTime>,
    /// When the fix was recorded, and the targets that held then; left out counts as never.
    pub fixed: Option<(NaiveDateTime, HarmTargets)>,
    /// Whether it was decided that nothing is to be fixed.
    pub fix_left_out: bool,
    /// When the check-back was recorded, done or left out, and the targets that held then.
    pub checked: Option<(NaiveDateTime, HarmTargets)>,
    /// The stretches of waiting for the customer, in order and apart from each other.
    pub pauses: Vec<Pause>,
    /// Whether the customer may be asked whether all is well: they do not want to be left alone,
    /// and the case did not end in a way after which nobody asks.
    pub may_ask: bool,
    /// When the case was closed.
    pub closed: Option<NaiveDateTime>,
    /// The targets that hold now.
    pub targets: HarmTargets,
}

/// How a clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// It does not run, and never ran to an end.
    Off,
    /// It runs, and ends in this minute.
    Running(Due),
    /// It pauses since then: we wait for the customer.
    Paused(NaiveDateTime),
    /// It was ended in time, or too late.
    Ended {
        /// When it was due.
        due: Due,
        /// When it was ended.
        at: NaiveDateTime,
    },
}

impl Clock {
    /// The due minute, of a clock that runs or was ended.
    #[must_use]
    pub fn due(self) -> Option<Due> {
        match self {
            Self::Running(due) | Self::Ended { due, .. } => Some(due),
            Self::Off | Self::Paused(_) => None,
        }
    }

    /// Whether it is or was too late at the civil time `now`.
    #[must_use]
    pub fn is_late(self, now: NaiveDateTime) -> bool {
        match self {
            Self::Running(due) => due.has_passed(now),
            Self::Ended { due, at } => due.has_passed(at),
            Self::Off | Self::Paused(_) => false,
        }
    }
}

/// Which of the four clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClockKind {
    /// Our first words.
    FirstReply,
    /// Our next words.
    Update,
    /// The fix.
    Fix,
    /// Asking whether all is well.
    CheckBack,
}

impl ClockKind {
    /// All four, in the order of [`Clocks::all`].
    pub const ALL: [Self; 4] = [Self::FirstReply, Self::Update, Self::Fix, Self::CheckBack];
}

/// The four clocks of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clocks {
    /// Our first words.
    pub reply: Clock,
    /// Our next words.
    pub update: Clock,
    /// The fix.
    pub fix: Clock,
    /// Asking whether all is well.
    pub check_back: Clock,
}

impl Clocks {
    /// The clocks by the facts of a case, at the civil time `now`.
    #[must_use]
    pub fn of(facts: &Facts, hours: &OpeningHours, now: NaiveDateTime) -> Self {
        let by = By { facts, hours, now };
        Self { reply: by.reply(), update: by.update(), fix: by.fix(), check_back: by.check_back() }
    }

    /// All four, in the order of [`ClockKind::ALL`].
    #[must_use]
    pub fn all(self) -> [Clock; 4] {
        [self.reply, self.update, self.fix, self.check_back]
    }
}

struct By<'a> {
    facts: &'a Facts,
    hours: &'a OpeningHours,
    now: NaiveDateTime,
}

impl By<'_> {
    fn reply(&self) -> Clock {
        match (self.facts.reply_due, self.facts.replied) {
            (None, _) => Clock::Off,
            (Some(due), Some(at)) => Clock::Ended { due, at },
            (Some(_), None) if self.facts.closed.is_some() => Clock::Off,
            (Some(due), None) => Clock::Running(due),
        }
    }

    fn update(&self) -> Clock {
        let Facts { received, spoken, targets, closed, .. } = self.facts;
        if closed.is_some() {
            return Clock::Off;
        }
        // Nobody waited for words while the case was closed.
        let begun = self.facts.round.map_or(*received, |(since, _)| since.max(*received));
        let start = spoken.unwrap_or(begun).max(begun);
        let due = self.hours.end_of_working_day(start, targets.update_days);
        self.running(start, due)
    }

    fn fix(&self) -> Clock {
        let Facts { received, round, fixed, fix_left_out, targets, closed, .. } = self.facts;
        // A second chance asks for a new fix, and has its own time for that.
        let second = round.filter(|(_, is_second)| *is_second).map(|(since, _)| since);
        let begun = second.unwrap_or(*received);
        let due = |targets: &HarmTargets| self.hours.end_of_working_day(begun, targets.fix_days);
        match fixed {
            Some((at, then)) => self.ended(begun, due(then), *at),
            None if *fix_left_out || closed.is_some() => Clock::Off,
            None => self.running(begun, due(targets)),
        }
    }

    fn check_back(&self) -> Clock {
        let Facts { fixed, checked, targets, closed, may_ask, .. } = self.facts;
        let Some((fixed, _)) = *fixed else { return Clock::Off };
        let due = |targets: &HarmTargets| check_back_due(fixed, targets, self.hours);
        match checked {
            Some((at, then)) if closed.is_some_and(|closed| *at > closed) => {
                Clock::Ended { due: Due::new(due(then)), at: *at }
            }
            Some((at, then)) => self.ended(fixed, due(then), *at),
            None if !may_ask => Clock::Off,
            None if closed.is_none() => self.running(fixed, due(targets)),
            // Nobody waits for the customer of a closed case.
            None => match Due::new(due(targets)) {
                due if is_lapsed(due, self.now.date()) => Clock::Off,
                due => Clock::Running(due),
            },
        }
    }

    /// A clock that runs since `start` and would end at `due` without pauses.
    fn running(&self, start: NaiveDateTime, due: NaiveDateTime) -> Clock {
        let lasting = self.facts.pauses.iter().find(|pause| pause.until.is_none());
        match lasting {
            Some(pause) => Clock::Paused(pause.from.max(start)),
            None => Clock::Running(self.put_off(start, due, self.now)),
        }
    }

    fn ended(&self, start: NaiveDateTime, due: NaiveDateTime, at: NaiveDateTime) -> Clock {
        Clock::Ended { due: self.put_off(start, due, at), at }
    }

    /// The end of a clock, put off by the opening time in which it paused before `end`. A pause
    /// that began after the clock had run out changes nothing about that.
    fn put_off(&self, start: NaiveDateTime, due: NaiveDateTime, end: NaiveDateTime) -> Due {
        let mut due = due;
        for pause in &self.facts.pauses {
            let from = pause.from.max(start);
            if from > due || from >= end {
                break;
            }
            let until = pause.until.unwrap_or(end).min(end);
            due = self.hours.add(due, self.hours.between(from, until));
        }
        Due::new(due)
    }
}

/// When we ask whether all is well, as long as nothing pauses.
fn check_back_due(
    fixed: NaiveDateTime,
    targets: &HarmTargets,
    hours: &OpeningHours,
) -> NaiveDateTime {
    let days = Days::new(targets.check_back_days.into());
    let day = fixed.date().checked_add_days(days).unwrap_or(fixed.date());
    // On a closed day nobody asks; the open day after it is the next one.
    hours.closing_time(hours.open_day_from(day).unwrap_or(day))
}

/// Whether it is too late to ask the customer of a closed case.
fn is_lapsed(due: Due, today: NaiveDate) -> bool {
    let days = Days::new(ASKED_FOR_DAYS.into());
    due.date().checked_add_days(days).is_some_and(|last| today > last)
}

/// What is known of a fix after which nobody asked yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Unchecked {
    /// When it was fixed.
    pub fixed: NaiveDateTime,
    /// Whether the case is open.
    pub is_open: bool,
    /// The stretches of waiting for the customer.
    pub pauses: Vec<Pause>,
    /// The targets that hold now.
    pub targets: HarmTargets,
}

impl Unchecked {
    /// When we ask whether all is well; none while we wait for the customer, and when it is too
    /// late in a closed case.
    #[must_use]
    pub fn due(self, hours: &OpeningHours, now: NaiveDateTime) -> Option<Due> {
        let facts = Facts {
            received: self.fixed,
            round: None,
            reply_due: None,
            replied: None,
            spoken: None,
            fixed: Some((self.fixed, self.targets)),
            fix_left_out: false,
            checked: None,
            pauses: self.pauses,
            may_ask: true,
            closed: (!self.is_open).then_some(now),
            targets: self.targets,
        };
        match (By { facts: &facts, hours, now }).check_back() {
            Clock::Running(due) => Some(due),
            Clock::Off | Clock::Paused(_) | Clock::Ended { .. } => None,
        }
    }
}

/// The targets that held at a moment, in UTC: those of the first change after it, or else the
/// present ones.
#[must_use]
pub fn targets_at<'a>(
    present: &'a ClockTargets,
    earlier: &'a [super::targets::EarlierTargets],
    at: super::super::day::Moment,
) -> &'a ClockTargets {
    earlier
        .iter()
        .find(|earlier| at.utc < earlier.until.utc)
        .map_or(present, |earlier| &earlier.targets)
}

#[cfg(test)]
mod tests;
