//! A small shop for the tests of pages, its records put straight into the tables.
//!
//! Cases are received on Thursday, 2026-11-19, at ten by e-mail, unless a test says otherwise.

use crate::domain::promise::Ending;
use crate::domain::{
    Case, CaseId, CaseNumber, CausedBy, Channel, Closing, Contact, ContactId, Customer, CustomerId,
    Direction, Due, Harm, Message, MessageId, MessageKind, Mistake, MistakeId, MistakeKind, Moment,
    NoticedBy, Outcome, Promise, PromiseId, PromiseOf, PromiseState, Record, Waiting,
};
use crate::store::{Store, line, tables};
use chrono::{DateTime, NaiveDateTime};
use std::collections::BTreeSet;

/// A moment in UTC, "2026-11-23T10:00".
pub(crate) fn moment(text: &str) -> Moment {
    let utc = DateTime::parse_from_rfc3339(&format!("{text}:00Z")).unwrap();
    Moment { utc: utc.into(), offset_minutes: 0 }
}

/// A civil minute, "2026-11-23T10:00".
pub(crate) fn minute(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap()
}

pub(crate) fn ending(at: &str) -> Ending {
    Ending { at: moment(at), note: String::new() }
}

pub(crate) fn closing(outcome: Outcome, at: &str) -> Closing {
    Closing {
        owing: String::new(),
        outcome,
        at: moment(at),
        who: "Ida".into(),
        note: String::new(),
        decline: None,
        bought_again: None,
    }
}

pub(crate) struct Sample {
    pub(crate) store: Store,
    last: u32,
    cases: BTreeSet<CaseId>,
    customers: BTreeSet<CustomerId>,
}

impl Sample {
    pub(crate) fn new() -> Self {
        Self {
            store: Store::in_memory().unwrap(),
            last: 0,
            cases: BTreeSet::new(),
            customers: BTreeSet::new(),
        }
    }

    /// The bytes of an identifier not used yet.
    pub(crate) fn fresh(&mut self) -> [u8; 16] {
        self.last += 1;
        u128::from(self.last).to_be_bytes()
    }

    pub(crate) fn put(&self, record: &Record) {
        tables::put(&self.store, record).unwrap();
    }

    pub(crate) fn customer(
        &mut self,
        name: &str,
        change: impl FnOnce(&mut Customer),
    ) -> CustomerId {
        let mut customer = Customer {
            id: CustomerId::from_bytes(self.fresh()),
            name: name.into(),
            phone: String::new(),
            email: String::new(),
            address: String::new(),
            preferred: None,
            since: None,
            yearly_value: None,
            tags: Vec::new(),
            notes: String::new(),
            may_be_reference: false,
            do_not_contact: false,
            referred_by: None,
            added: moment("2026-11-02T09:00"),
        };
        change(&mut customer);
        let id = customer.id;
        self.customers.insert(id);
        self.put(&Record::Customer(customer));
        id
    }

    /// A case with a mistake of its own.
    pub(crate) fn case(
        &mut self,
        customer: CustomerId,
        change: impl FnOnce(&mut Case, &mut Mistake),
    ) -> CaseId {
        let mut mistake = Mistake {
            agreed: String::new(),
            id: MistakeId::from_bytes(self.fresh()),
            title: "The cake came late".into(),
            kind: MistakeKind::Late,
            product: String::new(),
            price: None,
            happened: None,
            noticed: moment("2026-11-19T10:00"),
            noticed_by: NoticedBy::Customer,
            caused_by: CausedBy::Us,
            caused_by_name: String::new(),
            cause: String::new(),
        };
        let mut case = Case {
            happened_before: None,
            source: String::new(),
            round: None,
            id: CaseId::from_bytes(self.fresh()),
            number: CaseNumber {
                year: 2026,
                sequence: u32::try_from(self.cases.len()).unwrap() + 1,
                letter: None,
            },
            customer,
            mistake: mistake.id,
            channel: Channel::Email,
            link: String::new(),
            words: "We stood there without dessert".into(),
            remedy: String::new(),
            harm: Harm::TimeOrMoney,
            damage: crate::domain::Damage::None,
            owner: "Ida".into(),
            received: moment("2026-11-19T10:00"),
            reply_due: None,
            waiting: Waiting::Nobody,
            closing: None,
            waited: Vec::new(),
            reopened: 0,
        };
        change(&mut case, &mut mistake);
        let shop = crate::store::shop::get(&self.store).unwrap().unwrap_or_default();
        case.reply_due = shop.reply_due(case.channel, case.received);
        let id = case.id;
        self.cases.insert(id);
        self.put(&Record::Mistake(mistake));
        self.put(&Record::Case(case));
        id
    }

    pub(crate) fn promise(
        &mut self,
        case: CaseId,
        due: &str,
        change: impl FnOnce(&mut Promise),
    ) -> PromiseId {
        let mut promise = Promise {
            untold: false,
            id: PromiseId::from_bytes(self.fresh()),
            of: PromiseOf::Case(case),
            cadence: None,
            words: format!("I will call you by {due}"),
            channel: None,
            made: moment("2026-11-19T11:00"),
            due: Due::new(minute(due)),
            moved_from: None,
            state: PromiseState::Open,
        };
        change(&mut promise);
        let id = promise.id;
        self.put(&Record::Promise(promise));
        id
    }

    /// Words of ours to the customer.
    pub(crate) fn message(&mut self, case: CaseId, kind: MessageKind, said: &str) {
        let message = Message {
            id: MessageId::from_bytes(self.fresh()),
            case,
            kind,
            version: 1,
            channel: Channel::Email,
            words: "We are sorry about the marzipan.\nIt was ours.".into(),
            link: String::new(),
            said: moment(said),
            who: "Ida".into(),
            satisfies: None,
            private_reason: String::new(),
        };
        self.put(&Record::Message(message));
    }

    pub(crate) fn contact(&mut self, case: CaseId, direction: Direction, at: &str) -> Contact {
        let contact = Contact {
            id: ContactId::from_bytes(self.fresh()),
            case,
            direction,
            channel: Channel::Phone,
            words: "Talked about frosting".into(),
            at: moment(at),
            who: "Ida".into(),
        };
        self.put(&Record::Contact(contact.clone()));
        contact
    }

    /// The shop with all its lines made.
    pub(crate) fn ready(self) -> Store {
        line::refresh(&self.store, &self.cases, &self.customers).unwrap();
        self.store
    }
}
