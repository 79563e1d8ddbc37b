//! The words of the page of templates and of a template: placeholders, gaps, problems.

use super::{TemplatesListText, TemplatesText};
use crate::domain::NoticedBy;
use crate::words::template::Placeholder;
use chrono::NaiveTime;
use chrono::Timelike;

impl TemplatesText {
    /// What a placeholder stands for, in one line.
    #[must_use]
    pub fn meaning(&self, a0: Placeholder) -> &'static str {
        meaning(a0)
    }

    /// What belongs in a gap, without brackets.
    #[must_use]
    pub fn gap(&self, a0: Placeholder) -> &'static str {
        gap(a0)
    }

    /// The values that a template is shown with when there is no case to choose.
    #[must_use]
    pub fn sample(&self, a0: Placeholder) -> &'static str {
        sample(a0)
    }

    /// The first words to somebody, by who noticed.
    #[must_use]
    pub fn opening(&self, noticed_by: NoticedBy) -> &'static str {
        match noticed_by {
            NoticedBy::Customer => "Thank you for telling me",
            NoticedBy::We => "You may not have noticed yet, so I want you to hear it from me",
            NoticedBy::SomeoneElse => "I heard what happened, and I want to speak to you myself",
        }
    }

    /// Any other time of day.
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        let (is_afternoon, hour) = time.hour12();
        let half = if is_afternoon { "p.m." } else { "a.m." };
        match time.minute() {
            0 => format!("{hour} {half}"),
            minute => format!("{hour}:{minute:02} {half}"),
        }
    }

    /// Changes one after the other.
    #[must_use]
    pub fn changes(&self, all: &[String]) -> String {
        all.join("; ")
    }
}

impl TemplatesListText {
    /// What a template is for, from its channel and harm; either may be empty.
    #[must_use]
    pub fn holds_for(&self, channel: &str, harm: &str) -> String {
        match (channel, harm) {
            ("", "") => "Any channel, any harm".to_owned(),
            (channel, "") => channel.to_owned(),
            ("", harm) => format!("Harm: {harm}"),
            (channel, harm) => format!("{channel}, harm: {harm}"),
        }
    }
}

fn meaning(placeholder: Placeholder) -> &'static str {
    match placeholder {
        Placeholder::FirstName => "The customer’s first name. A firm keeps its whole name.",
        Placeholder::Name => "The customer’s whole name.",
        Placeholder::Opening => {
            "“Thank you for telling me”, or, when you noticed first, that they hear it from you."
        }
        Placeholder::Product => "The product or service concerned.",
        Placeholder::WhatHappened => "The cause you wrote down, or your own title of the case.",
        Placeholder::When => "The day it happened.",
        Placeholder::TheirWords => "What they said, in their own words; a long one is cut.",
        Placeholder::AskedFor => "What they asked for.",
        Placeholder::TimesAsked => "How many times they had to come back: once, twice, 3 times.",
        Placeholder::Fix => "What you recorded under Fix.",
        Placeholder::Gets => "What you recorded under Concede.",
        Placeholder::Changes => "What you recorded under Prevent, each with its day.",
        Placeholder::Promise => "Your next open promise, word for word.",
        Placeholder::NextUpdate => "When that promise is due.",
        Placeholder::Reason => "Why you decline, in words for the customer.",
        Placeholder::AskNext => "Who they can ask next after a decline.",
        Placeholder::Owner => "Who owns the case and signs.",
        Placeholder::Shop => "The name of your shop.",
        Placeholder::Phone => "Your phone number, from the head of your letters.",
        Placeholder::Email => "Your email address, from the head of your letters.",
    }
}

fn gap(placeholder: Placeholder) -> &'static str {
    match placeholder {
        Placeholder::FirstName => "their first name",
        Placeholder::Name => "their name",
        Placeholder::Opening => "your first words",
        Placeholder::Product => "what they bought",
        Placeholder::WhatHappened => "what went wrong and why, in one plain sentence",
        Placeholder::When => "the day it happened",
        Placeholder::TheirWords => "what they said, in their own words",
        Placeholder::AskedFor => "what they asked for",
        Placeholder::TimesAsked => "how many times",
        Placeholder::Fix => "what you did to put it right, or will do and by when",
        Placeholder::Gets => "what they get",
        Placeholder::Changes => "what you changed, and from which day",
        Placeholder::Promise => "what you promise",
        Placeholder::NextUpdate => "the day and time of your next word",
        Placeholder::Reason => "why you decline, in words for them",
        Placeholder::AskNext => "who they can ask next",
        Placeholder::Owner => "your name",
        Placeholder::Shop => "the name of your shop",
        Placeholder::Phone => "your phone number",
        Placeholder::Email => "your email address",
    }
}

fn sample(placeholder: Placeholder) -> &'static str {
    match placeholder {
        Placeholder::FirstName => "Marta",
        Placeholder::Name => "Marta Novak",
        Placeholder::Opening => "Thank you for telling me",
        Placeholder::Product => "three-tier wedding cake",
        Placeholder::WhatHappened => "I wrote Sunday in the book where you had said Saturday",
        Placeholder::When => "Saturday, November 14",
        Placeholder::TheirWords => {
            "The cake came on Sunday. The wedding was on Saturday. We cut a supermarket cake"
        }
        Placeholder::AskedFor => "the money back",
        Placeholder::TimesAsked => "twice",
        Placeholder::Fix => "I gave you the full price back on Monday morning",
        Placeholder::Gets => "the top tier, baked again for the day you choose",
        Placeholder::Changes => "I read every order back aloud, since November 16",
        Placeholder::Promise => "I will call you with the date of the new cake",
        Placeholder::NextUpdate => "Friday, November 27, at noon",
        Placeholder::Reason => "the cake was eaten, and the picture shows it whole",
        Placeholder::AskNext => "the bakers’ guild, 555 0199",
        Placeholder::Owner => "Rosa",
        Placeholder::Shop => "Rosa’s Bakery",
        Placeholder::Phone => "555 0100",
        Placeholder::Email => "rosa@bakery.example",
    }
}
