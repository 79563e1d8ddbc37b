//! Reading an amount as people type it: `12`, `12,50`, `1.234,56`, `1 234.50 €`.
//!
//! Where a text has two readings a thousandfold apart, the reader asks and does not guess.

use super::{Currency, Money};

/// The largest amount that can be typed, in major units. A figure of our own: far above any
/// small shop's refund, far below what a sum in minor units could not hold.
pub const MAX_MAJOR_UNITS: u64 = 1_000_000_000;

/// Why a text is not an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountProblem {
    /// Nothing was written.
    Empty,
    /// The text is not a number, or carries another currency's sign.
    NotANumber,
    /// The amount is below zero; what is given to a customer never is.
    Negative,
    /// More decimals than the currency has.
    TooManyDecimals {
        /// How many decimals the currency allows.
        allowed: u32,
    },
    /// More than [`MAX_MAJOR_UNITS`].
    TooLarge,
    /// One point or comma before exactly three digits (`1.234`): thousands or decimals? Writing
    /// it without the separator, or with both decimals, settles it.
    Ambiguous,
}

/// Reads an amount of `currency`.
///
/// Takes a point or a comma before decimals; points, commas, spaces or apostrophes between
/// thousands (also the Indian 1,00,000); the currency's own sign or code before or after; digits
/// of the common scripts. A single point or comma before exactly three digits is thousands for a
/// currency without decimals, decimals for a point in a three-decimal currency (the form
/// [`Money::decimal`] writes), and [`AmountProblem::Ambiguous`] otherwise.
///
/// # Errors
///
/// Says which [`AmountProblem`] the text has.
pub fn parse_amount(text: &str, currency: Currency) -> Result<Money, AmountProblem> {
    let simple: String = text.chars().filter_map(simplify).collect();
    let trimmed = simple.trim();
    if trimmed.is_empty() {
        return Err(AmountProblem::Empty);
    }
    let (number, negative) = strip_sign_and_marks(trimmed, currency);
    let money = read_number(number, currency)?;
    if negative {
        return Err(AmountProblem::Negative);
    }
    Ok(money)
}

/// The Arabic decimal sign, which has only one meaning.
const ARABIC_DECIMAL: char = '\u{66B}';
/// The Arabic thousands sign.
const ARABIC_THOUSANDS: char = '\u{66C}';

/// The code point of zero in the scripts whose ten digits follow each other: Arabic-Indic,
/// Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam,
/// Thai, Lao, Tibetan, Burmese, Khmer, Mongolian, fullwidth. Source: Unicode category Nd.
const ZEROS: [u32; 18] = [
    0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50,
    0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810, 0xFF10,
];

/// One plain character for the many that look or mean the same; `None` drops it.
fn simplify(c: char) -> Option<char> {
    let code = u32::from(c);
    let digit = ZEROS
        .iter()
        .filter_map(|zero| code.checked_sub(*zero))
        .find_map(|value| char::from_digit(value, 10));
    if digit.is_some() {
        return digit;
    }
    Some(match c {
        '\u{A0}' | '\u{202F}' | '\u{2007}' | '\u{2009}' | '\u{3000}' => ' ',
        '\u{2018}' | '\u{2019}' | '\u{2BC}' => '\'',
        '\u{2212}' | '\u{2010}'..='\u{2014}' | '\u{FF0D}' => '-',
        '\u{FF0E}' => '.',
        '\u{FF0C}' => ',',
        '\u{FF04}' => '$',
        '\u{FFE5}' => '¥',
        '\u{FFE1}' => '£',
        // Invisible marks of the writing direction come along when Arabic or Hebrew text is pasted.
        '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => return None,
        other => other,
    })
}

/// Takes off the minus (or accounting brackets) and the currency's marks; says whether the
/// amount was negative.
fn strip_sign_and_marks(text: &str, currency: Currency) -> (&str, bool) {
    let mut body = text;
    let mut negative = false;
    if let Some(inner) = body.strip_prefix('(').and_then(|b| b.strip_suffix(')')) {
        negative = true;
        body = inner.trim();
    }
    // Twice, since the minus stands before the sign ("-$5") or after it ("$-5").
    for _ in 0..2 {
        if let Some(rest) = body.strip_prefix('-').or_else(|| body.strip_suffix('-')) {
            negative = true;
            body = rest.trim();
        }
        body = strip_marks(body, currency);
    }
    (body, negative)
}

/// Takes off the currency's code and sign at both ends.
fn strip_marks(text: &str, currency: Currency) -> &str {
    let symbol = currency.symbol().unwrap_or_default();
    // In Canada a plain "$" is the Canadian one, so the sign alone counts as well.
    let sign = symbol.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let mut body = text;
    for mark in [currency.code(), symbol, sign] {
        if mark.is_empty() {
            continue;
        }
        if let Some((start, rest)) = body.split_at_checked(mark.len())
            && start.eq_ignore_ascii_case(mark)
        {
            body = rest.trim_start();
        }
        let cut = body.len().saturating_sub(mark.len());
        if let Some((rest, end)) = body.split_at_checked(cut)
            && end.eq_ignore_ascii_case(mark)
        {
            body = rest.trim_end();
        }
    }
    body
}

/// Reads the digits once signs and marks are gone.
fn read_number(number: &str, currency: Currency) -> Result<Money, AmountProblem> {
    let (whole, decimals) = split_decimals(number, currency.digits())?;
    let whole_digits = ungroup(whole).ok_or(AmountProblem::NotANumber)?;
    if whole_digits.is_empty() && decimals.is_empty() {
        return Err(AmountProblem::NotANumber);
    }
    if !decimals.chars().all(|c| c.is_ascii_digit()) {
        return Err(AmountProblem::NotANumber);
    }
    let allowed = currency.digits();
    let written = u32::try_from(decimals.len()).unwrap_or(u32::MAX);
    let Some(missing) = allowed.checked_sub(written) else {
        return Err(AmountProblem::TooManyDecimals { allowed });
    };
    let digits = format!("{whole_digits}{decimals}");
    let limit = MAX_MAJOR_UNITS * currency.minor_per_major();
    digits
        .parse::<u64>()
        .ok()
        .and_then(|value| value.checked_mul(10_u64.pow(missing)))
        .filter(|minor| *minor <= limit)
        .and_then(|minor| i64::try_from(minor).ok())
        .map(|minor| Money::new(minor, currency))
        .ok_or(AmountProblem::TooLarge)
}

/// Splits at the decimal separator; the decimals are empty when there is none.
fn split_decimals(number: &str, digits: u32) -> Result<(&str, &str), AmountProblem> {
    let Some((at, mark)) =
        number.char_indices().rfind(|(_, c)| matches!(c, '.' | ',' | &ARABIC_DECIMAL))
    else {
        return Ok((number, ""));
    };
    let whole = number.get(..at).unwrap_or_default();
    let after = number.get(at + mark.len_utf8()..).unwrap_or_default();
    if whole.contains(mark) {
        // The same mark twice can only stand between thousands.
        return Ok((number, ""));
    }
    if after.is_empty() {
        return Err(AmountProblem::NotANumber);
    }
    let whole_is_plain = whole.chars().all(|c| c.is_ascii_digit());
    let like_thousands = mark != ARABIC_DECIMAL
        && whole_is_plain
        && (1..=3).contains(&whole.len())
        && !whole.starts_with('0')
        && after.len() == 3
        && after.chars().all(|c| c.is_ascii_digit());
    match (like_thousands, digits, mark) {
        (false, ..) | (true, 3, '.') => Ok((whole, after)),
        (true, 0, _) => Ok((number, "")),
        (true, ..) => Err(AmountProblem::Ambiguous),
    }
}

/// The digits of a whole number without its separators; `None` when they are not all of one kind
/// or do not stand where thousands (or Indian lakhs) are.
fn ungroup(whole: &str) -> Option<String> {
    let Some(mark) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        return Some(whole.to_owned());
    };
    if !matches!(mark, '.' | ',' | ' ' | '\'' | ARABIC_THOUSANDS) {
        return None;
    }
    let groups: Vec<&str> = whole.split(mark).collect();
    let (first, rest) = groups.split_first()?;
    let (last, middle) = rest.split_last()?;
    let in_thousands = (1..=3).contains(&first.len()) && middle.iter().all(|g| g.len() == 3);
    let in_lakhs = (1..=2).contains(&first.len()) && middle.iter().all(|g| g.len() == 2);
    let digits: String = groups.concat();
    let fits = (in_thousands || in_lakhs)
        && last.len() == 3
        && !first.starts_with('0')
        && digits.chars().all(|c| c.is_ascii_digit());
    fits.then_some(digits)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::AmountProblem::{Ambiguous, Empty, Negative, NotANumber, TooLarge, TooManyDecimals};
    use super::*;

    fn read(text: &str, code: &str) -> Result<i64, AmountProblem> {
        parse_amount(text, Currency::new(code).unwrap()).map(|money| money.minor)
    }

    #[test]
    fn reads_what_people_write() {
        for (text, code, minor) in [
            ("12", "USD", 1200),
            ("12.5", "USD", 1250),
            ("12,50", "EUR", 1250),
            (".5", "USD", 50),
            ("1.234,56", "EUR", 123_456),
            ("1,234.56", "USD", 123_456),
            ("1,234.5", "USD", 123_450),
            ("1 234,56", "EUR", 123_456),
            ("1\u{a0}234,56", "EUR", 123_456),
            ("1\u{202f}234,56 €", "EUR", 123_456),
            ("1'234.50", "CHF", 123_450),
            ("1’234.50 CHF", "CHF", 123_450),
            ("CHF 12.-0", "CHF", -1),
            ("1.234.567", "EUR", 123_456_700),
            ("1,00,000.50", "INR", 10_000_050),
            ("$12", "USD", 1200),
            ("$ 12.00 usd", "USD", 1200),
            ("$12", "CAD", 1200),
            ("CA$12", "CAD", 1200),
            ("12 kr", "SEK", 1200),
            ("12,50 ZŁ", "PLN", -1),
            ("12,50 zł", "PLN", 1250),
            ("1,234", "JPY", 1234),
            ("￥１２００", "JPY", 1200),
            ("1.234", "KWD", 1234),
            ("1 234,567", "TND", 1_234_567),
            ("١٢٫٥", "EGP", 1250),
            ("۱۲۳", "IRR", 12300),
            ("\u{200f}١٬٢٣٤٫٥٠\u{200e}", "EGP", 123_450),
            ("1000000000", "USD", 100_000_000_000),
            ("0", "USD", 0),
            ("0012", "USD", 1200),
        ] {
            // Minus one marks the texts that look close and are refused.
            let expected = if minor < 0 { Err(NotANumber) } else { Ok(minor) };
            assert_eq!(read(text, code), expected, "{text} {code}");
        }
    }

    #[test]
    fn refuses_with_the_reason() {
        for (text, code, problem) in [
            ("", "USD", Empty),
            (" \u{a0} ", "USD", Empty),
            ("$", "USD", NotANumber),
            ("abc", "USD", NotANumber),
            ("1e9", "USD", NotANumber),
            ("12.", "USD", NotANumber),
            (".", "USD", NotANumber),
            ("1.2.3", "USD", NotANumber),
            ("1,23,45", "USD", NotANumber),
            ("1.234 567", "USD", NotANumber),
            ("1,234.567.890", "USD", NotANumber),
            ("12\n345", "USD", NotANumber),
            ("£5", "USD", NotANumber),
            ("5-10", "USD", NotANumber),
            ("+5", "USD", NotANumber),
            ("NaN", "USD", NotANumber),
            ("-abc", "USD", NotANumber),
            ("-5", "USD", Negative),
            ("−5", "USD", Negative),
            ("$-5", "USD", Negative),
            ("-$5", "USD", Negative),
            ("(5.00)", "USD", Negative),
            ("5.123", "USD", Ambiguous),
            ("1,234", "USD", Ambiguous),
            ("123.456", "EUR", Ambiguous),
            ("1,234", "KWD", Ambiguous),
            ("0.123", "USD", TooManyDecimals { allowed: 2 }),
            ("1234.567", "USD", TooManyDecimals { allowed: 2 }),
            ("1,234.567", "USD", TooManyDecimals { allowed: 2 }),
            ("12.50", "JPY", TooManyDecimals { allowed: 0 }),
            ("1.2345", "KWD", TooManyDecimals { allowed: 3 }),
            ("1000000000.01", "USD", TooLarge),
            ("99999999999999999999999999", "USD", TooLarge),
        ] {
            assert_eq!(read(text, code), Err(problem), "{text} {code}");
        }
    }

    /// Puts a separator before every third digit from the right.
    fn grouped(digits: &str, mark: char) -> String {
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(mark);
            }
            text.push(digit);
        }
        text
    }

    proptest! {
        #[test]
        fn reads_back_its_own_decimals(
            major in 0..=999_999_999_u64,
            part in 0..10_000_u64,
            code in prop_oneof![
                Just("JPY".to_owned()), Just("KWD".to_owned()), Just("CLF".to_owned()), "[A-Z]{3}",
            ],
        ) {
            let currency = Currency::new(&code).unwrap();
            let per_major = currency.minor_per_major();
            let minor = i64::try_from(major * per_major + part % per_major).unwrap();
            let money = Money::new(minor, currency);
            prop_assert_eq!(parse_amount(&money.decimal(), currency), Ok(money));
        }

        #[test]
        fn reads_back_grouped_amounts(
            minor in 0..=100_000_000_000_i64,
            marks in prop::sample::select(vec![
                (',', '.'), ('.', ','), (' ', ','), (' ', '.'), ('\u{a0}', ','),
                ('\u{202f}', ','), ('\'', '.'), ('\u{66c}', '\u{66b}'),
            ]),
        ) {
            let money = Money::new(minor, Currency::EUR);
            let plain = money.decimal();
            let (whole, part) = plain.split_once('.').unwrap();
            let text = format!("{}{}{part}", grouped(whole, marks.0), marks.1);
            prop_assert_eq!(parse_amount(&text, Currency::EUR), Ok(money));
            let signed = format!("€ {text}");
            prop_assert_eq!(parse_amount(&signed, Currency::EUR), Ok(money));
        }

        #[test]
        fn never_panics(text: String, near in "[0-9.,' $€()a-z٣-]{0,24}", code in "[A-Z]{3}") {
            for code in [code.as_str(), "USD", "JPY", "KWD", "PLN"] {
                let currency = Currency::new(code).unwrap();
                for text in [&text, &near] {
                    if let Ok(money) = parse_amount(text, currency) {
                        prop_assert!(money.minor >= 0);
                    }
                }
            }
        }
    }
}
