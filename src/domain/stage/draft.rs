//! What is being typed for one stage of a case, before it is a record: for each stage what its own
//! page asks for, and nothing of the others.

use super::Stage;
use crate::domain::PreventionDraft;
use crate::domain::check_back::{Again, CheckBack, is_dissatisfied};
use serde::{Deserialize, Serialize};

/// What is being typed for one stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StageDraft {
    /// What they told.
    Listen(ListenDraft),
    /// The apology, and the public answer before it.
    Apologize(ApologyDraft),
    /// What was mended.
    Fix(DoneDraft),
    /// Why nothing is given; what is given stands in lines of its own.
    Concede(DoneDraft),
    /// What is changed, and the cause.
    Prevent(PreventDraft),
    /// What they answered.
    CheckBack(AnswerDraft),
}

/// What was done, or why it is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DoneDraft {
    /// What was done or said.
    pub words: String,
    /// Why the stage is left out.
    pub reason: String,
}

/// What they told, what they need and how they feel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListenDraft {
    /// What else they told.
    #[serde(flatten)]
    pub done: DoneDraft,
    /// What they need right now.
    pub needs: String,
    /// How they feel.
    pub feels: String,
}

/// An apology, and the public answer before it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApologyDraft {
    /// The apology to them alone.
    pub done: DoneDraft,
    /// The answer where they complained in public.
    pub public: String,
    /// Where the public answer stands.
    pub link: String,
    /// Why a public complaint is answered only in private.
    pub private_reason: String,
}

/// What is changed, and the cause.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PreventDraft {
    /// What is changed.
    pub done: DoneDraft,
    /// The cause as typed; none while the known one is untouched.
    pub cause: Option<String>,
    /// Who does it; empty means the owner of the case.
    pub who: String,
    /// The day by which it is done, as typed.
    pub due: String,
}

/// What a customer answers after the fix.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnswerDraft {
    /// What they said.
    pub done: DoneDraft,
    /// How satisfied they are, once chosen.
    pub satisfied: Option<u8>,
    /// Whether they would use us again, once chosen.
    pub again: Option<Again>,
    /// What was left undone.
    pub left_undone: String,
    /// How they feel now.
    pub feels: String,
}

impl StageDraft {
    /// An empty one for a stage.
    #[must_use]
    pub fn new(stage: Stage) -> Self {
        match stage {
            Stage::Listen => Self::Listen(ListenDraft::default()),
            Stage::Apologize => Self::Apologize(ApologyDraft::default()),
            Stage::Fix => Self::Fix(DoneDraft::default()),
            Stage::Concede => Self::Concede(DoneDraft::default()),
            Stage::Prevent => Self::Prevent(PreventDraft::default()),
            Stage::CheckBack => Self::CheckBack(AnswerDraft::default()),
        }
    }

    /// The stage it is for.
    #[must_use]
    pub fn stage(&self) -> Stage {
        match self {
            Self::Listen(_) => Stage::Listen,
            Self::Apologize(_) => Stage::Apologize,
            Self::Fix(_) => Stage::Fix,
            Self::Concede(_) => Stage::Concede,
            Self::Prevent(_) => Stage::Prevent,
            Self::CheckBack(_) => Stage::CheckBack,
        }
    }

    /// What every stage asks for.
    #[must_use]
    pub fn done(&self) -> &DoneDraft {
        match self {
            Self::Fix(done) | Self::Concede(done) => done,
            Self::Listen(draft) => &draft.done,
            Self::Apologize(draft) => &draft.done,
            Self::Prevent(draft) => &draft.done,
            Self::CheckBack(draft) => &draft.done,
        }
    }

    /// Whether it holds nothing that is worth keeping.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let is_blank = |text: &String| text.trim().is_empty();
        let others = match self {
            Self::Fix(_) | Self::Concede(_) => true,
            Self::Listen(draft) => [&draft.needs, &draft.feels].into_iter().all(is_blank),
            Self::Apologize(draft) => {
                [&draft.public, &draft.link, &draft.private_reason].into_iter().all(is_blank)
            }
            Self::Prevent(draft) => {
                draft.cause.is_none() && [&draft.who, &draft.due].into_iter().all(is_blank)
            }
            Self::CheckBack(draft) => {
                is_blank(&draft.left_undone)
                    && is_blank(&draft.feels)
                    && draft.satisfied.is_none()
                    && draft.again.is_none()
            }
        };
        others && is_blank(&self.done().words) && is_blank(&self.done().reason)
    }

    /// Lets go what has become the record of the stage. A public answer is a deed of its own, and
    /// stays.
    pub fn forget_recorded(&mut self) {
        match self {
            Self::Fix(done) | Self::Concede(done) => *done = DoneDraft::default(),
            Self::Listen(draft) => *draft = ListenDraft::default(),
            Self::Apologize(draft) => {
                draft.done = DoneDraft::default();
                draft.private_reason.clear();
            }
            // A cause that was typed and not saved with it stays.
            Self::Prevent(draft) => {
                let cause = draft.cause.take();
                *draft = PreventDraft { cause, ..PreventDraft::default() };
            }
            Self::CheckBack(draft) => *draft = AnswerDraft::default(),
        }
    }

    /// Lets go what has become a deed of its own beside the record: the public answer, the cause.
    pub fn forget_aside(&mut self) {
        match self {
            Self::Apologize(draft) => {
                draft.public.clear();
                draft.link.clear();
            }
            Self::Prevent(draft) => draft.cause = None,
            Self::Listen(_) | Self::Fix(_) | Self::Concede(_) | Self::CheckBack(_) => {}
        }
    }
}

impl PreventDraft {
    /// What is changed, as a prevention with who does it and by when.
    #[must_use]
    pub fn step(&self) -> PreventionDraft {
        PreventionDraft {
            what: self.done.words.clone(),
            who: self.who.clone(),
            due: self.due.clone(),
            ..PreventionDraft::default()
        }
    }
}

impl AnswerDraft {
    /// Starts to change what was answered; what was typed before stays.
    pub fn change(&mut self, answer: &CheckBack) {
        if self.done.words.is_empty() && self.left_undone.is_empty() {
            self.done.words.clone_from(&answer.words);
            self.left_undone.clone_from(&answer.left_undone);
            self.feels.clone_from(&answer.feels);
        }
        self.satisfied = self.satisfied.or(Some(answer.satisfied));
        self.again = self.again.or(Some(answer.again));
    }

    /// Lets go what was chosen; what they said stays.
    pub fn forget_choices(&mut self) {
        self.satisfied = None;
        self.again = None;
        self.left_undone.clear();
    }

    /// Whether what is chosen so far means already that the recovery did not hold.
    #[must_use]
    pub fn is_second_chance(&self) -> bool {
        is_dissatisfied(self.satisfied, self.again)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn done(words: &str) -> DoneDraft {
        DoneDraft { words: words.to_owned(), reason: String::new() }
    }

    #[test]
    fn a_draft_of_every_stage_is_kept_and_comes_back() {
        for stage in Stage::ALL {
            let mut draft = StageDraft::new(stage);
            assert_eq!(draft.stage(), stage);
            assert!(draft.is_blank(), "{draft:?}");
            match &mut draft {
                StageDraft::Listen(it) => it.needs = "A ride".to_owned(),
                StageDraft::Fix(it) => it.words = "a\u{1e}b".to_owned(),
                StageDraft::Concede(it) => it.reason = "They want nothing".to_owned(),
                StageDraft::Apologize(it) => it.private_reason = "They asked for it".to_owned(),
                StageDraft::Prevent(it) => it.cause = Some(String::new()),
                StageDraft::CheckBack(it) => it.satisfied = Some(2),
            }
            assert!(!draft.is_blank(), "{draft:?}");
            let kept = serde_json::to_string(&draft).unwrap();
            assert_eq!(serde_json::from_str::<StageDraft>(&kept).unwrap(), draft, "{kept}");
        }
        // The shape of older versions: all texts of a stage in one.
        assert!(serde_json::from_str::<StageDraft>("\"Called\\u001e\\u001ehttp://x\"").is_err());
    }

    #[test]
    fn a_record_takes_its_own_words_along_and_no_others() {
        let mut draft = StageDraft::Apologize(ApologyDraft {
            done: done("I am sorry."),
            public: "We are sorry.".to_owned(),
            link: "https://example.org".to_owned(),
            private_reason: "They asked for it".to_owned(),
        });
        draft.forget_recorded();
        let StageDraft::Apologize(left) = &draft else { panic!("{draft:?}") };
        assert_eq!((left.done.words.as_str(), left.private_reason.as_str()), ("", ""));
        assert_eq!(left.public, "We are sorry.");
        draft.forget_aside();
        assert!(draft.is_blank());
        let cause = Some("No list".to_owned());
        let whole = PreventDraft { done: done("A list"), cause, ..PreventDraft::default() };
        let mut draft = StageDraft::Prevent(whole.clone());
        draft.forget_aside();
        assert_eq!(draft, StageDraft::Prevent(PreventDraft { cause: None, ..whole.clone() }));
        draft.forget_recorded();
        assert!(draft.is_blank());
        let cause = Some("No list".to_owned());
        let mut left_out = StageDraft::Prevent(PreventDraft { cause: cause.clone(), ..whole });
        left_out.forget_recorded();
        let only_cause = PreventDraft { cause, ..PreventDraft::default() };
        assert_eq!(left_out, StageDraft::Prevent(only_cause), "the cause stays to be saved");
    }

    #[test]
    fn what_is_chosen_so_far_may_mean_a_second_chance() {
        let bad = |satisfied, again| {
            AnswerDraft { satisfied, again, ..AnswerDraft::default() }.is_second_chance()
        };
        assert!(bad(Some(2), None) && bad(None, Some(Again::No)) && bad(Some(5), Some(Again::No)));
        assert!(!bad(Some(3), Some(Again::Unsure)) && !bad(None, None));
    }
}
