//! The words of a message: what somebody wrote this time, without the earlier messages they quote,
//! the greeting, and what they sign with.

use super::framing::{Framing, Label, fits_any, folded};
use super::reach;
use crate::domain::Complaint;

/// A greeting is not longer than this.
const GREETING_MOST: usize = 60;
/// What a telephone adds is not longer than this.
const SENT_FROM_MOST: usize = 80;
/// Below a closing stand no more lines than these.
const SIGNATURE_MOST: usize = 12;
/// What a mail program breaks to stay below is a line of this width.
const WIDTHS: std::ops::RangeInclusive<usize> = 50..=80;
/// A line that would have been longer than this was broken by a program.
const BROKEN_AT: usize = 70;

/// A message taken apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Body {
    /// Their words.
    pub words: String,
    /// What they sign with.
    pub signature: String,
    /// The message they pass on, where they say nothing themselves.
    pub forwarded: Option<String>,
}

/// Somebody's words alone.
pub(super) fn words_of(text: &str, framing: &Framing) -> Complaint {
    let body = of(text, framing);
    let mut found = Complaint::default();
    sign(&mut found, &body.signature, framing);
    found.words = body.words;
    found
}

/// Takes what a signature says of who signs.
pub(super) fn sign(found: &mut Complaint, signature: &str, framing: &Framing) {
    if found.phone.is_empty() {
        found.phone = reach::phone(signature, framing).unwrap_or_default();
    }
    if found.email.is_empty() {
        found.email = reach::email(signature).unwrap_or_default();
    }
    let first = signature.lines().map(str::trim).find(|line| !line.is_empty());
    if found.name.is_empty()
        && let Some(line) = first.filter(|line| is_name(line))
    {
        found.name = reach::name(line);
    }
}

/// Whether a line can be the name of a person.
pub(super) fn is_name(line: &str) -> bool {
    let words = line.split_whitespace().count();
    (1..=4).contains(&words)
        && line.chars().count() <= 60
        && line.chars().any(char::is_alphabetic)
        && !line.ends_with(['!', '?', ':'])
        && line
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '-' | '\'' | '’' | ','))
        && line.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_lowercase())
}

/// Takes a message apart.
pub(super) fn of(text: &str, framing: &Framing) -> Body {
    let lines: Vec<&str> = text.lines().collect();
    let mut own: Vec<&str> = Vec::new();
    let mut body = Body::default();
    let mut says_nothing_yet = true;
    for (place, line) in lines.iter().enumerate() {
        let trimmed = line.trim();
        let rest = lines.get(place..).unwrap_or_default();
        if trimmed == "--" {
            body.signature = signature(rest.get(1..).unwrap_or_default(), framing);
            break;
        }
        if let Some(skip) = begins_earlier(rest, framing) {
            if says_nothing_yet {
                body.forwarded = Some(rest.get(skip..).unwrap_or_default().join("\n"));
            }
            break;
        }
        let small = folded(trimmed);
        let is_sent_from =
            framing.cut.sent_from.iter().any(|mark| small.starts_with(mark.as_str()));
        let is_added = is_sent_from && trimmed.chars().count() <= SENT_FROM_MOST;
        if !trimmed.starts_with('>') && !is_added {
            says_nothing_yet &= trimmed.is_empty();
            own.push(line.trim_end());
        }
    }
    let (own, closing) = without_closing(own, framing);
    if body.signature.is_empty() {
        body.signature = closing;
    } else {
        body.signature = [closing, body.signature].join("\n");
    }
    body.words = joined(without_greeting(&own, framing));
    if body.words.is_empty() && body.forwarded.is_none() {
        // Only a greeting or a signature: then these are their words.
        body.words = text.trim().to_owned();
    }
    body
}

/// Whether an earlier message begins here, and how many lines its announcement takes.
fn begins_earlier(rest: &[&str], framing: &Framing) -> Option<usize> {
    let first = folded(rest.first()?.trim());
    if first.is_empty() {
        return None;
    }
    let cut = &framing.cut;
    if fits_any(&cut.forwards, &first) {
        return Some(1);
    }
    // The line above a quotation is often broken.
    let mut line = first;
    for count in 1..=3 {
        if fits_any(&cut.quotes, &line) {
            return Some(count);
        }
        let Some(next) = rest.get(count).filter(|next| !next.trim().is_empty()) else { break };
        line = [line.as_str(), folded(next.trim()).as_str()].join(" ");
    }
    // "From: … Sent: … To: … Subject: …", as Outlook has it.
    let label = |line: &&str| framing.labelled(line).map(|(label, _)| label);
    let heads = rest.iter().take_while(|line| label(line).is_some()).count();
    let labels: Vec<Label> = rest.iter().take(heads).filter_map(label).collect();
    let is_head = labels.first() == Some(&Label::Name)
        && labels.contains(&Label::When)
        && (labels.contains(&Label::Subject) || labels.contains(&Label::Other));
    is_head.then_some(0)
}

/// What stands below the mark of a signature, without what is quoted below it.
fn signature(lines: &[&str], framing: &Framing) -> String {
    let own = lines.iter().enumerate().take_while(|(place, line)| {
        let rest = lines.get(*place..).unwrap_or_default();
        !line.trim_start().starts_with('>') && begins_earlier(rest, framing).is_none()
    });
    own.take(SIGNATURE_MOST).map(|(_, line)| line.trim()).collect::<Vec<_>>().join("\n")
}

/// The lines before a closing, and what is below it.
fn without_closing<'t>(mut lines: Vec<&'t str>, framing: &Framing) -> (Vec<&'t str>, String) {
    while lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
    let from = lines.len().saturating_sub(SIGNATURE_MOST);
    let candidates = lines.iter().enumerate().skip(from.max(1));
    let found =
        candidates.filter_map(|(place, line)| Some((place, closing(line, framing)?))).next();
    let Some((place, beside)) = found else { return (lines, String::new()) };
    let below = lines.split_off(place);
    if lines.iter().all(|line| line.trim().is_empty()) {
        lines.extend(below);
        return (lines, String::new());
    }
    let below = below.into_iter().skip(1).map(str::trim);
    let signature: Vec<&str> = std::iter::once(beside).chain(below).collect();
    (lines, signature.join("\n").trim().to_owned())
}

/// Whether a line closes a letter, and the name beside it: "Thanks, Leila".
fn closing<'t>(line: &'t str, framing: &Framing) -> Option<&'t str> {
    let marks = [',', '.', '!', ' ', '-', '–'];
    let trimmed = line.trim();
    let small = folded(trimmed.trim_end_matches(marks));
    if framing.cut.closings.contains(&small) {
        return Some("");
    }
    let (before, after) = trimmed.split_once(',')?;
    let is_closing = framing.cut.closings.contains(&folded(before));
    let name = after.trim_matches(marks);
    (is_closing && is_name(name)).then_some(name)
}

/// The lines after a first one that only greets.
fn without_greeting<'s, 't>(lines: &'s [&'t str], framing: &Framing) -> &'s [&'t str] {
    let Some(first) = lines.iter().position(|line| !line.trim().is_empty()) else { return lines };
    let line = lines.get(first).copied().unwrap_or_default().trim();
    let small = folded(line);
    let greets = framing.cut.greetings.iter().any(|greeting| {
        small
            .strip_prefix(greeting.as_str())
            .is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    });
    let next = lines.get(first + 1).map(|line| line.trim());
    let ends = line.ends_with([',', '!', ':']) || next == Some("");
    let is_sentence = line.trim_end_matches('.').contains(['.', '?']);
    let is_all = lines.iter().skip(first + 1).all(|line| line.trim().is_empty());
    if greets && ends && !is_sentence && !is_all && line.chars().count() <= GREETING_MOST {
        return lines.get(first + 1..).unwrap_or_default();
    }
    lines
}

/// The lines as paragraphs: what a mail program broke is whole again, and between two paragraphs
/// stands one empty line.
fn joined(lines: &[&str]) -> String {
    let mut text = String::new();
    let mut last: Option<&str> = None;
    for line in lines {
        let line = line.trim();
        match last {
            _ if line.is_empty() && !text.is_empty() && !text.ends_with("\n\n") => {
                text.push_str("\n\n");
            }
            _ if line.is_empty() => {}
            Some(before) if !before.is_empty() && is_broken(before, line) => text.push(' '),
            Some(before) if !before.is_empty() => text.push('\n'),
            _ => {}
        }
        text.push_str(line);
        last = Some(line);
    }
    text.trim().to_owned()
}

/// Whether a line goes on in the next one only because it was too long.
fn is_broken(line: &str, next: &str) -> bool {
    let length = line.chars().count();
    let word = next.split_whitespace().next().unwrap_or_default().chars().count();
    WIDTHS.contains(&length) && length + 1 + word > BROKEN_AT && !next.starts_with(['-', '*', '•'])
}
