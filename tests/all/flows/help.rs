//! Help where one stands, and search in an owner's words.

use crate::support::{Hand, Shop, Window};
use amends::app::Doors;
use amends::domain::{CaseId, CustomerDraft, Stage};
use amends::logbook::pages::{CaseSet, CustomerSet};
use amends::platform::reveal::Opener;
use amends::text::Text;
use amends::text::articles::Topic;
use amends::ui::{Action, Route};
use egui::Key;
use std::ffi::{OsStr, OsString};
use std::io;
use std::sync::{Arc, Mutex};

fn text() -> &'static Text {
    Text::english()
}

/// A shop in which Ines Moreau waited for a driver.
fn shop() -> (Shop, CaseId) {
    let mut shop = Shop::at("2026-11-18 09:55");
    let case = shop.case("Ines Moreau", "I asked for 9:50. At 9:55 nobody was there.");
    let customer = shop.log.customer(shop.log.case(case).unwrap().customer).unwrap();
    let draft = CustomerDraft { phone: "555 0134".into(), ..CustomerDraft::of(&customer) };
    shop.log.save_customer(&draft).unwrap();
    let words = "I will call you on Friday before noon, once the driver is back in town, and \
                 tell you what became of your umbrella.";
    shop.promise(case, words, "2026-11-20 12:00");
    (shop, case)
}

#[test]
fn f1_opens_the_help_that_goes_with_the_page_and_esc_leads_back() {
    let (shop, case) = shop();
    let mut window = Window::over(shop);
    for (route, topic) in [
        (Route::Today, Topic::Today),
        (Route::Week(0), Topic::Week),
        (Route::Cases(CaseSet::Open), Topic::Close),
        (Route::Templates, Topic::Templates),
        (Route::Case(case, Some(Stage::Fix)), Topic::Stage(Stage::Fix)),
        // At no certain stage, it is the next one that is not done.
        (Route::Case(case, None), Topic::Stage(Stage::Listen)),
    ] {
        window.ask(Action::Go(Route::Settings)).ask(Action::Go(route)).key(Key::F1);
        assert_eq!(window.route(), Route::Help(topic));
        assert!(window.shows(text().article(topic).lead), "{topic:?}");
        // However many articles are read, Esc leads to what help was wanted for.
        window.key(Key::ArrowDown);
        window.key(Key::Escape);
        assert_eq!(window.route(), route);
    }
}

#[test]
fn the_keyboard_alone_reads_the_help() {
    let mut hand = Hand::on(Window::over(shop().0));
    let help = &text().help;
    hand.key(Key::F1);
    assert_eq!(hand.focus().0, text().article_name(Topic::Today));
    hand.key(Key::ArrowDown).sees(text().article(Topic::Week).lead);
    hand.tab_to(&help.see_name(text().article_name(Topic::Keep))).key(Key::Enter);
    hand.sees(text().article(Topic::Keep).lead);
    let why = help.show_why(&help.sources(1));
    hand.tab_to(&why).key(Key::Enter).sees("Joireman and colleagues, 2013");
    hand.key(Key::Escape).sees(text().today.last_days());
}

#[test]
fn an_owners_words_lead_somewhere() {
    let names = &text().palette.names;
    let mut window = Window::over(shop().0);
    for (typed, command, article) in [
        ("help", names.help(), None),
        ("backup", names.copy_now(), Some(Topic::Copies)),
        ("restore", names.undo(), Some(Topic::Copies)),
        ("import", names.import(), Some(Topic::Move)),
        ("shortcut", names.all_keys(), Some(Topic::Keys)),
        ("new", names.log_mistake(), Some(Topic::Log)),
        ("delete", names.undo(), Some(Topic::Undo)),
        ("print", names.line_up(), Some(Topic::Morning)),
        ("dark", names.theme_dark(), Some(Topic::Look)),
    ] {
        window.ctrl(Key::K).typed(typed);
        let named = window.names();
        let has = |words: &str| named.iter().any(|name| name.starts_with(words));
        assert!(has(&text().palette.row.command(command, "")), "{typed}: {named:?}");
        if let Some(topic) = article {
            assert!(has(&text().palette.help_row(text().article(topic).title)), "{typed}");
        }
        window.key(Key::Escape);
    }
    // Enter runs what stands first.
    window.ctrl(Key::K).typed("shortcut").key(Key::Enter);
    assert_eq!(window.route(), Route::Help(Topic::Keys));
}

#[test]
fn a_row_says_why_it_was_found() {
    let mut window = Window::over(shop().0);
    window.ctrl(Key::K).typed("0134");
    assert!(window.shows("Customer, Ines Moreau, phone 555 0134"), "{:?}", window.names());
    window.key(Key::Escape).ctrl(Key::K).typed("umbrella");
    let found = window.names().into_iter().find(|name| name.starts_with("Promise, …")).unwrap();
    assert!(found.contains("what became of your umbrella."), "{found}");
}

#[test]
fn a_list_in_which_nobody_is_left_leads_on() {
    let mut window = Window::over(shop().0);
    window.ask(Action::Go(Route::Customers(CustomerSet::NotTold)));
    assert!(window.shows(text().customers.all_told()));
    window.press(text().customers.clear());
    assert_eq!(window.route(), Route::Customers(CustomerSet::All));
}

/// A browser that takes what it is given.
#[derive(Default)]
struct Browser(Mutex<Vec<OsString>>);

impl Opener for Browser {
    fn open(&self, target: &OsStr) -> io::Result<()> {
        self.0.lock().unwrap().push(target.to_owned());
        Ok(())
    }
}

#[test]
fn the_whole_help_opens_in_the_browser_to_be_printed() {
    let home = tempfile::tempdir().unwrap();
    let browser = Arc::new(Browser::default());
    let doors = Doors { opener: browser.clone(), ..Doors::closed() };
    let mut window = Window::through(shop().0, home.path(), doors);
    window.key(Key::F1).press(text().help.print());
    window.until_shown(text().help.is_open());
    let asked = browser.0.lock().unwrap().clone();
    let [page] = &asked[..] else { panic!("{asked:?}") };
    let page = std::fs::read_to_string(page).unwrap();
    for topic in Topic::all() {
        let article = text().article(topic);
        let title = article.title.replace('&', "&amp;");
        assert_eq!(page.matches(&*[">", &title, "</h3>"].concat()).count(), 1, "{topic:?}");
    }
    let read = page.split_once("<body>").unwrap().1;
    assert!(read.contains("Press <b>Log a mistake</b>") && !read.contains('*'), "{read}");
    assert!(page.contains("Haesevoets") && page.contains("Ctrl K"));
    assert!(!page.contains("<script") && !page.contains("http://"));
}
