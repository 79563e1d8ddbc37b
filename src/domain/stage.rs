//! The six stages of a recovery, and what proves that one was done.

pub mod draft;

use super::day::Moment;
use super::gap::first_gap;
use super::id::CaseId;
use serde::{Deserialize, Serialize};

/// A stage of a recovery, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Hear them out, and thank them for telling.
    Listen,
    /// Say it was ours, and that we are sorry.
    Apologize,
    /// Mend this instance.
    Fix,
    /// Give something without making them work for it.
    Concede,
    /// Remove the cause.
    Prevent,
    /// Ask later whether all is well.
    CheckBack,
}

impl Stage {
    /// All stages in order.
    pub const ALL: [Self; 6] =
        [Self::Listen, Self::Apologize, Self::Fix, Self::Concede, Self::Prevent, Self::CheckBack];

    /// The stages without which no case may close unless a reason is written: poor recovery is
    /// none of the three (domain rules, story 8).
    pub const NEEDED: [Self; 3] = [Self::Apologize, Self::Fix, Self::Concede];

    /// The stages that a second chance opens anew: the fix did not hold, so there is another to
    /// find, something to give for it, and a question to ask again (domain rules, story 16).
    pub const ANEW: [Self; 3] = [Self::Fix, Self::Concede, Self::CheckBack];

    /// The place in the order, from 1 to 6.
    #[must_use]
    pub fn place(self) -> u8 {
        match self {
            Self::Listen => 1,
            Self::Apologize => 2,
            Self::Fix => 3,
            Self::Concede => 4,
            Self::Prevent => 5,
            Self::CheckBack => 6,
        }
    }

    /// The stage at a place from 1 to 6.
    #[must_use]
    pub fn at(place: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.place() == place)
    }
}

/// Some of the stages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StageSet(u8);

impl StageSet {
    /// The set of these bits: bit (place - 1) for each stage, as the log keeps it.
    #[must_use]
    pub fn from_bits(bits: u8) -> Self {
        Self(bits)
    }

    /// Its bits.
    #[must_use]
    pub fn bits(self) -> u8 {
        self.0
    }

    /// Whether a stage is in it.
    #[must_use]
    pub fn holds(self, stage: Stage) -> bool {
        self.0 & Self::from(stage).0 != 0
    }
}

impl From<Stage> for StageSet {
    fn from(stage: Stage) -> Self {
        Self(1_u8.checked_shl(u32::from(stage.place().saturating_sub(1))).unwrap_or_default())
    }
}

/// What was recorded for one stage of one case. A stage without a record is still to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StageRecord {
    /// The case.
    pub case: CaseId,
    /// The stage.
    pub stage: Stage,
    /// Evidence, or the reason for leaving it out.
    pub done: StageDone,
    /// Who did it or decided it.
    pub who: String,
    /// When it was done or decided.
    pub at: Moment,
    /// What the customer said of themselves when they were heard.
    #[serde(default, skip_serializing_if = "Heard::is_empty")]
    pub heard: Heard,
}

/// What a customer says of themselves when somebody listens: what they need at once, before anything
/// else is talked about, and how they feel (stories 43 and 44).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Heard {
    /// What they need right now; may be empty.
    pub needs: String,
    /// How they feel; may be empty.
    pub feels: String,
}

impl Heard {
    /// Whether neither is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.needs.is_empty() && self.feels.is_empty()
    }
}

impl StageRecord {
    /// Whether its words are whole: earlier versions took ones with a gap still in them, and such
    /// a record is evidence of nothing.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        first_gap(self.done.words()).is_none()
    }
}

/// How a stage was settled.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StageDone {
    /// Done; the text says what was done.
    Done(String),
    /// Left out; the text says why.
    LeftOut(String),
}

impl StageDone {
    /// The words recorded.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Done(words) | Self::LeftOut(words) => words,
        }
    }

    /// Whether the stage was done, and not left out.
    #[must_use]
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Done(_))
    }
}

/// The first stage without a record: where a case opens. In a second chance that is the new fix,
/// whatever was left out before.
#[must_use]
pub fn next_stage(records: &[StageRecord], is_second_chance: bool) -> Option<Stage> {
    let is_open = |stage: &Stage| !records.iter().any(|record| record.stage == *stage);
    let anew = Stage::ANEW.into_iter().filter(|_| is_second_chance);
    anew.chain(Stage::ALL).find(is_open)
}
