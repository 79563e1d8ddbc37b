//! `amends check-words`: the check of words for a customer, without a log.

use super::failure::{Exit, Failure};
use super::output::{Reply, one_line};
use super::session::Session;
use crate::domain::{MessageKind, tidy};
use crate::jobs::JobError;
use crate::text::Text;
use crate::text::help;
use crate::words::{Checker, Facts, Finding, Missing, Part, Review};
use clap::Args;
use clap::builder::PossibleValuesParser;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// No text of [`tidy::TEXT_MOST`] characters is longer than this, in bytes.
const BYTES_MOST: u64 = 4 * tidy::TEXT_MOST as u64;

/// What `amends check-words` takes.
#[derive(Debug, Args)]
pub struct CheckWordsOptions {
    /// The text.
    #[arg(value_name = help::FILE, help = help::CHECK_WORDS_FILE)]
    file: PathBuf,
    /// What the customer complained of.
    #[arg(long, default_value = "", value_name = help::TEXT, help = help::CHECK_WORDS_COMPLAINT)]
    complaint: String,
    /// Whom it is for.
    #[arg(long, default_value = "", value_name = help::NAME, help = help::CHECK_WORDS_NAME)]
    name: String,
    /// What it is for.
    #[arg(long, value_parser = PossibleValuesParser::new(MessageKind::ALL.map(MessageKind::id)))]
    #[arg(default_value = MessageKind::Apology.id(), help = help::CHECK_WORDS_KIND)]
    kind: String,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
    /// Whether findings are a failure.
    #[arg(long, help = help::CHECK_WORDS_STRICT)]
    strict: bool,
}

#[derive(Serialize)]
struct Checked<'a> {
    score: u8,
    ready: bool,
    parts: BTreeMap<&'static str, bool>,
    missing: Vec<&'static str>,
    findings: Vec<Found<'a>>,
}

#[derive(Serialize)]
struct Found<'a> {
    class: &'static str,
    rule: &'a str,
    start: usize,
    end: usize,
    text: &'a str,
    why: &'a str,
    rewrite: Option<&'a str>,
}

/// Checks a text.
pub(super) fn run(session: &Session, options: &CheckWordsOptions) -> Result<Reply, Failure> {
    let words = read(session.text, &options.file)?;
    let facts = Facts {
        kind: MessageKind::of_id(&options.kind).unwrap_or_default(),
        customer: options.name.trim(),
        complaint: options.complaint.trim(),
        ..Facts::default()
    };
    let review = Checker::of(&session.text.tag()).check(&words, &facts);
    let reply = if options.json {
        Reply::json(&checked(&words, &review))?
    } else {
        Reply::text(&told(session.text, &words, &review))
    };
    let fails = options.strict && !review.findings.is_empty();
    Ok(if fails { reply.ending(Exit::Failed) } else { reply })
}

/// The text to check: a file, or the standard input for "-". A blank one cannot be checked.
fn read(text: &Text, file: &Path) -> Result<String, Failure> {
    let words = text_of(text, file)?;
    if tidy::is_blank(&words) {
        return Err(Failure::refused(text.cli.check_words.empty()));
    }
    Ok(words)
}

/// The text of a file, or of the standard input for "-".
pub(super) fn text_of(text: &Text, file: &Path) -> Result<String, Failure> {
    let says = &text.cli.check_words;
    let name = file.display().to_string();
    let failed = |source| Failure::Job(JobError::Read { path: file.to_path_buf(), source });
    let mut bytes = Vec::new();
    // One byte more than fits, so that a longer text is noticed and never read to its end.
    let most = BYTES_MOST.saturating_add(1);
    if file == Path::new("-") {
        std::io::stdin().take(most).read_to_end(&mut bytes).map_err(failed)?;
    } else {
        File::open(file).map_err(failed)?.take(most).read_to_end(&mut bytes).map_err(failed)?;
    }
    if bytes.len() as u64 > BYTES_MOST {
        return Err(Failure::refused(says.too_long(&text.count(tidy::TEXT_MOST as u64))));
    }
    let words = String::from_utf8(bytes)
        .ok()
        .filter(|words| !words.contains('\0'))
        .ok_or_else(|| Failure::refused(says.not_text(&name)))?;
    let words = words.trim_start_matches('\u{feff}').to_owned();
    if words.chars().count() > tidy::TEXT_MOST {
        return Err(Failure::refused(says.too_long(&text.count(tidy::TEXT_MOST as u64))));
    }
    Ok(words)
}

fn checked<'a>(words: &'a str, review: &'a Review) -> Checked<'a> {
    let has = |part: Part| review.parts.iter().any(|found| found.part == part);
    let found = |finding: &'a Finding| Found {
        class: finding.class.id(),
        rule: &finding.rule,
        start: finding.span.start,
        end: finding.span.end,
        text: words.get(finding.span.clone()).unwrap_or_default(),
        why: &finding.why,
        rewrite: finding.rewrite.as_ref().map(|rewrite| rewrite.words.as_str()),
    };
    Checked {
        score: review.score.total,
        ready: review.score.is_ready,
        parts: Part::ALL.into_iter().map(|part| (part.id(), has(part))).collect(),
        missing: review.missing.iter().map(|it| Missing::id(*it)).collect(),
        findings: review.findings.iter().map(found).collect(),
    }
}

fn told(text: &Text, words: &str, review: &Review) -> String {
    let says = &text.cli.check_words;
    let compose = &text.compose;
    let mut lines = Vec::new();
    for finding in &review.findings {
        let at = place(words, finding.span.start);
        let quoted = one_line(words.get(finding.span.clone()).unwrap_or_default());
        lines.push(says.finding(at, finding.class.id(), &quoted, &finding.why));
        if let Some(rewrite) = &finding.rewrite {
            let instead = match one_line(&rewrite.words).as_str() {
                "" => says.take_out().to_owned(),
                words => compose.instead(words),
            };
            lines.push(format!("    {instead}"));
        }
    }
    if review.findings.is_empty() {
        lines.push(says.nothing().to_owned());
    }
    let part = |part: Part| compose.part(part).to_owned();
    let found: Vec<String> = review.parts.iter().map(|found| part(found.part)).collect();
    let missing: Vec<String> =
        review.missing.iter().map(|it| compose.missing_one(*it).to_owned()).collect();
    lines.push(text.parts_told(&found, &missing));
    let sum: Vec<String> = review
        .score
        .sum
        .iter()
        .filter(|(_, weight)| *weight > 0)
        .map(|(of, weight)| says.weight(&part(*of), *weight))
        .collect();
    lines.push(says.score(review.score.total, &sum.join(" + "), review.score.is_ready));
    lines.join("\n")
}

/// The line and the column of a byte, both from 1; a column is a character.
fn place(words: &str, byte: usize) -> (usize, usize) {
    let before = words.get(..byte).unwrap_or(words);
    let line = before.matches('\n').count().saturating_add(1);
    let start = before.rfind('\n').map_or(0, |at| at.saturating_add(1));
    let column = before.get(start..).unwrap_or_default().chars().count();
    (line, column.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let words = "Süße\nah, bad";
        let byte = words.find("bad").unwrap();
        assert_eq!(place(words, byte), (2, 5));
        assert_eq!(place(words, 0), (1, 1));
        assert_eq!(place(words, 400), (2, 8));
    }
}
