//! Stories from the first complaint to the closed case.

use super::Home;

#[test]
fn a_mistake_is_logged_promised_shown_and_closed_only_when_all_is_there() {
    let home = Home::new();
    let logged = home.json(&[
        "log",
        "--customer",
        "Marta Novák",
        "--what",
        "The cake came a day late. We cut a supermarket cake.",
        "--channel",
        "phone",
        "--harm",
        "3",
        "--promise",
        "I will call you with a new date.",
        "--due",
        "tomorrow noon",
        "--json",
    ]);
    let number = logged["case"].as_str().unwrap();
    let promise = logged["promise"].as_str().unwrap();
    assert!(number.ends_with("-0001"), "{number}");

    // Due tomorrow: not on today's list, on tomorrow's.
    let listed = |command: &[&str]| {
        let due = home.json(command);
        let promises = due.as_array().unwrap().iter().filter(|line| line["kind"] == "promise");
        promises.cloned().collect::<Vec<_>>()
    };
    assert_eq!(listed(&["due", "--json"]), Vec::<serde_json::Value>::new());
    let due = listed(&["due", "--on", "tomorrow", "--json"]);
    assert_eq!(due[0]["promise"], promise);
    assert_eq!(due[0]["words"], "I will call you with a new date.");
    assert_eq!(due[0]["case"], number);
    assert_eq!(due[0]["customer"], "Marta Novák");
    assert_eq!(due[0]["state"], "due");
    assert!(due[0]["due"].as_str().unwrap().ends_with("T12:00"), "{due:?}");

    let page = home.run(&["show", number]);
    page.expect(0);
    for part in ["Marta Novák", "The cake came a day late", "Apologize: to do", "Timeline"] {
        assert!(page.out.contains(part), "{part} is not in {}", page.out);
    }

    // The gate says everything at once, and the case stays as it is.
    let before = home.json(&["show", number, "--json"]);
    let refused = home.run(&["close", number]);
    refused.expect(1);
    for missing in ["Apologize", "Fix", "Concede", "promise"] {
        assert!(refused.err.contains(missing), "{missing} is not in {}", refused.err);
    }
    assert_eq!(before["missing"].as_array().unwrap().len(), 4);
    assert_eq!(home.json(&["show", number, "--json"]), before);

    home.settle(number);
    home.keep(promise);
    let declined = home.run(&["close", number, "--outcome", "declined"]);
    declined.expect(1);
    let closed = home.json(&["close", number, "--outcome", "says-so", "--json"]);
    assert_eq!(closed["outcome"], "says_so");

    let after = home.json(&["show", number, "--json"]);
    assert_eq!(after["is_open"], false);
    assert_eq!(after["closing"]["outcome"], "says_so");
    assert_eq!(after["promises"][0]["state"], "kept");
    assert_eq!(after["stages"][1]["state"], "done");
    assert_eq!(after["missing"], serde_json::json!([]));
    let again = home.run(&["close", number, "--outcome", "neutral"]);
    again.expect(1);
}

#[test]
fn a_promise_that_was_due_before_is_taken_said_and_overdue() {
    let home = Home::new();
    let late = home.run(&[
        "log",
        "--customer",
        "Tomas",
        "--what",
        "Wrong size",
        "--promise",
        "Bring the right one",
        "--due",
        "2026-01-02T09:30",
        "--json",
    ]);
    assert_eq!(late.code, 0, "{}", late.err);
    assert_eq!(late.err.lines().count(), 1, "said on the error output: {}", late.err);
    let number = serde_json::from_str::<serde_json::Value>(&late.out).unwrap()["case"].clone();
    home.run(&[
        "log",
        "--customer",
        "Ines",
        "--what",
        "Rude on the phone",
        "--harm",
        "4",
        "--promise",
        "Call her",
        "--due",
        "2026-01-02T09:30",
    ])
    .expect(0);
    let due = home.json(&["due", "--json"]);
    let states: Vec<&str> =
        due.as_array().unwrap().iter().map(|line| line["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["overdue", "overdue"]);
    assert_eq!(due[0]["customer"], "Ines", "the greater harm presses more");
    assert_eq!(due[1]["case"], number);
    assert_eq!(due[1]["due"], "2026-01-02T09:30");
    // A day before either was due.
    assert_eq!(home.json(&["due", "--on", "2026-01-01", "--json"]), serde_json::json!([]));
}

#[test]
fn a_name_means_the_customer_who_has_it_and_two_of_one_name_are_told_apart() {
    let home = Home::new();
    let log = |arguments: &[&str]| {
        let mut all = vec!["log", "--what", "Late", "--json"];
        all.extend(arguments);
        home.run(&all)
    };
    let customer = |arguments: &[&str]| {
        let ran = log(arguments);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let logged: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        logged["customer"].as_str().unwrap().to_owned()
    };
    let zoe = customer(&["--customer", "Zoë Brown", "--phone", "555 0100"]);
    assert_eq!(customer(&["--customer", "zoe  BROWN"]), zoe, "accents and case do not count");
    let other = customer(&["--customer", "Zoe Brown", "--phone", "555 0200"]);
    assert_ne!(other, zoe, "another telephone number is another person");

    let unclear = log(&["--customer", "Zoe Brown"]);
    unclear.expect(1);
    for part in ["2", "--phone", "--email"] {
        assert!(unclear.err.contains(part), "{part} is not in {}", unclear.err);
    }
    assert_eq!(customer(&["--customer", "Zoe Brown", "--phone", "5550100"]), zoe);
    assert_eq!(customer(&["--customer", "Zoe Brown", "--phone", "5550200"]), other);
    let found = home.json(&["search", "brown", "--json"]);
    assert_eq!(found["customers"].as_array().unwrap().len(), 2, "nobody was entered twice");
}

#[test]
fn the_other_outcomes_need_what_they_say() {
    let home = Home::new();
    let (declined, bought) = (home.logged("Ana", "Not sweet"), home.logged("Ana", "Too dry"));
    home.settle(&declined);
    home.settle(&bought);

    home.run(&["close", &bought, "--outcome", "bought-again"]).expect(1);
    home.run(&["close", &bought, "--outcome", "bought-again", "--on", "someday"]).expect(2);
    let future = home.run(&["close", &bought, "--outcome", "bought-again", "--on", "tomorrow"]);
    future.expect(1);
    home.run(&["close", &bought, "--outcome", "bought-again", "--on", "today"]).expect(0);
    let bought = home.json(&["show", &bought, "--json"]);
    assert!(bought["closing"]["bought_again"].is_string(), "{bought}");

    let reason = ["--reason", "The recipe has no sugar.", "--ask-next", "The consumer office"];
    let mut arguments = vec!["close", &declined, "--outcome", "declined"];
    arguments.extend(reason);
    home.run(&arguments).expect(0);
    let declined = home.json(&["show", &declined, "--json"]);
    assert_eq!(declined["closing"]["ask_next"], "The consumer office");
    assert_eq!(declined["messages"][0]["kind"], "decline", "the customer is told");
}
