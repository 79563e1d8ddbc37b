//! Commands that only read, and the ends a command line can come to.

use super::{Home, contents, lay};
use std::io::Read;
use std::process::Stdio;

#[test]
fn without_a_log_nothing_is_made_and_that_is_said() {
    let home = Home::new();
    let out = home.path("out.csv");
    let out = out.to_str().unwrap();
    for arguments in [
        &["due"][..],
        &["show", "2026-0001"],
        &["close", "2026-0001", "--outcome", "neutral"],
        &["search", "cake"],
        &["backup"],
        &["check"],
        &["export", "--format", "csv", "--out", out],
    ] {
        let ran = home.run(arguments);
        ran.expect(1);
        assert!(ran.err.contains("no log yet"), "{}", ran.err);
        assert!(!home.log_folder().exists(), "{arguments:?} made a folder");
    }
    assert!(contents(home.root.path()).is_empty());
}

#[test]
fn what_cannot_be_read_is_wrong_use_and_changes_nothing() {
    let home = Home::new();
    for arguments in [
        &["lgo"][..],
        &["due", "--on", "someday"],
        &["due", "--on", "2026-02-30"],
        &["show", "114"],
        &["show"],
        &["close", "2026-x", "--outcome", "neutral"],
        &["close", "2026-0001", "--outcome", "won"],
        &["log", "--customer", "Ana"],
        &["log", "--customer", "Ana", "--what", "Late", "--harm", "5"],
        &["log", "--customer", "Ana", "--what", "Late", "--channel", "pigeon"],
        &["log", "--customer", "Ana", "--what", "Late", "--promise", "Call"],
        &["log", "--customer", "Ana", "--what", "Late", "--due", "today"],
        &["log", "--customer", "Ana", "--what", "Late", "--promise", "Call", "--due", "25:00"],
        &["sample"],
        &["--sample", "due"],
        &["--theme", "dark", "check"],
        &["search", ""],
        &["search", " ", "\u{200b}"],
        &["export", "--format", "csv", "--out", "x.csv", "--from", "tomorrow", "--to", "today"],
    ] {
        home.run(arguments).expect(2);
    }
    assert!(contents(home.root.path()).is_empty(), "wrong use left something behind");
}

#[test]
fn help_tells_the_exit_codes_and_every_command_has_its_own() {
    let home = Home::new();
    let help = home.run(&["--help"]);
    help.expect(0);
    for part in ["Exit codes", "0  done", "3  the log is open", "AMENDS_DATA_DIR"] {
        assert!(help.out.contains(part), "{part}");
    }
    for command in [
        "log",
        "record",
        "say",
        "contact",
        "concede",
        "given",
        "received",
        "concession",
        "cause",
        "prevent",
        "prevention",
        "due",
        "show",
        "close",
        "reopen",
        "edit",
        "customer",
        "undo",
        "redo",
        "export",
        "import",
        "search",
        "backup",
        "check",
        "sample",
    ] {
        assert!(help.out.contains(&format!("\n  {command}")), "{command} is not listed");
        let own = home.run(&[command, "--help"]);
        own.expect(0);
        assert!(own.out.contains("Usage: amends"), "{}", own.out);
    }
}

#[test]
fn an_unknown_case_is_refused_and_a_known_one_is_found() {
    let home = Home::new();
    let number = home.logged("Dev Patel", "The rye bread was frozen inside");
    home.run(&["show", "1999-0007"]).expect(1);
    home.run(&["close", "1999-0007", "--outcome", "neutral"]).expect(1);
    let found = home.json(&["search", "rye", "frozen", "--json"]);
    assert_eq!(found["cases"][0]["case"], number.as_str());
    assert_eq!(found["cases"][0]["is_open"], true);
    let nothing = home.run(&["search", "marzipan"]);
    nothing.expect(0);
    assert!(nothing.out.contains("marzipan"));
}

#[test]
fn a_reader_who_goes_away_is_no_failure() {
    let home = Home::new();
    for place in 0..30 {
        home.logged(&format!("Customer {place}"), &"long words ".repeat(400));
    }
    let mut child = home
        .command(&["search", "long"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Like `head`: the end that reads is closed before anything is written.
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{said}");
    assert_eq!(said, "");
}

#[test]
fn the_option_wins_over_the_variable() {
    let home = Home::new();
    let other = home.path("other");
    let other = other.to_str().unwrap();
    home.run(&["--data-dir", other, "log", "--customer", "Ana", "--what", "Late"]).expect(0);
    assert!(!home.log_folder().exists());
    home.run(&["check", "--data-dir", other]).expect(0);
    home.run(&["check"]).expect(1);
}

#[test]
fn a_check_is_clean_until_the_records_are_changed_behind_the_programs_back() {
    let home = Home::new();
    home.logged("Ana", "Late again");
    let clean = home.json(&["check", "--json"]);
    assert_eq!(clean["is_clean"], true);
    assert_eq!(clean["deeds"], 1);
    assert_eq!(clean["findings"], serde_json::json!([]));

    let file = home.log_folder().join("log.db");
    let mut bytes = std::fs::read(&file).unwrap();
    let words = b"Late again";
    let mut changed = 0;
    for at in 0..bytes.len() - words.len() {
        if &bytes[at..at + words.len()] == words {
            bytes[at..at + 4].copy_from_slice(b"Nice");
            changed += 1;
        }
    }
    assert!(changed > 0, "the words are nowhere in the file");
    lay(&file, bytes);
    let found = home.run(&["check", "--json"]);
    assert_eq!(found.code, 1, "{found:?}");
    let report: serde_json::Value = serde_json::from_str(&found.out).unwrap();
    assert_eq!(report["is_clean"], false);
    assert!(!report["findings"].as_array().unwrap().is_empty());
    assert_eq!(found.err.lines().count(), 1, "{}", found.err);
}
