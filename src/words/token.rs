//! From letters to tokens: words, numbers and marks, with their numbers in the vocabulary.

use super::pattern::is_apostrophe;
use super::vocabulary::{LINK, MONEY, NUMBER, OTHER_MARK, PAUSE, UNKNOWN, Vocabulary, WordId};
use super::watch::Watch;
use std::collections::BTreeSet;
use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word, or an address.
    Word,
    /// A number, with what is written together with it ("10:30", "3rd", "20").
    Number,
    /// A mark within a sentence.
    Mark,
    /// A mark that may open or close a quotation.
    Quote(Quote),
    /// What ends a sentence.
    Stop,
    /// The end of a line.
    Line,
    /// An empty line.
    Blank,
    /// A mark or number that begins an entry of a list.
    Bullet,
    /// A mark that begins a line of somebody else's message.
    Cited,
    /// A token that stands within quotation marks.
    Quoted,
}

/// A quotation mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quote {
    /// Which kind of marks it belongs to.
    pub shape: Shape,
    /// Whether a quotation can begin here.
    pub opens: bool,
    /// Whether a quotation can end here.
    pub closes: bool,
}

/// The kinds of quotation marks; one kind closes what the same kind opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Straight or curly, single.
    Single,
    /// Straight or curly, double.
    Double,
    /// Angles.
    Angle,
}

/// A piece of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Its number in the vocabulary.
    pub word: WordId,
    /// What it is.
    pub kind: Kind,
    /// What of the case it speaks about.
    pub about: u8,
    /// Which endings it has.
    pub shape: u8,
    start: u32,
    end: u32,
}

impl Token {
    fn new(word: WordId, kind: Kind, span: Range<usize>) -> Self {
        // Longer texts than four gigabytes are not letters.
        let place = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Self { word, kind, about: 0, shape: 0, start: place(span.start), end: place(span.end) }
    }

    /// One token in place of several that stand in a row, such as the words of a day.
    pub(super) fn joined(word: WordId, kind: Kind, span: Range<usize>) -> Self {
        Self::new(word, kind, span)
    }

    /// Where it stands, in bytes.
    pub(super) fn span(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Cuts a text into tokens.
pub(super) fn tokens(
    text: &str,
    vocabulary: &Vocabulary,
    abbreviations: &BTreeSet<String>,
    watch: &Watch<'_>,
) -> Vec<Token> {
    let mut lexer = Lexer {
        text,
        at: 0,
        vocabulary,
        abbreviations,
        watch,
        tokens: Vec::with_capacity(text.len() / 4),
        folded: String::new(),
        meant: Vec::new(),
    };
    lexer.line_start();
    while lexer.at < text.len() {
        lexer.token();
    }
    lexer.tokens
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
    vocabulary: &'t Vocabulary,
    abbreviations: &'t BTreeSet<String>,
    watch: &'t Watch<'t>,
    tokens: Vec<Token>,
    folded: String,
    meant: Vec<WordId>,
}

impl<'t> Lexer<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The sign after a number of bytes from here.
    fn after(&self, bytes: usize) -> Option<char> {
        self.text.get(self.at + bytes..).and_then(|rest| rest.chars().next())
    }

    fn before(&self, at: usize) -> Option<char> {
        self.text.get(..at).and_then(|start| start.chars().next_back())
    }

    fn push(&mut self, word: WordId, kind: Kind, bytes: usize) {
        let end = self.at + bytes;
        self.tokens.push(Token::new(word, kind, self.at..end));
        self.at = end;
    }

    fn token(&mut self) {
        let Some(sign) = self.peek() else { return };
        let length = sign.len_utf8();
        match sign {
            '\n' | '\u{2028}' | '\u{2029}' => self.line_end(length),
            _ if sign.is_whitespace() || is_invisible(sign) => self.at += length,
            '-' | '\u{2010}' | '\u{2011}' | '/' if self.is_inside_word(length) => self.at += length,
            _ if sign.is_alphabetic() => self.word(),
            _ if sign.is_numeric() => self.number(),
            '.' | '!' | '?' | '\u{2026}' | '\u{3002}' => {
                let run = self
                    .rest()
                    .find(|next| !matches!(next, '.' | '!' | '?' | '\u{2026}' | '\u{3002}'));
                self.push(OTHER_MARK, Kind::Stop, run.unwrap_or(self.rest().len()));
            }
            ',' | ';' | ':' | '(' | ')' | '[' | ']' | '\u{2013}' | '\u{2014}' | '-' => {
                self.push(PAUSE, Kind::Mark, length);
            }
            '$' | '\u{20ac}' | '\u{a3}' | '\u{a5}' => self.push(MONEY, Kind::Mark, length),
            _ => match self.quote(sign, length) {
                Some(quote) => self.push(OTHER_MARK, Kind::Quote(quote), length),
                None => self.push(OTHER_MARK, Kind::Mark, length),
            },
        }
    }

    /// Whether a mark joins two words: "short-staffed" is read as two words in a row.
    fn is_inside_word(&self, length: usize) -> bool {
        self.before(self.at).is_some_and(char::is_alphanumeric)
            && self.after(length).is_some_and(char::is_alphanumeric)
    }

    /// What a quotation mark can do here; nothing if it is no such mark.
    fn quote(&self, sign: char, length: usize) -> Option<Quote> {
        let before = self.before(self.at);
        // After a word or a full stop a quotation cannot begin, before a word it cannot end.
        let after_word = before.is_some_and(|sign| sign.is_alphanumeric() || is_ending(sign));
        let before_word = self.after(length).is_some_and(char::is_alphanumeric);
        let (shape, opens, closes) = match sign {
            '\u{201e}' => (Shape::Double, true, false),
            '\u{201c}' | '"' => (Shape::Double, !after_word, after_word),
            '\u{201d}' => (Shape::Double, false, true),
            '\u{ab}' => (Shape::Angle, !after_word, after_word),
            '\u{bb}' => (Shape::Angle, !after_word && before_word, after_word || !before_word),
            '\u{2018}' | '\u{201a}' => (Shape::Single, !after_word && before_word, after_word),
            '\'' => (Shape::Single, !after_word && before_word, after_word && !before_word),
            '\u{2019}' => (Shape::Single, false, !before_word),
            _ => return None,
        };
        Some(Quote { shape, opens, closes })
    }

    fn word(&mut self) {
        self.folded.clear();
        let mut end = self.at;
        let mut signs = self.rest().char_indices().peekable();
        while let Some((at, sign)) = signs.next() {
            if sign.is_ascii_alphanumeric() {
                self.folded.push(sign.to_ascii_lowercase());
            } else if sign.is_alphanumeric() {
                self.folded.extend(sign.to_lowercase());
            } else if is_apostrophe(sign) && signs.peek().is_some_and(|(_, c)| c.is_alphabetic()) {
                self.folded.push('\'');
            } else if !is_invisible(sign) && !is_combining(sign) {
                break;
            }
            end = self.at + at + sign.len_utf8();
        }
        if let Some(bytes) = self.link(end) {
            return self.push(LINK, Kind::Word, bytes);
        }
        let start = self.at;
        let dotted = self.text.get(end..).is_some_and(|rest| rest.starts_with('.'));
        if dotted && self.is_abbreviated(start, end) {
            end = self.dotted_end(end);
        }
        self.meant.clear();
        self.vocabulary.read(&self.folded, &mut self.meant);
        let about = self.watch.about(&self.folded);
        let shape = self.vocabulary.shape(&self.folded);
        for word in &self.meant {
            self.tokens.push(Token { about, shape, ..Token::new(*word, Kind::Word, start..end) });
        }
        self.at = end;
    }

    /// Whether a full stop after this word belongs to it: "Mr.", "e.g.", "J. Smith".
    fn is_abbreviated(&self, start: usize, end: usize) -> bool {
        let written = self.text.get(start..end).unwrap_or_default();
        let initial = written.chars().count() == 1 && written != "I" && written != "a";
        let inside = self.text.get(end + 1..).and_then(|rest| rest.chars().next());
        initial
            || self.abbreviations.contains(&self.folded)
            || (written == "a" && inside.is_some_and(char::is_alphabetic))
    }

    /// The end of an abbreviation: over single letters with a full stop each.
    fn dotted_end(&self, first: usize) -> usize {
        let mut end = first + 1;
        loop {
            let mut next = self.text.get(end..).unwrap_or_default().chars();
            match (next.next(), next.next()) {
                (Some(letter), Some('.')) if letter.is_alphabetic() => end += letter.len_utf8() + 1,
                _ => return end,
            }
        }
    }

    /// The bytes of an address that begins with the word ending here.
    fn link(&self, end: usize) -> Option<usize> {
        let mut next = self.text.get(end..)?.chars();
        let begins = match (next.next()?, next.next()) {
            ('@', Some(sign)) => sign.is_alphanumeric(),
            (':', Some('/')) => true,
            ('.', Some(sign)) if sign.is_lowercase() => self.folded.len() > 2,
            _ => false,
        };
        if !begins {
            return None;
        }
        let rest = self.rest();
        let whole =
            rest.find(char::is_whitespace).map_or(rest, |end| rest.get(..end).unwrap_or(rest));
        Some(whole.trim_end_matches(|sign: char| !sign.is_alphanumeric() && sign != '/').len())
    }

    fn number(&mut self) {
        let rest = self.rest();
        let mut end = 0;
        let mut signs = rest.char_indices().peekable();
        while let Some((at, sign)) = signs.next() {
            let joins = matches!(sign, '.' | ',' | ':' | '/' | '-')
                && signs.peek().is_some_and(|(_, next)| next.is_numeric());
            if !sign.is_alphanumeric() && !joins {
                break;
            }
            end = at + sign.len_utf8();
        }
        self.folded.clear();
        self.folded.push_str(rest.get(..end).unwrap_or_default());
        self.folded.make_ascii_lowercase();
        self.meant.clear();
        self.vocabulary.read(&self.folded, &mut self.meant);
        let known = self.meant.first().copied().filter(|word| *word != UNKNOWN);
        let about = self.watch.about(&self.folded);
        self.push(known.unwrap_or(NUMBER), Kind::Number, end);
        if let Some(token) = self.tokens.last_mut() {
            token.about = about;
        }
    }

    fn line_end(&mut self, length: usize) {
        let blank = matches!(
            self.tokens.last().map(|token| token.kind),
            None | Some(Kind::Line | Kind::Blank | Kind::Bullet | Kind::Cited)
        );
        self.push(OTHER_MARK, if blank { Kind::Blank } else { Kind::Line }, length);
        self.line_start();
    }

    /// The marks that mean something at the start of a line only.
    fn line_start(&mut self) {
        let rest = self.rest();
        let indent = rest.len() - rest.trim_start_matches([' ', '\t', '\u{a0}']).len();
        let line = rest.get(indent..).unwrap_or_default();
        let digits = line.len() - line.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
        let mut signs = line.chars();
        let first = signs.next();
        let counted = line.get(digits..).unwrap_or_default();
        let (kind, length) = match first {
            Some('>') => (Kind::Cited, 1),
            Some(sign @ ('-' | '*' | '\u{2022}' | '\u{2013}' | '\u{2014}' | '\u{b7}'))
                if signs.next().is_some_and(char::is_whitespace) =>
            {
                (Kind::Bullet, sign.len_utf8())
            }
            Some(_) if (1..=2).contains(&digits) && counted.starts_with(['.', ')']) => {
                let after = counted.chars().nth(1);
                if !after.is_some_and(char::is_whitespace) {
                    return;
                }
                (Kind::Bullet, digits + 1)
            }
            _ => return,
        };
        self.at += indent;
        self.push(OTHER_MARK, kind, length);
    }
}

/// Whether it ends something, so that a quotation mark after it closes.
fn is_ending(sign: char) -> bool {
    matches!(sign, '.' | '!' | '?' | '\u{2026}' | ',' | '\u{2019}' | '\u{201d}')
}

/// Whether it is there without being seen: soft hyphens, joiners, byte order marks.
fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Whether it changes the letter before it.
fn is_combining(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}')
}
