//! A small shop on fixed days: what the store's own tests write and read.

use crate::domain::{
    Again, Case, CaseId, CaseNumber, CausedBy, Channel, CheckBack, CheckBackId, Contact, ContactId,
    Customer, CustomerId, Direction, Due, Harm, Message, MessageId, MessageKind, Mistake,
    MistakeId, MistakeKind, Moment, NoticedBy, PlanB, PlanBState, Promise, PromiseId, PromiseOf,
    PromiseState, Stage, StageDone, StageRecord, Waiting, WinBack, WinBackEnd, WinBackStep,
};
use crate::store::Store;
use chrono::{DateTime, NaiveDateTime};

/// An empty log in memory.
pub fn store() -> Store {
    Store::in_memory().unwrap()
}

/// A moment at UTC, "2026-11-23T10:00:00".
pub fn moment(text: &str) -> Moment {
    let utc = DateTime::parse_from_rfc3339(&format!("{text}Z")).unwrap();
    Moment { utc: utc.into(), offset_minutes: 0 }
}

/// Its UTC milliseconds.
pub fn ms(text: &str) -> i64 {
    moment(text).utc.timestamp_millis()
}

/// A due minute, "2026-11-23T10:00".
pub fn due(text: &str) -> Due {
    Due::new(NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap())
}

pub fn customer(number: u8) -> Customer {
    Customer {
        id: CustomerId::from_bytes([number; 16]),
        name: format!("Zoë Bäcker {number}"),
        phone: "+49 (30) 12-34".into(),
        email: "zoe@example.org".into(),
        address: "Ring 1".into(),
        preferred: None,
        since: None,
        yearly_value: None,
        tags: vec!["early".into(), "garden party".into()],
        notes: "Loves plum cake".into(),
        may_be_reference: false,
        do_not_contact: false,
        referred_by: None,
        added: moment("2026-11-20T09:00:00"),
    }
}

pub fn mistake(number: u8) -> Mistake {
    Mistake {
        agreed: String::new(),
        id: MistakeId::from_bytes([number; 16]),
        title: format!("Cake {number} came late"),
        kind: MistakeKind::Late,
        product: "Wedding tower".into(),
        price: None,
        happened: None,
        noticed: moment("2026-11-20T09:00:00"),
        noticed_by: NoticedBy::Customer,
        caused_by: CausedBy::Carrier,
        caused_by_name: String::new(),
        cause: String::new(),
    }
}

/// A case of the customer and mistake with the same number, received on Monday, 2026-11-23, at
/// ten by e-mail.
pub fn case(number: u8) -> Case {
    Case {
        happened_before: None,
        source: String::new(),
        round: None,
        id: CaseId::from_bytes([number; 16]),
        number: CaseNumber { year: 2026, sequence: number.into(), letter: None },
        customer: CustomerId::from_bytes([number; 16]),
        mistake: MistakeId::from_bytes([number; 16]),
        channel: Channel::Email,
        link: String::new(),
        words: "We stood there without dessert".into(),
        remedy: "Half the price".into(),
        harm: Harm::SpoiledPlans,
        damage: crate::domain::Damage::None,
        owner: "Mara".into(),
        received: moment("2026-11-23T10:00:00"),
        reply_due: crate::domain::Shop::default()
            .reply_due(Channel::Email, moment("2026-11-23T10:00:00")),
        waiting: Waiting::Nobody,
        closing: None,
        waited: Vec::new(),
        reopened: 0,
    }
}

pub fn promise(number: u8, case: CaseId, due_at: &str) -> Promise {
    Promise {
        untold: false,
        id: PromiseId::from_bytes([number; 16]),
        of: PromiseOf::Case(case),
        cadence: None,
        words: format!("A new tower, number {number}"),
        channel: None,
        made: moment("2026-11-23T11:00:00"),
        due: due(due_at),
        moved_from: None,
        state: PromiseState::Open,
    }
}

pub fn contact(number: u8, case: CaseId, direction: Direction, at: &str) -> Contact {
    Contact {
        id: ContactId::from_bytes([number; 16]),
        case,
        direction,
        channel: Channel::Phone,
        words: "Talked about frosting".into(),
        at: moment(at),
        who: "Mara".into(),
    }
}

pub fn message(number: u8, case: CaseId, kind: MessageKind, at: &str) -> Message {
    Message {
        id: MessageId::from_bytes([number; 16]),
        case,
        kind,
        version: 1,
        channel: Channel::Email,
        words: "We are sorry about the marzipan".into(),
        link: String::new(),
        said: moment(at),
        who: "Mara".into(),
        satisfies: None,
        private_reason: String::new(),
    }
}

pub fn stage(case: CaseId, stage: Stage, done: bool, at: &str) -> StageRecord {
    let words = "On the telephone".to_owned();
    StageRecord {
        heard: crate::domain::stage::Heard::default(),
        case,
        stage,
        done: if done { StageDone::Done(words) } else { StageDone::LeftOut(words) },
        who: "Mara".into(),
        at: moment(at),
    }
}

/// A Plan B for day 21, 2026-12-14.
pub fn plan_b(case: CaseId, state: PlanBState) -> PlanB {
    PlanB {
        case,
        day: 21,
        due: "2026-12-14".parse().unwrap(),
        words: "Buy the tower elsewhere".into(),
        budget: None,
        prepared: moment("2026-11-23T11:00:00"),
        state,
    }
}

pub fn answer(number: u8, case: CaseId, satisfied: u8, at: &str) -> CheckBack {
    CheckBack {
        feels: String::new(),
        id: CheckBackId::from_bytes([number; 16]),
        case,
        satisfied,
        again: Again::Yes,
        left_undone: String::new(),
        words: "It was lovely".into(),
        at: moment(at),
        who: "Mara".into(),
    }
}

pub fn win_back(case: CaseId, at: &str) -> WinBack {
    WinBack {
        case,
        step: WinBackStep::Month,
        end: WinBackEnd::Skipped,
        note: "Moved away".into(),
        at: moment(at),
        who: "Mara".into(),
    }
}
