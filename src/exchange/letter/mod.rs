//! A message to a customer as a letter: plain text, or one self-contained page to print.
//!
//! Whatever people typed is shown as text and never read as a page, as in [`super::html`]. The
//! letter is the message, not a form around it: a message that ends with its signer is not
//! signed again.

mod passage;

pub use passage::passage;

use super::html::{HtmlError, environment, shown};
use minijinja::context;

/// A letter and all it needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// The language, by its two letters.
    pub language: String,
    /// The title of the page, which a browser prints in a corner.
    pub title: String,
    /// The shop's name, over the head.
    pub shop: String,
    /// The lines of the head: address and ways to reach the shop.
    pub head: Vec<String>,
    /// The day, in words.
    pub date: String,
    /// The customer's name and address, a line each.
    pub to: Vec<String>,
    /// The message.
    pub words: String,
    /// Who signs: the name, then the shop; empty lines count as none.
    pub signature: Vec<String>,
}

impl Letter {
    /// The letter as plain text, with a line feed at each line's end.
    #[must_use]
    pub fn text(&self) -> String {
        let head = [&self.shop].into_iter().chain(&self.head);
        let head: Vec<String> = head.map(|line| plain(line)).collect();
        let blocks = [head, vec![plain(&self.date)], self.to.iter().map(|it| plain(it)).collect()];
        let mut parts: Vec<String> = blocks.into_iter().map(joined).collect();
        parts.push(plain(&self.words));
        parts.push(joined(self.signed().into_iter().map(plain).collect()));
        parts.retain(|part| !part.is_empty());
        let mut text = parts.join("\n\n");
        text.push('\n');
        text
    }

    /// The letter as a page.
    ///
    /// # Errors
    /// A mistake of this program, found by its tests.
    pub fn html(&self) -> Result<String, HtmlError> {
        let mut templates = environment();
        templates.add_template("letter", include_str!("letter.html"))?;
        let lines = |lines: &[String]| -> Vec<String> {
            lines.iter().map(|line| shown(line)).filter(|line| !line.trim().is_empty()).collect()
        };
        let values = context! {
            language => shown(&self.language),
            title => shown(&self.title),
            shop => shown(&self.shop),
            head => lines(&self.head),
            date => shown(&self.date),
            to => lines(&self.to),
            paragraphs => paragraphs(&self.words),
            signature => self.signed().into_iter().map(shown).collect::<Vec<_>>(),
        };
        Ok(templates.get_template("letter")?.render(values)?)
    }

    /// The signature that is still missing below the message; empty when it ends with one.
    fn signed(&self) -> Vec<&str> {
        let lines = self.signature.iter().map(|line| line.trim()).filter(|line| !line.is_empty());
        let lines: Vec<&str> = lines.collect();
        let same = |one: &str, other: &str| one.trim().to_lowercase() == other.to_lowercase();
        let end = self.words.lines().rev().filter(|line| !line.trim().is_empty()).take(2);
        let mut end = end.map(|line| line.trim_end_matches(['.', ',']));
        let is_signed = end.any(|line| lines.iter().any(|signer| same(line, signer)));
        if is_signed { Vec::new() } else { lines }
    }
}

/// The paragraphs of a message, each as its lines: what empty lines part.
fn paragraphs(words: &str) -> Vec<Vec<String>> {
    let words = shown(words);
    let lines: Vec<&str> = words.trim().lines().map(str::trim_end).collect();
    lines
        .split(|line| line.trim().is_empty())
        .filter(|lines| !lines.is_empty())
        .map(|lines| lines.iter().map(|line| (*line).to_owned()).collect())
        .collect()
}

/// A text as a text file may hold it: one sort of line end, no control characters.
fn plain(text: &str) -> String {
    crate::domain::tidy::text(text)
}

fn joined(lines: Vec<String>) -> String {
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(words: &str) -> Letter {
        Letter {
            words: words.to_owned(),
            signature: vec!["Rosa".to_owned(), "Rosa's Bakery".to_owned()],
            ..Letter::default()
        }
    }

    #[test]
    fn a_message_that_ends_with_its_signer_is_not_signed_again() {
        for words in
            ["I am sorry.\n\nRosa", "I am sorry.\nrosa,\nRosa's Bakery", "Yes.\n\nRosa.\n\n"]
        {
            assert_eq!(letter(words).signed(), [""; 0], "{words:?}");
        }
        assert_eq!(letter("Rosa is sorry.").signed(), ["Rosa", "Rosa's Bakery"]);
        assert_eq!(letter("Rosa\n\nOne.\n\nTwo.").signed(), ["Rosa", "Rosa's Bakery"]);
    }

    #[test]
    fn what_is_not_known_leaves_no_hole() {
        let text = letter("One.\n\nTwo.\nThree.").text();
        assert_eq!(text, "One.\n\nTwo.\nThree.\n\nRosa\nRosa's Bakery\n");
    }

    #[test]
    fn paragraphs_and_their_line_breaks_are_kept() {
        let found = paragraphs("Dear Ines,\r\n\r\n\r\nOne.\nTwo.\u{7}\n \nThree.\n\n");
        assert_eq!(found, [vec!["Dear Ines,"], vec!["One.", "Two.\u{fffd}"], vec!["Three."]]);
    }
}
