//! What is left of a text when accents, letter case and spaces do not count.
//!
//! The search tables fold the same way, but keep no words to compare with. Only marks that can
//! be taken off a letter go: "ø" and "ł" are letters of their own there, and so they are here.

/// A text without accents, letter case and white space.
#[must_use]
pub fn fold(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).flat_map(folded).collect()
}

/// The words of a text, each folded; whatever is no letter or digit separates them.
#[must_use]
pub fn fold_words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric() && !is_mark(letter))
        .map(fold)
        .filter(|word| !word.is_empty())
        .collect()
}

fn folded(letter: char) -> impl Iterator<Item = char> {
    let is_mark = is_mark(letter);
    letter.to_lowercase().filter(move |letter| !is_mark && !self::is_mark(*letter)).map(base)
}

/// Whether this is an accent typed as a character of its own (Unicode block "Combining
/// Diacritical Marks").
#[must_use]
pub fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The letters with marks, by the letter under the marks: Latin (with Vietnamese) and Greek.
const MARKED: [(char, &str); 33] = [
    ('a', "àáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặḁ"),
    ('b', "ḃḅḇ"),
    ('c', "çćĉċčḉ"),
    ('d', "ďḋḍḏḑḓ"),
    ('e', "èéêëēĕėęěȅȇȩẹẻẽếềểễệḕḗḙḛḝ"),
    ('f', "ḟ"),
    ('g', "ĝğġģǧǵḡ"),
    ('h', "ĥȟḣḥḧḩḫẖ"),
    ('i', "ìíîïĩīĭįǐȉȋịỉḭḯ"),
    ('j', "ĵǰ"),
    ('k', "ķǩḱḳḵ"),
    ('l', "ĺļľḷḹḻḽ"),
    ('m', "ḿṁṃ"),
    ('n', "ñńņňǹṅṇṉṋ"),
    ('o', "òóôõöōŏőơǒǫǭȍȏȫȭȯȱọỏốồổỗộớờởỡợṍṏṑṓ"),
    ('p', "ṕṗ"),
    ('r', "ŕŗřȑȓṙṛṝṟ"),
    ('s', "śŝşšșṡṣṥṧṩ"),
    ('t', "ţťțṫṭṯṱẗ"),
    ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗụủứừửữựṳṵṷṹṻ"),
    ('v', "ṽṿ"),
    ('w', "ŵẁẃẅẇẉẘ"),
    ('x', "ẋẍ"),
    ('y', "ýÿŷȳẏẙỳỵỷỹ"),
    ('z', "źżžẑẓẕ"),
    ('α', "ά"),
    ('ε', "έ"),
    ('η', "ή"),
    ('ι', "ίϊΐ"),
    ('ο', "ό"),
    ('υ', "ύϋΰ"),
    ('ω', "ώ"),
    ('σ', "ς"),
];

fn base(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    MARKED.iter().find(|(_, marked)| marked.contains(letter)).map_or(letter, |(base, _)| *base)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_spaces_do_not_count() {
        for (one, other) in [
            ("Zoë  Müller", "ZOE MULLER"),
            ("Zoe\u{308}", "Zoë"),
            ("Nguyễn Thị Ánh", "nguyen thi anh"),
            ("İpek", "ipek"),
            ("Νίκος", "νικος"),
        ] {
            assert_eq!(fold(one), fold(other), "{one}");
        }
        for (one, other) in [("Łukasz", "Lukasz"), ("Anna", "Hanna"), ("Bø", "Bo")] {
            assert_ne!(fold(one), fold(other), "{one}");
        }
    }

    #[test]
    fn words_are_split_at_whatever_is_no_letter() {
        assert_eq!(fold_words("O'Neill-Böhm,  24"), ["o", "neill", "bohm", "24"]);
        assert!(fold_words(" - ").is_empty());
    }
}
