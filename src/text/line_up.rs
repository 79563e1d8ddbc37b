//! The words of the morning line-up.

/// The words of the morning line-up.
#[derive(Clone, Copy, Debug)]
pub struct LineUpText {
    /// Opens the page.
    pub open: &'static str,
    /// What it is.
    pub open_why: &'static str,
    /// It is open in the browser.
    pub is_open: &'static str,
    /// It is saved, from its path.
    pub saved: fn(&str) -> String,
    /// The words of the page.
    pub words: &'static [(&'static str, &'static str)],
}
