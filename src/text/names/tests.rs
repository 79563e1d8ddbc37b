//! Names tell values apart, and every fixed word keeps the tone of the house.

use super::*;
use crate::text::LANGUAGES;
use std::collections::BTreeSet;

fn text() -> &'static Text {
    Text::english()
}

/// Names of a list of choices must differ, or nobody could choose.
fn differ(names: &[&str]) {
    let distinct: BTreeSet<&str> = names.iter().copied().collect();
    assert_eq!(distinct.len(), names.len(), "{names:?}");
    assert!(names.iter().all(|name| !name.is_empty()));
}

#[test]
fn the_choices_of_a_list_differ() {
    let text = text();
    differ(&Channel::KNOWN_BY.map(|channel| text.channel(channel)));
    differ(&Channel::SPOKEN.map(|channel| text.channel(channel)));
    differ(&Channel::SPOKEN.map(|channel| text.by_channel(channel)));
    differ(&Harm::ALL.map(|harm| text.harm(harm)));
    differ(&Harm::ALL.map(|harm| text.harm_short(harm)));
    differ(&Harm::ALL.map(|harm| text.harm_meaning(harm)));
    differ(&Stage::ALL.map(|stage| text.stage(stage)));
    differ(&Outcome::ALL.map(|outcome| text.outcome(outcome)));
    differ(&MistakeKind::ALL.map(|kind| text.mistake_kind(kind)));
    differ(&CausedBy::ALL.map(|caused_by| text.caused_by(caused_by)));
    differ(&ConcessionForm::ALL.map(|form| text.form(form)));
    differ(&Nature::ALL.map(|nature| text.nature(nature)));
    differ(&MessageKind::ALL.map(|kind| text.message_kind(kind)));
    differ(&PreventionKind::ALL.map(|kind| text.prevention_kind(kind)));
}

#[test]
fn weekdays_are_named_as_calendars_do() {
    for (weekday, long, short) in
        [(Weekday::Mon, "Monday", "Mon"), (Weekday::Thu, "Thursday", "Thu")]
    {
        assert_eq!(text().weekday(weekday), long);
        assert_eq!(text().weekday_short(weekday), short);
    }
}

#[test]
fn what_is_missing_reads_as_an_instruction() {
    for (missing, shown) in [
        (Missing::Stage(Stage::Apologize), "Apologize: say what you did, or why you leave it out"),
        (Missing::OpenPromises(1), "1 promise is still open: say how it ended"),
        (Missing::OpenPromises(3), "3 promises are still open: say how each ended"),
        (Missing::Outcome, "Choose how it ended"),
    ] {
        assert_eq!(text().missing(&missing), shown);
    }
}

/// Everything that the messages say, without what stands there for translators.
fn said() -> String {
    let files = LANGUAGES.iter().flat_map(|(_, files)| *files);
    let lines = files.flat_map(|file| file.lines()).filter(|line| !line.starts_with('#'));
    lines
        .map(|line| line.split_once(" = ").map_or(line, |(_, words)| words))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn nothing_shouts_and_nothing_is_jargon() {
    let words = said();
    assert!(words.contains("Log a mistake"), "the words are in the files");
    assert!(!words.contains('!'), "an exclamation mark");
    let lower = words.to_lowercase();
    let spoken: BTreeSet<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
    for word in [
        "ticket",
        "tickets",
        "sla",
        "crm",
        "backlog",
        "escalate",
        "apologise",
        "apologised",
        "colour",
    ] {
        assert!(!spoken.contains(word), "{word}");
    }
}

#[test]
fn notices_with_values_are_whole_sentences() {
    let (shell, files) = (text().shell, text().files);
    assert_eq!(shell.overdue(0), "Nothing is overdue");
    assert_eq!(shell.overdue(1), "1 thing is overdue");
    assert_eq!(shell.overdue(3), "3 things are overdue");
    assert_eq!(shell.verified_copy("today 14:05"), "Verified copy today 14:05");
    assert_eq!(shell.undone("the promise"), "Undone: the promise");
    assert_eq!(shell.redone("the promise"), "Done again: the promise");
    assert_eq!(files.exported(148, "148", "/out/a.html"), "Exported 148 cases to /out/a.html.");
    assert_eq!(files.brought_in(1_204, "1,204"), "Brought in 1,204 entries.");
    assert_eq!(files.check_clean(1_204, "1,204"), "Checked 1,204 entries: everything is in order.");
    assert_eq!(files.check_found(1, "1", 1), "Checked 1 entry: 1 thing is not in order.");
    assert_eq!(files.check_found(9, "9", 2), "Checked 9 entries: 2 things are not in order.");
}
