//! One customer's recovery from one mistake.

use super::customer::CustomerDraft;
use super::day::{Due, Moment, parse_day};
use super::id::{CaseId, CustomerId, MistakeId};
use super::mistake::{CausedBy, MistakeKind, NoticedBy};
use super::money::{Currency, parse_amount};
use super::outcome::Closing;
use super::problem::{Field, Problem, ProblemKind};
use super::promise::PromiseDraft;
use super::tidy::{self, LINE_MOST, TEXT_MOST};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// One customer's recovery from one mistake.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Which case.
    pub id: CaseId,
    /// The number people use: year and sequence.
    pub number: CaseNumber,
    /// Whose case it is.
    pub customer: CustomerId,
    /// What went wrong.
    pub mistake: MistakeId,
    /// How we came to know.
    pub channel: Channel,
    /// Where a public complaint stands; empty when it is not public or the address is unknown.
    pub link: String,
    /// The customer's own words.
    pub words: String,
    /// The remedy they asked for; empty when they did not say.
    pub remedy: String,
    /// What it cost them.
    pub harm: Harm,
    /// Who owns the recovery: always one of us, by name.
    pub owner: String,
    /// When we came to know.
    pub received: Moment,
    /// The civil minute by which the first reply is due, by the shop's hours and targets; none
    /// where the conversation itself was the reply. A changed target moves it only while the
    /// reply is still owed.
    pub reply_due: Option<Due>,
    /// Whom we are waiting for.
    pub waiting: Waiting,
    /// How it ended; none while it is open.
    pub closing: Option<Closing>,
    /// How many times it was reopened.
    pub reopened: u32,
}

impl Case {
    /// Whether the case is still open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.closing.is_none()
    }
}

/// The number of a case: "2026-0114". The sequence starts anew each year. A second computer
/// that shares the log adds a letter, "2026-0114B", so that two never give out one number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseNumber {
    /// The year in which the case was logged.
    pub year: i32,
    /// The sequence within the year, from 1.
    pub sequence: u32,
    /// The letter of a further computer, from B on.
    pub letter: Option<char>,
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}", self.year, self.sequence)?;
        self.letter.map_or(Ok(()), |letter| write!(f, "{letter}"))
    }
}

impl fmt::Debug for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text that is no case number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a case number")]
pub struct NotACaseNumber;

impl FromStr for CaseNumber {
    type Err = NotACaseNumber;

    fn from_str(text: &str) -> Result<Self, NotACaseNumber> {
        let (year, rest) = text.trim().split_once('-').ok_or(NotACaseNumber)?;
        let letter = rest.chars().last().filter(char::is_ascii_alphabetic);
        let digits = rest.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        if rest.len() - digits.len() > 1 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NotACaseNumber);
        }
        Ok(Self {
            year: year.parse().ok().filter(|y| (1..=9999).contains(y)).ok_or(NotACaseNumber)?,
            sequence: digits.parse().map_err(|_| NotACaseNumber)?,
            letter: letter.map(|l| l.to_ascii_uppercase()),
        })
    }
}

impl TryFrom<String> for CaseNumber {
    type Error = NotACaseNumber;

    fn try_from(text: String) -> Result<Self, NotACaseNumber> {
        text.parse()
    }
}

impl From<CaseNumber> for String {
    fn from(number: CaseNumber) -> Self {
        number.to_string()
    }
}

/// A way by which words travel between a customer and us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Nobody told us: we noticed.
    WeNoticed,
    /// By telephone.
    Phone,
    /// Face to face.
    InPerson,
    /// By e-mail or through our own site.
    Email,
    /// In a public review.
    PublicReview,
    /// In public on a social network.
    Social,
    /// By text message.
    Text,
    /// On paper.
    Letter,
}

impl Channel {
    /// The ways by which we come to know of a mistake.
    pub const KNOWN_BY: [Self; 6] = [
        Self::WeNoticed,
        Self::Phone,
        Self::InPerson,
        Self::Email,
        Self::PublicReview,
        Self::Social,
    ];

    /// The ways by which we speak with a customer.
    pub const SPOKEN: [Self; 7] = [
        Self::Phone,
        Self::InPerson,
        Self::Email,
        Self::Text,
        Self::Letter,
        Self::PublicReview,
        Self::Social,
    ];

    /// Whether others can read along.
    #[must_use]
    pub fn is_public(self) -> bool {
        matches!(self, Self::PublicReview | Self::Social)
    }

    /// Who noticed first, going by the way we came to know.
    #[must_use]
    pub fn noticed_by(self) -> NoticedBy {
        if self == Self::WeNoticed { NoticedBy::We } else { NoticedBy::Customer }
    }
}

/// What a mistake cost the customer: not how loud it is, and not how urgent we find it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "u8", try_from = "u8")]
pub enum Harm {
    /// 1: annoying, nothing lost.
    Nuisance,
    /// 2: lost time or a little money.
    TimeOrMoney,
    /// 3: spoiled plans, a repeated failure, or one in public.
    SpoiledPlans,
    /// 4: safety, big money, trust.
    Serious,
}

impl Harm {
    /// Every level, the least first.
    pub const ALL: [Self; 4] =
        [Self::Nuisance, Self::TimeOrMoney, Self::SpoiledPlans, Self::Serious];

    /// The level from 1 to 4.
    #[must_use]
    pub fn level(self) -> u8 {
        match self {
            Self::Nuisance => 1,
            Self::TimeOrMoney => 2,
            Self::SpoiledPlans => 3,
            Self::Serious => 4,
        }
    }

    /// The harm of a level from 1 to 4.
    #[must_use]
    pub fn of_level(level: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|harm| harm.level() == level)
    }
}

impl From<Harm> for u8 {
    fn from(harm: Harm) -> Self {
        harm.level()
    }
}

impl TryFrom<u8> for Harm {
    type Error = String;

    fn try_from(level: u8) -> Result<Self, String> {
        Self::of_level(level).ok_or_else(|| format!("{level} is no level of harm"))
    }
}

/// Whom a case is waiting for. Waiting for somebody else never stops what we owe the customer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Waiting {
    /// Nobody: it is our turn.
    #[default]
    Nobody,
    /// The customer has to answer.
    Customer,
    /// Somebody else has to act, by name.
    Other(String),
}

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
    /// What the customer asked for.
    pub remedy: String,
    /// Who will own the recovery; empty means the shop's owner.
    pub owner: String,
    /// A mistake already logged that hit this customer too.
    pub mistake: Option<MistakeId>,
}

impl LogDraft {
    /// Whether nothing was entered yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self { mistake: self.mistake, ..Self::default() }
    }

    /// What must be mended, or asked back, before this can be saved.
    #[must_use]
    pub fn problems(&self, now: NaiveDateTime, currency: Currency) -> Vec<Problem> {
        let mut found = Vec::new();
        if self.who.known.is_none() {
            let new = CustomerDraft {
                name: self.who.name.clone(),
                phone: self.who.phone.clone(),
                email: self.who.email.clone(),
                ..CustomerDraft::default()
            };
            found.extend(new.problems(now.date(), currency));
        }
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
        (Field::Remedy, details.remedy, TEXT_MOST),
        (Field::Owner, details.owner, LINE_MOST),
        (Field::Link, details.link, LINE_MOST),
    ] {
        tidy::at_most(field, text, most, found);
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

/// A case and its mistake being corrected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseDraft {
    /// The case.
    pub id: CaseId,
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
    pub fn of(case: &Case, mistake: &super::Mistake) -> Self {
        Self {
            id: case.id,
            title: mistake.title.clone(),
            words: case.words.clone(),
            channel: case.channel,
            link: case.link.clone(),
            harm: case.harm,
            kind: mistake.kind,
            product: mistake.product.clone(),
            price: mistake.price.map(super::Money::decimal).unwrap_or_default(),
            happened: mistake.happened.map(|day| day.to_string()).unwrap_or_default(),
            caused_by: mistake.caused_by,
            caused_by_name: mistake.caused_by_name.clone(),
            cause: mistake.cause.clone(),
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
            remedy: &self.remedy,
            owner: "",
            link: &self.link,
        };
        details_problems(&details, now, currency, &mut found);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_numbers_read_back() {
        for text in ["2026-0114", "2026-12345", "2026-0001B"] {
            assert_eq!(text.parse::<CaseNumber>().unwrap().to_string(), text);
        }
        for wrong in ["", "2026", "2026-", "2026-x", "2026-01-02", "2026-1BB", "-5-3", "2026-+4"] {
            assert!(wrong.parse::<CaseNumber>().is_err(), "{wrong}");
        }
    }
}
