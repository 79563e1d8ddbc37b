//! A mistake being logged and a case being corrected, as typed, and what must be mended first.

use super::{Case, Channel, Filled, Harm, Waiting};
use crate::domain::customer::CustomerDraft;
use crate::domain::damage::Damage;
use crate::domain::day::{Moment, parse_day};
use crate::domain::id::{CaseId, CustomerId, MistakeId};
use crate::domain::mistake::{CausedBy, Mistake, MistakeKind};
use crate::domain::money::{Currency, Money, parse_amount};
use crate::domain::problem::{Field, Problem, ProblemKind};
use crate::domain::promise::PromiseDraft;
use crate::domain::tidy::{self, LINE_MOST, TEXT_MOST};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// Nobody counts further how often it happened before.
const BEFORE_MOST: u32 = 99;

/// Who was affected, as typed into the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WhoDraft {
    /// A customer already known, once chosen.
    pub known: Option<CustomerId>,
    /// What stands in the field: the name of the known customer, or of a new one.
    pub name: String,
    /// The telephone number of a new customer.
    pub phone: String,
    /// The e-mail address of a new customer.
    pub email: String,
}

impl WhoDraft {
    /// What must be mended before this can be saved: nothing where somebody known was chosen.
    #[must_use]
    pub fn problems(&self, now: NaiveDateTime, currency: Currency) -> Vec<Problem> {
        if self.known.is_some() {
            return Vec::new();
        }
        let new = CustomerDraft {
            name: self.name.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            ..CustomerDraft::default()
        };
        new.problems(now.date(), currency)
    }
}

/// A mistake being logged: who, what, how we know, what it cost, what we promised.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LogDraft {
    /// Who was affected.
    pub who: WhoDraft,
    /// What went wrong in their words.
    pub words: String,
    /// How we know.
    pub channel: Option<Channel>,
    /// Where a public complaint stands.
    pub link: String,
    /// What it cost them.
    pub harm: Option<Harm>,
    /// Whether somebody or something was hurt.
    pub damage: Damage,
    /// What we promised; may be empty.
    pub promise: PromiseDraft,
    /// What went wrong in one line of our own; empty means the first sentence of their words.
    pub title: String,
    /// The kind of failure.
    pub kind: MistakeKind,
    /// The product concerned.
    pub product: String,
    /// What it cost, as typed.
    pub price: String,
    /// The day it happened, as typed.
    pub happened: String,
    /// Who caused it.
    pub caused_by: CausedBy,
    /// The name of a supplier, carrier or colleague.
    pub caused_by_name: String,
    /// What had been agreed, to stand beside what happened.
    pub agreed: String,
    /// How often it happened to them before, as typed; empty where nobody asked.
    pub before: String,
    /// What the customer asked for.
    pub remedy: String,
    /// Who will own the recovery; empty means the shop's owner.
    pub owner: String,
    /// A mistake already logged that hit this customer too.
    pub mistake: Option<MistakeId>,
    /// When the first of it was typed; none in drafts that older versions kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begun: Option<Moment>,
    /// What was filled from a message of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filled: Option<Box<Filled>>,
}

impl LogDraft {
    /// Whether nothing was entered yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self { mistake: self.mistake, begun: self.begun, ..Self::default() }
    }

    /// Whether another one says the same, whenever it was begun.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        *self == Self { begun: self.begun, ..other.clone() }
    }

    /// What must be mended, or asked back, before this can be saved.
    #[must_use]
    pub fn problems(&self, now: NaiveDateTime, currency: Currency) -> Vec<Problem> {
        let mut found = self.who.problems(now, currency);
        tidy::needed(Field::Words, &self.words, TEXT_MOST, &mut found);
        if !self.promise.is_empty() {
            found.extend(self.promise.problems(now));
        }
        details_problems(&self.details(), now, currency, &mut found);
        found
    }

    /// The fields shared with correcting a case later.
    #[must_use]
    pub fn details(&self) -> Details<'_> {
        Details {
            title: &self.title,
            product: &self.product,
            price: &self.price,
            happened: &self.happened,
            caused_by_name: &self.caused_by_name,
            agreed: &self.agreed,
            before: &self.before,
            remedy: &self.remedy,
            owner: &self.owner,
            link: &self.link,
        }
    }
}

/// The lesser fields of a mistake and a case, as typed.
#[derive(Clone, Copy, Debug)]
pub struct Details<'a> {
    /// What went wrong in one line.
    pub title: &'a str,
    /// The product concerned.
    pub product: &'a str,
    /// What it cost.
    pub price: &'a str,
    /// The day it happened.
    pub happened: &'a str,
    /// The name of whoever caused it.
    pub caused_by_name: &'a str,
    /// What had been agreed.
    pub agreed: &'a str,
    /// How often it happened to them before.
    pub before: &'a str,
    /// What the customer asked for.
    pub remedy: &'a str,
    /// Who owns the recovery.
    pub owner: &'a str,
    /// Where a public complaint stands.
    pub link: &'a str,
}

fn details_problems(
    details: &Details<'_>,
    now: NaiveDateTime,
    currency: Currency,
    found: &mut Vec<Problem>,
) {
    for (field, text, most) in [
        (Field::Title, details.title, LINE_MOST),
        (Field::Product, details.product, LINE_MOST),
        (Field::CausedByName, details.caused_by_name, LINE_MOST),
        (Field::Agreed, details.agreed, TEXT_MOST),
        (Field::Remedy, details.remedy, TEXT_MOST),
        (Field::Owner, details.owner, LINE_MOST),
        (Field::Link, details.link, LINE_MOST),
    ] {
        tidy::at_most(field, text, most, found);
    }
    if let Err(problem) = parse_before(details.before) {
        found.push(problem);
    }
    let link = details.link.trim().to_ascii_lowercase();
    if !link.is_empty() && !link.starts_with("https://") && !link.starts_with("http://") {
        found.push(Problem::new(Field::Link, ProblemKind::NotALink));
    }
    if !details.price.trim().is_empty()
        && let Err(problem) = parse_amount(details.price, currency)
    {
        found.push(Problem::new(Field::Price, ProblemKind::Amount(problem)));
    }
    if !details.happened.trim().is_empty() {
        match parse_day(details.happened, now.date()) {
            Err(problem) => found.push(Problem::new(Field::Happened, ProblemKind::When(problem))),
            Ok(day) if day > now.date() => found.push(Problem::new(
                Field::Happened,
                ProblemKind::InFuture(day.and_time(now.time())),
            )),
            Ok(_) => {}
        }
    }
}

/// How often it happened to a customer before, as typed; none where nothing is.
///
/// # Errors
/// It is no whole number from 0 to 99.
pub fn parse_before(typed: &str) -> Result<Option<u32>, Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let range = ProblemKind::OutOfRange { least: 0, most: i64::from(BEFORE_MOST) };
    match typed.parse() {
        Ok(times) if times <= BEFORE_MOST => Ok(Some(times)),
        _ => Err(Problem::new(Field::Before, range)),
    }
}

/// A case and its mistake being corrected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseDraft {
    /// The case.
    pub id: CaseId,
    /// Whose case it is: it may have been logged for somebody else of that name.
    pub customer: CustomerId,
    /// What went wrong in one line.
    pub title: String,
    /// The customer's own words.
    pub words: String,
    /// How we came to know.
    pub channel: Channel,
    /// Where a public complaint stands.
    pub link: String,
    /// What it cost them.
    pub harm: Harm,
    /// Whether somebody or something was hurt.
    #[serde(default)]
    pub damage: Damage,
    /// The kind of failure.
    pub kind: MistakeKind,
    /// The product concerned.
    pub product: String,
    /// What it cost, as typed.
    pub price: String,
    /// The day it happened, as typed.
    pub happened: String,
    /// Who caused it.
    pub caused_by: CausedBy,
    /// The name of a supplier, carrier or colleague.
    pub caused_by_name: String,
    /// Why it could happen.
    pub cause: String,
    /// What had been agreed.
    #[serde(default)]
    pub agreed: String,
    /// How often it happened to them before, as typed.
    #[serde(default)]
    pub before: String,
    /// What the customer asked for.
    pub remedy: String,
    /// Who owns the recovery.
    pub owner: String,
    /// Whom the case is waiting for.
    pub waiting: Waiting,
}

impl CaseDraft {
    /// The draft that would change nothing.
    #[must_use]
    pub fn of(case: &Case, mistake: &Mistake) -> Self {
        Self {
            id: case.id,
            customer: case.customer,
            title: mistake.title.clone(),
            words: case.words.clone(),
            channel: case.channel,
            link: case.link.clone(),
            harm: case.harm,
            damage: case.damage,
            kind: mistake.kind,
            product: mistake.product.clone(),
            price: mistake.price.map(Money::decimal).unwrap_or_default(),
            happened: mistake.happened.map(|day| day.to_string()).unwrap_or_default(),
            caused_by: mistake.caused_by,
            caused_by_name: mistake.caused_by_name.clone(),
            cause: mistake.cause.clone(),
            agreed: mistake.agreed.clone(),
            before: case.happened_before.map(|times| times.to_string()).unwrap_or_default(),
            remedy: case.remedy.clone(),
            owner: case.owner.clone(),
            waiting: case.waiting.clone(),
        }
    }

    /// What must be mended before this can be saved.
    #[must_use]
    pub fn problems(&self, now: NaiveDateTime, currency: Currency) -> Vec<Problem> {
        let mut found = Vec::new();
        tidy::needed(Field::Title, &self.title, LINE_MOST, &mut found);
        tidy::needed(Field::Words, &self.words, TEXT_MOST, &mut found);
        tidy::needed(Field::Owner, &self.owner, LINE_MOST, &mut found);
        tidy::at_most(Field::Cause, &self.cause, TEXT_MOST, &mut found);
        let details = Details {
            title: "",
            product: &self.product,
            price: &self.price,
            happened: &self.happened,
            caused_by_name: &self.caused_by_name,
            agreed: &self.agreed,
            before: &self.before,
            remedy: &self.remedy,
            owner: "",
            link: &self.link,
        };
        details_problems(&details, now, currency, &mut found);
        found
    }
}
