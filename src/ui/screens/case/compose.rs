//! Writing an apology, or the public answer before it: first words, how it is said, and recording
//! that it was said.

use egui::{Id, Ui};

use super::recording::{Part, Recording};
use super::{At, record};
use crate::domain::stage::draft::ApologyDraft;
use crate::domain::{Channel, MessageKind, Stage, first_name};
use crate::logbook::messages::Saying;
use crate::ui::action::{Action, CaseAction};
use crate::ui::compose::{self, Composer, Sheet, Writing, Written};
use crate::ui::icons;
use crate::ui::theme;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::choice;
use crate::ui::widgets::field::{self, Hint};
use crate::ui::widgets::focus::{self, Landing};

/// What writing remembers beside the words, for as long as the stage is open.
#[derive(Debug, Default)]
pub struct Composing {
    /// Whether the public answer is being written.
    pub is_public: bool,
    /// Whether it is being asked why there is only a private answer.
    pub only_private: bool,
    /// How it is said, once chosen.
    channel: Option<Channel>,
    /// The answer to "Would this satisfy you?" for the words to them alone.
    satisfies: Option<bool>,
    /// What the composer remembers of the words to them alone, and of the public ones.
    composers: [Composer; 2],
}

impl Composing {
    /// As it begins: who complained in public is answered there first, unless the words to them
    /// alone were begun.
    pub fn new(at: At<'_>, draft: &ApologyDraft) -> Self {
        let is_new = draft.done.words.is_empty() && at.record(Stage::Apologize).is_none();
        Self {
            is_public: is_new && at.wants_public(),
            only_private: !draft.private_reason.is_empty(),
            ..Self::default()
        }
    }

    /// Lets go what was chosen for words that are said now.
    pub fn forget(&mut self, said: Part) {
        self.satisfies = None;
        match said {
            Part::Record => self.only_private = false,
            Part::Aside => self.is_public = false,
        }
    }
}

/// What an apology is written with.
#[derive(Debug)]
pub struct Apology<'a> {
    /// How far recording has come.
    pub recording: &'a mut Recording,
    /// The words.
    pub draft: &'a mut ApologyDraft,
    /// What is remembered beside them.
    pub composing: &'a mut Composing,
}

/// The words themselves, public or to them alone.
pub fn show(ui: &mut Ui, at: At<'_>, apology: &mut Apology<'_>) {
    let view = at.view;
    let text = &view.text.case.apologize;
    if at.page.case.channel.is_public() {
        let which = [(true, text.public().to_owned()), (false, text.private().to_owned())];
        let is_public = &mut apology.composing.is_public;
        choice::segments(ui, "which", text.which(), is_public, &which, Hint::default());
    }
    let channel = channel(at, apology.composing);
    let kind =
        if apology.composing.is_public { MessageKind::PublicReply } else { MessageKind::Apology };
    let writing = Writing { view, page: at.page, kind, channel };
    let Written { input, by_keys, channel } = words(ui, writing, at, apology);
    apology.composing.channel = Some(channel);
    how(ui, at, apology);
    let words =
        if apology.composing.is_public { &apology.draft.public } else { &apology.draft.done.words };
    let words = words.clone();
    let save = if apology.composing.is_public { text.answered() } else { view.text.compose.said() };
    let writing = Writing { channel, ..writing };
    let Apology { recording, draft, .. } = apology;
    let pressed = record::leave_or(ui, at, recording, &mut draft.done, |ui| {
        let said = Button::primary(save).icon(icons::CHECK).show(ui).clicked();
        compose::roads(ui, writing, &words);
        said
    });
    if !pressed && !by_keys {
        return;
    }
    if record::wrong(view, &words).is_some() {
        apology.recording.tried = true;
        input.request_focus();
    } else {
        say(ui, at, apology, words, channel);
    }
}

/// The composer over the public answer or over the apology to them alone.
fn words(ui: &mut Ui, writing: Writing<'_>, at: At<'_>, apology: &mut Apology<'_>) -> Written {
    let is_public = apology.composing.is_public;
    let [private, public] = &mut apology.composing.composers;
    let (composer, words) = if is_public {
        (public, &mut apology.draft.public)
    } else {
        (private, &mut apology.draft.done.words)
    };
    let is_tried = apology.recording.tried;
    let problem = is_tried.then(|| record::wrong(writing.view, words)).flatten();
    // Two texts, so two inputs: each keeps its own undo and cursor.
    let id = Id::unique(("case-words", at.page.case.id, is_public));
    focus::land(ui, id, Landing::Stage);
    let sheet = Sheet {
        id,
        label: writing.view.text.compose.words(),
        hint: writing.view.text.compose.hint(writing.kind),
        beside: &[],
        rows: rows(ui),
        problem: problem.as_deref(),
        channels: &channels(is_public),
        is_again: at.is_second(),
        first: None,
    };
    composer.show(ui, writing, sheet, words)
}

/// Where the public answer stands; or whether the words would satisfy the writer.
fn how(ui: &mut Ui, at: At<'_>, apology: &mut Apology<'_>) {
    let view = at.view;
    if apology.composing.is_public {
        let optional = Some(view.text.dialogs.optional());
        let hint = Hint { optional, ..Hint::default() };
        field::text(ui, "link", view.text.case.apologize.link(), &mut apology.draft.link, hint);
        return;
    }
    let name = first_name(&at.page.customer.name);
    compose::would_it(ui, view, name, &mut apology.composing.satisfies);
}

/// The channel chosen, or else the usual one.
fn channel(at: At<'_>, composing: &Composing) -> Channel {
    let channels = channels(composing.is_public);
    let chosen = composing.channel.filter(|channel| channels.contains(channel));
    chosen.unwrap_or_else(|| usual_channel(at, composing.is_public))
}

/// As many lines as leave the buttons below in sight.
fn rows(ui: &Ui) -> usize {
    let room = ui.ctx().content_rect().height();
    (5..=16).rev().find(|rows| room >= 700.0 + *rows as f32 * theme::BODY.1).unwrap_or(5)
}

fn say(ui: &Ui, at: At<'_>, apology: &mut Apology<'_>, words: String, channel: Channel) {
    let saying = if apology.composing.is_public {
        // Answering in public does not settle the stage: the apology to them alone does.
        let link = apology.draft.link.clone();
        Saying { link, ..Saying::new(MessageKind::PublicReply, channel, words) }
    } else {
        Saying {
            settles: Some(Stage::Apologize),
            satisfies: apology.composing.satisfies,
            private_reason: apology.draft.private_reason.clone(),
            ..Saying::new(MessageKind::Apology, channel, words)
        }
    };
    at.view.ask(Action::Case(CaseAction::Say(at.page.case.id, saying)));
    let said = if apology.composing.is_public { Part::Aside } else { Part::Record };
    apology.recording.send(ui, at.view, said);
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
