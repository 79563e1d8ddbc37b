//! Deeds about what was said to the customer.

use super::deed::Deed;
use super::error::LogbookError;
use super::{Logbook, Result};
use crate::domain::message::wants_public_answer;
use crate::domain::stage::Heard;
use crate::domain::{
    Case, CaseId, Channel, Field, Message, MessageId, MessageKind, Moment, Problem, RecordKind,
    Stage, StageDone, StageRecord, evidence, tidy,
};
use crate::store::{message, stage};

/// Something said to the customer, as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Saying {
    /// What it is for.
    pub kind: MessageKind,
    /// How it was said.
    pub channel: Channel,
    /// The words.
    pub words: String,
    /// Where a public answer stands; may be empty.
    pub link: String,
    /// The stage this settles, if any.
    pub settles: Option<Stage>,
    /// The answer to "Would this satisfy you?"; none when it was not answered.
    pub satisfies: Option<bool>,
    /// Why a public complaint is answered only in private; empty where it is not, or needs no
    /// reason.
    pub private_reason: String,
}

impl Saying {
    /// Words of a kind, said on a channel; they settle nothing.
    #[must_use]
    pub fn new(kind: MessageKind, channel: Channel, words: impl Into<String>) -> Self {
        Self {
            kind,
            channel,
            words: words.into(),
            link: String::new(),
            settles: None,
            satisfies: None,
            private_reason: String::new(),
        }
    }

    /// Whether words of this kind are said on this channel: a public answer where others can read
    /// along, an apology to the customer alone, all else on any channel on which people speak.
    #[must_use]
    pub fn fits_channel(&self) -> bool {
        let is_spoken = Channel::SPOKEN.contains(&self.channel);
        is_spoken
            && match self.kind {
                MessageKind::PublicReply => self.channel.is_public(),
                MessageKind::Apology => !self.channel.is_public(),
                MessageKind::Acknowledgement
                | MessageKind::Update
                | MessageKind::Decline
                | MessageKind::WhatWeChanged
                | MessageKind::WinBack => true,
            }
    }

    /// What must be mended before this can be recorded.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        evidence::needed(Field::Message, &self.words, tidy::TEXT_MOST, &mut found);
        tidy::at_most(Field::Link, &self.link, tidy::LINE_MOST, &mut found);
        evidence::at_most(Field::PrivateReason, &self.private_reason, tidy::TEXT_MOST, &mut found);
        found
    }
}

impl Logbook {
    /// Records that something was said to the customer. An apology settles the stage Apologize
    /// with the words themselves as evidence, unless the complaint stands in public and was
    /// neither answered there nor is there a reason why not: then the stage stays open until it
    /// is, and the public answer settles it with the apology made before.
    ///
    /// # Errors
    /// Nothing was said, the case is not there, or closed while a stage is to be settled, or the
    /// log cannot be written.
    pub fn say(&mut self, case: CaseId, saying: &Saying) -> Result<MessageId> {
        // A word after the end is a word too, but it settles no stage of a closed case.
        let found = if saying.settles.is_some() { self.open_case(case)? } else { self.case(case)? };
        let mut problems = saying.problems();
        problems.extend(self.only_template(Field::Message, &saying.words)?);
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let now = self.clock.now();
        let (milliseconds, random) = self.ids.parts(now)?;
        let earlier = message::of_case(&self.store, case)?;
        let message = Message {
            id: MessageId::new(milliseconds, &random),
            case,
            kind: saying.kind,
            version: next_version(&earlier, saying.kind),
            channel: saying.channel,
            words: tidy::text(&saying.words),
            link: tidy::line(&saying.link),
            said: Moment::from(now),
            who: found.owner.clone(),
            satisfies: saying.satisfies,
            private_reason: tidy::text(&saying.private_reason),
        };
        let id = message.id;
        let stage = self.settled(&found, &earlier, &message, saying.settles)?;
        self.transact(&Deed::SayMessage { message, stage })?;
        Ok(id)
    }

    /// Adds to the last apology why a complaint made in public is answered only in private. What
    /// was said once settles the stage Apologize now, and need not be said again.
    ///
    /// # Errors
    /// Nothing was said for a reason, no apology was made or no public answer is wanted, the case
    /// is closed or not there, or the log cannot be written.
    pub fn answer_in_private(&mut self, case: CaseId, reason: &str) -> Result<MessageId> {
        let found = self.open_case(case)?;
        let mut problems = Vec::new();
        evidence::needed(Field::PrivateReason, reason, tidy::TEXT_MOST, &mut problems);
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let said = message::of_case(&self.store, case)?;
        let waits = wants_public_answer(&found, &said);
        let apology = last_apology(&said).filter(|_| waits).cloned();
        let apology = apology.ok_or(LogbookError::NotFound(RecordKind::Message))?;
        let message = Message { private_reason: tidy::text(reason), ..apology };
        let id = message.id;
        let stage = self.settled(&found, &said, &message, None)?;
        self.transact(&Deed::SayMessage { message, stage })?;
        Ok(id)
    }

    /// The stage that a message settles, with its evidence.
    fn settled(
        &self,
        case: &Case,
        earlier: &[Message],
        message: &Message,
        settles: Option<Stage>,
    ) -> Result<Option<StageRecord>> {
        let record = |stage: Stage, evidence: &Message| StageRecord {
            case: case.id,
            stage,
            done: StageDone::Done(evidence.words.clone()),
            who: case.owner.clone(),
            at: message.said,
            heard: Heard::default(),
        };
        let was_waiting = wants_public_answer(case, earlier);
        let waits = was_waiting && !message.answers_in_public();
        if let Some(stage) = settles {
            let stays_open = waits && stage == Stage::Apologize;
            return Ok((!stays_open).then(|| record(stage, message)));
        }
        let Some(apology) = last_apology(earlier).filter(|_| was_waiting && !waits) else {
            return Ok(None);
        };
        let is_recorded = stage::get(&self.store, case.id, Stage::Apologize)?.is_some();
        Ok((!is_recorded && case.is_open()).then(|| record(Stage::Apologize, apology)))
    }
}

/// What was said last by way of an apology.
fn last_apology(said: &[Message]) -> Option<&Message> {
    said.iter().rev().find(|message| message.kind == MessageKind::Apology)
}

/// The version the next message of a kind gets, from 1.
pub(super) fn next_version(earlier: &[Message], kind: MessageKind) -> u32 {
    let said = earlier.iter().filter(|message| message.kind == kind).count();
    u32::try_from(said).unwrap_or(u32::MAX).saturating_add(1)
}
