//! The sentence that brings a part into a letter, made from the case.

use super::checker::Checker;
use super::facts::Facts;
use super::filling::Filling;
use super::part::Part;

impl Checker {
    /// The sentence that brings a part into a letter, made from what the case knows. What only
    /// the owner can fill in stands in `[brackets]`. None, if the rule file suggests nothing.
    #[must_use]
    pub fn suggestion(&self, part: Part, facts: &Facts<'_>) -> Option<String> {
        let rules = self.rules();
        let filling = Filling::new(rules, facts, "", true);
        let of_part = rules.suggestions.iter().filter(|(of, _)| *of == part);
        of_part.into_iter().find_map(|(_, put)| filling.words(put, ""))
    }
}
