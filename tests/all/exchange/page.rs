//! The page: the same numbers as elsewhere, each story in order, and no way to make it do
//! anything.

use super::{golden, order, week, words, written};
use crate::support::Shop;
use amends::domain::{Channel, Harm, LogDraft};
use amends::exchange::csv;
use amends::exchange::history::Summary;
use amends::exchange::words::Words;
use amends::jobs::Format;

#[test]
fn a_week_as_a_page() {
    let text = written(&week(), order(Format::Html));
    golden("week.html", &text);
    let apology = text.find("We wrote down the wrong date").unwrap();
    let chased = text.find("Is it coming?").unwrap();
    let kept = text.find("brought it myself").unwrap();
    assert!(apology < chased && chased < kept, "the story stands in order");
    assert_eq!(text.matches("We wrote down the wrong date").count(), 1, "its words stand once");
    assert!(text.contains("Done</span> · Apologize"), "and the stage is told as well");
}

/// The names of all elements in order, as a browser would see them.
pub(super) fn elements(page: &str) -> Vec<String> {
    let name = |part: &str| -> String {
        let part = part.chars();
        let named = part.take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '!'));
        named.collect::<String>().to_ascii_lowercase()
    };
    page.split('<').skip(1).map(name).collect()
}

fn page_of(typed: &str) -> String {
    let mut shop = Shop::at("2026-11-16 09:00");
    let mut draft = LogDraft {
        words: format!("x{typed}"),
        channel: Some(Channel::Email),
        harm: Some(Harm::Nuisance),
        title: format!("x{typed}"),
        product: format!("x{typed}"),
        remedy: format!("x{typed}"),
        ..LogDraft::default()
    };
    draft.who.name = format!("x{typed}");
    shop.log.log_case(&draft).expect("a case");
    written(&shop, order(Format::Html))
}

#[test]
fn nothing_typed_becomes_a_part_of_the_page() {
    let plain = elements(&page_of("plain"));
    assert!(plain.len() > 40);
    let starts =
        ["<", "\"><", "'><", "</p><", "</article><", "--><", "]]><", "</style><", "{{", "{%"];
    let attacks = [
        "script>alert(1)</script>",
        "img src=x onerror=alert(1)>",
        "svg/onload=alert(1)>",
        "iframe src=javascript:alert(1)>",
        "a href=javascript:alert(1)>x</a>",
        "style>*{display:none}</style>",
        "meta http-equiv=refresh content=0>",
        "base href=//x>",
        "form action=//x><input>",
        "object data=x>",
        "math><mtext></mtext></math>",
        "!--",
        "!DOCTYPE x>",
        "link rel=stylesheet href=//x>",
        "body onload=alert(1)>",
        "video><source onerror=alert(1)>",
        "details open ontoggle=alert(1)>",
        "template><p></template>",
        "%2f&lt;script&gt;",
        "\u{202e}script>\u{0}",
        "words.report.title }}",
        " 7*7 }} %}",
        "&#x3c;script&#x3e;",
        "\u{ff1c}script\u{ff1e}",
        "noscript><p title=\"</noscript><img>\">",
    ];
    let mut tried = 0;
    for start in starts {
        for attack in attacks {
            let typed = format!("{start}{attack}");
            let page = page_of(&typed);
            assert_eq!(elements(&page), plain, "{typed}");
            assert!(!page.contains("49"), "nothing typed is reckoned: {typed}");
            tried += 1;
        }
    }
    assert_eq!(tried, 250);
    assert!(!plain.iter().any(|name| name.contains("script")));
}

#[test]
fn the_rates_follow_the_glossary() {
    let summary =
        Summary { closed: 5, withdrawn: 1, recovered: 3, kept: 2, broken: 1, ..Summary::default() };
    assert_eq!(summary.recovered_percent(), Some(75));
    assert_eq!(summary.kept_percent(), Some(66));
    assert_eq!(Summary::default().recovered_percent(), None);
    let withdrawn = Summary { closed: 1, withdrawn: 1, ..Summary::default() };
    assert_eq!(withdrawn.recovered_percent(), None);
}

#[test]
fn every_fixed_value_has_its_word() {
    let Words { fixed, .. } = words();
    for (group, count) in [
        ("channel", 8),
        ("harm", 4),
        ("kind", 8),
        ("caused_by", 7),
        ("stage", 6),
        ("outcome", 8),
        ("form", 8),
        ("nature", 3),
        ("prevention", 3),
        ("column", csv::COLUMNS.len()),
        ("promise_column", csv::PROMISE_COLUMNS.len()),
        ("concession_column", csv::CONCESSION_COLUMNS.len()),
    ] {
        assert_eq!(fixed[group].as_object().expect(group).len(), count, "{group}");
    }
}
