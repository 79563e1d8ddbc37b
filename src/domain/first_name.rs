//! By which part of a name one speaks to somebody: in letters, in words ready to be said, and in a
//! calendar that tells no more than that.

/// Titles that stand before a first name, without their full stop.
const TITLES: [&str; 9] = ["dr", "mr", "mrs", "ms", "miss", "mx", "prof", "rev", "sir"];
/// Words that only the name of a firm has, in small letters without full stops.
const FIRM: [&str; 15] = [
    "ag",
    "bakery",
    "cafe",
    "co",
    "company",
    "corp",
    "gmbh",
    "hotel",
    "inc",
    "llc",
    "llp",
    "ltd",
    "plc",
    "restaurant",
    "sa",
];

/// The name by which one speaks to a customer: the first word of a person's name, without a
/// title; all of a firm's name, and all of a name after a title that has one word more ("Mr.
/// Ruiz"), since that word is no first name.
#[must_use]
pub fn first_name(name: &str) -> &str {
    let name = name.trim();
    let plain = |word: &str| word.trim_end_matches(['.', ',']).to_lowercase();
    let is_firm = name.split_whitespace().any(|word| {
        word.contains('&') || word == "+" || FIRM.contains(&plain(word).replace('.', "").as_str())
    });
    let mut words = name.split_whitespace();
    let first = words.next().unwrap_or_default();
    // "Ruiz, Ana" is a list's way of writing a name; which part is which is no safe guess.
    if is_firm || first.ends_with(',') {
        return name;
    }
    if !TITLES.contains(&plain(first).as_str()) {
        return first;
    }
    match (words.next(), words.next()) {
        (Some(given), Some(_)) => given,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::first_name;

    #[test]
    fn people_are_spoken_to_by_their_first_name_and_firms_by_all_of_it() {
        for (name, spoken) in [
            ("Ines Moreau", "Ines"),
            ("  Marta  Novak ", "Marta"),
            ("Dr. Ana Ruiz", "Ana"),
            ("Mr. Patel", "Mr. Patel"),
            ("Jean-Luc Petit", "Jean-Luc"),
            ("Miller & Sons", "Miller & Sons"),
            ("Harbor Hotel", "Harbor Hotel"),
            ("Acme, Inc.", "Acme, Inc."),
            ("Ruiz, Ana", "Ruiz, Ana"),
            ("山田 太郎", "山田"),
            ("Rosa", "Rosa"),
            ("", ""),
        ] {
            assert_eq!(first_name(name), spoken, "{name:?}");
        }
    }
}
