//! Which language is spoken: the one that was chosen, else the best of those the computer asks for.

use super::format::Customs;
use super::{FILES, LANGUAGES, Text};
use crate::domain::language::closest;
use std::borrow::Cow;

impl Text {
    /// The words of every language, English first, with the clock and the week of a place
    /// ("en_US.UTF-8"): an English-speaking owner in Vienna counts to 24 hours. Where the tag names
    /// no place, each language decides. Made once, they stay as long as the program runs.
    #[must_use]
    pub fn all_in(place: Option<&str>) -> Vec<&'static Self> {
        let Some(customs) = place.and_then(Customs::of) else { return Self::all().to_vec() };
        let said = customs.messages();
        let made = LANGUAGES.iter().map(|(tag, texts)| {
            let files = FILES.iter().zip(*texts);
            let texts = files.map(|((name, _), text)| match *name {
                // Of a message that stands there twice, the later one counts.
                "format" => Cow::Owned([text, said.as_str()].concat()),
                _ => Cow::Borrowed(*text),
            });
            &*Box::leak(Box::new(Self::of_files(tag, texts)))
        });
        made.collect()
    }
}

/// The languages there are, those the computer asks for, and the one chosen for this program.
#[derive(Clone, Debug)]
pub struct Languages {
    all: Vec<&'static Text>,
    computer: Vec<String>,
    chosen: Option<String>,
    now: &'static Text,
}

impl Default for Languages {
    /// Those that come with the program, for a computer that asks for none.
    fn default() -> Self {
        Self::new(Text::all().to_vec(), Vec::new())
    }
}

impl Languages {
    /// The languages `all`, the first of which is spoken where nothing fits; the computer asks for
    /// these tags ("de-AT"), the best first.
    #[must_use]
    pub fn new(all: Vec<&'static Text>, computer: Vec<String>) -> Self {
        let now = best(&all, &computer);
        Self { all, computer, chosen: None, now }
    }

    /// Speaks a language by its tag from now on; with none, the one the computer asks for.
    pub fn choose(&mut self, tag: Option<String>) {
        self.chosen = tag;
        // One that a later version no longer has is as good as none.
        self.now = self.chosen().unwrap_or_else(|| best(&self.all, &self.computer));
    }

    /// The tag that was chosen, if it is that of a language there is; none when the computer
    /// decides.
    #[must_use]
    pub fn chosen(&self) -> Option<&'static Text> {
        let chosen = self.chosen.as_deref()?;
        self.all.iter().copied().find(|text| text.tag() == chosen)
    }

    /// All languages.
    #[must_use]
    pub fn all(&self) -> &[&'static Text] {
        &self.all
    }

    /// The words of the language that is spoken.
    #[must_use]
    pub fn now(&self) -> &'static Text {
        self.now
    }
}

/// The language that fits best, of those asked for in their order; the first where none does.
fn best(all: &[&'static Text], asked: &[String]) -> &'static Text {
    let there: Vec<String> = all.iter().map(|text| text.tag()).collect();
    let place = asked.iter().find_map(|tag| closest(tag, there.iter().map(String::as_str)));
    all.get(place.unwrap_or(0)).copied().unwrap_or_else(Text::english)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{NaiveTime, Weekday};

    fn languages(computer: &[&str]) -> Languages {
        let made = |tag| Text::made(tag, |_, english| english.to_owned());
        let all = vec![Text::english(), made("de"), made("pt-BR")];
        Languages::new(all, computer.iter().map(|tag| (*tag).to_owned()).collect())
    }

    #[test]
    fn the_computer_is_followed_as_far_as_there_are_words() {
        for (computer, spoken) in [
            (&[] as &[&str], "en-US"),
            (&["fr-FR", "de-AT"], "de"),
            (&["de_DE.UTF-8"], "en-US"),
            (&["pt-PT"], "pt-BR"),
            (&["en-GB", "de"], "en-US"),
            (&["C", "not a tag"], "en-US"),
        ] {
            assert_eq!(languages(computer).now().tag(), spoken, "{computer:?}");
        }
    }

    #[test]
    fn times_and_weeks_are_those_of_the_place_and_the_words_those_of_the_language() {
        let five = NaiveTime::from_hms_opt(17, 0, 0).unwrap();
        for (place, time, week) in [
            (Some("en_US.UTF-8"), "5:00\u{a0}PM", Weekday::Sun),
            (Some("de-AT"), "17:00", Weekday::Mon),
            (Some("C"), "17:00", Weekday::Sun),
            (None, "17:00", Weekday::Sun),
        ] {
            let languages = Languages::new(Text::all_in(place), Vec::new());
            let text = languages.now();
            assert_eq!((text.time(five).as_str(), text.week_begins()), (time, week), "{place:?}");
            assert_eq!((text.tag().as_str(), text.format.today()), ("en-US", "today"));
        }
    }

    #[test]
    fn what_was_chosen_goes_before_the_computer() {
        let mut languages = languages(&["de"]);
        languages.choose(Some("pt-BR".to_owned()));
        assert_eq!(languages.now().tag(), "pt-BR");
        assert_eq!(languages.chosen().unwrap().tag(), "pt-BR");
        // One that a later version no longer has is not spoken, and not shown as chosen.
        languages.choose(Some("xx".to_owned()));
        assert_eq!((languages.now().tag().as_str(), languages.chosen().is_some()), ("de", false));
        languages.choose(None);
        assert_eq!(languages.now().tag(), "de");
    }
}
