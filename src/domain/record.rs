//! Any one record of the log, and how to name it: what a deed touches, and what undo restores.

use super::{
    Cadence, CadenceId, Case, CaseId, CheckBack, CheckBackId, Concession, ConcessionId, Contact,
    ContactId, Customer, CustomerId, Message, MessageId, Mistake, MistakeId, PlanB, Prevention,
    PreventionId, Promise, PromiseId, Shop, Stage, StageRecord, Template, TemplateKey, WinBack,
    WinBackStep, WordRules,
};
use serde::{Deserialize, Serialize};

/// One record with all its values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    /// The shop's settings.
    Shop(Shop),
    /// A customer.
    Customer(Customer),
    /// A mistake.
    Mistake(Mistake),
    /// A case.
    Case(Case),
    /// What was recorded for a stage.
    Stage(StageRecord),
    /// A cadence.
    Cadence(Cadence),
    /// A promise.
    Promise(Promise),
    /// A concession.
    Concession(Concession),
    /// A message.
    Message(Message),
    /// A contact.
    Contact(Contact),
    /// A prevention.
    Prevention(Prevention),
    /// A template of the shop's own.
    Template(Template),
    /// The shop's own rules for the phrase check.
    WordRules(WordRules),
    /// What we will do if it is not fixed in time.
    PlanB(PlanB),
    /// What a customer answered after the fix.
    CheckBack(CheckBack),
    /// What became of a word to somebody we lost.
    WinBack(WinBack),
}

/// The name of one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordRef {
    /// The shop's settings: there is one.
    Shop,
    /// A customer.
    Customer(CustomerId),
    /// A mistake.
    Mistake(MistakeId),
    /// A case.
    Case(CaseId),
    /// A stage of a case.
    Stage(CaseId, Stage),
    /// A cadence.
    Cadence(CadenceId),
    /// A promise.
    Promise(PromiseId),
    /// A concession.
    Concession(ConcessionId),
    /// A message.
    Message(MessageId),
    /// A contact.
    Contact(ContactId),
    /// A prevention.
    Prevention(PreventionId),
    /// A template of the shop's own.
    Template(TemplateKey),
    /// The shop's own rules for the phrase check: there is one set.
    WordRules,
    /// The Plan B of a case: it has one.
    PlanB(CaseId),
    /// What a customer answered after the fix.
    CheckBack(CheckBackId),
    /// One word to somebody we lost.
    WinBack(CaseId, WinBackStep),
}

/// The kinds of record, in an order in which they can be written: nothing names a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RecordKind {
    /// The shop's settings.
    Shop,
    /// Customers.
    Customer,
    /// Mistakes.
    Mistake,
    /// Cases.
    Case,
    /// Stage records.
    Stage,
    /// Cadences.
    Cadence,
    /// Promises.
    Promise,
    /// Concessions.
    Concession,
    /// Messages.
    Message,
    /// Contacts.
    Contact,
    /// Preventions.
    Prevention,
    /// Templates of the shop's own.
    Template,
    /// The shop's own rules for the phrase check.
    WordRules,
    /// Plans B.
    PlanB,
    /// Answers after the fix.
    CheckBack,
    /// Words to those we lost.
    WinBack,
}

impl Record {
    /// The name of this record.
    #[must_use]
    pub fn reference(&self) -> RecordRef {
        match self {
            Self::Shop(_) => RecordRef::Shop,
            Self::Customer(customer) => RecordRef::Customer(customer.id),
            Self::Mistake(mistake) => RecordRef::Mistake(mistake.id),
            Self::Case(case) => RecordRef::Case(case.id),
            Self::Stage(record) => RecordRef::Stage(record.case, record.stage),
            Self::Cadence(cadence) => RecordRef::Cadence(cadence.id),
            Self::Promise(promise) => RecordRef::Promise(promise.id),
            Self::Concession(line) => RecordRef::Concession(line.id),
            Self::Message(message) => RecordRef::Message(message.id),
            Self::Contact(contact) => RecordRef::Contact(contact.id),
            Self::Prevention(prevention) => RecordRef::Prevention(prevention.id),
            Self::Template(template) => RecordRef::Template(template.key),
            Self::WordRules(_) => RecordRef::WordRules,
            Self::PlanB(plan) => RecordRef::PlanB(plan.case),
            Self::CheckBack(answer) => RecordRef::CheckBack(answer.id),
            Self::WinBack(mark) => RecordRef::WinBack(mark.case, mark.step),
        }
    }

    /// The case this record belongs to, if it belongs to one.
    #[must_use]
    pub fn case(&self) -> Option<CaseId> {
        match self {
            Self::Shop(_)
            | Self::Customer(_)
            | Self::Mistake(_)
            | Self::Template(_)
            | Self::WordRules(_) => None,
            Self::Case(case) => Some(case.id),
            Self::Stage(record) => Some(record.case),
            Self::Cadence(cadence) => Some(cadence.case),
            Self::Promise(promise) => Some(promise.case),
            Self::Concession(line) => Some(line.case),
            Self::Message(message) => Some(message.case),
            Self::Contact(contact) => Some(contact.case),
            Self::Prevention(prevention) => Some(prevention.case),
            Self::PlanB(plan) => Some(plan.case),
            Self::CheckBack(answer) => Some(answer.case),
            Self::WinBack(mark) => Some(mark.case),
        }
    }
}

impl RecordRef {
    /// The kind of the record named.
    #[must_use]
    pub fn kind(self) -> RecordKind {
        match self {
            Self::Shop => RecordKind::Shop,
            Self::Customer(_) => RecordKind::Customer,
            Self::Mistake(_) => RecordKind::Mistake,
            Self::Case(_) => RecordKind::Case,
            Self::Stage(..) => RecordKind::Stage,
            Self::Cadence(_) => RecordKind::Cadence,
            Self::Promise(_) => RecordKind::Promise,
            Self::Concession(_) => RecordKind::Concession,
            Self::Message(_) => RecordKind::Message,
            Self::Contact(_) => RecordKind::Contact,
            Self::Prevention(_) => RecordKind::Prevention,
            Self::Template(_) => RecordKind::Template,
            Self::WordRules => RecordKind::WordRules,
            Self::PlanB(_) => RecordKind::PlanB,
            Self::CheckBack(_) => RecordKind::CheckBack,
            Self::WinBack(..) => RecordKind::WinBack,
        }
    }

    /// The bytes by which the history names this record: its identifier, that of a stage or
    /// of a word to somebody we lost followed by its place, nothing for the shop.
    #[must_use]
    pub fn key(self) -> Vec<u8> {
        match self {
            Self::Shop | Self::WordRules => Vec::new(),
            Self::Customer(id) => id.bytes().to_vec(),
            Self::Mistake(id) => id.bytes().to_vec(),
            Self::Case(id) | Self::PlanB(id) => id.bytes().to_vec(),
            Self::Stage(id, stage) => {
                let mut key = id.bytes().to_vec();
                key.push(stage.place());
                key
            }
            Self::Cadence(id) => id.bytes().to_vec(),
            Self::Promise(id) => id.bytes().to_vec(),
            Self::Concession(id) => id.bytes().to_vec(),
            Self::Message(id) => id.bytes().to_vec(),
            Self::Contact(id) => id.bytes().to_vec(),
            Self::Prevention(id) => id.bytes().to_vec(),
            Self::Template(key) => key.bytes().to_vec(),
            Self::CheckBack(id) => id.bytes().to_vec(),
            Self::WinBack(id, step) => {
                let mut key = id.bytes().to_vec();
                key.push(step.place());
                key
            }
        }
    }
}

impl RecordKind {
    /// The number by which the history names this kind; never reused.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Shop => 1,
            Self::Customer => 2,
            Self::Mistake => 3,
            Self::Case => 4,
            Self::Stage => 5,
            Self::Cadence => 6,
            Self::Promise => 7,
            Self::Concession => 8,
            Self::Message => 9,
            Self::Contact => 10,
            Self::Prevention => 11,
            Self::Template => 12,
            Self::WordRules => 13,
            Self::PlanB => 14,
            Self::CheckBack => 15,
            Self::WinBack => 16,
        }
    }
}
