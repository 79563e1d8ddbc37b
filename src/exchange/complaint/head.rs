//! Labelled lines before the words: a mail that was copied or passed on, and a form on a web page.

use super::framing::{Framing, Label};
use super::{Reading, body, reach, when};
use crate::domain::{Channel, Complaint};

/// A line between two labelled ones that carries a label of its own is skipped, up to so many.
const UNKNOWN_MOST: usize = 3;

/// Reads a text that begins with labelled lines, if it does.
pub(super) fn read(text: &str, reading: &Reading, framing: &Framing) -> Option<Complaint> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Complaint { channel: Some(Channel::Email), ..Complaint::default() };
    let mut labels = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    let mut place = 0;
    while let Some(line) = lines.get(place) {
        place += 1;
        if line.trim().is_empty() {
            if labels.is_empty() || next_is_labelled(&lines, place, framing) {
                continue;
            }
            break;
        }
        match framing.labelled(line) {
            Some((Label::Words, value)) => {
                labels.push(Label::Words);
                words.push(value);
                break;
            }
            Some((label, value)) => {
                labels.push(label);
                take(&mut found, label, value, reading, framing);
            }
            // A folded line of the one above, or a label nobody knows.
            None if !labels.is_empty() && line.starts_with([' ', '\t']) => {}
            None if !labels.is_empty() && is_unknown_label(line, &lines, place, framing) => {}
            None => {
                place -= 1;
                break;
            }
        }
    }
    let says_who = labels.iter().any(|label| matches!(label, Label::Name | Label::Email));
    if !says_who || labels.len() < 2 {
        return None;
    }
    let rest = lines.get(place..).unwrap_or_default();
    words.extend(rest.iter().take_while(|line| !ends_form(line, &labels, framing)));
    let rest = words.join("\n");
    if !rest.trim().is_empty() {
        let body = body::of(&rest, framing);
        body::sign(&mut found, &body.signature, framing);
        found.words = body.words;
    }
    if reading.is_us(&found.name, framing) {
        (found.name, found.email) = (String::new(), String::new());
    }
    Some(found)
}

/// A form ends with lines about itself: "Page: …", "IP: …".
fn ends_form(line: &str, labels: &[Label], framing: &Framing) -> bool {
    labels.contains(&Label::Words)
        && framing.labelled(line).is_some_and(|(label, _)| label == Label::Other)
}

fn next_is_labelled(lines: &[&str], place: usize, framing: &Framing) -> bool {
    let mut rest = lines.iter().skip(place);
    let next = rest.find(|line| !line.trim().is_empty());
    next.is_some_and(|line| framing.labelled(line).is_some())
}

fn is_unknown_label(line: &str, lines: &[&str], place: usize, framing: &Framing) -> bool {
    let has_label = line.split_once(':').is_some_and(|(label, value)| {
        label.split_whitespace().count() <= 4 && value.starts_with([' ', '\t'])
    });
    let mut after = lines.iter().skip(place).take(UNKNOWN_MOST);
    has_label && after.any(|line| framing.labelled(line).is_some())
}

fn take(found: &mut Complaint, label: Label, value: &str, reading: &Reading, framing: &Framing) {
    let put = |place: &mut String, value: String| {
        if place.is_empty() {
            *place = value;
        }
    };
    match label {
        Label::Name => {
            let (name, email) = reach::who(value);
            put(&mut found.name, name);
            put(&mut found.email, email);
        }
        Label::Email => put(&mut found.email, reach::email(value).unwrap_or_default()),
        Label::Phone => put(&mut found.phone, value.to_owned()),
        Label::When => {
            let at = when::in_head(value, framing, reading.offset_minutes);
            found.received = found.received.or(at);
        }
        Label::Subject => put(&mut found.title, subject(value, framing)),
        Label::Product => put(&mut found.product, value.to_owned()),
        Label::Words | Label::Other => {}
    }
}

/// A subject without the marks of an answer.
pub(super) fn subject(value: &str, framing: &Framing) -> String {
    let mut subject = value.trim();
    while let Some(rest) = framing.cut.replies.iter().find_map(|mark| {
        let begins = subject.get(..mark.len()).is_some_and(|it| it.eq_ignore_ascii_case(mark));
        begins.then(|| subject.get(mark.len()..)).flatten()
    }) {
        subject = rest.trim_start();
    }
    subject.to_owned()
}
