//! A case as JSON. The names of these fields are kept; new ones may come.

use super::follow_ups::{
    AnswerReport, PlanBReport, WinBack, answer_report, plan_report, win_back_reports,
};
use crate::cli::values::{Amount, minute, moment};
use crate::domain::{
    CausedBy, Channel, Concession, ConcessionForm, Contact, Direction, Message, MessageKind,
    MistakeKind, Nature, Outcome, Prevention, PreventionKind, Promise, PromiseState, Stage,
    StageDone, Waiting,
};
use crate::logbook::pages::CasePage;
use crate::logbook::timeline::TimelineEntry;
use crate::text::Text;
use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;

/// A case.
#[derive(Serialize)]
pub(super) struct Report<'a> {
    case: String,
    is_open: bool,
    title: &'a str,
    words: &'a str,
    channel: Channel,
    link: &'a str,
    source: &'a str,
    harm: u8,
    remedy: &'a str,
    owner: &'a str,
    received: String,
    kind: MistakeKind,
    product: &'a str,
    price: Option<Amount>,
    happened: Option<NaiveDate>,
    caused_by: CausedBy,
    caused_by_name: &'a str,
    cause: &'a str,
    agreed: &'a str,
    happened_before: Option<u32>,
    reopened: u32,
    waiting: &'a Waiting,
    customer: Customer<'a>,
    first_reply: FirstReply,
    stages: Vec<StageState<'a>>,
    promises: Vec<PromiseReport<'a>>,
    concessions: Vec<ConcessionReport<'a>>,
    messages: Vec<MessageReport<'a>>,
    contacts: Vec<ContactReport<'a>>,
    preventions: Vec<PreventionReport<'a>>,
    plan_b: Option<PlanBReport<'a>>,
    answers: Vec<AnswerReport<'a>>,
    win_backs: Vec<WinBack>,
    closing: Option<ClosingReport<'a>>,
    missing: Vec<String>,
    timeline: Vec<Told<'a>>,
}

#[derive(Serialize)]
struct Customer<'a> {
    id: String,
    name: &'a str,
    phone: &'a str,
    email: &'a str,
    do_not_contact: bool,
}

#[derive(Serialize)]
struct FirstReply {
    due: Option<String>,
    at: Option<String>,
    chased: u32,
}

#[derive(Serialize)]
struct StageState<'a> {
    stage: Stage,
    state: &'static str,
    words: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    needs: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    feels: Option<&'a str>,
    who: Option<&'a str>,
    at: Option<String>,
}

#[derive(Serialize)]
struct PromiseReport<'a> {
    promise: String,
    words: &'a str,
    due: String,
    state: &'static str,
    made: String,
    ended: Option<String>,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct ConcessionReport<'a> {
    concession: String,
    what: &'a str,
    form: ConcessionForm,
    nature: Nature,
    face_value: Amount,
    real_cost: Amount,
    given: Option<NaiveDate>,
    must_do: &'a str,
    expires: Option<NaiveDate>,
    received: Option<NaiveDate>,
}

#[derive(Serialize)]
struct MessageReport<'a> {
    message: String,
    kind: MessageKind,
    version: u32,
    channel: Channel,
    words: &'a str,
    link: &'a str,
    said: String,
    who: &'a str,
}

#[derive(Serialize)]
struct ContactReport<'a> {
    direction: Direction,
    channel: Channel,
    words: &'a str,
    at: String,
    who: &'a str,
}

#[derive(Serialize)]
struct PreventionReport<'a> {
    prevention: String,
    what: &'a str,
    kind: PreventionKind,
    who: &'a str,
    due: NaiveDate,
    done: Option<String>,
}

#[derive(Serialize)]
struct ClosingReport<'a> {
    outcome: Outcome,
    at: String,
    who: &'a str,
    note: &'a str,
    reason: Option<&'a str>,
    ask_next: Option<&'a str>,
    bought_again: Option<NaiveDate>,
}

#[derive(Serialize)]
struct Told<'a> {
    at: String,
    who: &'a str,
    what: String,
}

/// The report of a case.
pub(super) fn of<'a>(
    text: &Text,
    page: &'a CasePage,
    timeline: &'a [TimelineEntry],
    now: NaiveDateTime,
) -> Report<'a> {
    let (case, mistake) = (&page.case, &page.mistake);
    let missing = if case.is_open() { page.missing.as_slice() } else { &[] };
    Report {
        case: case.number.to_string(),
        is_open: case.is_open(),
        title: &mistake.title,
        words: &case.words,
        channel: case.channel,
        link: &case.link,
        source: &case.source,
        harm: case.harm.level(),
        remedy: &case.remedy,
        owner: &case.owner,
        received: moment(case.received),
        kind: mistake.kind,
        product: &mistake.product,
        price: mistake.price.map(Amount::from),
        happened: mistake.happened,
        caused_by: mistake.caused_by,
        caused_by_name: &mistake.caused_by_name,
        cause: &mistake.cause,
        agreed: &mistake.agreed,
        happened_before: case.happened_before,
        reopened: case.reopened,
        waiting: &case.waiting,
        customer: customer(page),
        first_reply: FirstReply {
            due: page.reply_due.map(minute),
            at: page.replied.map(moment),
            chased: page.chased,
        },
        stages: Stage::ALL.into_iter().map(|stage| stage_state(page, stage)).collect(),
        promises: page.promises.iter().map(promise).collect(),
        concessions: page.concessions.iter().map(concession).collect(),
        messages: page.messages.iter().map(message).collect(),
        contacts: page.contacts.iter().map(contact).collect(),
        preventions: page.preventions.iter().map(prevention).collect(),
        plan_b: page.plan_b.as_ref().map(plan_report),
        answers: page.answers.iter().map(answer_report).collect(),
        win_backs: win_back_reports(page, now),
        closing: closing(page),
        missing: missing.iter().map(|one| text.missing(one)).collect(),
        timeline: timeline
            .iter()
            .map(|entry| Told { at: moment(entry.at), who: &entry.who, what: told(text, entry) })
            .collect(),
    }
}

/// A line of a timeline as one sentence.
pub(super) fn told(text: &Text, entry: &TimelineEntry) -> String {
    let told = text.told(entry.deed.as_ref(), &entry.before);
    let line = format!("{} {}", told.lead, told.rest);
    let line = line.trim();
    if told.detail.is_empty() { line.to_owned() } else { format!("{line} · {}", told.detail) }
}

fn customer(page: &CasePage) -> Customer<'_> {
    Customer {
        id: page.customer.id.to_string(),
        name: &page.customer.name,
        phone: &page.customer.phone,
        email: &page.customer.email,
        do_not_contact: page.customer.do_not_contact,
    }
}

fn stage_state(page: &CasePage, stage: Stage) -> StageState<'_> {
    let record = page.stages.iter().find(|record| record.stage == stage);
    StageState {
        stage,
        state: match record.map(|record| &record.done) {
            None => "to_do",
            Some(StageDone::Done(_)) => "done",
            Some(StageDone::LeftOut(_)) => "left_out",
        },
        words: record.map(|record| record.done.words()),
        needs: record.map(|record| record.heard.needs.as_str()).filter(|it| !it.is_empty()),
        feels: record.map(|record| record.heard.feels.as_str()).filter(|it| !it.is_empty()),
        who: record.map(|record| record.who.as_str()),
        at: record.map(|record| moment(record.at)),
    }
}

fn promise(promise: &Promise) -> PromiseReport<'_> {
    let ending = promise.state.ending();
    PromiseReport {
        promise: promise.id.to_string(),
        words: &promise.words,
        due: promise.due.to_string(),
        state: match promise.state {
            PromiseState::Open => "open",
            PromiseState::Kept(_) => "kept",
            PromiseState::Broken(_) => "broken",
            PromiseState::Moved(_) => "moved",
            PromiseState::Released(_) => "released",
        },
        made: moment(promise.made),
        ended: ending.map(|ending| moment(ending.at)),
        note: ending.map(|ending| ending.note.as_str()),
    }
}

fn concession(line: &Concession) -> ConcessionReport<'_> {
    ConcessionReport {
        concession: line.id.to_string(),
        what: &line.what,
        form: line.form,
        nature: line.nature,
        face_value: line.face_value.into(),
        real_cost: line.real_cost.into(),
        given: line.given,
        must_do: &line.must_do,
        expires: line.expires,
        received: line.received,
    }
}

fn message(message: &Message) -> MessageReport<'_> {
    MessageReport {
        message: message.id.to_string(),
        kind: message.kind,
        version: message.version,
        channel: message.channel,
        words: &message.words,
        link: &message.link,
        said: moment(message.said),
        who: &message.who,
    }
}

fn contact(contact: &Contact) -> ContactReport<'_> {
    ContactReport {
        direction: contact.direction,
        channel: contact.channel,
        words: &contact.words,
        at: moment(contact.at),
        who: &contact.who,
    }
}

fn prevention(prevention: &Prevention) -> PreventionReport<'_> {
    PreventionReport {
        prevention: prevention.id.to_string(),
        what: &prevention.what,
        kind: prevention.kind,
        who: &prevention.who,
        due: prevention.due,
        done: prevention.done.map(moment),
    }
}

fn closing(page: &CasePage) -> Option<ClosingReport<'_>> {
    page.case.closing.as_ref().map(|closing| ClosingReport {
        outcome: closing.outcome,
        at: moment(closing.at),
        who: &closing.who,
        note: &closing.note,
        reason: closing.decline.as_ref().map(|decline| decline.reason.as_str()),
        ask_next: closing.decline.as_ref().map(|decline| decline.ask_next.as_str()),
        bought_again: closing.bought_again,
    })
}
