//! What a check of the records found, each thing in a sentence.

use crate::logbook::check::{CheckReport, Difference, Flaw, Part, PartIs};
use crate::text::Text;

impl Text {
    /// Everything a check found, each thing in a sentence; empty when all is well.
    #[must_use]
    pub fn findings(&self, report: &CheckReport) -> Vec<String> {
        let mut found: Vec<String> = report.structure.iter().map(flaw).collect();
        found.extend(report.broken_deed.map(|place| {
            format!(
                "Entry {place} of the history is not what was once written there; the entries \
                 before it are sound."
            )
        }));
        found.extend(report.differences.iter().map(|it| self.difference(it)));
        found.extend(report.searches.iter().map(|table| {
            let (_, many) = records(table);
            format!("Search is out of step with the {many}, so it may miss some of them.")
        }));
        if report.steps > 0 {
            let places = self.counted(report.steps, "entry", "entries");
            found.push(format!("Undo would not bring back what was there before {places}."));
        }
        if report.misnumbered > 0 {
            found.push(
                "The entries of this log are not numbered one after the other, so some were \
                 removed or the count was changed."
                    .to_owned(),
            );
        }
        found
    }

    fn difference(&self, difference: &Difference) -> String {
        let rows = difference.only_left.max(difference.only_right);
        let (one, many) = records(difference.table);
        let verb = if rows == 1 { "is" } else { "are" };
        format!("{} {verb} not what the history says.", self.counted(rows, one, many))
    }
}

fn flaw(flaw: &Flaw) -> String {
    match flaw {
        Flaw::File(said) => {
            format!("The file itself is damaged: {}.", said.trim_end_matches('.'))
        }
        Flaw::Index(name) => {
            format!("The index {name} does not fit its records, so lists may miss some of them.")
        }
        Flaw::Orphans { table, missing_from } => {
            let ((_, these), (_, those)) = (records(table), records(missing_from));
            format!("There are {these} that refer to {those} which are missing.")
        }
        Flaw::Schema(Part { kind, name, is }) => match is {
            PartIs::Missing => format!("The {kind} {name} is missing from the file."),
            PartIs::Changed => format!("The {kind} {name} was changed by another program."),
            PartIs::Added => format!("The {kind} {name} was added by another program."),
        },
    }
}

/// One and many of the records in a table.
fn records(table: &str) -> (&str, &str) {
    match table {
        "shop" => ("setting of the shop", "settings of the shop"),
        "customer" => ("customer", "customers"),
        "mistake" => ("mistake", "mistakes"),
        "recovery_case" => ("case", "cases"),
        "stage_record" => ("stage of a case", "stages of cases"),
        "cadence" => ("repeating promise", "repeating promises"),
        "promise" => ("promise", "promises"),
        "concession" => ("concession", "concessions"),
        "message" => ("message", "messages"),
        "contact" => ("contact", "contacts"),
        "prevention" => ("prevention", "preventions"),
        "template" => ("template", "templates"),
        "word_rules" => ("rule for words", "rules for words"),
        "plan_b" => ("Plan B", "Plans B"),
        "check_back" => ("check-back", "check-backs"),
        "win_back" => ("win-back", "win-backs"),
        "case_line" => ("line in the list of cases", "lines in the list of cases"),
        "customer_line" => ("line in the list of customers", "lines in the list of customers"),
        "deed" => ("entry of the history", "entries of the history"),
        "deed_body" | "deed_device" | "deed_touch" | "step" => {
            ("part of an entry of the history", "parts of entries of the history")
        }
        other => (other, other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::compare::{SEARCHES, tables};

    #[test]
    fn every_table_has_a_word_of_its_own() {
        for table in tables().chain(SEARCHES) {
            let (one, many) = records(table);
            assert!(!one.contains('_') && one != many, "{table}");
        }
    }

    #[test]
    fn each_finding_is_a_sentence_that_names_it() {
        let part = |name: &str, is| {
            Flaw::Schema(Part { kind: "index".to_owned(), name: name.to_owned(), is })
        };
        let orphans =
            Flaw::Orphans { table: "promise".to_owned(), missing_from: "recovery_case".to_owned() };
        let report = CheckReport {
            structure: vec![
                Flaw::File("2nd reference to page 108".to_owned()),
                Flaw::Index("message_by_case".to_owned()),
                orphans,
                part("promise_by_case", PartIs::Missing),
                part("promise_by_case", PartIs::Changed),
                part("planted", PartIs::Added),
            ],
            broken_deed: Some(17),
            differences: vec![
                Difference { table: "promise", only_left: 1, only_right: 1 },
                Difference { table: "case_line", only_left: 0, only_right: 1_200 },
            ],
            searches: vec!["recovery_case"],
            steps: 2,
            misnumbered: 1,
            ..CheckReport::default()
        };
        let said = Text::english().findings(&report);
        assert_eq!(said.len(), report.findings());
        for part in [
            "page 108",
            "index message_by_case",
            "promises that refer to cases",
            "promise_by_case is missing",
            "promise_by_case was changed",
            "planted was added",
            "Entry 17",
            "1 promise is not",
            "1,200 lines in the list of cases are not",
            "out of step with the cases",
            "before 2 entries",
            "numbered",
        ] {
            assert!(said.iter().any(|it| it.contains(part)), "{part}: {said:#?}");
        }
        for sentence in said {
            assert!(
                sentence.starts_with(char::is_uppercase) || sentence.starts_with(char::is_numeric)
            );
            assert!(sentence.ends_with('.') && !sentence.contains(".."), "{sentence}");
        }
    }
}
