//! The table: every value where it belongs, and nothing a spreadsheet would run.

use super::{golden, order, week, written};
use amends::exchange::safe_cell::unguard;
use amends::jobs::Format;
use std::collections::BTreeMap;

fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let text = text.strip_prefix('\u{feff}').expect("a mark at the start");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

#[test]
fn a_week_as_a_table() {
    let text = written(&week(), order(Format::Csv));
    golden("week.csv", &text);
    assert!(text.lines().next().unwrap().starts_with("\u{feff}Case,Customer,"));
    assert_eq!(text.matches("\r\n").count(), 4, "a heading and three cases");
}

#[test]
fn another_reader_finds_what_was_typed() {
    let rows = rows(&written(&week(), order(Format::Csv)));
    let cake = &rows[0];
    assert_eq!(cake["Case"], "2026-0001");
    assert_eq!(cake["Received"], "2026-11-16T09:00:00+01:00");
    assert_eq!(cake["Apologized"], "2026-11-16T10:30:00+01:00");
    assert_eq!(cake["Concessions, face value"], "USD 86.00");
    assert_eq!(cake["Concessions, real cost"], "USD 31.50");
    assert_eq!((&*cake["Promises kept"], &*cake["Promises open"]), ("1", "0"));
    assert_eq!(cake["Times they had to chase"], "1");
    let hostile = &rows[1];
    for (column, typed) in [
        ("Customer", "<img src=x onerror=alert(1)>"),
        ("What went wrong", "+1 <b>bold</b> & \"quoted\""),
        ("Product", "@SUM(A1)"),
        ("They asked for", "-2+3"),
        ("Their words", "=HYPERLINK(\"http://x\",\"y\")\n<script>alert(1)</script>"),
    ] {
        assert_eq!(unguard(&hostile[column]), typed, "{column}");
        assert!(!hostile[column].starts_with(['=', '+', '-', '@']), "{column}");
    }
    assert_eq!(hostile["Apologized"], "", "left out is not done");
    assert_eq!(rows[2]["Closed"], "");
}
