//! The open stage of a case: its draft, and keeping that through everything.
//!
//! Words are handed to the log two seconds after the last time at most, and at once when the
//! keyboard leaves them. They go only when the deed they were for has come about.

use std::time::Duration;

use egui::Ui;

use super::compose::Composing;
use super::recording::{Part, Recording};
use super::{At, draft_name};
use crate::domain::{Stage, StageDraft, Waiting};
use crate::ui::action::{Action, CaseAction};
use crate::ui::view::View;

/// How long words may stay unkept while somebody types, in seconds.
const KEEP_EVERY: f64 = 2.0;

/// One stage of one case while it is open.
#[derive(Debug)]
pub struct OpenStage {
    /// What is being typed.
    pub draft: StageDraft,
    /// How far recording it has come.
    pub recording: Recording,
    /// What writing the apology remembers.
    pub composing: Composing,
    /// Whom the case waits for, once chosen at the fix and not yet saved.
    pub waiting: Option<Waiting>,
    kept: StageDraft,
    kept_at: f64,
}

impl OpenStage {
    /// A stage with the draft that is kept for it.
    pub fn new(at: At<'_>, stage: Stage) -> Self {
        let case = at.page.case.id;
        let kept = at.view.log.draft(&draft_name(case, stage)).unwrap_or_else(|error| {
            at.view.ask(Action::Failed(error));
            None
        });
        let kept = kept.filter(|draft: &StageDraft| draft.stage() == stage);
        let draft = kept.unwrap_or_else(|| StageDraft::new(stage));
        let recording = Recording::new(case, &draft);
        let composing = match &draft {
            StageDraft::Apologize(apology) => Composing::new(at, apology),
            _ => Composing::default(),
        };
        Self { kept: draft.clone(), draft, recording, composing, waiting: None, kept_at: 0.0 }
    }

    /// Lets the words go once their deed has come about; when it failed, they stay.
    pub fn settle(&mut self, ui: &Ui, view: &View<'_>) {
        let Some(done) = self.recording.settled(ui, view) else { return };
        self.waiting = None;
        self.composing.forget(done);
        match done {
            Part::Record => self.draft.forget_recorded(),
            Part::Aside => self.draft.forget_aside(),
        }
        self.keep_now(ui, view);
    }

    /// Hands the words to the log when it is time.
    pub fn keep(&mut self, ui: &Ui, view: &View<'_>) {
        if self.draft == self.kept {
            return;
        }
        let waited = ui.input(|input| input.time) - self.kept_at;
        if waited >= KEEP_EVERY || !ui.ctx().text_edit_focused() {
            self.keep_now(ui, view);
        } else {
            ui.ctx().request_repaint_after(Duration::from_secs_f64(KEEP_EVERY - waited));
        }
    }

    /// Hands the words to the log at once.
    pub fn keep_now(&mut self, ui: &Ui, view: &View<'_>) {
        if self.draft != self.kept {
            self.kept_at = ui.input(|input| input.time);
            self.kept.clone_from(&self.draft);
            let keep = CaseAction::KeepStage(self.recording.case(), Box::new(self.draft.clone()));
            view.ask(Action::Case(keep));
        }
    }
}
