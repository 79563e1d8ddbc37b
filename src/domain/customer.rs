//! A person or firm we serve, and how to reach them.

use super::case::Channel;
use super::day::{Moment, WhenProblem, parse_day};
use super::id::{CaseId, CustomerId};
use super::money::{Currency, Money, parse_amount};
use super::problem::{Field, Problem, ProblemKind};
use super::tidy::{self, LINE_MOST, TEXT_MOST};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A person or firm we serve. Neither names nor telephone numbers need be unique: two customers
/// may well share them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Customer {
    /// Who this is.
    pub id: CustomerId,
    /// The name as they would say it.
    pub name: String,
    /// A telephone number, as typed; empty when unknown.
    pub phone: String,
    /// An e-mail address; empty when unknown.
    pub email: String,
    /// A postal address; empty when unknown.
    pub address: String,
    /// The way they like to be reached.
    pub preferred: Option<Channel>,
    /// Since when they have been a customer.
    pub since: Option<NaiveDate>,
    /// What they bring in a year.
    pub yearly_value: Option<Money>,
    /// Tags, in the order given.
    pub tags: Vec<String>,
    /// Notes to ourselves.
    pub notes: String,
    /// Whether they agreed to be named to others.
    pub may_be_reference: bool,
    /// Whether they asked to be left alone.
    pub do_not_contact: bool,
    /// The case whose customer sent them to us.
    pub referred_by: Option<CaseId>,
    /// When they were entered.
    pub added: Moment,
}

/// A customer as typed into a form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CustomerDraft {
    /// The customer being edited, or none for a new one.
    pub id: Option<CustomerId>,
    /// The name.
    pub name: String,
    /// A telephone number.
    pub phone: String,
    /// An e-mail address.
    pub email: String,
    /// A postal address.
    pub address: String,
    /// The way they like to be reached.
    pub preferred: Option<Channel>,
    /// Since when, as typed: a day or only a year.
    pub since: String,
    /// What they bring in a year, as typed.
    pub yearly_value: String,
    /// Tags, separated by commas.
    pub tags: String,
    /// Notes to ourselves.
    pub notes: String,
    /// Whether they agreed to be named to others.
    pub may_be_reference: bool,
    /// Whether they asked to be left alone.
    pub do_not_contact: bool,
    /// The case whose customer sent them to us.
    pub referred_by: Option<CaseId>,
}

impl CustomerDraft {
    /// The draft that would change nothing.
    #[must_use]
    pub fn of(customer: &Customer) -> Self {
        Self {
            id: Some(customer.id),
            name: customer.name.clone(),
            phone: customer.phone.clone(),
            email: customer.email.clone(),
            address: customer.address.clone(),
            preferred: customer.preferred,
            since: customer.since.map(|day| day.to_string()).unwrap_or_default(),
            yearly_value: customer.yearly_value.map(Money::decimal).unwrap_or_default(),
            tags: customer.tags.join(", "),
            notes: customer.notes.clone(),
            may_be_reference: customer.may_be_reference,
            do_not_contact: customer.do_not_contact,
            referred_by: customer.referred_by,
        }
    }

    /// What must be mended before this can be saved.
    #[must_use]
    pub fn problems(&self, today: NaiveDate, currency: Currency) -> Vec<Problem> {
        let mut found = Vec::new();
        tidy::needed(Field::Name, &self.name, LINE_MOST, &mut found);
        check_phone(&self.phone, &mut found);
        check_email(&self.email, &mut found);
        tidy::at_most(Field::Address, &self.address, LINE_MOST, &mut found);
        tidy::at_most(Field::Tags, &self.tags, LINE_MOST, &mut found);
        tidy::at_most(Field::Notes, &self.notes, TEXT_MOST, &mut found);
        if let Err(problem) = self.since_day(today) {
            found.push(Problem::new(Field::Since, ProblemKind::When(problem)));
        }
        if let Err(kind) = self.value(currency) {
            found.push(Problem::new(Field::YearlyValue, kind));
        }
        found
    }

    /// The customer this draft stands for.
    ///
    /// # Errors
    /// The problems that must be mended first.
    pub fn customer(
        &self,
        id: CustomerId,
        added: Moment,
        today: NaiveDate,
        currency: Currency,
    ) -> Result<Customer, Vec<Problem>> {
        let problems = self.problems(today, currency);
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Customer {
            id,
            name: tidy::line(&self.name),
            phone: tidy::line(&self.phone),
            email: tidy::line(&self.email),
            address: tidy::line(&self.address),
            preferred: self.preferred,
            since: self.since_day(today).unwrap_or_default(),
            yearly_value: self.value(currency).unwrap_or_default(),
            tags: tags_of(&self.tags),
            notes: tidy::text(&self.notes),
            may_be_reference: self.may_be_reference,
            do_not_contact: self.do_not_contact,
            referred_by: self.referred_by,
            added,
        })
    }

    fn since_day(&self, today: NaiveDate) -> Result<Option<NaiveDate>, WhenProblem> {
        let typed = self.since.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        // People remember "since 2015" and not the day.
        if let Some(day) = typed
            .parse::<i32>()
            .ok()
            .filter(|year| (1900..=2200).contains(year))
            .and_then(|year| NaiveDate::from_ymd_opt(year, 1, 1))
        {
            return Ok(Some(day));
        }
        parse_day(typed, today).map(Some)
    }

    fn value(&self, currency: Currency) -> Result<Option<Money>, ProblemKind> {
        if self.yearly_value.trim().is_empty() {
            return Ok(None);
        }
        parse_amount(&self.yearly_value, currency).map(Some).map_err(ProblemKind::Amount)
    }
}

/// The digits of a telephone number, which is what is compared and searched.
#[must_use]
pub fn phone_digits(phone: &str) -> String {
    phone.chars().filter(char::is_ascii_digit).collect()
}

fn tags_of(typed: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for tag in typed.split(',').map(tidy::line).filter(|tag| !tag.is_empty()) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

fn check_phone(phone: &str, found: &mut Vec<Problem>) {
    tidy::at_most(Field::Phone, phone, LINE_MOST, found);
    if !phone.trim().is_empty() && !phone.chars().any(char::is_numeric) {
        found.push(Problem::new(Field::Phone, ProblemKind::NoDigits));
    }
}

fn check_email(email: &str, found: &mut Vec<Problem>) {
    tidy::at_most(Field::Email, email, LINE_MOST, found);
    let typed = email.trim();
    let has_sides =
        typed.rsplit_once('@').is_some_and(|(local, host)| !local.is_empty() && !host.is_empty());
    if !typed.is_empty() && (!has_sides || typed.contains(char::is_whitespace)) {
        found.push(Problem::new(Field::Email, ProblemKind::NotAnEmail));
    }
}
