//! What is done with many cases at once: each is a deed of its own, all of them together, so that one
//! undo takes all of them back.

use super::deed::{Deed, Together};
use super::error::{LogbookError, Refusal};
use super::{Logbook, Result};
use crate::domain::{
    Case, CaseId, CloseDraft, Customer, CustomerId, Field, Missing, Problem, ProblemKind, tidy,
};
use std::collections::BTreeSet;

/// So many cases are changed at once at most: it takes no longer than anybody would wait.
pub const BULK_MOST: usize = 500;

/// What closing many cases came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkClosed {
    /// How many were closed.
    pub closed: u32,
    /// Those that stay open, with what is left to do in each.
    pub left: Vec<(CaseId, Vec<Missing>)>,
    /// How many had been closed before.
    pub were_closed: u32,
}

impl Logbook {
    /// Gives many cases to one owner; how many had another before.
    ///
    /// # Errors
    /// No name, or one too long; no such case; or the log cannot be written.
    pub fn change_owners(&mut self, cases: &[CaseId], owner: &str) -> Result<u32> {
        let mut problems = Vec::new();
        tidy::needed(Field::Owner, owner, tidy::LINE_MOST, &mut problems);
        passes(problems)?;
        let owner = tidy::line(owner);
        self.together(Together::ChangeOwners, |log| {
            let mut changed = 0;
            for id in cases {
                let case = log.case(*id)?;
                if case.owner != owner {
                    let mistake = log.mistake(case.mistake)?;
                    let case = Case { owner: owner.clone(), ..case };
                    log.transact(&Deed::EditCase { case, mistake })?;
                    changed += 1;
                }
            }
            Ok(changed)
        })
    }

    /// Gives the customers of many cases a tag, or several with commas between them; how many customers
    /// lacked one.
    ///
    /// # Errors
    /// No tag, or more than a customer can have; no such case; or the log cannot be written.
    pub fn tag_customers(&mut self, cases: &[CaseId], typed: &str) -> Result<u32> {
        passes(tag_problems(typed))?;
        let new: Vec<String> = tags_of(typed).collect();
        self.together(Together::TagCustomers, |log| {
            let customers: BTreeSet<CustomerId> =
                cases.iter().map(|id| Ok(log.case(*id)?.customer)).collect::<Result<_>>()?;
            let mut tagged = 0;
            for id in customers {
                let customer = log.customer(id)?;
                let mut tags = customer.tags.clone();
                tags.extend(new.iter().filter(|tag| !customer.tags.contains(tag)).cloned());
                if tags == customer.tags {
                    continue;
                }
                // All tags of a customer stand in one line.
                let mut problems = Vec::new();
                tidy::at_most(Field::Tags, &tags.join(", "), tidy::LINE_MOST, &mut problems);
                passes(problems)?;
                log.transact(&Deed::EditCustomer(Customer { tags, ..customer }))?;
                tagged += 1;
            }
            Ok(tagged)
        })
    }

    /// Closes many cases in one way, each through the gate: one that is not ready stays open.
    ///
    /// # Errors
    /// Problems of the closing itself; no such case; or the log cannot be written.
    pub fn close_cases(&mut self, cases: &[CaseId], draft: &CloseDraft) -> Result<BulkClosed> {
        let mut problems = draft.problems(self.now().today());
        if draft.outcome.is_none() {
            problems.push(Problem::new(Field::Outcome, ProblemKind::Missing));
        }
        passes(problems)?;
        self.together(Together::CloseCases, |log| {
            let mut done = BulkClosed::default();
            for id in cases {
                match log.close_case(*id, draft) {
                    Ok(_) => done.closed += 1,
                    Err(LogbookError::Refused(Refusal::Gate(missing))) => {
                        if missing.contains(&Missing::AlreadyClosed) {
                            done.were_closed += 1;
                        } else {
                            done.left.push((*id, missing));
                        }
                    }
                    Err(error) => return Err(error),
                }
            }
            Ok(done)
        })
    }
}

/// What is wrong with tags as typed.
#[must_use]
pub fn tag_problems(typed: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let tags: Vec<String> = tags_of(typed).collect();
    tidy::needed(Field::Tags, &tags.join(", "), tidy::LINE_MOST, &mut problems);
    problems
}

/// The tags in a line, each once.
fn tags_of(typed: &str) -> impl Iterator<Item = String> {
    let tags: BTreeSet<String> = typed.split(',').map(tidy::line).collect();
    tags.into_iter().filter(|tag| !tidy::is_blank(tag))
}

fn passes(problems: Vec<Problem>) -> Result<()> {
    if problems.is_empty() { Ok(()) } else { Err(LogbookError::Invalid(problems)) }
}
