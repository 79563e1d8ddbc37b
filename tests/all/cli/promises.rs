//! Promises given, listed and ended from the command line.

use super::Home;
use serde_json::Value;

fn due(home: &Home) -> Vec<Value> {
    promises(home, &["due", "--week", "--json"])
}

/// The promises among what is due.
fn promises(home: &Home, command: &[&str]) -> Vec<Value> {
    let listed = home.json(command);
    let promises = listed.as_array().unwrap().iter().filter(|line| line["kind"] == "promise");
    promises.cloned().collect()
}

#[test]
fn a_promise_is_given_listed_moved_and_kept() {
    let home = Home::new();
    let number = home.logged("Marta Novak", "The cake came a day late.");
    let given = home.json(&[
        "promise",
        "--case",
        &number,
        "--words",
        "I will call you.",
        "--due",
        "in 3 days",
        "--json",
    ]);
    assert_eq!(given["cadence"], Value::Null);
    let listed = due(&home);
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0]["promise"], given["promise"]);
    assert_eq!(listed[0]["due"], given["due"][0]);
    // Without --week it is not listed yet.
    assert_eq!(promises(&home, &["due", "--json"]).len(), 0);
    let id = given["promise"].as_str().unwrap();
    let moved = home.json(&["move", id, "--due", "in 5 days", "--note", "She agreed", "--json"]);
    assert_eq!(moved["state"], "moved");
    let new = moved["next"]["promise"].as_str().unwrap();
    assert_eq!(due(&home)[0]["promise"], new);
    let kept = home.run(&["keep", new]);
    kept.expect(0);
    assert!(kept.out.contains("Kept: I will call you."), "{}", kept.out);
    home.run(&["break", new]).expect(1);
    assert!(due(&home).is_empty());
}

#[test]
fn a_repeating_promise_says_its_dates_and_its_next_one() {
    let home = Home::new();
    let number = home.logged("Tomas Hale", "The mixer never came.");
    let words = ["promise", "--case", &number, "--words", "How the stock stands"];
    let told = home.run(&[&words[..], &["--every", "3 days", "--until", "delivered"]].concat());
    told.expect(0);
    assert!(told.out.contains("every 3 days at 17:00 until delivered"), "{}", told.out);
    let given = home.json(
        &[&words[..], &["--every", "day", "--at", "9:30", "--until", "2 times", "--json"]].concat(),
    );
    assert_eq!(given["due"].as_array().unwrap().len(), 2);
    let mut listed = due(&home);
    listed.retain(|line| line["due"] == given["due"][0]);
    let id = listed[0]["promise"].as_str().unwrap();
    let kept = home.json(&["keep", id, "--json"]);
    assert_eq!(kept["next"]["due"], given["due"][1]);
    let released = home.json(&["release", kept["next"]["promise"].as_str().unwrap(), "--json"]);
    assert_eq!((&released["state"], &released["next"]), (&Value::from("released"), &Value::Null));
}

#[test]
fn what_cannot_be_read_is_said_and_changes_nothing() {
    let home = Home::new();
    let number = home.logged("Tomas Hale", "The mixer never came.");
    let words = ["promise", "--case", &number, "--words", "News"];
    for (more, code) in [
        (&["--every", "soon"][..], 2),
        (&["--every", "0 days"], 1),
        (&["--every", "tue", "--until", "2026-02-30"], 2),
        (&["--every", "tue", "--at", "25:00"], 2),
        (&["--due", "friday", "--every", "tue"], 2),
        (&[], 2),
    ] {
        home.run(&[&words[..], more].concat()).expect(code);
    }
    home.run(&["keep", "soon"]).expect(2);
    home.run(&["keep", "01010101-0101-0101-0101-010101010101"]).expect(1);
    assert!(due(&home).is_empty());
}

#[test]
fn the_clocks_of_a_case_are_told() {
    let home = Home::new();
    let number = home.logged("Tomas Hale", "The mixer never came.");
    let clocks = home.json(&["clocks", &number, "--json"]);
    assert_eq!(clocks["first_reply"]["state"], "off", "it was said in person");
    assert_eq!(clocks["update"]["state"], "running");
    assert_eq!(clocks["fix"]["due"], clocks["update"]["due"]);
    assert_eq!(clocks["fix"]["is_late"], false);
    home.settle(&number);
    let clocks = home.json(&["clocks", &number, "--json"]);
    assert_eq!(clocks["fix"]["state"], "ended");
    assert_eq!(clocks["check_back"]["state"], "running");
    let told = home.run(&["clocks", &number]);
    told.expect(0);
    assert!(told.out.contains("Fix: in time"), "{}", told.out);
    home.run(&["clocks", "2026-9999"]).expect(1);
}

#[test]
fn the_morning_page_is_printed_or_written_as_a_page() {
    let home = Home::new();
    home.logged("Marta Novak", "The cake came a day late.");
    let printed = home.run(&["lineup"]);
    printed.expect(0);
    assert!(printed.out.starts_with("This morning\n"), "{}", printed.out);
    assert!(printed.out.contains("Marta Novak"), "{}", printed.out);
    let file = home.path("morning.html");
    let written = ["lineup", "--out", file.to_str().unwrap()];
    home.run(&written).expect(0);
    let page = std::fs::read_to_string(&file).unwrap();
    assert!(page.contains("<h1>This morning</h1>") && page.contains("Marta Novak"));
    home.run(&written).expect(1);
    home.run(&["lineup", "--out", file.to_str().unwrap(), "--replace"]).expect(0);
    // Not into the folder of the log.
    let inside = home.log_folder().join("morning.html");
    home.run(&["lineup", "--out", inside.to_str().unwrap()]).expect(1);
    assert!(!inside.exists());
}

/// Story 38, by commands alone.
#[test]
fn a_promise_without_a_case_is_due_like_any_other_and_becomes_a_case() {
    let home = Home::new();
    home.logged("Marta Novak", "The cake came a day late.");
    let words = ["--words", "Your bike is ready", "--due", "yesterday 17:00", "--json"];
    let given = home.json(&[&["promise", "--customer", "Ana Ruiz"], &words[..]].concat());
    assert_eq!(given["case"], Value::Null);
    let id = given["promise"].as_str().unwrap();
    let listed = promises(&home, &["due", "--json"]);
    assert_eq!(listed.len(), 1, "{listed:?}");
    assert_eq!((&listed[0]["case"], &listed[0]["customer"]), (&Value::Null, &"Ana Ruiz".into()));
    assert_eq!(listed[0]["state"], "overdue");
    let told = home.run(&["due"]);
    assert!(told.out.contains("Your bike is ready (Ana Ruiz)"), "{}", told.out);
    // The same person again, not a second one of that name.
    let again = home.json(&[&["promise", "--customer", "ana ruiz"], &words[..]].concat());
    assert_eq!(again["customer"], given["customer"]);
    home.run(&["release", again["promise"].as_str().unwrap()]).expect(0);

    let made = home.json(&["make-case", id, "--harm", "3", "--json"]);
    assert_eq!(made["customer"], given["customer"]);
    let number = made["case"].as_str().unwrap();
    let shown = home.json(&["show", number, "--json"]);
    assert_eq!(shown["harm"], 3, "{shown}");
    assert_eq!(promises(&home, &["due", "--json"])[0]["case"], number);
    home.run(&["make-case", id]).expect(1);
    home.run(&["undo"]).expect(0);
    assert_eq!(promises(&home, &["due", "--json"])[0]["case"], Value::Null);
    let kept = home.json(&["keep", id, "--json"]);
    assert_eq!((&kept["case"], &kept["state"]), (&Value::Null, &"kept".into()));
    assert!(home.run(&["check"]).code == 0);
}

#[test]
fn a_promise_is_for_a_case_or_for_a_customer_and_what_repeats_is_for_a_case() {
    let home = Home::new();
    let words = ["--words", "News", "--due", "tomorrow"];
    home.run(&[&["promise"], &words[..]].concat()).expect(2);
    let number = home.logged("Marta Novak", "The cake came a day late.");
    let both = ["promise", "--case", &number, "--customer", "Marta Novak"];
    home.run(&[&both[..], &words[..]].concat()).expect(2);
    home.run(&["promise", "--customer", "Marta Novak", "--words", "News", "--every", "fri"])
        .expect(2);
    let gap = ["promise", "--customer", "Ana", "--words", "[what]", "--due", "tomorrow"];
    let refused = home.run(&gap);
    refused.expect(1);
    assert!(refused.err.contains("[what]"), "{}", refused.err);
}

#[test]
fn a_try_to_reach_somebody_is_noted_without_words() {
    let home = Home::new();
    let number = home.logged("Marta Novak", "The cake came a day late.");
    let tried = home.json(&["contact", &number, "--tried", "--channel", "phone", "--json"]);
    assert_eq!((&tried["direction"], &tried["chased"]), (&"tried".into(), &0.into()));
    let out = ["contact", &number, "--out", "--channel", "phone"];
    assert_ne!(home.run(&out).code, 0, "words of ours must be told");
}

#[test]
fn a_promise_without_a_case_stands_in_the_calendar() {
    let home = Home::new();
    home.logged("Marta Novak", "The cake came a day late.");
    let due = ["--due", "in 2 days", "--json"];
    home.json(
        &[&["promise", "--customer", "Bo", "--words", "Your bike is ready"], &due[..]].concat(),
    );
    let file = home.root.path().join("promises.ics");
    let out = file.to_str().unwrap();
    home.run(&["export", "--format", "ics", "--detail", "full", "--out", out]).expect(0);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("Your bike is ready (Bo)"), "{text}");
}
