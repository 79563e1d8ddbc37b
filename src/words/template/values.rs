//! What a case gives to a template.

use super::Placeholder;
use std::collections::BTreeMap;

/// The values of one case, and the words for those that are missing.
#[derive(Clone, Debug)]
pub struct Values {
    said: BTreeMap<Placeholder, String>,
    gaps: BTreeMap<Placeholder, &'static str>,
}

impl Values {
    /// No values yet. `gap` says what belongs in the place of a missing one ("your phone
    /// number"), without brackets.
    #[must_use]
    pub fn new(gap: impl Fn(Placeholder) -> &'static str) -> Self {
        let gaps = Placeholder::ALL.into_iter().map(|it| (it, gap(it))).collect();
        Self { said: BTreeMap::new(), gaps }
    }

    /// Sets a value; one that shows nothing counts as missing.
    pub fn set(&mut self, placeholder: Placeholder, value: impl Into<String>) {
        let value = value.into();
        let value = value.trim();
        if crate::domain::tidy::is_blank(value) {
            self.said.remove(&placeholder);
        } else {
            self.said.insert(placeholder, value.to_owned());
        }
    }

    /// A value; none when it is missing.
    #[must_use]
    pub fn get(&self, placeholder: Placeholder) -> Option<&str> {
        self.said.get(&placeholder).map(String::as_str)
    }

    /// What belongs in the place of a missing value.
    #[must_use]
    pub fn gap(&self, placeholder: Placeholder) -> &'static str {
        self.gaps.get(&placeholder).copied().unwrap_or_default()
    }
}
