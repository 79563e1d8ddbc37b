//! Languages by their tags: "en-US", "de".

/// The place of the tag in a list that fits best: the same one, else the same language in another
/// country; none when there is no such language.
#[must_use]
pub fn closest<'t>(asked: &str, mut there: impl Iterator<Item = &'t str> + Clone) -> Option<usize> {
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    let is_same = |tag: &str| tag.eq_ignore_ascii_case(asked);
    let speaks_it = |tag: &str| language(tag) == language(asked);
    there.clone().position(is_same).or_else(|| there.position(speaks_it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_country_is_better_than_another_language() {
        let there = ["en", "de-CH", "de-AT"];
        let found = |asked| closest(asked, there.iter().copied());
        assert_eq!(found("en-US"), Some(0));
        assert_eq!(found("de-at"), Some(2));
        assert_eq!(found("de"), Some(1));
        assert_eq!(found("el"), None);
        assert_eq!(found(""), None);
    }
}
