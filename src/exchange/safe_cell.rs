//! Text that a spreadsheet would take for a formula, made harmless, and the way back.
//!
//! A cell that starts with `=`, `+`, `-` or `@` is run as a formula by spreadsheets, also after
//! spaces, also in full width, and some take a leading tab or line end off first. Such a cell
//! gets a leading apostrophe, which shows it as text. A text that already looks like one of ours
//! gets one more, so that reading back is exact for every text.

use std::borrow::Cow;

/// What starts a formula.
const TRIGGERS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The mark that shows a cell as text.
const MARK: char = '\'';

/// The cell for a text.
#[must_use]
pub fn guard(text: &str) -> Cow<'_, str> {
    if is_risky(text) { Cow::Owned(format!("{MARK}{text}")) } else { Cow::Borrowed(text) }
}

/// The text of a cell made by [`guard`].
#[must_use]
pub fn unguard(cell: &str) -> &str {
    cell.strip_prefix(MARK).filter(|text| is_risky(text)).unwrap_or(cell)
}

/// Whether a text starts a formula, apart from any marks before it.
fn is_risky(text: &str) -> bool {
    let bare = text.trim_start_matches(MARK);
    let is_blank = |c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}');
    bare.starts_with(['\t', '\r', '\n']) || bare.trim_start_matches(is_blank).starts_with(TRIGGERS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_shown_as_text() {
        for text in [
            "=1+1",
            "+49 660",
            "-2",
            "@SUM(A1)",
            "  =1+1",
            "\u{a0}=1",
            "\u{feff}=1",
            "\t=1",
            "\rx",
            "\nx",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            "'=1",
            "''  =1",
        ] {
            let cell = guard(text);
            assert_eq!(cell, format!("'{text}"), "{text:?}");
            assert_eq!(unguard(&cell), text);
        }
        for text in ["", "It was late", "'tis late", "2 - 1", "a=b", "'", "’=", "12.50"] {
            assert_eq!(guard(text), text);
            assert_eq!(unguard(text), text);
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text: String) {
            let cell = guard(&text);
            prop_assert_eq!(unguard(&cell), text.as_str());
        }

        #[test]
        fn every_risky_text_comes_back(text in "['=+@\\- \t\r\n＝＠\u{feff}a]{0,8}") {
            let cell = guard(&text);
            prop_assert_eq!(unguard(&cell), text.as_str());
            let first = cell.trim_start().chars().next();
            prop_assert!(first.is_none_or(|c| !TRIGGERS.contains(&c)));
        }
    }
}
