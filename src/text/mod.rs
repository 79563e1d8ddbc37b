//! EVERY WORD THE USER SEES: typed access to the Fluent files of `assets/text`.
//!
//! A file there is a group here: `assets/text/en-US/case/fix.ftl` is `text.case.fix`, and each of
//! its messages is a method. A message without values is a `&'static str`; one with values is a
//! function that makes a `String`. The build writes the groups down, so that a message that is
//! missing, or called with other values, does not compile. What chooses among messages (a kind,
//! a number of things, what is known) is written here in Rust, beside its group.
//!
//! Nothing here draws, reads a log or asks the time: values come in, words go out.

pub mod articles;
mod clocks;
mod due;
pub mod explain;
mod export_format;
mod fluent;
pub mod format;
mod heard;
pub mod help;
pub mod names;
pub mod repeats;
pub mod timeline;

pub mod case;
pub mod cases;
pub mod cli;
pub mod compose;
pub mod customers;
pub mod dialogs;
pub mod follow_ups;
pub mod languages;
pub mod letter;
pub mod outlook;
pub mod palette;
pub mod phrases;
mod promised;
pub mod report;
pub mod settings;
pub mod templates;
pub mod today;
pub mod trouble;
pub mod values;
pub mod week;

pub use fluent::{Language, Number};
pub use languages::Languages;
pub use messages::*;
use std::borrow::Cow;
use std::sync::OnceLock;

/// The groups of messages, as the build found them in `assets/text`.
mod messages {
    use super::fluent::{self, Language, Messages, Number};

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

impl Text {
    /// American English.
    #[must_use]
    pub fn english() -> &'static Self {
        static ENGLISH: OnceLock<Text> = OnceLock::new();
        ENGLISH.get_or_init(|| {
            let (tag, texts) = LANGUAGES.first().copied().unwrap_or_default();
            Self::of_files(tag, texts.iter().copied().map(Cow::Borrowed))
        })
    }

    /// The words of every language of this program, English first.
    #[must_use]
    pub fn all() -> &'static [&'static Self] {
        static ALL: OnceLock<Vec<&Text>> = OnceLock::new();
        ALL.get_or_init(|| {
            let others = LANGUAGES.iter().skip(1).map(|(tag, texts)| {
                let text = Self::of_files(tag, texts.iter().copied().map(Cow::Borrowed));
                &*Box::leak(Box::new(text))
            });
            [Self::english()].into_iter().chain(others).collect()
        })
    }

    /// A language made from the English files: `make` is given the name of each ("case/fix") and
    /// what stands in it. It stays as long as the program runs.
    #[must_use]
    pub fn made(tag: &str, make: impl Fn(&str, &str) -> String) -> &'static Self {
        let (_, english) = LANGUAGES.first().copied().unwrap_or_default();
        let files = FILES.iter().zip(english);
        let text = Self::of_files(tag, files.map(|((name, _), text)| make(name, text).into()));
        Box::leak(Box::new(text))
    }

    fn of_files(tag: &str, texts: impl Iterator<Item = Cow<'static, str>>) -> Self {
        let ids: Vec<_> = FILES.iter().map(|(_, ids)| *ids).collect();
        // Languages are few, and each is kept as long as the program runs.
        Self::of_language(Box::leak(Box::new(Language::new(tag, texts.collect(), &ids))))
    }

    /// The tag of the language: "en-US".
    #[must_use]
    pub fn tag(&self) -> String {
        self.tongue.tag()
    }
}
