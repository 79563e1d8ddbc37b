//! The four clocks of a case, from deeds to what its page says.

use crate::support::{Shop, at};
use amends::domain::clocks::{Clock, Clocks, HarmTargets};
use amends::domain::{
    CaseId, Channel, ContactDraft, Direction, Due, Harm, OpeningHours, Stage, Waiting,
};
use amends::logbook::LogbookError;
use amends::logbook::check::check;

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
    assert_eq!(clocks(&shop, case).reply.due().map(Due::at), Some(at("2026-11-20 16:00")));
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
