//! The morning line-up: one page to print and pin up, and the same as plain text.
//!
//! It hangs where everybody sees it, so it tells what to do and for whom, and never whose fault
//! something was. Whatever people typed is shown as text and never read as a page.

use super::html::{HtmlError, environment, shown};
use minijinja::{Value, context};

/// The page and all it needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineUp {
    /// The language, by its two letters.
    pub language: String,
    /// The title.
    pub title: String,
    /// The shop's name.
    pub shop: String,
    /// The day, in words.
    pub date: String,
    /// Its parts, in their order.
    pub parts: Vec<Part>,
    /// At the end of the page.
    pub foot: String,
}

/// One part of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// What it is about.
    pub heading: String,
    /// What to do with it.
    pub lead: String,
    /// The lines.
    pub lines: Vec<Line>,
    /// Whether each line has a box to tick.
    pub is_ticked: bool,
    /// In place of the lines when there are none.
    pub none: String,
    /// That there are more than fit; empty when there are not.
    pub more: String,
}

/// One line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// When, or how much it cost them; in a column of its own.
    pub mark: String,
    /// Whether that stands out.
    pub stands_out: bool,
    /// What it is about.
    pub what: String,
    /// What else is to be known.
    pub about: String,
}

impl LineUp {
    /// The page.
    ///
    /// # Errors
    /// A mistake of this program, found by its tests.
    pub fn html(&self) -> Result<String, HtmlError> {
        let mut templates = environment();
        templates.add_template("line_up", include_str!("line_up.html"))?;
        let line = |line: &Line| {
            context! {
                mark => shown(&line.mark),
                stands_out => line.stands_out,
                what => shown(&line.what),
                about => shown(&line.about),
            }
        };
        let part = |part: &Part| {
            context! {
                heading => shown(&part.heading),
                lead => shown(&part.lead),
                is_ticked => part.is_ticked,
                lines => part.lines.iter().map(line).collect::<Vec<Value>>(),
                none => shown(&part.none),
                more => shown(&part.more),
            }
        };
        let values = context! {
            language => shown(&self.language),
            title => shown(&self.title),
            shop => shown(&self.shop),
            date => shown(&self.date),
            parts => self.parts.iter().map(part).collect::<Vec<Value>>(),
            foot => shown(&self.foot),
        };
        Ok(templates.get_template("line_up")?.render(values)?)
    }

    /// The same as plain text, with a line feed at each line's end.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{}\n{}\n", self.title, self.date);
        for part in &self.parts {
            text.push_str(&format!("\n{}\n", part.heading));
            if part.lines.is_empty() {
                text.push_str(&format!("  {}\n", part.none));
            }
            for Line { mark, what, about, .. } in &part.lines {
                text.push_str(&format!("  {}\n", one_line(&[mark, what, about])));
            }
            if !part.more.is_empty() {
                text.push_str(&format!("  {}\n", part.more));
            }
        }
        text
    }
}

/// What is known, on one line.
fn one_line(parts: &[&str]) -> String {
    let known = parts.iter().map(|part| crate::domain::tidy::line(part));
    known.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
