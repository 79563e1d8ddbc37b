//! The dialog by keyboard and by name.

use super::*;
use crate::domain::{PromiseDraft, WhoDraft};
use crate::text::Text;
use crate::ui::dialogs::rehearsal::{Rehearsal, customer, log, press, rehearse, save, type_text};
use egui::accesskit::Toggled;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

type Scene = Harness<'static, Rehearsal<LogMistakeDialog>>;

fn scene(log: Logbook, of: Option<CustomerId>) -> Scene {
    let dialog = LogMistakeDialog::new(&log, of, None).unwrap();
    rehearse(log, dialog, LogMistakeDialog::show)
}

#[test]
fn four_fields_and_no_mouse_log_a_mistake_of_a_known_customer() {
    let mut log = log();
    let marta = customer(&mut log, "Marta Novak", "+43 660 555 0148");
    let mut scene = scene(log, None);
    type_text(&mut scene, "Marta N");
    press(&mut scene, Key::Tab);
    type_text(&mut scene, "The cake came a day late.");
    press(&mut scene, Key::Tab);
    press(&mut scene, Key::ArrowRight);
    press(&mut scene, Key::Tab);
    press(&mut scene, Key::Num3);
    press(&mut scene, Key::Tab);
    type_text(&mut scene, "I call you back");
    press(&mut scene, Key::Tab);
    press(&mut scene, Key::Enter);
    save(&mut scene);
    let draft = scene.state().saved().expect("nothing was saved");
    assert_eq!(draft.who.known, Some(marta));
    assert_eq!(draft.words, "The cake came a day late.");
    assert_eq!(draft.channel, Some(Channel::Email));
    assert_eq!(draft.harm, Some(Harm::SpoiledPlans));
    assert_eq!(draft.promise.words, "I call you back");
    assert_eq!(draft.promise.due, "2026-11-22 15:05");
}

#[test]
fn the_due_time_is_filled_from_the_words_and_a_difference_is_said() {
    let mut scene = scene(log(), None);
    let text = Text::english();
    scene.get_by_label(text.log.promise()).focus();
    scene.run();
    type_text(&mut scene, "I will call you on Monday at noon");
    let due =
        |scene: &Harness<'_, _>| scene.get_by_label(text.log.due()).value().unwrap_or_default();
    assert_eq!(due(&scene), "2026-11-23 12:00");
    assert!(scene.query_by_label(text.log.take_due()).is_none());
    scene.get_by_label(text.log.due()).focus();
    scene.run();
    scene.key_press_modifiers(Modifiers::COMMAND, Key::A);
    scene.run();
    type_text(&mut scene, "tuesday noon");
    scene.get_by_label(text.log.take_due()).click_accesskit();
    scene.run();
    assert_eq!(due(&scene), "2026-11-23 12:00");
}

#[test]
fn what_is_missing_is_said_after_the_first_try_only() {
    let missing = "Write";
    let mut scene = scene(log(), None);
    assert!(scene.query_by_label_contains(missing).is_none());
    save(&mut scene);
    assert!(scene.query_all_by_label_contains(missing).count() >= 2);
    assert!(scene.state().saved().is_none());
}

#[test]
fn escape_keeps_the_draft_and_it_is_there_again() {
    let mut scene = scene(log(), None);
    type_text(&mut scene, "Karl");
    press(&mut scene, Key::Escape);
    press(&mut scene, Key::Escape);
    let state = scene.state();
    assert!(matches!(state.asked.last(), Some(Action::CloseDialog)));
    let kept = state.asked.iter().rev().find_map(|action| match action {
        Action::Log(LogAction::Keep(draft)) => Some(draft.clone()),
        _ => None,
    });
    let kept = kept.expect("nothing was kept");
    assert_eq!(kept.who.name, "Karl");
    let mut log = log();
    log.keep_draft(DRAFT, &kept).unwrap();
    let again = LogMistakeDialog::new(&log, None, None).unwrap();
    assert_eq!(again.draft, *kept);
}

#[test]
fn a_draft_that_comes_back_has_its_quick_time_chosen() {
    let text = Text::english().log;
    let promise = |due: &str| PromiseDraft {
        words: "I call you".to_owned(),
        due: due.to_owned(),
        ..PromiseDraft::default()
    };
    // Tomorrow is a quick time; the day after is typed, and stands in its field.
    for (due, is_quick) in [("2026-11-23 17:00", true), ("2026-11-24 17:00", false)] {
        let mut log = log();
        let draft = LogDraft { promise: promise(due), ..LogDraft::default() };
        log.keep_draft(DRAFT, &draft).unwrap();
        let scene = scene(log, None);
        let name = text.due_quick_name(text.tomorrow());
        let button = scene.get_by_label(&name);
        let is_chosen = button.accesskit_node().toggled() == Some(Toggled::True);
        assert_eq!(is_chosen, is_quick, "{due}");
        assert_eq!(scene.query_by_label(text.due()).is_none(), is_quick, "{due}");
    }
}

#[test]
fn an_older_draft_about_somebody_else_is_shown_and_not_overwritten() {
    let mut log = log();
    let marta = customer(&mut log, "Marta Novak", "");
    let who = WhoDraft { name: "Karl".to_owned(), ..WhoDraft::default() };
    let older = LogDraft { who, words: "Wrong bill.".to_owned(), ..LogDraft::default() };
    log.keep_draft(DRAFT, &older).unwrap();
    let mut scene = scene(log, Some(marta));
    assert_eq!(scene.state().form.draft, older);
    scene.get_by_label("Start over for Marta Novak").click();
    scene.run();
    assert_eq!(scene.state().form.draft.who.known, Some(marta));
    assert!(scene.state().form.draft.words.is_empty());
}

#[test]
fn somebody_entered_twice_is_offered_instead() {
    let mut log = log();
    let marta = customer(&mut log, "Marta Novak", "+43 660 555 0148");
    let mut scene = scene(log, None);
    type_text(&mut scene, "Marta Novak");
    press(&mut scene, Key::ArrowDown);
    press(&mut scene, Key::Enter);
    scene.get_by_label("It is this one: Marta Novak").click();
    scene.run();
    assert_eq!(scene.state().form.draft.who.known, Some(marta));
    let asks_how_to_reach = scene.query_by_label_contains("This is a new customer").is_some();
    assert!(!asks_how_to_reach, "a known customer can be reached already");
}

#[test]
fn a_due_time_in_the_past_is_asked_back() {
    let mut log = log();
    let marta = customer(&mut log, "Marta Novak", "");
    let who =
        WhoDraft { known: Some(marta), name: "Marta Novak".to_owned(), ..WhoDraft::default() };
    let promise = PromiseDraft {
        words: "I call you".to_owned(),
        due: "2026-11-22 13:00".to_owned(),
        ..PromiseDraft::default()
    };
    let words = "Late.".to_owned();
    let draft = LogDraft { who, words, promise, ..LogDraft::default() };
    log.keep_draft(DRAFT, &draft).unwrap();
    let mut scene = scene(log, None);
    save(&mut scene);
    assert!(scene.state().saved().is_none());
    scene.get_by_label("Yes, it was due then").click_accesskit();
    scene.run();
    save(&mut scene);
    assert!(scene.state().saved().is_some_and(|draft| draft.promise.past_is_meant));
}

#[test]
fn endless_words_stay_inside_the_dialog() {
    let mut log = log();
    let name = "n".repeat(400);
    let id = customer(&mut log, &name, "+1 555 0100");
    let draft = LogDraft {
        who: WhoDraft { known: Some(id), name, ..WhoDraft::default() },
        words: "x".repeat(10_000),
        ..LogDraft::default()
    };
    log.keep_draft(DRAFT, &draft).unwrap();
    let scene = scene(log, None);
    for node in scene.get_all_by_role(egui::Role::TextInput) {
        assert!(node.rect().right() <= 1064.0);
    }
}
