//! How a message of a Fluent file becomes words on the screen.
//!
//! A file is read when the first of its messages is asked for, and kept as long as the program
//! runs; what takes no values is worked out once and then only pointed at. Which messages there
//! are, and with which values, the build writes down (`fluent/generate.rs`), so that nothing can
//! be asked for here that is not there. It must not know what the messages are about.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// A whole number that a message is called with; how it is written, the language decides.
#[derive(Clone, Copy, Debug)]
pub struct Number(i64);

macro_rules! numbers {
    ($($kind:ty),+) => {
        $(impl From<$kind> for Number {
            fn from(number: $kind) -> Self {
                // Nothing that is counted here comes near the border.
                Self(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })+
    };
}
numbers!(u8, u16, u32, u64, usize, i32, i64);

/// A number as a value of a message.
pub(super) fn number(number: impl Into<Number>) -> FluentValue<'static> {
    FluentValue::from(number.into().0)
}

/// Words as a value of a message.
pub(super) fn words(words: &str) -> FluentValue<'_> {
    FluentValue::String(Cow::Borrowed(words))
}

/// One language with all its files.
#[derive(Debug)]
pub struct Language {
    tag: LanguageIdentifier,
    files: Vec<Messages>,
}

impl Language {
    /// A language by its tag ("en-US"), with the text of its files in the order of `ids`, the
    /// messages of each file.
    pub(super) fn new(
        tag: &str,
        texts: Vec<Cow<'static, str>>,
        ids: &[&'static [&'static str]],
    ) -> Self {
        let tag: LanguageIdentifier = tag.parse().unwrap_or_default();
        let files = texts.into_iter().zip(ids).map(|(text, ids)| Messages {
            tag: tag.clone(),
            text,
            ids,
            read: OnceLock::new(),
        });
        Self { files: files.collect(), tag }
    }

    /// Its tag: "en-US".
    pub(super) fn tag(&self) -> String {
        self.tag.to_string()
    }

    #[expect(clippy::indexing_slicing, reason = "the build counts the files")]
    pub(super) fn messages(&'static self, file: usize) -> &'static Messages {
        &self.files[file]
    }
}

/// The messages of one file.
pub struct Messages {
    tag: LanguageIdentifier,
    text: Cow<'static, str>,
    ids: &'static [&'static str],
    read: OnceLock<Read>,
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("ids", &self.ids).finish_non_exhaustive()
    }
}

struct Read {
    bundle: FluentBundle<FluentResource>,
    /// What each message says without values, once it was asked for.
    fixed: Vec<OnceLock<Box<str>>>,
}

impl Messages {
    fn read(&self) -> &Read {
        self.read.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.tag.clone()]);
            // The marks that keep values apart in scripts of both directions are no letters of
            // our fonts; no language of this program runs from right to left.
            bundle.set_use_isolating(false);
            // The build has read it before, so that nothing in it is wrong.
            let (Ok(resource) | Err((resource, _))) =
                FluentResource::try_new(self.text.clone().into_owned());
            bundle.add_resource_overriding(resource);
            Read { bundle, fixed: self.ids.iter().map(|_| OnceLock::new()).collect() }
        })
    }

    /// The words of a message that takes no values, by its place in the file.
    #[expect(clippy::indexing_slicing, reason = "the build counts the messages")]
    pub(super) fn fixed(&'static self, index: usize) -> &'static str {
        let read = self.read();
        read.fixed[index].get_or_init(|| say(&read.bundle, self.ids[index], None).into())
    }

    /// Every message with its name as one of Rust, for files that are read as a whole.
    pub(super) fn all(&'static self) -> impl Iterator<Item = (String, &'static str)> {
        self.ids.iter().enumerate().map(|(index, id)| (id.replace('-', "_"), self.fixed(index)))
    }

    /// The words of a message with its values.
    #[expect(clippy::indexing_slicing, reason = "the build counts the messages")]
    pub(super) fn said<const N: usize>(
        &self,
        index: usize,
        values: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        say(&self.read().bundle, self.ids[index], Some(&FluentArgs::from_iter(values)))
    }
}

/// What a message or an attribute says.
fn say(bundle: &FluentBundle<FluentResource>, id: &str, values: Option<&FluentArgs<'_>>) -> String {
    let (name, attribute) = id.split_once('.').map_or((id, None), |(name, it)| (name, Some(it)));
    let message = bundle.get_message(name);
    let pattern = message.and_then(|message| match attribute {
        None => message.value(),
        Some(attribute) => message.get_attribute(attribute).map(|it| it.value()),
    });
    let Some(pattern) = pattern else { return String::new() };
    // A value that is missing shows by its name.
    bundle.format_pattern(pattern, values, &mut Vec::new()).into_owned()
}

#[cfg(test)]
mod generate;
#[cfg(test)]
mod tests;
