//! What should be said another way, one at a time or all in a list; and when there is nothing,
//! what is still missing, or that it is ready.
//!
//! The box keeps its height, so that nothing below it moves while somebody types.

use egui::{Id, Label, Sense, Ui, vec2};

use super::{Composer, Sheet, Writing, mend};
use crate::domain::MessageKind;
use crate::text::ComposeText;
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::{card, layout, marked_text};
use crate::words::{Class, Finding, Missing, Review, Rewrite};

/// How high the inside of the box is at least: two lines and the button beside them.
const LEAST_HEIGHT: f32 = 2.0 * theme::BODY.1;

/// Draws the box.
pub fn show(
    ui: &mut Ui,
    composer: &mut Composer,
    writing: Writing<'_>,
    review: &Review,
    (sheet, words): (Sheet<'_>, &mut String),
) {
    let id = sheet.id;
    let count = review.findings.len();
    composer.open = composer.open.min(count.saturating_sub(1));
    // What is missing is told while nothing that is there hurts.
    let hurts = review.findings.iter().any(|finding| !finding.span.is_empty());
    if words.trim().is_empty() || (!hurts && count == 0) {
        composer.lists_all = false;
        quiet(ui, writing, review, sheet.beside, words.trim().is_empty());
    } else if composer.lists_all && count > 1 {
        all(ui, composer, writing, review, (id, words));
    } else {
        one(ui, composer, writing, review, (id, words));
    }
}

/// Nothing hurts: it is ready, or something is missing.
fn quiet(ui: &mut Ui, writing: Writing<'_>, review: &Review, beside: &[Missing], is_empty: bool) {
    let text = &writing.view.text.compose;
    // A first failure that is owned and mended may need no gift; a second one does.
    let is_again = !writing.page.deviations.is_empty() || writing.page.earlier_apologies > 0;
    let counts = |missing: &&Missing| is_again || **missing != Missing::Concession;
    let missing = review.missing.iter().filter(|it| counts(it) && !beside.contains(it));
    let missing: Vec<String> = missing.map(|it| text.missing_one(*it).to_owned()).collect();
    let is_ready =
        missing.is_empty() && (review.score.is_ready || writing.kind != MessageKind::Apology);
    let (tone, icon, strong, soft) = if is_empty {
        (Tone::Neutral, icons::INFO, String::new(), text.empty())
    } else if is_ready {
        let why = if writing.kind == MessageKind::Apology { text.ready_why() } else { "" };
        (Tone::Ok, icons::CHECK_CIRCLE, text.ready().to_owned(), why)
    } else {
        (Tone::Neutral, icons::INFO, writing.view.text.still_missing(&missing), text.may_say())
    };
    card::notice(ui, tone, icon, |ui| {
        let words = |ui: &mut Ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                if !strong.is_empty() {
                    ui.label(theme::strong(strong));
                }
                if !soft.is_empty() {
                    ui.label(theme::body(soft));
                }
            });
        };
        // A single line stands in the middle of the height kept for two, beside the icon.
        layout::row_between(ui, words, |ui| ui.allocate_space(vec2(0.0, LEAST_HEIGHT)));
    });
}

/// The finding that is spoken of.
fn one(
    ui: &mut Ui,
    composer: &mut Composer,
    writing: Writing<'_>,
    review: &Review,
    (id, words): (Id, &mut String),
) {
    let text = &writing.view.text.compose;
    let count = review.findings.len();
    let Some(finding) = review.findings.get(composer.open) else { return };
    let mut turned = None;
    card::notice(ui, Tone::Soon, icons::WARNING, |ui| {
        ui.set_min_height(LEAST_HEIGHT);
        let (_, pressed) = layout::row_between(
            ui,
            |ui| told(ui, text, finding, words),
            |ui| mending(ui, text, finding),
        );
        if pressed {
            mend(ui, id, finding, words);
        }
        if count > 1 {
            turned = steps(ui, composer, text, count);
        }
    });
    if let Some(by) = turned {
        composer.turn(ui, id, review, words, by);
    }
}

/// The way through several findings; by how many it goes on, when it does.
fn steps(ui: &mut Ui, composer: &mut Composer, text: &ComposeText, count: usize) -> Option<usize> {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP_SMALL;
        ui.spacing_mut().interact_size.y = theme::MIN_TARGET;
        ui.set_min_height(theme::MIN_TARGET);
        let place = text.place(composer.open.saturating_add(1), count);
        ui.label(theme::small(place)).on_hover_text(text.findings(count));
        let back = button::icon_only(ui, icons::CARET_LEFT, text.previous()).clicked();
        let on = button::icon_only(ui, icons::CARET_RIGHT, text.next());
        let on = on.on_hover_text(text.keys()).clicked();
        if Button::quiet(&text.all(count)).small().show(ui).clicked() {
            composer.lists_all = true;
        }
        if back { Some(count.saturating_sub(1)) } else { on.then_some(1) }
    })
    .inner
}

/// Every finding, a line each.
fn all(
    ui: &mut Ui,
    composer: &mut Composer,
    writing: Writing<'_>,
    review: &Review,
    (id, words): (Id, &mut String),
) {
    let text = &writing.view.text.compose;
    card::notice(ui, Tone::Soon, icons::WARNING, |ui| {
        ui.vertical(|ui| {
            for (index, finding) in review.findings.iter().enumerate() {
                // Two findings may share their words; their places in the list differ.
                ui.push_id(("finding", index), |ui| {
                    let (pointed, pressed) = layout::row_between(
                        ui,
                        |ui| told(ui, text, finding, words),
                        |ui| mending(ui, text, finding),
                    );
                    if pressed {
                        mend(ui, id, finding, words);
                    } else if pointed {
                        composer.open = index;
                        marked_text::select(ui.ctx(), id, words, &finding.span);
                    }
                });
            }
            if Button::quiet(text.fewer()).small().show(ui).clicked() {
                composer.lists_all = false;
            }
        });
    });
}

/// The words, why they hurt, and what could be said instead; whether it was pressed.
fn told(ui: &mut Ui, text: &ComposeText, finding: &Finding, words: &str) -> bool {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let found = words.get(finding.span.clone()).unwrap_or_default().trim();
        let head = if found.is_empty() {
            text.finding(finding.class).to_owned()
        } else {
            text.found(found)
        };
        // A press selects the words; the keyboard has its own way there and passes by.
        let reason = Label::new(theme::body(text.reason(&head, &finding.why)));
        let reason = ui.add(reason.sense(Sense::CLICK));
        if let Some(instead) = instead(finding, words) {
            ui.label(theme::small(text.instead(&instead)));
        }
        reason.clicked()
    })
    .inner
}

/// The words that a rewrite puts there; none where it only takes some out.
fn instead(finding: &Finding, words: &str) -> Option<String> {
    let rewrite = finding.rewrite.as_ref().filter(|rewrite| brings_words(rewrite))?;
    let old = words.get(rewrite.span.clone()).unwrap_or_default();
    (old != rewrite.words).then(|| rewrite.words.trim().to_owned())
}

/// Whether a rewrite brings words of its own, and not only the capital letter of what is left.
fn brings_words(rewrite: &Rewrite) -> bool {
    rewrite.words.chars().filter(|sign| sign.is_alphanumeric()).count() > 1
}

/// Whether a rewrite only takes words out; one that begins a new sentence does more.
fn takes_out(rewrite: &Rewrite) -> bool {
    !brings_words(rewrite) && !rewrite.words.contains('.')
}

/// The button that mends it, where the check knows how; whether it was pressed.
fn mending(ui: &mut Ui, text: &ComposeText, finding: &Finding) -> bool {
    let Some(rewrite) = &finding.rewrite else { return false };
    let label = if takes_out(rewrite) || finding.class == Class::Grovel {
        text.remove()
    } else {
        text.rewrite()
    };
    Button::secondary(label).small().show(ui).on_hover_text(text.keys()).clicked()
}
