//! The fourteen ways in which words lose a customer a second time.

/// What is wrong with some words, or what is not there (domain rules, section 3.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// Says that such things happen: the customer's case does not matter.
    Shrug,
    /// Makes the harm smaller than it was.
    Minimise,
    /// Doubts that it happened at all.
    Condition,
    /// Takes the apology back in the same breath.
    ButApology,
    /// Points at somebody else, or at the customer.
    BlameShift,
    /// Hides who did it.
    Passive,
    /// Defends where it should explain.
    Excuse,
    /// Sends the customer away.
    BrushOff,
    /// Could have been sent to anybody.
    Robot,
    /// Apologizes more than it helps.
    Grovel,
    /// Promises something nobody can check.
    EmptyPromise,
    /// Makes the customer work for what they are owed.
    Burden,
    /// A part that this kind of text needs is not there.
    MissingPart,
    /// Nothing in it could only be said to this customer.
    NotSpecific,
}

impl Class {
    /// Every class, in the order of the domain rules.
    pub const ALL: [Self; 14] = [
        Self::Shrug,
        Self::Minimise,
        Self::Condition,
        Self::ButApology,
        Self::BlameShift,
        Self::Passive,
        Self::Excuse,
        Self::BrushOff,
        Self::Robot,
        Self::Grovel,
        Self::EmptyPromise,
        Self::Burden,
        Self::MissingPart,
        Self::NotSpecific,
    ];

    /// The name used in rule files and by programs that read the answer; it never changes.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Shrug => "shrug",
            Self::Minimise => "minimise",
            Self::Condition => "condition",
            Self::ButApology => "but_apology",
            Self::BlameShift => "blame_shift",
            Self::Passive => "passive",
            Self::Excuse => "excuse",
            Self::BrushOff => "brush_off",
            Self::Robot => "robot",
            Self::Grovel => "grovel",
            Self::EmptyPromise => "empty_promise",
            Self::Burden => "burden",
            Self::MissingPart => "missing_part",
            Self::NotSpecific => "not_specific",
        }
    }

    /// The class of this name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_is_found_by_its_id() {
        for class in Class::ALL {
            assert_eq!(Class::of_id(class.id()), Some(class));
        }
        assert_eq!(Class::of_id("minimize"), None);
    }
}
