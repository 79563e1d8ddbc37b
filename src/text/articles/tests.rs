//! Every article is whole, names only what there is, and is found.

use super::*;
use crate::domain::fold::fold;
use crate::text::messages::{FILES, LANGUAGES};
use std::collections::BTreeSet;

/// Every text of a language that takes no values, for the names of buttons and fields.
fn texts(language: usize) -> BTreeSet<String> {
    let (_, files) = LANGUAGES[language];
    files
        .iter()
        .zip(FILES)
        .filter(|(_, (name, _))| !name.starts_with("help/"))
        .flat_map(|(text, _)| text.lines())
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='))
        .map(|(_, words)| words.trim().to_owned())
        .collect()
}

/// Everything an article says, in sentences.
fn sentences(article: &Article) -> Vec<&'static str> {
    let steps = article.steps.iter().flat_map(|step| [Some(step.what), step.how]);
    let why = article.why.iter().map(|why| Some(why.words));
    [Some(article.lead), article.note].into_iter().chain(steps).chain(why).flatten().collect()
}

#[test]
fn every_button_and_field_that_is_named_exists() {
    let mut missing = Vec::new();
    let mut named = 0;
    for (place, text) in Text::all().iter().enumerate() {
        let known = texts(place);
        for topic in Topic::all() {
            for sentence in sentences(&text.article(topic)) {
                assert_eq!(sentence.matches(MARK).count() % 2, 0, "{sentence}");
                for (_, name) in pieces(sentence).filter(|(is_name, _)| *is_name) {
                    named += 1;
                    if !known.contains(name) {
                        missing.push(format!("{topic:?}: {name:?} in {sentence:?}"));
                    }
                }
            }
        }
    }
    assert!(named > 100, "nothing was looked at");
    assert!(missing.is_empty(), "\n{}\n", missing.join("\n"));
}

#[test]
fn every_article_is_whole_and_every_message_is_of_one() {
    for text in Text::all() {
        let mut known = BTreeSet::new();
        for topic in Topic::all() {
            let article = text.article(topic);
            assert!(!article.title.is_empty() && !article.lead.is_empty(), "{topic:?}");
            assert!(!article.words.is_empty(), "{topic:?} has no other words");
            let is_made = topic == Topic::Keys;
            assert!(is_made != (article.steps.len() >= 2), "{topic:?}: what is to be done?");
            assert!(!topic.related().contains(&topic), "{topic:?}");
            assert!(known.insert(topic.key()), "{topic:?} is there twice");
            // What is numbered without a gap is all that there is.
            let said = text.help.said(topic).len();
            let hows = article.steps.iter().filter(|step| step.how.is_some()).count();
            let why = article.why.as_ref().map_or(0, |why| 1 + why.sources.len());
            let has_short = text.article_name(topic) != article.title;
            let read = 3
                + usize::from(has_short)
                + article.steps.len()
                + hows
                + usize::from(article.note.is_some())
                + why;
            assert_eq!(said, read, "{topic:?}");
            for sentence in sentences(&article) {
                assert!(!sentence.contains('!'), "{sentence}");
            }
        }
        for shelf in Shelf::ALL {
            for (name, _) in text.help.on_shelf(shelf) {
                let key = name.split('.').next().unwrap();
                assert!(known.contains(key), "{name} on {shelf:?} is of no topic");
            }
        }
    }
}

#[test]
fn a_stage_says_why_and_cites_somebody() {
    for topic in Shelf::Stages.topics() {
        let why = Text::english().article(*topic).why.unwrap();
        assert!(!why.sources.is_empty(), "{topic:?}");
    }
}

#[test]
fn articles_are_found_by_their_title_first_and_by_an_owners_words() {
    let text = Text::english();
    let first = |typed: &str| text.articles(typed)[0];
    for (typed, topic) in [
        ("undo", Topic::Undo),
        ("UNDÓ", Topic::Undo),
        ("backup", Topic::Copies),
        ("restore", Topic::Undo),
        ("shortcut", Topic::Keys),
        ("dark", Topic::Look),
        ("print", Topic::Morning),
        ("plan b", Topic::PlanB),
        ("import", Topic::Move),
        ("delete", Topic::Undo),
        ("new", Topic::Log),
    ] {
        assert_eq!(first(typed), topic, "{typed}");
    }
    assert!(text.articles("restore").contains(&Topic::Copies));
    // A word of the text finds it too, after those that are called so.
    assert!(text.articles("haesevoets").contains(&Topic::Stage(crate::domain::Stage::Concede)));
    assert!(text.articles_called("haesevoets").is_empty());
    assert!(text.articles("zeppelin").is_empty());
    assert_eq!(text.articles(" ").len(), Topic::all().count());
    assert_eq!(fold("ÚNDO"), "undo");
}

#[test]
fn a_sentence_is_cut_at_its_marks() {
    let cut: Vec<Piece<'_>> = pieces("Press *Kept* or *Move*.").collect();
    assert_eq!(
        cut,
        [(false, "Press "), (true, "Kept"), (false, " or "), (true, "Move"), (false, ".")]
    );
    assert_eq!(plain("Press *Kept*."), "Press Kept.");
}
