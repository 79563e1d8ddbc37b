//! What the build makes of `hollow.ftl` of all languages: one list of the words that fill a field and say
//! nothing. This file belongs to the build script.

use std::collections::BTreeSet;

/// The Rust of the list, from what the messages of all languages say: sorted, each word once.
pub fn generate(said: impl Iterator<Item = String>) -> String {
    let mut words = BTreeSet::new();
    for message in said {
        let listed = message.split(',').map(|word| word.trim().to_owned());
        words.extend(listed.filter(|word| !word.is_empty()));
    }
    format!(
        "/// The words of all languages that fill a field and say nothing, in order.\n\
         const HOLLOW: &[&str] = &{:?};\n",
        Vec::from_iter(words)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_all_languages_stand_in_one_list() {
        let said = ["ok,\n tbd", "ja, ok"].map(str::to_owned);
        let list = generate(said.into_iter());
        assert!(list.ends_with("[\"ja\", \"ok\", \"tbd\"];\n"), "{list}");
    }
}
