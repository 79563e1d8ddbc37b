//! What the build makes of the Fluent files: a struct a file, a method a message.
//!
//! `assets/text/LANG/case/fix.ftl` becomes the struct `CaseFixText`, reached as `text.case.fix`; its
//! message `save-waiting` becomes the method `save_waiting`, and the attribute `.advice` of a
//! message `none` the method `none_advice`. English says which messages there are and what they
//! are called with; every other language must have the same, with no other arguments. What does
//! not hold is an error that names file and message, so that the program is not built.
//!
//! This file belongs to the build script. It reads text and makes text; it must not know where
//! the files are, nor what the program does with them.

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Message, Pattern,
    PatternElement, Resource,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The language that says which messages there are.
const FIRST: &str = "en-US";

/// A file of messages: its language, its path below that without the ending, where it is for the
/// compiler to include, and its text.
pub struct File {
    /// "en-US".
    pub language: String,
    /// The parts of its path: `["case", "fix"]`.
    pub path: Vec<String>,
    /// Where the compiler finds it.
    pub place: String,
    /// What stands in it.
    pub text: String,
}

/// What a message is called with, in the order in which its comment names it.
#[derive(Clone, Debug, PartialEq)]
struct Argument {
    name: String,
    is_number: bool,
}

/// The mark in the comment at the top of a file that is read as a whole, each word by its name.
const TABLE: &str = "(Table)";

/// A message, or an attribute of one.
struct Said {
    /// "none-open", or "none-open.advice".
    id: String,
    arguments: Vec<Argument>,
    about: Vec<String>,
}

/// A folder or file of messages, as a struct.
#[derive(Default)]
struct Group {
    about: String,
    said: Option<Vec<Said>>,
    inner: BTreeMap<String, Group>,
}

/// Who may say the messages.
#[derive(Clone, Copy, PartialEq)]
pub enum Reach {
    /// The program, its tests and whoever else.
    Everybody,
    /// The program alone, so that the compiler names each message that it never says.
    Program,
}

/// The Rust of all messages, or what is wrong with them, a line each.
pub fn generate(files: &[File], reach: Reach) -> Result<String, Vec<String>> {
    let mut wrong = Vec::new();
    let mut root = Group { about: "Every word of one language".to_owned(), ..Group::default() };
    let mut names = Vec::new();
    for file in files.iter().filter(|file| file.language == FIRST) {
        names.push(file.path.join("/"));
        let (about, said) = read(file, &mut wrong);
        let mut group = &mut root;
        for part in &file.path {
            group = group.inner.entry(part.clone()).or_default();
        }
        group.about = about;
        group.said = Some(said);
    }
    let languages: BTreeSet<&str> = files.iter().map(|file| file.language.as_str()).collect();
    for language in languages.iter().filter(|language| **language != FIRST) {
        compare(&root, &names, language, files, &mut wrong);
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut rust = String::new();
    write_group(&mut rust, &[], &root, &names, reach);
    write_languages(&mut rust, &names, &languages, files);
    Ok(rust)
}

/// The comment at the top of a file, and its messages.
fn read(file: &File, wrong: &mut Vec<String>) -> (String, Vec<Said>) {
    let place = format!("{}/{}.ftl", file.language, file.path.join("/"));
    let resource = parse(file, &place, wrong);
    let mut about = String::new();
    let mut said: Vec<Said> = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::ResourceComment(comment) if about.is_empty() => {
                about = comment.content.join(" ");
            }
            Entry::Message(message) => said.extend(messages(message, &place, wrong)),
            _ => {}
        }
    }
    if about.is_empty() {
        wrong.push(format!("{place}: begin with a line `### ` that says what its words are for"));
    }
    let mut seen = BTreeSet::new();
    for one in &said {
        if !seen.insert(method(&one.id)) {
            wrong.push(format!("{place}: `{}` is there twice", one.id));
        }
    }
    (about, said)
}

fn parse<'t>(file: &'t File, place: &str, wrong: &mut Vec<String>) -> Resource<&'t str> {
    match fluent_syntax::parser::parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line =
                    file.text.get(..error.pos.start).unwrap_or_default().lines().count().max(1);
                wrong.push(format!("{place}:{line}: {}", error.kind));
            }
            resource
        }
    }
}

/// A message and its attributes, each with the arguments that it really uses.
fn messages(message: &Message<&str>, place: &str, wrong: &mut Vec<String>) -> Vec<Said> {
    let comment = message.comment.as_ref().map(|it| it.content.clone()).unwrap_or_default();
    let (declared, about): (Vec<&str>, Vec<&str>) =
        comment.iter().partition(|line| line.trim_start().starts_with('$'));
    let declared: Vec<Argument> = declared.iter().filter_map(|line| argument(line)).collect();
    let mut unused: BTreeSet<&str> = declared.iter().map(|one| one.name.as_str()).collect();
    let mut said = Vec::new();
    let value = message.value.iter().map(|value| (message.id.name.to_owned(), value));
    let attributes = message
        .attributes
        .iter()
        .map(|Attribute { id, value }| (format!("{}.{}", message.id.name, id.name), value));
    for (id, pattern) in value.chain(attributes) {
        let mut used = BTreeSet::new();
        in_pattern(pattern, &mut used);
        for name in &used {
            unused.remove(name.as_str());
            if !declared.iter().any(|one| one.name == *name) {
                wrong.push(format!(
                    "{place}: `{id}` uses ${name}: say in its comment `# ${name} (String)` or \
                     `# ${name} (Number)`"
                ));
            }
        }
        let mut arguments: Vec<Argument> = Vec::new();
        arguments.extend(declared.iter().filter(|one| used.contains(&one.name)).cloned());
        // A language that is not the first declares nothing; what it uses is compared later.
        let is_declared = |name: &String| declared.iter().any(|one| one.name == *name);
        let others = used.into_iter().filter(|name| !is_declared(name));
        arguments.extend(others.map(|name| Argument { name, is_number: false }));
        let mut about: Vec<String> = about.iter().map(|line| (*line).to_owned()).collect();
        about.retain(|line| !line.trim().is_empty());
        if about.is_empty() {
            about.push(format!("The words of `{id}`."));
        }
        said.push(Said { id, arguments, about });
    }
    for name in unused {
        wrong.push(format!("{place}: `{}` never uses ${name}", message.id.name));
    }
    said
}

/// "$count (Number) how many there are".
fn argument(line: &str) -> Option<Argument> {
    let (name, kind) = line.trim_start().strip_prefix('$')?.split_once(' ')?;
    let is_number = kind.trim_start().starts_with("(Number)");
    Some(Argument { name: name.to_owned(), is_number })
}

fn in_pattern(pattern: &Pattern<&str>, used: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, used);
        }
    }
}

fn in_expression(expression: &Expression<&str>, used: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, used),
        Expression::Select { selector, variants } => {
            in_inline(selector, used);
            for variant in variants {
                in_pattern(&variant.value, used);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, used: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            used.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, used),
        InlineExpression::FunctionReference { arguments, .. } => in_call(arguments, used),
        _ => {}
    }
}

fn in_call(arguments: &CallArguments<&str>, used: &mut BTreeSet<String>) {
    for inline in &arguments.positional {
        in_inline(inline, used);
    }
}

/// Whether another language says the same messages with no other arguments.
fn compare(
    root: &Group,
    names: &[String],
    language: &str,
    files: &[File],
    wrong: &mut Vec<String>,
) {
    for file in files.iter().filter(|file| file.language == language) {
        let name = file.path.join("/");
        if !names.contains(&name) {
            wrong.push(format!("{language}/{name}.ftl is read nowhere"));
        }
    }
    for name in names {
        let path: Vec<&str> = name.split('/').collect();
        let group = path.iter().try_fold(root, |group, part| group.inner.get(*part));
        let first = group.and_then(|group| group.said.as_deref()).unwrap_or_default();
        let file = files.iter().find(|it| it.language == language && it.path == path);
        let Some(file) = file else {
            wrong.push(format!("{language}/{name}.ftl is missing"));
            continue;
        };
        let mut undeclared = Vec::new();
        let (_, other) = read(file, &mut undeclared);
        // Their comments are for translators; what an argument is, English says.
        wrong.extend(undeclared.into_iter().filter(|line| !line.contains(": say in its comment")));
        for said in first {
            match other.iter().find(|it| it.id == said.id) {
                None => wrong.push(format!("{language}/{name}.ftl: `{}` is missing", said.id)),
                Some(it) => {
                    let known = |one: &&Argument| said.arguments.iter().any(|a| a.name == one.name);
                    for one in it.arguments.iter().filter(|one| !known(one)) {
                        let id = &said.id;
                        wrong.push(format!(
                            "{language}/{name}.ftl: `{id}` is never given ${}",
                            one.name
                        ));
                    }
                }
            }
        }
        for extra in other.iter().filter(|it| !first.iter().any(|said| said.id == it.id)) {
            wrong.push(format!("{language}/{name}.ftl: `{}` is said nowhere", extra.id));
        }
    }
}

/// "none-open.advice" as `none_open_advice`.
fn method(id: &str) -> String {
    let name = id.replace(['-', '.'], "_");
    if matches!(name.as_str(), "move" | "match" | "type" | "use" | "where" | "as" | "in" | "for") {
        format!("{name}_")
    } else {
        name
    }
}

/// `["follow_ups", "plan_b"]` as `FollowUpsPlanBText`; nothing as `Text`.
fn type_name(path: &[String]) -> String {
    let mut name = String::new();
    for part in path.iter().flat_map(|folder| folder.split('_')) {
        let mut letters = part.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name + "Text"
}

fn write_group(rust: &mut String, path: &[String], group: &Group, names: &[String], reach: Reach) {
    let file = names.iter().position(|name| *name == path.join("/"));
    let name = type_name(path);
    let about = about_group(group);
    _ = writeln!(rust, "/// {about}\n#[derive(Clone, Copy, Debug)]\npub struct {name} {{");
    if path.is_empty() {
        _ = writeln!(rust, "    pub(super) tongue: &'static Language,");
    }
    if file.is_some() {
        _ = writeln!(rust, "    ftl: &'static Messages,");
    }
    for (inner, below) in &group.inner {
        let (about, kind) = (about_group(below), type_of(path, inner));
        _ = writeln!(rust, "    /// {about}\n    pub {inner}: {kind},");
    }
    _ = writeln!(rust, "}}\n\nimpl {name} {{");
    _ = writeln!(
        rust,
        "    pub(super) fn of_language(language: &'static Language) -> Self {{\n        Self {{"
    );
    if path.is_empty() {
        _ = writeln!(rust, "            tongue: language,");
    }
    if let Some(file) = file {
        _ = writeln!(rust, "            ftl: language.messages({file}),");
    }
    for inner in group.inner.keys() {
        _ = writeln!(rust, "            {inner}: {}::of_language(language),", type_of(path, inner));
    }
    _ = writeln!(rust, "        }}\n    }}");
    if about.ends_with(TABLE) {
        _ = writeln!(rust, "    /// Every word with its name, as `of_case`.");
        _ = writeln!(
            rust,
            "    pub fn all(&self) -> impl Iterator<Item = (String, &'static str)> {{"
        );
        _ = writeln!(rust, "        self.ftl.all()\n    }}");
    } else {
        for (index, said) in group.said.iter().flatten().enumerate() {
            write_method(rust, index, said, reach);
        }
    }
    _ = writeln!(rust, "}}\n");
    for (inner, below) in &group.inner {
        let path: Vec<String> = path.iter().chain([inner]).cloned().collect();
        write_group(rust, &path, below, names, reach);
    }
}

/// What a group is for; a folder without a file of its own has no words to say it.
fn about_group(group: &Group) -> &str {
    if group.about.is_empty() { "The words of the groups below." } else { &group.about }
}

fn type_of(path: &[String], inner: &str) -> String {
    type_name(&path.iter().cloned().chain([inner.to_owned()]).collect::<Vec<_>>())
}

fn write_method(rust: &mut String, index: usize, said: &Said, reach: Reach) {
    let open = if reach == Reach::Everybody { "pub" } else { "pub(crate)" };
    for line in &said.about {
        _ = writeln!(rust, "    /// {}", line.trim());
    }
    let name = method(&said.id);
    if said.arguments.is_empty() {
        _ = writeln!(rust, "    #[must_use]\n    {open} fn {name}(&self) -> &'static str {{");
        _ = writeln!(rust, "        self.ftl.fixed({index})\n    }}");
        return;
    }
    let rust_name = |one: &Argument| method(&one.name);
    let parameters: Vec<String> = said
        .arguments
        .iter()
        .map(|one| {
            let kind = if one.is_number { "impl Into<Number>" } else { "&str" };
            format!("{}: {kind}", rust_name(one))
        })
        .collect();
    let values: Vec<String> = said
        .arguments
        .iter()
        .map(|one| {
            let value = if one.is_number { "fluent::number" } else { "fluent::words" };
            format!("({:?}, {value}({}))", one.name, rust_name(one))
        })
        .collect();
    let (parameters, values) = (parameters.join(", "), values.join(", "));
    _ = writeln!(rust, "    #[must_use]\n    {open} fn {name}(&self, {parameters}) -> String {{");
    _ = writeln!(rust, "        self.ftl.said({index}, [{values}])\n    }}");
}

/// The list of languages, each with its files in one order, and the messages of each file.
fn write_languages(
    rust: &mut String,
    names: &[String],
    languages: &BTreeSet<&str>,
    files: &[File],
) {
    let first = files.iter().filter(|file| file.language == FIRST);
    let ids: Vec<Vec<String>> = first
        .map(|file| read(file, &mut Vec::new()).1.into_iter().map(|said| said.id).collect())
        .collect();
    _ = writeln!(rust, "/// The files of a language, in order, with the messages of each.");
    _ = writeln!(rust, "pub(super) const FILES: &[(&str, &[&str])] = &[");
    for (name, ids) in names.iter().zip(&ids) {
        _ = writeln!(rust, "    ({name:?}, &{ids:?}),");
    }
    _ = writeln!(
        rust,
        "];\n\n/// Every language of this program, English first: its tag and the text of its files."
    );
    _ = writeln!(rust, "pub(super) const LANGUAGES: &[(&str, &[&str])] = &[");
    let others = languages.iter().filter(|language| **language != FIRST);
    for language in [&FIRST].into_iter().chain(others) {
        _ = writeln!(rust, "    ({language:?}, &[");
        for name in names {
            let is_it = |file: &&File| file.language == *language && file.path.join("/") == *name;
            if let Some(file) = files.iter().find(is_it) {
                _ = writeln!(rust, "        include_str!({:?}),", file.place);
            }
        }
        _ = writeln!(rust, "    ]),");
    }
    _ = writeln!(rust, "];");
}
