//! Which languages the computer asks for.

/// The tags of the languages the computer asks for ("de-AT"), the best first; none where it does
/// not say.
#[must_use]
pub fn languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}
