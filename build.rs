//! Gives the Windows program its icon and version, tells every build its commit, and writes what stands
//! in `assets` as words of a language down as Rust: messages, the words in which dates are typed,
//! rules, templates and samples.
//!
//! `AMENDS_COMMIT` is the short id of the commit the checkout stands on, or `unknown` in an
//! unpacked source archive. It must not do more than that: a build script is paid for on every
//! build.

#[path = "src/text/fluent/generate.rs"]
mod generate;
#[path = "src/domain/evidence/generate.rs"]
mod hollow;
#[path = "src/domain/day/when/generate.rs"]
mod typed_dates;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    println!("cargo:rustc-env=AMENDS_COMMIT={}", commit(&root));
    messages(&root)?;
    by_language(&root)?;
    // The target decides, not the computer that builds: a Linux machine may build for Windows.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("windows") {
        windows_resource()?;
    }
    Ok(())
}

/// The short commit id; asks cargo to run this again when the checkout moves to another one.
fn commit(root: &Path) -> String {
    // An archive unpacked inside some other checkout would be given that checkout's commit.
    if git(root, &["rev-parse", "--show-cdup"]).as_deref() != Some("") {
        return "unknown".to_owned();
    }
    // HEAD changes with the branch, refs/heads with a commit, packed-refs when git tidies up.
    // Only what exists is named, since cargo takes a missing file for a changed one.
    for name in ["HEAD", "refs/heads", "packed-refs"] {
        let Some(path) = git(root, &["rev-parse", "--git-path", name]) else { continue };
        let path = root.join(path);
        if path.exists() {
            println!("cargo:rerun-if-changed={}", path.display());
        }
    }
    git(root, &["rev-parse", "--short", "HEAD"])
        .filter(|id| !id.is_empty())
        .unwrap_or_else(|| "unknown".to_owned())
}

/// What git answers, trimmed; `None` when it is not installed or refuses.
fn git(root: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output().ok()?;
    let text = output.status.success().then_some(output.stdout)?;
    Some(String::from_utf8(text).ok()?.trim().to_owned())
}

/// Every Fluent file below `assets/text` as Rust in `messages.rs`; the words that are read and not
/// said apart from them: those of typed dates in `typed_dates.rs`, those that say nothing in
/// `hollow.rs`.
#[expect(clippy::disallowed_methods, reason = "the build writes into a folder of its own")]
fn messages(root: &Path) -> Result<(), Box<dyn Error>> {
    let texts = root.join("assets/text");
    // A folder counts as changed when a file in it does.
    println!("cargo:rerun-if-changed=assets/text");
    println!("cargo:rerun-if-changed=src/text/fluent/generate.rs");
    println!("cargo:rerun-if-changed=src/domain/day/when/generate.rs");
    println!("cargo:rerun-if-changed=src/domain/evidence/generate.rs");
    let mut files = Vec::new();
    for language in sorted(&texts)? {
        below(&language, &language, &mut files)?;
    }
    let (typed, files): (Vec<_>, Vec<_>) =
        files.into_iter().partition(|file| file.path == ["typed_dates"]);
    let (hollow, files): (Vec<_>, Vec<_>) =
        files.into_iter().partition(|file| file.path == ["hollow"]);
    for language in sorted(&texts)? {
        let tag = name(&language);
        if !typed.iter().any(|file| file.language == tag) {
            println!("cargo::error=assets/text/{tag}/typed_dates.ftl is missing");
        }
    }
    // `.ci/run` asks so for the messages that are never said.
    println!("cargo:rerun-if-env-changed=AMENDS_UNSAID");
    let reach = match std::env::var_os("AMENDS_UNSAID") {
        Some(_) => generate::Reach::Program,
        None => generate::Reach::Everybody,
    };
    let typed = typed.iter().map(|file| (file.place.as_str(), file.text.as_str()));
    let hollow = hollow.iter().flat_map(|file| typed_dates::messages(&file.text));
    let hollow = hollow.map(|(_, words)| words);
    let made = [
        ("messages.rs", generate::generate(&files, reach)),
        ("typed_dates.rs", typed_dates::generate(typed)),
        ("hollow.rs", Ok(hollow::generate(hollow))),
    ];
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    for (name, rust) in made {
        let rust = rust.map_err(|wrong| {
            wrong.iter().for_each(|line| println!("cargo::error=assets/text/{line}"));
            "the messages in assets/text do not fit together"
        })?;
        fs::write(out.join(name), rust)?;
    }
    Ok(())
}

/// The files of `assets` that stand in a folder for each language, or are one: the rules of the phrase
/// check and of commitments, the words by which complaints are read, the templates, the sample shop.
/// English comes first, since it stands in for what is missing.
#[expect(clippy::disallowed_methods, reason = "the build writes into a folder of its own")]
fn by_language(root: &Path) -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    for (constant, place) in [
        ("RULES", "words"),
        ("COMMITMENTS", "words/commitments"),
        ("COMPLAINTS", "words/complaints"),
        ("TEMPLATES", "words/templates"),
        ("SAMPLES", "sample"),
    ] {
        println!("cargo:rerun-if-changed=assets/{place}");
        let mut languages = sorted(&root.join("assets").join(place))?;
        // What is no folder of a language nor a file of rules belongs to another of the five.
        let are_files = matches!(constant, "RULES" | "COMMITMENTS" | "COMPLAINTS");
        languages.retain(|it| if are_files { it.is_file() } else { it.is_dir() });
        languages.sort_by_key(|it| it.file_stem().is_none_or(|stem| stem != "en"));
        let mut entries = String::new();
        for language in languages {
            let files = if language.is_dir() { sorted(&language)? } else { vec![language.clone()] };
            let files: String = files
                .iter()
                .map(|file| {
                    format!("({:?}, include_str!({file:?})), ", name(&file.with_extension("")))
                })
                .collect();
            let tag = name(&language.with_extension(""));
            entries += &format!("    ({tag:?}, &[{files}]),\n");
        }
        let rust = format!(
            "/// Each language by its tag, English first, with its files by their names.\n\
             const {constant}: &[(&str, &[(&str, &str)])] = &[\n{entries}];\n"
        );
        fs::write(out.join(format!("{}.rs", constant.to_lowercase())), rust)?;
    }
    Ok(())
}

/// The Fluent files of a language in `folder` and below it.
fn below(
    language: &Path,
    folder: &Path,
    files: &mut Vec<generate::File>,
) -> Result<(), Box<dyn Error>> {
    for place in sorted(folder)? {
        if place.is_dir() {
            below(language, &place, files)?;
        } else if place.extension().is_some_and(|ending| ending == "ftl") {
            let path = place.strip_prefix(language)?.with_extension("");
            files.push(generate::File {
                language: name(language),
                path: path.iter().map(|part| part.to_string_lossy().into_owned()).collect(),
                place: place.to_string_lossy().into_owned(),
                text: fs::read_to_string(&place)?,
            });
        }
    }
    Ok(())
}

/// What is in a folder, by name, so that every computer makes the same of it.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let places: Result<Vec<PathBuf>, _> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut places = places?;
    places.sort();
    Ok(places)
}

/// The last part of a path.
fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Icon, name and version, as the file's properties show them on Windows.
fn windows_resource() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=assets/icon.ico");
    // Name and version come from the manifest.
    winresource::WindowsResource::new()
        .set_icon("assets/icon.ico")
        .set("ProductName", "Amends")
        .set("FileDescription", "Amends")
        .set("LegalCopyright", "The Amends contributors")
        .compile()?;
    Ok(())
}
