//! From tokens to sentences: which words belong together, and where in the letter they stand.

use super::token::{Kind, Quote, Token};
use super::vocabulary::{PAUSE, QUOTED, WordId};
use std::ops::Range;

/// Where in a letter a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In the running text.
    Text,
    /// In a list.
    Item,
    /// The salutation.
    Salutation,
    /// The signature.
    Signature,
}

/// A sentence.
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    /// Its tokens, without the mark that ends it.
    pub tokens: Range<usize>,
    /// Its bytes, with the mark that ends it.
    pub span: Range<usize>,
    /// Where it stands.
    pub place: Place,
    /// Whether a quotation begins or ends in it.
    pub has_quote: bool,
    /// Whether a list follows it.
    pub leads_list: bool,
}

/// A text that has been read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// The tokens of all sentences.
    pub tokens: Vec<Token>,
    /// The sentences.
    pub sentences: Vec<Sentence>,
}

/// How letters begin and end: the words of greetings and closings.
#[derive(Debug, Default)]
pub(super) struct Frame {
    /// How a salutation begins.
    pub greetings: Vec<Vec<WordId>>,
    /// The whole line after which the signature begins.
    pub closings: Vec<Vec<WordId>>,
}

/// Puts tokens together to sentences.
pub(super) fn read(mut tokens: Vec<Token>, frame: &Frame) -> Reading {
    mark_quotes(&mut tokens);
    let mut reader = Reader::new(frame, tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let rest = tokens.get(at..).unwrap_or_default();
        at += reader.take(token, rest);
    }
    reader.close();
    reader.done
}

/// Turns what stands within quotation marks, or was cited from another message, into quoted
/// tokens. A quotation that is not closed in its paragraph is none.
fn mark_quotes(tokens: &mut [Token]) {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let end = match token.kind {
            Kind::Quote(quote) if quote.opens => closing(tokens, at, quote),
            Kind::Cited => tokens
                .iter()
                .skip(at)
                .position(|token| matches!(token.kind, Kind::Line | Kind::Blank))
                .map_or(Some(tokens.len()), |length| Some(at + length)),
            _ => None,
        };
        let Some(end) = end else {
            at += 1;
            continue;
        };
        for token in tokens.iter_mut().take(end).skip(at + 1) {
            if !matches!(token.kind, Kind::Line | Kind::Blank) {
                token.kind = Kind::Quoted;
                token.word = QUOTED;
            }
        }
        at = end.max(at + 1);
    }
}

/// Where the quotation that opens here is closed, within its paragraph.
fn closing(tokens: &[Token], open: usize, opener: Quote) -> Option<usize> {
    let closes = |token: &Token| matches!(token.kind, Kind::Quote(quote) if quote.shape == opener.shape && quote.closes);
    let rest = tokens.iter().enumerate().skip(open + 1);
    rest.take_while(|(_, token)| token.kind != Kind::Blank)
        .find(|(_, token)| closes(token))
        .map(|(at, _)| at)
}

struct Reader<'f> {
    frame: &'f Frame,
    done: Reading,
    /// The first token of the sentence being put together.
    first: usize,
    place: Place,
    /// The last token as it stood in the text.
    last: Option<Kind>,
}

impl<'f> Reader<'f> {
    fn new(frame: &'f Frame, tokens: usize) -> Self {
        let done = Reading { tokens: Vec::with_capacity(tokens), sentences: Vec::new() };
        Self { frame, done, first: 0, place: Place::Text, last: None }
    }

    /// Takes the next token; `rest` begins with it. Says how many tokens were taken.
    fn take(&mut self, token: &Token, rest: &[Token]) -> usize {
        let at_line_start = matches!(self.last, None | Some(Kind::Line | Kind::Blank));
        self.last = Some(token.kind);
        if at_line_start && let Some(taken) = self.frame_line(rest) {
            return taken;
        }
        match token.kind {
            Kind::Blank => {
                self.close();
                self.leave_list();
            }
            Kind::Line => self.line_end(rest),
            Kind::Bullet => {
                self.close();
                self.begin_list();
            }
            Kind::Cited => self.close(),
            Kind::Stop => {
                self.close_at(token.span().end);
            }
            Kind::Quote(_) => self.quote(token),
            Kind::Word | Kind::Number | Kind::Mark | Kind::Quoted => self.done.tokens.push(*token),
        }
        1
    }

    /// Takes a salutation at the start of a text, or the closing line before the signature.
    fn frame_line(&mut self, rest: &[Token]) -> Option<usize> {
        /// A salutation has no more words than this.
        const LONGEST: usize = 8;
        if self.place == Place::Signature {
            return None;
        }
        let begins = |words: &[WordId]| starts(rest, words);
        let is_end = |token: Option<&Token>| {
            token.is_none_or(|token| matches!(token.kind, Kind::Line | Kind::Blank))
        };
        for closing in self.frame.closings.iter().filter(|words| begins(words)) {
            let mut after = rest.iter().skip(closing.len());
            let mut next = after.next();
            if next.is_some_and(|token| token.word == PAUSE) {
                next = after.next();
            }
            if is_end(next) {
                self.close();
                self.place = Place::Signature;
                return None;
            }
        }
        let begun = !self.done.sentences.is_empty() || self.first < self.done.tokens.len();
        if begun || !self.frame.greetings.iter().any(|words| begins(words)) {
            return None;
        }
        let ends = |token: &Token| {
            token.word == PAUSE || matches!(token.kind, Kind::Line | Kind::Blank | Kind::Stop)
        };
        let length = rest.iter().take(LONGEST + 1).position(ends)?;
        self.place = Place::Salutation;
        self.done.tokens.extend(rest.iter().take(length).copied());
        let mut taken = length;
        if let Some(end) = rest.get(length).filter(|end| !is_end(Some(end))) {
            self.close_at(end.span().end);
            taken += 1;
        } else {
            self.close();
        }
        self.place = Place::Text;
        self.last = rest.get(taken.saturating_sub(1)).map(|token| token.kind);
        Some(taken)
    }

    /// A line ends: so does an entry of a list, a line of the signature and a quotation.
    fn line_end(&mut self, rest: &[Token]) {
        let last = self.done.tokens.last();
        let is_cited = last.is_some_and(|token| token.kind == Kind::Quoted);
        let next_begins = matches!(
            rest.get(1).map(|token| token.kind),
            Some(Kind::Bullet | Kind::Cited | Kind::Blank)
        );
        let in_list = self.place == Place::Item;
        if in_list || next_begins || is_cited || self.place == Place::Signature {
            self.close();
        }
        if in_list && !next_begins {
            self.leave_list();
        }
    }

    fn begin_list(&mut self) {
        if self.place == Place::Text {
            self.place = Place::Item;
            let before = self.done.sentences.last_mut();
            if let Some(leader) = before.filter(|sentence| sentence.place == Place::Text) {
                leader.leads_list = true;
            }
        }
    }

    fn leave_list(&mut self) {
        if self.place == Place::Item {
            self.place = Place::Text;
        }
    }

    /// A quotation mark belongs to the sentence before it when that has just been closed.
    fn quote(&mut self, token: &Token) {
        let begins_nothing = self.first == self.done.tokens.len();
        let closes = matches!(token.kind, Kind::Quote(quote) if !quote.opens);
        match self.done.sentences.last_mut() {
            Some(before) if begins_nothing && closes => {
                before.span.end = token.span().end;
                before.has_quote = true;
            }
            _ => self.done.tokens.push(*token),
        }
    }

    fn close(&mut self) {
        let end = self.done.tokens.last().map_or(0, |token| token.span().end);
        self.close_at(end);
    }

    fn close_at(&mut self, end: usize) {
        let tokens = self.first..self.done.tokens.len();
        self.first = tokens.end;
        let own = self.done.tokens.get(tokens.clone()).unwrap_or_default();
        let Some(start) = own.first().map(|token| token.span().start) else { return };
        let is_quote = |token: &Token| matches!(token.kind, Kind::Quote(_) | Kind::Quoted);
        let has_quote = own.iter().any(is_quote);
        let place = self.place;
        let span = start..end.max(start);
        let sentence = Sentence { tokens, span, place, has_quote, leads_list: false };
        self.done.sentences.push(sentence);
    }
}

/// Whether these tokens begin with these words.
fn starts(tokens: &[Token], words: &[WordId]) -> bool {
    let mut tokens = tokens.iter();
    words.iter().all(|word| tokens.next().is_some_and(|token| token.word == *word))
}
