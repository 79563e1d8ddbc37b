//! A message as a passage of a page, for the clipboard: what another program pastes into a text
//! of its own keeps paragraphs and line breaks, and brings no style along.

use super::super::html::{HtmlError, environment};
use super::paragraphs;
use minijinja::context;

/// The message as a passage of HTML.
///
/// # Errors
/// A mistake of this program, found by its tests.
pub fn passage(words: &str) -> Result<String, HtmlError> {
    let mut templates = environment();
    templates.add_template("passage", include_str!("passage.html"))?;
    let values = context! { paragraphs => paragraphs(words) };
    Ok(templates.get_template("passage")?.render(values)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_become_paragraphs_and_nothing_becomes_markup() {
        assert_eq!(
            passage("Dear Ines,\n\nOne & <b>two</b>.\nThree.\n\nRosa").unwrap(),
            "<p>Dear Ines,</p><p>One &amp; &lt;b&gt;two&lt;&#x2f;b&gt;.<br>Three.</p><p>Rosa</p>",
        );
        assert_eq!(passage(" \n").unwrap(), "");
    }
}
