//! The words of the page of the shop's own phrases, and of the dialog for one.

/// The words of the shop's own phrases.
#[derive(Clone, Copy, Debug)]
pub struct PhrasesText {
    /// The title.
    pub title: &'static str,
    /// What they are for.
    pub lead: &'static str,
    /// The heading over the shop's own phrases.
    pub own: &'static str,
    /// There are none yet.
    pub none: &'static str,
    /// Opens the dialog for a new one.
    pub add: &'static str,
    /// A phrase as it is quoted.
    pub quoted: fn(&str) -> String,
    /// What to say instead, from the words.
    pub instead: fn(&str) -> String,
    /// It is best left out.
    pub left_out: &'static str,
    /// Opens the dialog for one.
    pub edit: &'static str,
    /// The same for a screen reader, with the phrase.
    pub edit_phrase: fn(&str) -> String,
    /// Takes one out.
    pub remove: &'static str,
    /// The same for a screen reader, with the phrase.
    pub remove_phrase: fn(&str) -> String,
    /// The heading over the rules that came with the program.
    pub shipped: &'static str,
    /// What switching one off does.
    pub shipped_why: &'static str,
    /// How many rules of a class are on, and of how many.
    pub on: fn(usize, usize) -> String,
    /// Shows the rules of a class, by its name.
    pub show: fn(&str) -> String,
    /// Hides them again.
    pub hide: fn(&str) -> String,
    /// The title of the dialog for a new phrase.
    pub add_title: &'static str,
    /// The title of the dialog for one that is known.
    pub edit_title: &'static str,
    /// The label of the phrase.
    pub phrase: &'static str,
    /// What to type there.
    pub phrase_hint: &'static str,
    /// The label of the reason.
    pub why: &'static str,
    /// What to type there.
    pub why_hint: &'static str,
    /// The label of what to say instead.
    pub rewrite: &'static str,
    /// What to type there.
    pub rewrite_hint: &'static str,
    /// Saves a new one.
    pub save_new: &'static str,
}
