//! The words of settings, first start and about.

use super::{SettingsAboutText, SettingsPageText, SettingsShopText};

impl SettingsShopText {
    /// The names of the currencies offered, by their codes.
    #[must_use]
    pub fn currencies(&self) -> &'static [(&'static str, &'static str)] {
        &[
            ("USD", "US dollar (USD)"),
            ("EUR", "Euro (EUR)"),
            ("GBP", "Pound sterling (GBP)"),
            ("AUD", "Australian dollar (AUD)"),
            ("BRL", "Brazilian real (BRL)"),
            ("CAD", "Canadian dollar (CAD)"),
            ("CHF", "Swiss franc (CHF)"),
            ("CZK", "Czech koruna (CZK)"),
            ("DKK", "Danish krone (DKK)"),
            ("HUF", "Hungarian forint (HUF)"),
            ("INR", "Indian rupee (INR)"),
            ("JPY", "Japanese yen (JPY)"),
            ("MXN", "Mexican peso (MXN)"),
            ("NOK", "Norwegian krone (NOK)"),
            ("NZD", "New Zealand dollar (NZD)"),
            ("PLN", "Polish złoty (PLN)"),
            ("RON", "Romanian leu (RON)"),
            ("SEK", "Swedish krona (SEK)"),
            ("SGD", "Singapore dollar (SGD)"),
            ("TRY", "Turkish lira (TRY)"),
            ("UAH", "Ukrainian hryvnia (UAH)"),
            ("ZAR", "South African rand (ZAR)"),
        ]
    }
}

impl SettingsPageText {
    /// Takes a day off away, with what was typed.
    #[must_use]
    pub fn remove_day(&self, what: &str) -> String {
        if what.is_empty() {
            "Remove this day off".to_owned()
        } else {
            format!("Remove the day off {what}")
        }
    }
}

impl SettingsAboutText {
    /// The licences of what it is built with.
    #[must_use]
    pub fn others(&self) -> &'static [&'static str] {
        &[
            "Inter, the typeface: SIL Open Font License 1.1.",
            "Phosphor, the icons: MIT license.",
            "SQLite, which keeps the log: public domain.",
            "egui, which draws the window: MIT license or Apache License 2.0.",
        ]
    }
}
