//! Which known name is nearest to one that was typed.

/// The nearest of the known names; none when all of them are too far off to have been meant: a
/// suggestion that is a guess helps nobody.
pub(super) fn nearest<'a>(typed: &str, known: &[&'a str]) -> Option<&'a str> {
    // From this likeness on, of 1 for the very same, two names are a slip apart.
    const ALIKE: f64 = 0.6;
    let ranked =
        known.iter().map(|name| (strsim::normalized_damerau_levenshtein(typed, name), *name));
    let best = ranked.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (best.0 >= ALIKE).then_some(best.1)
}
