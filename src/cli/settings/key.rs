//! The names of the settings. They are for ever: scripts know them.

use super::super::kinds::channel_name;
use crate::domain::Harm;
use crate::domain::shop::draft::TARGETS;
use crate::text::help;
use std::fmt;

/// The weekdays, Monday first.
const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// What is counted in days for a level of harm.
const CLOCKS: [&str; 3] = ["update", "fix", "check-back"];

/// A setting. Numbers are places in the draft, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// The shop's name.
    Name,
    /// The owner's name.
    Owner,
    /// The currency.
    Currency,
    /// What stands at the head of letters.
    Letterhead,
    /// The opening hours of a weekday.
    Hours(usize),
    /// The days off.
    DaysOff,
    /// The target of the first reply on a channel.
    Reply(usize),
    /// After how many days a customer counts as gone quiet.
    QuietDays,
    /// The days of a clock, for a level of harm.
    Clock(usize, usize),
}

impl Key {
    /// All settings, in the order of the window.
    pub(super) fn all() -> Vec<Self> {
        let hours = (0..WEEKDAYS.len()).map(Self::Hours);
        let replies = (0..TARGETS.len()).map(Self::Reply);
        let clocks = (0..Harm::ALL.len())
            .flat_map(|harm| (0..CLOCKS.len()).map(move |clock| Self::Clock(harm, clock)));
        [Self::Name, Self::Owner, Self::Currency, Self::Letterhead]
            .into_iter()
            .chain(hours)
            .chain([Self::DaysOff])
            .chain(replies)
            .chain([Self::QuietDays])
            .chain(clocks)
            .collect()
    }
}

impl fmt::Display for Key {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = |names: &[&'static str], place: usize| names.get(place).copied().unwrap_or("?");
        match *self {
            Self::Name => to.write_str("name"),
            Self::Owner => to.write_str("owner"),
            Self::Currency => to.write_str("currency"),
            Self::Letterhead => to.write_str("letterhead"),
            Self::Hours(day) => write!(to, "hours.{}", of(&WEEKDAYS, day)),
            Self::DaysOff => to.write_str("days-off"),
            Self::Reply(place) => write!(to, "replies.{}", of(&TARGETS.map(channel_name), place)),
            Self::QuietDays => to.write_str("quiet-days"),
            Self::Clock(harm, clock) => write!(to, "clocks.{}.{}", harm + 1, of(&CLOCKS, clock)),
        }
    }
}

/// Reads the name of a setting.
pub(super) fn read(typed: &str) -> Result<Key, &'static str> {
    let found = Key::all().into_iter().find(|key| key.to_string().eq_ignore_ascii_case(typed));
    found.ok_or(help::NO_SETTING)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{OpeningHours, Shop};

    #[test]
    fn the_names_are_for_ever() {
        let names: Vec<String> = Key::all().iter().map(Key::to_string).collect();
        let expected = "name owner currency letterhead hours.monday hours.tuesday hours.wednesday \
                        hours.thursday hours.friday hours.saturday hours.sunday days-off \
                        replies.we-noticed replies.phone replies.email replies.public-review \
                        replies.social quiet-days clocks.1.update clocks.1.fix \
                        clocks.1.check-back clocks.2.update clocks.2.fix clocks.2.check-back \
                        clocks.3.update clocks.3.fix clocks.3.check-back clocks.4.update \
                        clocks.4.fix clocks.4.check-back";
        assert_eq!(names.join(" "), expected);
        for key in Key::all() {
            assert_eq!(read(&key.to_string()), Ok(key));
        }
        assert!(read("colour").is_err());
    }

    /// A field that comes to the shop needs a key here, unless it follows from the others.
    #[test]
    fn every_field_of_the_shop_has_its_setting() {
        let Shop {
            name: _,
            owner: _,
            currency: _,
            hours: OpeningHours { week: _, days_off: _ },
            reply_targets,
            letterhead: _,
            clock_targets: _,
            earlier_targets: _,
            quiet_days: _,
        } = Shop::default();
        assert!(reply_targets.keys().all(|channel| TARGETS.contains(channel)));
    }

    #[test]
    fn the_help_names_every_group_of_settings() {
        for key in Key::all() {
            let is_another = |name: &str| {
                (name.starts_with("hours.") && name != "hours.monday")
                    || (name.starts_with("clocks.") && !name.starts_with("clocks.1."))
            };
            let name = key.to_string();
            assert!(is_another(&name) || help::SETTINGS_AFTER.contains(&name), "{name}");
        }
    }
}
