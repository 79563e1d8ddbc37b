//! What the customer gets beyond the fix.

use super::day::{Moment, WhenProblem, parse_day, parse_day_ahead};
use super::evidence;
use super::id::{CaseId, ConcessionId};
use super::money::{Currency, Money, parse_amount};
use super::problem::{Field, Problem, ProblemKind};
use super::tidy::{self, LINE_MOST};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// One line of what the customer gets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Concession {
    /// Which line.
    pub id: ConcessionId,
    /// The case it belongs to.
    pub case: CaseId,
    /// The form it takes.
    pub form: ConcessionForm,
    /// Whether it is owed, a gesture, or a fee we no longer charge.
    pub nature: Nature,
    /// What it is, in words.
    pub what: String,
    /// What it is worth to the customer.
    pub face_value: Money,
    /// What it costs the shop.
    pub real_cost: Money,
    /// The day it was given.
    pub given: Option<NaiveDate>,
    /// What the customer must do to get it; empty means nothing.
    pub must_do: String,
    /// The last day on which they can have it.
    pub expires: Option<NaiveDate>,
    /// The day it reached the customer.
    pub received: Option<NaiveDate>,
    /// When the line was entered.
    pub added: Moment,
    /// The day by which it is to be with the customer: until then it is owed like a promise. None
    /// where it was received before anybody waited for it, and in lines of older versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
}

impl Concession {
    /// Whether the customer has to work for it: something to do, or a date by which to do it,
    /// before it reaches them (domain rules, story 18).
    #[must_use]
    pub fn is_burden(&self) -> bool {
        self.received.is_none() && (!self.must_do.is_empty() || self.expires.is_some())
    }
}

impl Concession {
    /// Whether it is still on its way to the customer. Lines of older versions say nothing about
    /// that, and are taken as told.
    #[must_use]
    pub fn is_owed(&self) -> bool {
        self.received.is_none() && self.due.is_some()
    }

    /// The same once it was given: it is with them when it expires, else within a week.
    #[must_use]
    pub fn given_on(self, on: NaiveDate) -> Self {
        // A fee that is no longer charged has nowhere to arrive.
        let is_there = self.received.is_some() || self.form == ConcessionForm::WaivedFee;
        let due = (!is_there).then(|| arrives(on, self.expires));
        Self { given: Some(on), due, ..self }
    }

    /// What is to be done next so that it reaches them.
    #[must_use]
    pub fn step(&self) -> ConcessionStep {
        ConcessionStep::of(self.given.is_some(), self.is_burden())
    }
}

impl ConcessionStep {
    /// The step of one that was given, or not, and that they must do something for, or not: as long
    /// as they have to, it is theirs only once that is done.
    #[must_use]
    pub fn of(is_given: bool, is_burden: bool) -> Self {
        match (is_given, is_burden) {
            (_, true) => Self::Claim,
            (false, false) => Self::Give,
            (true, false) => Self::Arrive,
        }
    }
}

/// What is to be done next so that a concession reaches the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ConcessionStep {
    /// It is to be given.
    Give,
    /// They still have to do something for it: apply it for them, or remind them.
    Claim,
    /// It was given, and nobody knows yet whether they have it.
    Arrive,
}

/// How many days after it was given a concession is taken to have arrived, or asked about.
const ARRIVES_WITHIN: Days = Days::new(7);

/// The day by which what was given is with them.
fn arrives(given: NaiveDate, expires: Option<NaiveDate>) -> NaiveDate {
    expires.or_else(|| given.checked_add_days(ARRIVES_WITHIN)).unwrap_or(given)
}

/// The form a concession takes.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum ConcessionForm {
    /// Money back.
    #[default]
    Refund,
    /// A fee not charged.
    WaivedFee,
    /// Less to pay.
    Discount,
    /// A voucher or credit.
    Voucher,
    /// A gift.
    Gift,
    /// The work done again.
    Redo,
    /// Something better than ordered.
    Upgrade,
    /// Our time.
    Time,
}

impl ConcessionForm {
    /// Every form, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Refund,
        Self::WaivedFee,
        Self::Discount,
        Self::Voucher,
        Self::Gift,
        Self::Redo,
        Self::Upgrade,
        Self::Time,
    ];
}

/// Why a concession is given.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// Owed: what they lost or paid for in vain.
    #[default]
    Redress,
    /// A gesture beyond what is owed.
    Goodwill,
    /// A fee or lock-in we no longer hold them to.
    WaivedFee,
}

impl Nature {
    /// Every nature, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Redress, Self::Goodwill, Self::WaivedFee];
}

/// A concession as typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConcessionDraft {
    /// The line being edited, or none for a new one.
    pub id: Option<ConcessionId>,
    /// The form it takes.
    pub form: ConcessionForm,
    /// Why it is given.
    pub nature: Nature,
    /// What it is, in words.
    pub what: String,
    /// What it is worth to the customer, as typed.
    pub face_value: String,
    /// What it costs the shop, as typed; empty means the face value.
    pub real_cost: String,
    /// The day it was given, as typed; empty means not yet.
    pub given: String,
    /// What the customer must do to get it.
    pub must_do: String,
    /// The last day on which they can have it, as typed.
    pub expires: String,
    /// The day it reached the customer, as typed.
    pub received: String,
    /// The day by which it is to be with them, as typed; empty means today where nothing was given
    /// yet, else the day on which it expires, else a week after it was given.
    pub due: String,
}

impl ConcessionDraft {
    /// The draft that would change nothing.
    #[must_use]
    pub fn of(line: &Concession) -> Self {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        Self {
            id: Some(line.id),
            form: line.form,
            nature: line.nature,
            what: line.what.clone(),
            face_value: line.face_value.decimal(),
            real_cost: line.real_cost.decimal(),
            given: day(line.given),
            must_do: line.must_do.clone(),
            expires: day(line.expires),
            received: day(line.received),
            due: day(line.due),
        }
    }

    /// What must be mended before this can be saved.
    #[must_use]
    pub fn problems(&self, today: NaiveDate, currency: Currency) -> Vec<Problem> {
        let mut found = Vec::new();
        evidence::filled(Field::What, &self.what, LINE_MOST, &mut found);
        evidence::at_most(Field::MustDo, &self.must_do, LINE_MOST, &mut found);
        if let Err(problem) = parse_amount(&self.face_value, currency) {
            found.push(Problem::new(Field::FaceValue, ProblemKind::Amount(problem)));
        }
        if !self.real_cost.trim().is_empty()
            && let Err(problem) = self.cost(currency)
        {
            found.push(problem);
        }
        for (field, read) in [
            (Field::Given, optional(&self.given, today, parse_day)),
            (Field::Expires, optional(&self.expires, today, parse_day_ahead)),
            (Field::Received, optional(&self.received, today, parse_day)),
            (Field::Due, optional(&self.due, today, parse_day_ahead)),
        ] {
            if let Err(problem) = read {
                found.push(Problem::new(field, ProblemKind::When(problem)));
            }
        }
        found
    }

    /// The line this draft stands for.
    ///
    /// # Errors
    /// The problems that must be mended first.
    pub fn concession(
        &self,
        id: ConcessionId,
        case: CaseId,
        added: Moment,
        today: NaiveDate,
        currency: Currency,
    ) -> Result<Concession, Vec<Problem>> {
        let problems = self.problems(today, currency);
        match (parse_amount(&self.face_value, currency), self.cost(currency)) {
            (Ok(face_value), Ok(real_cost)) if problems.is_empty() => Ok(Concession {
                id,
                case,
                form: self.form,
                nature: self.nature,
                what: tidy::line(&self.what),
                face_value,
                real_cost,
                given: optional(&self.given, today, parse_day).unwrap_or_default(),
                must_do: tidy::line(&self.must_do),
                expires: optional(&self.expires, today, parse_day_ahead).unwrap_or_default(),
                received: optional(&self.received, today, parse_day).unwrap_or_default(),
                added,
                due: self.due(today),
            }),
            _ => Err(problems),
        }
    }

    /// The day by which it is to be with them; none where it is already.
    fn due(&self, today: NaiveDate) -> Option<NaiveDate> {
        if !self.received.trim().is_empty() {
            return None;
        }
        let typed = optional(&self.due, today, parse_day_ahead).ok().flatten();
        let given = optional(&self.given, today, parse_day).ok().flatten();
        // A fee that is no longer charged has nowhere to arrive.
        if self.form == ConcessionForm::WaivedFee && typed.is_none() {
            return None;
        }
        let expires = optional(&self.expires, today, parse_day_ahead).ok().flatten();
        // Where it is for them to claim it, they have until it expires.
        let is_claimed = !tidy::is_blank(&self.must_do) || expires.is_some();
        let from = given.or(is_claimed.then_some(today));
        let by_itself = from.map_or(today, |from| arrives(from, expires));
        let due = typed.unwrap_or(by_itself);
        Some(expires.map_or(due, |expires| due.min(expires)))
    }

    fn cost(&self, currency: Currency) -> Result<Money, Problem> {
        let typed =
            if self.real_cost.trim().is_empty() { &self.face_value } else { &self.real_cost };
        parse_amount(typed, currency)
            .map_err(|problem| Problem::new(Field::RealCost, ProblemKind::Amount(problem)))
    }
}

fn optional(
    typed: &str,
    today: NaiveDate,
    read: impl FnOnce(&str, NaiveDate) -> Result<NaiveDate, WhenProblem>,
) -> Result<Option<NaiveDate>, WhenProblem> {
    if typed.trim().is_empty() { Ok(None) } else { read(typed, today).map(Some) }
}
