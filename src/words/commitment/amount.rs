//! Amounts of money in a row of tokens: "$8", "€25.50", "140 dollars", "20 EUR".

use super::rules::Rules;
use crate::domain::money::{AmountProblem, parse_amount};
use crate::domain::{Currency, Money};
use crate::words::token::{Kind, Token};
use crate::words::vocabulary::MONEY;
use std::ops::Range;

/// An amount that stands in a text.
#[derive(Clone, Debug)]
pub(super) struct Amount {
    /// Its tokens, in the row it was looked for.
    pub tokens: Range<usize>,
    /// How much it is; none where the number cannot be read.
    pub worth: Option<Money>,
}

/// The amounts in a row of tokens, which stand in `text`. `own` is the currency of the shop.
pub(super) fn amounts(rules: &Rules, text: &str, tokens: &[Token], own: Currency) -> Vec<Amount> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let one = amount_at(rules, text, tokens, at, own);
        at = one.as_ref().map_or(at + 1, |one| one.tokens.end);
        found.extend(one);
    }
    found
}

fn amount_at(
    rules: &Rules,
    text: &str,
    tokens: &[Token],
    at: usize,
    own: Currency,
) -> Option<Amount> {
    let written = |token: &Token| text.get(token.span()).unwrap_or_default();
    let currency = |token: &Token| match token.word {
        MONEY => signed(written(token), own),
        word => rules.currencies.get(&word).map(|known| as_own(*known, own)),
    };
    let is_number = |token: &&Token| token.kind == Kind::Number;
    let first = tokens.get(at)?;
    let second = tokens.get(at + 1);
    if is_number(&first) {
        let currency = currency(second?)?;
        return Some(Amount { tokens: at..at + 2, worth: read(written(first), currency) });
    }
    let (number, currency) = (second.filter(is_number)?, currency(first)?);
    // "$20 dollars" says it twice.
    let is_twice =
        tokens.get(at + 2).is_some_and(|token| rules.currencies.contains_key(&token.word));
    let end = if is_twice { at + 3 } else { at + 2 };
    Some(Amount { tokens: at..end, worth: read(written(number), currency) })
}

/// The currency that people in the shop's country mean by a sign.
fn signed(sign: &str, own: Currency) -> Option<Currency> {
    if own.symbol().is_some_and(|symbol| symbol.ends_with(sign)) {
        return Some(own);
    }
    [Currency::USD, Currency::EUR, Currency::GBP].into_iter().find(|it| it.symbol() == Some(sign))
}

/// The shop's own dollar where dollars are spoken of: few shops deal in two of them.
fn as_own(known: Currency, own: Currency) -> Currency {
    let is_same = |sign: &str| own.symbol().is_some_and(|symbol| symbol.ends_with(sign));
    if known.symbol().is_some_and(is_same) { own } else { known }
}

/// Reads a number as an amount. A letter has no thousandths: "1,200" are thousands.
pub(super) fn read(number: &str, currency: Currency) -> Option<Money> {
    match parse_amount(number, currency) {
        Ok(money) => Some(money),
        Err(AmountProblem::Ambiguous) => {
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            parse_amount(&digits, currency).ok()
        }
        Err(_) => None,
    }
}
