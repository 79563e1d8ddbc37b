//! Any record at all, within the limits that the forms keep: what the round trips write.

use super::samples;
use crate::domain::cadence::{Nth, OnDayOff, Rule, Until};
use crate::domain::case::Wait;
use crate::domain::clocks::{ClockTargets, EarlierTargets, HarmTargets};
use crate::domain::promise::Ending;
use crate::domain::shop::ReplyTarget;
use crate::domain::stage::Heard;
use crate::domain::{
    Again, Cadence, CadenceId, Case, CaseId, CaseNumber, CausedBy, Channel, CheckBack, CheckBackId,
    Closing, Concession, ConcessionForm, ConcessionId, Contact, ContactId, Currency, Customer,
    CustomerId, Damage, Decline, Direction, Due, Elsewhere, Harm, Message, MessageId, MessageKind,
    Mistake, MistakeId, MistakeKind, Moment, Money, Nature, NoticedBy, OpeningHours, Outcome,
    OwnPhrase, PlanB, PlanBState, Prevention, PreventionId, PreventionKind, Promise, PromiseId,
    PromiseOf, PromiseState, Record, Shop, Stage, StageDone, StageRecord, Template, TemplateKey,
    Waiting, WinBack, WinBackEnd, WinBackStep, WordRules,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn line() -> impl Strategy<Value = String> {
    "[^\u{0}]{0,60}"
}

fn needed() -> impl Strategy<Value = String> {
    "[^\u{0}]{1,60}"
}

fn any_moment() -> impl Strategy<Value = Moment> {
    (-60_000_000_000_000_i64..250_000_000_000_000, -720..=840_i32).prop_map(|(ms, offset)| Moment {
        utc: DateTime::from_timestamp_millis(ms).unwrap(),
        offset_minutes: offset,
    })
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (1..3_600_000_i32).prop_map(|days| NaiveDate::from_num_days_from_ce_opt(days).unwrap())
}

fn minute() -> impl Strategy<Value = NaiveTime> {
    (0..24_u32, 0..60_u32).prop_map(|(h, m)| NaiveTime::from_hms_opt(h, m, 0).unwrap())
}

fn any_due() -> impl Strategy<Value = Due> {
    (day(), minute()).prop_map(|(day, time)| Due::new(NaiveDateTime::new(day, time)))
}

fn any_money() -> impl Strategy<Value = Money> {
    (0..i64::MAX, "[A-Z]{3}")
        .prop_map(|(minor, code)| Money::new(minor, Currency::new(&code).unwrap()))
}

fn channel() -> impl Strategy<Value = Channel> {
    let mut all = Channel::KNOWN_BY.to_vec();
    all.extend(Channel::SPOKEN);
    select(all)
}

fn bytes() -> impl Strategy<Value = [u8; 16]> {
    any::<[u8; 16]>()
}

fn targets_of(days: u32) -> ClockTargets {
    let targets = HarmTargets { update_days: days, ..HarmTargets::default() };
    ClockTargets::default().with(Harm::Serious, targets)
}

fn earlier(days: u32) -> EarlierTargets {
    let until = samples::moment("2026-11-23T10:00:00");
    EarlierTargets { until, targets: targets_of(days + 1) }
}

fn target() -> impl Strategy<Value = ReplyTarget> {
    prop_oneof![
        Just(ReplyTarget::SameDay),
        any::<u32>().prop_map(ReplyTarget::OpenMinutes),
        any::<u32>().prop_map(ReplyTarget::ClockMinutes),
    ]
}

fn any_shop() -> impl Strategy<Value = Record> {
    let targets = btree_map(channel(), target(), 0..4);
    let days_off = btree_map(day(), line(), 0..4);
    let texts = (line(), line(), line(), "[A-Z]{3}");
    (texts, targets, days_off, any::<bool>(), 1..=60_u32).prop_map(
        |((name, owner, letterhead, currency), reply_targets, days_off, always, quiet_days)| {
            let week = if always { OpeningHours::always() } else { OpeningHours::default() };
            Record::Shop(Shop {
                name,
                owner,
                currency: Currency::new(&currency).unwrap(),
                hours: OpeningHours { days_off, ..week },
                reply_targets,
                letterhead,
                clock_targets: targets_of(quiet_days),
                earlier_targets: if always { vec![earlier(quiet_days)] } else { Vec::new() },
                quiet_days,
            })
        },
    )
}

fn any_customer() -> impl Strategy<Value = Record> {
    let texts = (needed(), line(), line(), line(), line());
    let maybe =
        (option::of(channel()), option::of(day()), option::of(any_money()), option::of(bytes()));
    let flags = any::<(bool, bool)>();
    (bytes(), texts, maybe, vec(line(), 0..4), flags, any_moment()).prop_map(
        |(id, texts, maybe, tags, flags, added)| {
            Record::Customer(Customer {
                id: CustomerId::from_bytes(id),
                name: texts.0,
                phone: texts.1,
                email: texts.2,
                address: texts.3,
                notes: texts.4,
                preferred: maybe.0,
                since: maybe.1,
                yearly_value: maybe.2,
                referred_by: maybe.3.map(CaseId::from_bytes),
                tags,
                may_be_reference: flags.0,
                do_not_contact: flags.1,
                added,
            })
        },
    )
}

fn any_mistake() -> impl Strategy<Value = Record> {
    let texts = (needed(), line(), line(), line());
    let kinds = (
        select(MistakeKind::ALL.to_vec()),
        select(vec![NoticedBy::We, NoticedBy::Customer, NoticedBy::SomeoneElse]),
        select(CausedBy::ALL.to_vec()),
    );
    let maybe = (option::of(any_money()), option::of(day()));
    (bytes(), texts, kinds, maybe, any_moment()).prop_map(|(id, texts, kinds, maybe, noticed)| {
        Record::Mistake(Mistake {
            agreed: String::new(),
            id: MistakeId::from_bytes(id),
            title: texts.0,
            product: texts.1,
            caused_by_name: texts.2,
            cause: texts.3,
            kind: kinds.0,
            noticed_by: kinds.1,
            caused_by: kinds.2,
            price: maybe.0,
            happened: maybe.1,
            noticed,
        })
    })
}

fn any_closing() -> impl Strategy<Value = Closing> {
    let decline = option::of((line(), line()));
    let outcome = select(Outcome::ALL.to_vec());
    let texts = (line(), line());
    (outcome, any_moment(), texts, decline, option::of(day())).prop_map(
        |(outcome, at, (who, note), decline, bought_again)| Closing {
            owing: String::new(),
            outcome,
            at,
            who,
            note,
            decline: decline.map(|(reason, ask_next)| Decline {
                second_look: String::new(),
                reason,
                ask_next,
            }),
            bought_again,
        },
    )
}

fn any_number() -> impl Strategy<Value = CaseNumber> {
    let letter = option::of(prop::char::range('B', 'Z'));
    (1..=9999_i32, 1..=u32::MAX, letter).prop_map(|(year, sequence, letter)| CaseNumber {
        year,
        sequence,
        letter,
    })
}

/// A case of the first sample customer and mistake.
fn any_case() -> impl Strategy<Value = Record> {
    let texts = (line(), needed(), line(), line(), line());
    let waiting = prop_oneof![
        Just(Waiting::Nobody),
        Just(Waiting::Customer),
        line().prop_map(Waiting::Other),
    ];
    let harms = (select(Harm::ALL.to_vec()), select(Damage::ALL.to_vec()));
    let kinds = (channel(), harms, waiting);
    let ends = (option::of(any_closing()), any::<u32>());
    (bytes(), any_number(), texts, kinds, any_moment(), ends).prop_map(
        |(id, number, texts, kinds, received, ends)| {
            Record::Case(Case {
                id: CaseId::from_bytes(id),
                number,
                link: texts.0,
                words: texts.1,
                remedy: texts.2,
                owner: texts.3,
                source: texts.4,
                channel: kinds.0,
                harm: kinds.1.0,
                damage: kinds.1.1,
                waiting: kinds.2,
                received,
                waited: vec![Wait { from: received, until: None }],
                closing: ends.0,
                reopened: ends.1,
                ..samples::case(1)
            })
        },
    )
}

fn any_state() -> impl Strategy<Value = PromiseState> {
    let ending = (any_moment(), line()).prop_map(|(at, note)| Ending { at, note });
    (0..5_u8, ending).prop_map(|(state, ending)| match state {
        0 => PromiseState::Open,
        1 => PromiseState::Kept(ending),
        2 => PromiseState::Broken(ending),
        3 => PromiseState::Moved(ending),
        _ => PromiseState::Released(ending),
    })
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let weekdays = vec(select(vec![Weekday::Mon, Weekday::Sat, Weekday::Sun]), 1..8);
    let nth = select(Nth::ALL.to_vec());
    (0..5_u8, 1..32_u32, weekdays, nth).prop_map(|(which, number, on, nth)| match which {
        0 => Rule::Days { every: number },
        1 => Rule::Weeks { every: number, on },
        2 => Rule::MonthDay { day: number },
        3 => Rule::MonthWeekday { nth, on: Weekday::Sat },
        _ => Rule::LastWorkingDay,
    })
}

fn any_until() -> impl Strategy<Value = Until> {
    (0..4_u8, needed(), any_due(), 1..900_u32).prop_map(|(which, event, due, count)| match which {
        0 => Until::CaseCloses,
        1 => Until::Event(event),
        2 => Until::Date(due.date()),
        _ => Until::Count(count),
    })
}

/// A record of the first sample case.
pub fn any_part() -> impl Strategy<Value = Record> {
    let owner = samples::case(1).id;
    let stage = (
        select(Stage::ALL.to_vec()),
        any::<bool>(),
        line(),
        line(),
        any_moment(),
        (line(), line()),
    )
        .prop_map(move |(stage, done, words, who, at, (needs, feels))| {
            let heard = Heard { needs, feels };
            let done = if done { StageDone::Done(words) } else { StageDone::LeftOut(words) };
            Record::Stage(StageRecord { case: owner, stage, done, who, at, heard })
        });
    let days = (select(OnDayOff::ALL.to_vec()), minute());
    let ended = option::of(any_moment());
    let cadence = (bytes(), needed(), any_rule(), days, any_until(), any_moment(), ended).prop_map(
        move |(id, words, rule, (on_day_off, at), until, started, ended)| {
            let id = CadenceId::from_bytes(id);
            let case = owner;
            let cadence = Cadence { id, case, words, rule, at, until, on_day_off, started, ended };
            Record::Cadence(cadence)
        },
    );
    let promise = (
        (bytes(), option::of(bytes()), select(vec![0, 1, 2]), any::<bool>()),
        needed(),
        option::of(channel()),
        any_moment(),
        any_due(),
        any_state(),
    )
        .prop_map(
            move |((id, moved_from, belongs, untold), words, channel, made, due, state)| {
                Record::Promise(Promise {
                    untold,
                    id: PromiseId::from_bytes(id),
                    of: match belongs {
                        0 => PromiseOf::Customer(samples::customer(1).id),
                        _ => PromiseOf::Case(owner),
                    },
                    cadence: (belongs == 2).then(|| CadenceId::from_bytes([1; 16])),
                    words,
                    channel,
                    made,
                    due,
                    moved_from: moved_from.map(PromiseId::from_bytes),
                    state,
                })
            },
        );
    prop_oneof![
        stage,
        cadence,
        promise,
        any_gift(),
        any_words(),
        any_prevention(),
        any_plan_b(),
        any_follow_up()
    ]
}

fn any_gift() -> impl Strategy<Value = Record> {
    let kinds = (select(ConcessionForm::ALL.to_vec()), select(Nature::ALL.to_vec()));
    let days = (option::of(day()), option::of(day()), option::of(day()));
    let texts = (needed(), line());
    let money = (any_money(), any_money());
    (bytes(), kinds, texts, money, days, any_moment()).prop_map(
        |(id, kinds, texts, money, days, added)| {
            Record::Concession(Concession {
                due: None,
                id: ConcessionId::from_bytes(id),
                case: samples::case(1).id,
                form: kinds.0,
                nature: kinds.1,
                what: texts.0,
                must_do: texts.1,
                face_value: money.0,
                real_cost: money.1,
                given: days.0,
                expires: days.1,
                received: days.2,
                added,
            })
        },
    )
}

fn any_words() -> impl Strategy<Value = Record> {
    let case = samples::case(1).id;
    let message = (
        (bytes(), select(MessageKind::ALL.to_vec()), 1..=u32::MAX),
        channel(),
        (needed(), line(), line(), line()),
        (any_moment(), any::<Option<bool>>()),
    )
        .prop_map(move |((id, kind, version), channel, texts, (said, satisfies))| {
            let (words, link, who, private_reason) = texts;
            Record::Message(Message {
                id: MessageId::from_bytes(id),
                case,
                kind,
                version,
                channel,
                words,
                link,
                said,
                who,
                satisfies,
                private_reason,
            })
        });
    let directions = select(vec![Direction::In, Direction::Out, Direction::Tried]);
    let contact = (bytes(), directions, channel(), needed(), any_moment(), line()).prop_map(
        move |(id, direction, channel, words, at, who)| {
            let id = ContactId::from_bytes(id);
            Record::Contact(Contact { id, case, direction, channel, words, at, who })
        },
    );
    prop_oneof![message, contact]
}

fn any_prevention() -> impl Strategy<Value = Record> {
    let kind = select(PreventionKind::ALL.to_vec());
    let moments = (option::of(any_moment()), any_moment());
    (bytes(), kind, (needed(), line()), day(), moments).prop_map(
        |(id, kind, (what, who), due, (done, added))| {
            Record::Prevention(Prevention {
                id: PreventionId::from_bytes(id),
                mistake: samples::mistake(1).id,
                case: samples::case(1).id,
                kind,
                what,
                who,
                due,
                done,
                added,
            })
        },
    )
}

fn any_plan_b() -> impl Strategy<Value = Record> {
    let ending = (any_moment(), line()).prop_map(|(at, note)| Ending { at, note });
    let elsewhere = option::of((needed(), needed(), option::of(any_moment())));
    let state = (0..3_u8, ending, elsewhere).prop_map(|(state, ending, elsewhere)| match state {
        0 => PlanBState::Prepared,
        1 => PlanBState::Done(ending),
        _ => {
            let elsewhere = elsewhere.map(|(who, when, told)| Elsewhere { who, when, told });
            PlanBState::NotDone(ending, elsewhere)
        }
    });
    (1..=365_u32, day(), needed(), option::of(any_money()), any_moment(), state).prop_map(
        |(day, due, words, budget, prepared, state)| {
            let case = samples::case(1).id;
            Record::PlanB(PlanB { case, day, due, words, budget, prepared, state })
        },
    )
}

fn any_follow_up() -> impl Strategy<Value = Record> {
    let case = samples::case(1).id;
    let again = select(Again::ALL.to_vec());
    let answer = (bytes(), 1..=5_u8, again, (line(), line(), line(), line()), any_moment())
        .prop_map(move |(id, satisfied, again, (left_undone, words, who, feels), at)| {
            let id = CheckBackId::from_bytes(id);
            let answer =
                CheckBack { id, case, satisfied, again, left_undone, words, feels, at, who };
            Record::CheckBack(answer)
        });
    let step = select(WinBackStep::ALL.to_vec());
    let mark = (step, any::<bool>(), line(), any_moment(), line()).prop_map(
        move |(step, is_done, note, at, who)| {
            let end = if is_done { WinBackEnd::Done } else { WinBackEnd::Skipped };
            Record::WinBack(WinBack { case, step, end, note, at, who })
        },
    );
    prop_oneof![answer, mark]
}

fn any_template() -> impl Strategy<Value = Record> {
    let key = (
        select(MessageKind::ALL.to_vec()),
        option::of(channel()),
        option::of(select(Harm::ALL.to_vec())),
    );
    (key, needed(), 1..=u32::MAX, any_moment()).prop_map(
        |((kind, channel, harm), words, version, saved)| {
            let key = TemplateKey { kind, channel, harm };
            Record::Template(Template { key, words, version, saved })
        },
    )
}

fn any_rules() -> impl Strategy<Value = Record> {
    let phrase = (needed(), line(), line()).prop_map(|(phrase, why, rewrite)| OwnPhrase {
        phrase,
        why,
        rewrite,
    });
    (vec(phrase, 0..4), btree_set(line(), 0..4))
        .prop_map(|(phrases, off)| Record::WordRules(WordRules { phrases, off }))
}

pub fn any_record() -> impl Strategy<Value = Record> {
    prop_oneof![
        any_shop(),
        any_customer(),
        any_mistake(),
        any_case(),
        any_part(),
        any_template(),
        any_rules()
    ]
}
