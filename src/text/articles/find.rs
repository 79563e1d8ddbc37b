//! Which articles go with what was typed: every word is the start of a word, accents aside.

use super::{Article, Text, Topic};
use crate::domain::fold::fold_words;

/// How much of an article is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Its title and what an owner may call it.
    Names,
    /// Everything it says.
    Whole,
}

/// The articles that go with what was typed: those first whose title does, then those that are
/// called so, then those that mention it. All of them when nothing is typed.
pub fn found(text: &Text, typed: &str, depth: Depth) -> Vec<Topic> {
    let wanted = fold_words(typed);
    if wanted.is_empty() {
        return Topic::all().collect();
    }
    let mut found: Vec<(u8, Topic)> = Topic::all()
        .filter_map(|topic| Some((rank(&text.article(topic), &wanted, depth)?, topic)))
        .collect();
    // Within a rank they keep the order of the shelves.
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, topic)| topic).collect()
}

/// How near an article is to the words; none when one of them is missing.
fn rank(article: &Article, wanted: &[String], depth: Depth) -> Option<u8> {
    let mut known = fold_words(article.title);
    if holds(&known, wanted) {
        return Some(0);
    }
    known.extend(fold_words(article.words));
    if holds(&known, wanted) {
        return Some(1);
    }
    if depth == Depth::Names {
        return None;
    }
    let steps = article.steps.iter().flat_map(|step| [Some(step.what), step.how]);
    let why = article.why.iter().flat_map(|why| {
        let sources = why.sources.iter().copied().map(Some);
        [Some(why.words)].into_iter().chain(sources)
    });
    let rest = [Some(article.lead), article.note].into_iter().chain(steps).chain(why);
    known.extend(rest.flatten().flat_map(fold_words));
    holds(&known, wanted).then_some(2)
}

fn holds(known: &[String], wanted: &[String]) -> bool {
    wanted.iter().all(|word| known.iter().any(|one| one.starts_with(word.as_str())))
}
