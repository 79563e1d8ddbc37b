//! A message as a letter on paper and as a draft for the mail program.

use super::golden;
use super::page::elements;
use amends::domain::Moment;
use amends::exchange::letter::Letter;
use amends::exchange::mail::Draft;
use chrono::DateTime;

/// A letter to a customer whose cake came late.
fn letter() -> Letter {
    Letter {
        language: "en".into(),
        title: "Letter to Inés Moreau".into(),
        shop: "Rosa’s Bakery".into(),
        head: vec!["12 Mill Street, Springfield".into(), "Phone 555 0100".into()],
        date: "November 22, 2026".into(),
        to: vec!["Inés Moreau".into(), "4 Harbor Road".into(), "Springfield".into()],
        words: "Dear Inés,\n\nI wrote down the wrong day, and you had no cake at your \
                daughter’s party.\nThat was my mistake & mine alone.\n\nA new one is yours on \
                Friday at noon."
            .into(),
        signature: vec!["Rosa".into(), "Rosa’s Bakery".into()],
    }
}

fn draft() -> Draft {
    Draft {
        to_name: "Inés Moreau".into(),
        to: "ines@moreau.example".into(),
        from_name: "Rosa’s Bakery".into(),
        from: "rosa@bakery.example".into(),
        subject: "About your daughter’s cake".into(),
        words: letter().words,
        written: Moment {
            utc: DateTime::from_timestamp(1_795_337_000, 0).unwrap(),
            offset_minutes: 60,
        },
        mark: [7; 16],
    }
}

#[test]
fn a_letter_stays_as_it_was_looked_at() {
    golden("letter.txt", &letter().text());
    golden("letter.html", &letter().html().unwrap());
}

#[test]
fn a_draft_stays_as_it_was_looked_at() {
    let bytes = draft().eml().unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "each line ends as mail wants it");
    golden("draft.eml", &text.replace("\r\n", "\n"));
}

#[test]
fn nothing_typed_becomes_a_part_of_a_letter() {
    let plain = elements(&letter().html().unwrap());
    assert!(plain.len() > 30);
    for attack in [
        "<script>alert(1)</script>",
        "</p></main><img src=x onerror=alert(1)>",
        "\"><svg/onload=alert(1)>",
        "{{ title }}{% raw %}",
        "<!--",
        "]]><style>*{}</style>",
    ] {
        let mut letter = letter();
        for text in [&mut letter.title, &mut letter.shop, &mut letter.date, &mut letter.words] {
            text.push_str(attack);
        }
        for lines in [&mut letter.head, &mut letter.to, &mut letter.signature] {
            lines.iter_mut().for_each(|line| line.push_str(attack));
        }
        let page = letter.html().unwrap();
        assert_eq!(elements(&page), plain, "{attack}");
        assert!(letter.text().contains(attack), "paper shows what was typed");
    }
    assert!(!plain.iter().any(|name| name.contains("script")));
}

#[test]
fn a_letter_asks_nothing_of_the_world_outside() {
    let page = letter().html().unwrap();
    assert!(page.contains("Content-Security-Policy"));
    for outside in ["http://", "https://", "src=", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
}
