//! Random but sensible doings: sequences of deeds, each legal or refused, never a crash.

use super::Shop;
use amends::domain::cadence::{EndsBy, Nth, Repeats};
use amends::domain::plan_b::PlanBEndDraft;
use amends::domain::shop::ReplyTarget;
use amends::domain::{
    Again, CadenceDraft, CaseDraft, CaseId, Channel, CheckBackDraft, CloseDraft, ConcessionDraft,
    ContactDraft, CustomerDraft, Damage, Direction, ElsewhereDraft, Harm, LogDraft, MessageKind,
    OnDayOff, Outcome, OwnPhrase, PlanB, PlanBDraft, PlanBEnd, PreventionDraft, PromiseDraft,
    PromiseName, Stage, StageDone, TemplateKey, Waiting, WinBackDraft, WinBackEnd, WinBackStep,
    WordRules,
};
use amends::logbook::cases::Reopening;
use amends::logbook::messages::Saying;
use amends::logbook::pages::{CadenceDates, CaseQuery, CaseSet, CaseSort};
use amends::logbook::promises::PromiseEnd;
use amends::logbook::{LogbookError, Result};
use chrono::{TimeDelta, Weekday};

/// How many kinds of doing there are.
pub const KINDS: u8 = 36;
/// Those of them that lead a case on to its end. They are many, since a case needs several.
const ONWARD: std::ops::Range<u8> = 28..36;

/// One doing, from two numbers that choose it and what it is done to.
pub fn act(shop: &mut Shop, what: u8, which: u32) -> bool {
    // Mostly hours; now and then the shop stays closed for weeks.
    let away = if which.is_multiple_of(41) { 30_000 } else { 0 };
    shop.later(TimeDelta::minutes(i64::from(which % 700) + away));
    let done = match what % KINDS {
        0..=2 => log(shop, which),
        17 => shop.log.undo(None).map(drop),
        18 => shop.log.redo().map(drop),
        19 => settings(shop, which),
        onward if ONWARD.contains(&onward) => match first_case(shop) {
            Some(case) => lead_on(shop, case, which),
            None => return false,
        },
        _ => match some_case(shop, which) {
            Some(case) => on_case(shop, case, what % KINDS, which),
            None => return false,
        },
    };
    match done {
        Ok(()) => true,
        Err(LogbookError::Refused(_) | LogbookError::Invalid(_) | LogbookError::NotFound(_)) => {
            false
        }
        Err(error) => panic!("{error:?}"),
    }
}

fn log(shop: &mut Shop, which: u32) -> Result<()> {
    let customers = shop.log.suggest_customers("cust", 20)?;
    let known = customers.get(which as usize % 7).map(|hint| hint.id);
    let mut draft = LogDraft {
        words: format!("It was late {which}. Ünïcode 👩‍🍳."),
        channel: Channel::KNOWN_BY.get(which as usize % 6).copied(),
        harm: Harm::of_level((which % 4 + 1) as u8),
        ..LogDraft::default()
    };
    draft.who.known = known;
    draft.who.name = format!("Customer {which}");
    if which.is_multiple_of(2) {
        draft.promise = PromiseDraft {
            words: "We will call".into(),
            due: "tomorrow noon".into(),
            ..PromiseDraft::default()
        };
    }
    shop.log.log_case(&draft).map(drop)
}

fn settings(shop: &mut Shop, which: u32) -> Result<()> {
    let mut settings = shop.log.shop().clone();
    match which % 4 {
        0 => {
            let key = TemplateKey {
                kind: MessageKind::ALL[which as usize % MessageKind::ALL.len()],
                channel: None,
                harm: Harm::of_level((which % 5) as u8),
            };
            return match shop.log.templates()?.first() {
                Some(known) if which.is_multiple_of(3) => shop.log.restore_template(known.key),
                _ => shop.log.save_template(key, &format!("Dear {{name}}, we are sorry {which}")),
            };
        }
        1 => {
            let phrase = OwnPhrase {
                phrase: format!("teething problem {which}"),
                why: "It is their problem now".into(),
                rewrite: String::new(),
            };
            let rules = WordRules { phrases: vec![phrase], off: ["shrug".to_owned()].into() };
            return shop.log.save_word_rules(&rules);
        }
        _ => {}
    }
    settings.quiet_days = which % 9 + 1;
    settings.reply_targets.insert(Channel::Email, ReplyTarget::OpenMinutes(which % 500));
    shop.log.save_shop(&settings)
}

fn some_case(shop: &Shop, which: u32) -> Option<CaseId> {
    let count = shop.log.case_count(CaseSet::All).expect("count");
    let query = CaseQuery { set: CaseSet::All, sort: CaseSort::Number, descending: false };
    let offset = which.checked_rem(count)?;
    shop.log.case_lines(&query, offset, 1).expect("lines").first().map(|line| line.id)
}

/// One case, so that it comes to its end in a sequence of a few deeds.
fn first_case(shop: &Shop) -> Option<CaseId> {
    let query = CaseQuery { set: CaseSet::All, sort: CaseSort::Number, descending: false };
    shop.log.case_lines(&query, 0, 1).expect("lines").first().map(|line| line.id)
}

/// The one next thing that is missing before a case can be closed; then closing it, and whatever
/// is done with a closed case.
fn lead_on(shop: &mut Shop, case: CaseId, which: u32) -> Result<()> {
    let page = shop.log.case_page(case)?;
    if !page.case.is_open() && which.is_multiple_of(3) {
        return win_back(shop, case, which);
    }
    if page.case.is_open() && which.is_multiple_of(5) {
        return plan_b(shop, case, which / 5, page.plan_b.as_ref());
    }
    let is_recorded = |stage| page.stages.iter().any(|record| record.stage == stage);
    if let Some(stage) = Stage::NEEDED.into_iter().find(|stage| !is_recorded(*stage)) {
        return shop.log.record_stage(case, stage, &how(stage), "", None);
    }
    if let Some(open) = page.promises.iter().find(|promise| promise.state.is_open()) {
        return shop.log.end_promise(open.id, PromiseEnd::Kept, "done");
    }
    if let Some(untold) = page.promises.iter().find(|promise| promise.untold) {
        return shop.log.tell_promise(untold.id);
    }
    if let Some(passed) = page.dates.iter().find(|dates| !dates.missed.is_empty()) {
        return shop.log.break_missed(passed.cadence, "closed");
    }
    close(shop, case, which, page.case.is_open())
}

/// What is recorded for a stage; that something was conceded can only be said of what is given.
fn how(stage: Stage) -> StageDone {
    match stage {
        Stage::Concede => StageDone::LeftOut("They want nothing".into()),
        _ => StageDone::Done("Mended the handle".into()),
    }
}

fn on_case(shop: &mut Shop, case: CaseId, what: u8, which: u32) -> Result<()> {
    let page = shop.log.case_page(case)?;
    let promise = page.promises.get(which as usize % page.promises.len().max(1));
    let stage = Stage::at((which % 6 + 1) as u8).expect("a stage");
    let soon = || PromiseDraft {
        words: "I call you".into(),
        due: "friday 5pm".into(),
        ..Default::default()
    };
    match what {
        3 => shop.log.record_stage(case, stage, &how(stage), "", None),
        4 => {
            let why = StageDone::LeftOut("They did not want it".into());
            shop.log.record_stage(case, stage, &why, "", None)
        }
        5 => shop.log.clear_stage(case, stage),
        6 => say(shop, case, which),
        7 => shop.log.add_promise(case, &soon()).map(drop),
        8 => match promise {
            Some(promise) => shop.log.end_promise(promise.id, PromiseEnd::Kept, "done"),
            None => Ok(()),
        },
        9 => match promise {
            Some(promise) => shop.log.end_promise(promise.id, PromiseEnd::Broken, ""),
            None => Ok(()),
        },
        10 => match promise {
            Some(promise) => shop.log.move_promise(promise.id, &soon(), "busy").map(drop),
            None => Ok(()),
        },
        11 => cadence(shop, case, which, &page.cadences),
        12 => concession(shop, case, which, &page.concessions),
        13 => {
            let direction = if which.is_multiple_of(2) { Direction::In } else { Direction::Out };
            let draft = ContactDraft { direction, channel: None, words: format!("Spoke {which}") };
            shop.log.log_contact(case, &draft).map(drop)
        }
        14 => prevention(shop, case, which, &page.preventions),
        20 => match promise {
            Some(promise) => {
                let draft = PromiseDraft { words: format!("Corrected {which}"), ..soon() };
                shop.log.correct_promise(promise.id, &draft)
            }
            None => Ok(()),
        },
        21 => match page.contacts.first() {
            Some(contact) => {
                let draft = ContactDraft {
                    direction: Direction::In,
                    channel: Some(Channel::Text),
                    words: format!("Corrected {which}"),
                };
                shop.log.edit_contact(contact.id, &draft)
            }
            None => Ok(()),
        },
        22 => date(shop, which, &page.dates),
        23 => match page.cadences.first() {
            Some(cadence) => shop.log.break_missed(cadence.id, "closed"),
            None => Ok(()),
        },
        24 => plan_b(shop, case, which, page.plan_b.as_ref()),
        25 | 26 => answer(shop, case, which),
        27 => win_back(shop, case, which),
        15 => close(shop, case, which, page.case.is_open()),
        _ => edit(shop, &page, which),
    }
}

fn say(shop: &mut Shop, case: CaseId, which: u32) -> Result<()> {
    let saying = Saying {
        settles: which.is_multiple_of(3).then_some(Stage::Apologize),
        satisfies: [None, Some(false), Some(true)][which as usize % 3],
        private_reason: if which.is_multiple_of(5) { "They asked".into() } else { String::new() },
        ..Saying::new(
            MessageKind::ALL[which as usize % MessageKind::ALL.len()],
            Channel::SPOKEN[which as usize % Channel::SPOKEN.len()],
            format!("We are sorry {which}"),
        )
    };
    shop.log.say(case, &saying).map(drop)
}

fn cadence(
    shop: &mut Shop,
    case: CaseId,
    which: u32,
    known: &[amends::domain::Cadence],
) -> Result<()> {
    match known.first() {
        Some(cadence) if which.is_multiple_of(2) => shop.log.end_cadence(cadence.id),
        _ => shop.log.add_cadence(case, &rule(which)).map(drop),
    }
}

/// A repeating promise by some rule.
pub fn rule(which: u32) -> CadenceDraft {
    let pick = which as usize / 7;
    CadenceDraft {
        words: "Update".into(),
        repeats: Repeats::ALL[pick % Repeats::ALL.len()],
        weekdays: vec![Weekday::Tue, Weekday::Fri],
        every: (which % 3 + 1).to_string(),
        month_day: (which % 31 + 1).to_string(),
        nth: Nth::ALL[pick % Nth::ALL.len()],
        until: "delivered".into(),
        ends_by: if which.is_multiple_of(5) { EndsBy::Count } else { EndsBy::Event },
        count: (which % 4 + 1).to_string(),
        on_day_off: OnDayOff::ALL[pick % OnDayOff::ALL.len()],
        ..CadenceDraft::default()
    }
}

/// Something about a date that has not come into being.
fn date(shop: &mut Shop, which: u32, passed: &[CadenceDates]) -> Result<()> {
    let Some(passed) = passed.first() else { return Ok(()) };
    let dates: Vec<_> = passed.missed.iter().copied().chain(passed.next).collect();
    let Some(due) = dates.get(which as usize % dates.len().max(1)) else { return Ok(()) };
    let name = PromiseName::Date(passed.cadence, *due);
    match which % 4 {
        0 => shop.log.end_promise(name, PromiseEnd::Broken, ""),
        1 => shop.log.end_promise(name, PromiseEnd::Released, "they said so"),
        2 => {
            let soon = PromiseDraft {
                words: "Soon".into(),
                due: "friday 5pm".into(),
                ..PromiseDraft::default()
            };
            shop.log.move_promise(name, &soon, "").map(drop)
        }
        _ => shop.log.end_promise(name, PromiseEnd::Kept, "called"),
    }
}

fn concession(
    shop: &mut Shop,
    case: CaseId,
    which: u32,
    known: &[amends::domain::Concession],
) -> Result<()> {
    match known.first() {
        Some(line) if which.is_multiple_of(3) => shop.log.remove_concession(line.id),
        Some(line) if which.is_multiple_of(5) => {
            let today = shop.today();
            shop.log.receive_concession(line.id, today)
        }
        _ => {
            let draft = ConcessionDraft {
                what: "A free loaf".into(),
                face_value: format!("{}.50", which % 90),
                ..ConcessionDraft::default()
            };
            shop.log.save_concession(case, &draft).map(drop)
        }
    }
}

fn prevention(
    shop: &mut Shop,
    case: CaseId,
    which: u32,
    known: &[amends::domain::Prevention],
) -> Result<()> {
    match known.first() {
        Some(prevention) => shop.log.set_prevention_done(prevention.id, which.is_multiple_of(2)),
        None => {
            let draft = PreventionDraft {
                what: "Confirm the hour the day before".into(),
                due: "in 2 weeks".into(),
                ..PreventionDraft::default()
            };
            shop.log.save_prevention(case, &draft).map(drop)
        }
    }
}

fn close(shop: &mut Shop, case: CaseId, which: u32, is_open: bool) -> Result<()> {
    if !is_open {
        return if which.is_multiple_of(2) {
            let is_mistake = which.is_multiple_of(4);
            let because = if is_mistake { Reopening::Mistake } else { Reopening::NotRight };
            shop.log.reopen_case(case, because, "It came back")
        } else {
            let today = shop.today();
            shop.log.bought_again(case, today)
        };
    }
    let outcome = Outcome::ALL[which as usize % 8];
    let draft = CloseDraft {
        outcome: Some(outcome),
        decline_reason: "It was used for a year".into(),
        ask_next: "The bakers' guild".into(),
        bought_again: "today".into(),
        ..CloseDraft::default()
    };
    shop.log.close_case(case, &draft).map(drop)
}

fn plan_b(shop: &mut Shop, case: CaseId, which: u32, known: Option<&PlanB>) -> Result<()> {
    match known {
        Some(plan) if plan.is_prepared() && which.is_multiple_of(2) => {
            let how = if which.is_multiple_of(3) { PlanBEnd::Done } else { PlanBEnd::NotDone };
            let is_fix = which.is_multiple_of(5);
            shop.log
                .end_plan_b(case, &PlanBEndDraft { how, words: "Got it from them".into(), is_fix })
        }
        Some(plan) if !plan.is_prepared() && which.is_multiple_of(2) => {
            let is_told = which.is_multiple_of(3);
            let draft =
                ElsewhereDraft { who: "XYZ store".into(), when: "tomorrow".into(), is_told };
            shop.log.point_elsewhere(case, &draft)
        }
        Some(_) if which.is_multiple_of(7) => shop.log.remove_plan_b(case),
        _ => {
            let (day, budget) = ((which % 300 + 1).to_string(), (which % 900).to_string());
            shop.log.prepare_plan_b(case, &PlanBDraft { day, words: "Buy it".into(), budget })
        }
    }
}

fn answer(shop: &mut Shop, case: CaseId, which: u32) -> Result<()> {
    let standing = shop.log.standing_answer(case)?;
    let draft = CheckBackDraft {
        feels: String::new(),
        id: standing.filter(|_| which.is_multiple_of(2)).map(|answer| answer.id),
        satisfied: Some((which % 5 + 1) as u8),
        again: Some(Again::ALL[which as usize % 3]),
        left_undone: format!("The box {which}"),
        words: String::new(),
    };
    shop.log.answer_check_back(case, &draft).map(drop)
}

fn win_back(shop: &mut Shop, case: CaseId, which: u32) -> Result<()> {
    let end = if which.is_multiple_of(2) { WinBackEnd::Done } else { WinBackEnd::Skipped };
    let draft = WinBackDraft { end, note: format!("Met {which}") };
    shop.log.settle_win_back(case, WinBackStep::ALL[which as usize % 3], &draft)
}

fn edit(shop: &mut Shop, page: &amends::logbook::pages::CasePage, which: u32) -> Result<()> {
    if which.is_multiple_of(7) {
        let name = format!("Customer {which}");
        return shop
            .log
            .save_customer(&CustomerDraft { name, ..CustomerDraft::default() })
            .map(drop);
    }
    if which.is_multiple_of(2) {
        let draft = CustomerDraft {
            phone: format!("+1 555 {which}"),
            notes: format!("Note {which}"),
            ..CustomerDraft::of(&page.customer)
        };
        return shop.log.save_customer(&draft).map(drop);
    }
    let draft = CaseDraft {
        title: format!("Title {which}"),
        damage: Damage::ALL[which as usize % 4],
        harm: Harm::of_level((which % 4 + 1) as u8).expect("harm"),
        waiting: Waiting::Other("The mill".into()),
        ..CaseDraft::of(&page.case, &page.mistake)
    };
    shop.log.save_case(&draft)
}
