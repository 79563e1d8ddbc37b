//! The places in a template that a case fills.

use super::distance;

/// What a template can ask of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Placeholder {
    /// The customer's name.
    Name,
    /// The name by which one speaks to them.
    FirstName,
    /// The first words: thanks for telling us, or, where we noticed first, that they hear it from
    /// us.
    Opening,
    /// The product or service concerned.
    Product,
    /// What went wrong and why, in our own words.
    WhatHappened,
    /// The day it happened.
    When,
    /// What they said, in their own words.
    TheirWords,
    /// The remedy they asked for.
    AskedFor,
    /// How many times they had to ask.
    TimesAsked,
    /// What we did to mend it.
    Fix,
    /// What they get beyond the fix.
    Gets,
    /// What we change so that it does not come back, with the day.
    Changes,
    /// The next promise that is still open, word for word.
    Promise,
    /// When that promise is due.
    NextUpdate,
    /// Why a complaint is declined.
    Reason,
    /// Whom they can ask next.
    AskNext,
    /// The shop's name.
    Shop,
    /// Who signs.
    Owner,
    /// The shop's telephone number, from the head of its letters.
    Phone,
    /// The shop's e-mail address, from the head of its letters.
    Email,
}

impl Placeholder {
    /// Every placeholder, in the order in which they are listed.
    pub const ALL: [Self; 20] = [
        Self::FirstName,
        Self::Name,
        Self::Opening,
        Self::Product,
        Self::WhatHappened,
        Self::When,
        Self::TheirWords,
        Self::AskedFor,
        Self::TimesAsked,
        Self::Fix,
        Self::Gets,
        Self::Changes,
        Self::Promise,
        Self::NextUpdate,
        Self::Reason,
        Self::AskNext,
        Self::Owner,
        Self::Shop,
        Self::Phone,
        Self::Email,
    ];

    /// Its name between the braces. Names are never changed: templates are kept with them.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::FirstName => "first_name",
            Self::Opening => "opening",
            Self::Product => "product",
            Self::WhatHappened => "what_happened",
            Self::When => "when",
            Self::TheirWords => "their_words",
            Self::AskedFor => "asked_for",
            Self::TimesAsked => "times_asked",
            Self::Fix => "fix",
            Self::Gets => "gets",
            Self::Changes => "changes",
            Self::Promise => "promise",
            Self::NextUpdate => "next_update",
            Self::Reason => "reason",
            Self::AskNext => "ask_next",
            Self::Shop => "shop",
            Self::Owner => "owner",
            Self::Phone => "phone",
            Self::Email => "email",
        }
    }

    /// The placeholder of a name as typed: capitals do not matter, and a space or a hyphen is as
    /// good as the line between two words.
    #[must_use]
    pub fn of_name(typed: &str) -> Option<Self> {
        let name = plain(typed);
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// The placeholder that was probably meant by a name that is none.
    #[must_use]
    pub fn nearest(typed: &str) -> Option<Self> {
        let names = Self::ALL.map(Self::name);
        let found = distance::nearest(&plain(typed), &names)?;
        Self::of_name(found)
    }

    /// Whether its value is a phrase of somebody's own, which gets a capital at the start of a
    /// sentence. A name is written as its owner writes it.
    pub(super) fn is_phrase(self) -> bool {
        !matches!(
            self,
            Self::Name
                | Self::FirstName
                | Self::Product
                | Self::Shop
                | Self::Owner
                | Self::Phone
                | Self::Email
        )
    }
}

/// A typed name in the shape of a real one.
fn plain(typed: &str) -> String {
    typed.trim().to_lowercase().replace([' ', '-'], "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_placeholder_is_listed_once_and_found_by_its_name() {
        for (place, placeholder) in Placeholder::ALL.into_iter().enumerate() {
            assert_eq!(Placeholder::of_name(placeholder.name()), Some(placeholder));
            assert!(!Placeholder::ALL[..place].contains(&placeholder), "{placeholder:?} twice");
        }
    }

    #[test]
    fn a_name_may_be_typed_as_people_write() {
        for typed in ["First Name", "first-name", " FIRST_NAME "] {
            assert_eq!(Placeholder::of_name(typed), Some(Placeholder::FirstName), "{typed:?}");
        }
    }

    #[test]
    fn the_nearest_name_is_suggested_and_nothing_for_nonsense() {
        assert_eq!(Placeholder::nearest("frist_name"), Some(Placeholder::FirstName));
        assert_eq!(Placeholder::nearest("firstname"), Some(Placeholder::FirstName));
        assert_eq!(Placeholder::nearest("what_hapened"), Some(Placeholder::WhatHappened));
        assert_eq!(Placeholder::nearest("change"), Some(Placeholder::Changes));
        assert_eq!(Placeholder::nearest("zzzzzzzz"), None);
        assert_eq!(Placeholder::nearest(""), None);
    }
}
