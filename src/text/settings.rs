//! The words of settings, first start and about.

use super::{SettingsAboutText, SettingsPageText};
use crate::domain::shop::typed::ReplyCounting;

impl SettingsPageText {
    /// Takes a day off away, with what was typed; nothing may have been.
    #[must_use]
    pub fn remove_day(&self, what: &str) -> String {
        if what.is_empty() { self.remove_this_day().to_owned() } else { self.remove_one_day(what) }
    }

    /// How the time to a first reply is counted.
    #[must_use]
    pub fn counting(&self, counting: ReplyCounting) -> &'static str {
        match counting {
            ReplyCounting::SameDay => self.counting_same_day(),
            ReplyCounting::OpenHours => self.counting_open_hours(),
            ReplyCounting::ClockHours => self.counting_clock_hours(),
        }
    }
}

impl SettingsAboutText {
    /// The licences of what it is built with.
    #[must_use]
    pub fn others(&self) -> [&'static str; 4] {
        [self.licence_inter(), self.licence_phosphor(), self.licence_sqlite(), self.licence_egui()]
    }
}
