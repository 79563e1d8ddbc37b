//! How well does the check do on letters it was not made from?
//!
//! `letters/*.toml` are longer letters, written before the rules and never used to mend them. Each
//! says which words a careful reader would mark, and which parts are there. The test counts what
//! the check finds of it, class by class, and holds the sums against the figures of the last
//! release, so that a change that makes it worse shows. With `--nocapture` it prints the table.

use amends::domain::MessageKind;
use amends::words::{Checker, Class, Facts, Part, Review};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

#[derive(Deserialize)]
struct Letter {
    kind: String,
    name: String,
    complaint: String,
    happened: String,
    text: String,
    #[serde(default)]
    parts: Vec<String>,
    #[serde(default)]
    not_specific: bool,
    #[serde(default, rename = "finding")]
    findings: Vec<Marked>,
}

#[derive(Deserialize)]
struct Marked {
    class: String,
    words: String,
}

/// What was to be found, what was found of it, and what was found beside it.
#[derive(Clone, Copy, Default)]
struct Count {
    wanted: u32,
    found: u32,
    right: u32,
    wrong: u32,
}

impl Count {
    fn recall(self) -> f64 {
        share(self.found, self.wanted)
    }

    fn precision(self) -> f64 {
        share(self.right, self.right + self.wrong)
    }
}

fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 { 1.0 } else { f64::from(part) / f64::from(whole) }
}

fn letters() -> Vec<(String, Letter)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/all/words/letters");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |path: &std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).unwrap();
        (name, toml::from_str(&text).unwrap())
    };
    files.iter().map(read).collect()
}

fn review(letter: &Letter) -> Review {
    let facts = Facts {
        kind: MessageKind::of_id(&letter.kind).unwrap(),
        customer: &letter.name,
        complaint: &letter.complaint,
        happened: &letter.happened,
        ..Facts::default()
    };
    Checker::of("en").check(&letter.text, &facts)
}

#[derive(Default)]
struct Tally {
    classes: BTreeMap<Class, Count>,
    parts: BTreeMap<Part, Count>,
    good: u32,
    quiet_on_good: u32,
    notes: String,
}

impl Tally {
    fn add(&mut self, name: &str, letter: &Letter) {
        let review = review(letter);
        let said = |class: &Class| !matches!(class, Class::MissingPart | Class::NotSpecific);
        let marked: Vec<_> = letter
            .findings
            .iter()
            .map(|marked| {
                let start = letter.text.find(&marked.words).unwrap();
                (Class::of_id(&marked.class).unwrap(), start..start + marked.words.len())
            })
            .collect();
        let found: Vec<_> = review.findings.iter().filter(|it| said(&it.class)).collect();
        for (class, span) in &marked {
            let count = self.classes.entry(*class).or_default();
            count.wanted += 1;
            let hit = found.iter().any(|it| {
                it.class == *class && it.span.start < span.end && span.start < it.span.end
            });
            count.found += u32::from(hit);
            if !hit {
                let words = letter.text.get(span.clone());
                writeln!(self.notes, "missed {name}: {} {words:?}", class.id()).unwrap();
            }
        }
        for it in &found {
            let is_right = marked.iter().any(|(class, span)| {
                it.class == *class && it.span.start < span.end && span.start < it.span.end
            });
            let count = self.classes.entry(it.class).or_default();
            count.right += u32::from(is_right);
            count.wrong += u32::from(!is_right);
            if !is_right {
                let words = letter.text.get(it.span.clone());
                let (class, rule) = (it.class.id(), &it.rule);
                writeln!(self.notes, "wrong {name}: {class} {rule} {words:?}").unwrap();
            }
        }
        let count = self.classes.entry(Class::NotSpecific).or_default();
        let is_found = review.findings.iter().any(|it| it.class == Class::NotSpecific);
        count.wanted += u32::from(letter.not_specific);
        count.found += u32::from(letter.not_specific && is_found);
        count.right += u32::from(letter.not_specific && is_found);
        count.wrong += u32::from(!letter.not_specific && is_found);
        if letter.findings.is_empty() && !letter.not_specific {
            self.good += 1;
            self.quiet_on_good += u32::from(found.is_empty() && !is_found);
        }
        self.add_parts(name, letter, &review);
    }

    fn add_parts(&mut self, name: &str, letter: &Letter, review: &Review) {
        for part in Part::ALL {
            let is_there = letter.parts.iter().any(|it| it == part.id());
            let is_found = review.parts.iter().any(|it| it.part == part);
            let count = self.parts.entry(part).or_default();
            count.wanted += u32::from(is_there);
            count.found += u32::from(is_there && is_found);
            count.right += u32::from(is_there && is_found);
            count.wrong += u32::from(!is_there && is_found);
            if is_there != is_found {
                let how = if is_there { "missed" } else { "wrong" };
                writeln!(self.notes, "{how} {name}: part {}", part.id()).unwrap();
            }
        }
    }

    fn table(&self) -> String {
        let mut table = String::from("class or part: recall, precision (wanted, found, wrong)\n");
        let rows = self.classes.iter().map(|(class, count)| (class.id(), count));
        for (name, count) in rows.chain(self.parts.iter().map(|(part, count)| (part.id(), count))) {
            writeln!(
                table,
                "{name:14} {:.2} {:.2} ({}, {}, {})",
                count.recall(),
                count.precision(),
                count.wanted,
                count.found,
                count.wrong
            )
            .unwrap();
        }
        writeln!(table, "quiet on {} of {} good letters", self.quiet_on_good, self.good).unwrap();
        table
    }
}

#[test]
fn letters_never_used_to_make_the_rules_are_judged_as_before() {
    let mut tally = Tally::default();
    for (name, letter) in letters() {
        tally.add(&name, &letter);
    }
    let (mut all, mut parts) = (Count::default(), Count::default());
    for (sum, counts) in [
        (&mut all, tally.classes.values().collect::<Vec<_>>()),
        (&mut parts, tally.parts.values().collect()),
    ] {
        for count in counts {
            sum.wanted += count.wanted;
            sum.found += count.found;
            sum.right += count.right;
            sum.wrong += count.wrong;
        }
    }
    let table = tally.table();
    println!("{table}all classes: {:.2} {:.2}", all.recall(), all.precision());
    println!("all parts: {:.2} {:.2}\n{}", parts.recall(), parts.precision(), tally.notes);
    assert!(all.recall() >= RECALL && all.precision() >= PRECISION, "{table}");
    assert!(parts.recall() >= PARTS_RECALL && parts.precision() >= PARTS_PRECISION, "{table}");
}

/// The figures that hold, rounded down: of the words a reader marked, the share that is found in
/// the right class; of what is found, the share that a reader marked too; the same for parts.
const RECALL: f64 = 0.50;
const PRECISION: f64 = 0.83;
const PARTS_RECALL: f64 = 0.90;
const PARTS_PRECISION: f64 = 0.88;
