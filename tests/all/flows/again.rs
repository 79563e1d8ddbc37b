//! Failed before, and what was agreed: asked at logging, shown on the case.

use crate::letters::values_of;
use crate::support::{Shop, Window};
use amends::domain::{Channel, Harm, MessageKind, Stage};
use amends::logbook::messages::Saying;
use amends::ui::action::Ask;
use amends::ui::{Action, Route};
use amends::words::template::Placeholder;

#[test]
fn somebody_failed_before_says_so_at_logging_and_what_was_agreed_stands_beside_it() {
    let mut window = Window::over(Shop::at("2026-11-18 09:00"));
    window.ask(Action::Open(Ask::LogMistake(None, None)));
    let text = window.text();
    window.write(text.log.who(), "Ana Ruiz");
    window.write(text.log.words(), "There was no cake on Saturday.");
    window.press(text.log.more());
    window.write("How often did this happen to you before?", "2");
    window.write("What was agreed?", "A cake on Saturday at nine");
    window.press(text.log.save());
    assert!(window.shows("They say it happened 2 times before"), "{:?}", window.names());
    for line in ["What was agreed", "A cake on Saturday at nine", "What happened"] {
        assert!(window.shows(line), "{line}: {:?}", window.names());
    }
    let Route::Case(case, _) = window.route() else { panic!("{:?}", window.route()) };
    window.ask(Action::Go(Route::Case(case, Some(Stage::Concede))));
    assert!(window.shows(text.case.guide.concede_again()), "{:?}", window.names());

    window.ask(Action::Open(Ask::EditCase(case)));
    window.write("How often did this happen to you before?", "0");
    window.write("What was agreed?", "A cake on Sunday");
    window.press(text.dialogs.save());
    assert!(!window.shows("They say it happened 2 times before"), "{:?}", window.names());
    assert!(window.shows("A cake on Sunday"), "{:?}", window.names());
    let page = window.log().case_page(case).expect("a page");
    assert_eq!((page.case.happened_before, page.deviations.len()), (Some(0), 0));
}

/// Joined to a mistake we noticed ourselves, somebody who rang knows already.
#[test]
fn who_rang_is_not_told_before_they_find_out() {
    let mut shop = Shop::at("2026-11-18 09:00");
    let noticed = Channel::WeNoticed;
    let first = shop.case_by("Dev Patel", "No rye in the rye bread.", noticed, Harm::Nuisance);
    let mistake = shop.log.case(first).expect("a case").mistake;
    let mut draft = amends::domain::LogDraft {
        words: "This is no rye bread.".into(),
        channel: Some(Channel::Phone),
        mistake: Some(mistake),
        ..amends::domain::LogDraft::default()
    };
    draft.who.name = "Ana Ruiz".into();
    let rang = shop.log.log_case(&draft).expect("a case").case;
    let mut window = Window::over(shop);
    let guide = &window.text().case.guide;
    for (case, is_news) in [(first, true), (rang, false)] {
        window.ask(Action::Go(Route::Case(case, Some(Stage::Listen))));
        assert_eq!(window.shows(guide.listen_noticed_first()), is_news, "{:?}", window.names());
        let values = values_of(window.log(), case);
        let opening = values.get(Placeholder::Opening).expect("an opening");
        assert_eq!(opening.starts_with("You may not have noticed yet"), is_news, "{opening}");
        assert_eq!(values.get(Placeholder::TheirWords).is_none_or(str::is_empty), is_news);
    }
}

#[test]
fn a_reason_given_after_the_apology_needs_no_second_one() {
    let mut shop = Shop::at("2026-11-18 09:00");
    let review = Channel::PublicReview;
    let case = shop.case_by("Ana Ruiz", "Nobody greeted us.", review, Harm::SpoiledPlans);
    let saying = Saying {
        settles: Some(Stage::Apologize),
        ..Saying::new(MessageKind::Apology, Channel::Email, "I left you standing. I am sorry.")
    };
    shop.log.say(case, &saying).expect("said");
    let mut window = Window::over(shop);
    let text = window.text();
    window.ask(Action::Go(Route::Case(case, Some(Stage::Apologize))));
    window.press(text.case.apologize.only_private());
    window.write("Why only in private?", "They took the review down");
    window.press("Keep the reason");
    let page = window.log().case_page(case).expect("a page");
    assert_eq!((page.messages.len(), page.stages.len()), (1, 1), "{:?}", window.names());
    assert!(!window.shows(text.case.apologize.public_first()), "{:?}", window.names());
}
