//! Rust sources as the rules read them: code apart from comments and string literals.

#![expect(clippy::string_slice, reason = "every place was found by a search in the same text")]

/// A string literal, and what the statement around it says before it.
pub struct Literal {
    /// Its content, escapes as written.
    pub text: String,
    /// The code since the last `;`, `{` or `}`.
    pub before: String,
    /// The line it starts on, from 1.
    pub line: usize,
}

/// The text without its test module, which house style puts at the end.
pub fn without_tests(text: &str) -> String {
    if text.contains("\n#![cfg(test)]") {
        return String::new();
    }
    let lines: Vec<&str> = text.lines().collect();
    let starts = |at: usize| {
        lines[at].starts_with("#[cfg(test)]")
            && (lines[at..].iter().find(|line| !line.starts_with('#')))
                .is_some_and(|line| line.starts_with("mod "))
    };
    let end = (0..lines.len()).find(|&at| starts(at)).unwrap_or(lines.len());
    lines[..end].join("\n")
}

/// The code with comments dropped and every literal emptied.
pub fn code(text: &str) -> String {
    read(text).0
}

/// Every string literal, in order.
pub fn literals(text: &str) -> Vec<Literal> {
    read(text).1
}

fn read(text: &str) -> (String, Vec<Literal>) {
    let chars: Vec<char> = text.chars().collect();
    let (mut code, mut found) = (String::new(), Vec::new());
    let mut at = 0;
    let is = |at: usize, mark: &str| {
        mark.chars().enumerate().all(|(i, c)| chars.get(at + i) == Some(&c))
    };
    while at < chars.len() {
        if is(at, "//") {
            while at < chars.len() && chars[at] != '\n' {
                at += 1;
            }
        } else if is(at, "/*") {
            at = after_comment(&chars, at);
        } else if let Some((start, hashes)) = raw_start(&chars, at, &code) {
            let end = format!("\"{}", "#".repeat(hashes));
            let stop = (start..chars.len()).find(|&i| is(i, &end)).unwrap_or(chars.len());
            push(&mut found, &chars, (start, stop), &code);
            code.push_str("\"\"");
            at = stop + 1 + hashes;
        } else if chars[at] == '"' {
            let mut stop = at + 1;
            while stop < chars.len() && chars[stop] != '"' {
                stop += if chars[stop] == '\\' { 2 } else { 1 };
            }
            let stop = stop.min(chars.len());
            push(&mut found, &chars, (at + 1, stop), &code);
            code.push_str("\"\"");
            at = stop + 1;
        } else if chars[at] == '\'' && chars.get(at + 1) == Some(&'\\') {
            at = (at + 3..chars.len()).find(|&i| chars[i] == '\'').unwrap_or(chars.len()) + 1;
        } else if chars[at] == '\'' && chars.get(at + 2) == Some(&'\'') {
            at += 3;
        } else {
            code.push(chars[at]);
            at += 1;
        }
    }
    (code, found)
}

/// The first place after a block comment, which may hold others.
fn after_comment(chars: &[char], start: usize) -> usize {
    let (mut at, mut depth) = (start, 0);
    while at < chars.len() {
        match (chars[at], chars.get(at + 1)) {
            ('/', Some('*')) => (depth, at) = (depth + 1, at + 2),
            ('*', Some('/')) => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// Where the content of a raw string begins, and how many `#` close it.
fn raw_start(chars: &[char], at: usize, code: &str) -> Option<(usize, usize)> {
    let in_name = code.chars().last().is_some_and(|c| c.is_alphanumeric() && c != 'b' || c == '_');
    if chars[at] != 'r' || in_name {
        return None;
    }
    let hashes = chars[at + 1..].iter().take_while(|&&c| c == '#').count();
    (chars.get(at + 1 + hashes) == Some(&'"')).then_some((at + 2 + hashes, hashes))
}

fn push(found: &mut Vec<Literal>, chars: &[char], (start, stop): (usize, usize), code: &str) {
    found.push(Literal {
        text: chars[start..stop].iter().collect(),
        before: code.rsplit([';', '{', '}']).next().unwrap_or_default().to_owned(),
        line: 1 + chars[..start].iter().filter(|&&c| c == '\n').count(),
    });
}

/// Every path of this crate that the code names, groups written out: `a::b` for
/// `crate::{a::b}`. The binary calls the crate by its name.
pub fn crate_paths(code: &str) -> Vec<String> {
    paths_after(code, &["crate::", "amends::"])
}

/// Every path that the code names from the folder of its own file, groups written out.
pub fn sibling_paths(code: &str) -> Vec<String> {
    paths_after(code, &["super::"])
}

fn paths_after(code: &str, roots: &[&str]) -> Vec<String> {
    let mut paths = Vec::new();
    for root in roots {
        for (at, _) in code.match_indices(root) {
            // A second `super::` leads out of the folder.
            let joined = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':');
            if !code[..at].ends_with(joined) {
                spell_out("", &code[at + root.len()..], &mut paths);
            }
        }
    }
    paths
}

/// Adds the paths of one `use` tree that starts at the beginning of `rest`.
fn spell_out(prefix: &str, rest: &str, paths: &mut Vec<String>) {
    let name = |c: char| c.is_alphanumeric() || c == '_' || c == ':' || c == '*';
    let rest = rest.trim_start();
    let length = rest.find(|c| !name(c)).unwrap_or(rest.len());
    let path = format!("{prefix}{}", &rest[..length]);
    let Some(group) =
        rest[length..].strip_prefix('{').filter(|_| path.is_empty() || path.ends_with("::"))
    else {
        paths.push(path.trim_end_matches("::*").trim_end_matches(':').to_owned());
        return;
    };
    let (mut depth, mut start) = (0, 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                if !group[start..at].trim().is_empty() {
                    spell_out(&path, &group[start..at], paths);
                }
                start = at + 1;
                if c == '}' {
                    return;
                }
            }
            _ => {}
        }
    }
}

#[test]
fn groups_are_written_out() {
    let paths = crate_paths("use crate::{a::{b, c::D}, e}; $crate::f::g(); other_crate::h");
    assert_eq!(paths, ["a::b", "a::c::D", "e", "f::g"]);
    assert_eq!(crate_paths("use crate::a::*; crate::b::C::<u8>::new()"), ["a", "b::C"]);
}

#[test]
fn literals_are_told_from_comments_and_characters() {
    let text = "a(\"one\\\"\"); // \"no\"\n'\"'; b(r#\"t\"wo\"#); '\\''; &'x str; /* /* \"no\" */ */ c(\"3\")";
    let found: Vec<_> = literals(text).into_iter().map(|found| (found.line, found.text)).collect();
    assert_eq!(found, [(1, "one\\\"".to_owned()), (2, "t\"wo".to_owned()), (2, "3".to_owned())]);
}
