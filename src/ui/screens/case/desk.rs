//! What is being typed for the open stage, and keeping it through everything.
//!
//! Words are handed to the log two seconds after the last time at most, and at once when the
//! keyboard leaves them. They go only when the deed they were for has come about.

use std::time::Duration;

use egui::Ui;

use super::{At, apologize, draft_name};
use crate::domain::{Again, CaseId, Channel, CheckBack, Stage, Waiting};
use crate::ui::action::{Action, CaseAction};
use crate::ui::compose::Composer;
use crate::ui::view::View;
use crate::ui::widgets::focus::{self, Landing};

/// How long words may stay unkept while somebody types, in seconds.
const KEEP_EVERY: f64 = 2.0;
/// Between the texts of one stage where they are kept as one. No text can hold it: control
/// characters go when a text is tidied.
const SEPARATOR: char = '\u{1e}';

/// What is being typed for one stage of one case.
#[derive(Debug)]
pub struct Desk {
    case: CaseId,
    stage: Stage,
    /// What was done or said.
    pub text: String,
    /// The second text of a stage: the public answer, or the cause.
    pub other: String,
    /// Where the public answer stands.
    pub link: String,
    /// Why the stage is left out.
    pub reason: String,
    /// Why a public complaint is answered only in private.
    pub private_reason: String,
    /// Whether that is being asked.
    pub only_private: bool,
    /// The answer to "Would this satisfy you?" for the text being written.
    pub satisfies: Option<bool>,
    /// What the composer remembers of the first text, and of the second.
    pub composers: [Composer; 2],
    /// Whether it is being left out.
    pub leaving: bool,
    /// Whether what was recorded is being changed.
    pub changing: bool,
    /// Whether saving was tried with something missing.
    pub tried: bool,
    /// Whether the public answer is being written.
    pub is_public: bool,
    /// How it is said, once chosen.
    pub channel: Option<Channel>,
    /// How satisfied they are, once chosen.
    pub satisfied: Option<u8>,
    /// Whether they would use us again, once chosen.
    pub again: Option<Again>,
    /// Whom the case waits for, once chosen and not yet saved.
    pub waiting: Option<Waiting>,
    kept: String,
    kept_at: f64,
    sent: Option<Sent>,
}

/// A deed asked for, which the words were for.
#[derive(Debug)]
struct Sent {
    frame: u64,
    revision: u64,
    is_other: bool,
    by_keys: bool,
}

impl Desk {
    /// The desk of a stage with the words kept for it.
    pub fn open(at: At<'_>, stage: Stage) -> Self {
        let case = at.page.case.id;
        let kept = at.view.log.draft::<String>(&draft_name(case, stage)).unwrap_or_else(|error| {
            at.view.ask(Action::Failed(error));
            None
        });
        let kept = kept.unwrap_or_default();
        let mut texts = kept.split(SEPARATOR).map(str::to_owned);
        let mut next = || texts.next().unwrap_or_default();
        let (text, other, link, reason) = (next(), next(), next(), next());
        let private_reason = next();
        let satisfied = next().parse().ok();
        let again = next().parse().ok().and_then(|place: usize| Again::ALL.get(place).copied());
        // Who complained in public is answered there first, unless the other text was begun.
        let starts_public = stage == Stage::Apologize
            && text.is_empty()
            && at.record(stage).is_none()
            && apologize::wants_public(at);
        Self {
            case,
            stage,
            leaving: !reason.is_empty(),
            only_private: !private_reason.is_empty(),
            private_reason,
            satisfies: None,
            composers: Default::default(),
            text,
            other,
            link,
            reason,
            changing: false,
            tried: false,
            is_public: starts_public,
            channel: None,
            satisfied,
            again,
            waiting: None,
            kept,
            kept_at: 0.0,
            sent: None,
        }
    }

    /// The case.
    pub fn case(&self) -> CaseId {
        self.case
    }

    /// The stage.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Remembers that a deed was asked for which these words are for; `is_other` when it is for
    /// the second text of the stage.
    pub fn send(&mut self, ui: &Ui, view: &View<'_>, is_other: bool) {
        let frame = ui.ctx().cumulative_frame_nr();
        let (revision, by_keys) = (view.log.revision(), focus::is_by_keys(ui.ctx()));
        self.sent = Some(Sent { frame, revision, is_other, by_keys });
    }

    /// Lets the words go once their deed has come about; when it failed, they stay.
    pub fn settle(&mut self, ui: &Ui, view: &View<'_>) {
        let frame = ui.ctx().cumulative_frame_nr();
        let Some(sent) = self.sent.take_if(|sent| sent.frame < frame) else { return };
        if view.log.revision() == sent.revision {
            return;
        }
        if sent.by_keys {
            focus::arrive(ui.ctx(), Landing::Onward);
        }
        self.tried = false;
        self.waiting = None;
        self.satisfies = None;
        if sent.is_other {
            self.other.clear();
            self.link.clear();
            self.is_public = false;
        } else {
            self.text.clear();
            self.reason.clear();
            self.leaving = false;
            self.changing = false;
            self.forget_answer();
            self.private_reason.clear();
            self.only_private = false;
        }
        self.keep_now(ui, view);
    }

    /// Starts to change what was answered; what was typed before stays.
    pub fn change_answer(&mut self, answer: &CheckBack) {
        self.changing = true;
        if self.text.is_empty() && self.other.is_empty() {
            self.text.clone_from(&answer.words);
            self.other.clone_from(&answer.left_undone);
        }
        self.satisfied = self.satisfied.or(Some(answer.satisfied));
        self.again = self.again.or(Some(answer.again));
    }

    /// Lets go what was chosen for the last stage.
    pub fn forget_answer(&mut self) {
        self.satisfied = None;
        self.again = None;
        if self.stage == Stage::CheckBack {
            self.other.clear();
        }
    }

    /// Hands the words to the log when it is time.
    pub fn keep(&mut self, ui: &Ui, view: &View<'_>) {
        let words = self.joined();
        if words == self.kept {
            return;
        }
        let now = ui.input(|input| input.time);
        let waited = now - self.kept_at;
        if waited >= KEEP_EVERY || !ui.ctx().text_edit_focused() {
            self.keep_words(now, words, view);
        } else {
            ui.ctx().request_repaint_after(Duration::from_secs_f64(KEEP_EVERY - waited));
        }
    }

    /// Hands the words to the log at once.
    pub fn keep_now(&mut self, ui: &Ui, view: &View<'_>) {
        let words = self.joined();
        if words != self.kept {
            let now = ui.input(|input| input.time);
            self.keep_words(now, words, view);
        }
    }

    fn keep_words(&mut self, now: f64, words: String, view: &View<'_>) {
        self.kept_at = now;
        self.kept.clone_from(&words);
        view.ask(Action::Case(CaseAction::KeepWords(self.case, self.stage, words)));
    }

    fn joined(&self) -> String {
        let satisfied = self.satisfied.map(|satisfied| satisfied.to_string()).unwrap_or_default();
        let place = Again::ALL.iter().position(|again| Some(*again) == self.again);
        let again = place.map(|place| place.to_string()).unwrap_or_default();
        let texts = [
            &self.text,
            &self.other,
            &self.link,
            &self.reason,
            &self.private_reason,
            &satisfied,
            &again,
        ];
        if texts.iter().all(|text| text.is_empty()) {
            return String::new();
        }
        let texts = texts.map(|text| text.replace(SEPARATOR, " "));
        texts.join(&SEPARATOR.to_string()).trim_end_matches(SEPARATOR).to_owned()
    }
}
