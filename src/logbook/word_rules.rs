//! The deed about the shop's own rules for the phrase check.

use super::deed::Deed;
use super::error::LogbookError;
use super::{Logbook, Result};
use crate::domain::{Field, Problem, ProblemKind, WordRules};
use crate::store::word_rules;

impl Logbook {
    /// The shop's own rules; none of its own before they were first saved.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn word_rules(&self) -> Result<WordRules> {
        Ok(word_rules::get(&self.store)?.unwrap_or_default())
    }

    /// Saves the shop's own rules. Saving what is saved already does nothing.
    ///
    /// # Errors
    /// A phrase or its reason is missing or too long, or there are too many; or the log cannot
    /// be written.
    pub fn save_word_rules(&mut self, rules: &WordRules) -> Result<()> {
        let tidied = rules.tidied();
        let mut problems: Vec<Problem> =
            tidied.phrases.iter().flat_map(crate::domain::OwnPhrase::problems).collect();
        if tidied.phrases.len() > WordRules::MOST {
            let kind = ProblemKind::OutOfRange { least: 0, most: 500 };
            problems.push(Problem::new(Field::Phrase, kind));
        }
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        if self.word_rules()? != tidied {
            self.transact(&Deed::SaveWordRules(tidied))?;
        }
        Ok(())
    }
}
