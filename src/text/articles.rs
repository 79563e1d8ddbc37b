//! The help: which articles there are, what each says, and which go with what was typed.
//!
//! The words stand in `assets/text/LANG/help/`, one file a shelf, read as a whole: a message is
//! an article by its title, its attributes are the rest. A new article is one message and one
//! [`Topic`]; the tests hold the two to each other, and every button that is named to a text
//! that exists.

mod find;
mod topic;

use super::{HelpText, Text};
pub use topic::{Shelf, Topic};

/// The mark around the name of a button or a field.
const MARK: char = '*';

/// An article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// What it is about.
    pub topic: Topic,
    /// Its title.
    pub title: &'static str,
    /// What it is for, in a sentence or two.
    pub lead: &'static str,
    /// What an owner may call it.
    pub words: &'static str,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// Something good to know.
    pub note: Option<&'static str>,
    /// Why it is so.
    pub why: Option<Why>,
}

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub what: &'static str,
    /// How, or what comes of it.
    pub how: Option<&'static str>,
}

/// The reasons of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// In plain words.
    pub words: &'static str,
    /// Who found it out.
    pub sources: Vec<&'static str>,
}

/// A piece of a sentence: whether it is the name of a button or a field, and its words.
pub type Piece<'a> = (bool, &'a str);

/// The pieces of a sentence between its marks.
pub fn pieces(words: &str) -> impl Iterator<Item = Piece<'_>> {
    let named = words.split(MARK).enumerate().map(|(place, piece)| (place % 2 == 1, piece));
    named.filter(|(_, piece)| !piece.is_empty())
}

/// A sentence without its marks.
#[must_use]
pub fn plain(words: &str) -> String {
    words.chars().filter(|letter| *letter != MARK).collect()
}

impl Text {
    /// The article about a topic.
    #[must_use]
    pub fn article(&self, topic: Topic) -> Article {
        let said = self.help.said(topic);
        let get =
            |name: &str| said.iter().find(|(known, _)| known == name).map(|(_, words)| *words);
        let counted = |name: &'static str| {
            (1..).map_while(move |place: u8| get(&[name, &place.to_string()].concat()))
        };
        let steps = counted("do").enumerate().map(|(place, what)| {
            let how = get(&["how", &place.saturating_add(1).to_string()].concat());
            Step { what, how }
        });
        Article {
            topic,
            title: get("").unwrap_or_default(),
            lead: get("lead").unwrap_or_default(),
            words: get("words").unwrap_or_default(),
            steps: steps.collect(),
            note: get("note"),
            why: get("why").map(|words| Why { words, sources: counted("source").collect() }),
        }
    }

    /// What the article about a topic is called where there is little room.
    #[must_use]
    pub fn article_name(&self, topic: Topic) -> &'static str {
        let said = self.help.said(topic);
        let named = |name: &str| said.iter().find(|(known, _)| known == name);
        named("short").or_else(|| named("")).map_or("", |(_, words)| words)
    }

    /// The articles that go with what was typed, those first whose title does; all of them when
    /// nothing is typed.
    #[must_use]
    pub fn articles(&self, typed: &str) -> Vec<Topic> {
        find::found(self, typed, find::Depth::Whole)
    }

    /// The articles whose title, or another word for it, goes with what was typed.
    #[must_use]
    pub fn articles_called(&self, typed: &str) -> Vec<Topic> {
        find::found(self, typed, find::Depth::Names)
    }
}

impl HelpText {
    /// The name of a shelf.
    #[must_use]
    pub fn shelf(&self, shelf: Shelf) -> &'static str {
        match shelf {
            Shelf::Begin => self.shelf_begin(),
            Shelf::Stages => self.shelf_stages(),
            Shelf::Promises => self.shelf_promises(),
            Shelf::Wrong => self.shelf_wrong(),
            Shelf::Writing => self.shelf_words(),
            Shelf::Out => self.shelf_out(),
            Shelf::Safe => self.shelf_safe(),
        }
    }

    /// Everything an article says, each by the name of its attribute; its title without one.
    fn said(&self, topic: Topic) -> Vec<(String, &'static str)> {
        let key = topic.key();
        let of_topic = |(name, words): (String, &'static str)| {
            let rest = name.strip_prefix(key)?;
            let attribute = if rest.is_empty() { rest } else { rest.strip_prefix('.')? };
            Some((attribute.to_owned(), words))
        };
        self.on_shelf(topic.shelf()).into_iter().filter_map(of_topic).collect()
    }

    /// Everything that stands on a shelf, each by its name as one of Rust.
    fn on_shelf(&self, shelf: Shelf) -> Vec<(String, &'static str)> {
        match shelf {
            Shelf::Begin => self.begin.all().collect(),
            Shelf::Stages => self.stages.all().collect(),
            Shelf::Promises => self.promises.all().collect(),
            Shelf::Wrong => self.wrong.all().collect(),
            Shelf::Writing => self.writing.all().collect(),
            Shelf::Out => self.out.all().collect(),
            Shelf::Safe => self.safe.all().collect(),
        }
    }
}

#[cfg(test)]
mod tests;
