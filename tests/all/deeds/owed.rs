//! What is owed stays in sight until it is done, and what says nothing is no evidence.

use crate::support::Shop;
use amends::domain::concession::ConcessionStep;
use amends::domain::{
    Again, CaseId, Channel, CheckBackDraft, CloseDraft, ConcessionDraft, CustomerDraft, DueKind,
    Field, Harm, MessageKind, Missing, Outcome, ProblemKind, PromiseDraft, Stage, StageDone,
};
use amends::logbook::cases::Reopening;
use amends::logbook::check::check;
use amends::logbook::error::Refusal;
use amends::logbook::messages::Saying;
use amends::logbook::promises::PromiseEnd;
use amends::logbook::{LogbookError, Result};
use std::fmt::Debug;

/// What stands on Today, in its order.
fn on_today(shop: &Shop) -> Vec<DueKind> {
    let page = shop.log.today().expect("today");
    let kinds = page.overdue.iter().chain(&page.today).chain(&page.ours).map(|line| line.kind);
    // Targets of our own are owed to nobody.
    kinds
        .filter(|kind| !matches!(kind, DueKind::Update | DueKind::Fix | DueKind::CheckBack))
        .collect()
}

fn missing<T: Debug>(done: Result<T>) -> Vec<Missing> {
    match done {
        Err(LogbookError::Refused(Refusal::Gate(missing))) => missing,
        other => panic!("{other:?}"),
    }
}

fn problem<T: Debug>(done: Result<T>) -> (Field, ProblemKind) {
    match done {
        Err(LogbookError::Invalid(problems)) if problems.len() == 1 => {
            (problems[0].field, problems[0].kind.clone())
        }
        other => panic!("{other:?}"),
    }
}

fn close(shop: &mut Shop, case: CaseId, draft: &CloseDraft) -> Result<()> {
    shop.log.close_case(case, draft).map(drop)
}

fn says_so() -> CloseDraft {
    CloseDraft { outcome: Some(Outcome::SaysSo), ..CloseDraft::default() }
}

fn is_clean(shop: &Shop) {
    let report = check::<LogbookError>(shop.log.store(), |_, _, _| Ok(())).expect("checked");
    assert!(report.is_clean(), "{report:?}");
}

/// A customer we have spoken to, so that no first reply is in the way.
fn karl(shop: &mut Shop) -> CaseId {
    shop.case_by("Karl Weber", "The invoice was wrong.", Channel::InPerson, Harm::TimeOrMoney)
}

#[test]
fn a_broken_promise_stands_first_until_they_were_told() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let other = karl(&mut shop);
    shop.promise(other, "I send the right one", "today noon");
    let case = shop.case_by("Tomas Hale", "No mixer.", Channel::InPerson, Harm::Nuisance);
    let promise = shop.promise(case, "I write on Wednesday", "today 11:00");
    shop.now("2026-11-19 09:00");
    shop.log.end_promise(promise, PromiseEnd::Broken, "").expect("broken");
    let broken = DueKind::Broken(promise);
    assert_eq!(on_today(&shop).first(), Some(&broken));
    shop.recovered(case);
    assert_eq!(missing(close(&mut shop, case, &says_so())), [Missing::Untold(1)]);
    let before = shop.log.revision();
    shop.log.tell_promise(promise).expect("told");
    assert!(!on_today(&shop).contains(&broken));
    assert!(shop.log.tell_promise(promise).is_err(), "told is told");
    shop.log.undo(None).expect("undone");
    assert!(on_today(&shop).contains(&broken));
    assert!(shop.log.revision() > before);
    shop.log.redo().expect("redone");
    close(&mut shop, case, &says_so()).expect("closed");
    is_clean(&shop);
}

#[test]
fn any_words_of_ours_tell_them() {
    for told in 0..4 {
        let mut shop = Shop::at("2026-11-18 09:55");
        let case = karl(&mut shop);
        let promise = shop.promise(case, "I send the right one", "today noon");
        shop.now("2026-11-19 09:00");
        shop.log.end_promise(promise, PromiseEnd::Broken, "").expect("broken");
        match told {
            0 => shop.tells(case, "I did not send it, and I am sorry."),
            1 => {
                let words = Saying::new(MessageKind::Update, Channel::Email, "It is not sent yet.");
                shop.log.say(case, &words).expect("said");
            }
            2 => {
                let words = "We did not send the invoice as promised.";
                let reply = Saying::new(MessageKind::PublicReply, Channel::PublicReview, words);
                shop.log.say(case, &reply).expect("said");
            }
            _ => {
                let answer = CheckBackDraft {
                    satisfied: Some(4),
                    again: Some(Again::Yes),
                    ..CheckBackDraft::default()
                };
                shop.log.answer_check_back(case, &answer).expect("answered");
            }
        }
        assert!(!on_today(&shop).contains(&DueKind::Broken(promise)), "{told}");
        is_clean(&shop);
    }
}

#[test]
fn whoever_wants_to_be_left_alone_is_not_told() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = karl(&mut shop);
    let customer = shop.log.case_page(case).expect("a page").file.customer;
    let alone = CustomerDraft { do_not_contact: true, ..CustomerDraft::of(&customer) };
    shop.log.save_customer(&alone).expect("saved");
    let promise = shop.promise(case, "I send the right one", "today noon");
    shop.now("2026-11-19 09:00");
    shop.log.end_promise(promise, PromiseEnd::Broken, "").expect("broken");
    assert_eq!(on_today(&shop), []);
}

#[test]
fn a_promise_moved_without_a_word_is_still_to_be_told() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = karl(&mut shop);
    let promise = shop.promise(case, "I send the right one", "friday noon");
    let later = PromiseDraft {
        words: "I send the right one".into(),
        due: "monday noon".into(),
        untold: true,
        ..PromiseDraft::default()
    };
    shop.log.move_promise(promise, &later, "").expect("moved");
    assert_eq!(on_today(&shop), [DueKind::Broken(promise)]);
    assert_eq!(shop.kept(case).broken, 0, "in time, moving breaks nothing");
    is_clean(&shop);
}

fn refund(given: &str, due: &str) -> ConcessionDraft {
    ConcessionDraft {
        what: "The hired mixer".into(),
        face_value: "46".into(),
        given: given.into(),
        due: due.into(),
        ..ConcessionDraft::default()
    }
}

#[test]
fn what_they_get_is_owed_until_they_have_it_in_a_closed_case_too() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = karl(&mut shop);
    let line = shop.log.save_concession(case, &refund("", "friday")).expect("a line");
    let kind = |step| DueKind::Concession(line, step);
    assert_eq!(on_today(&shop), []);
    shop.now("2026-11-23 09:00");
    assert_eq!(on_today(&shop), [kind(ConcessionStep::Give)]);
    shop.recovered(case);
    assert_eq!(missing(close(&mut shop, case, &says_so())), [Missing::Owed(1)]);
    let hollow = CloseDraft { owing: "n/a".into(), ..says_so() };
    assert_eq!(missing(close(&mut shop, case, &hollow)), [Missing::Owed(1)]);
    let why = "The bank needs three days for it";
    close(&mut shop, case, &CloseDraft { owing: why.into(), ..says_so() }).expect("closed");
    let closing = shop.log.case(case).expect("a case").closing.expect("closed");
    assert_eq!(closing.owing, why);
    assert_eq!(on_today(&shop), [kind(ConcessionStep::Give)], "closing pays nothing back");
    let today = shop.today();
    shop.log.give_concession(line, today).expect("given");
    assert_eq!(on_today(&shop), [], "it has a week to arrive");
    shop.now("2026-12-01 09:00");
    assert_eq!(on_today(&shop), [kind(ConcessionStep::Arrive)]);
    let today = shop.today();
    shop.log.receive_concession(line, today).expect("received");
    assert_eq!(on_today(&shop), []);
    is_clean(&shop);
}

#[test]
fn a_second_chance_wants_a_new_fix_a_remedy_and_a_yes() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = karl(&mut shop);
    shop.recovered(case);
    shop.close(case, Outcome::SaysSo);
    shop.now("2026-11-26 10:00");
    let no = CheckBackDraft {
        satisfied: Some(2),
        again: Some(Again::No),
        words: "The second one is wrong too".into(),
        ..CheckBackDraft::default()
    };
    shop.log.answer_check_back(case, &no).expect("answered");
    assert_eq!(on_today(&shop), [DueKind::SecondChance]);
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!(page.missing, [Missing::Stage(Stage::Fix), Missing::Stage(Stage::Concede)]);
    // The clocks of the new round begin with it: nothing is late that nobody waited for.
    assert!(!page.clocks.update.is_late(shop.log.now().local()));
    assert!(!page.clocks.fix.is_late(shop.log.now().local()));
    shop.done(case, Stage::Fix, "The right invoice, brought in person");
    shop.gives(case, "A box of rolls");
    shop.done(case, Stage::Concede, "A box of rolls");
    assert_eq!(missing(close(&mut shop, case, &says_so())), [Missing::TheySaidNo]);
    let yes =
        CheckBackDraft { satisfied: Some(5), again: Some(Again::Yes), ..CheckBackDraft::default() };
    shop.now("2026-12-03 10:00");
    shop.log.answer_check_back(case, &yes).expect("answered");
    close(&mut shop, case, &says_so()).expect("closed");
    is_clean(&shop);
}

#[test]
fn a_case_closed_by_mistake_goes_on_where_it_stood() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = karl(&mut shop);
    shop.recovered(case);
    shop.close(case, Outcome::Neutral);
    shop.now("2027-01-14 10:00");
    shop.log.reopen_case(case, Reopening::Mistake, "I took the wrong one").expect("reopened");
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!(page.stages.len(), 3);
    assert!(!page.clocks.update.is_late(shop.log.now().local()), "nobody waited meanwhile");
    shop.now("2027-01-25 10:00");
    assert!(
        on_today(&shop).contains(&DueKind::Close),
        "nothing is left to say: {:?}",
        on_today(&shop)
    );
}

#[test]
fn a_gap_or_nothing_is_no_evidence() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = karl(&mut shop);
    let before = shop.log.revision();
    let gap = |words: &str| ProblemKind::Gap(words.to_owned());
    let mut record = |stage, done| problem(shop.log.record_stage(case, stage, &done, "", None));
    assert_eq!(
        record(Stage::Fix, StageDone::Done("Sent [what]".into())),
        (Field::What, gap("[what]"))
    );
    assert_eq!(
        record(Stage::Apologize, StageDone::LeftOut("[why, in words they can check]".into())),
        (Field::Reason, gap("[why, in words they can check]"))
    );
    for nothing in ["ok", "...", "done", "x", "n/a", "asdf"] {
        assert_eq!(
            record(Stage::Fix, StageDone::Done(nothing.into())),
            (Field::What, ProblemKind::SaysNothing),
            "{nothing}"
        );
    }
    assert_eq!(
        record(Stage::Apologize, StageDone::Done("That was our mistake.".into())),
        (Field::What, ProblemKind::OnlyTemplate)
    );
    let letter = Saying::new(MessageKind::Apology, Channel::Email, "I am sorry that you [did].");
    assert_eq!(problem(shop.log.say(case, &letter)), (Field::Message, gap("[did]")));
    shop.recovered(case);
    let declined = CloseDraft {
        outcome: Some(Outcome::Declined),
        decline_reason: "Because [why, in words they can check].".into(),
        ask_next: "The consumer advice center".into(),
        ..CloseDraft::default()
    };
    let refused = problem(close(&mut shop, case, &declined));
    assert_eq!(refused, (Field::Reason, gap("[why, in words they can check]")));
    let promise = PromiseDraft {
        words: "I call you on {day}".into(),
        due: "friday noon".into(),
        ..PromiseDraft::default()
    };
    let refused = problem(shop.log.add_promise(case, &promise));
    assert_eq!(refused, (Field::PromiseWords, gap("{day}")));
    let nothing_given = StageDone::Done("A voucher".into());
    let refused = shop.log.record_stage(case, Stage::Concede, &nothing_given, "", None);
    assert!(matches!(refused, Err(LogbookError::Refused(Refusal::NothingConceded))));
    assert_eq!(shop.log.revision(), before + 3, "only what was said in words is kept");
}
