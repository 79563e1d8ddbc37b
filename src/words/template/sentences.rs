//! Where one sentence of a line ends and the next begins.

use super::{Piece, Sentence};

/// Short words whose full stop ends no sentence, in small letters without it.
const SHORT: [&str; 16] = [
    "a.m", "approx", "co", "dr", "e.g", "etc", "i.e", "inc", "jr", "mr", "mrs", "ms", "no", "p.m",
    "prof", "st",
];

/// The sentences of a line, each with the white space behind it. A placeholder never ends one.
pub(super) fn split(pieces: Vec<Piece>) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut now = Sentence::default();
    for piece in pieces {
        let Piece::Words(words) = piece else {
            now.pieces.push(piece);
            continue;
        };
        let mut rest = words.as_str();
        while let Some(end) = end(rest) {
            let (sentence, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            now.pieces.push(Piece::Words(sentence.to_owned()));
            sentences.push(std::mem::take(&mut now));
            rest = after;
        }
        if !rest.is_empty() {
            now.pieces.push(Piece::Words(rest.to_owned()));
        }
    }
    if !now.pieces.is_empty() {
        sentences.push(now);
    }
    sentences
}

/// Where the first sentence in a text ends, its white space included; none when it goes on to
/// the end of the text. Without white space behind it a full stop ends nothing: "9.50".
fn end(text: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let found = text.get(from..)?.find(['.', '!', '?', '…'])? + from;
        let rest = text.get(found..)?;
        let marks = rest.find(|c| !matches!(c, '.' | '!' | '?' | '…')).unwrap_or(rest.len());
        let behind = rest.get(marks..)?;
        let closing = |c: char| matches!(c, '"' | '\'' | '”' | '’' | ')' | ']');
        let closers = behind.find(|c| !closing(c)).unwrap_or(behind.len());
        let after = behind.get(closers..)?;
        let blanks = after.find(|c: char| !c.is_whitespace()).unwrap_or(after.len());
        let end = found + marks + closers + blanks;
        let is_single_stop = rest.get(..marks) == Some(".");
        if blanks > 0 && !(is_single_stop && is_short(text.get(..found)?)) {
            return Some(end);
        }
        from = found + marks;
    }
}

/// Whether the word before a full stop is an abbreviation, or a single letter as in "J. Ruiz".
fn is_short(before: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let mut letters = word.chars();
    let is_letter = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    // "I" ends many a sentence ("neither would I.") and begins no name that is written so.
    (is_letter && word != "I") || SHORT.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str) -> Vec<String> {
        let words = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            _ => String::new(),
        };
        split(vec![Piece::Words(text.to_owned())])
            .iter()
            .map(|sentence| sentence.pieces.iter().map(words).collect())
            .collect()
    }

    #[test]
    fn a_sentence_ends_where_a_reader_would_say_so() {
        for (text, count) in [
            ("One. Two! Three? Four", 4),
            ("It cost $9.50. We pay it.", 2),
            ("You said: “It was late.” I am sorry.", 2),
            ("Mr. Patel called at 5 p.m. on Friday.", 1),
            ("Yours, J. Ruiz", 1),
            ("So would I. Thank you.", 2),
            ("Wait… what?", 2),
            ("", 0),
        ] {
            let found = sentences(text);
            assert_eq!(found.len(), count, "{found:?}");
            assert_eq!(found.concat(), text);
        }
    }
}
