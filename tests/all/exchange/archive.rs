//! The archive: out of one log and into another, which is then equal; and anything else refused.

use super::{golden, order, week, write, written};
use crate::support::{Shop, random::act};
use amends::exchange::json::{ArchiveBody, ArchiveDeed, ArchiveError, Head, Reader, Writer};
use amends::jobs::{Format, JobError, Progress, import};
use amends::logbook::LogbookError;
use amends::logbook::error::Refusal;
use amends::store::{compare, history};
use proptest::prelude::*;

fn deeds(text: &[u8]) -> Result<Vec<ArchiveDeed>, ArchiveError> {
    Reader::begin(text)?.collect()
}

#[test]
fn a_week_as_an_archive() {
    let text = written(&week(), order(Format::Json));
    golden("week.json", &text);
    let whole: serde_json::Value = serde_json::from_str(&text).expect("one JSON value");
    assert_eq!(whole["deeds"].as_array().unwrap().len(), text.lines().count() - 2);
}

fn brought_in(text: &[u8]) -> (Shop, Result<u64, JobError>) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("archive.json");
    put(&file, text);
    let mut shop = Shop::untouched("2026-12-01 09:00");
    let result = import::bring_in(&mut shop.log, &file, &Progress::unwatched());
    (shop, result)
}

#[expect(clippy::disallowed_methods, reason = "a test makes a file to read")]
fn put(file: &std::path::Path, bytes: &[u8]) {
    std::fs::write(file, bytes).unwrap();
}

#[test]
fn what_is_brought_in_equals_what_went_out() {
    let mut shop = week();
    for (what, which) in (0..120_u8).zip(7..) {
        act(&mut shop, what, which * 31);
    }
    let text = written(&shop, order(Format::Json));
    let (other, entries) = brought_in(text.as_bytes());
    assert_eq!(entries.unwrap(), history::count(shop.log.store()).unwrap().unsigned_abs());
    assert_eq!(compare::differences(shop.log.store(), other.log.store()).unwrap(), []);
    assert_eq!(history::last(shop.log.store()).unwrap(), history::last(other.log.store()).unwrap());
    assert_eq!(shop.log.log_id().unwrap(), other.log.log_id().unwrap());
    // Through an editor that ends lines its own way it stays an archive.
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert!(brought_in(windows.as_bytes()).1.is_ok());
}

/// `tests/fixtures/archive_N.json` is the same week as the release with schema N wrote it, kept
/// for ever.
#[test]
fn an_archive_of_every_release_tells_the_same_week() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for schema in [1, 8] {
        let old = std::fs::read(folder.join(format!("archive_{schema}.json"))).unwrap();
        let (shop, entries) = brought_in(&old);
        assert_eq!(entries.unwrap(), 17);
        // They did not ask whether what was given had arrived.
        // They counted the first reply to what is written in opening hours, and the shop keeps that.
        let differs = |table| compare::Difference { table, only_left: 1, only_right: 1 };
        let found = compare::differences(shop.log.store(), week().log.store()).unwrap();
        assert_eq!(found, [differs("shop"), differs("concession")]);
    }
}

#[test]
fn a_changed_letter_anywhere_is_found_and_nothing_is_brought_in() {
    let text = written(&week(), order(Format::Json));
    let changed = text.replace("The cake came a day late", "The cake came a day soon");
    let (shop, result) = brought_in(changed.as_bytes());
    let Err(JobError::Log(LogbookError::Refused(Refusal::ArchiveBroken(_)))) = result else {
        panic!("{result:?}");
    };
    assert!(shop.log.is_untouched().unwrap());
    let mut used = week();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("archive.json");
    write(&used, order(Format::Json), &file).unwrap();
    assert!(matches!(
        import::bring_in(&mut used.log, &file, &Progress::unwatched()),
        Err(JobError::Log(LogbookError::Refused(Refusal::LogIsNotEmpty)))
    ));
}

#[test]
fn cut_off_or_garbled_it_is_refused_and_never_more() {
    let text = written(&week(), order(Format::Json)).into_bytes();
    let whole = deeds(&text).unwrap();
    let body = text.len() - 4;
    for at in (0..body).step_by(100) {
        assert!(deeds(&text[..at]).is_err(), "cut at {at}");
        for byte in [b'}', b'"', b'\n', 0xff, 0, b'9'] {
            let mut garbled = text.clone();
            garbled[at] = byte;
            // It may still read as an archive, such as with another word in a body; then the
            // chain of hashes finds it.
            if let Ok(deeds) = deeds(&garbled) {
                assert_eq!(deeds.len(), whole.len(), "garbled at {at}");
            }
        }
    }
}

#[test]
fn other_files_are_told_apart() {
    for other in ["", "{}", "[]", "hello", "\u{0}\u{0}", "{\"format\":\"x\",\"version\":1}", "]}"] {
        assert!(matches!(deeds(other.as_bytes()), Err(ArchiveError::NotAnArchive)), "{other:?}");
    }
    let newer = "{\"format\":\"amends-archive\",\"version\":3,\"new\":true,\"deeds\":[\n]}";
    assert!(matches!(deeds(newer.as_bytes()), Err(ArchiveError::WrongVersion { found: 3 })));
    let deep = "[".repeat(200_000);
    assert!(matches!(deeds(deep.as_bytes()), Err(ArchiveError::NotAnArchive)));
    let text = written(&week(), order(Format::Json));
    let second = |line: &str| {
        let mut lines: Vec<&str> = text.lines().collect();
        lines[1] = line;
        deeds(lines.join("\n").as_bytes())
    };
    let first = text.lines().nth(1).unwrap().to_owned();
    assert!(second(&first).is_ok());
    let nested = first.replacen("\"body\":{", &format!("\"body\":{deep}{{"), 1);
    let twice = first.replacen("{\"seq\":1", "{\"seq\":1,\"seq\":1", 1);
    let unknown = first.replacen("{\"seq\":1", "{\"seq\":1,\"x\":1", 1);
    for bad in [nested.as_str(), &twice, &unknown, "", "{},", "null,", first.trim_end_matches(',')]
    {
        let broken = second(bad).unwrap_err();
        assert!(matches!(broken, ArchiveError::Broken { line: 2 | 3 }), "{broken}");
    }
    let after = format!("{text}{{}}\n");
    assert!(matches!(deeds(after.as_bytes()), Err(ArchiveError::Broken { .. })));
}

fn deed_with(body: Option<Vec<u8>>) -> ArchiveDeed {
    let shop = Shop::at("2026-11-16 09:00");
    let text = written(&shop, order(Format::Json));
    let mut deed = deeds(text.as_bytes()).unwrap().remove(0);
    deed.body = body.map(|bytes| ArchiveBody { salt: [7; 16], bytes });
    deed
}

fn round(deed: &ArchiveDeed) -> Vec<ArchiveDeed> {
    let head = Head { log: [1; 16], written: deed.at };
    let mut bytes = Vec::new();
    let mut writer = Writer::begin(&mut bytes, &head).unwrap();
    writer.add(deed).unwrap();
    writer.end().unwrap();
    let reader = Reader::begin(bytes.as_slice()).unwrap();
    assert_eq!(reader.head(), head);
    reader.map(Result::unwrap).collect()
}

#[test]
fn the_bytes_of_a_body_are_kept_whatever_they_are() {
    for bytes in [
        "null",
        " null",
        "{}",
        "{ \"a\" : 1.0 }",
        "{\"a\":1,\"a\":2}",
        "1e400",
        "\"\\u00e9\"",
        "{\n}",
        "",
        "not json",
        "\"\u{1}\"",
        "123456789012345678901234567890",
    ] {
        let deed = deed_with(Some(bytes.as_bytes().to_vec()));
        assert_eq!(round(&deed), [deed], "{bytes:?}");
    }
    let erased = deed_with(None);
    assert_eq!(round(&erased), [erased]);
    let grouped = ArchiveDeed { group: Some((1, "brought_in".to_owned())), ..deed_with(None) };
    assert_eq!(round(&grouped), [grouped]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_bytes_survive(bytes: Vec<u8>) {
        let deed = deed_with(Some(bytes));
        prop_assert_eq!(round(&deed), [deed]);
    }
}
