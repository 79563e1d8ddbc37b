//! The shipped rules as somebody can judge them who wants to switch one off.

use super::class::Class;
use super::pack::Pack;

/// A rule with a sentence that it would point out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleLine<'a> {
    /// The rule's id.
    pub id: &'a str,
    /// What is wrong with such words.
    pub class: Class,
    /// The first of the sentences it was written for; empty when its file has none.
    pub example: &'a str,
}

impl Pack {
    /// Every rule with an example, in the order of the file.
    pub fn lines(&self) -> impl Iterator<Item = RuleLine<'_>> {
        self.rules.iter().map(|rule| RuleLine {
            id: &rule.id,
            class: rule.class,
            example: rule.bad.first().map(String::as_str).unwrap_or_default(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_rule_shows_what_it_would_point_out() {
        let pack = Pack::of("en");
        assert_eq!(pack.lines().count(), pack.rules().count());
        for line in pack.lines() {
            assert!(!line.example.is_empty(), "{}", line.id);
        }
    }
}
