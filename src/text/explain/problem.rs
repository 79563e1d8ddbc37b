//! What is wrong with a field, and how to write it instead.

use crate::domain::day::{WhenPart, WhenProblem, YEARS};
use crate::domain::money::{AmountProblem, MAX_MAJOR_UNITS};
use crate::domain::{Field, Problem, ProblemKind};
use crate::text::Text;
use crate::text::format::lowered;
use chrono::NaiveDateTime;

impl Text {
    /// A problem with a field, as it stands under the field.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        let field = problem.field;
        match &problem.kind {
            ProblemKind::Missing => missing(field).to_owned(),
            ProblemKind::TooLong { most, given } => format!(
                "At most {} characters; this has {}.",
                self.count(u64::try_from(*most).unwrap_or(u64::MAX)),
                self.count(u64::try_from(*given).unwrap_or(u64::MAX)),
            ),
            ProblemKind::Amount(problem) => amount(self, *problem, field),
            ProblemKind::When(problem) => when(self, *problem, field),
            ProblemKind::InPast(at) => {
                format!("That is in the past: {}. Is that meant?", self.full_day_time(*at))
            }
            ProblemKind::InFuture(at) => format!(
                "{} is still to come. Write today or a day before.",
                self.full_day(at.date())
            ),
            ProblemKind::NotALink => "Start the address with https:// or http://.".to_owned(),
            ProblemKind::NotAnEmail => {
                "Write an email address like name@example.com, without spaces.".to_owned()
            }
            ProblemKind::NoDigits => "Write the phone number with its digits.".to_owned(),
            ProblemKind::NothingVisible => {
                "Nothing in this can be seen. Write it with letters or numbers.".to_owned()
            }
            ProblemKind::Hours => "Each closing time must come after its opening time, hours \
                 must not overlap, and at least one day must be open."
                .to_owned(),
            ProblemKind::NeverDue => {
                "No date comes of this: it ends before the first one, or the shop is closed on \
                 all of them."
                    .to_owned()
            }
            ProblemKind::OutOfRange { least, most } => {
                format!("Write a whole number from {least} to {most}.")
            }
        }
    }

    /// A problem that names its field, for the command line and messages.
    #[must_use]
    pub fn problem_of_field(&self, problem: &Problem) -> String {
        let sentence = self.problem(problem);
        let is_named_day = matches!(problem.kind, ProblemKind::InFuture(_));
        let sentence = if is_named_day { sentence } else { lowered(&sentence) };
        format!("{}: {sentence}", self.field(problem.field))
    }
}

/// What to write where nothing was written.
fn missing(field: Field) -> &'static str {
    match field {
        Field::Name => "Write a name.",
        Field::Phone => "Write a phone number.",
        Field::Email => "Write an email address.",
        Field::Address => "Write an address.",
        Field::Since => "Write a day or a year.",
        Field::YearlyValue => "Write what they bring in a year, for example 1200.",
        Field::Tags => "Write at least one tag.",
        Field::Notes => "Write a note.",
        Field::Title => "Write in one line what went wrong.",
        Field::Words => "Write what went wrong, in their words.",
        Field::Link => "Write the address of the page.",
        Field::Product => "Write which product it was.",
        Field::Price => "Write what it cost, for example 25.00.",
        Field::Happened => "Write the day it happened.",
        Field::CausedByName => "Write who caused it.",
        Field::Cause => "Write why it could happen.",
        Field::Remedy => "Write what they asked for.",
        Field::Owner => "Write who looks after this case.",
        Field::PromiseWords => "Write the exact words you promised.",
        Field::Due => "Write when it is due.",
        Field::Weekdays => "Choose at least one weekday.",
        Field::Every => "Write every how many days or weeks, for example 2.",
        Field::MonthDay => "Write a day of the month, from 1 to 31.",
        Field::Until => "Write what ends it, for example delivered.",
        Field::LastDay => "Write the last day, for example in 6 weeks.",
        Field::Count => "Write how many times, for example 5.",
        // Asked about what they get, what changes and what was done alike.
        Field::What => "Answer in a few words.",
        Field::Who => "Write who does it.",
        Field::Reason => "Write the reason.",
        Field::FaceValue => "Write what it is worth to them, for example 25.00.",
        Field::RealCost => "Write what it costs you, for example 8.00.",
        Field::MustDo => "Write what they must do to get it.",
        Field::Expires => "Write the last day on which they can have it.",
        Field::Received => "Write the day it reached them.",
        Field::Given => "Write the day it was given.",
        Field::Message => "Write what was said.",
        Field::PrivateReason => "Write why you answer only in private.",
        Field::Template => "Write the words of the template.",
        Field::Phrase => "Write the phrase as it would stand in a message.",
        Field::Rewrite => "Write what to say instead.",
        Field::Letterhead => "Write what stands at the head of your letters.",
        Field::Outcome => "Choose how it ended.",
        Field::AskNext => "Write who they can ask next.",
        Field::ShopName => "Write the name of your shop.",
        Field::OwnerName => "Write your name.",
        Field::Currency => "Choose a currency.",
        Field::Hours => "Write when the shop is open.",
        Field::DaysOff => "Write a day off.",
        Field::Days => "Write a number of days.",
        Field::Target => "Write a number of hours or minutes.",
        Field::PlanDay => "Write on which day, for example 21.",
        Field::PlanWords => "Write what you will do.",
        Field::Budget => "Write what it may cost, for example 599.",
        Field::WhoHasIt => "Write who has it.",
        Field::WhenTheyHaveIt => "Write when they can have it.",
        Field::Satisfied => "Choose how satisfied they are, from 1 to 5.",
        Field::Again => "Choose whether they would use you again.",
        Field::LeftUndone => "Write what was left undone.",
        Field::Path => "Choose a file or folder.",
    }
}

fn amount(text: &Text, problem: AmountProblem, field: Field) -> String {
    match problem {
        AmountProblem::Empty => missing(field).to_owned(),
        AmountProblem::NotANumber => {
            "This is not an amount in your currency. Write it like 25 or 25.50.".to_owned()
        }
        AmountProblem::Negative => "Write an amount of zero or more, like 25.".to_owned(),
        AmountProblem::TooManyDecimals { allowed: 0 } => {
            "This currency has no decimals. Write a whole amount, like 25.".to_owned()
        }
        AmountProblem::TooManyDecimals { allowed } => {
            let zeros = "0".repeat(usize::try_from(allowed).unwrap_or_default().saturating_sub(1));
            let places = text.counted(u64::from(allowed), "decimal", "decimals");
            format!("At most {places}, like 25.5{zeros}.")
        }
        AmountProblem::TooLarge => {
            format!("That is more than can be kept. Write at most {}.", text.count(MAX_MAJOR_UNITS))
        }
        AmountProblem::Ambiguous => "The point or comma could mean thousands or decimals. \
             Write 1234 for thousands, or 1.23 for decimals."
            .to_owned(),
    }
}

fn when(text: &Text, problem: WhenProblem, field: Field) -> String {
    match problem {
        WhenProblem::Empty => missing(field).to_owned(),
        WhenProblem::Ambiguous { first, second } => two_readings(text, first, second),
        WhenProblem::Impossible { part: WhenPart::Date } => {
            "That day does not exist, or its weekday is another one. Write it like 2026-11-20."
                .to_owned()
        }
        WhenProblem::Impossible { part: WhenPart::Time } => {
            "That time does not exist. Write it from 00:00 to 23:59.".to_owned()
        }
        WhenProblem::OutOfRange => {
            format!("Write a day in the years {} to {}.", YEARS.start(), YEARS.end())
        }
        WhenProblem::NotUnderstood => not_understood(field).to_owned(),
    }
}

/// A form that is surely understood, for a field that takes a due time, or only a day.
fn not_understood(field: Field) -> &'static str {
    match field {
        Field::Since => "This was not understood. Write a year or a day, like 2019 or 2019-05-20.",
        Field::Happened | Field::Received | Field::Given => {
            "This was not understood. Write a day like yesterday, last friday, or 2026-11-20."
        }
        Field::Expires | Field::LastDay => {
            "This was not understood. Write a day like friday, in 2 weeks, or 2026-11-20."
        }
        // A due field takes a day, a time, or both, according to what is promised.
        _ => {
            "This was not understood. Write a day like friday or 2026-11-20, a time like 17:00, \
             or both where both fit."
        }
    }
}

fn two_readings(text: &Text, first: NaiveDateTime, second: NaiveDateTime) -> String {
    let (one, other) = (first.date(), second.date());
    if one == other {
        let (early, late) = (text.time(first.time()), text.time(second.time()));
        return format!("That could be {early} or {late}: write the one you mean.");
    }
    if one.succ_opt() == Some(other) {
        return format!(
            "Midnight could begin or end {}: write {one} 00:00 or {one} 23:59.",
            text.title_day(one)
        );
    }
    format!(
        "That could be {} or {}: write it as {one} or {other}.",
        text.month_day(one),
        text.month_day(other)
    )
}
