//! A chat as messengers export or copy it: each message with its time and who sent it.

use super::framing::{Framing, Label, fits_any, folded};
use super::when::{self, Found, Order};
use super::{Reading, reach};
use crate::domain::{Channel, Complaint};
use chrono::TimeDelta;

/// A silence of so many hours parts one conversation from the next.
const SILENCE: i64 = 24;
/// The time before a message is not longer than this.
const STAMP_MOST: usize = 30;

struct Said {
    at: Found,
    who: String,
    words: String,
}

/// Reads the last conversation of a chat, if the text is one.
pub(super) fn read(text: &str, reading: &Reading, framing: &Framing) -> Option<Complaint> {
    let order =
        when::order_of(text.lines().filter_map(|line| line.get(..line.len().min(STAMP_MOST))));
    let mut all: Vec<Said> = Vec::new();
    let mut is_first = true;
    // Whether what goes on is somebody's message: notes of the program may have several lines, too.
    let mut goes_on = false;
    for line in text.lines().map(str::trim) {
        match message(line, framing, order) {
            Some(Line::Said(said)) => {
                all.push(said);
                goes_on = true;
            }
            Some(Line::Note) => goes_on = false,
            None if line.is_empty() => {}
            None if is_first => return None,
            None => {
                if let Some(last) = all.last_mut().filter(|_| goes_on) {
                    last.words.push('\n');
                    last.words.push_str(line);
                }
            }
        }
        is_first &= line.is_empty();
    }
    conversation(all, reading, framing)
}

fn conversation(mut all: Vec<Said>, reading: &Reading, framing: &Framing) -> Option<Complaint> {
    let is_words = |said: &Said| {
        let words = folded(&said.words);
        !words.is_empty() && !fits_any(&framing.chat.left_out, &words)
    };
    all.retain(|said| {
        let ends_left_out =
            framing.chat.left_out.iter().any(|mark| folded(&said.words).ends_with(mark.as_str()));
        is_words(said) && !ends_left_out
    });
    let silences = all.windows(2).rposition(|pair| match pair {
        [one, next] => next.at.at() - one.at.at() > TimeDelta::hours(SILENCE),
        _ => false,
    });
    let last = all.split_off(silences.map_or(0, |place| place + 1));
    let is_theirs = |said: &&Said| !reading.is_us(&said.who, framing);
    let who = last.iter().find(is_theirs).map(|said| said.who.clone())?;
    let theirs: Vec<&Said> = last.iter().filter(|said| said.who == who).collect();
    let words: Vec<&str> = theirs.iter().map(|said| said.words.trim()).collect();
    // Who is in nobody's address book goes by the number.
    let phone = reach::phone(&who, framing);
    let channel =
        if Channel::KNOWN_BY.contains(&Channel::Text) { Channel::Text } else { Channel::Social };
    Some(Complaint {
        name: if phone.is_some() { String::new() } else { who },
        phone: phone.unwrap_or_default(),
        channel: Some(channel),
        received: theirs.first().map(|said| said.at.at()),
        words: words.join("\n"),
        ..Complaint::default()
    })
}

enum Line {
    Said(Said),
    Note,
}

/// A line that begins a message.
fn message(line: &str, framing: &Framing, order: Option<Order>) -> Option<Line> {
    let stamped = |stamp: &str| -> Option<Found> {
        if stamp.chars().count() > STAMP_MOST || !stamp.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        when::find(stamp, framing, order).filter(|found| found.time.is_some())
    };
    // "[24.11.26, 09:14:03] Marta Novak: …"
    if let Some((stamp, rest)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return stamped(stamp).map(|at| said(at, rest));
    }
    // "Marta Novak, [24.11.26 09:14]"
    if let Some((who, stamp)) = line.strip_suffix(']').and_then(|line| line.rsplit_once(", ["))
        && let Some(at) = stamped(stamp)
    {
        return Some(Line::Said(Said { at, who: reach::name(who), words: String::new() }));
    }
    // "11/24/26, 9:14 AM - Marta Novak: …"
    let (stamp, rest) = line.split_once(" - ")?;
    if framing.labelled(stamp).is_some_and(|(label, _)| label == Label::When) {
        return None;
    }
    stamped(stamp).map(|at| said(at, rest))
}

fn said(at: Found, rest: &str) -> Line {
    match rest.split_once(": ").or_else(|| rest.trim_end().strip_suffix(':').map(|who| (who, ""))) {
        Some((who, words)) if who.chars().count() <= 80 => {
            Line::Said(Said { at, who: reach::name(who), words: words.to_owned() })
        }
        _ => Line::Note,
    }
}
