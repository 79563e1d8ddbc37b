//! What a case tells the check of the words written in it.

use crate::domain::{CaseFile, MessageKind, Prevention, Stage, StageDone};
use crate::logbook::pages::CasePage;
use crate::words::{Change, Facts, Gift};

/// The lists of a case in the form in which the check reads them.
#[derive(Debug)]
pub struct CaseFacts<'a> {
    page: &'a CasePage,
    gifts: Vec<Gift<'a>>,
    changes: Vec<Change<'a>>,
}

impl<'a> CaseFacts<'a> {
    /// What is known of a case.
    pub fn of(page: &'a CasePage) -> Self {
        let gifts = page.concessions.iter().map(|line| Gift {
            what: &line.what,
            must_do: &line.must_do,
            expires: line.expires,
        });
        let change = |prevention: &'a Prevention| Change {
            what: &prevention.what,
            due: Some(prevention.due),
            is_done: prevention.done.is_some(),
        };
        Self {
            page,
            gifts: gifts.collect(),
            changes: page.preventions.iter().map(change).collect(),
        }
    }

    /// The facts for a kind of message that began as `template`.
    pub fn facts<'b>(&'b self, kind: MessageKind, template: &'b str) -> Facts<'b> {
        let CaseFile { case, mistake, customer, stages, .. } = &self.page.file;
        let fix = stages.iter().find(|record| record.stage == Stage::Fix);
        let fix = fix.map(|record| &record.done).filter(|done| done.is_done());
        Facts {
            kind,
            customer: &customer.name,
            complaint: &case.words,
            happened: &mistake.title,
            mistake: mistake.kind,
            remedy: &case.remedy,
            fix: fix.map_or("", StageDone::words),
            harm: Some(case.harm),
            gifts: &self.gifts,
            changes: &self.changes,
            earlier_apologies: self.page.earlier_apologies,
            is_double_deviation: !self.page.deviations.is_empty(),
            template,
        }
    }
}
