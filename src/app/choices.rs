//! What the owner chose for this computer: the look of the window, notices, folders. Kept in the
//! log's folder, and never part of the history.
//!
//! Each choice stands here once, with its name and how it is written. What was kept in a way that
//! no longer reads is no choice.

use crate::domain::CaseView;
use crate::jobs::{Detail, KeptCalendar};
use crate::logbook::{Logbook, Result};
use crate::ui::action::ThemeChoice;
use crate::ui::commands::ZOOM_RANGE;
use egui::Vec2;
use std::path::PathBuf;

/// The theme.
pub const THEME: Choice<ThemeChoice> = Choice {
    name: "theme",
    read: |kept| of_words(&THEMES, kept),
    write: |theme| Some(in_words(&THEMES, theme).to_owned()),
};
/// The language by its tag; none when the computer decides.
pub const LANGUAGE: Choice<Option<String>> = Choice {
    name: "language",
    read: |kept| Some((kept != BY_COMPUTER).then(|| kept.to_owned())),
    write: |tag| Some(tag.clone().unwrap_or_else(|| BY_COMPUTER.to_owned())),
};
/// The zoom.
pub const ZOOM: Choice<f32> = Choice {
    name: "zoom",
    read: |kept| kept.parse().ok().filter(|zoom| ZOOM_RANGE.contains(zoom)),
    write: |zoom| Some(format!("{zoom:.1}")),
};
/// The size of the window, in points.
pub const SIZE: Choice<Vec2> = Choice {
    name: "size",
    read: |kept| {
        let (width, height) = kept.split_once('x')?;
        Some(Vec2::new(width.parse().ok()?, height.parse().ok()?))
    },
    write: |size| Some(format!("{:.0}x{:.0}", size.x, size.y)),
};
/// The folder of the last letter that was saved.
pub const LETTER_FOLDER: Choice<PathBuf> =
    Choice { name: "letter_folder", read: |kept| Some(PathBuf::from(kept)), write: as_text };
/// Whether notices are allowed.
pub const NOTICES: Choice<bool> = Choice {
    name: "notices",
    read: |kept| of_words(&SWITCHES, kept),
    write: |is_on| Some(in_words(&SWITCHES, is_on).to_owned()),
};
/// The views of the cases that the owner kept.
pub const VIEWS: Choice<Vec<CaseView>> = Choice {
    name: "case_views",
    read: |kept| serde_json::from_str(kept).ok(),
    write: |views| serde_json::to_string(views).ok(),
};
/// The folder of the calendar file; an empty one where none is wanted.
const CALENDAR_FOLDER: Choice<PathBuf> =
    Choice { name: "calendar_folder", read: |kept| Some(PathBuf::from(kept)), write: as_text };
/// What the calendar file tells.
const CALENDAR_DETAIL: Choice<Detail> = Choice {
    name: "calendar_detail",
    read: |kept| of_words(&DETAILS, kept),
    write: |detail| Some(in_words(&DETAILS, detail).to_owned()),
};

/// Stands for the language of the computer; no language has such a tag.
const BY_COMPUTER: &str = "system";
const THEMES: [(ThemeChoice, &str); 3] =
    [(ThemeChoice::System, "system"), (ThemeChoice::Light, "light"), (ThemeChoice::Dark, "dark")];
const SWITCHES: [(bool, &str); 2] = [(true, "on"), (false, "off")];
const DETAILS: [(Detail, &str); 3] =
    [(Detail::Full, "full"), (Detail::FirstName, "first_name"), (Detail::Bare, "bare")];

/// A choice: under which name it is kept, and how it is written.
#[derive(Clone, Copy, Debug)]
pub struct Choice<T> {
    name: &'static str,
    read: fn(&str) -> Option<T>,
    /// None for what cannot be written.
    write: fn(&T) -> Option<String>,
}

impl<T> Choice<T> {
    /// What was chosen; none when nothing was. A log that cannot be read keeps no choices: whoever
    /// needs more of it says so.
    pub fn of(&self, log: &Logbook) -> Option<T> {
        let kept = log.preference(self.name).ok().flatten()?;
        (self.read)(&kept)
    }

    /// Keeps what was chosen. What cannot be written is not kept: it costs one choice more.
    ///
    /// # Errors
    /// The log cannot be written.
    pub fn keep(&self, log: &mut Logbook, value: &T) -> Result<()> {
        match (self.write)(value) {
            Some(written) => log.keep_preference(self.name, &written),
            None => Ok(()),
        }
    }
}

/// The folder of the calendar file and what it tells; none when none is wanted.
pub fn calendar(log: &Logbook) -> Option<KeptCalendar> {
    let folder = CALENDAR_FOLDER.of(log).filter(|folder| !folder.as_os_str().is_empty())?;
    Some(KeptCalendar { folder, detail: CALENDAR_DETAIL.of(log).unwrap_or_default() })
}

/// Keeps the folder of the calendar file and what it tells, or that none is wanted. A path that
/// is no text cannot be kept, and is none.
///
/// # Errors
/// The log cannot be written.
pub fn keep_calendar(log: &mut Logbook, wanted: Option<&KeptCalendar>) -> Result<()> {
    if let Some(kept) = wanted {
        CALENDAR_DETAIL.keep(log, &kept.detail)?;
    }
    let folder = wanted.map(|kept| kept.folder.clone()).filter(|folder| folder.to_str().is_some());
    CALENDAR_FOLDER.keep(log, &folder.unwrap_or_default())
}

#[expect(clippy::ptr_arg, reason = "a choice is written from what it is")]
fn as_text(path: &PathBuf) -> Option<String> {
    path.to_str().map(str::to_owned)
}

fn of_words<T: Copy>(words: &[(T, &str)], kept: &str) -> Option<T> {
    words.iter().find(|(_, word)| *word == kept).map(|(value, _)| *value)
}

fn in_words<'a, T: PartialEq>(words: &[(T, &'a str)], value: &T) -> &'a str {
    words.iter().find(|(known, _)| known == value).map_or("", |(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logbook::Ids;
    use crate::platform::clock::FixedClock;
    use crate::store::Store;
    use std::fmt::Debug;
    use std::sync::Arc;

    fn log() -> Logbook {
        let clock = FixedClock::at_local("2026-11-20T12:00:00".parse().unwrap(), 60);
        let store = Store::in_memory().unwrap();
        Logbook::new(store, Arc::new(clock), Ids::Seeded(7), [1; 16]).unwrap()
    }

    /// Fails unless a value is written so and comes back.
    fn kept<T: PartialEq + Debug>(choice: &Choice<T>, value: T, written: &str) {
        let mut log = log();
        assert_eq!(choice.of(&log), None);
        choice.keep(&mut log, &value).unwrap();
        assert_eq!(log.preference(choice.name).unwrap().as_deref(), Some(written));
        assert_eq!(choice.of(&log), Some(value));
    }

    #[test]
    fn every_choice_comes_back_as_it_was_always_written() {
        kept(&THEME, ThemeChoice::System, "system");
        kept(&THEME, ThemeChoice::Dark, "dark");
        kept(&LANGUAGE, Some("pt-BR".to_owned()), "pt-BR");
        kept(&LANGUAGE, None, "system");
        kept(&ZOOM, 1.2, "1.2");
        kept(&SIZE, Vec2::new(900.0, 600.0), "900x600");
        kept(&LETTER_FOLDER, PathBuf::from("/home/rosa"), "/home/rosa");
        kept(&NOTICES, true, "on");
        kept(&NOTICES, false, "off");
        let late = CaseView { name: "Late ones".to_owned(), ..CaseView::default() };
        let written = serde_json::to_string(&[&late]).unwrap();
        assert!(written.starts_with(r#"[{"name":"Late ones","of":"open","filter":{"#), "{written}");
        kept(&VIEWS, vec![late], &written);
        for (detail, word) in DETAILS {
            kept(&CALENDAR_DETAIL, detail, word);
        }
    }

    #[test]
    fn what_no_longer_reads_is_no_choice() {
        let mut log = log();
        for (name, nonsense) in [("theme", "blue"), ("zoom", "9"), ("size", "x"), ("notices", "1")]
        {
            log.keep_preference(name, nonsense).unwrap();
        }
        assert_eq!((THEME.of(&log), ZOOM.of(&log)), (None, None));
        assert_eq!((SIZE.of(&log), NOTICES.of(&log)), (None, None));
    }

    #[test]
    fn a_calendar_is_wanted_until_it_is_not() {
        let mut log = log();
        let wanted = KeptCalendar { folder: PathBuf::from("/shared"), detail: Detail::Bare };
        keep_calendar(&mut log, Some(&wanted)).unwrap();
        assert_eq!(calendar(&log), Some(wanted));
        keep_calendar(&mut log, None).unwrap();
        assert_eq!(calendar(&log), None);
    }
}
