//! Cases listed by filters from the command line.

use super::Home;
use serde_json::Value;

fn titles(listed: &Value) -> Vec<&str> {
    listed.as_array().unwrap().iter().map(|it| it["title"].as_str().unwrap()).collect()
}

fn log(home: &Home, what: &str, more: &[&str]) -> String {
    let mut typed = vec!["log", "--customer", "Marta Novak", "--what", what, "--json"];
    typed.extend(more);
    home.json(&typed)["case"].as_str().unwrap().to_owned()
}

#[test]
fn cases_are_listed_by_what_is_named_together() {
    let home = Home::new();
    let names = ["customer", "add", "--name", "Marta Novak", "--tags", "wholesale", "--json"];
    home.json(&names);
    let cake = log(&home, "Cake late", &["--harm", "3", "--kind", "late", "--owner", "Rosa"]);
    log(&home, "Rolls late", &["--harm", "1", "--kind", "late", "--channel", "phone"]);
    log(&home, "Bill wrong", &["--harm", "3", "--kind", "price", "--caused-by", "supplier"]);
    home.json(&["edit", &cake, "--waiting", "customer", "--json"]);
    for (filter, expected) in [
        (vec!["--kind", "late"], vec!["Cake late", "Rolls late"]),
        (vec!["--harm", "3", "--harm", "4"], vec!["Bill wrong", "Cake late"]),
        (vec!["--harm", "3", "--kind", "late"], vec!["Cake late"]),
        (vec!["--channel", "phone"], vec!["Rolls late"]),
        (vec!["--caused-by", "supplier"], vec!["Bill wrong"]),
        (vec!["--owner", "rosa"], vec!["Cake late"]),
        (vec!["--tag", "Wholesale", "--harm", "1"], vec!["Rolls late"]),
        (vec!["--tag", "retail"], vec![]),
        (vec!["--waiting", "customer"], vec!["Cake late"]),
        (vec!["--until", "2020-01-01"], vec![]),
        (vec!["--from", "today", "--until", "today", "--kind", "price"], vec!["Bill wrong"]),
        (vec!["--state", "closed"], vec![]),
    ] {
        let typed: Vec<&str> = ["cases", "--json"].into_iter().chain(filter).collect();
        let listed = home.json(&typed);
        let mut found = titles(&listed);
        found.sort_unstable();
        assert_eq!(found, expected, "{typed:?}");
    }
    let one = home.json(&["cases", "--owner", "Rosa", "--json"]);
    assert_eq!(one[0]["case"], cake);
    assert_eq!((&one[0]["customer"], &one[0]["harm"]), (&"Marta Novak".into(), &3.into()));
    assert_eq!(one[0]["state"], "open");
    assert_eq!(titles(&home.json(&["cases", "--limit", "2", "--json"])).len(), 2);
}

#[test]
fn a_line_says_what_a_person_needs_and_a_wrong_day_is_refused() {
    let home = Home::new();
    log(&home, "Cake late", &["--harm", "3"]);
    let told = home.run(&["cases", "--harm", "3"]);
    assert!(told.out.contains("Cake late (Marta Novak), Spoiled plans, "), "{}", told.out);
    assert_eq!(home.run(&["cases", "--harm", "4"]).out, "No case fits.\n");
    assert_eq!(home.run(&["cases", "--from", "never"]).code, 2);
    assert_eq!(home.run(&["cases", "--from", "today", "--until", "yesterday"]).code, 2);
}
