//! One of every noun and every deed: the story of a mixer that did not come.

use crate::domain::cadence::{OnDayOff, Rule, Until};
use crate::domain::promise::Ending;
use crate::domain::{
    Again, Cadence, CadenceId, Case, CaseId, CaseNumber, CausedBy, Channel, CheckBack, CheckBackId,
    Closing, Concession, ConcessionForm, ConcessionId, Contact, ContactId, Currency, Customer,
    CustomerId, Damage, Direction, Due, Elsewhere, Harm, Message, MessageId, MessageKind, Mistake,
    MistakeId, MistakeKind, Moment, Money, Nature, NoticedBy, Outcome, PlanB, PlanBState,
    Prevention, PreventionId, PreventionKind, Promise, PromiseId, PromiseOf, PromiseState, Shop,
    Stage, StageDone, StageRecord, Template, TemplateKey, Waiting, WinBack, WinBackEnd,
    WinBackStep, WordRules,
};
use crate::logbook::deed::{BreakDates, Deed, EndPromise, LogCase, Restore};
use chrono::{NaiveDate, TimeZone, Utc, Weekday};

/// An hour of a day in November 2026, in a place that keeps UTC.
pub fn moment(day: u32, hour: u32) -> Moment {
    Moment { utc: Utc.with_ymd_and_hms(2026, 11, day, hour, 0, 0).unwrap(), offset_minutes: 0 }
}

pub fn customer() -> Customer {
    Customer {
        id: CustomerId::from_bytes([1; 16]),
        name: "Tomas Hale".to_owned(),
        phone: "+1 555 0137 220".to_owned(),
        email: "tomas@example.org".to_owned(),
        address: String::new(),
        preferred: Some(Channel::Phone),
        since: NaiveDate::from_ymd_opt(2015, 1, 1),
        yearly_value: Some(dollars(211_000)),
        tags: vec!["baker".to_owned()],
        notes: String::new(),
        may_be_reference: false,
        do_not_contact: false,
        referred_by: None,
        added: moment(1, 9),
    }
}

pub fn mistake() -> Mistake {
    Mistake {
        agreed: String::new(),
        id: MistakeId::from_bytes([2; 16]),
        title: "Mixer ordered in March, not delivered".to_owned(),
        kind: MistakeKind::NotDelivered,
        product: "Mixer".to_owned(),
        price: Some(dollars(59_900)),
        happened: NaiveDate::from_ymd_opt(2026, 11, 10),
        noticed: moment(12, 9),
        noticed_by: NoticedBy::Customer,
        caused_by: CausedBy::Supplier,
        caused_by_name: String::new(),
        cause: String::new(),
    }
}

pub fn case() -> Case {
    Case {
        happened_before: None,
        source: String::new(),
        round: None,
        id: CaseId::from_bytes([3; 16]),
        number: CaseNumber { year: 2026, sequence: 98, letter: None },
        customer: customer().id,
        mistake: mistake().id,
        channel: Channel::Phone,
        link: String::new(),
        words: "Where is the mixer I paid for?".to_owned(),
        remedy: String::new(),
        harm: Harm::TimeOrMoney,
        damage: Damage::None,
        owner: "Frank".to_owned(),
        received: moment(12, 9),
        reply_due: None,
        waiting: Waiting::Nobody,
        closing: None,
        waited: Vec::new(),
        reopened: 0,
    }
}

pub fn promise() -> Promise {
    Promise {
        untold: false,
        id: PromiseId::from_bytes([4; 16]),
        of: PromiseOf::Case(case().id),
        cadence: None,
        words: "I will call you by Friday noon with a new delivery date.".to_owned(),
        channel: Some(Channel::Phone),
        made: moment(16, 9),
        due: Due::new(moment(20, 12).local()),
        moved_from: None,
        state: PromiseState::Open,
    }
}

pub fn concession() -> Concession {
    Concession {
        due: None,
        id: ConcessionId::from_bytes([5; 16]),
        case: case().id,
        form: ConcessionForm::Refund,
        nature: Nature::Redress,
        what: "The ride to the airport".to_owned(),
        face_value: dollars(4_600),
        real_cost: dollars(4_600),
        given: NaiveDate::from_ymd_opt(2026, 11, 22),
        must_do: String::new(),
        expires: None,
        received: None,
        added: moment(22, 10),
    }
}

pub fn contact() -> Contact {
    Contact {
        id: ContactId::from_bytes([6; 16]),
        case: case().id,
        direction: Direction::In,
        channel: Channel::Phone,
        words: "Where is the mixer?".to_owned(),
        at: moment(19, 9),
        who: "Frank".to_owned(),
    }
}

fn dollars(cents: i64) -> Money {
    Money::new(cents, Currency::USD)
}

fn message() -> Message {
    Message {
        id: MessageId::from_bytes([7; 16]),
        case: case().id,
        kind: MessageKind::Apology,
        version: 2,
        channel: Channel::Phone,
        words: "Our date was wrong, here is what we do now".to_owned(),
        link: String::new(),
        said: moment(12, 11),
        who: "Frank".to_owned(),
        satisfies: None,
        private_reason: String::new(),
    }
}

fn prevention() -> Prevention {
    Prevention {
        id: PreventionId::from_bytes([8; 16]),
        mistake: mistake().id,
        case: case().id,
        kind: PreventionKind::CorrectiveAction,
        what: "Ask the supplier for the date before we name one".to_owned(),
        who: "Frank".to_owned(),
        due: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(),
        done: None,
        added: moment(13, 9),
    }
}

fn cadence() -> Cadence {
    Cadence {
        id: CadenceId::from_bytes([9; 16]),
        case: case().id,
        words: "How the order stands".to_owned(),
        rule: Rule::Weeks { every: 1, on: vec![Weekday::Tue, Weekday::Fri] },
        at: moment(20, 17).local().time(),
        until: Until::Event("delivered".to_owned()),
        on_day_off: OnDayOff::Earlier,
        started: moment(12, 11),
        ended: None,
    }
}

fn missed() -> BreakDates {
    BreakDates {
        untold: false,
        cadence: cadence().id,
        at: moment(20, 11),
        note: "We were closed".to_owned(),
        open: vec![promise().id],
        dates: vec![promise()],
        next: None,
    }
}

/// Every deed there is.
fn closing() -> Closing {
    Closing {
        owing: String::new(),
        outcome: Outcome::SaysSo,
        at: moment(28, 9),
        who: "Frank".to_owned(),
        note: String::new(),
        decline: None,
        bought_again: None,
    }
}

pub fn all() -> Vec<Deed> {
    let (promise, case) = (promise(), case());
    let end = EndPromise {
        untold: false,
        promise: promise.id,
        at: moment(20, 11),
        note: String::new(),
        next: None,
        dates: Vec::new(),
    };
    let stage = StageRecord {
        heard: crate::domain::stage::Heard::default(),
        case: case.id,
        stage: Stage::Fix,
        done: StageDone::Done("A new mixer was delivered".to_owned()),
        who: "Frank".to_owned(),
        at: moment(20, 11),
    };
    let closing = closing();
    let restore = || Restore { deed: 12, records: Vec::new() };
    let mut deeds = vec![
        Deed::SaveShop(Shop::default()),
        Deed::AddCustomer(customer()),
        Deed::EditCustomer(customer()),
        Deed::LogCase(logged()),
        Deed::EditCase { case: case.clone(), mistake: mistake() },
        Deed::RecordStage(stage),
        Deed::ClearStage { case: case.id, stage: Stage::Fix },
        Deed::SayMessage { message: message(), stage: None },
        Deed::AddPromise(promise.clone()),
        Deed::CorrectPromise {
            promise: promise.id,
            words: promise.words.clone(),
            due: promise.due,
        },
        Deed::KeepPromise(end.clone()),
        Deed::BreakPromise(end.clone()),
        Deed::ReleasePromise(end.clone()),
        Deed::BreakDates(missed()),
        Deed::TellPromise { promise: promise.id, at: moment(20, 9) },
        Deed::MovePromise { end, to: promise.clone() },
        Deed::AddCadence { cadence: cadence(), first: promise.clone() },
        Deed::EndCadence {
            cadence: cadence().id,
            at: moment(28, 9),
            open: None,
            dates: Vec::new(),
        },
        Deed::AddConcession(concession()),
        Deed::EditConcession(concession()),
        Deed::RemoveConcession(concession().id),
        Deed::LogContact(contact()),
        Deed::EditContact(contact()),
        Deed::AddPrevention(prevention()),
        Deed::EditPrevention(prevention()),
        Deed::CloseCase { case: case.id, closing, cadences: Vec::new(), message: None },
        Deed::ReopenCase {
            opens: Vec::new(),
            round: None,
            case: case.id,
            reason: "They would not come back".to_owned(),
        },
        Deed::BoughtAgain { case: case.id, on: NaiveDate::from_ymd_opt(2026, 12, 5).unwrap() },
    ];
    deeds.extend(own_words());
    deeds.extend(follow_ups());
    deeds.extend([Deed::Undo(restore()), Deed::Redo(restore())]);
    deeds
}

/// The mistake as it was logged.
fn logged() -> LogCase {
    LogCase {
        customer: Some(customer()),
        mistake: Some(mistake()),
        case: case(),
        promise: Some(promise()),
    }
}

pub fn plan_b(state: PlanBState) -> PlanB {
    PlanB {
        case: case().id,
        day: 21,
        due: NaiveDate::from_ymd_opt(2026, 12, 3).unwrap(),
        words: "Buy elsewhere".to_owned(),
        budget: Some(dollars(59_900)),
        prepared: moment(12, 9),
        state,
    }
}

pub fn answer(satisfied: u8) -> CheckBack {
    CheckBack {
        feels: String::new(),
        id: CheckBackId::from_bytes([9; 16]),
        case: case().id,
        satisfied,
        again: Again::Unsure,
        left_undone: "The old box is still here".to_owned(),
        words: "It runs".to_owned(),
        at: moment(28, 9),
        who: "Frank".to_owned(),
    }
}

/// The deeds about what follows a case up.
fn follow_ups() -> [Deed; 7] {
    let ending = Ending { at: moment(20, 9), note: "Nobody has one".to_owned() };
    let told = Some(moment(20, 10));
    let elsewhere = Elsewhere { who: "XYZ".to_owned(), when: "tomorrow".to_owned(), told };
    let stage = StageRecord {
        heard: crate::domain::stage::Heard::default(),
        case: case().id,
        stage: Stage::CheckBack,
        done: StageDone::Done("It runs".to_owned()),
        who: "Frank".to_owned(),
        at: moment(28, 9),
    };
    let not_done = |elsewhere| plan_b(PlanBState::NotDone(ending.clone(), elsewhere));
    [
        Deed::PreparePlanB(plan_b(PlanBState::Prepared)),
        Deed::RemovePlanB(case().id),
        Deed::EndPlanB { plan: plan_b(PlanBState::Done(ending.clone())), stage: None },
        Deed::EndPlanB { plan: not_done(None), stage: None },
        Deed::PointElsewhere(not_done(Some(elsewhere))),
        Deed::AnswerCheckBack { opens: Vec::new(), answer: answer(4), stage },
        Deed::SettleWinBack(WinBack {
            case: case().id,
            step: WinBackStep::Month,
            end: WinBackEnd::Skipped,
            note: "They moved away".to_owned(),
            at: moment(29, 9),
            who: "Frank".to_owned(),
        }),
    ]
}

/// The deeds about the shop's own words.
fn own_words() -> [Deed; 3] {
    let template = Template {
        key: TemplateKey { kind: MessageKind::Apology, channel: None, harm: None },
        words: "Dear {name},".to_owned(),
        version: 2,
        saved: moment(28, 9),
    };
    [
        Deed::SaveTemplate(template.clone()),
        Deed::RestoreTemplate(template.key),
        Deed::SaveWordRules(WordRules::default()),
    ]
}
