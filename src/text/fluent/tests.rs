//! What the build refuses, and what it makes of the files that it takes.

use super::generate::{File, Reach, generate};
use super::{Language, number, words};

fn file(language: &str, path: &[&str], text: &str) -> File {
    File {
        language: language.to_owned(),
        path: path.iter().map(|part| (*part).to_owned()).collect(),
        place: format!("/{language}/{}.ftl", path.join("/")),
        text: text.to_owned(),
    }
}

const ENGLISH: &str = "\
### The words of a page.

# The title.
title = Cases

# How many there are.
# $count (Number)
# $name (String) of whom
count = { $count ->
        [one] One case of { $name }
       *[other] { $count } cases of { $name }
    }

none =
    .advice = Log one.
";

fn english() -> File {
    file("en-US", &["case", "page"], ENGLISH)
}

/// What the build says of these files; fails when it takes them.
fn refused(files: &[File]) -> String {
    generate(files, Reach::Everybody).expect_err("it is refused").join("\n")
}

#[test]
fn a_message_becomes_a_method_with_its_values_in_their_order() {
    let rust = generate(&[english()], Reach::Everybody).expect("it is taken");
    for line in [
        "pub struct CasePageText {",
        "pub fn title(&self) -> &'static str {",
        "pub fn count(&self, count: impl Into<Number>, name: &str) -> String {",
        "pub fn none_advice(&self) -> &'static str {",
        "/// How many there are.",
    ] {
        assert!(rust.contains(line), "{line}: {rust}");
    }
    assert!(!rust.contains("fn none(&self)"), "{rust}");
}

#[test]
fn what_only_the_program_may_say_is_named_by_the_compiler_when_it_does_not() {
    let rust = generate(&[english()], Reach::Program).expect("it is taken");
    assert!(rust.contains("pub(crate) fn title(&self)"), "{rust}");
    assert!(!rust.contains("pub fn title(&self)"), "{rust}");
}

#[test]
fn what_is_wrong_in_english_is_named_with_its_file() {
    for (text, said) in [
        ("### A page.\n\ntitle = Cases of { $name }\n", "`title` uses $name: say in its comment"),
        ("### A page.\n\n# $name (String)\ntitle = Cases\n", "`title` never uses $name"),
        ("### A page.\n\na-b = One\na_b = Two\n", "`a_b` is there twice"),
        ("title = Cases\n", "begin with a line `### `"),
        ("### A page.\n\ntitle = { $\n", "en-US/page.ftl:3: "),
    ] {
        let wrong = refused(&[file("en-US", &["page"], text)]);
        assert!(wrong.contains("en-US/page.ftl") && wrong.contains(said), "{said}: {wrong}");
    }
}

#[test]
fn another_language_says_the_same_messages_with_no_other_values() {
    let german = "### Seite.\n\ntitle = Fälle\n\ncount = { $count } von { $name }\n\nnone =\n    \
                  .advice = Trage einen ein.\n";
    let path = ["case", "page"];
    let taken =
        generate(&[file("de", &path, german), english()], Reach::Everybody).expect("it is taken");
    let (first, second) = (taken.find("(\"en-US\", &["), taken.find("(\"de\", &["));
    assert!(first.is_some() && first < second, "English comes first: {taken}");
    let without = german.replace("title = Fälle\n", "");
    let with_more = german.replace("Fälle", "Fälle { $day }");
    let besides = format!("{german}\nextra = Mehr\n");
    for (text, said) in [
        (without.as_str(), "de/case/page.ftl: `title` is missing"),
        (with_more.as_str(), "de/case/page.ftl: `title` is never given $day"),
        (besides.as_str(), "de/case/page.ftl: `extra` is said nowhere"),
    ] {
        let wrong = refused(&[english(), file("de", &path, text)]);
        assert!(wrong.contains(said), "{said}: {wrong}");
    }
    let wrong = refused(&[english(), file("de", &["other"], german)]);
    assert!(wrong.contains("de/case/page.ftl is missing"), "{wrong}");
}

#[test]
fn plurals_are_those_of_the_language() {
    let ids: &[&[&str]] = &[&["title", "count", "none.advice"]];
    let made = Language::new("en-US", vec![ENGLISH.into()], ids);
    let page: &'static Language = Box::leak(Box::new(made));
    let page = page.messages(0);
    assert_eq!(page.fixed(0), "Cases");
    assert_eq!(page.fixed(2), "Log one.");
    let count = |many: u32| page.said(1, [("count", number(many)), ("name", words("Ana"))]);
    assert_eq!((count(1).as_str(), count(2).as_str()), ("One case of Ana", "2 cases of Ana"));
}
