//! The number people use for a case.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The number of a case: "2026-0114". The sequence starts anew each year. A second computer
/// that shares the log adds a letter, "2026-0114B", so that two never give out one number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseNumber {
    /// The year in which the case was logged.
    pub year: i32,
    /// The sequence within the year, from 1.
    pub sequence: u32,
    /// The letter of a further computer, from B on.
    pub letter: Option<char>,
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}", self.year, self.sequence)?;
        self.letter.map_or(Ok(()), |letter| write!(f, "{letter}"))
    }
}

impl fmt::Debug for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text that is no case number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a case number")]
pub struct NotACaseNumber;

impl FromStr for CaseNumber {
    type Err = NotACaseNumber;

    fn from_str(text: &str) -> Result<Self, NotACaseNumber> {
        let (year, rest) = text.trim().split_once('-').ok_or(NotACaseNumber)?;
        let letter = rest.chars().last().filter(char::is_ascii_alphabetic);
        let digits = rest.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        if rest.len() - digits.len() > 1 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NotACaseNumber);
        }
        Ok(Self {
            year: year.parse().ok().filter(|y| (1..=9999).contains(y)).ok_or(NotACaseNumber)?,
            sequence: digits.parse().map_err(|_| NotACaseNumber)?,
            letter: letter.map(|l| l.to_ascii_uppercase()),
        })
    }
}

impl TryFrom<String> for CaseNumber {
    type Error = NotACaseNumber;

    fn try_from(text: String) -> Result<Self, NotACaseNumber> {
        text.parse()
    }
}

impl From<CaseNumber> for String {
    fn from(number: CaseNumber) -> Self {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_numbers_read_back() {
        for text in ["2026-0114", "2026-12345", "2026-0001B"] {
            assert_eq!(text.parse::<CaseNumber>().unwrap().to_string(), text);
        }
        for wrong in ["", "2026", "2026-", "2026-x", "2026-01-02", "2026-1BB", "-5-3", "2026-+4"] {
            assert!(wrong.parse::<CaseNumber>().is_err(), "{wrong}");
        }
    }
}
