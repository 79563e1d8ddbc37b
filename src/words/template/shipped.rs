//! The templates that come with the program, and which text a message starts from.

use super::Template;
use crate::domain::language::closest;
use crate::domain::{Channel, Harm, MessageKind, Template as OwnTemplate, TemplateKey};
use serde::Deserialize;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// A template that comes with the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shipped {
    /// What it is for.
    pub key: TemplateKey,
    /// Whether it is for somebody we failed before.
    pub is_again: bool,
    /// The words, with placeholders.
    pub words: String,
}

/// What a message is for, as far as its first words depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// The kind of message.
    pub kind: MessageKind,
    /// How it is said.
    pub channel: Channel,
    /// What it cost them.
    pub harm: Harm,
    /// Whether we failed this customer before, so that words alone are no longer enough.
    pub is_again: bool,
}

/// The text a message starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The template, arranged for the occasion.
    pub template: Template,
    /// The key under which it was found.
    pub key: TemplateKey,
    /// The version of the shop's own text; none for one that came with the program.
    pub version: Option<u32>,
}

/// The file of templates, as it is written.
#[derive(Deserialize)]
struct File {
    template: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    kind: MessageKind,
    channel: Option<Channel>,
    harm: Option<Harm>,
    #[serde(default)]
    again: bool,
    words: String,
}

/// Every template that comes with the program for a language ("de-AT"), in the order of its files;
/// the English ones where it has none.
#[must_use]
pub fn all(language: &str) -> &'static [Shipped] {
    let place = closest(language, TEMPLATES.iter().map(|(tag, _)| *tag)).unwrap_or(0);
    ALL.get(place).map(Vec::as_slice).unwrap_or_default()
}

/// Every template that comes with the program, of all languages.
pub(super) fn all_languages() -> impl Iterator<Item = &'static Shipped> {
    ALL.iter().flatten()
}

/// The templates of each language, in the order of the languages.
static ALL: LazyLock<Vec<Vec<Shipped>>> = LazyLock::new(|| {
    let read = |(_, text): &(&str, &str)| read(text).unwrap_or_default();
    TEMPLATES.iter().map(|(_, files)| files.iter().flat_map(read).collect()).collect()
});

fn read(file: &str) -> Result<Vec<Shipped>, toml::de::Error> {
    let file: File = toml::from_str(file)?;
    let shipped = |entry: Entry| Shipped {
        key: TemplateKey { kind: entry.kind, channel: entry.channel, harm: entry.harm },
        is_again: entry.again,
        words: entry.words.trim().to_owned(),
    };
    Ok(file.template.into_iter().map(shipped).collect())
}

/// The words that come with the program for exactly this key.
#[must_use]
pub fn shipped(language: &str, key: TemplateKey, is_again: bool) -> Option<&'static str> {
    let found = all(language).iter().find(|it| it.key == key && it.is_again == is_again)?;
    Some(&found.words)
}

/// The words that hold for a key where the shop has none of its own: those for the key itself,
/// else the most fitting ones of a wider key. Every kind has some.
#[must_use]
pub fn default_words(language: &str, key: TemplateKey) -> &'static str {
    let wider = [
        key,
        TemplateKey { harm: None, ..key },
        TemplateKey { channel: None, ..key },
        TemplateKey { channel: None, harm: None, ..key },
    ];
    wider.into_iter().find_map(|key| shipped(language, key, false)).unwrap_or_default()
}

/// Chooses the text a message starts from. The most fitting key decides; under one key the
/// shop's own words go before those that came with the program. To somebody we failed before, an
/// apology leads with the repair, in words for a second failure where the shop has none of its
/// own. `own` looks up the shop's words for a key.
///
/// # Errors
/// What `own` answers.
pub fn start<E>(
    language: &str,
    occasion: Occasion,
    mut own: impl FnMut(TemplateKey) -> Result<Option<OwnTemplate>, E>,
) -> Result<Start, E> {
    let Occasion { kind, channel, harm, is_again } = occasion;
    let is_again = is_again && kind == MessageKind::Apology;
    for key in TemplateKey::fitting(kind, channel, harm) {
        if let Some(found) = own(key)? {
            return Ok(started(&found.words, key, Some(found.version), is_again));
        }
        if let Some(words) = shipped(language, key, is_again) {
            return Ok(started(words, key, None, is_again));
        }
    }
    let key = TemplateKey { kind, channel: None, harm: None };
    Ok(started("", key, None, is_again))
}

fn started(words: &str, key: TemplateKey, version: Option<u32>, is_again: bool) -> Start {
    let template = Template::read(words).template;
    let template = if is_again { template.repair_first() } else { template };
    Start { template, key, version }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Moment;
    use chrono::DateTime;
    use std::collections::BTreeSet;
    use std::convert::Infallible;

    const OCCASION: Occasion = Occasion {
        kind: MessageKind::Apology,
        channel: Channel::Email,
        harm: Harm::TimeOrMoney,
        is_again: false,
    };

    fn key(channel: Option<Channel>, harm: Option<Harm>) -> TemplateKey {
        TemplateKey { kind: MessageKind::Apology, channel, harm }
    }

    fn own(key: TemplateKey, words: &str) -> OwnTemplate {
        let saved = Moment { utc: DateTime::from_timestamp(0, 0).unwrap(), offset_minutes: 0 };
        OwnTemplate { key, words: words.into(), version: 3, saved }
    }

    fn chosen(occasion: Occasion, own: &[OwnTemplate]) -> Start {
        let find = |key| Ok::<_, Infallible>(own.iter().find(|it| it.key == key).cloned());
        start("en", occasion, find).unwrap()
    }

    #[test]
    fn the_file_reads_and_every_text_in_it_is_sound() {
        let all: Vec<Shipped> = TEMPLATES
            .iter()
            .flat_map(|(_, files)| *files)
            .flat_map(|(_, text)| read(text).unwrap())
            .collect();
        let mut seen = BTreeSet::new();
        for shipped in &all {
            assert!(seen.insert((shipped.key.bytes(), shipped.is_again)), "{:?}", shipped.key);
            assert_eq!(Template::read(&shipped.words).problems, [], "{}", shipped.words);
        }
        for kind in MessageKind::ALL {
            assert!(seen.contains(&(key_of(kind).bytes(), false)), "{kind:?} has no general text");
        }
    }

    fn key_of(kind: MessageKind) -> TemplateKey {
        TemplateKey { kind, channel: None, harm: None }
    }

    #[test]
    fn every_occasion_has_words() {
        for kind in MessageKind::ALL {
            for channel in Channel::SPOKEN {
                for harm in Harm::ALL {
                    for is_again in [false, true] {
                        let occasion = Occasion { kind, channel, harm, is_again };
                        let start = chosen(occasion, &[]);
                        assert!(!start.template.placeholders().is_empty(), "{occasion:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_most_fitting_text_is_chosen_and_the_shops_own_before_ours() {
        let text = Occasion { channel: Channel::Text, harm: Harm::Serious, ..OCCASION };
        let start = chosen(text, &[]);
        assert_eq!((start.key, start.version), (key(Some(Channel::Text), None), None));
        let serious = chosen(Occasion { harm: Harm::Serious, ..OCCASION }, &[]);
        assert_eq!(serious.key, key(None, Some(Harm::Serious)));
        // A general text of the shop's own does not push out one that fits better.
        let general = own(key(None, None), "General, {first_name}.");
        assert_eq!(chosen(text, std::slice::from_ref(&general)).version, None);
        let plain = chosen(OCCASION, std::slice::from_ref(&general));
        assert_eq!((plain.key, plain.version), (general.key, Some(3)));
        let exact = own(key(Some(Channel::Text), Some(Harm::Serious)), "Exact, {first_name}.");
        assert_eq!(chosen(text, &[general, exact.clone()]).key, exact.key);
    }

    #[test]
    fn to_somebody_we_failed_before_either_leads_with_the_repair() {
        let again = Occasion { is_again: true, ..OCCASION };
        for channel in Channel::SPOKEN {
            for harm in Harm::ALL {
                let ours = chosen(Occasion { channel, harm, ..again }, &[]);
                let words = shipped("en", ours.key, true).unwrap();
                // They need no rearranging.
                assert_eq!(ours.template, Template::read(words).template, "{words}");
            }
        }
        // Only an apology changes its shape.
        let update = Occasion { kind: MessageKind::Update, channel: Channel::Text, ..again };
        assert_eq!(chosen(update, &[]), chosen(Occasion { is_again: false, ..update }, &[]));
        let theirs = own(key(None, None), "Dear {name},\n\nSorry.\n\nIt is done: {fix}.\n\nRosa");
        let theirs = chosen(again, &[theirs]);
        let placeholders = theirs.template.placeholders();
        let expected = Template::read("Dear {name},\n\nIt is done: {fix}.\n\nSorry.\n\nRosa");
        assert_eq!(theirs.template, expected.template, "{placeholders:?}");
    }

    #[test]
    fn a_broken_file_is_no_panic() {
        assert!(read("template = 3").is_err());
        assert!(read("[[template]]\nkind = \"sermon\"\nwords = \"\"").is_err());
    }

    #[test]
    fn a_key_without_words_of_its_own_shows_what_holds_for_it() {
        let text = key(Some(Channel::Text), Some(Harm::SpoiledPlans));
        assert_eq!(
            Some(default_words("en", text)),
            shipped("en", key(Some(Channel::Text), None), false)
        );
        let email = key(Some(Channel::Email), None);
        assert_eq!(Some(default_words("en", email)), shipped("en", key(None, None), false));
    }
}
