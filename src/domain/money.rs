//! Money: whole minor units of one currency, and sums that never mix currencies.
//!
//! Amounts are integers, because binary fractions cannot hold a cent. Reading what a person
//! typed lives in [`parse_amount`].

mod amount;

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

pub use amount::{AmountProblem, MAX_MAJOR_UNITS, parse_amount};

/// A currency, by its three-letter ISO 4217 code. Kept as text (`"EUR"`) wherever it is stored.
///
/// Any three letters are taken, so that a log with a new or an unofficial currency still opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The United States dollar.
    pub const USD: Self = Self(*b"USD");
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");
    /// The pound sterling.
    pub const GBP: Self = Self(*b"GBP");

    /// The currency with this code, in upper or lower case; `None` unless it is exactly three
    /// ASCII letters.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes
            .iter()
            .all(u8::is_ascii_alphabetic)
            .then(|| Self(bytes.map(|letter| letter.to_ascii_uppercase())))
    }

    /// The three upper-case letters.
    #[must_use]
    pub fn code(&self) -> &str {
        // The letters are ASCII by construction, so the fallback is never seen.
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// How many decimal digits the minor unit takes, 0 to 4. Source: ISO 4217 list one
    /// ("minor unit"); codes not on that list get 2, as most currencies have.
    #[must_use]
    pub fn digits(&self) -> u32 {
        match self.code() {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF"
            | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            "CLF" | "UYW" => 4,
            _ => 2,
        }
    }

    /// The sign people write beside an amount, where one is common; `None` means: write the code.
    ///
    /// Dollars other than the American one carry a letter, so that two dollars are never mixed up.
    #[must_use]
    pub fn symbol(&self) -> Option<&'static str> {
        let symbol = match self.code() {
            "USD" => "$",
            "EUR" => "€",
            "GBP" => "£",
            "JPY" => "¥",
            "CNY" => "CN¥",
            "INR" => "₹",
            "PLN" => "zł",
            "CZK" => "Kč",
            "SEK" | "NOK" | "DKK" | "ISK" => "kr",
            "CHF" => "CHF",
            "CAD" => "CA$",
            "AUD" => "A$",
            "NZD" => "NZ$",
            "HKD" => "HK$",
            "SGD" => "S$",
            "TWD" => "NT$",
            "MXN" => "MX$",
            "BRL" => "R$",
            "ZAR" => "R",
            "HUF" => "Ft",
            "RON" => "lei",
            "KRW" => "₩",
            "VND" => "₫",
            "ILS" => "₪",
            "TRY" => "₺",
            "UAH" => "₴",
            "PHP" => "₱",
            "NGN" => "₦",
            "THB" => "฿",
            _ => return None,
        };
        Some(symbol)
    }

    /// How many minor units make one major unit: 1, 100, 1000 or 10000.
    #[must_use]
    pub fn minor_per_major(&self) -> u64 {
        10_u64.pow(self.digits())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::new(&code).ok_or_else(|| de::Error::custom("a currency code is three letters"))
    }
}

/// An amount in one currency. May be negative (a difference); typed amounts never are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// The amount in minor units of the currency: 1250 is 12.50 USD and 1250 JPY.
    pub minor: i64,
    /// The currency of the amount.
    pub currency: Currency,
}

impl Money {
    /// So many minor units of a currency.
    #[must_use]
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in a currency.
    #[must_use]
    pub fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    /// Whether the amount is nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// Both amounts together; `None` when the currencies differ or the sum does not fit.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        if self.currency != other.currency {
            return None;
        }
        let minor = self.minor.checked_add(other.minor)?;
        Some(Self::new(minor, self.currency))
    }

    /// The amount as plain text with a point and all minor digits, without grouping or currency:
    /// `"12.50"`, `"-3.00"`, `"1200"` (JPY). For files and input fields; [`parse_amount`] reads it.
    #[must_use]
    pub fn decimal(self) -> String {
        let sign = if self.minor < 0 { "-" } else { "" };
        let minor = self.minor.unsigned_abs();
        let per_major = self.currency.minor_per_major();
        let major = minor / per_major;
        match self.currency.digits() {
            0 => format!("{sign}{major}"),
            digits => {
                // A u32 always fits a usize on the computers egui runs on; 0 would only lose padding.
                let width = usize::try_from(digits).unwrap_or(0);
                format!("{sign}{major}.{:0width$}", minor % per_major)
            }
        }
    }
}

/// One sum per currency. Amounts of different currencies stand side by side and are never
/// converted or added up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MoneySums(BTreeMap<Currency, i64>);

impl MoneySums {
    /// No amounts yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an amount to the sum of its currency. `None` means that the sum no longer fits; the
    /// sums are then as before, and the caller must say so and not show a wrong total.
    #[must_use = "a sum that overflowed must not be shown"]
    pub fn add(&mut self, money: Money) -> Option<()> {
        let sum = self.0.get(&money.currency).copied().unwrap_or(0);
        self.0.insert(money.currency, sum.checked_add(money.minor)?);
        Some(())
    }

    /// The sums in the order of their currency codes, zero sums included.
    pub fn iter(&self) -> impl Iterator<Item = Money> + '_ {
        self.0.iter().map(|(&currency, &minor)| Money::new(minor, currency))
    }

    /// The currencies of the sums, in the order of their codes.
    pub fn currencies(&self) -> impl Iterator<Item = &Currency> {
        self.0.keys()
    }

    /// Whether no amount was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn currency(code: &str) -> Currency {
        Currency::new(code).unwrap()
    }

    #[test]
    fn codes_are_three_letters() {
        assert_eq!(Currency::new("usd"), Some(Currency::USD));
        assert_eq!(Currency::new("Eur").unwrap().code(), "EUR");
        for bad in ["", "US", "USDT", "U5D", "€", "ÄÖ", "U D"] {
            assert_eq!(Currency::new(bad), None, "{bad}");
        }
    }

    #[test]
    fn minor_digits_follow_iso_4217() {
        for (code, digits) in [
            ("USD", 2),
            ("HUF", 2),
            ("JPY", 0),
            ("ISK", 0),
            ("KWD", 3),
            ("TND", 3),
            ("CLF", 4),
            ("ZZZ", 2),
        ] {
            assert_eq!(currency(code).digits(), digits, "{code}");
        }
    }

    #[test]
    fn decimals_show_every_minor_digit() {
        for (minor, code, text) in [
            (1250, "USD", "12.50"),
            (-300, "USD", "-3.00"),
            (-5, "EUR", "-0.05"),
            (1200, "JPY", "1200"),
            (1234, "KWD", "1.234"),
            (0, "GBP", "0.00"),
            (i64::MIN, "JPY", "-9223372036854775808"),
        ] {
            assert_eq!(Money::new(minor, currency(code)).decimal(), text);
        }
    }

    #[test]
    fn only_equal_currencies_add_up() {
        let ten = Money::new(1000, Currency::USD);
        assert_eq!(ten.checked_add(ten), Some(Money::new(2000, Currency::USD)));
        assert_eq!(ten.checked_add(Money::zero(Currency::EUR)), None);
        assert_eq!(ten.checked_add(Money::new(i64::MAX, Currency::USD)), None);
    }

    #[test]
    fn sums_keep_currencies_apart_and_refuse_to_overflow() {
        let mut sums = MoneySums::new();
        assert!(sums.is_empty());
        for (minor, currency) in
            [(5, Currency::USD), (7, Currency::EUR), (i64::MAX - 5, Currency::USD)]
        {
            assert_eq!(sums.add(Money::new(minor, currency)), Some(()));
        }
        assert_eq!(sums.add(Money::new(1, Currency::USD)), None);
        let shown: Vec<Money> = sums.iter().collect();
        assert_eq!(shown, [Money::new(7, Currency::EUR), Money::new(i64::MAX, Currency::USD)]);
    }

    #[test]
    fn money_is_kept_as_minor_units_and_code() {
        let json = serde_json::to_string(&Money::new(1250, Currency::EUR)).unwrap();
        assert_eq!(json, r#"{"minor":1250,"currency":"EUR"}"#);
        assert!(serde_json::from_str::<Currency>("\"EURO\"").is_err());
    }

    proptest! {
        #[test]
        fn money_survives_json(minor: i64, code in "[A-Z]{3}") {
            let money = Money::new(minor, currency(&code));
            let json = serde_json::to_string(&money).unwrap();
            prop_assert_eq!(serde_json::from_str::<Money>(&json).unwrap(), money);
        }

        #[test]
        fn any_code_is_taken_or_refused_quietly(code: String) {
            if let Some(currency) = Currency::new(&code) {
                prop_assert_eq!(currency.code(), code.to_ascii_uppercase());
            }
        }
    }
}
