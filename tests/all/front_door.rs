//! Is what a newcomer reads first still true?
//!
//! The map in `src/lib.rs` and `.github/CONTRIBUTING.md` name files, folders and commits. Each must be
//! there: a file or folder between backticks, the target of a link, a commit with its title behind it.

use std::path::{Path, PathBuf};
use std::process::Command;

const CONTRIBUTING: &str = ".github/CONTRIBUTING.md";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What stands between backticks in a line, and what follows each.
fn quoted(line: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some((_, inside)) = rest.split_once('`') {
        let Some((token, after)) = inside.split_once('`') else { break };
        found.push((token, after));
        rest = after;
    }
    found
}

/// A part of a path that stands for a name to be chosen.
fn is_open(part: &str) -> bool {
    ["x", "x.rs", "x.ftl"].contains(&part)
        || part.ends_with("000N")
        || part.contains("NAME")
        || part == "*"
}

/// The path up to where its name is still to be chosen, below one of the folders.
fn is_there(path: &str, below: &[&str]) -> bool {
    let known: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let known: PathBuf = known.into_iter().take_while(|part| !is_open(part)).collect();
    below.iter().any(|folder| root().join(folder).join(&known).exists())
}

/// The rows of the map's last table: what is changed, and the paths it touches.
fn map() -> Vec<(String, Vec<String>)> {
    let lib = text("src/lib.rs");
    let (_, table) = lib.split_once("Which files does a change touch?").expect("the table");
    let rows = table.lines().skip_while(|line| !line.starts_with("//! | "));
    let rows = rows.skip(2).take_while(|line| line.starts_with("//! | "));
    rows.map(|row| {
        let (_, row) = row.split_once("| ").expect("a row");
        let (change, files) = row.split_once(" | ").expect("two columns");
        let is_path = |token: &str| token.contains('/');
        let files = quoted(files).into_iter().map(|(token, _)| token).filter(|it| is_path(it));
        (change.to_owned(), files.map(str::to_owned).collect())
    })
    .collect()
}

/// The paths that a page names from the top of the checkout.
fn paths_of(page: &str) -> Vec<String> {
    let tops = ["src/", "tests/", "benches/", "assets/", ".ci/", ".cargo/", ".github/"];
    let words = |token: &str| token.split(' ').next().unwrap_or_default().to_owned();
    let is_path = |it: &String| {
        tops.iter().any(|top| it.starts_with(top)) || it.ends_with(".md") || it.ends_with(".toml")
    };
    page.lines()
        .flat_map(quoted)
        .map(|(token, _)| words(token))
        .filter(is_path)
        .filter(|it| !it.starts_with('*'))
        .collect()
}

#[test]
fn every_file_of_the_map_is_there() {
    let rows = map();
    let named: usize = rows.iter().map(|(_, files)| files.len()).sum();
    assert!(rows.len() >= 12 && named >= 50, "{} rows name {named} files", rows.len());
    for (change, files) in rows {
        assert!(!files.is_empty(), "{change}: names no file");
        for file in files {
            assert!(is_there(&file, &["src", ""]), "{change}: there is no {file}");
        }
    }
}

#[test]
fn every_file_that_contributing_names_is_there() {
    let named = paths_of(&text(CONTRIBUTING));
    assert!(named.len() >= 60, "{named:?}");
    for file in named {
        assert!(is_there(&file, &[""]), "there is no {file}");
    }
}

#[test]
fn every_change_that_contributing_walks_through_is_on_the_map() {
    let rows = map();
    let page = text(CONTRIBUTING);
    let (_, usual) = page.split_once("\n## Make a usual change\n").expect("the chapter");
    let (usual, _) = usual.split_once("\n## ").expect("its end");
    let walks: Vec<String> = usual
        .lines()
        .filter_map(|line| line.strip_prefix("### A"))
        .map(|rest| ["a", rest].concat())
        .collect();
    assert!(walks.len() >= 9, "{walks:?}");
    for walk in walks {
        assert!(rows.iter().any(|(change, _)| *change == walk), "{walk:?} is not on the map");
    }
}

#[test]
fn every_link_leads_somewhere() {
    let pages =
        ["README.md", CONTRIBUTING, ".github/SECURITY.md", ".github/pull_request_template.md"];
    let mut count = 0;
    for page in pages {
        let text = text(page);
        let targets = text.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
        for (target, _) in targets.filter(|(target, _)| !target.contains("://")) {
            let from = root().join(page);
            let path = from.parent().unwrap_or(Path::new("")).join(target);
            assert!(path.exists(), "{page}: {target} leads nowhere");
            count += 1;
        }
    }
    assert!(count >= 4, "only {count} links were found");
    assert!(text("README.md").contains(CONTRIBUTING), "the README leads to {CONTRIBUTING}");
}

/// What git says; none where this is no checkout, or git is not there.
fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(root()).args(arguments).output().ok()?;
    let text = output.status.success().then_some(output.stdout)?;
    Some(String::from_utf8(text).ok()?.trim().to_owned())
}

#[test]
fn every_commit_has_the_title_that_is_given() {
    let page = text(CONTRIBUTING).replace('\n', " ");
    let is_id = |token: &str| token.len() == 7 && token.bytes().all(|it| it.is_ascii_hexdigit());
    let named: Vec<(&str, &str)> = quoted(&page)
        .into_iter()
        .filter(|(token, _)| is_id(token))
        .filter_map(|(id, after)| Some((id, after.strip_prefix(" (")?.split_once(')')?.0)))
        .collect();
    assert!(named.len() >= 8, "{named:?}");
    // An unpacked archive has no commits, and a shallow checkout only the last ones.
    let has_all = git(&["rev-parse", "--show-cdup"]).as_deref() == Some("")
        && git(&["rev-parse", "--is-shallow-repository"]).as_deref() == Some("false");
    for (id, title) in named {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let known = git(&["show", "--no-patch", "--format=%s", id]);
        assert!(
            !has_all || known.as_deref() == Some(title.as_str()),
            "{id}: {known:?}, not {title:?}"
        );
    }
}

#[test]
fn the_changes_of_this_version_stand_below_its_day() {
    let changes = text("CHANGELOG.md");
    let mut headings = changes.lines().filter_map(|line| line.strip_prefix("## "));
    assert_eq!(headings.next(), Some("Unreleased"));
    let newest = headings.next().expect("a version");
    let (version, day) = newest.split_once(" (").expect("a version and its day");
    assert_eq!(version, env!("CARGO_PKG_VERSION"));
    let day = day.trim_end_matches(')');
    assert!(day.parse::<chrono::NaiveDate>().is_ok(), "{day:?} is no day");
}

#[test]
fn what_is_missing_is_found() {
    assert_eq!(quoted("a `b` c `d`"), [("b", " c `d`"), ("d", "")]);
    assert!(is_there("src/ui/dialogs/NAME.rs", &[""]) && is_there("store/schema/000N", &["src"]));
    assert!(
        !is_there("src/ui/dialogues/NAME.rs", &[""]) && !is_there("domain/cases.rs", &["src", ""])
    );
}
