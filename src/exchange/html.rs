//! One self-contained page to read and print: the summary, then each case's story in order.
//!
//! Whatever people typed is shown as text and never read as a page: every value is escaped, the
//! page forbids itself scripts and everything from outside, and only plain web addresses become
//! links. The page is written piece by piece, so that a hundred thousand cases never stand in
//! memory at once.

mod story;

use super::history::{History, Summary};
use super::words::{MissingWord, Words};
use crate::domain::CaseFile;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value, context};
use std::io::{self, Write};

/// Why a page was not written.
#[derive(Debug, thiserror::Error)]
pub enum HtmlError {
    /// The writer failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A word is missing.
    #[error(transparent)]
    Word(#[from] MissingWord),
    /// A template asks for something it is not given: a mistake of this program.
    #[error("the page cannot be made: {0}")]
    Template(#[from] minijinja::Error),
}

/// A page being written.
pub struct Page<'a, W: Write> {
    out: W,
    words: &'a Words,
    fixed: Value,
    templates: Environment<'static>,
}

impl<W: Write> std::fmt::Debug for Page<'_, W> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Page").finish_non_exhaustive()
    }
}

impl<'a, W: Write> Page<'a, W> {
    /// Begins a page with its summary.
    ///
    /// # Errors
    /// The writer failed, or a word is missing.
    pub fn begin(out: W, words: &'a Words, history: &History) -> Result<Self, HtmlError> {
        let mut templates = environment();
        templates.add_template("head", include_str!("html/head.html"))?;
        templates.add_template("case", include_str!("html/case.html"))?;
        templates.add_template("foot", include_str!("html/foot.html"))?;
        let fixed = Value::from(Serde(&words.fixed));
        let mut page = Self { out, words, fixed, templates };
        let about = context! {
            shop => shown(&history.shop),
            written => (words.minute)(history.written.local_minute()),
            from => history.from.map(|day| (words.day)(day)),
            to => history.to.map(|day| (words.day)(day)),
            customer => history.customer.as_deref().map(shown),
            case => history.case.clone(),
            numbers => page.numbers(&history.summary)?,
        };
        page.put("head", &about)?;
        Ok(page)
    }

    /// Adds a case.
    ///
    /// # Errors
    /// The writer failed, or a word is missing.
    pub fn add(&mut self, story: &CaseFile) -> Result<(), HtmlError> {
        let told = story::told(story, self.words)?;
        self.put("case", &Value::from(Serde(&told)))
    }

    /// Ends the page.
    ///
    /// # Errors
    /// The writer failed, or a word is missing.
    pub fn end(mut self) -> Result<(), HtmlError> {
        self.put("foot", &context! {})?;
        Ok(self.out.flush()?)
    }

    fn put(&mut self, template: &str, values: &Value) -> Result<(), HtmlError> {
        let all = context! { words => self.fixed.clone(), ..values.clone() };
        let text = self.templates.get_template(template)?.render(all)?;
        Ok(self.out.write_all(text.as_bytes())?)
    }

    /// The summary as pairs of what is counted and the number.
    fn numbers(&self, summary: &Summary) -> Result<Vec<(String, String)>, MissingWord> {
        let words = self.words;
        let count = |number: u64| (words.count)(number);
        let percent = |percent: Option<u64>| percent.map(|percent| format!("{percent}%"));
        let sums = |sums: Option<&_>| sums.cloned().map(|sums| (words.sums)(sums));
        let none = words.word("report", "none_yet")?;
        let too_large = words.word("report", "too_large")?;
        let or =
            |number: Option<String>, instead: &str| number.unwrap_or_else(|| instead.to_owned());
        let to_apology = summary.minutes_to_apology.map(|minutes| (words.span)(minutes));
        [
            ("cases", count(summary.cases)),
            ("closed", count(summary.closed)),
            ("recovered", or(percent(summary.recovered_percent()), none)),
            ("bought_again", count(summary.bought_again)),
            ("says_so", count(summary.recovered.saturating_sub(summary.bought_again))),
            ("kept", or(percent(summary.kept_percent()), none)),
            ("to_apology", or(to_apology, none)),
            ("face_value", or(sums(summary.face_value.as_ref()), too_large)),
            ("real_cost", or(sums(summary.real_cost.as_ref()), too_large)),
            ("without_apology", count(summary.without_apology)),
            ("lost_despite_recovery", count(summary.lost_despite_recovery)),
            ("lost", count(summary.lost)),
            ("without_compensation", count(summary.without_compensation)),
            ("noticed_first", count(summary.noticed_first)),
        ]
        .into_iter()
        .map(|(name, number)| Ok((words.word("summary", name)?.to_owned(), number)))
        .collect()
    }
}

/// A home for templates in which every value is escaped and a missing one is an error.
pub(super) fn environment() -> Environment<'static> {
    let mut templates = Environment::new();
    templates.set_undefined_behavior(UndefinedBehavior::Strict);
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    templates
}

/// A text as a page may hold it: control characters, which no page may, become the sign for
/// something that cannot be shown.
pub(super) fn shown(text: &str) -> String {
    let is_bad = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    text.replace("\r\n", "\n").replace(is_bad, "\u{fffd}")
}
