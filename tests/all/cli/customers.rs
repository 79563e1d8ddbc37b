//! Customers entered, corrected, shown and listed from the command line.

use super::Home;
use serde_json::{Value, json};

fn names(page: &Value) -> Vec<&str> {
    let customers = page["customers"].as_array().unwrap();
    customers.iter().map(|line| line["name"].as_str().unwrap()).collect()
}

/// Every field of a customer.
const ADDED: &[&str] = &[
    "customer",
    "add",
    "--name",
    " Hotel Astra ",
    "--phone",
    "555 0100",
    "--email",
    "desk@astra.example",
    "--address",
    "Mill Lane 4",
    "--preferred",
    "phone",
    "--since",
    "2015",
    "--yearly-value",
    "12000",
    "--tags",
    "hotel, breakfast",
    "--notes",
    "Rings twice",
    "--may-be-reference",
    "yes",
    "--do-not-contact",
    "no",
    "--json",
];

/// Every field taken away that may be.
const EMPTIED: &[&str] = &[
    "--phone",
    "",
    "--email",
    "",
    "--address",
    "",
    "--preferred",
    "none",
    "--since",
    "",
    "--yearly-value",
    "",
    "--tags",
    "",
    "--notes",
    "",
    "--may-be-reference",
    "no",
    "--do-not-contact",
    "yes",
    "--name",
    "Astra",
];

#[test]
fn a_customer_has_every_field_of_the_window() {
    let home = Home::new();
    let added = home.json(ADDED);
    assert_eq!((&added["name"], &added["similar"]), (&json!("Hotel Astra"), &json!([])));
    let id = added["customer"].as_str().unwrap();
    let shown = home.json(&["customer", "show", "hotel astra", "--json"]);
    for (field, value) in [
        ("customer", json!(id)),
        ("phone", json!("555 0100")),
        ("email", json!("desk@astra.example")),
        ("address", json!("Mill Lane 4")),
        ("preferred", json!("phone")),
        ("since", json!("2015-01-01")),
        ("yearly_value", json!({"amount": "12000.00", "currency": "USD"})),
        ("tags", json!(["hotel", "breakfast"])),
        ("notes", json!("Rings twice")),
        ("may_be_reference", json!(true)),
        ("do_not_contact", json!(false)),
        ("cases", json!([])),
    ] {
        assert_eq!(shown[field], value, "{field}");
    }
    let told = home.run(&["customer", "show", id]);
    assert!(told.out.starts_with("Hotel Astra\nPhone: 555 0100\n"), "{}", told.out);

    let edit = |more: &[&str]| home.json(&[&["customer", "edit", id, "--json"], more].concat());
    assert_eq!(edit(&["--name", "Hotel Astra"])["changed"], false);
    let emptied = edit(EMPTIED);
    assert_eq!((&emptied["name"], &emptied["changed"]), (&json!("Astra"), &json!(true)));
    let shown = home.json(&["customer", "show", id, "--json"]);
    assert!(shown["preferred"].is_null() && shown["since"].is_null(), "{shown}");
    assert!(shown["yearly_value"].is_null() && shown["do_not_contact"] == true, "{shown}");
    assert_eq!(home.run(&["undo"]).code, 0);
    assert_eq!(home.json(&["customer", "show", id, "--json"])["name"], "Hotel Astra");
    home.run(&["check"]).expect(0);
}

#[test]
fn who_may_be_known_already_is_said_and_stops_nobody() {
    let home = Home::new();
    let add = ["customer", "add", "--name", "Zoë Brown", "--json"];
    let first = home.json(&add);
    let second = home.run(&add);
    assert_eq!(second.code, 0);
    assert_eq!(second.err, "This may be somebody who is known already: Zoë Brown.\n");
    let second: Value = serde_json::from_str(&second.out).unwrap();
    assert_eq!(second["similar"][0], first["customer"]);
    // A name that two have is none to act on; what programs call them by is.
    home.run(&["customer", "edit", "zoe brown", "--notes", "x"]).expect(1);
    let id = second["customer"].as_str().unwrap();
    home.run(&["customer", "edit", id, "--notes", "x"]).expect(0);
}

#[test]
fn the_list_comes_in_pages_in_the_orders_of_the_window() {
    let home = Home::new();
    for name in ["Dora", "ana", "Ben", "Carl"] {
        home.run(&["customer", "add", "--name", name]).expect(0);
    }
    home.logged("Carl", "Late");
    home.logged("Carl", "Late again");
    home.logged("Dora", "Wrong size");
    let page = |more: &[&str]| home.json(&[&["customer", "list", "--json"], more].concat());
    assert_eq!(names(&page(&[])), ["ana", "Ben", "Carl", "Dora"]);
    let second = page(&["--limit", "2", "--skip", "1"]);
    assert_eq!((names(&second), &second["total"]), (vec!["Ben", "Carl"], &json!(4)));
    let by_cases = page(&["--sort", "open", "--limit", "2"]);
    assert_eq!(names(&by_cases), ["Carl", "Dora"]);
    assert_eq!(by_cases["customers"][0]["open_cases"], 2);
    assert!(by_cases["customers"][0]["last_case"].is_string());
    let told = home.run(&["customer", "list", "--limit", "3"]);
    assert_eq!(
        told.out,
        "ana; 0 cases (0 open)\nBen; 0 cases (0 open)\nCarl; 2 cases (2 open)\n1 to 3 of 4\n"
    );
    let past = home.run(&["customer", "list", "--skip", "9"]);
    assert_eq!(past.out, "There are 4 customers and no more.\n");
}
