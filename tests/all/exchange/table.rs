//! The tables: every value where it belongs, nothing a spreadsheet would run, and sums that add up.

use super::{golden, order, week, write, written};
use crate::support::Shop;
use amends::domain::{Channel, ConcessionDraft, Currency, CustomerDraft, Harm, Shop as Settings};
use amends::exchange::safe_cell::unguard;
use amends::jobs::{ExportOrder, Format, JobError};
use amends::platform::files::WriteError;
use std::collections::BTreeMap;
use std::path::Path;

fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let text = text.strip_prefix('\u{feff}').expect("a mark at the start");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

/// The three tables of a shop, by what is added to their names.
fn tables(shop: &Shop) -> [String; 3] {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("x.csv");
    let exported = write(shop, order(Format::Csv), &target).unwrap();
    assert_eq!(exported.beside.len(), 2);
    ["", "-promises", "-concessions"]
        .map(|name| std::fs::read_to_string(folder.path().join(format!("x{name}.csv"))).unwrap())
}

#[test]
fn a_week_as_a_table() {
    let [text, promises, concessions] = tables(&week());
    golden("week.csv", &text);
    golden("week-promises.csv", &promises);
    golden("week-concessions.csv", &concessions);
    assert!(text.lines().next().unwrap().starts_with("\u{feff}Case,Customer,"));
    assert_eq!(text.matches("\r\n").count(), 4, "a heading and three cases");
}

#[test]
fn another_reader_finds_what_was_typed() {
    let rows = rows(&written(&week(), order(Format::Csv)));
    let cake = &rows[0];
    assert_eq!(cake["Case"], "2026-0001");
    assert_eq!(cake["Received"], "2026-11-16 09:00:00");
    assert_eq!(cake["Apologized"], "2026-11-16 10:30:00");
    assert_eq!(cake["UTC offset when received"], "UTC+01:00");
    assert_eq!(cake["First reply due"], "2026-11-16 10:00:00");
    assert_eq!(cake["Concessions, face value"], "86.00");
    assert_eq!(cake["Concessions, real cost"], "31.50");
    assert_eq!(cake["Concessions, currency"], "USD");
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

/// The cells of a table, read by RFC 4180 alone.
fn cells(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut signs = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(sign) = signs.next() {
        let row = rows.last_mut().unwrap();
        match sign {
            '"' if quoted && signs.next_if_eq(&'"').is_some() => row.last_mut().unwrap().push('"'),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted => assert_eq!(signs.next(), Some('\n')),
            '\n' if !quoted => panic!("a line ended by half"),
            _ => row.last_mut().unwrap().push(sign),
        }
        if sign == '\r' && !quoted {
            rows.push(vec![String::new()]);
        }
    }
    assert_eq!(rows.pop(), Some(vec![String::new()]), "the last line is ended");
    assert!(rows.iter().all(|row| row.len() == rows[0].len()), "rows of one length");
    rows
}

/// What a spreadsheet makes of a column, by the currency beside it: it adds numbers up and passes
/// over empty cells. In hundredths.
fn sums(text: &str, amount: &str, currency: &str) -> BTreeMap<String, i64> {
    let rows = cells(text);
    let column = |name: &str| rows[0].iter().position(|cell| cell == name).expect(name);
    let (amount, currency) = (column(amount), column(currency));
    let mut sums = BTreeMap::new();
    for row in rows[1..].iter().filter(|row| !row[amount].is_empty()) {
        let (whole, rest) = row[amount].split_once('.').unwrap_or((&row[amount], "00"));
        let hundredths = whole.parse::<i64>().unwrap() * 100 + rest.parse::<i64>().unwrap();
        *sums.entry(row[currency].clone()).or_default() += hundredths;
    }
    sums
}

/// Three customers who get something in two currencies, one of them in both.
fn currencies() -> Shop {
    let mut shop = Shop::at("2026-07-16 09:00");
    for (name, given) in [
        ("Ana Ruiz", &[("EUR", "1234.56", "1000"), ("EUR", "0.44", "0.01")][..]),
        ("Dev Patel", &[("EUR", "10", "4"), ("JPY", "1500", "700")][..]),
        ("Marta Novak", &[("JPY", "300", "")][..]),
    ] {
        let case = shop.case_by(name, "It came late.", Channel::Phone, Harm::Nuisance);
        for (currency, face_value, real_cost) in given {
            let currency = Currency::new(currency).unwrap();
            let settings = Settings { currency, ..shop.log.shop().clone() };
            shop.log.save_shop(&settings).unwrap();
            let line = ConcessionDraft {
                what: "Money back".into(),
                face_value: (*face_value).into(),
                real_cost: (*real_cost).into(),
                ..ConcessionDraft::default()
            };
            shop.log.save_concession(case, &line).unwrap();
        }
    }
    shop
}

#[test]
fn the_numbers_add_up_by_currency_and_no_two_currencies_are_added() {
    let [cases, _, concessions] = tables(&currencies());
    let of = |pairs: &[(&str, i64)]| -> BTreeMap<String, i64> {
        pairs.iter().map(|(code, sum)| ((*code).to_owned(), *sum)).collect()
    };
    let worth = sums(&concessions, "Worth to them", "Currency");
    assert_eq!(worth, of(&[("EUR", 124_500), ("JPY", 180_000)]));
    let cost = sums(&concessions, "Cost to us", "Currency");
    assert_eq!(cost, of(&[("EUR", 100_401), ("JPY", 100_000)]));
    // Of the case with both there is no sum, and it says why.
    let worth = sums(&cases, "Concessions, face value", "Concessions, currency");
    assert_eq!(worth, of(&[("EUR", 123_500), ("JPY", 30_000)]));
    let cases = rows(&cases);
    assert_eq!(cases[1]["Concessions, currency"], "EUR; JPY");
    assert_eq!(cases[1]["Concessions, real cost"], "");
    assert_eq!(cases[1]["Concessions"], "2");
}

#[test]
fn every_moment_has_the_one_form_that_a_spreadsheet_takes_for_a_date() {
    let mut found = 0;
    for text in tables(&week()) {
        let rows = cells(&text);
        for (heading, cell) in rows[1..].iter().flat_map(|row| rows[0].iter().zip(row)) {
            if cell.starts_with("2026-1") && cell.contains(':') {
                let form: String =
                    cell.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
                assert_eq!(form, "0000-00-00 00:00:00", "{heading}");
                found += 1;
            }
        }
    }
    assert_eq!(found, 15);
}

#[test]
fn ways_to_reach_a_customer_go_out_only_when_somebody_chose_so() {
    let mut shop = Shop::at("2026-11-16 09:00");
    shop.case("Ana Ruiz", "Burnt");
    let customer = shop.log.similar_customers("Ana Ruiz", "", "").unwrap()[0].id;
    let known = CustomerDraft {
        phone: "+49 660 1234".into(),
        email: "ana@example.com".into(),
        address: "Mill Lane 3".into(),
        ..CustomerDraft::of(&shop.log.customer(customer).unwrap())
    };
    shop.log.save_customer(&known).unwrap();
    for text in tables(&shop) {
        for secret in ["660", "ana@", "Mill", "E-mail", "Address"] {
            assert!(!text.contains(secret), "{secret}");
        }
    }
    let chosen = ExportOrder { contact_details: true, ..order(Format::Csv) };
    let row = &rows(&written(&shop, chosen))[0];
    assert_eq!(unguard(&row["Phone"]), "+49 660 1234");
    assert_eq!((&*row["E-mail"], &*row["Address"]), ("ana@example.com", "Mill Lane 3"));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a file of somebody else is what is tested")]
fn of_three_files_all_are_written_or_none() {
    let shop = week();
    let names = |folder: &Path| {
        let entries = std::fs::read_dir(folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    };
    for there in ["x.csv", "x-promises.csv", "x-concessions.csv"] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(there), "mine").unwrap();
        let refused = write(&shop, order(Format::Csv), &folder.path().join("x.csv"));
        let Err(JobError::Write(WriteError::Exists { path })) = refused else {
            panic!("{refused:?}");
        };
        assert!(path.ends_with(there), "{}", path.display());
        assert_eq!(names(folder.path()), [there]);
    }
    let folder = tempfile::tempdir().unwrap();
    let alone = ExportOrder { cases_only: true, ..order(Format::Csv) };
    let exported = write(&shop, alone, &folder.path().join("x.csv")).unwrap();
    assert!(exported.beside.is_empty());
    assert_eq!(names(folder.path()), ["x.csv"]);
}
