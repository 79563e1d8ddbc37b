//! Everything about one case, told as small stories.

use super::*;
use crate::domain::double_deviation::Deviation;
use crate::domain::{Direction, Missing, PromiseState, Record, Stage, StageDone, StageRecord};
use crate::logbook::pages::samples::logbook_at;
use crate::store::page::samples::{Sample, ending, minute, moment};

const NOON: &str = "2026-11-23T12:00";

#[test]
fn a_page_holds_all_of_its_case_and_nothing_of_another() {
    let mut sample = Sample::new();
    let mara = sample.customer("Mara Lind", |_| {});
    let other = sample.case(mara, |case, made| {
        made.product = "Cake".into();
        case.received = moment("2026-03-01T10:00");
    });
    sample.promise(other, "2026-11-20T12:00", |_| {});
    let mut mistake = None;
    let id = sample.case(mara, |case, made| {
        mistake = Some(made.id);
        made.product = "cake".into();
        case.received = moment("2026-11-23T10:00");
    });
    let jon = sample.customer("Jon Berg", |_| {});
    let twin = sample.case(jon, |case, _| case.mistake = mistake.unwrap());
    sample.contact(id, Direction::In, "2026-11-23T10:30");
    sample.contact(id, Direction::Out, "2026-11-23T11:00");
    sample.put(&Record::Stage(StageRecord {
        heard: crate::domain::stage::Heard::default(),
        case: id,
        stage: Stage::Apologize,
        done: StageDone::Done("On the telephone".into()),
        who: "Ida".into(),
        at: moment("2026-11-23T11:30"),
    }));
    let open = sample.promise(id, "2026-11-25T12:00", |_| {});
    let page = logbook_at(sample.ready(), NOON).case_page(id).unwrap();
    assert_eq!((page.case.id, page.customer.id), (id, mara));
    assert_eq!(page.contacts.len(), 2);
    assert_eq!(page.promises.iter().map(|p| p.id).collect::<Vec<_>>(), [open]);
    let twins: Vec<_> = page.same_mistake.iter().map(|line| line.id).collect();
    assert_eq!(twins, [twin]);
    assert_eq!(page.deviations, [Deviation::SameAgain]);
    assert_eq!(page.chased, 1);
    assert_eq!(page.replied, Some(moment("2026-11-23T11:00")));
    assert_eq!(page.reply_due, Some(minute("2026-11-23T18:00")));
    assert_eq!(
        page.missing,
        [Missing::Stage(Stage::Fix), Missing::Stage(Stage::Concede), Missing::OpenPromises(1)]
    );
}

#[test]
fn open_promises_come_first_then_the_latest_ended() {
    let mut sample = Sample::new();
    let mara = sample.customer("Mara Lind", |_| {});
    let id = sample.case(mara, |_, _| {});
    let mut kept = |due: &str, at: &str| {
        sample.promise(id, due, |promise| {
            promise.state = PromiseState::Kept(ending(at));
        })
    };
    let long_ago = kept("2026-11-21T12:00", "2026-11-19T12:00");
    let yesterday = kept("2026-11-20T12:00", "2026-11-22T12:00");
    let later = sample.promise(id, "2026-11-26T12:00", |_| {});
    let sooner = sample.promise(id, "2026-11-24T12:00", |_| {});
    let page = logbook_at(sample.ready(), NOON).case_page(id).unwrap();
    let order: Vec<_> = page.promises.iter().map(|promise| promise.id).collect();
    assert_eq!(order, [sooner, later, yesterday, long_ago]);
}

#[test]
fn a_case_is_found_by_its_number_or_not_at_all() {
    let mut sample = Sample::new();
    let mara = sample.customer("Mara Lind", |_| {});
    let id = sample.case(mara, |_, _| {});
    let logbook = logbook_at(sample.ready(), NOON);
    assert_eq!(logbook.case_by_number("2026-0001".parse().unwrap()).unwrap(), id);
    let missing = logbook.case_by_number("2026-0002".parse().unwrap());
    assert!(matches!(missing, Err(LogbookError::NotFound(RecordKind::Case))));
    let missing = logbook.case_page(CaseId::from_bytes([9; 16]));
    assert!(matches!(missing, Err(LogbookError::NotFound(RecordKind::Case))));
}
