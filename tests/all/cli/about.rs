//! What a report about the program takes along, from the command line.

use super::Home;
use amends::platform::lock::InstanceLock;
use amends::store::migrate::NEWEST;

#[test]
fn a_report_tells_version_and_sizes_and_nothing_of_a_customer() {
    let home = Home::new();
    home.logged("Dev Patel", "The rye bread was frozen inside");
    let told = home.json(&["about", "--json"]);
    assert_eq!(told["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(told["log"]["schema"], NEWEST);
    assert_eq!((&told["log"]["cases"], &told["log"]["customers"]), (&1.into(), &1.into()));
    assert!(told["log"]["deeds"].as_i64() >= Some(1), "{told}");
    let held = home.log_folder().join("log.db").metadata().unwrap().len();
    assert_eq!(told["log"]["bytes"], held, "the size is that of the file");
    assert!(told["window"].is_null());
    let lines = home.run(&["about"]);
    lines.expect(0);
    assert!(lines.out.contains("\ncases: 1\n"), "{}", lines.out);
    for secret in ["Patel", "rye", home.root.path().to_str().unwrap()] {
        assert!(!told.to_string().contains(secret) && !lines.out.contains(secret), "{secret}");
    }
}

/// It is when a log does not open that somebody writes a report.
#[test]
fn a_report_comes_without_sizes_where_no_log_opens_and_says_why() {
    let home = Home::new();
    let ran = home.run(&["about"]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.starts_with("version: ") && !ran.out.contains("cases"), "{}", ran.out);
    assert!(ran.err.contains("no log yet"), "{}", ran.err);
    assert!(!home.log_folder().exists(), "nothing is made for it");
    home.logged("Dev Patel", "The rye bread was frozen inside");
    let lock = InstanceLock::take(&home.log_folder()).unwrap();
    let ran = home.run(&["about", "--json"]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("\"log\":null"), "{}", ran.out);
    assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
    drop(lock);
}
