//! Deeds about the shop's own words to start from.

use super::deed::Deed;
use super::error::LogbookError;
use super::{Logbook, Result};
use crate::domain::{
    Field, Moment, Problem, ProblemKind, RecordKind, RecordRef, Template, TemplateKey, tidy,
};
use crate::store::{history, template};
use crate::words::template::is_only_template;

impl Logbook {
    /// Every template of the shop's own, by kind, channel and harm.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn templates(&self) -> Result<Vec<Template>> {
        Ok(template::all(&self.store)?)
    }

    /// That a text holds nothing but sentences of templates, which would be true of any case.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn only_template(&self, field: Field, words: &str) -> Result<Option<Problem>> {
        let own = self.templates()?;
        let is_only = is_only_template(words, own.iter().map(|own| own.words.as_str()));
        Ok(is_only.then(|| Problem::new(field, ProblemKind::OnlyTemplate)))
    }

    /// The shop's own words for a key; none where the shipped ones hold.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn template(&self, key: TemplateKey) -> Result<Option<Template>> {
        Ok(template::get(&self.store, key)?)
    }

    /// Every version the shop saved for a key, the latest first, also those that were restored
    /// or taken back since.
    ///
    /// # Errors
    /// The log cannot be read, or the body of a deed is damaged.
    pub fn template_versions(&self, key: TemplateKey) -> Result<Vec<Template>> {
        const MOST: i64 = 50;
        let reference = RecordRef::Template(key);
        let kind = RecordKind::Template.number();
        let touching = history::touching(&self.store, kind, &reference.key(), MOST)?;
        let mut versions = Vec::new();
        for (envelope, body) in touching {
            let Some(body) = body else { continue };
            let deed = Deed::read(&envelope.name, envelope.version, &body.bytes)
                .map_err(|error| LogbookError::of_deed(envelope.seq, &error))?;
            if let Some(Deed::SaveTemplate(template)) = deed {
                versions.push(template);
            }
        }
        versions.reverse();
        Ok(versions)
    }

    /// Saves the shop's own words for a key, as its next version. Saving what is saved already
    /// does nothing.
    ///
    /// # Errors
    /// Nothing is written, or too much; or the log cannot be written.
    pub fn save_template(&mut self, key: TemplateKey, words: &str) -> Result<()> {
        let mut problems = Vec::new();
        tidy::needed(Field::Template, words, tidy::TEXT_MOST, &mut problems);
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let words = tidy::text(words);
        let now = template::get(&self.store, key)?;
        if now.is_some_and(|template| template.words == words) {
            return Ok(());
        }
        let latest = self.template_versions(key)?.iter().map(|it| it.version).max().unwrap_or(0);
        let version = latest.saturating_add(1);
        let saved = Moment::from(self.clock.now());
        self.transact(&Deed::SaveTemplate(Template { key, words, version, saved }))?;
        Ok(())
    }

    /// Lets the shipped words hold again. Where they hold already, nothing is done.
    ///
    /// # Errors
    /// The log cannot be written.
    pub fn restore_template(&mut self, key: TemplateKey) -> Result<()> {
        if template::get(&self.store, key)?.is_some() {
            self.transact(&Deed::RestoreTemplate(key))?;
        }
        Ok(())
    }
}
