//! Does the house keep its own rules?
//!
//! Reads the sources as text. Each rule is a function from a file's path (with `/`, from the top
//! of the checkout) and its text to the breaches in it, and proves on a bad example that it
//! fires. The rules are heuristics on purpose: when one fires on good code, say that code
//! another way, or give the exception a line here with its reason.

use std::path::Path;

mod circles;
mod reading;

use reading::{Literal, code, crate_paths, literals, without_tests};

/// Who may import whom: a folder, and what it may name after `crate::`. Its own things always.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("main", &["app", "cli", "platform"]),
    ("app", &["ui", "jobs", "platform", "logbook", "text", "words", "domain"]),
    ("cli", &["jobs", "logbook", "exchange", "platform", "text", "words", "domain"]),
    (
        "ui",
        &[
            "logbook",
            "jobs::Status",
            "jobs::Detail",
            "jobs::ExportOrder",
            "jobs::FilePurpose",
            "jobs::Format",
            "jobs::LetterFormat",
            "jobs::Task",
            "jobs::Running",
            "text",
            "words",
            "domain",
        ],
    ),
    ("jobs", &["exchange", "logbook", "store", "domain", "platform"]),
    ("logbook", &["store", "domain", "words", "platform::clock"]),
    ("store", &["domain"]),
    ("exchange", &["domain"]),
    (
        "text",
        &["domain", "words", "logbook::error", "logbook::check", "logbook::deed", "jobs::Words"],
    ),
    ("words", &["domain"]),
    ("domain", &[]),
    // A clock hands out the domain's own word for the present moment.
    ("platform", &["domain::Now"]),
];

/// Where `text` may take error types from, to explain them.
const EXPLAINED: &[&str] = &["logbook", "jobs", "platform", "exchange"];

/// Names that are the same in every language, so they may stand outside `text/`.
const PROPER_NAMES: &[&str] =
    &["Amends", "Inter", "Inter SemiBold", "Phosphor", "OpenGL ES", "SQLite format 3\\0"];

/// What a literal may be part of without being shown to a user.
const NOT_SHOWN: &[&str] = &[
    "#[",
    "#![",
    "tracing::",
    "trace!",
    "debug!",
    "info!",
    "warn!",
    "error!",
    "assert",
    "panic!",
    "unreachable!",
    "thread::Builder",
    "include_str!",
    "include_bytes!",
    "env!",
    "debug_struct(",
];

/// What looks at a disk, which may be slow or far away: the window leaves it to jobs.
const TOUCHES_FILES: &[&str] = &[
    "std::fs",
    "File::open",
    "OpenOptions",
    "may_write",
    "write_file",
    "reveal::open",
    "copy::list",
    "copy::restore",
    "open::log",
    "open::is_there",
    "open::mark",
    "open::expect",
    "Store::open",
    "InstanceLock::take",
    "log_file::start",
    "letter_folder::",
    "sample::shop",
    "folders::prepare",
    ".is_file()",
    ".is_dir()",
    ".exists()",
    ".canonicalize()",
    ".read_dir()",
];

const SQL: &[&str] = &[
    "SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "ALTER", "DROP", "PRAGMA", "VACUUM", "WITH",
];

/// The folder of `src` a file belongs to; `main` and `lib` are folders of their own.
fn folder(path: &str) -> Option<&str> {
    let first = path.strip_prefix("src/")?.split('/').next()?;
    Some(first.strip_suffix(".rs").unwrap_or(first))
}

fn within(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn imports(path: &str, text: &str) -> Vec<String> {
    let Some(folder) = folder(path) else { return Vec::new() };
    if folder == "lib" {
        return Vec::new();
    }
    let Some((_, allowed)) = MAY_IMPORT.iter().find(|(name, _)| *name == folder) else {
        return vec![format!("{path}: the folder `{folder}` is not in the table of imports")];
    };
    let explains = |to: &str| {
        let from = to.split("::").next().unwrap_or_default();
        folder == "text" && to.ends_with("Error") && EXPLAINED.contains(&from)
    };
    crate_paths(&code(&without_tests(text)))
        .into_iter()
        .filter(|to| !within(to, folder) && !explains(to))
        .filter(|to| !allowed.iter().any(|prefix| within(to, prefix)))
        .map(|to| format!("{path}: `{folder}` must not know `{to}`"))
        .collect()
}

fn sql(path: &str, text: &str) -> Vec<String> {
    if path.starts_with("src/store/") || !path.starts_with("src/") {
        return Vec::new();
    }
    let starts = |text: &str| {
        let first = text.split_whitespace().next().unwrap_or_default();
        SQL.contains(&first) && text.trim() != first
    };
    literals(&without_tests(text))
        .into_iter()
        .filter(|literal| starts(&literal.text))
        .map(|literal| format!("{path}:{}: SQL outside store/", literal.line))
        .collect()
}

fn colours(path: &str, text: &str) -> Vec<String> {
    if path == "src/ui/theme.rs" || !path.starts_with("src/") {
        return Vec::new();
    }
    let mut breaches = Vec::new();
    let code = code(text);
    if code.contains("Color32::from_") || code.contains("hex_color!") {
        breaches.push(format!("{path}: makes a colour outside ui/theme.rs"));
    }
    let is_hex = |text: &str| {
        let digits = text.strip_prefix('#').unwrap_or_default();
        matches!(digits.len(), 6 | 8) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    for literal in literals(text).into_iter().filter(|literal| is_hex(&literal.text)) {
        breaches.push(format!("{path}:{}: hex colour outside ui/theme.rs", literal.line));
    }
    breaches
}

/// Whether it reads like something written for people: two words, or one with a capital.
fn prose(text: &str) -> bool {
    let mut first = text.chars();
    let capital = first.next().is_some_and(char::is_uppercase)
        && first.next().is_some_and(char::is_lowercase);
    sentence(text) || capital
}

/// Whether it has two words on end that are no names of a program, or one beside a value.
fn sentence(text: &str) -> bool {
    let is_value = |part: &str| part.contains(['{', '}']);
    let is_word = |part: &str| {
        !part.contains(['_', '%', '{', '}'])
            && part.chars().filter(|c| c.is_alphabetic()).count() >= 2
    };
    let parts: Vec<&str> = text.split(' ').collect();
    parts.windows(2).any(|pair| match pair {
        [one, other] => {
            (is_word(one) && (is_word(other) || is_value(other)))
                || (is_value(one) && is_word(other))
        }
        _ => false,
    })
}

/// Whether it is a piece of a statement: its keywords are capitals.
fn is_sql(text: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "COLLATE",
        "DESC",
        "AND",
        "NOT",
        "IN",
        "FROM",
        "SAVEPOINT",
        "RELEASE",
        "ROLLBACK",
        "BEGIN",
        "INTO",
        "TABLE",
        "ORDER",
    ];
    let known = |word: &str| SQL.contains(&word) || KEYWORDS.contains(&word);
    text.split(|c: char| !c.is_alphabetic()).any(known)
}

/// Files whose words no person reads in the program, or which may be English.
const NO_WORDS: &[(&str, &str)] = &[
    ("src/text/help", "what the command line says to `--help`, and names it takes"),
    ("src/text/fluent/generate.rs", "speaks to whoever builds the program"),
    ("src/domain/day/when/generate.rs", "speaks to whoever builds the program"),
    ("src/domain/evidence/generate.rs", "speaks to whoever builds the program"),
    ("src/platform/at_login/", "names and files that systems ask for"),
    ("tests.rs", "a test"),
    ("src/store/tables/samples.rs", "what tests begin with"),
    ("src/store/page/samples.rs", "what tests begin with"),
    ("src/ui/screens/samples.rs", "what tests begin with"),
    ("src/domain/cadence/oracle.rs", "a test's other way to the answer"),
];

/// What is said to a reader of files, of which a person hears as the detail of a damage.
const DETAILS: &[&str] = &[
    "a currency code is three letters",
    "{level} is no level of harm",
    "not a plain word",
    "an amount without a currency",
    "{column} {number} means nothing",
    "not hexadecimal digits",
    // In the sample's own stories.
    "just now",
    "\\\"{text}\\\" is no day and time",
    "amends sample 01",
    // In what SQLite says.
    "no such ",
    " missing from index ",
    "wrong # of entries in index ",
];

/// English belongs in `assets/text`. What is drawn or printed must not hold a single word; what is
/// deeper within may name things by one word, and speaks no sentence.
fn words(path: &str, text: &str) -> Vec<String> {
    let no_words = |(file, _): &(&str, &str)| path.starts_with(file) || path.ends_with(file);
    if !path.starts_with("src/") || !path.ends_with(".rs") || NO_WORDS.iter().any(no_words) {
        return Vec::new();
    }
    if path.contains("/tests/") {
        return Vec::new();
    }
    let is_near = ["src/ui/", "src/app/", "src/cli/"].iter().any(|near| path.starts_with(near));
    let reads = if is_near { prose } else { sentence };
    let is_known = |literal: &Literal| {
        let text = literal.text.as_str();
        PROPER_NAMES.contains(&text)
            || DETAILS.contains(&text)
            || (path.starts_with("src/store/") && is_sql(text))
            || NOT_SHOWN.iter().any(|mark| literal.before.contains(mark))
    };
    literals(&without_tests(text))
        .into_iter()
        .filter(|literal| reads(&literal.text) && !is_known(literal))
        .map(|found| format!("{path}:{}: {:?} belongs in assets/text", found.line, found.text))
        .collect()
}

fn frames(path: &str, text: &str) -> Vec<String> {
    if !path.starts_with("src/ui/") && !path.starts_with("src/app/") {
        return Vec::new();
    }
    let code = code(&without_tests(text));
    TOUCHES_FILES
        .iter()
        .filter(|mark| code.contains(**mark))
        .map(|mark| format!("{path}: `{mark}` on the frame, where it may hang; make it a job"))
        .collect()
}

fn size(path: &str, text: &str) -> Vec<String> {
    let lines = text.lines().count();
    if !path.ends_with(".rs") || lines <= 500 {
        return Vec::new();
    }
    vec![format!("{path}: {lines} lines, and 500 is the end")]
}

fn names(path: &str, _text: &str) -> Vec<String> {
    let vague = ["util", "utils", "helper", "helpers", "common", "manager", "misc"];
    let is_vague = |part: &str| {
        let stem = part.split('.').next().unwrap_or(part);
        stem.split('_').any(|word| vague.contains(&word))
    };
    let found = path.ends_with(".rs") && path.split('/').any(is_vague);
    if found { vec![format!("{path}: a name that says nothing")] } else { Vec::new() }
}

fn headers(path: &str, text: &str) -> Vec<String> {
    let folder_file = path.starts_with("src/") && path.ends_with(".rs");
    if !folder_file || text.starts_with("//! ") {
        return Vec::new();
    }
    vec![format!("{path}: starts without a `//!` header")]
}

fn sql_files(path: &str, _text: &str) -> Vec<String> {
    let astray = path.starts_with("src/") && !path.starts_with("src/store/");
    if astray && path.ends_with(".sql") {
        return vec![format!("{path}: an SQL file outside store/")];
    }
    Vec::new()
}

type Rule = fn(&str, &str) -> Vec<String>;

const RULES: &[Rule] = &[imports, sql, colours, words, frames, size, names, headers, sql_files];

/// Every text file below `folder` that the rules read.
fn gather(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(root, &path, files);
        } else if path.extension().is_some_and(|kind| kind == "rs" || kind == "sql") {
            let inside = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            files.push((inside, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn the_house_keeps_its_rules() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "tests", "benches"] {
        gather(root, &root.join(folder), &mut files);
    }
    let build = std::fs::read_to_string(root.join("build.rs")).unwrap();
    files.push(("build.rs".to_owned(), build));
    assert!(files.iter().any(|(path, _)| path == "src/lib.rs"), "the sources were not found");
    let breaches: Vec<String> = files
        .iter()
        .flat_map(|(path, text)| RULES.iter().flat_map(move |rule| rule(path, text)))
        .chain(circles::circles(&files))
        .collect();
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

/// Fails unless the rule fires on the bad text and lets the good one pass.
fn fires(rule: Rule, path: &str, bad: &str, good: &str) {
    assert!(!rule(path, bad).is_empty(), "silent on {path}: {bad}");
    assert_eq!(rule(path, good), Vec::<String>::new(), "{path}: {good}");
}

#[test]
fn imports_are_checked() {
    let on = |path, bad, good| fires(imports, path, bad, good);
    on("src/domain/case.rs", "use crate::store::Store;", "use crate::domain::day::Day;");
    on("src/ui/view.rs", "use crate::jobs::Jobs;", "use crate::jobs::Status;");
    on("src/store/mod.rs", "use crate::platform::files;", "// use crate::platform::files;");
    on("src/logbook/mod.rs", "use crate::platform::{clock, files};", "use crate::platform::clock;");
    on("src/exchange/csv.rs", "fn f() { crate::text::x() }", "fn f() { \"crate::text::x\" }");
    on(
        "src/text/explain.rs",
        "use crate::platform::{files::{WriteError, write_file}};",
        "use crate::{domain::Day, platform::files::{SaveError, WriteError}};",
    );
    on("src/main.rs", "use amends::store;", "use amends::{app, cli};");
    assert!(!imports("src/extra/mod.rs", "").is_empty(), "an unknown folder");
}

#[test]
fn sql_is_checked() {
    fires(sql, "src/ui/x.rs", "f(\"SELECT 1\")", "f(\"SELECT\"); // \"SELECT 1\"");
    fires(sql, "src/logbook/x.rs", "f(r#\"\n  INSERT INTO x\"#)", "f(\"Selected rows\")");
    assert!(sql("src/store/x.rs", "f(\"SELECT 1\")").is_empty());
    assert!(!sql_files("src/ui/x.sql", "").is_empty());
    assert!(sql_files("src/store/x.sql", "").is_empty());
}

#[test]
fn colours_are_checked() {
    fires(colours, "src/ui/x.rs", "Color32::from_rgb(1, 2, 3)", "theme.brand");
    fires(colours, "src/app/x.rs", "f(\"#14645A\")", "f(\"#1\")");
    assert!(colours("src/ui/theme.rs", "f(\"#14645A\")").is_empty());
}

#[test]
fn words_are_checked() {
    let on = |bad, good| fires(words, "src/ui/x.rs", bad, good);
    on("ui.label(\"Save\")", "ui.label(text.save)");
    on("ui.label(\"two words\")", "ui.push_id(\"two_words\")");
    on("ui.label(\"Ünder\")", "tracing::info!(\"Opened the log\");");
    on("f('\"', \"Save\")", "#[expect(x, reason = \"It has to\")]");
    on("/* a */ f(\"Late\")", "/* \"Late\" */ // f(\"Late\")");
    on("ui.label(\"Late\")", "#[cfg(test)]\nmod tests { f(\"Late\") }");
    let deep = |bad, good| fires(words, "src/store/x.rs", bad, good);
    deep("f(\"it is gone\")", "f(\"Gone\")");
    deep("f(\"two words\")", "f(\"harm = 4 AND waiting = 1\")");
    fires(words, "src/text/x.rs", "f(\"by {who}, {when}\", \"done by\")", "f(\"{who}, {when}\")");
}

#[test]
fn files_are_left_to_jobs() {
    let on = |bad, good| fires(frames, "src/app/desk/perform/x.rs", bad, good);
    on("reveal::open(&folder)", "ShowFolder { folder }");
    on("if path.is_file() {}", "// if path.is_file() {}");
    on("copy::list(folder)", "#[cfg(test)]\nmod tests { fn f() { copy::list(folder) } }");
    assert!(frames("src/jobs/x.rs", "write_file(path)").is_empty());
}

#[test]
fn shapes_are_checked() {
    fires(size, "src/x.rs", &"\n".repeat(501), &"\n".repeat(500));
    fires(headers, "src/ui/mod.rs", "mod x;", "//! What?\nmod x;");
    for bad in ["src/utils.rs", "src/ui/common/x.rs", "src/case_manager.rs"] {
        assert!(!names(bad, "").is_empty(), "{bad}");
    }
    assert!(names("src/ui/commonplace.rs", "").is_empty());
}

/// Nothing fails to compile without it, and no test without a desktop sees it: words could only be
/// pasted within the window.
#[test]
fn the_window_reaches_the_clipboard() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let told = std::fs::read_to_string(path).expect("readable");
    let window = told.lines().find(|line| line.starts_with("eframe = ")).expect("a window");
    assert!(window.contains("\"clipboard\""), "{window}");
}
