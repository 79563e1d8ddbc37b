//! Why a deed or a read failed.

use super::{Explained, explained, shown};
use crate::domain::RecordKind;
use crate::logbook::error::{Damage, Doing, LogbookError, StoreError};
use crate::text::{ExplainFailureText, ExplainGoneText, Text};
use std::io::Error;
use std::path::Path;

impl Text {
    /// A failed deed or read.
    #[must_use]
    pub fn explain(&self, error: &LogbookError) -> Explained {
        let words = &self.explain.failure;
        match error {
            LogbookError::Invalid(problems) => {
                let all: Vec<String> =
                    problems.iter().map(|problem| self.problem_of_field(problem)).collect();
                explained(words.invalid(&all.join(" ")), words.invalid_advice())
            }
            LogbookError::NotFound(kind) => {
                let gone = &self.explain.gone;
                explained(gone.record(*kind), gone.advice())
            }
            LogbookError::Refused(refusal) => self.explain_refusal(refusal),
            LogbookError::TooNew { .. } => too_new(words),
            LogbookError::NotALog { path } => not_a_log(words, path),
            LogbookError::Damaged(damage) => self.explain_damage(damage),
            LogbookError::Locked => locked(words),
            LogbookError::DiskFull => disk_full(words),
            LogbookError::Storage(error) => self.explain_storage(error),
            LogbookError::Io { doing, path, source } => self.explain_io(*doing, path, source),
        }
    }

    fn explain_storage(&self, error: &StoreError) -> Explained {
        let words = &self.explain.failure;
        match error {
            StoreError::Locked => locked(words),
            StoreError::TooNew { .. } => too_new(words),
            StoreError::NotALog { path } => not_a_log(words, path),
            StoreError::Damaged(damage) => self.explain_damage(damage),
            StoreError::DiskFull => disk_full(words),
            StoreError::NoRights { path } => {
                let what = match known(path) {
                    Some(path) => words.no_rights(&path),
                    None => words.no_rights_to_the_log().to_owned(),
                };
                explained(what, words.no_rights_advice())
            }
            StoreError::Missing { path } => {
                let what = match known(path) {
                    Some(path) => words.missing(&path),
                    None => words.missing_at_its_place().to_owned(),
                };
                explained(what, words.missing_advice())
            }
            StoreError::Io { doing, path, source } => self.explain_io(*doing, path, source),
            StoreError::Unfit(unfit) => {
                explained(words.unfit(&self.explain.damage.unfit(unfit)), words.unfit_advice())
            }
            StoreError::Meaningless { table, column } => {
                explained(words.meaningless(table, column), words.meaningless_advice())
            }
            StoreError::Storage(error) => {
                explained(words.storage(&error.to_string()), words.storage_advice())
            }
        }
    }

    fn explain_damage(&self, damage: &Damage) -> Explained {
        let words = &self.explain.failure;
        let what = if damage.is_of_the_whole() {
            words.damaged_as_a_whole().to_owned()
        } else {
            words.damaged(&self.explain.damage.told(damage))
        };
        explained(what, words.damaged_advice())
    }

    fn explain_io(&self, doing: Doing, path: &Path, source: &Error) -> Explained {
        let (words, path, cause) = (&self.explain.failure, shown(path), self.cause(source));
        let what = match doing {
            Doing::Making => words.making(&path, &cause),
            Doing::Naming => words.naming(&path, &cause),
            Doing::Measuring => words.measuring(&path, &cause),
            Doing::Opening => words.opening(&path, &cause),
            Doing::OpeningSettings => words.opening_settings(&cause),
            Doing::Reading => words.reading(&path, &cause),
            Doing::Syncing => words.syncing(&path, &cause),
            Doing::CopyingInto => words.copying_into(&path, &cause),
            Doing::CopyingFirst => words.copying_first(&path, &cause),
            Doing::Asking => words.asking(&cause),
            Doing::Packing => words.packing(&cause),
        };
        explained(what, self.way_out(source))
    }
}

impl ExplainGoneText {
    fn record(&self, kind: RecordKind) -> &'static str {
        match kind {
            RecordKind::Shop => self.shop(),
            RecordKind::Customer => self.customer(),
            RecordKind::Mistake => self.mistake(),
            RecordKind::Case => self.case(),
            RecordKind::Stage => self.stage(),
            RecordKind::Cadence => self.cadence(),
            RecordKind::Promise => self.promise(),
            RecordKind::Concession => self.concession(),
            RecordKind::Message => self.message(),
            RecordKind::Contact => self.contact(),
            RecordKind::Prevention => self.prevention(),
            RecordKind::Template => self.template(),
            RecordKind::WordRules => self.word_rules(),
            RecordKind::PlanB => self.plan_b(),
            RecordKind::CheckBack => self.check_back(),
            RecordKind::WinBack => self.win_back(),
        }
    }
}

fn too_new(words: &ExplainFailureText) -> Explained {
    explained(words.too_new(), words.too_new_advice())
}

fn not_a_log(words: &ExplainFailureText, path: &Path) -> Explained {
    let what = match known(path) {
        Some(path) => words.not_a_log(&path),
        None => words.this_is_not_a_log().to_owned(),
    };
    explained(what, words.not_a_log_advice())
}

fn locked(words: &ExplainFailureText) -> Explained {
    explained(words.locked(), words.locked_advice())
}

fn disk_full(words: &ExplainFailureText) -> Explained {
    explained(words.disk_full(), words.disk_full_advice())
}

/// A path as people see it, where one is known.
fn known(path: &Path) -> Option<String> {
    (!path.as_os_str().is_empty()).then(|| shown(path))
}
