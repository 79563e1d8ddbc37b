//! Deeds about what was said to the customer.

use super::deed::Deed;
use super::error::LogbookError;
use super::{Logbook, Result};
use crate::domain::{
    CaseId, Channel, Field, Message, MessageId, MessageKind, Moment, Stage, StageDone, StageRecord,
    tidy,
};
use crate::store::message;

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
}

impl Logbook {
    /// Records that something was said to the customer. An apology settles the stage Apologize
    /// with the words themselves as evidence.
    ///
    /// # Errors
    /// Nothing was said, the case is closed or not there, or the log cannot be written.
    pub fn say(&mut self, case: CaseId, saying: &Saying) -> Result<MessageId> {
        let found = self.open_case(case)?;
        let mut problems = Vec::new();
        tidy::needed(Field::Message, &saying.words, tidy::TEXT_MOST, &mut problems);
        tidy::at_most(Field::Link, &saying.link, tidy::LINE_MOST, &mut problems);
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
        };
        let id = message.id;
        let stage = saying.settles.map(|stage| StageRecord {
            case,
            stage,
            done: StageDone::Done(message.words.clone()),
            who: found.owner,
            at: Moment::from(now),
        });
        self.transact(&Deed::SayMessage { message, stage })?;
        Ok(id)
    }
}

/// The version the next message of a kind gets, from 1.
pub(super) fn next_version(earlier: &[Message], kind: MessageKind) -> u32 {
    let said = earlier.iter().filter(|message| message.kind == kind).count();
    u32::try_from(said).unwrap_or(u32::MAX).saturating_add(1)
}
