//! Every deed is told, named and noticed, in calm and tidy words.

mod sample;

use super::*;
use crate::domain::{Harm, Moment, PromiseState, Stage, StageDone, Waiting, promise::Ending};
use crate::logbook::deed::{EndPromise, NAMES};
use sample::{all, case, concession, contact, customer, mistake, moment, promise};

fn text() -> &'static Text {
    Text::english()
}

fn image(record: Record) -> Image {
    Image { reference: record.reference(), record: Some(record) }
}

fn told(deed: &Deed, before: &[Image]) -> (String, String) {
    let told = text().told(Some(deed), before);
    (told.line(), told.detail)
}

fn line(deed: &Deed) -> String {
    told(deed, &[]).0
}

/// What every line and notice must be.
fn is_tidy(line: &str) {
    assert!(!line.is_empty());
    assert_eq!(line, line.trim());
    assert!(!line.contains("  ") && !line.contains("::") && !line.contains(": :"), "{line}");
    assert!(!line.ends_with(':') && !line.contains('!') && !line.contains('\n'), "{line}");
}

#[test]
fn every_deed_has_words() {
    let deeds = all();
    for name in NAMES {
        assert!(deeds.iter().any(|deed| deed.write().unwrap().0 == name), "no deed {name}");
    }
    for deed in &deeds {
        let told = text().told(Some(deed), &[]);
        is_tidy(&told.line());
        assert!(!told.lead.is_empty());
        is_tidy(&text().named(Some(deed)));
        is_tidy(&text().done(deed));
    }
    is_tidy(&text().told(None, &[]).line());
    is_tidy(&text().named(None));
}

#[test]
fn a_logged_mistake_says_whose_it_was() {
    let deeds = all();
    let logged = deeds.iter().find(|deed| matches!(deed, Deed::LogCase(_))).unwrap();
    let (line, detail) = told(logged, &[]);
    assert_eq!(line, "Logged: Mixer ordered in March, not delivered");
    assert_eq!(
        detail,
        "Caused by a supplier, owned by Frank · Promised “I will call you by Friday noon with a \
         new delivery date.” by Friday, November 20, 12:00"
    );
    assert_eq!(text().done(logged), "Mistake logged");
    assert_eq!(text().named(Some(logged)), "logging “Mixer ordered in March, not delivered”");
}

#[test]
fn a_correction_says_what_changed() {
    let (mut case, mut mistake) = (case(), mistake());
    let before = [image(Record::Case(case.clone())), image(Record::Mistake(mistake.clone()))];
    case.harm = Harm::SpoiledPlans;
    mistake.cause = "The order sheet was not sent".to_owned();
    let (line, detail) = told(&Deed::EditCase { case, mistake }, &before);
    assert_eq!(line, "Corrected the case");
    assert_eq!(
        detail,
        "Harm: Time or a little money → Spoiled plans · Cause: none → The order sheet was not sent"
    );
}

#[test]
fn waiting_is_told_as_waiting() {
    let before = [image(Record::Case(case())), image(Record::Mistake(mistake()))];
    let with = |waiting| {
        let case = crate::domain::Case { waiting, ..case() };
        told(&Deed::EditCase { case, mistake: mistake() }, &before).0
    };
    assert_eq!(with(Waiting::Customer), "Waiting for the customer");
    assert_eq!(with(Waiting::Other("Mixer Works".to_owned())), "Waiting for Mixer Works");
}

#[test]
fn a_customer_who_moved_keeps_the_old_address_in_the_story() {
    let mut moved = customer();
    moved.address = "14 Mill Lane".to_owned();
    moved.do_not_contact = true;
    let before = [image(Record::Customer(customer()))];
    let (line, detail) = told(&Deed::EditCustomer(moved), &before);
    assert_eq!(line, "Corrected the details of Tomas Hale");
    assert_eq!(detail, "Address: none → 14 Mill Lane · Do not contact: no → yes");
}

fn end(at: Moment, note: &str) -> EndPromise {
    EndPromise {
        untold: false,
        promise: promise().id,
        at,
        note: note.to_owned(),
        next: None,
        dates: Vec::new(),
    }
}

#[test]
fn an_ended_promise_takes_its_words_from_before() {
    let before = [image(Record::Promise(promise()))];
    let words = "I will call you by Friday noon with a new delivery date.";
    let kept = Deed::KeepPromise(end(moment(20, 11), "Called at eleven"));
    let (line, detail) = told(&kept, &before);
    assert_eq!(line, format!("Promise kept: {words}"));
    assert_eq!(detail, "Was due Friday, November 20, 12:00 · Called at eleven");
    assert_eq!(told(&kept, &[]).0, "Promise kept");
    let broken = Deed::BreakPromise(end(moment(22, 9), ""));
    assert_eq!(told(&broken, &before).0, format!("Promise broken: {words}"));
}

#[test]
fn moving_a_promise_that_was_due_breaks_it() {
    let before = [image(Record::Promise(promise()))];
    let moved = |at| told(&Deed::MovePromise { end: end(at, ""), to: promise() }, &before).0;
    let rest = "to Friday, November 20, 12:00: I will call you by Friday noon with a new delivery \
                date.";
    assert_eq!(moved(moment(19, 9)), format!("Promise moved {rest}"));
    assert_eq!(moved(moment(21, 9)), format!("Promise broken, and moved {rest}"));
    let mut ended = promise();
    ended.state = PromiseState::Moved(Ending { at: moment(19, 9), note: String::new() });
    assert!(!ended.state.is_open());
}

#[test]
fn gifts_say_what_is_left_to_do() {
    let given = concession();
    assert_eq!(
        line(&Deed::AddConcession(given.clone())),
        "Refund of $46.00 given, nothing left to claim: The ride to the airport"
    );
    let mut fee = given.clone();
    fee.form = crate::domain::ConcessionForm::WaivedFee;
    fee.nature = crate::domain::Nature::WaivedFee;
    fee.given = None;
    fee.what = "The 3% fee".to_owned();
    assert_eq!(line(&Deed::AddConcession(fee)), "Waived fee $46.00, not given yet: The 3% fee");
    let mut voucher = given.clone();
    voucher.form = crate::domain::ConcessionForm::Voucher;
    voucher.must_do = "show the card".to_owned();
    voucher.expires = "2026-12-31".parse().ok();
    assert_eq!(
        line(&Deed::AddConcession(voucher)),
        "Voucher or credit of $46.00 given, they must show the card until Thursday, December 31, \
         2026: The ride to the airport"
    );
    let mut received = given.clone();
    received.received = "2026-11-24".parse().ok();
    let (line, detail) =
        told(&Deed::EditConcession(received), &[image(Record::Concession(given.clone()))]);
    assert_eq!(line, "Refund of $46.00 received: The ride to the airport");
    assert_eq!(detail, "On Tuesday, November 24, 2026");
    let removed = Deed::RemoveConcession(given.id);
    let (line, _) = told(&removed, &[image(Record::Concession(given))]);
    assert_eq!(line, "Taken out: The ride to the airport");
}

#[test]
fn what_is_done_again_is_told_as_work_and_not_as_a_thing() {
    let to_do = crate::domain::Concession {
        form: crate::domain::ConcessionForm::Redo,
        given: None,
        ..concession()
    };
    let add = |redo: &crate::domain::Concession| line(&Deed::AddConcession(redo.clone()));
    assert_eq!(add(&to_do), "To be done again, worth $46.00: The ride to the airport");
    let mut asked = to_do.clone();
    asked.must_do = "name a day".to_owned();
    asked.given = "2026-11-20".parse().ok();
    assert_eq!(
        add(&asked),
        "To be done again, worth $46.00, they must name a day: The ride to the airport"
    );
    let mut done = to_do.clone();
    done.given = "2026-11-24".parse().ok();
    assert_eq!(add(&done), "Did it again, worth $46.00: The ride to the airport");
    done.received = done.given;
    let before = [image(Record::Concession(to_do))];
    let (line, detail) = told(&Deed::EditConcession(done.clone()), &before);
    assert_eq!(line, "Did it again, worth $46.00: The ride to the airport");
    assert_eq!(detail, "On Tuesday, November 24, 2026");
    done.form = crate::domain::ConcessionForm::Time;
    let (line, _) = told(&Deed::EditConcession(done), &before);
    assert_eq!(line, "Our time worth $46.00 received: The ride to the airport");
}

#[test]
fn the_direction_of_a_call_shows() {
    let mut call = contact();
    assert_eq!(line(&Deed::LogContact(call.clone())), "Called us: Where is the mixer?");
    call.direction = crate::domain::Direction::Out;
    assert_eq!(line(&Deed::LogContact(call)), "Called: Where is the mixer?");
}

#[test]
fn a_stage_left_out_says_why() {
    let record = crate::domain::StageRecord {
        heard: crate::domain::stage::Heard::default(),
        case: case().id,
        stage: Stage::Apologize,
        done: StageDone::LeftOut("They asked for no contact".to_owned()),
        who: "Frank".to_owned(),
        at: moment(20, 9),
    };
    let cleared = Deed::ClearStage { case: record.case, stage: record.stage };
    let (told_line, detail) = told(&cleared, &[image(Record::Stage(record.clone()))]);
    assert_eq!(told_line, "Apologize is to do again");
    assert_eq!(detail, "It said “They asked for no contact”");
    let deed = Deed::RecordStage(record);
    assert_eq!(told(&deed, &[]).0, "Apologize left out: They asked for no contact");
    assert_eq!(text().done(&deed), "Apologize left out");
}

#[test]
fn long_words_do_not_fill_the_page() {
    let mut long = promise();
    long.words = "väldigt långa ord ".repeat(1_000);
    let told = text().told(Some(&Deed::AddPromise(long)), &[]);
    assert!(told.rest.chars().count() <= LINE, "{}", told.rest);
    assert!(told.rest.ends_with("ord…") || told.rest.ends_with("långa…"), "{}", told.rest);
}

#[test]
fn what_follows_a_case_up_is_told() {
    let of = |name: &str| {
        let deeds = all();
        deeds.into_iter().find(|deed| deed.write().unwrap().0 == name).unwrap()
    };
    let (line, detail) = told(&of("prepare_plan_b"), &[]);
    assert_eq!(line, "Plan B prepared: Buy elsewhere");
    assert_eq!(detail, "On day 21, Thursday, December 3, 2026 · Budget $599.00");
    assert_eq!(self::line(&of("end_plan_b")), "Plan B done: Nobody has one");
    let (line, detail) = told(&of("point_elsewhere"), &[]);
    assert_eq!((line.as_str(), detail.as_str()), ("Told who has it: XYZ", "tomorrow"));
    let good = of("answer_check_back");
    let (line, detail) = told(&good, &[]);
    assert_eq!(line, "Checked back: satisfied 4 of 5, not sure whether they would use you again");
    assert_eq!(detail, "It runs · Left undone: The old box is still here");
    let Deed::AnswerCheckBack { stage, .. } = good else { panic!("no answer") };
    let bad = Deed::AnswerCheckBack { opens: Vec::new(), answer: sample::answer(2), stage };
    let second = told(&bad, &[]).1;
    assert!(second.starts_with("Second chance · "), "{second}");
    let reopened = told(&bad, &[image(Record::Case(case()))]).1;
    assert!(reopened.starts_with("Reopened as a second chance · "), "{reopened}");
    let skipped = self::line(&of("settle_win_back"));
    assert_eq!(skipped, "Win-back skipped after 30 days: They moved away");
}
