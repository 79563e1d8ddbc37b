//! The small language in which rules say what to look for. The head of `assets/words/en.toml`
//! describes it for those who write rules.

use std::iter::Peekable;
use std::str::Chars;

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// `word`: this word.
    Word(String),
    /// `word~`: this word and its inflected forms.
    Inflected(String),
    /// `-ed`: a word with this ending, and something before it.
    Ending(String),
    /// `(a|b c)`: one of these.
    OneOf(Vec<Vec<Node>>),
    /// `a?`: this or nothing.
    Maybe(Box<Node>),
    /// `!a`: not this, without moving on.
    Not(Box<Node>),
    /// `..3` or `...3`: up to so many words, or words and marks.
    Gap {
        /// At most so many.
        most: u8,
        /// Whether marks may stand between.
        over_marks: bool,
    },
    /// `<name>`: one of a list.
    List(String),
    /// `_`: any word.
    Any,
    /// `#`: a number.
    Number,
    /// `€`: a sign of money.
    Money,
    /// `,`: a pause.
    Pause,
    /// `@`: an address.
    Link,
    /// `"`: something quoted.
    Quoted,
    /// `^`: the start of the sentence.
    Start,
    /// `$`: the end of the sentence.
    End,
    /// `[`: what is flagged begins here.
    From,
    /// `]`: what is flagged ends here.
    Till,
}

/// Why a pattern cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternProblem {
    /// A sign that means nothing here.
    Sign(char),
    /// A group that is not closed, or closed without being open.
    Group,
    /// Nothing stands where something must.
    Empty,
    /// A gap without a number from 1 to 20.
    Gap,
    /// A ninth ending: rules can tell no more than eight apart.
    Endings,
    /// A list that the file does not have, or that contains itself.
    List(String),
    /// It would fit anywhere: it must begin with something it can be found by.
    Start,
}

/// Reads a pattern.
pub(super) fn parse(written: &str) -> Result<Vec<Node>, PatternProblem> {
    let mut reader = Reader { rest: written.chars().peekable() };
    let nodes = reader.sequence()?;
    if reader.rest.peek().is_some() { Err(PatternProblem::Group) } else { Ok(nodes) }
}

struct Reader<'p> {
    rest: Peekable<Chars<'p>>,
}

impl Reader<'_> {
    /// Nodes up to the end of the pattern or of the group.
    fn sequence(&mut self) -> Result<Vec<Node>, PatternProblem> {
        let mut nodes = Vec::new();
        loop {
            while self.rest.next_if(|sign| sign.is_whitespace()).is_some() {}
            if matches!(self.rest.peek(), None | Some('|' | ')')) {
                break;
            }
            nodes.push(self.node()?);
        }
        if nodes.is_empty() { Err(PatternProblem::Empty) } else { Ok(nodes) }
    }

    fn node(&mut self) -> Result<Node, PatternProblem> {
        if self.rest.next_if_eq(&'!').is_some() {
            return Ok(Node::Not(Box::new(self.node()?)));
        }
        let node = match self.rest.next() {
            None => return Err(PatternProblem::Empty),
            Some('(') => self.group()?,
            Some('<') => self.list()?,
            Some('.') => self.gap()?,
            Some('-') => self.ending()?,
            Some('_') => Node::Any,
            Some('#') => Node::Number,
            Some('€') => Node::Money,
            Some(',') => Node::Pause,
            Some('@') => Node::Link,
            Some('"') => Node::Quoted,
            Some('^') => Node::Start,
            Some('$') => Node::End,
            Some('[') => Node::From,
            Some(']') => Node::Till,
            Some(sign) if sign.is_alphanumeric() || is_apostrophe(sign) => self.word(sign),
            Some(sign) => return Err(PatternProblem::Sign(sign)),
        };
        if self.rest.next_if_eq(&'?').is_some() {
            return Ok(Node::Maybe(Box::new(node)));
        }
        Ok(node)
    }

    fn group(&mut self) -> Result<Node, PatternProblem> {
        let mut alternatives = vec![self.sequence()?];
        while self.rest.next_if_eq(&'|').is_some() {
            alternatives.push(self.sequence()?);
        }
        if self.rest.next_if_eq(&')').is_none() {
            return Err(PatternProblem::Group);
        }
        Ok(Node::OneOf(alternatives))
    }

    fn list(&mut self) -> Result<Node, PatternProblem> {
        let mut name = String::new();
        loop {
            match self.rest.next() {
                Some('>') if !name.is_empty() => return Ok(Node::List(name)),
                Some(sign) if sign.is_alphanumeric() || sign == '_' => name.push(sign),
                _ => return Err(PatternProblem::Group),
            }
        }
    }

    fn gap(&mut self) -> Result<Node, PatternProblem> {
        if self.rest.next_if_eq(&'.').is_none() {
            return Err(PatternProblem::Sign('.'));
        }
        let over_marks = self.rest.next_if_eq(&'.').is_some();
        let mut digits = String::new();
        while let Some(digit) = self.rest.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        match digits.parse() {
            Ok(most) if (1..=20).contains(&most) => Ok(Node::Gap { most, over_marks }),
            _ => Err(PatternProblem::Gap),
        }
    }

    fn ending(&mut self) -> Result<Node, PatternProblem> {
        let mut ending = String::new();
        while let Some(letter) = self.rest.next_if(|sign| sign.is_alphabetic()) {
            ending.extend(letter.to_lowercase());
        }
        if ending.is_empty() { Err(PatternProblem::Empty) } else { Ok(Node::Ending(ending)) }
    }

    fn word(&mut self, first: char) -> Node {
        let mut word: String =
            if is_apostrophe(first) { "'".to_owned() } else { first.to_lowercase().collect() };
        while let Some(sign) =
            self.rest.next_if(|sign| sign.is_alphanumeric() || is_apostrophe(*sign))
        {
            if is_apostrophe(sign) {
                word.push('\'');
            } else {
                word.extend(sign.to_lowercase());
            }
        }
        if self.rest.next_if_eq(&'~').is_some() { Node::Inflected(word) } else { Node::Word(word) }
    }
}

/// Whether it joins the halves of a contraction: straight or typographic.
pub(super) fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '\u{2019}' | '\u{2bc}' | '\u{ff07}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(word: &str) -> Node {
        Node::Word(word.to_owned())
    }

    #[test]
    fn every_sign_of_the_language_is_read() {
        let nodes = parse("^ [Don\u{2019}t ..3] (a b|c~)? !d -ed <list> # , ...2 $").unwrap();
        let expected = vec![
            Node::Start,
            Node::From,
            word("don't"),
            Node::Gap { most: 3, over_marks: false },
            Node::Till,
            Node::Maybe(Box::new(Node::OneOf(vec![
                vec![word("a"), word("b")],
                vec![Node::Inflected("c".to_owned())],
            ]))),
            Node::Not(Box::new(word("d"))),
            Node::Ending("ed".to_owned()),
            Node::List("list".to_owned()),
            Node::Number,
            Node::Pause,
            Node::Gap { most: 2, over_marks: true },
            Node::End,
        ];
        assert_eq!(nodes, expected);
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        for (written, problem) in [
            ("", PatternProblem::Empty),
            ("a (b|)", PatternProblem::Empty),
            ("a (b", PatternProblem::Group),
            ("a) b", PatternProblem::Group),
            ("a <b", PatternProblem::Group),
            ("a ..", PatternProblem::Gap),
            ("a ..21 b", PatternProblem::Gap),
            ("a . b", PatternProblem::Sign('.')),
            ("a & b", PatternProblem::Sign('&')),
        ] {
            assert_eq!(parse(written), Err(problem), "{written}");
        }
    }
}
