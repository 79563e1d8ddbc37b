//! The four clocks of a case, from deeds to what its page says.

use crate::support::{Shop, at};
use amends::domain::DueKind;
use amends::domain::clocks::{Clock, Clocks, HarmTargets};
use amends::domain::shop::ReplyTarget;
use amends::domain::{
    CaseId, Channel, ContactDraft, Direction, Due, Harm, OpeningHours, Stage, Waiting,
};
use amends::logbook::LogbookError;
use amends::logbook::check::check;
use amends::logbook::promises::PromiseEnd;

fn running(text: &str) -> Clock {
    Clock::Running(Due::new(at(text)))
}

/// A shop with hours from Monday to Saturday, nine to six.
fn shop(moment: &str) -> Shop {
    let mut shop = Shop::at(moment);
    let settings =
        amends::domain::Shop { hours: OpeningHours::default(), ..shop.log.shop().clone() };
    shop.log.save_shop(&settings).expect("settings");
    shop
}

fn clocks(shop: &Shop, case: CaseId) -> Clocks {
    shop.log.case_page(case).expect("a page").clocks
}

fn contact(shop: &mut Shop, case: CaseId, direction: Direction) {
    let draft =
        ContactDraft { direction, channel: Some(Channel::Phone), words: "How it stands".into() };
    shop.log.log_contact(case, &draft).expect("a contact");
}

/// Story 10: the supplier has ten days, the customer hears from us in three all the same.
#[test]
fn waiting_for_a_supplier_stops_nothing() {
    let mut shop = shop("2026-11-18 10:00");
    let case = shop.case_by("Tomas Hale", "It never came.", Channel::Email, Harm::TimeOrMoney);
    shop.log.set_waiting(case, &Waiting::Other("The mill".into())).expect("waiting");
    assert_eq!(clocks(&shop, case).update, running("2026-11-21 18:00"));
    shop.now("2026-11-25 10:00");
    assert!(clocks(&shop, case).update.is_late(at("2026-11-25 10:00")));
    // Our words reset it and nothing else; their words reset nothing.
    let before = clocks(&shop, case);
    contact(&mut shop, case, Direction::In);
    assert_eq!(clocks(&shop, case).update, before.update);
    contact(&mut shop, case, Direction::Out);
    let after = clocks(&shop, case);
    assert_eq!(after.update, running("2026-11-28 18:00"));
    assert_eq!((after.fix, after.check_back), (before.fix, before.check_back));
}

#[test]
fn waiting_for_the_customer_pauses_and_its_time_is_added() {
    let mut shop = shop("2026-11-18 10:00");
    let case = shop.case_by("Tomas Hale", "It never came.", Channel::Email, Harm::TimeOrMoney);
    shop.now("2026-11-18 12:00");
    shop.log.set_waiting(case, &Waiting::Customer).expect("waiting");
    shop.now("2026-11-19 11:00");
    assert_eq!(clocks(&shop, case).fix, Clock::Paused(at("2026-11-18 12:00")));
    // Saying so again begins nothing anew.
    shop.log.set_waiting(case, &Waiting::Customer).expect("waiting");
    shop.log.set_waiting(case, &Waiting::Nobody).expect("our turn");
    // Six hours on Wednesday and two on Thursday, after Saturday's closing: Monday until five.
    assert_eq!(clocks(&shop, case).fix, running("2026-11-23 17:00"));
    // The first reply waits for nobody.
    assert_eq!(clocks(&shop, case).reply.due().map(Due::at), Some(at("2026-11-18 18:00")));
    let report = check(shop.log.store(), |_, _, _| Ok::<_, LogbookError>(())).expect("a check");
    assert!(report.is_clean(), "{report:?}");
    shop.log.undo(None).expect("undone");
    assert_eq!(clocks(&shop, case).fix, Clock::Paused(at("2026-11-18 12:00")));
}

#[test]
fn a_changed_target_moves_only_clocks_that_still_run() {
    let mut shop = shop("2026-11-18 10:00");
    let fixed = shop.case_by("Tomas Hale", "It never came.", Channel::Email, Harm::Serious);
    let open = shop.case_by("Marta Novak", "It came late.", Channel::Email, Harm::Serious);
    shop.now("2026-11-21 17:00");
    shop.done(fixed, Stage::Fix, "A new one");
    let due = |shop: &Shop, case| clocks(shop, case).fix.due().map(Due::at);
    assert_eq!(due(&shop, fixed), Some(at("2026-11-21 18:00")));
    assert_eq!(clocks(&shop, fixed).check_back, running("2026-11-28 18:00"));
    shop.now("2026-11-22 10:00");
    let mut settings = shop.log.shop().clone();
    let fast = HarmTargets { update_days: 1, fix_days: 1, check_back_days: 2 };
    settings.clock_targets = settings.clock_targets.with(Harm::Serious, fast);
    shop.log.save_shop(&settings).expect("settings");
    // What was fixed was in time, and stays so; its check-back still runs, and moves.
    assert_eq!(due(&shop, fixed), Some(at("2026-11-21 18:00")));
    assert!(!clocks(&shop, fixed).fix.is_late(at("2026-11-22 10:00")));
    assert_eq!(clocks(&shop, fixed).check_back, running("2026-11-23 18:00"));
    assert_eq!(due(&shop, open), Some(at("2026-11-19 18:00")));
    assert!(clocks(&shop, open).fix.is_late(at("2026-11-22 10:00")));
}

#[test]
fn a_conversation_on_the_spot_needs_no_first_reply() {
    let mut shop = shop("2026-11-18 10:00");
    let case = shop.case_by("Marta Novak", "It came late.", Channel::InPerson, Harm::Nuisance);
    assert_eq!(clocks(&shop, case).reply, Clock::Off);
    assert_eq!(clocks(&shop, case).check_back, Clock::Off);
}

/// When the line of a case on Today is due that asks for our next words.
fn update_due(shop: &Shop, case: CaseId) -> Option<chrono::NaiveDateTime> {
    let page = shop.log.today().expect("today");
    let mut lines = page.overdue.iter().chain(&page.today).chain(&page.next);
    let line = lines.find(|line| line.case == Some(case) && line.kind == DueKind::Update);
    line.map(|line| line.due.at())
}

/// Story 10, with a promise: the stand comes in ten days, and until then they hear from us.
#[test]
fn a_promise_far_ahead_does_not_stand_for_the_words_until_then() {
    let mut shop = shop("2026-11-18 10:00");
    let case = shop.case_by("Tomas Hale", "It never came.", Channel::InPerson, Harm::TimeOrMoney);
    let promise = shop.promise(case, "I will bring you the stand.", "2026-11-30 12:00");
    shop.log.set_waiting(case, &Waiting::Other("The mill".into())).expect("waiting");
    assert_eq!(update_due(&shop, case), Some(at("2026-11-21 18:00")));
    shop.now("2026-11-24 10:00");
    assert!(shop.log.today().expect("today").overdue.iter().any(|line| line.case == Some(case)));
    contact(&mut shop, case, Direction::Out);
    assert_eq!(update_due(&shop, case), Some(at("2026-11-27 18:00")));
    // Moving the promise is told to them, too; and what is due before the words stands for them.
    let draft = amends::domain::PromiseDraft {
        words: "I will bring you the stand.".into(),
        due: "2026-11-27 12:00".into(),
        ..amends::domain::PromiseDraft::default()
    };
    let moved = shop.log.move_promise(promise, &draft, "").expect("moved");
    assert_eq!(update_due(&shop, case), None);
    // Keeping it is words to them as well.
    shop.now("2026-11-27 11:00");
    shop.log.end_promise(moved, PromiseEnd::Kept, "").expect("kept");
    assert_eq!(clocks(&shop, case).update, running("2026-12-01 18:00"));
    let report = check(shop.log.store(), |_, _, _| Ok::<_, LogbookError>(())).expect("a check");
    assert!(report.is_clean(), "{report:?}");
}

/// The hours in which a first reply is owed are changed while one is running.
#[test]
fn a_changed_reply_target_moves_only_a_reply_that_is_owed() {
    let mut shop = shop("2026-11-18 10:00");
    let answered = shop.case_by("Tomas Hale", "It never came.", Channel::Email, Harm::Nuisance);
    contact(&mut shop, answered, Direction::Out);
    let owed = shop.case_by("Marta Novak", "It came late.", Channel::Email, Harm::Nuisance);
    let before = clocks(&shop, answered).reply;
    let mut settings = shop.log.shop().clone();
    settings.reply_targets.insert(Channel::Email, ReplyTarget::OpenMinutes(60));
    shop.log.save_shop(&settings).expect("settings");
    assert_eq!(clocks(&shop, owed).reply, running("2026-11-18 11:00"));
    assert_eq!(clocks(&shop, answered).reply, before);
}
