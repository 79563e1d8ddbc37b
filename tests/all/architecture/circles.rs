//! Circles between the files of one folder: whoever reads one of them must read them all.

use std::collections::{BTreeMap, BTreeSet};

use super::reading::{code, crate_paths, sibling_paths, without_tests};

/// For each file of a folder, which others of the folder it names.
type Names<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Files of one folder that name one another in a circle. A folder's own file (`mod.rs`) is no
/// part of it: it names what stands in the folder, and is named for what it brings together.
pub fn circles(files: &[(String, String)]) -> Vec<String> {
    let names = |path: &String| Some(path.strip_prefix("src/")?.strip_suffix(".rs")?.to_owned());
    let known: BTreeSet<String> = files.iter().filter_map(|(path, _)| names(path)).collect();
    let mut folders: BTreeMap<&str, Names<'_>> = BTreeMap::new();
    for (path, text) in files {
        let Some(file) = names(path).and_then(|name| known.get(&name)) else { continue };
        let (folder, _) = file.rsplit_once('/').unwrap_or(("", file));
        if file.ends_with("/mod") || folder.is_empty() {
            continue;
        }
        let code = code(&without_tests(text));
        let own = sibling_paths(&code).into_iter().map(|it| format!("{folder}::{it}"));
        for to in crate_paths(&code).into_iter().chain(own) {
            if let Some(to) = file_of(&to.replace("::", "/"), &known)
                && to.rsplit_once('/').is_some_and(|(other, _)| other == folder)
                && to != file
            {
                folders.entry(folder).or_default().entry(file).or_default().insert(to);
            }
        }
    }
    folders.values().flat_map(in_folder).collect()
}

/// The file in which a path stands: the longest beginning of it that is one.
fn file_of<'a>(path: &str, known: &'a BTreeSet<String>) -> Option<&'a str> {
    let mut path = path;
    loop {
        if let Some(found) = known.get(path) {
            return Some(found);
        }
        path = path.rsplit_once('/')?.0;
    }
}

fn in_folder(names: &Names<'_>) -> Vec<String> {
    let reached = |from: &str| {
        let mut found: BTreeSet<&str> = BTreeSet::new();
        let mut next: Vec<&str> = names.get(from).into_iter().flatten().copied().collect();
        while let Some(file) = next.pop() {
            if found.insert(file) {
                next.extend(names.get(file).into_iter().flatten());
            }
        }
        found
    };
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        names.keys().map(|file| (*file, reached(file))).collect();
    let circle = |file: &&str| {
        let back = |other: &&&str| reached.get(**other).is_some_and(|it| it.contains(file));
        let circle: Vec<&str> = reached[file].iter().filter(back).copied().collect();
        (!circle.is_empty()).then(|| circle.join(", "))
    };
    let circles: BTreeSet<String> = names.keys().filter_map(circle).collect();
    circles.into_iter().map(|circle| format!("a circle: {circle}")).collect()
}

#[test]
fn circles_are_found() {
    let shop = |words: &str, list: &str, check: &str| {
        let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        circles(&[
            file("src/words/mod.rs", "pub use list::List; use crate::words::check::Check;"),
            file("src/words/word.rs", words),
            file("src/words/list.rs", list),
            file("src/words/check.rs", check),
        ])
    };
    let found =
        shop("use super::list::List;", "use super::{Word, check};", "use crate::words::word;");
    assert_eq!(found, ["a circle: words/check, words/list, words/word"]);
    assert_eq!(shop("f(super::list::x())", "use super::word::Word;", "").len(), 1);
    for (word, list) in [
        ("use super::list::List;", "use super::Word;"),
        ("use super::list::List;", "#[cfg(test)]\nmod tests { use super::word::Word; }"),
        ("use super::list::List;", "// See super::word::Word."),
        ("use super::list::List;", "use super::super::word::Word;"),
    ] {
        assert_eq!(shop(word, list, "use super::word::Word;"), Vec::<String>::new(), "{list}");
    }
}
