//! Which language is spoken: the one that was chosen, else the best of those the computer asks for.

use super::Text;
use crate::domain::language::closest;

/// The languages there are, those the computer asks for, and the one chosen for this program.
#[derive(Clone, Debug)]
pub struct Languages {
    all: Vec<&'static Text>,
    computer: Vec<String>,
    chosen: Option<String>,
    now: &'static Text,
}

impl Default for Languages {
    /// Those that come with the program, for a computer that asks for none.
    fn default() -> Self {
        Self::new(Text::all().to_vec(), Vec::new())
    }
}

impl Languages {
    /// The languages `all`, the first of which is spoken where nothing fits; the computer asks for
    /// these tags ("de-AT"), the best first.
    #[must_use]
    pub fn new(all: Vec<&'static Text>, computer: Vec<String>) -> Self {
        let now = best(&all, &computer);
        Self { all, computer, chosen: None, now }
    }

    /// Speaks a language by its tag from now on; with none, the one the computer asks for.
    pub fn choose(&mut self, tag: Option<String>) {
        self.chosen = tag;
        // One that a later version no longer has is as good as none.
        self.now = self.chosen().unwrap_or_else(|| best(&self.all, &self.computer));
    }

    /// The tag that was chosen, if it is that of a language there is; none when the computer
    /// decides.
    #[must_use]
    pub fn chosen(&self) -> Option<&'static Text> {
        let chosen = self.chosen.as_deref()?;
        self.all.iter().copied().find(|text| text.tag() == chosen)
    }

    /// All languages.
    #[must_use]
    pub fn all(&self) -> &[&'static Text] {
        &self.all
    }

    /// The words of the language that is spoken.
    #[must_use]
    pub fn now(&self) -> &'static Text {
        self.now
    }
}

/// The language that fits best, of those asked for in their order; the first where none does.
fn best(all: &[&'static Text], asked: &[String]) -> &'static Text {
    let there: Vec<String> = all.iter().map(|text| text.tag()).collect();
    let place = asked.iter().find_map(|tag| closest(tag, there.iter().map(String::as_str)));
    all.get(place.unwrap_or(0)).copied().unwrap_or_else(Text::english)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages(computer: &[&str]) -> Languages {
        let made = |tag| Text::made(tag, |_, english| english.to_owned());
        let all = vec![Text::english(), made("de"), made("pt-BR")];
        Languages::new(all, computer.iter().map(|tag| (*tag).to_owned()).collect())
    }

    #[test]
    fn the_computer_is_followed_as_far_as_there_are_words() {
        for (computer, spoken) in [
            (&[] as &[&str], "en-US"),
            (&["fr-FR", "de-AT"], "de"),
            (&["de_DE.UTF-8"], "en-US"),
            (&["pt-PT"], "pt-BR"),
            (&["en-GB", "de"], "en-US"),
            (&["C", "not a tag"], "en-US"),
        ] {
            assert_eq!(languages(computer).now().tag(), spoken, "{computer:?}");
        }
    }

    #[test]
    fn what_was_chosen_goes_before_the_computer() {
        let mut languages = languages(&["de"]);
        languages.choose(Some("pt-BR".to_owned()));
        assert_eq!(languages.now().tag(), "pt-BR");
        assert_eq!(languages.chosen().unwrap().tag(), "pt-BR");
        // One that a later version no longer has is not spoken, and not shown as chosen.
        languages.choose(Some("xx".to_owned()));
        assert_eq!((languages.now().tag().as_str(), languages.chosen().is_some()), ("de", false));
        languages.choose(None);
        assert_eq!(languages.now().tag(), "de");
    }
}
