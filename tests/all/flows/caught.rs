//! Story: what was said is used. Promises, gifts and changes in a letter are offered, never kept by
//! themselves.

use crate::support::{Shop, Window};
use amends::domain::{Channel, MessageKind, Stage};
use amends::logbook::messages::Saying;
use amends::ui::action::CaseAction;
use amends::ui::{Action, Route};

const LETTER: &str = "Karl, the invoice went out twice, and I am sorry. I have paid the 140 dollars \
    back. I will call you on Friday at noon. From Monday two of us read every invoice. Rosa";

#[test]
fn what_a_letter_promises_gives_and_changes_is_kept_in_one_press_each() {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Karl Weber", "You billed me twice.");
    let mut window = Window::over(shop);
    let text = window.text().case.caught;
    let ask = |window: &mut Window, action| {
        window.harness.state_mut().desk_mut().expect("a desk").ask(action);
        window.settle();
    };
    ask(&mut window, Action::Go(Route::Case(case, None)));
    assert!(!window.shows(text.title()));
    let saying = Saying {
        settles: Some(Stage::Apologize),
        ..Saying::new(MessageKind::Apology, Channel::Email, LETTER)
    };
    ask(&mut window, Action::Case(CaseAction::Say(case, saying)));
    assert!(window.shows(text.title()), "{:?}", window.names());
    let page = |window: &Window| window.log().case_page(case).expect("a page");
    assert_eq!(page(&window).promises.len(), 0, "nothing is kept by itself");
    let named = |window: &Window, part: &str| {
        let names = window.names();
        let found = names.iter().find(|name| name.starts_with("Keep: ") && name.contains(part));
        found.unwrap_or_else(|| panic!("no {part} in {names:?}")).clone()
    };
    let promise = named(&window, "Promise");
    window.press(&promise);
    let kept = page(&window).file.promises;
    assert_eq!(kept.first().map(|it| it.due.to_string()).as_deref(), Some("2026-11-20T12:00"));
    let gift = named(&window, "$140.00");
    window.press(&gift);
    let line = page(&window).file.concessions.remove(0);
    assert_eq!((line.face_value.minor, line.given), (14_000, Some(line.added.local().date())));
    let change = named(&window, "You change").replace("Keep: ", "Not this: ");
    window.press(&change);
    assert_eq!(page(&window).preventions.len(), 0);
    assert!(!window.shows(text.title()), "all is kept or put away: {:?}", window.names());
}
