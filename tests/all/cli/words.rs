//! Words are checked without a log, by people and by programs.

use super::{Home, lay};
use std::io::Write as _;
use std::process::Stdio;

const COMPLAINT: &str = "I asked for 9:50 and had to drive myself to the airport.";

fn strict(home: &Home, words: &str) -> i32 {
    let file = home.path("letter.txt");
    lay(&file, words);
    let file = file.to_str().unwrap();
    let ran = home.command(&["check-words", file, "--strict"]).output().unwrap();
    ran.status.code().unwrap()
}

#[test]
fn findings_have_line_and_column_reason_and_other_words() {
    let home = Home::new();
    let file = home.path("letter.txt");
    lay(&file, "Dear Ines,\nthe car was late. Mistakes happen.\nFrank");
    let file = file.to_str().unwrap();
    let ran = home.run(&["check-words", file, "--name", "Ines Moreau", "--complaint", COMPLAINT]);
    ran.expect(0);
    assert!(ran.out.contains("2:19 shrug: “Mistakes happen”"), "{}", ran.out);
    assert!(ran.out.contains("Ines"), "{}", ran.out);
    assert!(ran.out.contains("Still missing:"), "{}", ran.out);
    assert!(ran.out.contains("of 100, not ready yet."), "{}", ran.out);
    assert!(!home.log_folder().exists(), "no log is made");
}

#[test]
fn programs_read_the_score_the_parts_and_every_finding() {
    let home = Home::new();
    let file = home.path("letter.txt");
    let words = "Dear Ines, mistakes happen, but at least you got there.";
    lay(&file, words);
    let answer = home.json(&["check-words", file.to_str().unwrap(), "--name", "Ines", "--json"]);
    assert_eq!(answer["ready"], false);
    assert!(answer["score"].is_u64());
    let parts = answer["parts"].as_object().unwrap();
    let names: Vec<_> = parts.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "explanation",
            "forgiveness",
            "regret",
            "repair",
            "repentance",
            "responsibility",
            "thanks"
        ]
    );
    let found = answer["findings"].as_array().unwrap();
    for class in ["shrug", "minimise", "missing_part"] {
        assert!(found.iter().any(|it| it["class"] == class), "{class}: {answer}");
    }
    for it in found {
        let span = |name: &str| usize::try_from(it[name].as_u64().unwrap()).unwrap();
        assert_eq!(words.get(span("start")..span("end")), it["text"].as_str());
    }
    assert!(answer["missing"].as_array().unwrap().iter().any(|it| it == "responsibility"));
}

#[test]
fn strict_ends_with_one_when_anything_was_found() {
    let home = Home::new();
    assert_eq!(strict(&home, "Mistakes happen."), 1);
    let update = home.path("update.txt");
    lay(&update, "Dear Ines, the new part is here. I call you on Friday at noon.");
    let update = update.to_str().unwrap();
    let kind = ["check-words", update, "--name", "Ines", "--kind", "update", "--strict"];
    home.run(&kind).expect(0);
}

#[test]
fn words_can_come_through_the_standard_input() {
    let home = Home::new();
    let mut child = home
        .command(&["check-words", "-", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"Mistakes happen.").unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains("\"shrug\""));
}

#[test]
fn what_is_no_text_gets_a_sentence() {
    let home = Home::new();
    let file = home.path("odd");
    let name = file.to_str().unwrap().to_owned();
    for (bytes, says) in [
        (Vec::new(), "no words to check"),
        (b" \n\t ".to_vec(), "no words to check"),
        (vec![b'a', 0xff, 0xfe], "no text in UTF-8"),
        (b"a\0b".to_vec(), "no text in UTF-8"),
        (vec![b'a'; 10 << 20], "longer than 20,000 characters"),
        ("ü".repeat(20_001).into_bytes(), "longer than 20,000 characters"),
    ] {
        lay(&file, bytes);
        let ran = home.run(&["check-words", &name]);
        ran.expect(1);
        assert!(ran.err.contains(says), "{says}: {}", ran.err);
        assert_eq!(ran.out, "");
    }
    let ran = home.run(&["check-words", "no/such/file"]);
    ran.expect(1);
    assert!(ran.err.contains("no/such/file could not be read: it is not there"), "{}", ran.err);
    home.run(&["check-words", &name, "--kind", "poem"]).expect(2);
}
