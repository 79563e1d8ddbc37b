//! Logging a mistake: who, what, how we know, what it cost them, what we promised.
//!
//! The draft is kept while one types, so that Esc, a crash and a power cut lose nothing. Four
//! fields are enough, and the keyboard alone fills them.

mod details;
mod earlier;
mod message;
mod promise;
mod start;
mod who;

pub use self::message::over_window;
pub use self::who::detail as hint_detail;

use egui::{Align, Key, Layout, Modifiers, Ui};
use std::time::Duration;

use self::earlier::{Earlier, Said};
use self::message::Message;
use self::start::Start;
pub(super) use self::who::Who;
use super::attempt::Attempt;
use super::{Answer, Show};
use crate::domain::day::Moment;
use crate::domain::{
    Channel, CustomerId, Field, Filling, Harm, LogDraft, MistakeId, Problem, ProblemKind, tidy,
};
use crate::logbook::{Logbook, Result};
use crate::ui::action::{Action, LogAction};
use crate::ui::icons;
use crate::ui::theme::{self, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::calendar::end_caret;
use crate::ui::widgets::card;
use crate::ui::widgets::choice::{self, Card};
use crate::ui::widgets::dialog::Dialog;
use crate::ui::widgets::field::{self, Hint};

/// The name under which the draft is kept.
pub const DRAFT: &str = "log";
/// The name under which a draft is kept that made room for a message. It stands in the fields again
/// once there is no other.
pub const ASIDE: &str = "log/aside";
/// A changed draft is kept at most this often, in seconds: more would wear out a disk for nothing.
const KEEP_EVERY: f64 = 1.0;

/// Logging a mistake.
#[derive(Debug)]
pub struct LogMistakeDialog {
    start: Start,
    draft: LogDraft,
    earlier: Earlier,
    kept: LogDraft,
    kept_at: f64,
    who: Who,
    promise: promise::Entry,
    message: Message,
    /// Whether the lesser fields are in sight.
    unfolded: bool,
    attempt: Attempt,
    failure: Option<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Pressed {
    Nothing,
    Save,
    Fold,
    StartOver,
    BringBack,
    Close,
}

impl LogMistakeDialog {
    /// The dialog: for a customer or a mistake already known when named. A draft kept earlier is
    /// shown again, also when something else was asked for: nothing typed is ever lost.
    ///
    /// # Errors
    /// The log cannot be read, or there is no such customer or mistake.
    pub fn new(
        log: &Logbook,
        customer: Option<CustomerId>,
        mistake: Option<MistakeId>,
    ) -> Result<Self> {
        let start = Start::new(log, customer, mistake)?;
        let kept = start::kept(log)?;
        let earlier = kept
            .as_ref()
            .map_or_else(Earlier::default, |kept| Earlier::of(kept, start.fits(kept), log.now()));
        let draft = kept.unwrap_or_else(|| start.draft());
        Ok(Self {
            start,
            kept: draft.clone(),
            kept_at: f64::NEG_INFINITY,
            who: Who::new(log, &draft.who),
            promise: promise::Entry::default(),
            message: Message::default(),
            unfolded: details::has_any(&draft),
            attempt: Attempt::default(),
            failure: None,
            draft,
            earlier,
        })
    }

    /// The dialog for a message that is being read. A draft kept earlier, which is about something
    /// else, is put aside once the message has come.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn for_message(log: &Logbook) -> Result<Self> {
        let mut dialog = Self::new(log, None, None)?;
        dialog.message = Message::awaited();
        Ok(dialog)
    }
}

impl Show for LogMistakeDialog {
    fn show(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.log;
        self.take_in(ui, view);
        let by_keys = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        self.attempt.update(self.problems(view));
        let is_fresh = self.is_fresh();
        let unfolded = self.unfolded;
        let dialog = Dialog::new("log", text.title())
            .aside(text.aside())
            .close_button(view.text.dialogs.close(), view.text.shell.close_key());
        let shown =
            dialog.show(ui, |ui| self.body(ui, view), |ui| footer(ui, view, unfolded, is_fresh));
        let pressed = match shown.footer {
            Pressed::Nothing => shown.body,
            pressed => pressed,
        };
        if shown.close || pressed == Pressed::Close {
            self.keep(ui, view, true);
            view.ask(Action::CloseDialog);
            return;
        }
        match pressed {
            Pressed::Save => self.save(ui, view),
            _ if by_keys => self.save(ui, view),
            Pressed::Fold => self.unfolded = !self.unfolded,
            Pressed::StartOver => self.start_over(ui, view),
            Pressed::BringBack => self.bring_back(ui, view),
            Pressed::Close | Pressed::Nothing => self.keep(ui, view, false),
        }
    }

    fn told(&mut self, answer: Answer) {
        if let Some(Answer::Failed(sentence)) = self.message.told(answer) {
            self.failure = Some(sentence);
        }
    }
}

impl LogMistakeDialog {
    fn problems(&self, view: &View<'_>) -> Vec<Problem> {
        let mut found = self.draft.problems(view.now.local(), view.log.shop().currency);
        if self.asks_harm() {
            found.push(Problem::new(Field::Harm, ProblemKind::Missing));
        }
        found
    }

    /// Whether what it cost them has yet to be chosen: no message says it, and it is not guessed.
    fn asks_harm(&self) -> bool {
        self.draft.filled.is_some() && self.draft.harm.is_none()
    }

    /// Fills in a message that has been read. A draft of something else, with which nobody said to
    /// go on, is put aside for it.
    fn take_in(&mut self, ui: &Ui, view: &View<'_>) {
        let is_dropped_on = self.message.is_from_outside() && !self.is_fresh();
        if self.message.has_come() && (self.earlier.is_asked() || is_dropped_on) {
            self.put_aside(view);
        }
        if self.message.take_in(view, &mut self.draft, &self.start.draft()) {
            self.failure = None;
            self.take_up(ui, view.log);
        }
    }

    /// Nobody chose to let it go, so it is kept beside the new one.
    fn put_aside(&mut self, view: &View<'_>) {
        let before = std::mem::replace(&mut self.draft, self.start.draft());
        view.ask(Action::Log(LogAction::SetAside(Box::new(before.clone()))));
        self.earlier = Earlier::put_aside(before);
        self.who = Who::new(view.log, &self.draft.who);
    }

    fn save(&mut self, ui: &Ui, view: &View<'_>) {
        self.keep(ui, view, true);
        let problems = self.problems(view);
        // A wrong field that is folded away could not be mended.
        self.unfolded |= problems.iter().any(|problem| details::shows(problem.field));
        if self.attempt.passes(ui, problems) {
            view.ask(Action::Log(LogAction::Save(Box::new(self.draft.clone()))));
        }
    }

    /// Whether nothing was typed yet.
    fn is_fresh(&self) -> bool {
        self.draft.says_the_same(&self.start.draft())
    }

    /// Begins anew. What stood there can be had back while the dialog is open.
    fn start_over(&mut self, ui: &Ui, view: &View<'_>) {
        view.ask(Action::Log(LogAction::Discard));
        let before = std::mem::replace(&mut self.draft, self.start.draft());
        self.earlier = Earlier::put_aside(before);
        self.kept = self.draft.clone();
        self.take_up(ui, view.log);
    }

    /// Has the draft back that was put aside; what was typed instead is put aside in its place.
    fn bring_back(&mut self, ui: &Ui, view: &View<'_>) {
        let Some(before) = self.earlier.had_back() else { return };
        let instead = std::mem::replace(&mut self.draft, before);
        if !instead.says_the_same(&self.start.draft()) {
            self.earlier = Earlier::put_aside(instead);
        }
        self.take_up(ui, view.log);
        self.keep(ui, view, true);
    }

    fn take_up(&mut self, ui: &Ui, log: &Logbook) {
        self.who = Who::new(log, &self.draft.who);
        self.promise = promise::Entry::default();
        self.unfolded |= details::has_any(&self.draft);
        self.attempt = Attempt::default();
        ui.ctx().request_repaint();
    }

    fn keep(&mut self, ui: &Ui, view: &View<'_>, now: bool) {
        if self.draft == self.kept {
            return;
        }
        if self.draft.begun.is_none() {
            self.draft.begun = Some(Moment::from(view.now));
        }
        let (time, closes) = ui.input(|input| (input.time, input.viewport().close_requested()));
        let wait = self.kept_at + KEEP_EVERY - time;
        if !now && !closes && wait > 0.0 {
            ui.ctx().request_repaint_after(Duration::from_secs_f64(wait));
            return;
        }
        self.kept = self.draft.clone();
        self.kept_at = time;
        view.ask(Action::Log(LogAction::Keep(Box::new(self.draft.clone()))));
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>) -> Pressed {
        let text = &view.text.log;
        let pressed = self.notices(ui, view);
        message::mark(ui, view, &self.draft, Filling::Who, text.who());
        self.message.button(ui, view, &self.draft);
        self.who.show(ui, view, &mut self.draft.who, &mut self.attempt);
        let problem = self.attempt.said(view.text, Field::Words);
        let hint = Hint { hint: text.words_hint(), problem: problem.as_deref(), ..Hint::default() };
        message::mark(ui, view, &self.draft, Filling::Words, text.words());
        let was_blank = tidy::is_blank(&self.draft.words);
        let words = field::multiline(ui, "log-words", text.words(), &mut self.draft.words, 3, hint);
        self.message.notice_paste(ui, &words, was_blank, &self.draft);
        self.attempt.first(&words);
        self.attempt.place(Field::Words, &words);
        if self.earlier.goes_on(&self.draft) {
            end_caret(ui, words.id, &self.draft.words);
            words.request_focus();
        }
        self.known_by(ui, view);
        self.harm(ui, view);
        let kind = self.draft.kind;
        self.promise.show(ui, view, kind, &mut self.draft.promise, &mut self.attempt);
        if self.unfolded {
            details::show(ui, view, &mut self.draft, &mut self.attempt);
        }
        pressed
    }

    fn notices(&mut self, ui: &mut Ui, view: &View<'_>) -> Pressed {
        let text = &view.text.log;
        let mut pressed = Pressed::Nothing;
        if let Some(failure) = &self.failure {
            card::notice(ui, Tone::Late, icons::WARNING, |ui| {
                ui.label(theme::body(failure));
            });
            ui.add_space(theme::GAP_SMALL);
        }
        if self.message.bar(ui, view, &mut self.draft) {
            self.take_up(ui, view.log);
        }
        match self.earlier.show(ui, view, &self.start, &mut self.attempt) {
            Some(Said::GoOn) if tidy::is_blank(&self.draft.who.name) => {
                // The first field has the keyboard then.
                self.attempt = Attempt::default();
            }
            Some(Said::Anew) => pressed = Pressed::StartOver,
            Some(Said::Back) => pressed = Pressed::BringBack,
            Some(Said::GoOn) | None => {}
        }
        if let Some(title) = self.start.joined(&self.draft) {
            card::quiet_box(ui, |ui| ui.label(theme::body(text.joins(title))));
            ui.add_space(theme::GAP_SMALL);
        }
        pressed
    }

    fn known_by(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = &view.text.log;
        let options: Vec<_> = Channel::KNOWN_BY
            .into_iter()
            .map(|channel| (Some(channel), view.text.channel(channel).to_owned()))
            .collect();
        message::mark(ui, view, &self.draft, Filling::Channel, text.known_by());
        let channel = &mut self.draft.channel;
        choice::segments(ui, "log-channel", text.known_by(), channel, &options, Hint::default());
        if self.draft.channel.is_some_and(Channel::is_public) || !self.draft.link.is_empty() {
            let problem = self.attempt.said(view.text, Field::Link);
            let is_marked = message::mark(ui, view, &self.draft, Filling::Link, text.link());
            let hint = Hint {
                hint: text.link_hint(),
                problem: problem.as_deref(),
                optional: (!is_marked).then_some(text.optional()),
            };
            let link = field::text(ui, "log-link", text.link(), &mut self.draft.link, hint);
            self.attempt.place(Field::Link, &link);
        }
    }

    fn harm(&mut self, ui: &mut Ui, view: &View<'_>) {
        let cards: Vec<_> = Harm::ALL
            .into_iter()
            .map(|harm| Card {
                value: Some(harm),
                title: view.text.harm(harm).to_owned(),
                description: view.text.harm_meaning(harm).to_owned(),
            })
            .collect();
        let label = view.text.log.cost();
        if self.asks_harm() {
            message::ask(ui, view, label);
        }
        let problem = self.attempt.said(view.text, Field::Harm);
        let hint = Hint { problem: problem.as_deref(), ..Hint::default() };
        let harm = choice::cards_choice(ui, "log-harm", label, &mut self.draft.harm, &cards, hint);
        self.attempt.place(Field::Harm, &harm);
    }
}

fn footer(ui: &mut Ui, view: &View<'_>, unfolded: bool, is_fresh: bool) -> Pressed {
    let text = &view.text.log;
    let mut pressed = Pressed::Nothing;
    if Button::primary(text.save()).shortcut(text.save_keys()).show(ui).clicked() {
        pressed = Pressed::Save;
    }
    let fold = if unfolded { text.fewer() } else { text.more() };
    if button::secondary(ui, None, fold).clicked() {
        pressed = Pressed::Fold;
    }
    if button::quiet(ui, None, view.text.dialogs.cancel()).clicked() {
        pressed = Pressed::Close;
    }
    ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
        if !is_fresh && button::quiet(ui, icons::TRASH, text.start_over()).clicked() {
            pressed = Pressed::StartOver;
        }
    });
    pressed
}

#[cfg(test)]
mod tests;
