//! The parts of an apology, and how much each one counts.

/// A part of an apology (domain rules, section 3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// Thanks for telling us.
    Thanks,
    /// Saying that it is our fault.
    Responsibility,
    /// Saying that we are sorry.
    Regret,
    /// Why it went wrong, in plain words.
    Explanation,
    /// What has been put right, or will be, and when.
    Repair,
    /// What we changed so that it does not come back.
    Repentance,
    /// Asking for another chance.
    Forgiveness,
}

impl Part {
    /// Every part, in the order in which a letter carries them.
    pub const ALL: [Self; 7] = [
        Self::Thanks,
        Self::Responsibility,
        Self::Regret,
        Self::Explanation,
        Self::Repair,
        Self::Repentance,
        Self::Forgiveness,
    ];

    /// The name used in rule files and by programs that read the answer; it never changes.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Thanks => "thanks",
            Self::Responsibility => "responsibility",
            Self::Regret => "regret",
            Self::Explanation => "explanation",
            Self::Repair => "repair",
            Self::Repentance => "repentance",
            Self::Forgiveness => "forgiveness",
        }
    }

    /// The part of this name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.id() == id)
    }

    /// How much the part counts in the score; all weights add up to 100.
    ///
    /// The order is that of two experiments with 755 people (Lewicki, Polin and Lount 2016); the
    /// figures are the domain rules'. Thanks were not among the six parts they tried.
    #[must_use]
    pub fn weight(self) -> u8 {
        match self {
            Self::Thanks => 0,
            Self::Responsibility => 30,
            Self::Regret | Self::Explanation => 15,
            Self::Repair => 25,
            Self::Repentance => 10,
            Self::Forgiveness => 5,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_add_up_to_a_hundred() {
        let sum: u32 = Part::ALL.into_iter().map(|part| u32::from(part.weight())).sum();
        assert_eq!(sum, 100);
        for part in Part::ALL {
            assert_eq!(Part::of_id(part.id()), Some(part));
        }
    }
}
