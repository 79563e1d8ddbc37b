//! Out of one log into files, into another log, and back.

use super::{Home, contents, lay};
use std::path::Path;

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A small shop with an open and a closed case, told apart by what was logged.
fn shop() -> (Home, String) {
    let home = Home::new();
    let open = home.logged("=SUM(A1) <b>Ana</b>", "<script>alert(1)</script> @late");
    let promised = home.json(&[
        "log",
        "--customer",
        "Dev Patel",
        "--what",
        "The rye bread was frozen",
        "--promise",
        "Fresh bread on the house",
        "--due",
        "tomorrow noon",
        "--json",
    ]);
    let closed = promised["case"].as_str().unwrap();
    home.settle(closed);
    home.keep(promised["promise"].as_str().unwrap());
    home.run(&["close", closed, "--outcome", "says-so"]).expect(0);
    (home, open)
}

#[test]
fn an_archive_brought_into_an_empty_log_makes_an_equal_log() {
    let (home, open) = shop();
    let archive = home.path("archive.json");
    home.run(&["export", "--format", "json", "--out", text(&archive)]).expect(0);

    let other = Home::new();
    let imported = other.json(&["import", text(&archive), "--json"]);
    assert_eq!(imported["deeds"], home.json(&["check", "--json"])["deeds"]);
    assert_eq!(other.json(&["check", "--json"])["is_clean"], true);
    for number in [open.as_str(), &open.replace("0001", "0002")] {
        let show = ["show", number, "--json"];
        assert_eq!(other.json(&show), home.json(&show));
    }
    let again = other.path("again.json");
    other.run(&["export", "--format", "json", "--out", text(&again)]).expect(0);
    let (first, second) = (std::fs::read(&archive).unwrap(), std::fs::read(&again).unwrap());
    let read = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let deeds = |text: &str| text.lines().skip(1).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(deeds(&read(&first)), deeds(&read(&second)), "the archives differ");

    // Into a log with entries it is refused, in words.
    let before = other.json(&["search", "rye", "--json"]);
    other.run(&["import", text(&archive)]).expect(1);
    assert_eq!(other.json(&["search", "rye", "--json"]), before);
}

#[test]
fn an_archive_that_was_changed_or_is_none_is_refused() {
    let (home, _) = shop();
    let archive = home.path("archive.json");
    home.run(&["export", "--format", "json", "--out", text(&archive)]).expect(0);
    let good = std::fs::read_to_string(&archive).unwrap();
    for bad in [
        good.replace("says_so", "neutral"),
        good.chars().take(good.chars().count() / 2).collect(),
        String::new(),
        "Dear Ana".to_owned(),
    ] {
        let other = Home::new();
        let file = other.path("bad.json");
        lay(&file, bad);
        other.run(&["import", text(&file)]).expect(1);
        let found = other.run(&["search", "rye"]);
        assert!(!found.out.contains("rye bread"), "{found:?}");
        // What was refused stands in the way of nothing.
        lay(&file, &good);
        other.run(&["import", text(&file)]).expect(0);
    }
    let other = Home::new();
    other.run(&["import", text(&other.path("missing.json"))]).expect(1);
}

#[test]
fn a_table_holds_one_row_a_case_and_no_formula() {
    let (home, open) = shop();
    let table = home.path("cases.csv");
    home.run(&["export", "--format", "csv", "--out", text(&table)]).expect(0);
    let bytes = std::fs::read(&table).unwrap();
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().any(|row| row.iter().any(|cell| cell == open)));
    for cell in rows.iter().flat_map(|row| row.iter()) {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{cell}");
    }
    let name = rows.iter().flat_map(|row| row.iter()).find(|cell| cell.contains("SUM(A1)"));
    assert_eq!(name, Some("'=SUM(A1) <b>Ana</b>"));

    let beside = |name: &str| csv::Reader::from_path(home.path(name)).unwrap().records().count();
    assert_eq!((beside("cases-promises.csv"), beside("cases-concessions.csv")), (1, 0));

    // Only some of it.
    let one = home.path("one.csv");
    home.run(&["export", "--format", "csv", "--out", text(&one), "--case", &open]).expect(0);
    assert_eq!(csv::Reader::from_path(&one).unwrap().records().count(), 1);
    let none = home.path("none.csv");
    let past = ["--to", "2020-01-01"];
    let mut arguments = vec!["export", "--format", "csv", "--out", text(&none)];
    arguments.extend(past);
    home.run(&arguments).expect(1);
    assert!(!none.exists(), "a file without a case in it");
    home.run(&["export", "--format", "json", "--out", text(&none), "--case", &open]).expect(2);
    let dev = home.path("dev.csv");
    let whose = ["--customer", "dev patel"];
    let mut arguments = vec!["export", "--format", "csv", "--out", text(&dev)];
    arguments.extend(whose);
    home.run(&arguments).expect(0);
    assert_eq!(csv::Reader::from_path(&dev).unwrap().records().count(), 1);
    home.run(&["export", "--format", "csv", "--out", "x.csv", "--customer", "Nobody"]).expect(1);
    home.run(&["export", "--format", "csv", "--out", "x.csv", "--from", "never"]).expect(2);
}

#[test]
fn a_spreadsheet_is_three_files_that_are_all_named_and_none_written_over() {
    let (home, _) = shop();
    let files = ["cases.csv", "cases-promises.csv", "cases-concessions.csv"];
    let out = home.path("cases.csv");
    let export = ["export", "--format", "csv", "--out", text(&out), "--json"];
    let said = home.json(&export);
    let named: Vec<_> = said["files"].as_array().unwrap().iter().collect();
    assert_eq!(named.len(), 3);
    for (named, file) in named.iter().zip(files) {
        assert!(named.as_str().unwrap().ends_with(file), "{named}");
    }
    let bytes = |name: &&str| home.path(name).metadata().unwrap().len();
    assert_eq!(said["bytes"].as_u64(), Some(files.iter().map(bytes).sum()));
    // One of them is left: nothing is written.
    for file in ["cases.csv", "cases-concessions.csv"] {
        std::fs::remove_file(home.path(file)).unwrap();
    }
    let refused = home.run(&export[..5]);
    refused.expect(1);
    assert!(refused.err.contains("cases-promises.csv"), "{}", refused.err);
    assert!(!out.exists() && !home.path("cases-concessions.csv").exists());
    let again = home.run(&[&export[..5], &["--replace"]].concat());
    again.expect(0);
    assert!(again.out.contains("in 3 files"), "{}", again.out);
    let alone = home.path("alone.csv");
    home.run(&["export", "--format", "csv", "--out", text(&alone), "--cases-only"]).expect(0);
    assert!(!home.path("alone-promises.csv").exists());
    let both = ["--without-names", "--contact-details"];
    home.run(&[&["export", "--format", "csv", "--out", "x.csv"][..], &both].concat()).expect(2);
    for format in ["json", "ics"] {
        let refused = home.run(&["export", "--format", format, "--out", "x", "--without-names"]);
        refused.expect(2);
        assert!(refused.err.contains("--without-names"), "{}", refused.err);
    }
    let nameless = home.path("nameless.csv");
    let export = ["export", "--format", "csv", "--out", text(&nameless), "--without-names"];
    home.run(&export).expect(0);
    assert!(!std::fs::read_to_string(&nameless).unwrap().contains("Patel"));
    for option in ["--cases-only", "--contact-details"] {
        home.run(&["export", "--format", "html", "--out", "x.html", option]).expect(2);
    }
}

#[test]
fn a_page_shows_markup_as_text_and_runs_nothing() {
    let (home, _) = shop();
    let page = home.path("history.html");
    home.run(&["export", "--format", "html", "--out", text(&page)]).expect(0);
    let page = std::fs::read_to_string(&page).unwrap();
    assert!(!page.to_lowercase().contains("<script"), "a script came through");
    assert!(!page.contains("<b>Ana"), "markup came through");
    assert!(page.contains("&lt;b&gt;Ana") && page.contains("rye bread"));
}

#[test]
fn a_target_that_cannot_be_written_is_refused_and_nothing_is_left() {
    let (home, _) = shop();
    let there = home.path("there.csv");
    lay(&there, "mine");
    let folder = home.path("folder");
    std::fs::create_dir(&folder).unwrap();
    let log = home.log_folder();
    let mut targets = vec![
        there.clone(),
        folder,
        home.path("missing").join("cases.csv"),
        log.join("cases.csv"),
        log.join("log.db"),
    ];
    if cfg!(target_os = "linux") {
        // Not even root may make a file there.
        targets.push("/sys/amends.csv".into());
    }
    let before = contents(home.root.path());
    for target in &targets {
        for format in ["csv", "json", "html"] {
            let ran = home.run(&["export", "--format", format, "--out", text(target)]);
            ran.expect(1);
        }
        home.run(&["backup", "--to", text(target)]).expect(1);
    }
    let refused = home.run(&["export", "--format", "csv", "--out", text(&there)]);
    assert!(refused.err.contains("--replace"), "{}", refused.err);
    let after = contents(home.root.path());
    let own = |path: &Path| path.starts_with(&log);
    for (path, bytes) in &after {
        assert!(own(path) || before.get(path) == Some(bytes), "{}", path.display());
    }
    assert_eq!(after.keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>());

    home.run(&["export", "--format", "csv", "--out", text(&there), "--replace"]).expect(0);
    assert_ne!(std::fs::read(&there).unwrap(), b"mine");
}

/// Ctrl C in the middle of it: nothing is left, not even under another name.
#[cfg(unix)]
#[test]
fn an_export_that_is_stopped_leaves_nothing() {
    let sample = Home::new();
    let folder = sample.path("sample");
    sample.run(&["sample", "--cases", "400", "--data-dir", text(&folder)]).expect(0);
    let (mut stopped, target) = (0, sample.path("out"));
    std::fs::create_dir(&target).unwrap();
    for pause in [120, 160, 200, 240, 280, 320] {
        for format in ["json", "html"] {
            let file = target.join(format);
            let out = ["export", "--format", format, "--out", text(&file)];
            let mut command = sample.command(&[&out[..], &["--data-dir", text(&folder)]].concat());
            let mut child = command.stderr(std::process::Stdio::piped()).spawn().unwrap();
            std::thread::sleep(std::time::Duration::from_millis(pause));
            let process = child.id().to_string();
            std::process::Command::new("kill").args(["-INT", &process]).status().unwrap();
            let said = std::io::read_to_string(child.stderr.take().unwrap()).unwrap();
            match child.wait().unwrap().code() {
                // It was done before.
                Some(0) => std::fs::remove_file(&file).unwrap(),
                Some(1) => {
                    assert_eq!(said, "Cancelled. Nothing was changed.\n");
                    stopped += 1;
                }
                // It had not begun yet, and ended as any program does.
                code => assert_eq!(code, None, "{said}"),
            }
            assert!(contents(&target).is_empty(), "{:?}", contents(&target).keys());
        }
    }
    assert!(stopped > 0, "the pauses miss the moments that matter");
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fills_up_leaves_no_half_file() {
    let home = Home::new();
    for place in 0..12 {
        // Words that no compression of a disk makes small, and a page long.
        let words: String =
            (0..2_000).map(|word| format!("{:x} ", word * (place + 7919))).collect();
        home.logged(&format!("Customer {place}"), &words);
    }
    let small = home.path("small");
    std::fs::create_dir(&small).unwrap();
    let target = small.join("cases.csv");
    // A disk of its own, where that is allowed; else a limit on the size of any file, which
    // fails a write halfway just the same.
    let mounted = "mount -t tmpfs -o size=40k none \"$1\" || exit 77; \
                   \"$2\" export --format csv --out \"$1/cases.csv\"; code=$?; \
                   ls -A \"$1\" >&3; exit $code";
    let limited = "trap '' XFSZ; ulimit -f 64; \
                   \"$2\" export --format csv --out \"$1/cases.csv\"; code=$?; \
                   ls -A \"$1\" >&3; exit $code";
    let run = |shell: &[&str], script: &str| {
        let left = home.path("left");
        let script = format!("exec 3>\"$3\"; {script}");
        let mut command = std::process::Command::new(shell[0]);
        command.args(&shell[1..]).args(["-c", &script, "sh"]);
        command.arg(&small).arg(env!("CARGO_BIN_EXE_amends")).arg(&left);
        command.env("AMENDS_DATA_DIR", home.log_folder()).env("HOME", home.root.path());
        command.env("XDG_CONFIG_HOME", home.path("config"));
        let ran = super::Ran::of(command.output().ok()?);
        Some((ran, std::fs::read_to_string(left).unwrap_or_default()))
    };
    let on_disk = run(&["unshare", "--user", "--map-root-user", "--mount", "sh"], mounted)
        .filter(|(ran, _)| ran.code == 1 && ran.out.is_empty() && ran.err.contains("full"));
    let (ran, left) = match on_disk {
        Some(found) => found,
        None => run(&["sh"], limited).unwrap(),
    };
    ran.expect(1);
    assert_eq!(left, "", "something is left on the full disk");
    assert!(!target.exists());
    home.run(&["export", "--format", "csv", "--out", text(&target)]).expect(0);
    assert!(target.metadata().unwrap().len() > 64 * 512, "the export fits after all");
}

#[test]
fn a_copy_is_a_log_of_its_own() {
    let (home, open) = shop();
    let usual = home.json(&["backup", "--json"]);
    assert!(usual["file"].as_str().unwrap().contains("backups"));
    assert_eq!(usual["cases"], 2);
    let other = Home::new();
    std::fs::create_dir(other.log_folder()).unwrap();
    let copy = other.log_folder().join("log.db");
    home.run(&["backup", "--to", text(&copy)]).expect(0);
    let show = ["show", &open, "--json"];
    assert_eq!(other.json(&show), home.json(&show));
    other.run(&["check"]).expect(0);
}

#[test]
fn a_sample_goes_into_a_folder_of_its_own_and_never_over_a_log() {
    let (home, _) = shop();
    let sample = home.path("sample");
    home.run(&["sample", "--cases", "12", "--seed", "3", "--data-dir", text(&sample)]).expect(0);
    let checked = home.json(&["check", "--json", "--data-dir", text(&sample)]);
    assert_eq!(checked["is_clean"], true);
    let own = contents(&home.log_folder());
    for folder in [&sample, &home.log_folder()] {
        home.run(&["sample", "--cases", "5", "--data-dir", text(folder)]).expect(1);
    }
    let same = |path: &Path| path.ends_with("instance.lock");
    for (path, bytes) in contents(&home.log_folder()) {
        assert!(same(&path) || own.get(&path) == Some(&bytes), "{}", path.display());
    }
}
