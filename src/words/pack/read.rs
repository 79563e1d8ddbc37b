//! Reading a rule file so that a mistake in one table spoils only that table.

use super::file::{self, Rewrite, Table, Text};
use super::problem::{PackProblem, PackProblemKind};
use super::{
    AbsenceText, Find, Located, Pack, RewriteText, RuleText, Says, SignText, SituationText,
    SuggestionText, Take, Where,
};
use crate::domain::MessageKind;
use crate::words::class::Class;
use crate::words::gaps::Template;
use crate::words::part::Part;
use crate::words::pattern::parse;

/// Reads a rule file.
pub(super) fn read(file: &str, text: &str) -> (Pack, Vec<PackProblem>) {
    let pack = Pack { file: file.to_owned(), ..Pack::default() };
    let mut reader = Reader { file, pack, problems: Vec::new() };
    let tables: Vec<Chunk<'_>> = chunks(text);
    // Templates name the words for the writer, so those are read before anything else.
    for chunk in tables.iter().filter(|chunk| chunk.is_about_language()) {
        reader.chunk(chunk);
    }
    for chunk in tables.iter().filter(|chunk| !chunk.is_about_language()) {
        reader.chunk(chunk);
    }
    reader.problems.sort_by_key(|problem| problem.line);
    (reader.pack, reader.problems)
}

/// One table of the file as text, and the line it begins on.
struct Chunk<'t> {
    text: &'t str,
    line: usize,
}

impl Chunk<'_> {
    fn is_about_language(&self) -> bool {
        self.text.starts_with("[voices") || self.text.starts_with("[reading")
    }

    /// The line of a byte of the table.
    fn line_of(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or(self.text);
        self.line + before.bytes().filter(|byte| *byte == b'\n').count()
    }

    /// The id the table seems to have, even where it cannot be read.
    fn id(&self) -> String {
        let value = self.text.lines().find_map(|line| {
            let (key, value) = line.split_once('=')?;
            matches!(key.trim(), "id" | "name" | "says" | "part").then_some(value)
        });
        value.unwrap_or_default().trim().trim_matches('"').to_owned()
    }
}

/// Cuts a file before every line that begins a table.
fn chunks(text: &str) -> Vec<Chunk<'_>> {
    let mut found = Vec::new();
    let (mut start, mut start_line, mut at) = (0, 1, 0);
    for (line, content) in text.split_inclusive('\n').enumerate() {
        if content.starts_with('[') && at > start {
            found.push(Chunk { text: text.get(start..at).unwrap_or_default(), line: start_line });
            (start, start_line) = (at, line + 1);
        }
        at += content.len();
    }
    found.push(Chunk { text: text.get(start..).unwrap_or_default(), line: start_line });
    found
}

struct Reader<'f> {
    file: &'f str,
    pack: Pack,
    problems: Vec<PackProblem>,
}

impl Reader<'_> {
    fn chunk(&mut self, chunk: &Chunk<'_>) {
        let table: Table = match toml::from_str(chunk.text) {
            Ok(table) => table,
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                let kind = PackProblemKind::Format(error.message().to_owned());
                return self.report(chunk, at, &chunk.id(), kind);
            }
        };
        if let Some(reading) = table.reading {
            self.reading(reading);
        }
        self.pack.language.voices.extend(table.voices);
        for list in table.list {
            let patterns = self.patterns(chunk, &list.name, list.of);
            let patterns = patterns.into_iter().map(|located| located.nodes).collect();
            self.pack.lists.insert(list.name, patterns);
        }
        for rule in table.rule {
            self.rule(chunk, rule);
        }
        for sign in table.sign {
            self.sign(chunk, sign);
        }
        for absence in table.absence {
            if let Some(why) = self.template_at(chunk, &absence.id, &absence.why) {
                self.pack.absences.push(AbsenceText { id: absence.id, why });
            }
        }
        for situation in table.situation {
            let patterns = self.patterns(chunk, "", situation.find);
            if let Some(owned) = self.template_at(chunk, "", &situation.owned) {
                let find = Find { patterns, ..Find::default() };
                let kinds = situation.kinds;
                self.pack.situations.push(SituationText { find, owned, kinds });
            }
        }
        for suggestion in table.suggestion {
            let id = suggestion.part.as_ref().clone();
            let Some(part) = Part::of_id(&id) else {
                let kind = PackProblemKind::Says(id.clone());
                self.report(chunk, suggestion.part.span().start, &id, kind);
                continue;
            };
            if let Some(put) = self.template_at(chunk, &id, &suggestion.put) {
                self.pack.suggestions.push(SuggestionText { part, put });
            }
        }
    }

    fn reading(&mut self, read: file::Reading) {
        let language = &mut self.pack.language;
        language.contractions = read.contractions;
        language.same_starts = read.same_starts;
        language.same_endings = read.same_endings;
        language.inflections = read.inflections;
        language.abbreviations = read.abbreviations;
        language.greetings = read.greetings;
        language.closings = read.closings;
        language.joiners = read.joiners;
        language.stop_words = read.stop_words.split_whitespace().map(str::to_owned).collect();
        language.light_endings = read.light_endings;
        language.light_endings.sort_by_key(|ending| std::cmp::Reverse(ending.len()));
        language.titles = read.titles;
        language.alone = read.alone;
        language.nameless = read.nameless;
    }

    fn rule(&mut self, chunk: &Chunk<'_>, rule: file::Rule) {
        let id = rule.id;
        if self.pack.rules.iter().any(|other| other.id == id) {
            return self.report(chunk, 0, &id, PackProblemKind::SameId);
        }
        let Some(class) = Class::of_id(rule.class.as_ref()) else {
            let kind = PackProblemKind::Class(rule.class.as_ref().clone());
            return self.report(chunk, rule.class.span().start, &id, kind);
        };
        let mut kinds = Vec::new();
        for kind in rule.kinds {
            match MessageKind::of_id(kind.as_ref()) {
                Some(known) => kinds.push(known),
                None => {
                    let at = kind.span().start;
                    let unknown = PackProblemKind::MessageKind(kind.into_inner());
                    return self.report(chunk, at, &id, unknown);
                }
            }
        }
        let known = self.problems.len();
        let Some(why) = self.template_at(chunk, &id, &rule.why) else { return };
        let rewrites = self.rewrites(chunk, &id, rule.rewrite);
        let find = Find {
            patterns: self.patterns(chunk, &id, rule.find),
            unless_before: self.patterns(chunk, &id, rule.unless_before),
            unless_after: self.patterns(chunk, &id, rule.unless_after),
            unless_with: self.patterns(chunk, &id, rule.unless_with),
            only_with: self.patterns(chunk, &id, rule.only_with),
            only_following: self.patterns(chunk, &id, rule.only_following),
        };
        // A rule without one of its exceptions would find what it must not.
        if self.problems.len() > known {
            return;
        }
        if find.patterns.is_empty() {
            return self.report(chunk, 0, &id, PackProblemKind::NoPattern);
        }
        self.pack.rules.push(RuleText {
            id,
            class,
            place: match rule.place {
                file::Place::Text => Where::Text,
                file::Place::Salutation => Where::Salutation,
            },
            kinds,
            after: rule.after,
            unless_changed: rule.unless_changed,
            unless_list: rule.unless_list,
            find,
            why,
            rewrites,
            bad: rule.bad,
            good: rule.good,
        });
    }

    fn sign(&mut self, chunk: &Chunk<'_>, sign: file::Sign) {
        let id = sign.says.as_ref().clone();
        let Some(says) = Says::of_id(&id) else {
            let kind = PackProblemKind::Says(id.clone());
            return self.report(chunk, sign.says.span().start, &id, kind);
        };
        let known = self.problems.len();
        let find = Find {
            patterns: self.patterns(chunk, &id, sign.find),
            unless_before: self.patterns(chunk, &id, sign.unless_before),
            unless_after: self.patterns(chunk, &id, sign.unless_after),
            unless_with: self.patterns(chunk, &id, sign.unless_with),
            only_with: self.patterns(chunk, &id, sign.only_with),
            only_following: Vec::new(),
        };
        if self.problems.len() > known {
            return;
        }
        self.pack.signs.push(SignText { says, find, yes: sign.yes, no: sign.no });
    }

    fn rewrites(&mut self, chunk: &Chunk<'_>, id: &str, read: Vec<Rewrite>) -> Vec<RewriteText> {
        let mut made = Vec::new();
        for rewrite in read {
            let (take, put) = match rewrite {
                Rewrite::Words(put) => (Take::Words, put),
                Rewrite::Wider(wider) => {
                    let take = match wider.take {
                        file::Take::Words => Take::Words,
                        file::Take::Stop => Take::Stop,
                        file::Take::Clause => Take::Clause,
                        file::Take::Sentence => Take::Sentence,
                    };
                    (take, wider.put)
                }
            };
            made.extend(self.template(chunk, id, &put, 0).map(|put| RewriteText { take, put }));
        }
        made
    }

    fn patterns(&mut self, chunk: &Chunk<'_>, id: &str, written: Vec<Text>) -> Vec<Located> {
        let mut read = Vec::new();
        for text in written {
            let at = text.span().start;
            match parse(text.as_ref()) {
                Ok(nodes) => read.push(Located { nodes, line: chunk.line_of(at) }),
                Err(problem) => self.report(chunk, at, id, PackProblemKind::Pattern(problem)),
            }
        }
        read
    }

    fn template_at(&mut self, chunk: &Chunk<'_>, id: &str, written: &Text) -> Option<Template> {
        self.template(chunk, id, written.as_ref(), written.span().start)
    }

    fn template(
        &mut self,
        chunk: &Chunk<'_>,
        id: &str,
        written: &str,
        at: usize,
    ) -> Option<Template> {
        let voices = &self.pack.language.voices;
        match Template::read(written, |name| voices.contains_key(name)) {
            Ok(template) => Some(template),
            Err(gap) => {
                self.report(chunk, at, id, PackProblemKind::Gap(gap));
                None
            }
        }
    }

    fn report(&mut self, chunk: &Chunk<'_>, at: usize, rule: &str, kind: PackProblemKind) {
        let (file, rule) = (self.file.to_owned(), rule.to_owned());
        self.problems.push(PackProblem { file, line: chunk.line_of(at), rule, kind });
    }
}
