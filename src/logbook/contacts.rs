//! Deeds about conversations.

use super::deed::Deed;
use super::error::LogbookError;
use super::{Logbook, Result};
use crate::domain::{CaseId, Channel, Contact, ContactDraft, ContactId, Moment, RecordKind, tidy};
use crate::store::contact;

impl Logbook {
    /// Records a conversation. One with a customer who reached us counts as having to chase.
    ///
    /// # Errors
    /// Nothing was said, no such case, or the log cannot be written.
    pub fn log_contact(&mut self, case: CaseId, draft: &ContactDraft) -> Result<ContactId> {
        self.log_contact_at(case, draft, None)
    }

    /// The same for a conversation that may have been some time ago: `at` is when, now when none.
    ///
    /// # Errors
    /// As [`Logbook::log_contact`].
    pub fn log_contact_at(
        &mut self,
        case: CaseId,
        draft: &ContactDraft,
        at: Option<Moment>,
    ) -> Result<ContactId> {
        let found = self.case(case)?;
        let problems = draft.problems();
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let now = self.clock.now();
        let (milliseconds, random) = self.ids.parts(now)?;
        let id = ContactId::new(milliseconds, &random);
        self.transact(&Deed::LogContact(Contact {
            id,
            case,
            direction: draft.direction,
            channel: draft.channel.unwrap_or(Channel::Phone),
            words: tidy::text(&draft.words),
            at: at.unwrap_or_else(|| Moment::from(now)),
            who: found.owner,
        }))?;
        Ok(id)
    }

    /// Corrects a recorded conversation.
    ///
    /// # Errors
    /// Nothing was said, no such contact, or the log cannot be written.
    pub fn edit_contact(&mut self, id: ContactId, draft: &ContactDraft) -> Result<()> {
        let known =
            contact::get(&self.store, id)?.ok_or(LogbookError::NotFound(RecordKind::Contact))?;
        let problems = draft.problems();
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let corrected = Contact {
            direction: draft.direction,
            channel: draft.channel.unwrap_or(known.channel),
            words: tidy::text(&draft.words),
            ..known.clone()
        };
        if corrected != known {
            self.transact(&Deed::EditContact(corrected))?;
        }
        Ok(())
    }
}
