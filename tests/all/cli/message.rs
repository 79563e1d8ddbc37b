//! A mistake logged from the message of a customer.

use super::{Home, Ran};
use serde_json::json;
use std::io::Write as _;
use std::process::Stdio;

const MAIL: &str = "From: Leila Nasser <leila@example.com>\r\nSubject: Lemon cake\r\n\
    Date: Tue, 24 Nov 2020 09:00:00 +0000\r\n\r\nHello,\r\n\r\nthe cake was dry.\r\n\
    I would like my 38 dollars back.\r\n\r\nBest regards\r\nLeila Nasser\r\n+1 555 010 0148\r\n";

#[expect(clippy::disallowed_methods, reason = "a file as somebody else made it")]
fn lay(home: &Home, name: &str, content: &[u8]) {
    std::fs::write(home.path(name), content).unwrap();
}

#[test]
fn a_mail_fills_all_that_it_says_and_the_case_keeps_its_name() {
    let home = Home::new();
    lay(&home, "cake.eml", MAIL.as_bytes());
    let logged = home.json(&["log", "--from", "cake.eml", "--harm", "2", "--json"]);
    let number = logged["case"].as_str().unwrap();
    let shown = home.json(&["show", number, "--json"]);
    for (field, value) in [
        ("words", json!("the cake was dry.\nI would like my 38 dollars back.")),
        ("remedy", json!("I would like my 38 dollars back.")),
        ("title", json!("Lemon cake")),
        ("channel", json!("email")),
        ("happened", json!("2020-11-24")),
        ("source", json!("cake.eml")),
    ] {
        assert_eq!(shown[field], value, "{field}");
    }
    assert_eq!(shown["customer"]["name"], "Leila Nasser");
    assert_eq!(shown["customer"]["email"], "leila@example.com");
    assert_eq!(shown["customer"]["phone"], "+1 555 010 0148");

    // The next one from that address is theirs, under whichever name they write.
    let again = MAIL.replace("Leila Nasser", "L. N.").replace("dry", "dry again");
    lay(&home, "again.eml", again.as_bytes());
    let second = home.json(&["log", "--from", "again.eml", "--json"]);
    assert_eq!(second["customer"], logged["customer"]);
}

#[test]
fn what_the_options_say_wins_and_a_text_comes_by_the_standard_input() {
    let home = Home::new();
    let mut child = home
        .command(&["log", "--from", "-", "--customer", "Ben Ode", "--channel", "phone", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(MAIL.as_bytes()).unwrap();
    let ran = Ran::of(child.wait_with_output().unwrap());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let logged: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let shown = home.json(&["show", logged["case"].as_str().unwrap(), "--json"]);
    assert_eq!(shown["customer"]["name"], "Ben Ode");
    assert_eq!(shown["channel"], "phone");
    assert_eq!((&shown["title"], &shown["source"]), (&json!("Lemon cake"), &json!("")));
}

#[test]
fn what_is_no_message_is_refused_in_a_sentence_and_makes_no_log() {
    let home = Home::new();
    lay(&home, "empty.eml", b"");
    lay(&home, "photo.jpg", &[0, 1, 2, 3, 0, 5].repeat(100));
    lay(&home, "huge.txt", &vec![b'a'; 6 << 20]);
    lay(&home, "nobody.txt", b"The cake was dry.");
    for (file, said) in [
        ("empty.eml", "holds no words"),
        ("photo.jpg", "neither a mail nor a text"),
        ("huge.txt", "larger than 5 MB"),
        ("absent.eml", "could not be read"),
        ("nobody.txt", "write a name"),
    ] {
        let ran = home.run(&["log", "--from", file]);
        assert_ne!(ran.code, 0, "{file}");
        assert!(ran.err.contains(said), "{file}: {}", ran.err);
    }
    assert!(!home.log_folder().join("amends.sqlite").exists());
    let neither = home.run(&["log", "--harm", "2"]);
    assert!(neither.err.contains("--customer"), "{}", neither.err);
}
