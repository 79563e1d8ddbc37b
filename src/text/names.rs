//! The names of the domain's fixed values, as the owner reads them.

use super::Text;
use crate::domain::double_deviation::Deviation;
use crate::domain::{
    CausedBy, Channel, ConcessionForm, Damage, Field, Harm, MessageKind, Missing, MistakeKind,
    Nature, Outcome, PreventionKind, Stage,
};
use chrono::Weekday;

impl Text {
    /// A channel, as a choice: "Phone", "We noticed".
    #[must_use]
    pub fn channel(&self, channel: Channel) -> &'static str {
        match channel {
            Channel::WeNoticed => "We noticed",
            Channel::Phone => "Phone",
            Channel::InPerson => "In person",
            Channel::Email => "Email",
            Channel::PublicReview => "Public review",
            Channel::Social => "Social",
            Channel::Text => "Text",
            Channel::Letter => "Letter",
        }
    }
    /// How something was said, within a sentence: "by phone", "in person".
    #[must_use]
    pub fn by_channel(&self, channel: Channel) -> &'static str {
        match channel {
            Channel::WeNoticed => "before they told us",
            Channel::Phone => "by phone",
            Channel::InPerson => "in person",
            Channel::Email => "by email",
            Channel::PublicReview => "on a review page",
            Channel::Social => "on social media",
            Channel::Text => "by text",
            Channel::Letter => "by letter",
        }
    }
    /// What was hurt: "Something of theirs".
    #[must_use]
    pub fn damage(&self, damage: Damage) -> &'static str {
        match damage {
            Damage::None => "Nobody and nothing",
            Damage::Property => "Something that belongs to them",
            Damage::Injury => "Somebody was injured or fell ill",
            Damage::Death => "Somebody died",
        }
    }
    /// A level of harm: "Spoiled plans".
    #[must_use]
    pub fn harm(&self, harm: Harm) -> &'static str {
        match harm {
            Harm::Nuisance => "Nuisance",
            Harm::TimeOrMoney => "Time or a little money",
            Harm::SpoiledPlans => "Spoiled plans",
            Harm::Serious => "Serious",
        }
    }
    /// A level of harm, as a chip: "Time or money".
    #[must_use]
    pub fn harm_short(&self, harm: Harm) -> &'static str {
        match harm {
            Harm::Nuisance => "Nuisance",
            Harm::TimeOrMoney => "Time or money",
            Harm::SpoiledPlans => "Spoiled plans",
            Harm::Serious => "Serious",
        }
    }
    /// What a level of harm means: "also: repeated, or public".
    #[must_use]
    pub fn harm_meaning(&self, harm: Harm) -> &'static str {
        match harm {
            Harm::Nuisance => "annoying, nothing lost",
            Harm::TimeOrMoney => "had to chase, small loss",
            Harm::SpoiledPlans => "also: repeated, or public",
            Harm::Serious => "safety, big money, trust",
        }
    }
    /// A stage: "Check back".
    #[must_use]
    pub fn stage(&self, stage: Stage) -> &'static str {
        match stage {
            Stage::Listen => "Listen",
            Stage::Apologize => "Apologize",
            Stage::Fix => "Fix",
            Stage::Concede => "Concede",
            Stage::Prevent => "Prevent",
            Stage::CheckBack => "Check back",
        }
    }
    /// An outcome: "Recovered: they say so".
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::BoughtAgain => "Recovered: bought again",
            Outcome::SaysSo => "Recovered: they say so",
            Outcome::Neutral => "Neither won back nor lost",
            Outcome::LostDespiteRecovery => "Lost despite recovery",
            Outcome::Lost => "Lost: we did not recover",
            Outcome::Declined => "Declined with a reason",
            Outcome::Withdrawn => "Withdrawn by the customer",
            Outcome::GoneQuiet => "Gone quiet",
        }
    }
    /// A kind of mistake: "Not delivered".
    #[must_use]
    pub fn mistake_kind(&self, kind: MistakeKind) -> &'static str {
        match kind {
            MistakeKind::Late => "Late",
            MistakeKind::Wrong => "Wrong item or work",
            MistakeKind::Defect => "Broken or badly made",
            MistakeKind::Price => "Wrong price or bill",
            MistakeKind::Conduct => "How we behaved",
            MistakeKind::Lost => "Lost",
            MistakeKind::NotDelivered => "Not delivered",
            MistakeKind::Other => "Something else",
        }
    }
    /// Who caused a mistake: "A supplier".
    #[must_use]
    pub fn caused_by(&self, caused_by: CausedBy) -> &'static str {
        match caused_by {
            CausedBy::Us => "Us",
            CausedBy::Colleague => "A colleague",
            CausedBy::Supplier => "A supplier",
            CausedBy::Carrier => "A carrier",
            CausedBy::Customer => "The customer",
            CausedBy::Nobody => "Nobody",
            CausedBy::Unknown => "Not known yet",
        }
    }
    /// The form of a concession: "Waived fee".
    #[must_use]
    pub fn form(&self, form: ConcessionForm) -> &'static str {
        match form {
            ConcessionForm::Refund => "Refund",
            ConcessionForm::WaivedFee => "Waived fee",
            ConcessionForm::Discount => "Discount",
            ConcessionForm::Voucher => "Voucher or credit",
            ConcessionForm::Gift => "Gift",
            ConcessionForm::Redo => "Done again",
            ConcessionForm::Upgrade => "Upgrade",
            ConcessionForm::Time => "Our time",
        }
    }
    /// The nature of a concession: "Owed", "Goodwill", "Waived fee".
    #[must_use]
    pub fn nature(&self, nature: Nature) -> &'static str {
        match nature {
            Nature::Redress => "Owed",
            Nature::Goodwill => "Goodwill",
            Nature::WaivedFee => "Waived fee",
        }
    }
    /// A kind of message: "Apology".
    #[must_use]
    pub fn message_kind(&self, kind: MessageKind) -> &'static str {
        match kind {
            MessageKind::Apology => "Apology",
            MessageKind::Update => "Update",
            MessageKind::PublicReply => "Public answer",
            MessageKind::Decline => "Decline",
            MessageKind::WhatWeChanged => "What we changed",
            MessageKind::WinBack => "Win-back",
        }
    }
    /// A kind of prevention: "Remove the cause".
    #[must_use]
    pub fn prevention_kind(&self, kind: PreventionKind) -> &'static str {
        match kind {
            PreventionKind::Correction => "Mend this one",
            PreventionKind::CorrectiveAction => "Remove the cause",
            PreventionKind::PreventiveAction => "Stop it before it strikes",
        }
    }
    /// Why words alone are no longer enough, as a sentence.
    #[must_use]
    pub fn deviation(&self, deviation: Deviation) -> &'static str {
        match deviation {
            Deviation::BrokenPromise => {
                "A promise in this case was broken: words alone are no longer enough."
            }
            Deviation::FailedRecovery => {
                "The first recovery did not hold, so this is a second chance: words alone are no longer enough."
            }
            Deviation::SameAgain => {
                "The same kind of mistake hit this customer in the 12 months before: words alone are no longer enough."
            }
        }
    }
    /// What still keeps a case open: "Apologize: say what you did, or why you leave it out".
    #[must_use]
    pub fn missing(&self, missing: &Missing) -> String {
        match missing {
            Missing::Stage(stage) => {
                format!("{}: say what you did, or why you leave it out", self.stage(*stage))
            }
            Missing::OpenPromises(1) => "1 promise is still open: say how it ended".to_owned(),
            Missing::OpenPromises(open) => {
                format!("{open} promises are still open: say how each ended")
            }
            Missing::Outcome => "Choose how it ended".to_owned(),
            Missing::DeclineReason => "Write why you decline, in words for the customer".to_owned(),
            Missing::DeclineAskNext => "Name who they can ask next".to_owned(),
            Missing::BoughtAgainDay => "Write the day they bought again".to_owned(),
            Missing::AlreadyClosed => "This case is closed already".to_owned(),
        }
    }
    /// A weekday: "Tuesday".
    #[must_use]
    pub fn weekday(&self, weekday: Weekday) -> &'static str {
        match weekday {
            Weekday::Mon => "Monday",
            Weekday::Tue => "Tuesday",
            Weekday::Wed => "Wednesday",
            Weekday::Thu => "Thursday",
            Weekday::Fri => "Friday",
            Weekday::Sat => "Saturday",
            Weekday::Sun => "Sunday",
        }
    }
    /// A weekday in three letters: "Tue".
    #[must_use]
    pub fn weekday_short(&self, weekday: Weekday) -> &'static str {
        match weekday {
            Weekday::Mon => "Mon",
            Weekday::Tue => "Tue",
            Weekday::Wed => "Wed",
            Weekday::Thu => "Thu",
            Weekday::Fri => "Fri",
            Weekday::Sat => "Sat",
            Weekday::Sun => "Sun",
        }
    }
    /// The label of a field, as a problem names it: "The due time".
    #[must_use]
    pub fn field(&self, field: Field) -> &'static str {
        match field {
            Field::Name => "The name",
            Field::Phone => "The phone number",
            Field::Email => "The email address",
            Field::Address => "The address",
            Field::Since => "Customer since",
            Field::YearlyValue => "The worth of a year",
            Field::Tags => "The tags",
            Field::Notes => "The notes",
            Field::Title => "The title",
            Field::Words => "Their words",
            Field::Link => "The link",
            Field::Product => "The product",
            Field::Price => "The price",
            Field::Happened => "The day it happened",
            Field::CausedByName => "The name of who caused it",
            Field::Cause => "The cause",
            Field::Remedy => "What they asked for",
            Field::Owner => "The owner of the case",
            Field::PromiseWords => "The promise",
            Field::Due => "The due time",
            Field::Weekdays => "The weekdays",
            Field::Every => "How often it comes",
            Field::MonthDay => "The day of the month",
            Field::Until => "What ends it",
            Field::LastDay => "The last day of it",
            Field::Count => "How many times it comes",
            Field::What => "What was done",
            Field::Who => "Who did it",
            Field::Reason => "The reason",
            Field::FaceValue => "The worth to the customer",
            Field::RealCost => "The cost to us",
            Field::MustDo => "What they must do",
            Field::Expires => "The last day",
            Field::Received => "The day it was received",
            Field::Given => "The day it was given",
            Field::Message => "The words",
            Field::PrivateReason => "The reason for answering in private",
            Field::Template => "The template",
            Field::Phrase => "The phrase",
            Field::Rewrite => "What to say instead",
            Field::Letterhead => "The head of your letters",
            Field::Outcome => "The outcome",
            Field::AskNext => "Who they can ask next",
            Field::ShopName => "The name of the shop",
            Field::OwnerName => "The owner’s name",
            Field::Currency => "The currency",
            Field::Hours => "The opening hours",
            Field::DaysOff => "The days off",
            Field::Days => "The number of days",
            Field::Target => "The time to reply",
            Field::PlanDay => "The day of Plan B",
            Field::PlanWords => "Plan B",
            Field::Budget => "The budget",
            Field::WhoHasIt => "Who has it",
            Field::WhenTheyHaveIt => "When they can have it",
            Field::Satisfied => "How satisfied they are",
            Field::Again => "Whether they would use you again",
            Field::LeftUndone => "What was left undone",
            Field::Path => "The file or folder",
        }
    }
}

#[cfg(test)]
mod tests;
