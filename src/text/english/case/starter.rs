//! English: the first words of an apology, made from the case. What only the owner can know is
//! left as a gap in brackets.

use crate::domain::tidy;
use crate::text::case::Starter;

/// The most characters of their own words that are said back to them.
const QUOTE_MOST: usize = 160;

/// An apology to the customer alone: thanks, responsibility, regret, what happened, repair, and
/// why it does not come back.
pub fn apology(case: &Starter<'_>) -> String {
    let mut parts = Vec::new();
    if case.remedy_first {
        parts.push(repair(case));
    }
    parts.push(opening(case));
    parts.push("This was my mistake, and I am sorry that you [what it cost them].".to_owned());
    if !case.is_short {
        parts.push("[What happened, in one plain sentence.]".to_owned());
    }
    if !case.remedy_first {
        parts.push(repair(case));
    }
    if !case.is_short || !case.changes.is_empty() {
        parts.push(change(case));
    }
    let body = parts.join(" ");
    let signer = if case.signer.is_empty() { "[Your name]" } else { case.signer };
    format!("Dear {},\n{body}\n{signer}", case.name)
}

/// An answer where others can read along: short, and without details of the person.
pub fn public(case: &Starter<'_>) -> String {
    let signer = if case.signer.is_empty() { "[Your name]" } else { case.signer };
    let about = about(case);
    format!(
        "Thank you for saying this openly. We made a mistake{about}, and I am sorry. I am in \
         touch with you to put it right, and [what you change for everybody].\n{signer}"
    )
}

fn about(case: &Starter<'_>) -> String {
    if case.product.is_empty() { String::new() } else { format!(" with {}", case.product) }
}

fn opening(case: &Starter<'_>) -> String {
    let quote = quoted(case.words);
    let about = about(case);
    if case.noticed_first {
        format!("You may not have noticed yet, but we made a mistake{about}.")
    } else if quote.is_empty() {
        "Thank you for telling me.".to_owned()
    } else {
        format!("Thank you for telling me. You said: “{quote}”.")
    }
}

/// Their words on one line: all of them when they are short, else how they begin.
fn quoted(words: &str) -> String {
    let line = tidy::line(words);
    if line.chars().count() <= QUOTE_MOST {
        line.trim_end_matches('.').to_owned()
    } else {
        tidy::title_of(&line, QUOTE_MOST)
    }
}

fn repair(case: &Starter<'_>) -> String {
    let gets = case.gets.join(" and ");
    match (case.fix, gets.is_empty()) {
        ("", true) => "I have already [what you did to mend it].".to_owned(),
        ("", false) => format!("You get: {gets}. You do not need to do anything for it."),
        (fix, true) => format!("It is mended: {fix}"),
        (fix, false) => {
            format!("It is mended: {fix} You also get: {gets}. You do not need to do anything.")
        }
    }
}

fn change(case: &Starter<'_>) -> String {
    if case.changes.is_empty() {
        "So that it does not come back, [what you changed, and from which day].".to_owned()
    } else {
        format!("So that it does not come back: {}.", case.changes.join("; "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case<'a>(gets: &'a [String]) -> Starter<'a> {
        Starter {
            name: "Ines Moreau",
            words: "I asked for 9:50. At 9:55 nobody was there.",
            product: "",
            signer: "Frank",
            noticed_first: false,
            is_short: false,
            remedy_first: false,
            fix: "",
            gets,
            changes: &[],
        }
    }

    #[test]
    fn a_second_failure_starts_with_what_they_get() {
        let gets = ["Refund of $46.00".to_owned()];
        let plain = apology(&case(&gets));
        let second = apology(&Starter { remedy_first: true, ..case(&gets) });
        let at = |text: &str, part: &str| text.find(part).unwrap();
        assert!(at(&plain, "my mistake") < at(&plain, "Refund of $46.00"));
        assert!(at(&second, "Refund of $46.00") < at(&second, "my mistake"));
    }

    #[test]
    fn their_words_and_the_signer_are_in_it() {
        let text = apology(&case(&[]));
        assert!(text.starts_with("Dear Ines Moreau,\n"), "{text}");
        assert!(text.contains("“I asked for 9:50. At 9:55 nobody was there”"), "{text}");
        assert!(text.ends_with("\nFrank"), "{text}");
    }

    #[test]
    fn a_nuisance_gets_fewer_words() {
        let long = apology(&case(&[]));
        let short = apology(&Starter { is_short: true, ..case(&[]) });
        assert!(short.len() < long.len());
    }
}
