//! The first reply: by whose hours it is due, and when it is late.

use crate::support::{Shop, at};
use amends::domain::DueKind;
use amends::domain::clocks::{ReplyState, first_reply_state};
use amends::domain::shop::ReplyTarget;
use amends::domain::{CaseDraft, Channel, ContactDraft, Harm, OpeningHours};

fn answered(spoken_at: &str) -> ReplyState {
    let mut shop = Shop::at("2026-11-18 09:00");
    let mut settings = shop.log.shop().clone();
    settings.reply_targets.insert(Channel::Email, ReplyTarget::OpenMinutes(12 * 60));
    shop.log.save_shop(&settings).expect("settings");
    let case = shop.case_by("Ana Ruiz", "Nobody greeted us.", Channel::Email, Harm::SpoiledPlans);
    shop.now(spoken_at);
    let words = ContactDraft { words: "Called her back".into(), ..ContactDraft::default() };
    shop.log.log_contact(case, &words).expect("a contact");
    let page = shop.log.case_page(case).expect("a page");
    first_reply_state(
        page.case.received.local(),
        page.replied.map(amends::domain::Moment::local),
        page.reply_due.expect("a due minute"),
        shop.log.now().local(),
    )
}

#[test]
fn eleven_hours_are_on_time_and_a_minute_past_twelve_is_late() {
    assert_eq!(answered("2026-11-18 20:00"), ReplyState::OnTime);
    assert_eq!(answered("2026-11-18 21:00"), ReplyState::OnTime);
    assert_eq!(answered("2026-11-18 21:01"), ReplyState::Late { minutes: 1 });
}

#[test]
fn opening_hours_move_a_reply_still_owed_and_leave_an_answered_one() {
    let mut shop = Shop::at("2026-11-18 20:00");
    let owed = shop.case_by("Ana Ruiz", "No greeting.", Channel::Phone, Harm::Nuisance);
    let answered = shop.case_by("Dev Patel", "No key.", Channel::Phone, Harm::Nuisance);
    let words = ContactDraft { words: "Called back".into(), ..ContactDraft::default() };
    shop.log.log_contact(answered, &words).expect("a contact");
    let due = |shop: &Shop, case| shop.log.case_page(case).expect("a page").reply_due;
    assert_eq!(due(&shop, owed), Some(at("2026-11-18 21:00")));

    let mut settings = shop.log.shop().clone();
    settings.hours = OpeningHours::default();
    shop.log.save_shop(&settings).expect("settings");
    assert_eq!(due(&shop, owed), Some(at("2026-11-19 10:00")));
    assert_eq!(due(&shop, answered), Some(at("2026-11-18 21:00")));

    shop.log.undo(None).expect("undone");
    assert_eq!(due(&shop, owed), Some(at("2026-11-18 21:00")));
}

#[test]
fn a_reply_owed_is_on_today_until_somebody_speaks() {
    let mut shop = Shop::at("2026-11-18 09:00");
    let case = shop.case_by("Ana Ruiz", "No greeting.", Channel::Social, Harm::Nuisance);
    let owed = |shop: &Shop| {
        let page = shop.log.today().expect("today");
        let lines = page.overdue.iter().chain(&page.today).chain(&page.next);
        lines.filter(|line| line.kind == DueKind::FirstReply && line.case == Some(case)).count()
    };
    assert_eq!(owed(&shop), 1);
    shop.now("2026-11-18 10:01");
    assert_eq!(shop.log.overdue_count().expect("a count"), 1);
    let words = ContactDraft { words: "Wrote to her".into(), ..ContactDraft::default() };
    shop.log.log_contact(case, &words).expect("a contact");
    assert_eq!(owed(&shop), 0);
    assert_eq!(shop.log.overdue_count().expect("a count"), 0);
}

#[test]
fn a_corrected_channel_moves_a_reply_still_owed() {
    let mut shop = Shop::at("2026-11-18 09:00");
    let case = shop.case_by("Ana Ruiz", "No greeting.", Channel::Email, Harm::Nuisance);
    let page = shop.log.case_page(case).expect("a page");
    assert_eq!(page.reply_due, Some(at("2026-11-18 23:59")));
    let draft =
        CaseDraft { channel: Channel::PublicReview, ..CaseDraft::of(&page.case, &page.mistake) };
    shop.log.save_case(&draft).expect("corrected");
    assert_eq!(shop.log.case_page(case).expect("a page").reply_due, Some(at("2026-11-18 10:00")));
}
