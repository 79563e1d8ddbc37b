//! The parts of a good apology: which are there, and a sentence for each that is not.

use egui::{Id, Ui};

use super::Writing;
use super::check::Check;
use super::facts::CaseFacts;
use crate::ui::theme;
use crate::ui::widgets::{chip, marked_text};
use crate::words::{Part, Review};

/// Draws a chip for each part. Pressed, it shows the sentence that carries the part, or brings
/// one that does.
pub fn show(
    ui: &mut Ui,
    check: &mut Check,
    writing: Writing<'_>,
    review: &Review,
    (id, words): (Id, &mut String),
) {
    let text = &writing.view.text.compose;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(theme::GAP_SMALL, 6.0);
        for part in Part::ALL {
            let label = text.part(part);
            let found = review.parts.iter().find(|found| found.part == part);
            let name = if found.is_some() { text.part_found(label) } else { text.part_add(label) };
            let chip = chip::part(ui, found.is_some(), label, &name);
            if !chip.on_hover_text(text.part_why(part)).clicked() {
                continue;
            }
            if let Some(found) = found {
                marked_text::select(ui.ctx(), id, words, &found.span);
            } else if let Some(sentence) = sentence(check, writing, part) {
                let place = place(ui, id, words);
                let around = around(words, place, &sentence);
                marked_text::replace(ui.ctx(), id, words, &(place..place), &around);
            }
        }
    });
}

/// A sentence that brings a part, made from the case.
fn sentence(check: &mut Check, writing: Writing<'_>, part: Part) -> Option<String> {
    let known = CaseFacts::of(writing.page);
    check.checker(writing).suggestion(part, &known.facts(writing.kind, ""))
}

/// Where a sentence goes: where the cursor stands, at the end of the sentence around it; else
/// before the signature.
fn place(ui: &Ui, id: Id, words: &str) -> usize {
    let state = egui::text_edit::TextEditState::load(ui.ctx(), id);
    let cursor = state.and_then(|state| state.cursor.char_range()).map(|range| range.primary.index);
    let byte = cursor.and_then(|index| words.char_indices().nth(index.0)).map(|(byte, _)| byte);
    match byte {
        Some(byte) if byte > 0 => end_of_sentence(words, byte),
        _ => before_signature(words),
    }
}

/// The first end of a sentence, or of a line, from a byte on.
fn end_of_sentence(words: &str, from: usize) -> usize {
    let before = words.get(..from).unwrap_or_default();
    let trimmed = before.trim_end_matches(' ');
    if trimmed.is_empty() || trimmed.ends_with(['.', '!', '?', '\n']) {
        return trimmed.len();
    }
    let rest = words.get(from..).unwrap_or_default();
    let line = rest.find('\n').unwrap_or(rest.len());
    let stop = rest.find(['.', '!', '?']).map_or(rest.len(), |at| at + 1);
    from + line.min(stop)
}

/// The end of the text, or of the line before a short last one without a full stop.
fn before_signature(words: &str) -> usize {
    const SIGNATURE_MOST: usize = 40;
    let text = words.trim_end();
    let Some((body, last)) = text.rsplit_once('\n') else { return text.len() };
    let is_signature = last.chars().count() <= SIGNATURE_MOST && !last.ends_with(['.', '!', '?']);
    if is_signature { body.trim_end().len() } else { text.len() }
}

/// The sentence with the space that parts it from what stands before and behind it.
fn around(words: &str, place: usize, sentence: &str) -> String {
    let before = words.get(..place).unwrap_or_default();
    let after = words.get(place..).unwrap_or_default();
    let left = match before.chars().last() {
        None | Some('\n' | ' ') => "",
        // A greeting is not followed by a sentence on its own line.
        Some(',') => "\n",
        Some(_) => " ",
    };
    let right = match after.chars().next() {
        None | Some('\n' | ' ') => "",
        Some(_) => " ",
    };
    format!("{left}{sentence}{right}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(words: &str, place: usize) -> String {
        let mut text = words.to_owned();
        text.insert_str(place, &around(words, place, "I am sorry."));
        text
    }

    #[test]
    fn a_sentence_goes_before_the_signature() {
        let text = "Dear Ines,\nI wrote down the wrong hour.\nFrank";
        let placed = with(text, before_signature(text));
        assert_eq!(placed, "Dear Ines,\nI wrote down the wrong hour. I am sorry.\nFrank");
        assert_eq!(with("", before_signature("")), "I am sorry.");
        let unsigned = "Dear Ines,\nI wrote down the wrong hour.";
        assert!(with(unsigned, before_signature(unsigned)).ends_with("hour. I am sorry."));
    }

    #[test]
    fn a_sentence_never_cuts_another_one() {
        let text = "I wrote down ten. You drove.";
        let inside = text.find("down").unwrap_or_default();
        let placed = with(text, end_of_sentence(text, inside));
        assert_eq!(placed, "I wrote down ten. I am sorry. You drove.");
    }

    #[test]
    fn a_greeting_keeps_its_line() {
        let text = "Dear Ines,";
        assert_eq!(with(text, before_signature(text)), "Dear Ines,\nI am sorry.");
    }
}
