//! Writing an apology, or the public answer before it: first words, how it is said, and recording
//! that it was said.

use egui::{Id, Ui};

use super::desk::Desk;
use super::{At, record};
use crate::domain::{Channel, MessageKind, Stage, first_name};
use crate::logbook::messages::Saying;
use crate::ui::action::{Action, CaseAction};
use crate::ui::compose::{self, Sheet, Writing, Written};
use crate::ui::icons;
use crate::ui::theme;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::choice;
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::focus::{self, Landing};

/// The words themselves, public or to them alone.
pub fn show(ui: &mut Ui, at: At<'_>, desk: &mut Desk) {
    let view = at.view;
    let text = &view.text.case.apologize;
    if at.page.case.channel.is_public() {
        let which = [(true, text.public().to_owned()), (false, text.private().to_owned())];
        let is_public = &mut desk.is_public;
        choice::segments(ui, "which", text.which(), is_public, &which, Hint::default());
    }
    let channel = channel(at, desk);
    let kind = if desk.is_public { MessageKind::PublicReply } else { MessageKind::Apology };
    let writing = Writing { view, page: at.page, kind, channel };
    let Written { input, by_keys, channel } = words(ui, writing, at, desk);
    desk.channel = Some(channel);
    how(ui, at, desk);
    let words = if desk.is_public { desk.other.clone() } else { desk.text.clone() };
    let save = if desk.is_public { text.answered() } else { view.text.compose.said() };
    let writing = Writing { channel, ..writing };
    let pressed = record::leave_or(ui, at, desk, |ui| {
        let said = Button::primary(save).icon(icons::CHECK).show(ui).clicked();
        compose::roads(ui, writing, &words);
        said
    });
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

/// The composer over the public answer or over the apology to them alone.
fn words(ui: &mut Ui, writing: Writing<'_>, at: At<'_>, desk: &mut Desk) -> Written {
    let is_public = desk.is_public;
    let [private, public] = &mut desk.composers;
    let (composer, words) =
        if is_public { (public, &mut desk.other) } else { (private, &mut desk.text) };
    let problem = record::wrong(writing.view, words).filter(|_| desk.tried);
    // Two texts, so two inputs: each keeps its own undo and cursor.
    let id = Id::unique(("case-words", at.page.case.id, is_public));
    focus::land(ui, id, Landing::Stage);
    let sheet = Sheet {
        id,
        label: writing.view.text.compose.words(),
        hint: writing.view.text.compose.hint(writing.kind),
        beside: &[],
        rows: rows(ui),
        problem,
        channels: &channels(is_public),
        is_again: at.is_second(),
        first: None,
    };
    composer.show(ui, writing, sheet, words)
}

/// Where the public answer stands; or whether the words would satisfy the writer.
fn how(ui: &mut Ui, at: At<'_>, desk: &mut Desk) {
    let view = at.view;
    if desk.is_public {
        let optional = Some(view.text.dialogs.optional());
        let hint = Hint { optional, ..Hint::default() };
        field::text(ui, "link", view.text.case.apologize.link(), &mut desk.link, hint);
        return;
    }
    let name = first_name(&at.page.customer.name);
    compose::would_it(ui, view, name, &mut desk.satisfies);
}

/// The channel chosen, or else the usual one.
fn channel(at: At<'_>, desk: &Desk) -> Channel {
    let channels = channels(desk.is_public);
    let chosen = desk.channel.filter(|channel| channels.contains(channel));
    chosen.unwrap_or_else(|| usual_channel(at, desk.is_public))
}

/// As many lines as leave the buttons below in sight.
fn rows(ui: &Ui) -> usize {
    let room = ui.ctx().content_rect().height();
    (5..=16).rev().find(|rows| room >= 700.0 + *rows as f32 * theme::BODY.1).unwrap_or(5)
}

fn say(ui: &Ui, at: At<'_>, desk: &mut Desk, words: String, channel: Channel) {
    let saying = if desk.is_public {
        // Answering in public does not settle the stage: the apology to them alone does.
        let link = desk.link.clone();
        Saying { link, ..Saying::new(MessageKind::PublicReply, channel, words) }
    } else {
        Saying {
            settles: Some(Stage::Apologize),
            satisfies: desk.satisfies,
            private_reason: desk.private_reason.clone(),
            ..Saying::new(MessageKind::Apology, channel, words)
        }
    };
    at.view.ask(Action::Case(CaseAction::Say(at.page.case.id, saying)));
    desk.send(ui, at.view, desk.is_public);
}

fn channels(is_public: bool) -> Vec<Channel> {
    Channel::SPOKEN.into_iter().filter(|way| way.is_public() == is_public).collect()
}

/// The channel of a public complaint itself; for words to them alone the usual one.
fn usual_channel(at: At<'_>, is_public: bool) -> Channel {
    let known = at.page.case.channel;
    match (is_public, known.is_public()) {
        (true, true) => known,
        (true, false) => Channel::PublicReview,
        (false, _) => compose::usual_channel(at.page),
    }
}
