//! Words that mend: what the owner sees while writing, and what is kept of it.

use crate::support::{Shop, Window};
use amends::domain::{
    CaseDraft, CaseId, Channel, ConcessionDraft, Damage, Harm, MessageKind, PreventionDraft, Stage,
};
use amends::logbook::messages::Saying;
use amends::ui::action::Ask;
use amends::ui::{Action, Route};
use amends::words::{Class, Part};
use egui::Key;

fn ask(window: &mut Window, action: Action) {
    window.harness.state_mut().desk_mut().expect("a desk").ask(action);
    window.settle();
}

fn over(shop: Shop, case: CaseId) -> Window {
    let mut window = Window::over(shop);
    ask(&mut window, Action::Go(Route::Case(case, Some(Stage::Apologize))));
    window
}

fn write(window: &mut Window, words: &str) {
    let field = window.text().compose.words();
    window.write(field, words);
}

fn finds(window: &Window, part: Part) -> bool {
    let text = &window.text().compose;
    window.shows(&text.part_found(text.part(part)))
}

fn recorded(window: &Window, case: CaseId) -> bool {
    let page = window.log().case_page(case).expect("a page");
    page.stages.iter().any(|record| record.stage == Stage::Apologize)
}

/// Story 6: the limo driver owns it in writing on the same day, and says how it will be avoided.
#[test]
fn a_limo_driver_owns_it_and_says_what_changes() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let words = "I asked for 9:50. Nobody was there and I drove myself to the airport.";
    let case = shop.case_by("Ines Moreau", words, Channel::Phone, Harm::SpoiledPlans);
    let draft = PreventionDraft {
        what: "confirm the hour by text the day before".into(),
        due: "2026-11-20".into(),
        ..PreventionDraft::default()
    };
    shop.log.save_prevention(case, &draft).expect("a prevention");
    shop.now("2026-11-18 17:00");
    let mut window = over(shop, case);
    write(
        &mut window,
        "Dear Ines,\nThank you for calling me. You asked for 9:50, I wrote down 10:50, and you had \
         to drive yourself to the airport. That was my mistake and I am sorry. I have taken the \
         ride off your bill. From Friday I confirm every hour by text the day before.\nFrank",
    );
    for part in Part::ALL.into_iter().filter(|part| *part != Part::Forgiveness) {
        assert!(finds(&window, part), "{part:?}: {:?}", window.names());
    }
    let text = window.text();
    assert!(window.shows(text.compose.ready()), "{:?}", window.names());
    let question = text.compose.would_it("Ines");
    window.press(&text.compose.would_it_answer(&question, text.compose.yes()));
    window.press(text.compose.said());
    let page = window.log().case_page(case).expect("a page");
    assert_eq!(page.messages.first().and_then(|message| message.satisfies), Some(true));
    assert!(window.shows("It would satisfy the writer"), "{:?}", window.names());
    assert!(recorded(&window, case));
}

/// Story 7: two sentences that lose a customer are marked, gone through by one key and mended by
/// another; the same words in a note to ourselves are nobody's business.
#[test]
fn banned_sentences_are_marked_but_not_in_notes() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Ines Moreau", "The car came an hour late.");
    let mut window = over(shop, case);
    let text = window.text();
    write(&mut window, "Dear Ines, the car was late. Mistakes happen. At least you got there.");
    assert!(window.shows(text.compose.place(1, 2).as_str()), "{:?}", window.names());
    window.key(Key::F8);
    assert!(window.shows(text.compose.place(2, 2).as_str()), "{:?}", window.names());
    window.key(Key::F8);
    window.ctrl(Key::Period);
    let left = window.value(text.compose.words());
    assert!(!left.contains("Mistakes happen"), "{left}");
    window.ctrl(Key::Z);
    assert!(window.value(text.compose.words()).contains("Mistakes happen"));

    write(&mut window, "");
    ask(&mut window, Action::Open(Ask::LogContact(case)));
    window.write(text.dialogs.contact.words(), "Mistakes happen, but at least she got there.");
    assert!(!window.shows("tells Ines that"), "{:?}", window.names());
}

/// Story 15: a public review is answered in public, or there is a written reason.
#[test]
fn a_public_complaint_is_not_settled_in_private_without_a_reason() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let words = "Nobody greeted us for ten minutes.";
    let case = shop.case_by("Ana Ruiz", words, Channel::PublicReview, Harm::SpoiledPlans);
    let mut window = over(shop, case);
    let text = window.text();
    window.press(text.case.apologize.private());
    write(&mut window, "Dear Ana, nobody greeted you. That was our mistake and I am sorry.");
    window.press(text.compose.said());
    assert!(!recorded(&window, case), "the step stays open");
    assert!(window.shows(text.case.apologize.public_first()));
    // The answer where they complained settles it with the apology made before.
    window.press(text.case.apologize.public());
    write(&mut window, "Thank you, Ana. Nobody greeted you, and I am sorry. Rosa");
    window.press(text.case.apologize.answered());
    assert!(recorded(&window, case), "{:?}", window.names());
}

#[test]
fn a_reason_lets_a_public_complaint_be_answered_only_in_private() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let words = "Nobody greeted us for ten minutes.";
    let case = shop.case_by("Ana Ruiz", words, Channel::PublicReview, Harm::SpoiledPlans);
    let mut window = over(shop, case);
    let text = window.text();
    window.press(text.case.apologize.only_private());
    window.write(text.case.apologize.only_private_reason(), "She took the review down");
    write(&mut window, "Dear Ana, nobody greeted you. That was our mistake and I am sorry.");
    window.press(text.compose.said());
    assert!(recorded(&window, case), "{:?}", window.names());
    assert!(window.shows("Only in private: She took the review down"), "{:?}", window.names());
}

/// Story 18: a credit that must be claimed is work for them.
#[test]
fn a_credit_to_claim_is_a_burden() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Tomas Hale", "I was charged twice.");
    let draft = ConcessionDraft {
        what: "2% credit".into(),
        face_value: "2.00".into(),
        must_do: "click the link".into(),
        expires: "2026-11-25".into(),
        ..ConcessionDraft::default()
    };
    shop.log.save_concession(case, &draft).expect("a concession");
    let mut window = over(shop, case);
    write(&mut window, "Dear Tomas, we charged you twice. Click here to claim your credit.");
    let names = window.names().join("\n");
    assert!(names.contains("“Click here"), "{names}");
    assert!(names.contains("work"), "{names}");
}

/// Story 33: the shipped words for a first reply thank, own, are sorry and make it right.
#[test]
fn a_first_reply_starts_with_all_four_parts() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Ana Ruiz", "The cake came a day late.");
    shop.done(case, Stage::Fix, "We refunded the full price");
    let mut window = over(shop, case);
    let start = window.text().compose.start();
    window.press(start);
    for part in [Part::Thanks, Part::Responsibility, Part::Regret, Part::Repair] {
        assert!(finds(&window, part), "{part:?}: {:?}", window.value("What you say to them"));
    }
}

/// Story 34: the director's letter names the thing itself.
#[test]
fn a_letter_that_could_be_for_anybody_says_so_until_it_names_the_thing() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let words = "Indifference at the desk: nobody greeted us.";
    let case = shop.case("Ana Ruiz", words);
    let mut window = over(shop, case);
    let anybody = window.text().compose.finding(Class::NotSpecific);
    write(&mut window, "Dear Ana, that was our mistake, and I am sorry for what you went through.");
    assert!(window.shows(anybody), "{:?}", window.names());
    window.typed(" There was indifference at the desk.");
    assert!(!window.shows(anybody), "{:?}", window.names());
}

/// Story 37: words alone are no longer enough the second time.
#[test]
fn the_second_apology_leads_with_the_repair() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let first = shop.case("Vinay Rao", "My claim was never answered.");
    let sorry = Saying::new(MessageKind::Apology, Channel::Phone, "I am sorry.");
    shop.log.say(first, &sorry).expect("an apology");
    shop.now("2026-12-01 09:00");
    let second = shop.case("Vinay Rao", "My claim was never answered again.");
    shop.done(second, Stage::Fix, "Your claim is paid");
    let mut window = over(shop, second);
    let text = window.text();
    window.press(text.compose.start());
    let words = window.value(text.compose.words());
    let (repair, sorry) = (words.find("Your claim is paid"), words.find("sorry"));
    assert!(repair.is_some() && (sorry.is_none() || repair < sorry), "{words}");
}

#[test]
fn the_insurer_is_asked_first_only_when_somebody_was_hurt() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case_by("Ana Ruiz", "I slipped.", Channel::Phone, Harm::Serious);
    let page = shop.log.case_page(case).expect("a page");
    let mut window = over(shop, case);
    let notice = window.text().compose.insurer().0;
    assert!(!window.shows(notice));
    let hurt = CaseDraft { damage: Damage::Injury, ..CaseDraft::of(&page.case, &page.mistake) };
    ask(&mut window, Action::Case(amends::ui::action::CaseAction::Save(Box::new(hurt))));
    assert!(window.shows(notice), "{:?}", window.names());
}

/// An update is written beside the stages; Esc keeps what was typed, and it is there again.
#[test]
fn an_update_is_written_by_keys_and_its_draft_is_kept() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Ana Ruiz", "The cake came a day late.");
    let mut window = Window::over(shop);
    let text = window.text();
    ask(&mut window, Action::Open(Ask::Write(case, MessageKind::Update)));
    window.typed("Dear Ana, the new cake is in the oven.");
    assert_eq!(window.value(text.compose.words()), "Dear Ana, the new cake is in the oven.");
    window.key(Key::Escape);
    ask(&mut window, Action::Open(Ask::Write(case, MessageKind::Update)));
    assert_eq!(window.value(text.compose.words()), "Dear Ana, the new cake is in the oven.");
    window.ctrl(Key::Enter);
    let page = window.log().case_page(case).expect("a page");
    assert_eq!(page.messages.first().map(|it| it.kind), Some(MessageKind::Update));
    ask(&mut window, Action::Open(Ask::Write(case, MessageKind::Update)));
    assert_eq!(window.value(text.compose.words()), "", "the draft is let go");
}

/// A reason for a decline is one sentence of a letter: no whole letter is offered for it.
#[test]
fn the_reason_for_a_decline_starts_with_a_sentence() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Vinay Rao", "My claim for the broken phone was denied.");
    shop.recovered(case);
    let mut window = Window::over(shop);
    let words = &window.text().dialogs.closing;
    ask(&mut window, Action::Open(Ask::CloseCase(case)));
    window.press(window.text().outcome(amends::domain::Outcome::Declined));
    window.press(window.text().compose.start());
    assert_eq!(window.value(words.decline_reason()), words.decline_start());
    // The gap has the selection: what is typed takes its place.
    window.typed("its case was opened");
    let reason = "We cannot do what you asked for, because its case was opened.";
    assert_eq!(window.value(words.decline_reason()), reason);
}

/// What is ready to be said speaks to them as the letters do.
#[test]
fn words_ready_to_be_said_use_the_name_one_speaks_to_them_by() {
    for (name, spoken) in [("Dr. Ana Ruiz", "Ana"), ("Harbor Hotel", "Harbor Hotel")] {
        let mut shop = Shop::at("2026-11-18 09:55");
        let case = shop.case(name, "Nobody was there.");
        let mut window = Window::over(shop);
        ask(&mut window, Action::Go(Route::Case(case, Some(Stage::Listen))));
        let said = format!("Thank you for telling me, {spoken}. What happened, from the start?");
        assert!(window.shows(&said), "{:?}", window.names());
        ask(&mut window, Action::Go(Route::Case(case, Some(Stage::CheckBack))));
        let said = format!("{spoken}, is everything right now?");
        assert!(window.shows(&said), "{:?}", window.names());
    }
}
