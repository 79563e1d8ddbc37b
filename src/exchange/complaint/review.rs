//! A review as a site shows it: a name, stars, a day, the words.

use super::framing::{Framing, fits_any, folded, framing};
use super::{Reading, body, reach, when};
use crate::domain::{Channel, Complaint, day::parse_day};
use chrono::{NaiveDate, NaiveDateTime};

/// The stars stand among the first lines.
const STARS_WITHIN: usize = 6;
/// A line beside the stars is not longer than this.
const BESIDE_MOST: usize = 70;
/// Signs for stars.
const SIGNS: &[char] = &['★', '☆', '⭐', '✩', '✭', '⯨'];
/// A mark that parts what a site says of a reviewer.
const DOTS: &[char] = &['·', '•', '|'];

/// Reads a review, if the text is one.
pub(super) fn read(text: &str, reading: &Reading, framing: &Framing) -> Option<Complaint> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !reach_only(line)).collect();
    let filled: Vec<&str> = lines.iter().copied().filter(|line| !line.is_empty()).collect();
    let stars = filled.iter().take(STARS_WITHIN).position(|line| has_stars(line, framing))?;
    let mut found = Complaint { channel: Some(Channel::PublicReview), ..Complaint::default() };
    found.link = reach::link(text).unwrap_or_default();
    let before = filled.get(..stars).unwrap_or_default();
    if let Some(name) = before.first().filter(|line| body::is_name(line)) {
        found.name = reach::name(name);
    }
    // The day and what a site says of the reviewer stand above the words, on either side of the stars.
    let mut last_beside = stars;
    for (place, line) in filled.iter().enumerate() {
        let name = by(line, framing).filter(|_| found.name.is_empty());
        let day = day_of(line, reading).filter(|_| line.chars().count() <= BESIDE_MOST);
        let is_beside =
            name.is_some() || day.is_some() || is_around(line, framing) || is_ago(line, framing);
        if place > stars && !is_beside {
            break;
        }
        found.name = name.unwrap_or(found.name);
        found.received = found.received.or(day);
        last_beside = last_beside.max(place);
    }
    let title = filled.get(stars).and_then(|line| beside_stars(line, framing));
    let rest = filled.get(last_beside + 1..).unwrap_or_default();
    let is_own = |line: &&&str| !is_around(line, framing);
    let mut words: Vec<&str> = rest.iter().take_while(is_own).copied().collect();
    words.splice(0..0, title);
    found.words = words.join("\n");
    (!found.words.is_empty()).then_some(found)
}

fn reach_only(line: &str) -> bool {
    reach::link(line).is_some_and(|link| link == line)
}

/// Whether a line counts stars: by signs, or by a number with the word.
fn has_stars(line: &str, framing: &Framing) -> bool {
    line.chars().count() <= BESIDE_MOST && (line.contains(SIGNS) || rated(&folded(line), framing))
}

fn rated(line: &str, framing: &Framing) -> bool {
    let is_mark = |c: char| matches!(c, '1'..='5' | '.' | ',' | '0');
    let words: Vec<&str> = line.split_whitespace().collect();
    let by_word = framing.review.stars.iter().any(|word| {
        line.split_once(word.as_str()).is_some_and(|(before, _)| {
            let number = before.trim_end().rsplit(' ').next().unwrap_or_default();
            !number.is_empty() && number.chars().all(is_mark)
        })
    });
    by_word
        || words.first().is_some_and(|word| matches!(*word, "1/5" | "2/5" | "3/5" | "4/5" | "5/5"))
}

/// What stands behind the stars on their line: a title that the reviewer gave.
fn beside_stars<'t>(line: &'t str, framing: &Framing) -> Option<&'t str> {
    let rest = line.trim_start_matches(|c: char| SIGNS.contains(&c) || c.is_whitespace());
    let is_title = rest != line
        && rest.chars().filter(|c| c.is_alphabetic()).count() >= 3
        && !rest.contains(DOTS)
        && !is_ago(rest, framing)
        && !is_around(rest, framing)
        && !rated(&folded(rest), framing);
    is_title.then_some(rest)
}

/// "By Jonas Weber on November 20, 2026".
fn by(line: &str, framing: &Framing) -> Option<String> {
    let small = folded(line);
    framing.review.by.iter().find_map(|pattern| {
        let (first, last) = pattern.split_once("...").unwrap_or((pattern, ""));
        let (first, last) = (first.trim(), last.trim());
        let rest = small.strip_prefix(first)?;
        if !rest.starts_with(' ') || line.chars().count() > BESIDE_MOST {
            return None;
        }
        let written = line.get(first.len()..)?.trim();
        let name = match last {
            "" => written,
            last => {
                let mark = [" ", last, " "].concat();
                written.get(..written.to_lowercase().find(&mark)?)?
            }
        };
        body::is_name(name).then(|| reach::name(name))
    })
}

fn day_of(line: &str, reading: &Reading) -> Option<NaiveDateTime> {
    if let Some(found) = when::find(line, framing(), None) {
        return Some(found.at());
    }
    let parts = line.split(DOTS).map(str::trim).filter(|part| !part.is_empty());
    let days = parts.filter_map(|part| parse_day(part, reading.now.date()).ok());
    days.into_iter().next().map(|day: NaiveDate| day.and_time(reading.now.time()))
}

/// "3 weeks ago", "vor 3 Wochen · Neu": which day that was it does not say.
fn is_ago(line: &str, framing: &Framing) -> bool {
    let mut parts = line.split(DOTS).map(|part| folded(part.trim_start_matches(SIGNS)));
    parts.any(|part| part.split(' ').count() <= 5 && fits_any(&framing.review.ago, &part))
}

fn is_around(line: &str, framing: &Framing) -> bool {
    let mut parts = line.split(DOTS).map(|part| folded(part.trim_matches(['…', '.', ' '])));
    parts.any(|part| framing.review.around.contains(&part))
}
