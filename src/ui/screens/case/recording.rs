//! How far recording a stage has come: whether it is left out or changed, and which deed was asked
//! for and has not come about yet.

use egui::Ui;

use crate::domain::{CaseId, Stage, StageDraft};
use crate::ui::view::View;
use crate::ui::widgets::focus::{self, Landing};

/// How far recording a stage has come.
#[derive(Debug)]
pub struct Recording {
    case: CaseId,
    stage: Stage,
    /// Whether it is being left out.
    pub leaving: bool,
    /// Whether what was recorded is being changed.
    pub changing: bool,
    /// Whether saving was tried with something missing.
    pub tried: bool,
    sent: Option<Sent>,
}

/// A deed asked for, which the words were for.
#[derive(Debug)]
struct Sent {
    frame: u64,
    revision: u64,
    what: Part,
    by_keys: bool,
}

/// Which part of a draft a deed is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The record of the stage.
    Record,
    /// What is a deed of its own beside it: the public answer, the cause.
    Aside,
}

impl Recording {
    /// The start of recording: who began to write a reason goes on with it.
    pub fn new(case: CaseId, draft: &StageDraft) -> Self {
        let leaving = !draft.done().reason.is_empty();
        let stage = draft.stage();
        Self { case, stage, leaving, changing: false, tried: false, sent: None }
    }

    /// The case.
    pub fn case(&self) -> CaseId {
        self.case
    }

    /// The stage.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Remembers that a deed was asked for which a part of the draft is for.
    pub fn send(&mut self, ui: &Ui, view: &View<'_>, what: Part) {
        let frame = ui.ctx().cumulative_frame_nr();
        let (revision, by_keys) = (view.log.revision(), focus::is_by_keys(ui.ctx()));
        self.sent = Some(Sent { frame, revision, what, by_keys });
    }

    /// Which part of the draft has become a deed since it was asked for; none when it failed.
    pub fn settled(&mut self, ui: &Ui, view: &View<'_>) -> Option<Part> {
        let frame = ui.ctx().cumulative_frame_nr();
        let sent = self.sent.take_if(|sent| sent.frame < frame)?;
        if view.log.revision() == sent.revision {
            return None;
        }
        if sent.by_keys {
            focus::arrive(ui.ctx(), Landing::Onward);
        }
        self.tried = false;
        if sent.what == Part::Record {
            self.leaving = false;
            self.changing = false;
        }
        Some(sent.what)
    }
}
