//! Is the sample shop what it says it is, on whatever day somebody looks around in it?

use amends::domain::double_deviation::Deviation;
use amends::domain::{
    CaseId, Channel, CloseDraft, Direction, DueKind, Nature, Now, Outcome, PromiseState, Stage,
    Waiting,
};
use amends::jobs::JobError;
use amends::jobs::sample::{generate, generated, shop};
use amends::logbook::check::{CheckReport, check};
use amends::logbook::pages::{CasePage, CaseQuery, CaseSet, CaseSort, CustomerQuery, CustomerSet};
use amends::logbook::{Logbook, LogbookError, UndoDirection};
use amends::platform::clock::{Clock, FixedClock};
use amends::platform::files::WriteError;
use amends::store::{FILE_NAME, Store, compare, history};
use chrono::{NaiveDateTime, TimeDelta};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

fn clock(local: &str, offset_minutes: i32) -> FixedClock {
    FixedClock::at_local(local.parse().unwrap(), offset_minutes)
}

fn shop_at(local: &str, offset_minutes: i32) -> Logbook {
    shop("en", Arc::new(clock(local, offset_minutes))).unwrap()
}

fn pages(log: &Logbook) -> Vec<CasePage> {
    let query = CaseQuery { set: CaseSet::All, sort: CaseSort::Number, descending: false };
    let lines = log.case_lines(&query, 0, 1_000).unwrap();
    lines.iter().map(|line| log.case_page(line.id).unwrap()).collect()
}

fn checked(store: &Store) -> CheckReport {
    check::<LogbookError>(store, |_, _, _| Ok(())).unwrap()
}

fn end_of(store: &Store) -> [u8; 32] {
    history::last(store).unwrap().unwrap().chain
}

#[test]
fn the_sample_is_whole_on_a_sunday() {
    is_whole("2026-11-22T14:05:00", 60);
}

#[test]
fn the_sample_is_whole_on_a_monday() {
    is_whole("2026-11-23T09:00:30", -300);
}

#[test]
fn the_sample_is_whole_on_a_leap_day() {
    is_whole("2028-02-29T16:59:00", 330);
}

fn is_whole(local: &str, offset_minutes: i32) {
    let log = shop_at(local, offset_minutes);
    let cases = pages(&log);
    has_eighteen_months(&log, &cases);
    has_every_outcome(&cases);
    has_every_stage_open(&cases);
    has_every_promise_state(&cases);
    has_every_concession(&cases);
    has_the_hard_cases(&log, &cases);
    has_a_morning(&log);
    assert!(checked(log.store()).is_clean());
}

fn has_eighteen_months(log: &Logbook, cases: &[CasePage]) {
    assert_eq!(log.customer_count(CustomerSet::All).unwrap(), 60);
    assert!((88..=95).contains(&cases.len()), "{} cases", cases.len());
    let now = log.now();
    let first = cases.iter().map(|page| page.case.received).min().unwrap();
    assert!((530..=560).contains(&(now.utc - first.utc).num_days()));
    assert!(cases.iter().all(|page| page.case.received.utc < now.utc));
    let last = history::last(log.store()).unwrap().unwrap();
    assert!(last.at.utc < now.utc);
    let customers = log.customer_lines(&CustomerQuery::default(), 0, 100).unwrap();
    let known: Vec<_> =
        customers.iter().map(|line| log.customer_page(line.id).unwrap().customer).collect();
    let some = |is: fn(&amends::domain::Customer) -> bool| known.iter().any(is);
    assert!(some(|customer| customer.may_be_reference));
    assert!(some(|customer| customer.do_not_contact));
    assert!(some(|customer| customer.referred_by.is_some()));
    assert!(some(|customer| !customer.notes.is_empty() && customer.tags.len() > 1));
    assert!(some(|customer| customer.yearly_value.is_some()));
    assert!(some(|customer| customer.since.is_some_and(|day| day.to_string() == "2015-01-01")));
    assert!(some(|customer| customer.name.starts_with('Ν')));
}

fn has_every_outcome(cases: &[CasePage]) {
    let closings = || cases.iter().filter_map(|page| page.case.closing.as_ref());
    for outcome in Outcome::ALL {
        assert!(closings().any(|closing| closing.outcome == outcome), "{outcome:?}");
    }
    let declined = closings().find(|closing| closing.outcome == Outcome::Declined).unwrap();
    let decline = declined.decline.as_ref().unwrap();
    assert!(!decline.reason.is_empty() && !decline.ask_next.is_empty());
    let bought = |closing: &&amends::domain::Closing| closing.outcome == Outcome::BoughtAgain;
    assert!(closings().filter(bought).all(|closing| closing.bought_again.is_some()));
}

fn has_every_stage_open(cases: &[CasePage]) {
    let open = || cases.iter().filter(|page| page.case.is_open());
    for stage in Stage::ALL {
        let at =
            |page: &CasePage| amends::domain::stage::next_stage(&page.stages, false) == Some(stage);
        assert!(open().any(at), "{stage:?}");
    }
    assert!(open().any(|page| page.missing.is_empty()), "one can be closed");
    assert!(open().any(|page| page.case.waiting == Waiting::Customer));
    assert!(open().any(|page| matches!(&page.case.waiting, Waiting::Other(_))));
    assert!(open().any(|page| page.case.reopened == 1));
}

fn has_every_promise_state(cases: &[CasePage]) {
    let promises = || cases.iter().flat_map(|page| &page.promises);
    let some = |is: fn(&PromiseState) -> bool| promises().any(|promise| is(&promise.state));
    assert!(some(PromiseState::is_open));
    assert!(some(|state| matches!(state, PromiseState::Kept(_))));
    assert!(some(|state| matches!(state, PromiseState::Broken(_))));
    assert!(some(|state| matches!(state, PromiseState::Moved(_))));
    assert!(some(|state| matches!(state, PromiseState::Released(_))));
    assert!(promises().any(|promise| promise.moved_from.is_some()));
}

fn has_every_concession(cases: &[CasePage]) {
    let lines = || cases.iter().flat_map(|page| &page.concessions);
    for nature in Nature::ALL {
        assert!(lines().any(|line| line.nature == nature), "{nature:?}");
    }
    assert!(lines().any(|line| line.is_burden() && line.expires.is_some()));
    let none_needed = cases.iter().any(|page| {
        let mut stages = page.stages.iter();
        page.concessions.is_empty()
            && stages.any(|record| record.stage == Stage::Concede && !record.done.is_done())
    });
    assert!(none_needed);
    let preventions = || cases.iter().flat_map(|page| &page.preventions);
    assert!(preventions().any(|change| change.done.is_some()));
    assert!(preventions().any(|change| change.done.is_none()));
}

fn has_the_hard_cases(log: &Logbook, cases: &[CasePage]) {
    let open = |page: &&CasePage| page.case.is_open();
    let repeating = cases.iter().filter(open).find(|page| !page.cadences.is_empty()).unwrap();
    assert_eq!(repeating.cadences[0].until, amends::domain::Until::Event("delivered".into()));
    assert!(repeating.deviations.contains(&Deviation::BrokenPromise), "a missed Friday");
    assert!(log.timeline(repeating.case.id, 100).unwrap().len() >= 12);
    assert!(repeating.chased > 1);
    for deviation in [Deviation::FailedRecovery, Deviation::SameAgain] {
        let has = |page: &CasePage| page.deviations.contains(&deviation);
        assert!(cases.iter().filter(open).any(has), "{deviation:?}");
    }
    let shared: BTreeSet<CaseId> =
        cases.iter().filter(|page| page.same_mistake.len() == 3).map(|page| page.case.id).collect();
    assert_eq!(shared.len(), 4, "one mistake hit four customers");
    let in_public = |page: &&CasePage| page.case.channel == Channel::PublicReview;
    assert!(cases.iter().filter(open).filter(in_public).any(|page| page.replied.is_none()));
    let chased = |page: &CasePage| page.contacts.iter().any(|c| c.direction == Direction::In);
    assert!(cases.iter().any(chased));
}

fn has_a_morning(log: &Logbook) {
    let today = log.today().unwrap();
    assert_eq!((today.overdue_total, today.today_total, today.next_total), (9, 2, 17));
    assert_eq!(log.overdue_count().unwrap(), today.overdue_total, "the number in the sidebar");
    let late = today.overdue.iter().map(|line| (log.now().local() - line.due.at()).num_hours());
    assert!(late.max().unwrap() >= 48, "something is two days late");
    assert!(today.overdue.iter().any(|line| line.cadence.is_some()));
    assert!(today.overdue.iter().any(|line| line.kind == DueKind::FirstReply));
    assert!(today.today.iter().any(|line| line.kind == DueKind::FirstReply));
    let soon =
        |is: fn(&DueKind) -> bool| today.next.iter().chain(&today.ours).any(|line| is(&line.kind));
    assert!(soon(|kind| matches!(kind, DueKind::Concession(..))));
    assert!(soon(|kind| matches!(kind, DueKind::Prevention(_))));
    // The date after the missed one of a repeating promise stands there too.
    assert!(soon(|kind| matches!(kind, DueKind::Date(_))));
    assert!(soon(|kind| matches!(kind, DueKind::PlanB(Some(_)))));
    assert!(soon(|kind| matches!(kind, DueKind::CheckBack)));
    assert!(soon(|kind| matches!(kind, DueKind::WinBack(_))));
    let quiet: Vec<&str> = today.quiet.iter().map(|line| line.customer_name.as_str()).collect();
    assert_eq!(quiet, ["Karl Weber", "Ines Moreau"]);
    let numbers = today.numbers;
    let kept = 100 * numbers.kept / (numbers.kept + numbers.broken);
    assert!((88..=95).contains(&kept), "{kept}%");
    assert_eq!((numbers.recovered, numbers.closed), (7, 9));
    assert!(numbers.noticed_first > 0 && numbers.noticed_first < numbers.logged);
    assert!((60..600).contains(&numbers.minutes_to_apology.unwrap()));
}

#[test]
fn at_night_the_same_things_are_due_a_little_later() {
    for local in ["2027-03-05T00:00:00", "2027-03-02T23:58:00"] {
        let today = shop_at(local, 0).today().unwrap();
        assert_eq!(today.overdue_total, 9, "{local}");
        assert!(today.today_total >= 1, "{local}");
        assert_eq!(today.today_total + today.next_total, 19, "{local}");
    }
}

#[test]
fn the_sample_comes_out_alike_and_goes_on_by_the_clock_it_was_given() {
    let clock = clock("2026-11-22T14:05:00", 60);
    let mut log = shop("en", Arc::new(clock.clone())).unwrap();
    let again = shop("en", Arc::new(clock.clone())).unwrap();
    assert_eq!(compare::differences(log.store(), again.store()).unwrap(), []);
    assert_eq!(end_of(log.store()), end_of(again.store()));

    clock.advance(TimeDelta::hours(3));
    assert_eq!(log.now().local(), "2026-11-22T17:05:00".parse::<NaiveDateTime>().unwrap());
    assert!(log.today().unwrap().overdue_total > 3);
    let last = history::last(log.store()).unwrap().unwrap().seq;
    assert_eq!(log.undo(None).unwrap().seq, last);
    assert!(log.undo_step(UndoDirection::Redo).unwrap().is_some());
    log.redo().unwrap();
    assert_eq!(compare::differences(log.store(), again.store()).unwrap(), []);
}

#[test]
fn what_is_ready_in_the_sample_can_be_closed() {
    let mut log = shop_at("2026-11-22T14:05:00", 60);
    let is_ready = |page: &CasePage| page.missing.is_empty() && page.case.is_open();
    let ready = pages(&log).into_iter().find(is_ready);
    let draft = CloseDraft { outcome: Some(Outcome::SaysSo), ..CloseDraft::default() };
    log.close_case(ready.unwrap().case.id, &draft).unwrap();
    assert!(checked(log.store()).is_clean());
}

fn now() -> Now {
    clock("2026-11-22T14:05:00", 60).now()
}

#[test]
fn one_seed_gives_one_log() {
    let make = |seed| generated("en", 60, seed, now(), &mut |_, _| true).unwrap();
    let (one, same, other) = (make(7), make(7), make(8));
    assert_eq!(compare::differences(one.store(), same.store()).unwrap(), []);
    assert_eq!(end_of(one.store()), end_of(same.store()));
    assert_ne!(end_of(one.store()), end_of(other.store()));
    assert_eq!(one.case_count(CaseSet::All).unwrap(), 60);
    let open = one.case_count(CaseSet::Open).unwrap();
    assert_eq!(open, 2);
    assert!(checked(one.store()).is_clean());
}

fn names(folder: &Path) -> Vec<String> {
    let entries = folder.read_dir().unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_made_up_log_is_a_file_like_any_other_and_never_replaces_one() {
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("log");
    let mut heard = Vec::new();
    let made = generate("en", &folder, 40, 1, now(), &mut |done, total| {
        heard.push((done, total));
        true
    });
    assert_eq!(made.unwrap().cases, 40);
    assert_eq!(heard.last(), Some(&(40, 40)));
    assert_eq!(names(&folder), [FILE_NAME]);
    let again = generate("en", &folder, 10, 1, now(), &mut |_, _| true);
    assert!(matches!(again, Err(JobError::Write(WriteError::Exists { .. }))));
    let store = Store::open(&folder.join(FILE_NAME), |_| Ok(())).unwrap();
    assert!(checked(&store).is_clean());
}

#[test]
fn stopping_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let stopped = generate("en", folder.path(), 300, 1, now(), &mut |done, _| done < 100);
    assert!(matches!(stopped, Err(JobError::Cancelled)));
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[test]
fn even_a_log_without_cases_can_be_made() {
    let log = generated("en", 0, 3, now(), &mut |_, _| true).unwrap();
    assert_eq!(log.case_count(CaseSet::All).unwrap(), 0);
    assert_eq!(log.shop().owner, "Rosa");
}
