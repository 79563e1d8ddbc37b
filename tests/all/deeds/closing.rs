//! The close gate: what it asks for, and that it says all of it at once.

use crate::support::Shop;
use amends::domain::{
    CaseDraft, CloseDraft, MessageKind, Missing, Outcome, ProblemKind, Stage, StageDone,
};
use amends::logbook::LogbookError;
use amends::logbook::cases::Reopening;
use amends::logbook::error::Refusal;
use amends::logbook::promises::PromiseEnd;

fn refused(shop: &mut Shop, case: amends::domain::CaseId, draft: &CloseDraft) -> Vec<Missing> {
    match shop.log.close_case(case, draft) {
        Err(LogbookError::Refused(Refusal::Gate(missing))) => missing,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_gate_lists_everything_that_is_missing() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Marta Novak", "The cake came a day late.");
    let promise = shop.promise(case, "I will call you.", "friday noon");
    let missing = refused(&mut shop, case, &CloseDraft::default());
    assert_eq!(
        missing,
        [
            Missing::Stage(Stage::Apologize),
            Missing::Stage(Stage::Fix),
            Missing::Stage(Stage::Concede),
            Missing::OpenPromises(1),
            Missing::Outcome,
        ]
    );
    // Taking any one of them away leaves the others.
    shop.done(case, Stage::Apologize, "Called and said sorry");
    shop.log.end_promise(promise, PromiseEnd::Kept, "").expect("kept");
    let draft = CloseDraft { outcome: Some(Outcome::SaysSo), ..CloseDraft::default() };
    let missing = refused(&mut shop, case, &draft);
    assert_eq!(missing, [Missing::Stage(Stage::Fix), Missing::Stage(Stage::Concede)]);
    shop.done(case, Stage::Fix, "A new cake");
    // "None needed", with a reason, is a valid concession.
    let none = StageDone::LeftOut("They asked only for the cake".into());
    shop.log.record_stage(case, Stage::Concede, &none, "", None).expect("left out");
    shop.log.close_case(case, &draft).expect("closed");
    assert_eq!(refused(&mut shop, case, &draft), [Missing::AlreadyClosed]);
}

#[test]
fn a_decline_needs_a_reason_and_somebody_to_ask_next() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Karl Weber", "The bread was hard after a week.");
    shop.recovered(case);
    let mut draft = CloseDraft { outcome: Some(Outcome::Declined), ..CloseDraft::default() };
    assert_eq!(refused(&mut shop, case, &draft), [Missing::DeclineReason, Missing::DeclineAskNext]);
    // A reason nobody can see is none.
    draft.decline_reason = "\u{200b}".into();
    draft.ask_next = "Rosa, any morning".into();
    assert_eq!(refused(&mut shop, case, &draft), [Missing::DeclineReason]);
    draft.decline_reason = "Bread keeps for three days.".into();
    let closing = shop.log.close_case(case, &draft).expect("closed");
    assert_eq!(closing.decline.expect("a decline").ask_next, "Rosa, any morning");
    let page = shop.log.case_page(case).expect("a page");
    let said = page.messages.last().expect("what they were told");
    assert_eq!(said.kind, MessageKind::Decline);
    assert!(said.words.contains("three days"));
}

#[test]
fn reopening_needs_a_reason_and_counts_as_a_failed_recovery() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Marta Novak", "The cake came a day late.");
    shop.recovered(case);
    assert!(shop.log.reopen_case(case, Reopening::NotRight, "again").is_err(), "it is open");
    shop.close(case, Outcome::SaysSo);
    assert!(matches!(
        shop.log.reopen_case(case, Reopening::NotRight, "  "),
        Err(LogbookError::Invalid(_))
    ));
    shop.log.reopen_case(case, Reopening::NotRight, "The new cake was late too").expect("reopened");
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!(page.case.reopened, 1);
    assert_eq!(page.deviations, [amends::domain::double_deviation::Deviation::FailedRecovery]);
    // What was said was said; the fix, and what they get for it, are to find anew.
    let stages: Vec<Stage> = page.stages.iter().map(|record| record.stage).collect();
    assert_eq!(stages, [Stage::Apologize]);
}

#[test]
fn a_closed_case_takes_no_new_work_until_it_is_reopened() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Marta Novak", "The cake came a day late.");
    shop.recovered(case);
    shop.close(case, Outcome::SaysSo);
    let stage = shop.log.record_stage(case, Stage::Fix, &StageDone::Done("More".into()), "", None);
    assert!(matches!(stage, Err(LogbookError::Refused(Refusal::CaseIsClosed))));
    let today = shop.today();
    shop.log.bought_again(case, today).expect("bought again");
    let closing = shop.log.case(case).expect("a case").closing.expect("closed");
    assert_eq!(closing.outcome, Outcome::BoughtAgain);
    assert_eq!(closing.bought_again, Some(today));
}

/// Story 13: the letter that declines is on record as the customer gets it.
#[test]
fn a_decline_keeps_its_letter_and_a_gap_in_it_is_named() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Karl Weber", "The bread was hard after a week.");
    shop.recovered(case);
    let mut draft = CloseDraft {
        outcome: Some(Outcome::Declined),
        decline_reason: "Bread keeps for three days.".into(),
        ask_next: "The guild".into(),
        letter: "Dear Karl, my answer is no: [why].".into(),
        ..CloseDraft::default()
    };
    match shop.log.close_case(case, &draft) {
        Err(LogbookError::Invalid(problems)) => {
            assert_eq!(problems[0].kind, ProblemKind::Gap("[why]".into()));
        }
        other => panic!("{other:?}"),
    }
    draft.letter = "Dear Karl, my answer is no: bread keeps for three days. Ask the guild.".into();
    shop.log.close_case(case, &draft).expect("closed");
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!(page.messages.last().expect("said").words, draft.letter);
}

/// Story 37: after a real second failure words alone do not close a case.
#[test]
fn a_second_failure_asks_what_they_get() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Karl Weber", "The bread was hard, again.");
    shop.recovered(case);
    let says_so = CloseDraft { outcome: Some(Outcome::SaysSo), ..CloseDraft::default() };
    let page = shop.log.case_page(case).expect("a page");
    let before = CaseDraft { before: "2".into(), ..CaseDraft::of(&page.case, &page.mistake) };
    shop.log.save_case(&before).expect("corrected");
    assert_eq!(refused(&mut shop, case, &says_so), [Missing::Remedy]);
    assert_eq!(shop.log.case_page(case).expect("a page").missing, [Missing::Remedy]);
    // Whoever is declined gets nothing, and a written reason goes for it.
    let why = CloseDraft { owing: "She wanted nothing but the words".into(), ..says_so.clone() };
    shop.log.close_case(case, &why).expect("closed");
    shop.log.undo(None).expect("undone");
    shop.gives(case, "A loaf");
    shop.log.close_case(case, &says_so).expect("closed with something given");
}
