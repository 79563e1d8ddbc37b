//! The shop's settings read and changed from the command line.

use super::Home;
use amends::logbook::UndoDirection;
use serde_json::{Value, json};

/// A home with a shop that has its name.
fn shop() -> Home {
    let home = Home::new();
    home.logged("Marta Novak", "The cake came a day late.");
    home.run(&["settings", "set", "name", " Rosa’s Bakery "]).expect(0);
    home
}

fn set(home: &Home, key: &str, value: &str) -> Value {
    home.json(&["settings", "set", key, value, "--json"])
}

fn all(home: &Home) -> Vec<Value> {
    home.json(&["settings", "get", "--json"]).as_array().unwrap().clone()
}

#[test]
fn a_shop_is_set_up_without_a_window() {
    let home = shop();
    let changed = set(&home, "owner", "Rosa");
    assert_eq!(changed, json!({"key": "owner", "value": "Rosa", "before": ""}));
    for (key, typed, kept) in [
        ("currency", "eur", "EUR"),
        ("letterhead", "Mill Lane 4\\nhello@example.org", "Mill Lane 4\\nhello@example.org"),
        ("hours.monday", "9-12:30, 2pm-6pm", "9:00-12:30, 14:00-18:00"),
        ("hours.sunday", "closed", "closed"),
        ("days-off", "2099-12-25 Christmas; 2099-12-26", "2099-12-25 Christmas; 2099-12-26"),
        ("replies.phone", "1,5", "1.5"),
        ("replies.social", "none", "none"),
        ("quiet-days", "5", "5"),
    ] {
        assert_eq!(set(&home, key, typed)["value"], kept, "{key}");
        assert_eq!(home.json(&["settings", "get", key, "--json"])["value"], kept, "{key}");
        assert_eq!(home.run(&["settings", "get", key]).out, format!("{kept}\n"));
    }
    let shop = home.in_window(|log| log.shop().clone());
    assert_eq!((shop.name.as_str(), shop.owner.as_str()), ("Rosa’s Bakery", "Rosa"));
    assert_eq!(shop.letterhead, "Mill Lane 4\nhello@example.org");
    assert_eq!((shop.hours.days_off.len(), shop.hours.week[0].len()), (2, 2));
    assert_eq!(home.run(&["settings", "set", "owner", ""]).out, "owner is empty now.\n");
    home.run(&["check"]).expect(0);
    assert_eq!(set(&home, "clocks.4.fix", "2")["value"], "2");
    assert_eq!(home.run(&["settings", "get", "clocks.4.fix"]).out, "2\n");
}

#[test]
fn all_settings_are_listed_and_can_be_set_to_what_they_are() {
    let home = shop();
    let listed = home.run(&["settings", "get"]);
    listed.expect(0);
    let known = all(&home);
    assert_eq!(listed.out.lines().count(), known.len());
    assert!(listed.out.starts_with("name = Rosa’s Bakery\nowner =\n"), "{}", listed.out);
    let before =
        home.in_window(|log| (log.shop().clone(), log.undo_step(UndoDirection::Undo).unwrap()));
    for setting in &known {
        let key = setting["key"].as_str().unwrap();
        set(&home, key, setting["value"].as_str().unwrap());
    }
    // What is as it was is no deed.
    let after =
        home.in_window(|log| (log.shop().clone(), log.undo_step(UndoDirection::Undo).unwrap()));
    assert_eq!(format!("{before:?}"), format!("{after:?}"));
}

#[test]
fn the_window_undoes_a_change() {
    let home = shop();
    set(&home, "quiet-days", "9");
    home.in_window(|log| log.undo(None).unwrap());
    assert_eq!(home.json(&["settings", "get", "quiet-days", "--json"])["value"], "3");
}

#[test]
fn what_is_wrong_is_said_by_its_name_and_changes_nothing() {
    let home = shop();
    let before = all(&home);
    for (key, value, code, says) in [
        ("colour", "red", 2, "`amends settings get` lists the settings"),
        ("currency", "Euro", 2, "currency: "),
        ("hours.monday", "9", 2, "hours.monday: "),
        ("hours.monday", "9:00-25:00", 2, "hours.monday: "),
        ("hours.monday", "18:00-9:00", 1, "hours.monday: "),
        ("days-off", "2099-12-25 Christmas; someday", 2, "days-off: someday: "),
        ("replies.phone", "1000", 1, "replies.phone: "),
        ("replies.in-person", "1", 2, "settings"),
        ("quiet-days", "0", 1, "quiet-days: "),
        ("clocks.1.fix", "soon", 1, "clocks.1.fix: "),
        ("clocks.5.fix", "1", 2, "settings"),
        ("name", " ", 1, "name: "),
    ] {
        let ran = home.run(&["settings", "set", key, value]);
        ran.expect(code);
        assert!(ran.err.contains(says), "{key}: {}", ran.err);
    }
    assert_eq!(all(&home), before);
    home.run(&["settings"]).expect(2);
}

#[test]
fn a_shop_without_a_name_is_named_first() {
    let home = Home::new();
    home.run(&["settings", "get"]).expect(1);
    home.logged("Marta Novak", "The cake came a day late.");
    let ran = home.run(&["settings", "set", "quiet-days", "5"]);
    ran.expect(1);
    assert!(ran.err.to_lowercase().contains("name"), "{}", ran.err);
    home.run(&["settings", "set", "name", "Rosa’s Bakery"]).expect(0);
    home.run(&["settings", "set", "quiet-days", "5"]).expect(0);
}
