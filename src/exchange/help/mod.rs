//! The help as one self-contained page to read and print, with its keys and its reasons unfolded.

use super::html::{HtmlError, environment};
use minijinja::{HtmlEscape, Value, context};

/// What stands between the names of buttons and fields in a sentence.
const MARK: char = '*';

/// The page and all it needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpPage {
    /// The language, as a page names it ("en-US").
    pub language: String,
    /// The title.
    pub title: String,
    /// Its parts, in their order.
    pub shelves: Vec<HelpShelf>,
    /// The heading over reasons.
    pub why: String,
    /// At the end of the page.
    pub foot: String,
}

/// Articles that stand together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpShelf {
    /// What they are about.
    pub title: String,
    /// The articles.
    pub articles: Vec<HelpArticle>,
}

/// An article. In its sentences, names of buttons and fields stand between asterisks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpArticle {
    /// Its title.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// What to do.
    pub steps: Vec<HelpStep>,
    /// Tables of keys.
    pub keys: Vec<HelpKeys>,
    /// Something good to know; may be empty.
    pub note: String,
    /// Why it is so; may be empty.
    pub why: String,
    /// Who found it out.
    pub sources: Vec<String>,
}

/// One thing to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpStep {
    /// What.
    pub what: String,
    /// How; may be empty.
    pub how: String,
}

/// Keys, and what they do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpKeys {
    /// Where they work.
    pub title: String,
    /// The keys, and what they do.
    pub lines: Vec<(String, String)>,
}

impl HelpPage {
    /// The page.
    ///
    /// # Errors
    /// A mistake of this program, found by its tests.
    pub fn html(&self) -> Result<String, HtmlError> {
        let mut templates = environment();
        templates.add_template("help", include_str!("help.html"))?;
        let shelves = self.shelves.iter().map(|shelf| {
            let articles: Vec<Value> = shelf.articles.iter().map(article).collect();
            context! { title => shelf.title.clone(), articles }
        });
        let values = context! {
            language => self.language.clone(),
            title => self.title.clone(),
            shelves => shelves.collect::<Vec<Value>>(),
            why => self.why.clone(),
            foot => self.foot.clone(),
        };
        Ok(templates.get_template("help")?.render(values)?)
    }
}

fn article(article: &HelpArticle) -> Value {
    let step = |step: &HelpStep| context! { what => said(&step.what), how => said(&step.how) };
    let keys =
        |keys: &HelpKeys| context! { title => keys.title.clone(), lines => keys.lines.clone() };
    context! {
        title => article.title.clone(),
        lead => said(&article.lead),
        steps => article.steps.iter().map(step).collect::<Vec<Value>>(),
        keys => article.keys.iter().map(keys).collect::<Vec<Value>>(),
        note => said(&article.note),
        why => said(&article.why),
        sources => article.sources.clone(),
    }
}

/// A sentence in which the names of buttons and fields stand out. What is typed there is words and
/// never a page.
fn said(sentence: &str) -> Value {
    let pieces = sentence.split(MARK).map(HtmlEscape).enumerate();
    let shown = pieces.map(|(place, words)| match place % 2 {
        0 => words.to_string(),
        _ => format!("<b>{words}</b>"),
    });
    Value::from_safe_string(shown.collect())
}
