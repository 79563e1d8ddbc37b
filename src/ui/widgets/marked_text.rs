//! A box for several lines in which passages are marked while somebody types.
//!
//! It must not know why a passage is marked.

use std::ops::Range;
use std::sync::Arc;

use egui::text::{CCursor, CCursorRange, LayoutJob, TextFormat};
use egui::text_edit::TextEditState;
use egui::{Context, FontSelection, Galley, Id, Response, Stroke, TextBuffer, Ui};

use super::field;
use crate::ui::theme::{self, Theme, Tone};

/// A passage that is marked: its ground coloured, and a line under it, so that colour is not the
/// only sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Bytes of the text. A span that does not fit the text is not drawn.
    pub span: Range<usize>,
    /// The colour.
    pub tone: Tone,
    /// Whether it is the one that is spoken of.
    pub is_open: bool,
}

/// What came out of the box in this frame.
#[derive(Debug)]
pub struct Shown {
    /// The input.
    pub response: Response,
    /// The byte before which the cursor stands, while the keyboard is in the box.
    pub cursor: Option<usize>,
    /// The byte under the pointer.
    pub pointed: Option<usize>,
}

/// Draws the box, `rows` high; longer text scrolls inside it. `marks` is asked for the marks of a
/// text, in their order, whenever it is laid out: what was typed in this frame is marked in this
/// frame. The caller names the input.
pub fn show(
    ui: &mut Ui,
    id: Id,
    value: &mut String,
    rows: usize,
    hint: &str,
    marks: &mut dyn FnMut(&str) -> Vec<Mark>,
) -> Shown {
    let mut layouter = |ui: &Ui, text: &dyn TextBuffer, width: f32| -> Arc<Galley> {
        let mut job = laid(ui, text.as_str(), &marks(text.as_str()));
        job.wrap.max_width = width;
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    field::boxed(ui, id, rows, |ui, height| {
        let output =
            field::lines_edit(value, id, rows, height, hint).layouter(&mut layouter).show(ui);
        let response = output.response.response;
        let byte = |cursor: CCursor| byte_of(output.galley.text(), cursor.index.0);
        let pointed = response.hover_pos().map(|at| at - output.galley_pos);
        let pointed = pointed.filter(|at| at.y <= output.galley.size().y);
        Shown {
            cursor: output.cursor_range.map(|range| byte(range.primary)),
            pointed: pointed.map(|at| byte(output.galley.cursor_from_pos(at))),
            response,
        }
    })
}

/// Puts words in the place of a span of the text, as one step that the box can undo, with the
/// cursor behind them and the keyboard in the box. A span that does not fit changes nothing.
pub fn replace(ctx: &Context, id: Id, value: &mut String, span: &Range<usize>, words: &str) {
    if value.get(span.clone()).is_none() {
        return;
    }
    let mut state = TextEditState::load(ctx, id).unwrap_or_default();
    let range = state.cursor.char_range().unwrap_or_default();
    let mut undoer = state.undoer();
    undoer.add_undo(&(range, value.clone()));
    state.set_undoer(undoer);
    value.replace_range(span.clone(), words);
    let end = value.get(..span.start).map_or(0, |before| before.chars().count());
    let end = CCursor::new(end + words.chars().count());
    state.cursor.set_char_range(Some(CCursorRange::one(end)));
    state.store(ctx, id);
    ctx.memory_mut(|memory| memory.request_focus(id));
}

/// Selects a span of the text and brings the keyboard to it.
pub fn select(ctx: &Context, id: Id, value: &str, span: &Range<usize>) {
    let place =
        |byte: usize| CCursor::new(value.get(..byte).map_or(0, |before| before.chars().count()));
    let mut state = TextEditState::load(ctx, id).unwrap_or_default();
    let range = CCursorRange::two(place(span.start), place(span.end));
    state.cursor.set_char_range(Some(range));
    state.store(ctx, id);
    ctx.memory_mut(|memory| memory.request_focus(id));
}

fn byte_of(text: &str, character: usize) -> usize {
    text.char_indices().nth(character).map_or(text.len(), |(byte, _)| byte)
}

fn laid(ui: &Ui, text: &str, marks: &[Mark]) -> LayoutJob {
    let colors = Theme::of(ui);
    let plain = TextFormat {
        font_id: FontSelection::default().resolve(ui.style()),
        color: colors.text,
        line_height: Some(theme::BODY.1 + 1.0),
        ..TextFormat::default()
    };
    let mut job = LayoutJob::default();
    let mut done = 0;
    for mark in marks {
        // Spans that overlap one another are drawn as far as they are not drawn yet.
        let start = mark.span.start.max(done);
        let (Some(before), Some(marked)) = (text.get(done..start), text.get(start..mark.span.end))
        else {
            continue;
        };
        if marked.is_empty() {
            continue;
        }
        let (line, ground) = colors.tone(mark.tone);
        let width = if mark.is_open { 2.0 } else { 1.0 };
        job.append(before, 0.0, plain.clone());
        let format =
            TextFormat { background: ground, underline: Stroke::new(width, line), ..plain.clone() };
        job.append(marked, 0.0, format);
        done = mark.span.end;
    }
    job.append(text.get(done..).unwrap_or_default(), 0.0, plain);
    job
}

#[cfg(test)]
mod tests {
    use egui::{Key, Modifiers, Role};
    use egui_kittest::{Harness, kittest::Queryable as _};

    use super::*;
    use crate::ui::theme;

    fn boxed<'a>(words: &str) -> Harness<'a, String> {
        let mut harness = Harness::builder().with_context_setup(theme::apply).build_ui_state(
            |ui, value: &mut String| {
                let id = Id::unique("words");
                let mut marks = |text: &str| {
                    let all = text.match_indices("bad");
                    let span = |(at, word): (usize, &str)| at..at + word.len();
                    let mark = |span| Mark { span, tone: Tone::Soon, is_open: false };
                    all.map(span).map(mark).collect()
                };
                let name = ui.label("Words").id;
                show(ui, id, value, 4, "", &mut marks).response.labelled_by(name);
                if ui.button("Mend").clicked() {
                    replace(ui.ctx(), id, value, &(4..7), "gut");
                }
            },
            words.to_owned(),
        );
        harness.run();
        harness
    }

    #[test]
    fn a_replacement_is_one_step_back_and_leaves_the_keyboard_in_the_box() {
        let mut harness = boxed("das bad ist");
        harness.get_by_role_and_label(Role::MultilineTextInput, "Words").focus();
        harness.run();
        harness.get_by_label("Mend").click();
        harness.run();
        assert_eq!(harness.state(), "das gut ist");
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        harness.run();
        assert_eq!(harness.state(), "das bad ist");
    }

    #[test]
    fn spans_that_do_not_fit_change_nothing() {
        let mut text = "süß".to_owned();
        let harness = boxed("");
        replace(&harness.ctx, Id::unique("words"), &mut text, &(2..4), "x");
        replace(&harness.ctx, Id::unique("words"), &mut text, &(3..40), "x");
        assert_eq!(text, "süß");
    }

    #[test]
    fn every_letter_is_laid_out_once_whatever_is_marked() {
        let harness = boxed("");
        let mark = |span: Range<usize>| Mark { span, tone: Tone::Late, is_open: true };
        let text = "süß und bad";
        let marks = [mark(0..3), mark(1..2), mark(2..6), mark(5..300), mark(9..12)];
        let ctx = harness.ctx.clone();
        let mut whole = String::new();
        let _ = ctx.run_ui(egui::RawInput::default(), |ui| whole = laid(ui, text, &marks).text);
        assert_eq!(whole, text);
    }
}
