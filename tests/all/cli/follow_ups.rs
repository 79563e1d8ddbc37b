//! Plan B and check-backs from the command line.

use super::Home;
use serde_json::Value;

#[test]
fn plan_b_is_prepared_ended_and_shown() {
    let home = Home::new();
    let number = home.logged("Tomas Hale", "The tablet never came.");
    let prepare = ["plan-b", &number, "--words", "buy elsewhere", "--budget", "599"];
    for (day, code) in [("0", 1), ("soon", 2), ("366", 1)] {
        home.run(&[&prepare[..], &["--day", day]].concat()).expect(code);
    }
    home.run(&prepare).expect(2);
    home.run(&["plan-b", &number]).expect(2);
    let plan = home.json(&[&prepare[..], &["--day", "3", "--json"]].concat());
    assert_eq!((&plan["state"], &plan["day"]), (&Value::from("prepared"), &Value::from(3)));
    assert_eq!(plan["budget"]["amount"], "599.00");
    let due = home.json(&["due", "--week", "--json"]);
    let line = due.as_array().unwrap().iter().find(|line| line["kind"] == "plan_b").unwrap();
    assert_eq!(line["words"], "Plan B due: buy elsewhere, budget $599.00");
    assert_eq!((&line["promise"], &line["case"]), (&Value::Null, &Value::from(number.as_str())));
    let told = home.run(&["due", "--week"]);
    assert!(
        told.out.contains("Plan B due: buy elsewhere, budget $599.00 (Tomas Hale"),
        "{}",
        told.out
    );
    home.run(&["plan-b", &number, "--not-done", " "]).expect(1);
    home.run(&["plan-b", &number, "--elsewhere", "XYZ", "--when", "tomorrow"]).expect(1);
    home.run(&["plan-b", &number, "--not-done", "Sold out"]).expect(0);
    let elsewhere = ["--elsewhere", "XYZ store", "--when", "tomorrow", "--told"];
    let told = home.run(&[&["plan-b", &number][..], &elsewhere].concat());
    told.expect(0);
    assert!(told.out.contains("XYZ store: tomorrow"), "{}", told.out);
    let shown = home.json(&["show", &number, "--json"]);
    assert_eq!(shown["plan_b"]["state"], "not_done");
    assert_eq!(shown["plan_b"]["elsewhere"]["who"], "XYZ store");
    let shown = home.run(&["show", &number]);
    assert!(shown.out.contains("Not done, decided"), "{}", shown.out);
    home.run(&["check"]).expect(0);
}

#[test]
fn an_answer_is_recorded_and_a_bad_one_reopens() {
    let home = Home::new();
    let number = home.logged("Ines Moreau", "Nobody was there.");
    home.settle(&number);
    home.run(&["close", &number, "--outcome", "says-so"]).expect(0);
    let ask = ["check-back", &number, "--satisfied"];
    home.run(&[&ask[..], &["6", "--again", "yes"]].concat()).expect(1);
    home.run(&[&ask[..], &["4", "--again", "maybe"]].concat()).expect(2);
    let good = home.json(&[&ask[..], &["4", "--again", "yes", "--json"]].concat());
    assert_eq!(
        (&good["is_open"], &good["answer"]["second_chance"]),
        (&false.into(), &false.into())
    );
    let bad =
        [&ask[..], &["2", "--again", "unsure", "--left-undone", "The taxi", "--json"]].concat();
    let bad = home.json(&bad);
    assert_eq!((&bad["is_open"], &bad["answer"]["second_chance"]), (&true.into(), &true.into()));
    let shown = home.run(&["show", &number]);
    assert!(shown.out.contains("Left undone: The taxi; Second chance"), "{}", shown.out);
    let shown = home.json(&["show", &number, "--json"]);
    assert_eq!(shown["answers"].as_array().unwrap().len(), 2);
    home.run(&["check"]).expect(0);
}
