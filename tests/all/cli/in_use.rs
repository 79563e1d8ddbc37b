//! A log that is open elsewhere is left alone by every command.

use super::{Home, contents, lay};
use amends::platform::lock::InstanceLock;

#[test]
fn while_the_log_is_open_elsewhere_every_command_says_so_and_changes_nothing() {
    let home = Home::new();
    let number = home.logged("Ana Ruiz", "The tart was burnt");
    home.settle(&number);
    let archive = home.path("archive.json");
    let archive = archive.to_str().unwrap();
    home.run(&["export", "--format", "json", "--out", archive]).expect(0);
    let folder = home.log_folder();
    let folder = folder.to_str().unwrap();

    let lock = InstanceLock::take(&home.log_folder()).unwrap();
    let before = contents(home.root.path());
    let copy = home.path("copy.db");
    let (copy, out) = (copy.to_str().unwrap(), home.path("out.csv"));
    for arguments in [
        &["log", "--customer", "Ana Ruiz", "--what", "Again"][..],
        &["log", "--customer", "Ana Ruiz", "--what", "Again", "--json"],
        &["due"],
        &["show", &number],
        &["close", &number, "--outcome", "says-so"],
        &["search", "tart"],
        &["export", "--format", "csv", "--out", out.to_str().unwrap()],
        &["import", archive],
        &["backup"],
        &["backup", "--to", copy],
        &["check"],
        &["sample", "--cases", "5", "--data-dir", folder],
    ] {
        let ran = home.run(arguments);
        ran.expect(3);
        assert_eq!(contents(home.root.path()), before, "{arguments:?} changed something");
    }
    drop(lock);
    home.run(&["due"]).expect(0);
}

#[test]
fn a_lock_file_left_by_a_crash_asks_no_question() {
    let home = Home::new();
    home.logged("Ana Ruiz", "The tart was burnt");
    lay(home.log_folder().join("instance.lock"), "4294967294\n");
    home.run(&["check"]).expect(0);
}
