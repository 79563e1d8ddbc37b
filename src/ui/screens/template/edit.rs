//! The words of a template with what is wrong in them, and the names that can be put in.

use std::ops::Range;

use egui::{Id, Ui};

use crate::domain::gap::gaps_in;
use crate::ui::icons;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::field;
use crate::ui::widgets::marked_text::{self, Mark};
use crate::words::template::{Placeholder, Template, TemplateProblem, TemplateProblemKind};

/// How many lines the box shows at once.
const ROWS: usize = 14;

/// What the box remembers between frames.
#[derive(Debug, Default)]
pub struct Editor {
    /// Where names are put in: the byte at which the cursor was last seen.
    cursor: Option<usize>,
    /// Whether names are put in with a question mark.
    is_optional: bool,
}

impl Editor {
    /// Draws it over the words.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, words: &mut String) {
        let text = &view.text.templates.one;
        let id = ui.make_persistent_id("template-words");
        let name = field::head(ui, text.words(), None);
        let shown = marked_text::show(ui, id, words, ROWS, text.hint(), &mut marks);
        shown.response.labelled_by(name.id);
        self.cursor = shown.cursor.or(self.cursor);
        let problems = Template::read(words).problems;
        if problems.is_empty() {
            ui.label(theme::small(text.sound()));
        }
        for problem in &problems {
            problem_line(ui, view, problem, (id, words));
        }
        ui.add_space(theme::GAP_SMALL);
        self.placeholders(ui, view, (id, words));
    }

    /// Every name with what it stands for; pressing one puts it in where the cursor is.
    fn placeholders(&mut self, ui: &mut Ui, view: &View<'_>, (id, words): (Id, &mut String)) {
        let text = &view.text.templates.one;
        ui.label(theme::heading(text.placeholders()));
        ui.label(theme::small(text.placeholders_why()));
        field::checkbox(ui, &mut self.is_optional, text.optional());
        let mark = if self.is_optional { "?" } else { "" };
        let mut chosen = None;
        ui.horizontal_wrapped(|ui| {
            for placeholder in Placeholder::ALL {
                let written = format!("{{{}{mark}}}", placeholder.name());
                let meaning = view.text.templates.meaning(placeholder);
                let name = text.insert(&written, meaning);
                let button = Button::secondary(&written).name(&name).small().show(ui);
                if button.on_hover_text(meaning).clicked() {
                    chosen = Some(written);
                }
            }
        });
        if let Some(written) = chosen {
            let at = self.cursor.filter(|at| words.is_char_boundary(*at)).unwrap_or(words.len());
            marked_text::replace(ui.ctx(), id, words, &(at..at), &written);
            self.cursor = Some(at + written.len());
        }
    }
}

/// What is marked in the words: what is wrong, the names, and the gaps for the writer.
fn marks(words: &str) -> Vec<Mark> {
    let reading = Template::read(words);
    let mark = |span: Range<usize>, tone, is_open| Mark { span, tone, is_open };
    let wrong = reading.problems.into_iter().map(|it| mark(it.span, Tone::Late, true));
    let names = reading.slots.into_iter().map(|span| mark(span, Tone::Info, false));
    // What stands in braces is a placeholder here, and marked as one.
    let is_gap =
        |span: &Range<usize>| words.get(span.clone()).is_some_and(|it| !it.starts_with('{'));
    let gaps = gaps_in(words).into_iter().filter(is_gap);
    let gaps = gaps.map(|span| mark(span, Tone::Soon, false));
    let mut marks: Vec<Mark> = wrong.chain(names).chain(gaps).collect();
    marks.sort_by_key(|mark| (mark.span.start, mark.span.end));
    marks
}

/// What is wrong and where, as a sentence; with a button where it is clear what was meant.
fn problem_line(
    ui: &mut Ui,
    view: &View<'_>,
    problem: &TemplateProblem,
    (id, words): (Id, &mut String),
) {
    let text = &view.text.templates.one;
    let braced = |name: &str| format!("{{{name}}}");
    let (what, nearest) = match &problem.kind {
        TemplateProblemKind::Unknown { name, nearest } => (text.unknown(&braced(name)), *nearest),
        TemplateProblemKind::Unclosed => (text.unclosed().to_owned(), None),
        TemplateProblemKind::Unopened => (text.unopened().to_owned(), None),
        TemplateProblemKind::Empty => (text.empty().to_owned(), None),
    };
    let sentence = text.at(problem.line, problem.column, &what);
    ui.horizontal_wrapped(|ui| {
        let late = Theme::of(ui).tone(Tone::Late).0;
        ui.label(theme::icon(icons::WARNING_CIRCLE).color(late));
        ui.label(theme::small(sentence).color(late));
        let Some(nearest) = nearest else { return };
        // A question mark that was typed is meant.
        let is_optional = words.get(problem.span.clone()).is_some_and(|typed| typed.contains('?'));
        let mark = if is_optional { "?" } else { "" };
        let written = braced(&format!("{}{mark}", nearest.name()));
        if Button::quiet(&text.use_it(&written)).small().show(ui).clicked() {
            marked_text::replace(ui.ctx(), id, words, &problem.span, &written);
        }
    });
}
