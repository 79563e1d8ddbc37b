//! The four clocks of a case in words.

use super::Text;
use crate::domain::clocks::{Clock, ClockKind};
use chrono::NaiveDateTime;

impl Text {
    /// The name of a clock.
    #[must_use]
    pub fn clock_name(&self, kind: ClockKind) -> &'static str {
        match kind {
            ClockKind::FirstReply => self.clocks.first_reply(),
            ClockKind::Update => self.clocks.update(),
            ClockKind::Fix => self.clocks.fix(),
            ClockKind::CheckBack => self.clocks.check_back(),
        }
    }

    /// How a clock stands, after its name: "due 17:00", "2 days late", "waits for the customer",
    /// "in time", "none due".
    #[must_use]
    pub fn clock_state(&self, clock: Clock, now: NaiveDateTime) -> String {
        match clock {
            Clock::Off => self.clocks.none_due().to_owned(),
            Clock::Running(due) => self.due(due.at(), now),
            Clock::Paused(_) => self.clocks.waits().to_owned(),
            Clock::Ended { due, at } if due.has_passed(at) => self.late(due.at(), at),
            Clock::Ended { .. } => self.clocks.in_time().to_owned(),
        }
    }

    /// A clock and how it stands: "Next update: Friday 18:00".
    #[must_use]
    pub fn clock(&self, kind: ClockKind, clock: Clock, now: NaiveDateTime) -> String {
        self.clocks.state(self.clock_name(kind), &self.clock_state(clock, now))
    }

    /// The same in full, for tooltips: with the whole date.
    #[must_use]
    pub fn clock_in_full(&self, kind: ClockKind, clock: Clock) -> String {
        let (words, name) = (&self.clocks, self.clock_name(kind));
        match clock {
            Clock::Off => words.full_none_due(name),
            Clock::Running(due) => words.full_due(name, &self.full_day_time(due.at())),
            Clock::Paused(since) => words.full_waits(name, &self.full_day_time(since)),
            Clock::Ended { due, at } => {
                words.full_ended(name, &self.full_day_time(due.at()), &self.full_day_time(at))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Due;

    #[test]
    fn each_state_reads_in_few_words() {
        let at = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        let now = at("2026-11-18 10:00");
        let due = |text: &str| Due::new(at(text));
        let text = Text::english();
        for (clock, words) in [
            (Clock::Off, "Fix: none due"),
            (Clock::Running(due("2026-11-18 17:00")), "Fix: due 17:00"),
            (Clock::Running(due("2026-11-20 17:00")), "Fix: Friday 17:00"),
            (Clock::Running(due("2026-11-16 17:00")), "Fix: 2 days late"),
            (Clock::Paused(now), "Fix: waits for the customer"),
            (Clock::Ended { due: due("2026-11-16 17:00"), at: now }, "Fix: 2 days late"),
            (Clock::Ended { due: due("2026-11-18 17:00"), at: now }, "Fix: in time"),
        ] {
            assert_eq!(text.clock(ClockKind::Fix, clock, now), words);
            assert!(text.clock_in_full(ClockKind::Fix, clock).starts_with("Fix"));
        }
    }
}
