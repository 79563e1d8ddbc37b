//! Which languages the computer asks for, and whose habits its times follow.

/// The tags of the languages the computer asks for ("de-AT"), the best first; none where it does
/// not say.
#[must_use]
pub fn languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// In which place's way the computer shows times ("en_US.UTF-8", "de-AT"): that may be another one
/// than the place of its language. None where it does not say.
#[must_use]
pub fn times() -> Option<String> {
    said(|name| std::env::var(name).ok()).or_else(|| languages().into_iter().next())
}

/// What the settings of a system say, in the order in which they count.
fn said(setting: impl Fn(&str) -> Option<String>) -> Option<String> {
    let settings = ["LC_ALL", "LC_TIME", "LANG"].into_iter();
    settings.filter_map(setting).find(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_setting_for_times_goes_before_that_of_the_language() {
        for (all, time, lang, found) in [
            ("", "en_US.UTF-8", "de_DE.UTF-8", Some("en_US.UTF-8")),
            ("", "", "de_DE.UTF-8", Some("de_DE.UTF-8")),
            ("C", "en_US.UTF-8", "de_DE.UTF-8", Some("C")),
            ("", "", "", None),
        ] {
            let setting = |name: &str| match name {
                "LC_ALL" => Some(all.to_owned()),
                "LC_TIME" => Some(time.to_owned()),
                "LANG" => Some(lang.to_owned()),
                _ => None,
            };
            assert_eq!(said(setting).as_deref(), found);
        }
    }
}
