//! What a template becomes, and what never happens to one.

use super::*;
use crate::domain::gap::gaps_in;
use proptest::prelude::*;

fn missing(placeholder: Placeholder) -> &'static str {
    match placeholder {
        Placeholder::Phone => "your phone number",
        Placeholder::Gets => "what they get",
        _ => "something",
    }
}

fn values(said: &[(Placeholder, &str)]) -> Values {
    let mut values = Values::new(missing);
    for (placeholder, value) in said {
        values.set(*placeholder, *value);
    }
    values
}

fn filled(template: &str, said: &[(Placeholder, &str)]) -> String {
    let reading = Template::read(template);
    assert_eq!(reading.problems, [], "{template}");
    reading.template.fill(&values(said)).text
}

const INES: (Placeholder, &str) = (Placeholder::FirstName, "Ines");

#[test]
fn values_take_the_places_of_their_names() {
    assert_eq!(filled("Dear {first_name},\nthank you.", &[INES]), "Dear Ines,\nthank you.");
    assert_eq!(filled("{First Name} and {FIRST_NAME}", &[INES]), "Ines and Ines");
}

#[test]
fn a_missing_value_becomes_a_gap_that_says_what_belongs_there() {
    let reading = Template::read("Call {phone} or [a way that suits you].");
    let Filled { text, gaps } = reading.template.fill(&values(&[]));
    assert_eq!(text, "Call [your phone number] or [a way that suits you].");
    let found: Vec<&str> = gaps.iter().filter_map(|gap| text.get(gap.clone())).collect();
    assert_eq!(found, ["[your phone number]", "[a way that suits you]"]);
    assert_eq!(gaps_in(&text), gaps);
}

#[test]
fn a_sentence_with_nothing_to_say_is_left_out() {
    let template = "I am sorry. You get {gets?}. Thank you.";
    assert_eq!(filled(template, &[]), "I am sorry. Thank you.");
    let gets = (Placeholder::Gets, "a new cake");
    assert_eq!(filled(template, &[gets]), "I am sorry. You get a new cake. Thank you.");
    // Also when something else in it could have been a gap.
    assert_eq!(filled("Hello. Call {phone} about {gets?}.", &[]), "Hello.");
}

#[test]
fn a_line_without_a_full_stop_is_left_out_as_a_whole() {
    let template = "Dear {first_name},\n\nYou get {gets?}\n\nRosa";
    assert_eq!(filled(template, &[INES]), "Dear Ines,\n\nRosa");
    assert_eq!(filled("{gets?}\n\nRosa", &[]), "Rosa");
    assert_eq!(filled("Rosa\n\n{gets?}", &[]), "Rosa");
    // Empty lines that the writer wants stay.
    assert_eq!(filled("One.\n\n\nTwo.", &[]), "One.\n\n\nTwo.");
}

#[test]
fn full_stops_meet_once_and_a_phrase_gets_its_capital() {
    let fix = |value| filled("I did it: {fix}.", &[(Placeholder::Fix, value)]);
    assert_eq!(fix("Baked a new one."), "I did it: Baked a new one.");
    assert_eq!(fix("baked a new one"), "I did it: baked a new one.");
    assert_eq!(fix("Is it good?"), "I did it: Is it good?");
    assert_eq!(fix("Wait..."), "I did it: Wait....");
    assert_eq!(filled("{fix} is done.", &[(Placeholder::Fix, "the cake")]), "The cake is done.");
    assert_eq!(filled("“{fix}.”", &[(Placeholder::Fix, "élan")]), "“Élan.”");
    assert_eq!(filled("{shop} is here.", &[(Placeholder::Shop, "iFix")]), "iFix is here.");
}

#[test]
fn doubled_braces_are_braces_and_a_value_is_never_read_as_a_template() {
    assert_eq!(filled("{{name}} {{{first_name}}}", &[INES]), "{name} {Ines}");
    let words = (Placeholder::TheirWords, "{fix} {{ [x]");
    let reading = Template::read("You said: “{their_words}”");
    let Filled { text, gaps } = reading.template.fill(&values(&[words]));
    assert_eq!(text, "You said: “{fix} {{ [x]”");
    assert!(gaps.is_empty(), "what a customer wrote is no gap: {gaps:?}");
}

#[test]
fn what_is_wrong_is_said_with_line_and_column() {
    let text = "Dear {frist_name},\nüber {gets\n{} and } and {{}} [ok] {zzzzzzz}";
    let problems = Template::read(text).problems;
    let unknown = |name: &str, nearest| TemplateProblemKind::Unknown { name: name.into(), nearest };
    let expected = [
        (1, 6, "{frist_name}", unknown("frist_name", Some(Placeholder::FirstName))),
        (2, 6, "{gets", TemplateProblemKind::Unclosed),
        (3, 1, "{}", TemplateProblemKind::Empty),
        (3, 8, "}", TemplateProblemKind::Unopened),
        (3, 24, "{zzzzzzz}", unknown("zzzzzzz", None)),
    ];
    assert_eq!(problems.len(), expected.len(), "{problems:?}");
    for (problem, (line, column, words, kind)) in problems.into_iter().zip(expected) {
        assert_eq!((problem.line, problem.column, &problem.kind), (line, column, &kind));
        assert_eq!(text.get(problem.span), Some(words));
    }
}

#[test]
fn a_template_with_problems_still_fills_without_braces() {
    let reading = Template::read("Dear {frist_name}, a } {}{gets.");
    let Filled { text, gaps } = reading.template.fill(&values(&[]));
    assert_eq!(text, "Dear [frist_name], a  gets.");
    assert_eq!(gaps, vec![5..17]);
}

#[test]
fn windows_line_ends_count_as_one() {
    let text = "One\r\n{x}\r\n";
    let reading = Template::read(text);
    assert_eq!((reading.problems[0].line, reading.problems[0].column), (2, 1));
    assert_eq!(text.get(reading.problems[0].span.clone()), Some("{x}"));
    assert_eq!(reading.template.fill(&values(&[])).text, "One\n[x]");
}

#[test]
fn a_second_apology_leads_with_the_repair() {
    let template = "Dear {first_name},\n\nThis was my mistake.\n\nWhat I did: {fix}.\n\nRosa";
    let reading = Template::read(template);
    let fix = (Placeholder::Fix, "a new cake");
    assert_eq!(
        reading.template.repair_first().fill(&values(&[INES, fix])).text,
        "Dear Ines,\n\nWhat I did: a new cake.\n\nThis was my mistake.\n\nRosa",
    );
    let without = Template::read("This was my mistake.\n\nRosa").template;
    assert_eq!(without.repair_first(), without);
}

#[test]
fn the_placeholders_of_a_template_are_listed_once() {
    let reading = Template::read("{name} {gets?} {name}. {{fix}}");
    assert_eq!(reading.template.placeholders(), [Placeholder::Name, Placeholder::Gets]);
}

/// Texts of the signs that matter, so that they meet often.
fn texts() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("{".to_owned()),
        Just("}".to_owned()),
        Just("{gets?}".to_owned()),
        Just("{first_name}".to_owned()),
        Just("{their_words}".to_owned()),
        Just("[".to_owned()),
        Just("]".to_owned()),
        Just("?".to_owned()),
        Just(". ".to_owned()),
        Just("\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("ü👩‍🍳”".to_owned()),
        "[a-z_ ]{0,6}",
        "\\PC{0,3}",
    ];
    prop::collection::vec(part, 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn no_text_breaks_it_and_every_span_lies_on_borders(
        text in texts(), value in "\\PC{0,12}", gets in proptest::option::of("\\PC{0,8}"),
    ) {
        let reading = Template::read(&text);
        for slot in &reading.slots {
            let braced = |slot: &str| slot.starts_with('{') && slot.ends_with('}');
            prop_assert!(text.get(slot.clone()).is_some_and(braced), "{slot:?}");
        }
        for problem in &reading.problems {
            prop_assert!(text.get(problem.span.clone()).is_some());
            let line = text.split('\n').nth(problem.line - 1);
            prop_assert!(line.is_some_and(|line| problem.column <= line.chars().count()));
        }
        let mut values = values(&[(Placeholder::TheirWords, &value)]);
        values.set(Placeholder::Gets, gets.unwrap_or_default());
        for template in [reading.template.repair_first(), reading.template] {
            let Filled { text, gaps } = template.fill(&values);
            let mut end = 0;
            for gap in gaps {
                prop_assert!(gap.start >= end);
                end = gap.end;
                let gap = text.get(gap);
                prop_assert!(gap.is_some_and(|gap| gap.starts_with('[') && gap.ends_with(']')));
            }
        }
    }

    #[test]
    fn no_brace_of_a_placeholder_is_ever_left(text in texts()) {
        // Doubled braces are meant to stay, so they are taken out beforehand.
        let mut text = text;
        while text.contains("{{") || text.contains("}}") {
            text = text.replace("{{", "{").replace("}}", "}");
        }
        let filled = Template::read(&text).template.fill(&values(&[]));
        prop_assert!(!filled.text.contains(['{', '}']), "{:?}", filled.text);
    }

    #[test]
    fn filled_words_without_braces_and_gaps_stay_as_they_are(text in "[a-zA-Zü.,!? ”\n]{0,60}") {
        let lines: Vec<&str> = text.split('\n').map(|line| line.trim_end_matches(' ')).collect();
        let kept = lines.join("\n");
        let filled = Template::read(&text).template.fill(&values(&[]));
        prop_assert_eq!(filled.text, kept.trim_end());
    }
}
