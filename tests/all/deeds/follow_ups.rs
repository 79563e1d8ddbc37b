//! Plan B, check-backs and winning back: what each deed changes, what it refuses, what is due when,
//! and the way back.

use crate::support::Shop;
use amends::domain::double_deviation::Deviation;
use amends::domain::plan_b::PlanBEndDraft;
use amends::domain::{
    Again, CaseId, Channel, CheckBackDraft, CustomerDraft, DueKind, DueLine, ElsewhereDraft, Field,
    Harm, MessageKind, Outcome, PlanBDraft, PlanBEnd, PlanBState, Stage, Waiting, WinBackDraft,
    WinBackEnd, WinBackStep,
};
use amends::logbook::cases::Reopening;
use amends::logbook::check::check;
use amends::logbook::error::Refusal;
use amends::logbook::messages::Saying;
use amends::logbook::pages::TodayPage;
use amends::logbook::{LogbookError, Result};
use amends::store::compare;
use chrono::TimeDelta;

fn plan(day: &str, words: &str, budget: &str) -> PlanBDraft {
    PlanBDraft { day: day.into(), words: words.into(), budget: budget.into() }
}

fn not_doing(why: &str) -> PlanBEndDraft {
    PlanBEndDraft { how: PlanBEnd::NotDone, words: why.into(), is_fix: false }
}

fn answer(satisfied: u8, again: Again) -> CheckBackDraft {
    CheckBackDraft {
        satisfied: Some(satisfied),
        again: Some(again),
        words: "It runs".into(),
        ..CheckBackDraft::default()
    }
}

fn today(shop: &Shop) -> TodayPage {
    shop.log.today().expect("today")
}

/// The lines about what follows a case up, of all sections.
fn follow_ups(page: &TodayPage) -> Vec<DueLine> {
    let all = page.overdue.iter().chain(&page.today).chain(&page.next);
    let of_kind = |line: &&DueLine| {
        matches!(
            line.kind,
            DueKind::PlanB(_) | DueKind::Elsewhere | DueKind::CheckBack | DueKind::WinBack(_)
        )
    };
    all.filter(of_kind).cloned().collect()
}

fn kinds(shop: &Shop) -> Vec<DueKind> {
    follow_ups(&today(shop)).into_iter().map(|line| line.kind).collect()
}

fn wrong_fields<T: std::fmt::Debug>(done: Result<T>) -> Vec<Field> {
    match done {
        Err(LogbookError::Invalid(problems)) => problems.into_iter().map(|it| it.field).collect(),
        other => panic!("{other:?}"),
    }
}

fn refusal<T: std::fmt::Debug>(done: Result<T>) -> Refusal {
    match done {
        Err(LogbookError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

fn is_clean(shop: &Shop) {
    let report = check(shop.log.store(), |_, _, _| Ok::<_, LogbookError>(())).expect("a check");
    assert!(report.is_clean(), "{report:?}");
}

/// Does something and takes it back: the tables are as they were, and doing it again gives the
/// same once more.
fn there_and_back(shop: &mut Shop, work: impl FnOnce(&mut Shop)) {
    let digests = |shop: &Shop| {
        let digest = |table| compare::digest(shop.log.store(), table).expect("a digest");
        compare::tables().map(digest).collect::<Vec<_>>()
    };
    let before = digests(shop);
    work(shop);
    let after = digests(shop);
    assert_ne!(before, after);
    shop.log.undo(None).expect("undone");
    assert_eq!(digests(shop), before);
    shop.log.redo().expect("redone");
    assert_eq!(digests(shop), after);
}

fn reseller() -> (Shop, CaseId) {
    let mut shop = Shop::at("2011-03-11 10:00");
    let case = shop.case("Tomas Hale", "The tablet ordered in March never came.");
    (shop, case)
}

/// Story 24.
#[test]
fn plan_b_is_due_on_its_day_and_not_doing_it_takes_a_reason() {
    let (mut shop, case) = reseller();
    there_and_back(&mut shop, |shop| {
        shop.log.prepare_plan_b(case, &plan("21", "buy elsewhere", "599")).expect("prepared");
    });
    let known = shop.log.plan_b(case).expect("readable").expect("a plan");
    assert_eq!(known.due.to_string(), "2011-04-01");
    shop.now("2011-03-31 10:00");
    let page = today(&shop);
    assert!(page.today.iter().all(|line| !matches!(line.kind, DueKind::PlanB(_))));
    shop.now("2011-04-01 09:00");
    let line = today(&shop).today.into_iter().find(|line| line.words == "buy elsewhere");
    let line = line.expect("Plan B is due today");
    assert_eq!(line.due.to_string(), "2011-04-01T17:00");
    assert!(matches!(line.kind, DueKind::PlanB(Some(budget)) if budget.minor == 59_900));
    // Nothing waits for the decision: the day after it is overdue, and no more.
    shop.now("2011-04-02 09:00");
    assert!(today(&shop).overdue.iter().any(|line| matches!(line.kind, DueKind::PlanB(_))));
    for nothing in ["", "  ", "\u{200b}"] {
        assert_eq!(wrong_fields(shop.log.end_plan_b(case, &not_doing(nothing))), [Field::Reason]);
    }
    let early = ElsewhereDraft { who: "XYZ".into(), when: "tomorrow".into(), is_told: true };
    assert_eq!(refusal(shop.log.point_elsewhere(case, &early)), Refusal::PlanBIsNotOver);
    there_and_back(&mut shop, |shop| {
        shop.log.end_plan_b(case, &not_doing("Nobody has one below 1,200")).expect("ended");
    });
    assert_eq!(kinds(&shop), []);
    is_clean(&shop);
}

/// Story 25.
#[test]
fn a_plan_b_that_is_not_done_points_elsewhere() {
    let (mut shop, case) = reseller();
    shop.log.prepare_plan_b(case, &plan("21", "buy elsewhere", "599")).expect("prepared");
    shop.now("2011-04-02 09:00");
    shop.log.end_plan_b(case, &not_doing("Nobody has one below 1,200")).expect("ended");
    let untold = ElsewhereDraft {
        who: "XYZ store".into(),
        when: "ten units, tomorrow".into(),
        is_told: false,
    };
    assert_eq!(
        wrong_fields(shop.log.point_elsewhere(case, &ElsewhereDraft::default())),
        [Field::WhoHasIt, Field::WhenTheyHaveIt]
    );
    there_and_back(&mut shop, |shop| {
        shop.log.point_elsewhere(case, &untold).expect("found");
    });
    let lines = follow_ups(&today(&shop));
    assert_eq!(lines.len(), 1);
    assert_eq!(
        (lines[0].kind, lines[0].words.as_str()),
        (DueKind::Elsewhere, "XYZ store, ten units, tomorrow")
    );
    there_and_back(&mut shop, |shop| shop.log.tell_elsewhere(case).expect("told"));
    assert_eq!(kinds(&shop), [], "told completes it");
    // The case stays open until the customer has it: the stage Fix is still to do.
    let page = shop.log.case_page(case).expect("a page");
    assert!(page.case.is_open());
    assert!(page.missing.contains(&amends::domain::Missing::Stage(Stage::Fix)));
    is_clean(&shop);
}

#[test]
fn plan_b_that_was_done_can_be_the_fix() {
    let (mut shop, case) = reseller();
    shop.log.prepare_plan_b(case, &plan("21", "buy elsewhere", "")).expect("prepared");
    let done = PlanBEndDraft {
        how: PlanBEnd::Done,
        words: "Bought at retail and handed over".into(),
        is_fix: true,
    };
    there_and_back(&mut shop, |shop| shop.log.end_plan_b(case, &done).expect("done"));
    let page = shop.log.case_page(case).expect("a page");
    let fix = page.stages.iter().find(|record| record.stage == Stage::Fix).expect("the fix");
    assert_eq!(fix.done.words(), "Bought at retail and handed over");
    assert!(matches!(page.file.plan_b.expect("a plan").state, PlanBState::Done(_)));
    assert_eq!(refusal(shop.log.end_plan_b(case, &done)), Refusal::PlanBHasEnded);
    // A new one may be prepared; it takes the place of the old one, which the story keeps.
    shop.log.prepare_plan_b(case, &plan("40", "buy two", "")).expect("prepared");
    let told = shop.log.timeline(case, 50).expect("a timeline");
    let text = amends::text::Text::english();
    let lines: Vec<String> =
        told.iter().map(|entry| text.told(entry.deed.as_ref(), &entry.before).line()).collect();
    assert!(
        lines.contains(&"Plan B done: Bought at retail and handed over".to_owned()),
        "{lines:?}"
    );
    assert!(lines.contains(&"Plan B prepared: buy two".to_owned()), "{lines:?}");
    is_clean(&shop);
}

#[test]
fn plan_b_goes_with_the_fix_and_with_the_case() {
    let (mut shop, case) = reseller();
    shop.log.prepare_plan_b(case, &plan("5", "buy elsewhere", "")).expect("prepared");
    shop.now("2011-03-16 10:00");
    assert_eq!(kinds(&shop), [DueKind::PlanB(None)]);
    // It blocks no closing, and ends with the case.
    shop.recovered(case);
    assert!(kinds(&shop).iter().all(|kind| *kind == DueKind::CheckBack));
    shop.log.clear_stage(case, Stage::Fix).expect("not fixed after all");
    assert_eq!(kinds(&shop), [DueKind::PlanB(None)]);
    shop.done(case, Stage::Fix, "Delivered");
    shop.close(case, Outcome::Neutral);
    assert!(!kinds(&shop).contains(&DueKind::PlanB(None)));
    let late = shop.log.prepare_plan_b(case, &plan("30", "call", ""));
    assert_eq!(refusal(late), Refusal::CaseIsClosed);
    shop.log.reopen_case(case, Reopening::NotRight, "It broke").expect("reopened");
    assert_eq!(
        wrong_fields(shop.log.prepare_plan_b(case, &plan("4", "call", "many"))),
        [Field::PlanDay, Field::Budget]
    );
    there_and_back(&mut shop, |shop| shop.log.remove_plan_b(case).expect("taken out"));
    is_clean(&shop);
}

/// Story 16.
#[test]
fn a_week_after_the_fix_the_customer_is_asked() {
    let (mut shop, case) = reseller();
    shop.done(case, Stage::Fix, "Delivered");
    shop.now("2011-03-17 10:00");
    let page = today(&shop);
    assert!(page.next.iter().any(|line| line.kind == DueKind::CheckBack));
    shop.now("2011-03-18 10:00");
    let line = today(&shop).today.into_iter().find(|line| line.kind == DueKind::CheckBack);
    assert_eq!(line.expect("due").customer_name, "Tomas Hale");
    assert_eq!(
        wrong_fields(shop.log.answer_check_back(case, &CheckBackDraft::default())),
        [Field::Satisfied, Field::Again]
    );
    there_and_back(&mut shop, |shop| {
        shop.log.answer_check_back(case, &answer(4, Again::Yes)).expect("answered");
    });
    assert_eq!(kinds(&shop), []);
    let page = shop.log.case_page(case).expect("a page");
    assert!(page.stages.iter().any(|record| record.stage == Stage::CheckBack));
    assert_eq!(page.deviations, []);
    is_clean(&shop);
}

#[test]
fn a_bad_answer_makes_an_open_case_a_second_chance_until_the_next_fix_is_asked_about() {
    for (satisfied, again) in [(2, Again::Yes), (5, Again::No)] {
        let (mut shop, case) = reseller();
        shop.done(case, Stage::Fix, "Delivered");
        shop.now("2011-03-18 10:00");
        shop.log.answer_check_back(case, &answer(satisfied, again)).expect("answered");
        let page = shop.log.case_page(case).expect("a page");
        assert!(page.case.is_open());
        assert_eq!(page.case.reopened, 0);
        assert_eq!(page.deviations, [Deviation::FailedRecovery]);
        assert_eq!(kinds(&shop), []);
        // A new fix is asked about anew; the answer stays, and so does the second chance.
        shop.now("2011-03-20 10:00");
        there_and_back(&mut shop, |shop| shop.done(case, Stage::Fix, "Another one"));
        shop.now("2011-03-27 10:00");
        assert_eq!(kinds(&shop), [DueKind::CheckBack]);
        shop.log.answer_check_back(case, &answer(5, Again::Yes)).expect("answered");
        let page = shop.log.case_page(case).expect("a page");
        assert_eq!(page.answers.len(), 2);
        assert_eq!(page.deviations, [Deviation::FailedRecovery]);
        is_clean(&shop);
    }
}

#[test]
fn a_bad_answer_reopens_a_closed_case() {
    let (mut shop, case) = reseller();
    shop.recovered(case);
    shop.close(case, Outcome::SaysSo);
    shop.now("2011-03-18 10:00");
    assert_eq!(kinds(&shop), [DueKind::CheckBack], "a closed case is asked about too");
    there_and_back(&mut shop, |shop| {
        shop.log.answer_check_back(case, &answer(1, Again::Unsure)).expect("answered");
    });
    let page = shop.log.case_page(case).expect("a page");
    assert!(page.case.is_open());
    assert_eq!((page.case.reopened, page.deviations.clone()), (1, vec![Deviation::FailedRecovery]));
    let id = page.answers[0].id;
    let better = CheckBackDraft { id: Some(id), ..answer(4, Again::Yes) };
    shop.log.answer_check_back(case, &better).expect("corrected");
    assert_eq!(shop.log.case_page(case).expect("a page").answers.len(), 1);
    // Taking the stage out takes the answer along.
    there_and_back(&mut shop, |shop| {
        shop.log.clear_stage(case, Stage::CheckBack).expect("taken out");
    });
    assert_eq!(shop.log.case_page(case).expect("a page").answers, []);
    is_clean(&shop);
}

#[test]
fn a_closed_case_is_asked_about_for_a_month_and_an_open_one_for_as_long_as_it_takes() {
    let (mut shop, open) = reseller();
    let closed = shop.case("Ines Moreau", "Nobody came.");
    for case in [open, closed] {
        shop.recovered(case);
    }
    shop.close(closed, Outcome::Neutral);
    let asked = |shop: &Shop| {
        let lines = follow_ups(&today(shop));
        lines.into_iter().map(|line| line.case).collect::<Vec<_>>()
    };
    shop.now("2011-04-17 10:00");
    assert_eq!(asked(&shop).len(), 2);
    shop.now("2011-04-18 10:00");
    assert_eq!(asked(&shop), [Some(open)]);
}

/// The counterpart of story 37 on Today: whoever was lost hears from us at 30, 90 and 365 days.
#[test]
fn who_was_lost_is_won_back_in_three_words() {
    for outcome in [Outcome::LostDespiteRecovery, Outcome::Lost, Outcome::GoneQuiet] {
        let (mut shop, case) = reseller();
        shop.recovered(case);
        shop.close(case, outcome);
        let due = |shop: &Shop, step| kinds(shop) == [DueKind::WinBack(step)];
        shop.later(TimeDelta::days(22));
        assert_eq!(kinds(&shop), []);
        shop.later(TimeDelta::days(1));
        assert!(due(&shop, WinBackStep::Month), "a week ahead it comes into sight");
        shop.later(TimeDelta::days(7));
        assert!(due(&shop, WinBackStep::Month));
        let saying = Saying::new(MessageKind::WinBack, Channel::Email, "Hello");
        there_and_back(&mut shop, |shop| _ = shop.log.say(case, &saying).expect("said"));
        assert_eq!(kinds(&shop), []);
        shop.later(TimeDelta::days(60));
        assert!(due(&shop, WinBackStep::Quarter));
        let skip = |note: &str| WinBackDraft { end: WinBackEnd::Skipped, note: note.into() };
        let refused = shop.log.settle_win_back(case, WinBackStep::Quarter, &skip(" "));
        assert_eq!(wrong_fields(refused), [Field::Reason]);
        there_and_back(&mut shop, |shop| {
            let skip = skip("They are abroad");
            shop.log.settle_win_back(case, WinBackStep::Quarter, &skip).expect("skipped");
        });
        assert_eq!(kinds(&shop), []);
        shop.later(TimeDelta::days(275));
        assert!(due(&shop, WinBackStep::Year));
        let done = WinBackDraft { end: WinBackEnd::Done, note: "Met at the market".into() };
        shop.log.settle_win_back(case, WinBackStep::Year, &done).expect("done");
        assert_eq!(kinds(&shop), []);
        is_clean(&shop);
    }
}

#[test]
fn a_word_nobody_said_lapses_after_a_month_and_a_flood_never_comes() {
    let (mut shop, case) = reseller();
    shop.recovered(case);
    shop.close(case, Outcome::Lost);
    shop.later(TimeDelta::days(60));
    assert_eq!(kinds(&shop), [DueKind::WinBack(WinBackStep::Month)]);
    shop.later(TimeDelta::days(1));
    assert_eq!(kinds(&shop), []);
    shop.later(TimeDelta::days(319));
    assert_eq!(kinds(&shop), [DueKind::WinBack(WinBackStep::Year)], "after 380 days, one line");
    // Won back after all: nothing is asked any more.
    let day = shop.today();
    shop.log.bought_again(case, day).expect("bought");
    assert_eq!(kinds(&shop), []);
    let done = WinBackDraft { end: WinBackEnd::Done, note: String::new() };
    let refused = shop.log.settle_win_back(case, WinBackStep::Year, &done);
    assert_eq!(refusal(refused), Refusal::NobodyWasLost);
}

#[test]
fn who_wants_to_be_left_alone_is_not_asked() {
    let (mut shop, fixed) = reseller();
    shop.done(fixed, Stage::Fix, "Delivered");
    let lost = shop.case("Tomas Hale", "The case of it was missing.");
    shop.recovered(lost);
    shop.close(lost, Outcome::Lost);
    shop.later(TimeDelta::days(30));
    assert_eq!(kinds(&shop).len(), 2);
    let customer = shop.log.case_page(fixed).expect("a page").file.customer;
    let alone = CustomerDraft { do_not_contact: true, ..CustomerDraft::of(&customer) };
    there_and_back(&mut shop, |shop| _ = shop.log.save_customer(&alone).expect("saved"));
    assert_eq!(kinds(&shop), []);
    assert_eq!(today(&shop).quiet_total, 0);
    let clock = shop.log.case_page(fixed).expect("a page").clocks.check_back;
    assert_eq!(clock, amends::domain::clocks::Clock::Off);
    is_clean(&shop);
}

/// Neither words nor a first reply is asked for, and nobody is to be told that a promise is at risk;
/// the promise itself stays.
#[test]
fn nothing_asks_for_words_to_whoever_wants_to_be_left_alone() {
    let mut shop = Shop::at("2026-11-18 09:00");
    let case = shop.case_by("Liu Wen", "Nuts in the rolls.", Channel::Email, Harm::Serious);
    shop.promise(case, "I will send the money back", "2026-11-23 12:00");
    shop.log.set_waiting(case, &Waiting::Other("The bank".into())).expect("waiting");
    shop.now("2026-11-22 09:00");
    let asked = |shop: &Shop| {
        let page = today(shop);
        let lines = page.overdue.iter().chain(&page.today).chain(&page.next);
        lines.filter(|line| line.kind == DueKind::FirstReply || line.risk.is_some()).count()
    };
    assert_eq!(asked(&shop), 2);
    let customer = shop.log.case_page(case).expect("a page").file.customer;
    let alone = CustomerDraft { do_not_contact: true, ..CustomerDraft::of(&customer) };
    there_and_back(&mut shop, |shop| _ = shop.log.save_customer(&alone).expect("saved"));
    let page = today(&shop);
    let lines: Vec<_> = page.overdue.iter().chain(&page.today).chain(&page.next).collect();
    assert!(lines.iter().all(|line| matches!(line.kind, DueKind::Promise(_))), "{lines:?}");
    assert_eq!((lines.len(), asked(&shop), page.quiet_total), (1, 0, 0));
    let clocks = shop.log.case_page(case).expect("a page").clocks;
    assert_eq!(clocks.reply, amends::domain::clocks::Clock::Off);
    is_clean(&shop);
}

#[test]
fn the_recovered_are_told_apart() {
    let mut shop = Shop::at("2026-11-18 09:55");
    for (name, outcome) in [
        ("Ines", Outcome::SaysSo),
        ("Karl", Outcome::SaysSo),
        ("Marta", Outcome::SaysSo),
        ("Otto", Outcome::Lost),
        ("Ruth", Outcome::Withdrawn),
    ] {
        let case = shop.case(name, "It was late.");
        shop.recovered(case);
        shop.close(case, outcome);
        if name == "Karl" {
            let day = shop.today();
            shop.log.bought_again(case, day).expect("bought");
        }
    }
    let numbers = today(&shop).numbers;
    assert_eq!((numbers.recovered, numbers.closed, numbers.bought_again), (3, 4, 1));
}

/// Today and the header of the case say the same minute, whatever the opening hours.
#[test]
fn the_day_to_ask_is_that_of_the_clock() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let hours = amends::domain::OpeningHours::default();
    let settings = amends::domain::Shop { hours, ..shop.log.shop().clone() };
    shop.log.save_shop(&settings).expect("settings");
    let mut cases = Vec::new();
    for day in 0..6 {
        shop.now(&format!("2026-11-{} 10:00", 18 + day));
        let case = shop.case(&format!("Customer {day}"), "It was late.");
        shop.done(case, Stage::Fix, "Mended");
        if day % 2 == 0 {
            let page = shop.log.case_page(case).expect("a page");
            let waiting = Waiting::Customer;
            let draft = amends::domain::CaseDraft {
                waiting,
                ..amends::domain::CaseDraft::of(&page.case, &page.mistake)
            };
            shop.log.save_case(&draft).expect("waiting");
            shop.later(TimeDelta::hours(27));
            shop.log.set_waiting(case, &Waiting::Nobody).expect("not waiting");
        }
        cases.push(case);
    }
    shop.now("2026-11-24 10:00");
    let lines = follow_ups(&today(&shop));
    assert!(lines.len() >= 4, "{lines:?}");
    for line in lines {
        let clock =
            shop.log.case_page(line.case.expect("a case")).expect("a page").clocks.check_back;
        assert_eq!(clock.due(), Some(line.due));
    }
}

#[test]
fn what_was_promised_is_more_pressing_than_asking() {
    let mut shop = Shop::at("2026-11-02 09:00");
    let asked = shop.case_by("Ines", "It was late.", Channel::InPerson, Harm::Serious);
    shop.done(asked, Stage::Fix, "Mended");
    let lost = shop.case_by("Karl", "It was late.", Channel::InPerson, Harm::Serious);
    shop.recovered(lost);
    shop.close(lost, Outcome::Lost);
    shop.now("2026-12-20 09:00");
    let promised = shop.case_by("Marta", "It was late.", Channel::InPerson, Harm::Nuisance);
    shop.promise(promised, "I will call you", "today 10:00");
    shop.now("2026-12-20 15:00");
    let overdue = today(&shop).overdue;
    assert_eq!(overdue[0].case, Some(promised));
    let kinds: Vec<_> = overdue.iter().skip(1).map(|line| line.kind).collect();
    assert!(kinds.contains(&DueKind::CheckBack), "{kinds:?}");
    assert!(kinds.contains(&DueKind::WinBack(WinBackStep::Month)), "{kinds:?}");
}
