//! What a country decides, whatever language is spoken: whether its day has twice twelve hours, and
//! with which day its weeks begin. After the Unicode locale data; a country that is named nowhere
//! counts to 24 and begins on Monday, as most do.

/// Where hours are counted to twelve, twice.
const TWELVE: &[&str] = &[
    "AE", "AG", "AU", "BB", "BD", "BH", "BM", "BN", "BS", "CA", "CO", "CY", "DJ", "DM", "DO", "DZ",
    "EG", "ER", "ET", "FJ", "FM", "GD", "GH", "GM", "GR", "GU", "GY", "HK", "IN", "IQ", "JM", "JO",
    "KI", "KN", "KR", "KW", "KY", "LB", "LC", "LR", "LY", "MH", "MO", "MP", "MR", "MW", "MY", "NZ",
    "OM", "PA", "PG", "PH", "PK", "PR", "PS", "PW", "QA", "SA", "SB", "SD", "SG", "SL", "SO", "SS",
    "SY", "SZ", "TC", "TD", "TN", "TO", "TT", "TW", "US", "VC", "VE", "VG", "VI", "VU", "WS", "YE",
    "ZM",
];
/// Where a week begins on Sunday.
const SUNDAY: &[&str] = &[
    "AG", "BD", "BR", "BS", "BT", "BW", "BZ", "CA", "CO", "DM", "DO", "ET", "GT", "GU", "HK", "HN",
    "ID", "IL", "IN", "JM", "JP", "KE", "KH", "KR", "LA", "MH", "MM", "MO", "MT", "MX", "MZ", "NI",
    "NP", "PA", "PE", "PH", "PK", "PR", "PT", "PY", "SA", "SG", "SV", "TH", "TT", "TW", "US", "VE",
    "VI", "WS", "YE", "ZA", "ZW",
];
/// Where a week begins on Saturday.
const SATURDAY: &[&str] =
    &["AE", "AF", "BH", "DJ", "DZ", "EG", "IQ", "IR", "JO", "KW", "LY", "OM", "QA", "SD", "SY"];
/// The country meant by a language without one.
const MEANT: &[(&str, &str)] =
    &[("en", "US"), ("hi", "IN"), ("ko", "KR"), ("ar", "EG"), ("ja", "JP"), ("pt", "BR")];

/// How times and weeks are in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Customs {
    /// The hours of a clock: 12 or 24.
    pub clock: u8,
    /// The word for the day with which a week begins.
    pub week_begins: &'static str,
}

impl Customs {
    /// Those of a place by its tag ("en-US", "de_AT.UTF-8"); none where it names no place, as "C".
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default();
        let mut parts = tag.split(['-', '_']);
        let language = parts.next().unwrap_or_default().to_ascii_lowercase();
        if !(2..=3).contains(&language.len()) || !language.bytes().all(|it| it.is_ascii_lowercase())
        {
            return None;
        }
        let is_country =
            |part: &&str| part.len() == 2 && part.bytes().all(|it| it.is_ascii_alphabetic());
        let named = parts.find(is_country).map(str::to_ascii_uppercase);
        let meant = MEANT.iter().find(|(of, _)| *of == language).map(|(_, country)| *country);
        let country = named.as_deref().or(meant).unwrap_or_default();
        // Canada has both, one for each of its languages.
        let is_twelve = TWELVE.contains(&country) && (language.as_str(), country) != ("fr", "CA");
        let week_begins = match country {
            country if SUNDAY.contains(&country) => "sunday",
            country if SATURDAY.contains(&country) => "saturday",
            _ => "monday",
        };
        Some(Self { clock: if is_twelve { 12 } else { 24 }, week_begins })
    }

    /// The same as messages of the file for values, in place of those of a language.
    pub(in crate::text) fn messages(self) -> String {
        format!("\nclock = {}\nweek-begins = {}\n", self.clock, self.week_begins)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_its_own_clock_and_week_whatever_its_language() {
        for (tag, clock, week_begins) in [
            ("en-US", 12, "sunday"),
            ("en_US.UTF-8", 12, "sunday"),
            ("es-US", 12, "sunday"),
            ("en-CA", 12, "sunday"),
            ("fr-CA", 24, "sunday"),
            ("en_AU.UTF-8", 12, "monday"),
            ("en-NZ", 12, "monday"),
            ("en-IN", 12, "sunday"),
            ("fil-PH", 12, "sunday"),
            ("en-GB", 24, "monday"),
            ("en_IE.UTF-8@euro", 24, "monday"),
            ("de_AT.UTF-8", 24, "monday"),
            ("zh-Hant-TW", 12, "sunday"),
            ("ar-EG", 12, "saturday"),
            ("en", 12, "sunday"),
            ("de", 24, "monday"),
        ] {
            assert_eq!(Customs::of(tag), Some(Customs { clock, week_begins }), "{tag}");
        }
        for tag in ["", "C", "C.UTF-8", "POSIX", "12"] {
            assert_eq!(Customs::of(tag), None, "{tag}");
        }
    }
}
