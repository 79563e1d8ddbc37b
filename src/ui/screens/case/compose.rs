//! Writing an apology, or the public answer before it: first words, how it is said, and recording
//! that it was said.

use egui::{Align, Label, Layout, Response, Ui, vec2};

use super::desk::Desk;
use super::{At, record};
use crate::domain::{Channel, Harm, MessageKind, NoticedBy, Stage, StageDone};
use crate::logbook::messages::Saying;
use crate::text::case::Starter;
use crate::ui::action::{Action, CaseAction};
use crate::ui::dialogs::concession::pair;
use crate::ui::icons;
use crate::ui::theme::{self, Theme, Tone};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::{choice, layout};

/// The words themselves, public or to them alone.
pub fn show(ui: &mut Ui, at: At<'_>, desk: &mut Desk) {
    let view = at.view;
    let text = &view.text.case.apologize;
    if at.page.case.channel.is_public() {
        let which = [(true, text.public.to_owned()), (false, text.private.to_owned())];
        let is_public = &mut desk.is_public;
        choice::segments(ui, "which", text.which, is_public, &which, Hint::default());
    }
    let channels = channels(desk.is_public);
    let mut channel = desk
        .channel
        .filter(|channel| channels.contains(channel))
        .unwrap_or_else(|| usual_channel(at, desk.is_public));
    let (input, by_keys) = words_field(ui, at, desk);
    let options: Vec<_> =
        channels.into_iter().map(|way| (way, view.text.channel(way).to_owned())).collect();
    pair(ui, |left, right| {
        field::choice(left, "channel", text.channel, &mut channel, &options, Hint::default());
        if desk.is_public {
            let optional = Some(view.text.dialogs.optional);
            let hint = Hint { optional, ..Hint::default() };
            field::text(right, "link", text.link, &mut desk.link, hint);
        } else {
            // Level with the choice beside it.
            right.add_space(theme::SMALL.1 + theme::GAP);
            right.vertical(|ui| {
                ui.label(theme::soft((text.would_it)(&at.page.customer.name)));
            });
        }
    });
    desk.channel = Some(channel);
    let words = if desk.is_public { desk.other.clone() } else { desk.text.clone() };
    let save = if desk.is_public { text.answered } else { text.said };
    let mut copied = false;
    let pressed = record::leave_or(ui, at, desk, |ui| {
        let said = Button::primary(save).icon(icons::CHECK).show(ui).clicked();
        copied = button::secondary(ui, icons::COPY, text.copy).clicked();
        said
    });
    if copied {
        view.ask(Action::Copy(words.clone()));
    }
    if !pressed && !by_keys {
        return;
    }
    if record::wrong(view, &words).is_some() {
        desk.tried = true;
        input.request_focus();
    } else {
        say(ui, at, desk, words, channel);
    }
}

/// The text being written, and the way to first words for it; whether Ctrl+Enter was pressed in
/// it.
fn words_field(ui: &mut Ui, at: At<'_>, desk: &mut Desk) -> (Response, bool) {
    let view = at.view;
    let text = &view.text.case.apologize;
    let is_public = desk.is_public;
    let words = if is_public { &mut desk.other } else { &mut desk.text };
    let is_empty = words.trim().is_empty();
    let gap = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 4.0);
    let (_, started) = layout::row_between(
        ui,
        |ui| ui.label(theme::label(text.words)),
        |ui| {
            // Out of reach rather than away, so that nothing jumps when the first letter comes.
            let blocked = (!is_empty).then_some(text.start_blocked);
            let start = Button::secondary(text.start).icon(icons::NOTE_PENCIL).small();
            start.blocked(blocked).show(ui).clicked()
        },
    );
    if started {
        *words = draft(at, is_public);
    }
    let problem = record::wrong(view, words).filter(|_| desk.tried);
    // Two texts, so two inputs: each keeps its own undo and cursor.
    let id = ui.make_persistent_id(("words", is_public));
    let by_keys = record::saved_by_keys(ui, id);
    let shown = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let input = field::text_box(ui, id, words, rows(ui), text.hint);
        ui.ctx().accesskit_node_builder(id, |node| node.set_label(text.words));
        if problem.is_none() && has_gap(words) {
            gap_line(ui, text.gaps);
        } else {
            field::problem_line(ui, &input, problem);
        }
        input
    });
    let input = shown.inner;
    // The line for a problem is the gap to what follows.
    ui.add_space(-ui.spacing().item_spacing.y);
    ui.spacing_mut().item_spacing.y = gap;
    if started {
        input.request_focus();
    }
    (input, by_keys)
}

/// In the place of a problem, so that nothing moves: a gap is none until it is said.
fn gap_line(ui: &mut Ui, words: &str) {
    let size = vec2(ui.available_width(), 18.0);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_size(size);
        ui.spacing_mut().item_spacing.x = 4.0;
        let soon = Theme::of(ui).tone(Tone::Soon).0;
        ui.label(theme::icon(icons::WARNING).color(soon));
        ui.add(Label::new(theme::small(words).color(soon)).truncate());
    });
}

/// As many lines as leave the buttons below in sight.
fn rows(ui: &Ui) -> usize {
    let room = ui.ctx().content_rect().height();
    (6..=16).rev().find(|rows| room >= 664.0 + *rows as f32 * theme::BODY.1).unwrap_or(6)
}

/// Whether a gap of the draft is still open: a word in brackets.
fn has_gap(words: &str) -> bool {
    words.split_once('[').is_some_and(|(_, rest)| rest.contains(']'))
}

fn say(ui: &Ui, at: At<'_>, desk: &mut Desk, words: String, channel: Channel) {
    let saying = if desk.is_public {
        // Answering in public does not settle the stage: the apology to them alone does.
        let link = desk.link.clone();
        Saying { link, ..Saying::new(MessageKind::PublicReply, channel, words) }
    } else {
        let settles = Some(Stage::Apologize);
        Saying { settles, ..Saying::new(MessageKind::Apology, channel, words) }
    };
    at.view.ask(Action::Case(CaseAction::Say(at.page.case.id, saying)));
    desk.send(ui, at.view, desk.is_public);
}

fn channels(is_public: bool) -> Vec<Channel> {
    Channel::SPOKEN.into_iter().filter(|way| way.is_public() == is_public || !is_public).collect()
}

/// The channel of the case where it fits, else the one the customer prefers.
fn usual_channel(at: At<'_>, is_public: bool) -> Channel {
    let known = at.page.case.channel;
    if is_public {
        return if known.is_public() { known } else { Channel::PublicReview };
    }
    if Channel::SPOKEN.contains(&known) && !known.is_public() {
        return known;
    }
    let customer = &at.page.customer;
    let fallback = if customer.phone.is_empty() { Channel::Email } else { Channel::Phone };
    customer.preferred.filter(|way| Channel::SPOKEN.contains(way)).unwrap_or(fallback)
}

fn draft(at: At<'_>, is_public: bool) -> String {
    let view = at.view;
    let text = &view.text.case;
    let page = at.page;
    let owner = &view.log.shop().owner;
    let signer = if owner.is_empty() { &page.case.owner } else { owner };
    let gets: Vec<String> = page
        .concessions
        .iter()
        .map(|line| (text.concede.line)(view.text.form(line.form), &line.what))
        .collect();
    let changes: Vec<String> = page.preventions.iter().map(|it| it.what.clone()).collect();
    let fix = match at.record(Stage::Fix).map(|found| &found.done) {
        Some(StageDone::Done(words)) => words.as_str(),
        _ => "",
    };
    let starter = Starter {
        name: &page.customer.name,
        words: &page.case.words,
        product: &page.mistake.product,
        signer,
        noticed_first: page.mistake.noticed_by == NoticedBy::We,
        is_short: page.case.harm == Harm::Nuisance,
        remedy_first: at.is_second(),
        fix,
        gets: &gets,
        changes: &changes,
    };
    if is_public {
        (text.apologize.public_draft)(&starter)
    } else {
        (text.apologize.draft)(&starter)
    }
}
