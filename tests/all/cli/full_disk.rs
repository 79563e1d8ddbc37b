//! A disk that has no room left takes nothing in, and still lets everything be read.

#![cfg(target_os = "linux")]

use super::Home;
use std::process::Command;

/// Runs the program on a full disk of its own: what each command came to, in lines of its exit
/// code and what it said. None where this computer lets nobody have such a disk.
fn on_a_full_disk(home: &Home, commands: &[&str]) -> Option<Vec<String>> {
    let disk = home.path("disk");
    std::fs::create_dir(&disk).unwrap();
    let each: String = commands
        .iter()
        .map(|command| format!("said=$(\"$program\" {command} 2>&1); echo \"$? $said\"; "))
        .collect();
    let script = format!(
        "disk=$1; program=$2; mount -t tmpfs -o size=2m none \"$disk\" || exit 77
         cp -a \"$3\" \"$disk/log\" || exit 77
         dd if=/dev/zero of=\"$disk/rest\" bs=4k 2> /dev/null
         export AMENDS_DATA_DIR=\"$disk/log\"; {each} rm \"$disk/rest\"
         said=$(\"$program\" check 2>&1); echo \"$? $said\""
    );
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount", "sh", "-c", &script, "sh"]);
    command.arg(&disk).arg(env!("CARGO_BIN_EXE_amends")).arg(home.log_folder());
    command.env("HOME", home.root.path()).env("XDG_CONFIG_HOME", home.path("config"));
    let ran = command.output().ok()?;
    let said = String::from_utf8(ran.stdout).unwrap();
    ran.status.success().then(|| said.lines().map(str::to_owned).collect())
}

#[test]
fn a_log_on_a_full_disk_is_read_and_takes_nothing_in() {
    let home = Home::new();
    let number = home.logged("Ana Ruiz", "The tart was burnt");
    let show = format!("show {number} --json");
    let commands = ["due", &show, "log --customer Ana --what Late", "backup", "check"];
    let Some(said) = on_a_full_disk(&home, &commands) else {
        eprintln!("not tried: this computer lets nobody mount a disk of their own");
        return;
    };
    assert_eq!(said.len(), commands.len() + 1, "{said:?}");
    for (place, begins) in [
        (0, "0 Nothing is overdue"),
        (1, "0 {"),
        (2, "1 The disk is full, so nothing was saved."),
        (3, "1 The disk is too full for another copy of the log."),
        (4, "0 All records are whole"),
        (5, "0 All records are whole"),
    ] {
        assert!(said[place].starts_with(begins), "{begins:?}: {said:?}");
    }
    // What was refused is not there, now that there is room again.
    assert_eq!(said[4], said[5]);
}
