//! A log that was there and is gone is never silently begun anew.

use super::{Home, contents};

const LOG: [&str; 5] = ["log", "--customer", "Ana Ruiz", "--what", "The tart was burnt"];

/// Every command that would otherwise read a log or begin one.
fn is_gone(home: &Home) {
    for arguments in [&["due"][..], &LOG, &["check"]] {
        let ran = home.run(arguments);
        ran.expect(1);
        assert!(ran.err.contains("is gone"), "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn a_log_whose_folder_is_gone_is_missed_until_a_new_one_is_asked_for() {
    let home = Home::new();
    home.run(&LOG).expect(0);
    std::fs::remove_dir_all(home.log_folder()).unwrap();
    is_gone(&home);
    assert!(!home.log_folder().exists(), "a folder may come back with its disk");
    // Empty, as the place where a disk is plugged in.
    std::fs::create_dir(home.log_folder()).unwrap();
    is_gone(&home);
    assert!(contents(&home.log_folder()).is_empty());

    home.run(&[&LOG[..], &["--new-log"]].concat()).expect(0);
    assert_eq!(home.json(&["check", "--json"])["deeds"], 1);
    // Another folder is begun without a word.
    let other = home.path("other");
    home.run(&[&LOG[..], &["--data-dir", other.to_str().unwrap()]].concat()).expect(0);
}

#[test]
fn an_archive_takes_the_place_of_a_log_that_is_gone() {
    let home = Home::new();
    home.run(&LOG).expect(0);
    std::fs::remove_dir_all(home.log_folder()).unwrap();
    let archive = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/archive_1.json");
    home.run(&["import", archive]).expect(0);
    home.run(&["check"]).expect(0);
}

#[test]
fn where_something_of_a_log_is_left_no_new_one_is_begun_at_all() {
    for left in
        ["log.db-journal", "backups/2026-11-02T14-05-00Z.db", "backups/odd", "quarantine/1-log.db"]
    {
        let home = Home::new();
        let left = home.log_folder().join(left);
        std::fs::create_dir_all(left.parent().unwrap()).unwrap();
        super::lay(&left, "");
        for more in [&[][..], &["--new-log"]] {
            let ran = home.run(&[&LOG[..], more].concat());
            ran.expect(1);
            assert!(ran.err.contains("There is no log at"), "{left:?}: {}", ran.err);
        }
        home.run(&["due"]).expect(1);
        assert!(!home.log_folder().join("log.db").exists());
    }
}

#[test]
fn an_archive_that_is_none_makes_no_log() {
    let home = Home::new();
    let odd = home.path("odd.json");
    super::lay(&odd, "Dear Ana");
    for (file, says) in [
        (odd.to_str().unwrap(), "is not an archive"),
        ("/dev/null", "is not an archive"),
        ("missing.json", "missing.json could not be read"),
    ] {
        let ran = home.run(&["import", file]);
        ran.expect(1);
        assert!(ran.err.contains(says), "{file}: {}", ran.err);
        assert!(!home.log_folder().exists(), "{file}");
    }
}

#[test]
fn a_file_in_the_place_of_the_folder_is_told_from_a_missing_log() {
    let home = Home::new();
    super::lay(home.log_folder(), "Dear Ana");
    for arguments in [&["due"][..], &LOG] {
        let ran = home.run(arguments);
        ran.expect(1);
        assert!(ran.err.contains("is not a folder"), "{}", ran.err);
    }
}
