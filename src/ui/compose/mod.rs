//! Writing to a customer: the text with what hurts in it marked, the parts that are there, and
//! what is still missing.
//!
//! It is the same wherever something is written, and it never keeps anybody from saying what
//! they wrote. It must not know where the words are kept, nor how they leave the program.

mod check;
mod facts;
mod finding;
mod head;
mod parts;
mod roads;
mod script;
mod start;

use std::rc::Rc;

use egui::{Id, Key, Modifiers, Response, Ui};

use crate::domain::gap::gaps_in;
use crate::domain::{Channel, MessageKind};
use crate::logbook::pages::CasePage;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::field;
use crate::ui::widgets::marked_text::{self, Mark};
use crate::words::{Finding, Missing, Review};

use check::Check;
pub use roads::show as roads;
pub use script::script;
pub use start::words as first_words;

/// What is written, in which case, and on which channel.
#[derive(Clone, Copy)]
pub struct Writing<'a> {
    /// The frame.
    pub view: &'a View<'a>,
    /// The case.
    pub page: &'a CasePage,
    /// What is written.
    pub kind: MessageKind,
    /// How it will be said.
    pub channel: Channel,
}

/// How the text looks and where it starts.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// Tells this input from others.
    pub id: Id,
    /// What stands over the text.
    pub label: &'a str,
    /// What the empty text may look like.
    pub hint: &'a str,
    /// What is said in a field beside the text, and therefore not missing in it.
    pub beside: &'a [Missing],
    /// How many lines are in sight.
    pub rows: usize,
    /// What is wrong with the words, once saying them was tried.
    pub problem: Option<&'a str>,
    /// The channels that can be chosen.
    pub channels: &'a [Channel],
    /// Whether words alone are no longer enough, so that first words lead with the repair.
    pub is_again: bool,
    /// First words where a whole letter would be too much; none takes them from the template.
    pub first: Option<&'a str>,
}

/// What came of it in this frame.
#[derive(Debug)]
pub struct Written {
    /// The input.
    pub input: Response,
    /// Whether Ctrl+Enter was pressed in it.
    pub by_keys: bool,
    /// The channel, as chosen now.
    pub channel: Channel,
}

/// What the composer remembers between frames.
#[derive(Debug, Default)]
pub struct Composer {
    check: Check,
    /// The words as the template gave them.
    template: String,
    /// Which finding is spoken of.
    open: usize,
    /// Whether all findings are listed.
    lists_all: bool,
}

impl Composer {
    /// Draws it over the words that are being written.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        writing: Writing<'_>,
        sheet: Sheet<'_>,
        words: &mut String,
    ) -> Written {
        let by_keys = saved_by_keys(ui, sheet.id);
        let review = self.check.review(writing, words, &self.template);
        self.keys(ui, sheet.id, &review, words);
        let (input, channel) = self.text(ui, writing, sheet, words);
        let review = self.check.review(writing, words, &self.template);
        if is_apology(writing.kind) {
            parts::show(ui, &mut self.check, writing, &review, (sheet.id, words));
        }
        finding::show(ui, self, writing, &review, (sheet, words));
        Written { input, by_keys, channel }
    }

    /// The text, the way to first words for it, and the line for what is wrong with it.
    fn text(
        &mut self,
        ui: &mut Ui,
        writing: Writing<'_>,
        sheet: Sheet<'_>,
        words: &mut String,
    ) -> (Response, Channel) {
        let text = &writing.view.text.compose;
        let gap = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 4.0);
        let (channel, started) = head::show(ui, writing, sheet, words);
        if started {
            *words = match sheet.first {
                Some(first) => first.to_owned(),
                None => start::words(Writing { channel, ..writing }, sheet.is_again),
            };
            self.template.clone_from(words);
        }
        let shown = ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let (check, template, open) = (&mut self.check, &self.template, self.open);
            let mut marks = |words: &str| marks(&check.review(writing, words, template), open);
            let shown = marked_text::show(ui, sheet.id, words, sheet.rows, sheet.hint, &mut marks);
            ui.ctx().accesskit_node_builder(sheet.id, |node| node.set_label(sheet.label));
            match (sheet.problem, gaps_in(words).into_iter().next()) {
                (None, Some(_)) => head::gap_line(ui, text.gaps()),
                (problem, _) => field::problem_line(ui, &shown.response, problem),
            }
            shown
        });
        // The line for a problem is the gap to what follows.
        ui.add_space(-ui.spacing().item_spacing.y);
        ui.spacing_mut().item_spacing.y = gap;
        let marked_text::Shown { response, cursor, pointed } = shown.inner;
        if started {
            let first = gaps_in(words).into_iter().next().unwrap_or(words.len()..words.len());
            marked_text::select(ui.ctx(), sheet.id, words, &first);
        }
        let review = self.check.review(writing, words, &self.template);
        if let Some(inside) = cursor.and_then(|byte| inside(&review, byte)) {
            self.open = inside;
        }
        let pointed = pointed.and_then(|byte| inside(&review, byte));
        let response = match pointed.and_then(|at| review.findings.get(at)) {
            Some(finding) => response.on_hover_text_at_pointer(&finding.why),
            None => response,
        };
        (response, channel)
    }

    /// The keys that lead from one finding to the next, and mend it.
    fn keys(&mut self, ui: &Ui, id: Id, review: &Review, words: &mut String) {
        if !ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
            return;
        }
        let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
        if pressed(Modifiers::SHIFT, Key::F8) {
            self.turn(ui, id, review, words, review.findings.len().saturating_sub(1));
        } else if pressed(Modifiers::NONE, Key::F8) {
            let has_focus = ui.memory(|memory| memory.has_focus(id));
            self.turn(ui, id, review, words, usize::from(has_focus));
        }
        if pressed(Modifiers::COMMAND, Key::Period)
            && let Some(finding) = review.findings.get(self.open)
        {
            mend(ui, id, finding, words);
        }
    }

    /// Goes on by so many findings and selects the words of the one it comes to.
    fn turn(&mut self, ui: &Ui, id: Id, review: &Review, words: &str, by: usize) {
        let Some(next) = self.open.saturating_add(by).checked_rem(review.findings.len()) else {
            return;
        };
        self.open = next;
        if let Some(finding) = review.findings.get(next) {
            marked_text::select(ui.ctx(), id, words, &finding.span);
        }
    }
}

/// Asks whether the words would satisfy the writer, were they the customer. A second press on
/// an answer takes it back.
pub fn would_it(ui: &mut Ui, view: &View<'_>, name: &str, answer: &mut Option<bool>) {
    let text = &view.text.compose;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
        ui.set_row_height(theme::MIN_TARGET);
        let question = text.would_it(name);
        ui.label(theme::soft(&question));
        for (value, words) in [(true, text.yes()), (false, text.not_yet())] {
            let chosen = *answer == Some(value);
            let named = text.would_it_answer(&question, words);
            let button = Button::secondary(words).name(&named).selected(chosen).small();
            if button.show(ui).clicked() {
                *answer = (!chosen).then_some(value);
            }
        }
    });
}

/// The channel of the case where it is a way to speak to them alone, else the one the customer
/// prefers, else whichever we can reach them by.
#[must_use]
pub fn usual_channel(page: &CasePage) -> Channel {
    let known = page.case.channel;
    if Channel::SPOKEN.contains(&known) && !known.is_public() {
        return known;
    }
    let customer = &page.customer;
    let fallback = if customer.phone.is_empty() { Channel::Email } else { Channel::Phone };
    customer.preferred.filter(|way| Channel::SPOKEN.contains(way)).unwrap_or(fallback)
}

/// Puts the rewrite of a finding in its place.
fn mend(ui: &Ui, id: Id, finding: &Finding, words: &mut String) {
    if let Some(rewrite) = &finding.rewrite {
        marked_text::replace(ui.ctx(), id, words, &rewrite.span, &rewrite.words);
    }
}

/// Whether the parts of an apology are looked for.
fn is_apology(kind: MessageKind) -> bool {
    matches!(kind, MessageKind::Apology | MessageKind::PublicReply)
}

/// Whether Ctrl+Enter was pressed while the keyboard is in this input.
fn saved_by_keys(ui: &Ui, input: Id) -> bool {
    ui.memory(|memory| memory.has_focus(input))
        && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter))
}

fn marks(review: &Rc<Review>, open: usize) -> Vec<Mark> {
    let mark = |(index, finding): (usize, &Finding)| Mark {
        span: finding.span.clone(),
        tone: Tone::Soon,
        is_open: index == open,
    };
    review.findings.iter().enumerate().map(mark).collect()
}

/// The finding whose words hold a byte of the text.
fn inside(review: &Review, byte: usize) -> Option<usize> {
    review.findings.iter().position(|finding| finding.span.contains(&byte))
}
