//! Whatever is typed: a sentence, and nothing else changed.

use super::{Home, contents, lay};

/// Text with all that could trip a program up, and how it is kept.
const TRICKY: [(&str, &str); 8] = [
    ("مرحبا بالعالم", "مرحبا بالعالم"),
    ("שלום \u{200f}עולם", "שלום \u{200f}עולם"),
    ("日本語のケーキ", "日本語のケーキ"),
    ("👩‍🍳 🎂 e\u{301}", "👩‍🍳 🎂 e\u{301}"),
    ("=HYPERLINK(\"http://x\")", "=HYPERLINK(\"http://x\")"),
    ("<script>alert(1)</script> & \"co\"", "<script>alert(1)</script> & \"co\""),
    ("a\u{1b}[31mred\u{7}\u{9b}2J", "a[31mred2J"),
    ("Robert'); DROP TABLE customer;--", "Robert'); DROP TABLE customer;--"),
];

#[test]
fn every_script_is_kept_and_nothing_reaches_the_terminal_raw() {
    let home = Home::new();
    for (typed, kept) in TRICKY {
        let number = home.logged(typed, typed);
        let shown = home.json(&["show", &number, "--json"]);
        assert_eq!(shown["words"], kept, "{typed:?}");
        let name = shown["customer"]["name"].as_str().unwrap();
        assert!(!name.chars().any(char::is_control), "{name:?}");
        for arguments in [&["show", &number][..], &["show", &number, "--json"], &["search", typed]]
        {
            let ran = home.run(arguments);
            ran.expect(0);
            let steers = |letter: char| letter != '\n' && letter.is_control();
            assert!(!ran.out.contains(steers) && !ran.err.contains(steers), "{ran:?}");
        }
    }
    home.run(&["check"]).expect(0);
}

#[test]
fn empty_names_and_words_are_refused_before_a_log_is_made_for_them() {
    let home = Home::new();
    for nothing in ["", "   ", "\n\t", "\u{200b}\u{200f}", "\u{202e}"] {
        for arguments in [
            ["log", "--customer", nothing, "--what", "Late"],
            ["log", "--customer", "Ana", "--what", nothing],
        ] {
            home.run(&arguments).expect(1);
        }
        let promise = ["--promise", nothing, "--due", "tomorrow"];
        let mut arguments = vec!["log", "--customer", "Ana", "--what", "Late"];
        arguments.extend(promise);
        home.run(&arguments).expect(1);
    }
    for (option, wrong) in [("--email", "ana at home"), ("--email", "@"), ("--phone", "none")] {
        home.run(&["log", "--customer", "Ana", "--what", "Late", option, wrong]).expect(1);
    }
    assert!(contents(home.root.path()).is_empty(), "something was made");
}

#[test]
fn long_words_are_kept_and_too_long_ones_refused() {
    let home = Home::new();
    let long = "xy".repeat(5_000);
    let number = home.logged("Ana", &long);
    let shown = home.json(&["show", &number, "--json"]);
    assert_eq!(shown["words"], long.as_str());
    assert!(shown["title"].as_str().unwrap().chars().count() < 100);
    home.run(&["show", &number]).expect(0);
    let before = contents(&home.log_folder());
    home.run(&["log", "--customer", "Ana", "--what", &"x".repeat(20_001)]).expect(1);
    home.run(&["log", "--customer", &"n".repeat(501), "--what", "Late"]).expect(1);
    let note = "n".repeat(20_001);
    home.settle(&number);
    let settled = contents(&home.log_folder());
    home.run(&["close", &number, "--outcome", "neutral", "--note", &note]).expect(1);
    for (path, bytes) in settled {
        if path.ends_with("log.db") {
            assert_eq!(std::fs::read(&path).unwrap(), bytes, "a refusal changed the log");
            assert_ne!(before.get(&path), Some(&bytes), "the stages were recorded");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_wrong_use() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let home = Home::new();
    let mut command = home.command(&["log", "--what", "Late", "--customer"]);
    let ran = command.arg(OsStr::from_bytes(b"Ana\xff")).output().unwrap();
    assert_eq!(ran.status.code(), Some(2));
    assert!(contents(home.root.path()).is_empty());
}

#[test]
fn a_folder_that_cannot_be_used_is_named() {
    let home = Home::new();
    let file = home.path("letter.txt");
    lay(&file, "Dear Ana");
    let folder = file.to_str().unwrap();
    let log = ["log", "--customer", "Ana", "--what", "Late", "--data-dir", folder];
    let ran = home.run(&log);
    ran.expect(1);
    assert!(ran.err.contains("letter.txt"), "{}", ran.err);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "Dear Ana");
}

#[test]
fn a_file_that_is_no_log_is_left_as_it_is() {
    let home = Home::new();
    home.logged("Ana", "Late");
    let file = home.log_folder().join("log.db");
    lay(&file, "Dear Ana, this is a letter and no log at all. ".repeat(200));
    let before = std::fs::read(&file).unwrap();
    for arguments in [&["due"][..], &["log", "--customer", "Ana", "--what", "Late"], &["check"]] {
        home.run(arguments).expect(1);
        assert_eq!(std::fs::read(&file).unwrap(), before);
    }
}
