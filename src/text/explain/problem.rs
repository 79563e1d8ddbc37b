//! What is wrong with a field, and how to write it instead.

use crate::domain::day::{WhenPart, WhenProblem, YEARS};
use crate::domain::money::{AmountProblem, MAX_MAJOR_UNITS};
use crate::domain::{Field, Problem, ProblemKind};
use crate::text::{ExplainMissingText, ExplainProblemText, Text};
use chrono::NaiveDateTime;

impl Text {
    /// A problem with a field, as it stands under the field.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        let (words, field) = (&self.explain.problem, problem.field);
        match &problem.kind {
            ProblemKind::Missing => self.explain.missing.field(field).to_owned(),
            ProblemKind::TooLong { most, given } => words.too_long(
                &self.count(u64::try_from(*most).unwrap_or(u64::MAX)),
                &self.count(u64::try_from(*given).unwrap_or(u64::MAX)),
            ),
            ProblemKind::Amount(problem) => self.amount_problem(*problem, field),
            ProblemKind::When(problem) => self.when_problem(*problem, field),
            ProblemKind::InPast(at) => words.in_past(&self.full_day_time(*at)),
            ProblemKind::InFuture(at) => words.in_future(&self.full_day(at.date())),
            ProblemKind::NotALink => words.not_a_link().to_owned(),
            ProblemKind::NotAnEmail => words.not_an_email().to_owned(),
            ProblemKind::NoDigits => words.no_digits().to_owned(),
            ProblemKind::NothingVisible => words.nothing_visible().to_owned(),
            ProblemKind::Gap(gap) => words.gap(gap),
            ProblemKind::SaysNothing => words.says_nothing().to_owned(),
            ProblemKind::OnlyTemplate => words.only_template().to_owned(),
            ProblemKind::Hours => words.hours().to_owned(),
            ProblemKind::NeverDue => words.never_due().to_owned(),
            ProblemKind::OutOfRange { most, .. } if problem.field == Field::PlanDay => {
                words.plan_day_range(*most)
            }
            ProblemKind::OutOfRange { least, most } => words.out_of_range(*least, *most),
        }
    }

    /// A problem that names its field, for the command line and messages.
    #[must_use]
    pub fn problem_of_field(&self, problem: &Problem) -> String {
        let words = &self.explain.problem;
        let sentence = self.problem(problem);
        // One that names a day begins with it, and names stay as they are.
        let is_named_day = matches!(problem.kind, ProblemKind::InFuture(_));
        let begins_small = words.of_field_begins() == "small" && !is_named_day;
        let sentence = if begins_small { lowered(&sentence) } else { sentence };
        words.of_field(self.field(problem.field), &sentence)
    }

    fn amount_problem(&self, problem: AmountProblem, field: Field) -> String {
        let words = &self.explain.problem;
        match problem {
            AmountProblem::Empty => self.explain.missing.field(field).to_owned(),
            AmountProblem::NotANumber => words.not_a_number().to_owned(),
            AmountProblem::Negative => words.negative().to_owned(),
            AmountProblem::TooManyDecimals { allowed: 0 } => words.no_decimals().to_owned(),
            AmountProblem::TooManyDecimals { allowed } => {
                let decimals = usize::try_from(allowed).unwrap_or_default();
                let mark = self.format.decimal_mark();
                words.too_many_decimals(allowed, &format!("25{mark}{:0<decimals$}", 5))
            }
            AmountProblem::TooLarge => words.too_large(&self.count(MAX_MAJOR_UNITS)),
            AmountProblem::Ambiguous => words.ambiguous_amount().to_owned(),
        }
    }

    fn when_problem(&self, problem: WhenProblem, field: Field) -> String {
        let words = &self.explain.problem;
        match problem {
            WhenProblem::Empty => self.explain.missing.field(field).to_owned(),
            WhenProblem::Ambiguous { first, second } => self.two_readings(first, second),
            WhenProblem::Impossible { part: WhenPart::Date } => words.no_such_day().to_owned(),
            WhenProblem::Impossible { part: WhenPart::Time } => words.no_such_time().to_owned(),
            WhenProblem::OutOfRange => words.other_years(*YEARS.start(), *YEARS.end()),
            WhenProblem::NotUnderstood => words.not_understood(field).to_owned(),
        }
    }

    fn two_readings(&self, first: NaiveDateTime, second: NaiveDateTime) -> String {
        let words = &self.explain.problem;
        let (one, other) = (first.date(), second.date());
        if one == other {
            return words.two_times(&self.time(first.time()), &self.time(second.time()));
        }
        if one.succ_opt() == Some(other) {
            return words.midnight(&self.title_day(one), &one.to_string());
        }
        let (day, other_day) = (self.month_day(one), self.month_day(other));
        words.two_days(&day, &other_day, &one.to_string(), &other.to_string())
    }
}

impl ExplainProblemText {
    /// A form that is surely understood, for a field that takes a due time, or only a day.
    fn not_understood(&self, field: Field) -> &'static str {
        match field {
            Field::Since => self.not_understood_since(),
            Field::Happened | Field::Received | Field::Given => self.not_understood_past(),
            Field::Expires | Field::LastDay | Field::PlanDay => self.not_understood_ahead(),
            // A due field takes a day, a time, or both, according to what is promised.
            _ => self.not_understood_due(),
        }
    }
}

impl ExplainMissingText {
    /// What to write where nothing was written.
    fn field(&self, field: Field) -> &'static str {
        match field {
            Field::Name => self.name(),
            Field::Phone => self.phone(),
            Field::Email => self.email(),
            Field::Address => self.address(),
            Field::Since => self.since(),
            Field::YearlyValue => self.yearly_value(),
            Field::Tags => self.tags(),
            Field::Notes => self.notes(),
            Field::Title => self.title(),
            Field::Words => self.words(),
            Field::Link => self.link(),
            Field::Product => self.product(),
            Field::Price => self.price(),
            Field::Happened => self.happened(),
            Field::CausedByName => self.caused_by_name(),
            Field::Cause => self.cause(),
            Field::Agreed => self.agreed(),
            Field::Before => self.before(),
            Field::Remedy => self.remedy(),
            Field::Harm => self.harm(),
            Field::Owner => self.owner(),
            Field::PromiseWords => self.promise_words(),
            Field::Due => self.due(),
            Field::Weekdays => self.weekdays(),
            Field::Every => self.every(),
            Field::MonthDay => self.month_day(),
            Field::Until => self.until(),
            Field::LastDay => self.last_day(),
            Field::Count => self.count(),
            Field::What => self.what(),
            Field::Who => self.who(),
            Field::Reason => self.reason(),
            Field::FaceValue => self.face_value(),
            Field::RealCost => self.real_cost(),
            Field::MustDo => self.must_do(),
            Field::Expires => self.expires(),
            Field::Received => self.received(),
            Field::Given => self.given(),
            Field::Message => self.message(),
            Field::PrivateReason => self.private_reason(),
            Field::Template => self.template(),
            Field::Phrase => self.phrase(),
            Field::Rewrite => self.rewrite(),
            Field::Letterhead => self.letterhead(),
            Field::Outcome => self.outcome(),
            Field::AskNext => self.ask_next(),
            Field::SecondLook => self.second_look(),
            Field::Owing => self.owing(),
            Field::ShopName => self.shop_name(),
            Field::OwnerName => self.owner_name(),
            Field::Currency => self.currency(),
            Field::Hours => self.hours(),
            Field::DaysOff => self.days_off(),
            Field::Days => self.days(),
            Field::Target => self.target(),
            Field::PlanDay => self.plan_day(),
            Field::PlanWords => self.plan_words(),
            Field::Budget => self.budget(),
            Field::WhoHasIt => self.who_has_it(),
            Field::WhenTheyHaveIt => self.when_they_have_it(),
            Field::Satisfied => self.satisfied(),
            Field::Again => self.again(),
            Field::LeftUndone => self.left_undone(),
            Field::Needs => self.needs(),
            Field::Feels => self.feels(),
            Field::Path => self.path(),
        }
    }
}

/// The text with its first letter small.
fn lowered(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
