//! One case carried from its logging to its closing by commands alone, then corrected, given to
//! another customer, reopened, undone and done again.

use super::{Home, lay};
use serde_json::{Value, json};

/// A home with a shop and the case of the story, logged with every field.
fn logged() -> (Home, String) {
    let home = Home::new();
    let log = [
        "log",
        "--customer",
        "Ana Ruiz",
        "--what",
        "The cake was stale. Nobody answered.",
        "--channel",
        "public-review",
        "--harm",
        "3",
        "--title",
        "Stale birthday cake",
        "--kind",
        "defect",
        "--product",
        "Birthday cake",
        "--price",
        "48.50",
        "--happened",
        "yesterday",
        "--caused-by",
        "supplier",
        "--caused-by-name",
        "Hill Mill",
        "--agreed",
        "A fresh cake on Friday",
        "--before",
        "2",
        "--damage",
        "property",
        "--remedy",
        "A new cake",
        "--link",
        "https://example.org/review/7",
        "--owner",
        "Ben",
        "--json",
    ];
    let logged = home.json(&log);
    let number = logged["case"].as_str().unwrap().to_owned();
    home.run(&["settings", "set", "name", "Rosa’s Bakery"]).expect(0);
    let shown = home.json(&["show", &number, "--json"]);
    for (field, value) in [
        ("title", json!("Stale birthday cake")),
        ("kind", json!("defect")),
        ("product", json!("Birthday cake")),
        ("price", json!({"amount": "48.50", "currency": "USD"})),
        ("caused_by", json!("supplier")),
        ("caused_by_name", json!("Hill Mill")),
        ("agreed", json!("A fresh cake on Friday")),
        ("happened_before", json!(2)),
        ("remedy", json!("A new cake")),
        ("link", json!("https://example.org/review/7")),
        ("owner", json!("Ben")),
    ] {
        assert_eq!(shown[field], value, "{field}");
    }
    assert!(shown["happened"].is_string(), "{shown}");
    (home, number)
}

/// How the stages stand, in their order.
fn stages(home: &Home, number: &str) -> Vec<String> {
    let shown = home.json(&["show", number, "--json"]);
    let stages = shown["stages"].as_array().unwrap();
    stages.iter().map(|stage| stage["state"].as_str().unwrap().to_owned()).collect()
}

/// Listen and Apologize: in public first, then to her alone.
fn heard_and_apologized(home: &Home, number: &str) {
    let record = ["record", number, "listen", "--words", "Her son’s birthday", "--who", "Rosa"];
    let listened = home.json(&[&record[..], &["--at", "yesterday 15:30", "--json"]].concat());
    assert_eq!((&listened["stage"], &listened["who"]), (&json!("listen"), &json!("Rosa")));
    assert!(listened["at"].as_str().unwrap().contains("T15:30:00"), "{listened}");
    let talk = ["contact", number, "--in", "--channel", "phone", "--words", "Asks again"];
    let talked = home.json(&[&talk[..], &["--at", "today", "--json"]].concat());
    assert_eq!((&talked["direction"], &talked["chased"]), (&json!("in"), &json!(1)));

    lay(home.path("letter.txt"), "Dear Ana,\nwe sold you a stale cake. I am sorry.\nRosa");
    let letter = home.path("letter.txt");
    let letter = letter.to_str().unwrap();
    let apology = ["say", number, "--kind", "apology", "--channel", "email", "--text", letter];
    let apology = [&apology[..], &["--satisfies", "yes"]].concat();
    let early = home.run(&apology);
    early.expect(0);
    assert!(early.out.contains("Apologize stays open"), "{}", early.out);
    home.run(&["record", number, "apologize", "--words", "Said sorry"]).expect(1);
    let public = ["--channel", "public-review", "--text", letter, "--link", "https://x.org/7"];
    let said = [&["say", number, "--kind", "public-reply"], &public[..], &["--json"]].concat();
    let said = home.json(&said);
    // The public answer settles the stage with the apology that was made before.
    assert_eq!((&said["kind"], &said["settles"]), (&json!("public_reply"), &json!("apologize")));
    let again = home.json(&[&apology[..], &["--json"]].concat());
    assert_eq!((&again["version"], &again["settles"]), (&json!(2), &json!("apologize")));
    let shown = home.json(&["show", number, "--json"]);
    assert_eq!(
        shown["messages"][0]["words"],
        "Dear Ana,\nwe sold you a stale cake. I am sorry.\nRosa"
    );
    assert_eq!(stages(home, number), ["done", "done", "to_do", "to_do", "to_do", "to_do"]);
}

/// Concede: one line entered by mistake and taken out, one given and received.
fn conceded(home: &Home, number: &str) {
    let refused = home.run(&["record", number, "concede"]);
    refused.expect(1);
    assert!(refused.err.contains("amends concede"), "{}", refused.err);
    let concede = |more: &[&str]| {
        let line = ["concede", number, "--what", "The price of the cake", "--form", "refund"];
        let line = [&line[..], &["--nature", "redress", "--worth", "48.50", "--json"], more];
        let added = home.json(&line.concat());
        assert_eq!(added.as_object().unwrap().len(), 1, "{added}");
        added["concession"].as_str().unwrap().to_owned()
    };
    let wrong = concede(&["--cost", "1", "--must-do", "Come by", "--expires", "2099-12-31"]);
    let shown = home.json(&["show", number, "--json"]);
    assert_eq!(shown["concessions"][0]["concession"], wrong.as_str());
    assert_eq!(shown["concessions"][0]["expires"], "2099-12-31");
    let removed = home.json(&["concession", "remove", &wrong, "--json"]);
    assert_eq!(removed, json!({"case": number, "concession": wrong, "removed": true}));

    let line = concede(&[]);
    let given = home.json(&["given", &line, "--on", "yesterday", "--json"]);
    assert!(given["given"].is_string() && given["received"].is_null(), "{given}");
    let received = home.json(&["received", &line, "--json"]);
    assert_eq!(received["given"], given["given"], "the day it was given stays");
    assert!(received["received"].as_str() > given["given"].as_str(), "{received}");
    // Said again without a day, nothing is moved.
    assert_eq!(home.json(&["given", &line, "--json"]), received);
    let told = home.json(&["record", number, "concede", "--json"]);
    assert_eq!(told["words"], "Refund: The price of the cake ($48.50)");
}

/// Prevent: the cause, a step with its day, done and to do again.
fn prevented(home: &Home, number: &str) {
    let cause = home.json(&["cause", number, "--words", "Nobody looked at the date", "--json"]);
    assert_eq!(cause, json!({"case": number, "cause": "Nobody looked at the date"}));
    let prevent = ["prevent", number, "--what", "Look at each date", "--due", "friday", "--json"];
    let step = home.json(&prevent);
    let step = step["prevention"].as_str().unwrap();
    let done = home.json(&["prevention", "done", step, "--json"]);
    assert!(done["done"].is_string() && done["case"] == number, "{done}");
    assert!(home.json(&["prevention", "to-do", step, "--json"])["done"].is_null());
    home.run(&["prevention", "done", step]).expect(0);
    let shown = home.json(&["show", number, "--json"]);
    assert_eq!(shown["preventions"][0]["prevention"], step);
    assert_eq!(shown["preventions"][0]["who"], "Ben", "the owner does what nobody is named for");
    home.run(&["record", number, "prevent", "--words", "A date on each box"]).expect(0);
}

#[test]
fn one_case_goes_all_the_way_by_commands_alone() {
    let (home, number) = logged();
    let number = number.as_str();
    heard_and_apologized(&home, number);
    home.run(&["record", number, "fix", "--words", "Brought a new cake"]).expect(0);
    conceded(&home, number);
    prevented(&home, number);
    home.run(&["check-back", number, "--satisfied", "5", "--again", "yes"]).expect(0);
    assert_eq!(stages(&home, number), ["done"; 6]);
    home.run(&["close", number, "--outcome", "says-so"]).expect(0);
    let again = home.run(&["close", number, "--outcome", "neutral"]);
    again.expect(1);
    assert_eq!(again.err, format!("Case {number} is closed already.\n"));

    let reopen = ["reopen", number, "--because", "not-right", "--words", "Stale again", "--json"];
    assert_eq!(home.json(&reopen), json!({"case": number, "is_open": true, "reopened": 1}));
    let undone = home.json(&["undo", "--json"]);
    assert_eq!(undone, json!({"undone": "reopening the case", "deeds": 1}));
    assert_eq!(home.json(&["show", number, "--json"])["is_open"], false);
    assert_eq!(home.run(&["redo"]).out, "Done again: reopening the case\n");
    assert_eq!(home.json(&["show", number, "--json"])["is_open"], true);
    let nothing = home.run(&["redo"]);
    nothing.expect(1);
    assert_eq!(nothing.err, "There is nothing to redo.\n");
    home.run(&["check"]).expect(0);
}

/// Every field of a case and its mistake, as another says it.
const CORRECTED: &[&str] = &[
    "--what",
    "The cake was a day old.",
    "--channel",
    "email",
    "--harm",
    "2",
    "--title",
    "Old cake",
    "--kind",
    "late",
    "--product",
    "",
    "--price",
    "",
    "--happened",
    "",
    "--caused-by",
    "us",
    "--caused-by-name",
    "",
    "--damage",
    "none",
    "--remedy",
    "",
    "--link",
    "",
    "--owner",
    "Rosa",
    "--cause",
    "No date on it",
    "--waiting",
    "The mill",
];

#[test]
fn a_case_is_corrected_and_given_to_the_customer_whose_it_is() {
    let (home, number) = logged();
    let number = number.as_str();
    heard_and_apologized(&home, number);
    let edit = |more: &[&str]| home.json(&[&["edit", number, "--json"], more].concat());
    let corrected = edit(CORRECTED);
    assert_eq!(corrected["changed"], true);
    assert_eq!(corrected["said_before"], json!([]), "it is still hers");
    let shown = home.json(&["show", number, "--json"]);
    for (field, value) in [
        ("words", json!("The cake was a day old.")),
        ("channel", json!("email")),
        ("harm", json!(2)),
        ("title", json!("Old cake")),
        ("kind", json!("late")),
        ("product", json!("")),
        ("price", Value::Null),
        ("happened", Value::Null),
        ("caused_by", json!("us")),
        ("caused_by_name", json!("")),
        ("remedy", json!("")),
        ("link", json!("")),
        ("owner", json!("Rosa")),
        ("cause", json!("No date on it")),
        ("waiting", json!({"other": "The mill"})),
    ] {
        assert_eq!(shown[field], value, "{field}");
    }
    assert_eq!(edit(&["--harm", "2"])["changed"], false);

    home.run(&["customer", "add", "--name", "Anna Ruiz", "--phone", "555 0100"]).expect(0);
    let moved = edit(&["--customer", "anna ruiz"]);
    assert_eq!((&moved["changed"], &moved["customer"]), (&json!(true), &json!("Anna Ruiz")));
    let said = moved["said_before"].as_array().unwrap();
    let kinds: Vec<&Value> = said.iter().map(|one| &one["kind"]).collect();
    assert_eq!(kinds, ["apology", "public_reply", "apology"]);
    assert!(said.iter().all(|one| one["to"] == "Ana Ruiz"), "{moved}");
    assert_eq!(home.json(&["show", number, "--json"])["customer"]["name"], "Anna Ruiz");
    // Both pages and the list know it, and what is undone is as it was.
    let cases = |name: &str| home.json(&["customer", "show", name, "--json"])["cases"].clone();
    assert_eq!(cases("Ana Ruiz"), json!([]));
    assert_eq!(cases("Anna Ruiz")[0]["case"], number);
    let list = home.json(&["customer", "list", "--sort", "cases", "--json"]);
    assert_eq!(list["customers"][0]["name"], "Anna Ruiz");
    let told = home.json(&["show", number, "--json"])["timeline"].to_string();
    assert!(told.contains("Customer changed"), "{told}");
    assert_eq!(home.run(&["undo"]).out, format!("Undone: the change to case {number}\n"));
    assert_eq!(cases("Ana Ruiz")[0]["case"], number);
    home.run(&["redo"]).expect(0);
    let back = home.run(&["edit", number, "--customer", "Ana Ruiz"]);
    back.expect(0);
    assert!(back.out.starts_with(&format!("Case {number} is Ana Ruiz’s now")), "{}", back.out);
    assert!(back.out.contains("Said to Anna Ruiz before:\nApology by email"), "{}", back.out);
    home.run(&["check"]).expect(0);
}

#[test]
fn somebody_else_has_it_where_no_plan_b_was_prepared() {
    let home = Home::new();
    let number = home.logged("Tomas Hale", "The tablet never came.");
    let point = ["plan-b", &number, "--elsewhere", "XYZ store", "--when", "Ten units, tomorrow"];
    let told = home.run(&point);
    told.expect(0);
    assert_eq!(told.out, "XYZ store: Ten units, tomorrow\nThey are not told yet.\n");
    let plan = home.json(&[&point[..], &["--told", "--json"]].concat());
    assert_eq!(
        (&plan["state"], &plan["elsewhere"]["who"]),
        (&json!("not_done"), &json!("XYZ store"))
    );
    assert!(plan["elsewhere"]["told"].is_string(), "{plan}");
    // A Plan B may still be prepared.
    home.run(&["plan-b", &number, "--words", "Buy it", "--day", "21"]).expect(0);
    home.run(&["check"]).expect(0);
}

/// The reason for a private answer may come after the apology, and no words are said twice.
#[test]
fn a_reason_for_a_private_answer_given_later_settles_the_apology() {
    let (home, number) = logged();
    let apology = ["say", &number, "--kind", "apology", "--channel", "email", "--json"];
    let late = [&apology[..], &["--private-reason", "They took it down"]].concat();
    let early = home.run(&late);
    early.expect(1);
    assert!(early.err.contains("No apology in case"), "{}", early.err);
    let letter = home.path("letter.txt");
    lay(&letter, "The cake was stale. I baked it a day early. I am sorry.");
    let open = home.json(&[&apology[..], &["--text", letter.to_str().unwrap()]].concat());
    assert_eq!(open["settles"], Value::Null);
    let refused = home.run(&["close", &number, "--outcome", "says-so"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("answer where they complained in public"), "{}", refused.err);
    let settled = home.json(&late);
    assert_eq!((&settled["settles"], &settled["version"]), (&json!("apologize"), &json!(1)));
    assert_eq!(settled["message"], open["message"]);
    let shown = home.json(&["show", &number, "--json"]);
    assert_eq!(shown["messages"].as_array().map(Vec::len), Some(1));
}
