//! How does a text get into the clipboard so that a letter keeps its paragraphs?
//!
//! Plain text and a passage of HTML go in together; whoever pastes takes what fits. It must not
//! know what the text is.

use std::fmt;

/// What went into the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The plain text, and the passage beside it.
    Both,
    /// The plain text alone: the passage was refused, as some desktops do.
    Plain,
}

/// Why nothing was copied.
#[derive(Debug, thiserror::Error)]
pub enum ClipboardError {
    /// This computer has no clipboard that the program can reach.
    #[error("there is no clipboard")]
    Missing,
    /// The clipboard took nothing.
    #[error("the clipboard refused: {0}")]
    Refused(String),
}

/// Something that holds what was copied.
pub trait Board {
    /// Puts in a passage of HTML with its plain text.
    ///
    /// # Errors
    /// The board's own words.
    fn set_html(&mut self, html: &str, plain: &str) -> Result<(), String>;

    /// Puts in a plain text.
    ///
    /// # Errors
    /// The board's own words.
    fn set_text(&mut self, plain: &str) -> Result<(), String>;
}

/// The clipboard. Hold it as long as the window: on some desktops what was copied is gone with
/// whoever copied it.
pub struct Clipboard {
    source: Source,
    board: Option<Box<dyn Board>>,
}

enum Source {
    /// The desktop's own, opened when it is first needed.
    System,
    /// None, or one that was given.
    Given,
}

impl fmt::Debug for Clipboard {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Clipboard").finish_non_exhaustive()
    }
}

impl Default for Clipboard {
    fn default() -> Self {
        Self::system()
    }
}

impl Clipboard {
    /// The desktop's clipboard. Nothing is opened before something is copied.
    #[must_use]
    pub fn system() -> Self {
        Self { source: Source::System, board: None }
    }

    /// No clipboard at all.
    #[must_use]
    pub fn none() -> Self {
        Self { source: Source::Given, board: None }
    }

    /// A clipboard over a board of the caller's own.
    #[must_use]
    pub fn over(board: Box<dyn Board>) -> Self {
        Self { source: Source::Given, board: Some(board) }
    }

    /// Copies a plain text with a passage of HTML that says the same.
    ///
    /// # Errors
    /// There is no clipboard, or it takes not even plain text.
    pub fn copy(&mut self, plain: &str, html: &str) -> Result<Copied, ClipboardError> {
        if self.board.is_none() && matches!(self.source, Source::System) {
            let opened = arboard::Clipboard::new().map_err(|_| ClipboardError::Missing)?;
            self.board = Some(Box::new(System(opened)));
        }
        let board = self.board.as_mut().ok_or(ClipboardError::Missing)?;
        if board.set_html(html, plain).is_ok() {
            return Ok(Copied::Both);
        }
        let copied = board.set_text(plain);
        if copied.is_err() && matches!(self.source, Source::System) {
            // It may come back, as after another user's session.
            self.board = None;
        }
        copied.map(|()| Copied::Plain).map_err(ClipboardError::Refused)
    }
}

/// The desktop's own clipboard.
struct System(arboard::Clipboard);

impl Board for System {
    fn set_html(&mut self, html: &str, plain: &str) -> Result<(), String> {
        self.0.set_html(html, Some(plain)).map_err(|error| error.to_string())
    }

    fn set_text(&mut self, plain: &str) -> Result<(), String> {
        self.0.set_text(plain).map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;
    use std::rc::Rc;

    /// A board that takes only what it is told to, and shows what it holds.
    struct Picky {
        takes_html: bool,
        takes_text: bool,
        held: Rc<RefCell<Vec<String>>>,
    }

    impl Board for Picky {
        fn set_html(&mut self, html: &str, plain: &str) -> Result<(), String> {
            let both = [html.to_owned(), plain.to_owned()];
            self.takes_html
                .then(|| self.held.replace(both.to_vec()))
                .ok_or("no page".to_owned())?;
            Ok(())
        }

        fn set_text(&mut self, plain: &str) -> Result<(), String> {
            let plain = vec![plain.to_owned()];
            self.takes_text.then(|| self.held.replace(plain)).ok_or("no text".to_owned())?;
            Ok(())
        }
    }

    fn copied(takes_html: bool, takes_text: bool) -> (Result<Copied, ClipboardError>, Vec<String>) {
        let held = Rc::new(RefCell::new(Vec::new()));
        let board = Picky { takes_html, takes_text, held: Rc::clone(&held) };
        let result = Clipboard::over(Box::new(board)).copy("One.", "<p>One.</p>");
        let held = held.borrow().clone();
        (result, held)
    }

    #[test]
    fn a_refused_page_is_copied_as_plain_text() {
        let (result, held) = copied(true, true);
        assert_eq!(result.unwrap(), Copied::Both);
        assert_eq!(held, ["<p>One.</p>", "One."]);
        let (result, held) = copied(false, true);
        assert_eq!(result.unwrap(), Copied::Plain);
        assert_eq!(held, ["One."]);
    }

    #[test]
    fn a_clipboard_that_takes_nothing_is_told_apart_from_none() {
        let (result, held) = copied(false, false);
        assert!(matches!(result, Err(ClipboardError::Refused(why)) if why == "no text"));
        assert!(held.is_empty());
        assert!(matches!(Clipboard::none().copy("a", "b"), Err(ClipboardError::Missing)));
    }
}
