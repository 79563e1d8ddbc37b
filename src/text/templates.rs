//! The words of the page of templates and of a template: placeholders, gaps, problems.

use super::{TemplatesListText, TemplatesText};
use crate::domain::NoticedBy;
use crate::words::template::Placeholder;
use chrono::{NaiveTime, Timelike};

impl TemplatesText {
    /// What a placeholder stands for, in one line.
    #[must_use]
    pub fn meaning(&self, placeholder: Placeholder) -> &'static str {
        match placeholder {
            Placeholder::FirstName => self.meaning_first_name(),
            Placeholder::Name => self.meaning_name(),
            Placeholder::Opening => self.meaning_opening(),
            Placeholder::Product => self.meaning_product(),
            Placeholder::WhatHappened => self.meaning_what_happened(),
            Placeholder::When => self.meaning_when(),
            Placeholder::TheirWords => self.meaning_their_words(),
            Placeholder::AskedFor => self.meaning_asked_for(),
            Placeholder::TimesAsked => self.meaning_times_asked(),
            Placeholder::Fix => self.meaning_fix(),
            Placeholder::Gets => self.meaning_gets(),
            Placeholder::Changes => self.meaning_changes(),
            Placeholder::Promise => self.meaning_promise(),
            Placeholder::NextUpdate => self.meaning_next_update(),
            Placeholder::Reason => self.meaning_reason(),
            Placeholder::AskNext => self.meaning_ask_next(),
            Placeholder::Owner => self.meaning_owner(),
            Placeholder::Shop => self.meaning_shop(),
            Placeholder::Phone => self.meaning_phone(),
            Placeholder::Email => self.meaning_email(),
        }
    }

    /// What belongs in a gap, without brackets.
    #[must_use]
    pub fn gap(&self, placeholder: Placeholder) -> &'static str {
        match placeholder {
            Placeholder::FirstName => self.gap_first_name(),
            Placeholder::Name => self.gap_name(),
            Placeholder::Opening => self.gap_opening(),
            Placeholder::Product => self.gap_product(),
            Placeholder::WhatHappened => self.gap_what_happened(),
            Placeholder::When => self.gap_when(),
            Placeholder::TheirWords => self.gap_their_words(),
            Placeholder::AskedFor => self.gap_asked_for(),
            Placeholder::TimesAsked => self.gap_times_asked(),
            Placeholder::Fix => self.gap_fix(),
            Placeholder::Gets => self.gap_gets(),
            Placeholder::Changes => self.gap_changes(),
            Placeholder::Promise => self.gap_promise(),
            Placeholder::NextUpdate => self.gap_next_update(),
            Placeholder::Reason => self.gap_reason(),
            Placeholder::AskNext => self.gap_ask_next(),
            Placeholder::Owner => self.gap_owner(),
            Placeholder::Shop => self.gap_shop(),
            Placeholder::Phone => self.gap_phone(),
            Placeholder::Email => self.gap_email(),
        }
    }

    /// The values that a template is shown with when there is no case to choose.
    #[must_use]
    pub fn sample(&self, placeholder: Placeholder) -> &'static str {
        match placeholder {
            Placeholder::FirstName => self.sample_first_name(),
            Placeholder::Name => self.sample_name(),
            Placeholder::Opening => self.sample_opening(),
            Placeholder::Product => self.sample_product(),
            Placeholder::WhatHappened => self.sample_what_happened(),
            Placeholder::When => self.sample_when(),
            Placeholder::TheirWords => self.sample_their_words(),
            Placeholder::AskedFor => self.sample_asked_for(),
            Placeholder::TimesAsked => self.sample_times_asked(),
            Placeholder::Fix => self.sample_fix(),
            Placeholder::Gets => self.sample_gets(),
            Placeholder::Changes => self.sample_changes(),
            Placeholder::Promise => self.sample_promise(),
            Placeholder::NextUpdate => self.sample_next_update(),
            Placeholder::Reason => self.sample_reason(),
            Placeholder::AskNext => self.sample_ask_next(),
            Placeholder::Owner => self.sample_owner(),
            Placeholder::Shop => self.sample_shop(),
            Placeholder::Phone => self.sample_phone(),
            Placeholder::Email => self.sample_email(),
        }
    }

    /// The first words to somebody, by who noticed.
    #[must_use]
    pub fn opening(&self, noticed_by: NoticedBy) -> &'static str {
        match noticed_by {
            NoticedBy::Customer => self.opening_customer(),
            NoticedBy::We => self.opening_we(),
            NoticedBy::SomeoneElse => self.opening_someone_else(),
        }
    }

    /// A time of day as a letter says it: "noon", "5 p.m.", "9:30 a.m.".
    pub(super) fn time_of_day(&self, time: NaiveTime) -> String {
        let (is_afternoon, of_twelve) = time.hour12();
        let of_day = time.hour();
        let minute = format!("{:02}", time.minute());
        match (self.clock(), of_day, time.minute()) {
            (_, 12, 0) => self.noon().to_owned(),
            (_, 0, 0) => self.midnight().to_owned(),
            ("12", _, 0) if is_afternoon => self.afternoon_hour(of_twelve),
            ("12", _, 0) => self.morning_hour(of_twelve),
            ("12", ..) if is_afternoon => self.afternoon(of_twelve, &minute),
            ("12", ..) => self.morning(of_twelve, &minute),
            (_, _, 0) => self.hour(of_day),
            _ => self.time(of_day, &minute),
        }
    }
}

impl TemplatesListText {
    /// What a template is for, from its channel and harm; either may be empty.
    #[must_use]
    pub fn holds_for(&self, channel: &str, harm: &str) -> String {
        match (channel, harm) {
            ("", "") => self.for_any().to_owned(),
            (channel, "") => channel.to_owned(),
            ("", harm) => self.for_harm(harm),
            (channel, harm) => self.for_both(channel, harm),
        }
    }
}
