//! What a check of the records found, each thing in a sentence.

use crate::logbook::check::{CheckReport, Difference, Flaw, Part, PartIs};
use crate::text::{ExplainRecordsText, Text};

impl Text {
    /// Everything a check found, each thing in a sentence; empty when all is well.
    #[must_use]
    pub fn findings(&self, report: &CheckReport) -> Vec<String> {
        let words = &self.explain.check;
        let mut found: Vec<String> = report.structure.iter().map(|it| self.flaw(it)).collect();
        found.extend(report.broken_deed.map(|place| words.entry(place)));
        found.extend(report.differences.iter().map(|it| self.difference(it)));
        let searched = report.searches.iter().map(|table| self.explain.records.many(table));
        found.extend(searched.map(|many| words.search(&many)));
        if report.steps > 0 {
            found.push(words.undo(report.steps, &self.count(report.steps)));
        }
        if report.misnumbered > 0 {
            found.push(words.misnumbered().to_owned());
        }
        found
    }

    fn difference(&self, difference: &Difference) -> String {
        let rows = difference.only_left.max(difference.only_right);
        let records = self.explain.records.counted(difference.table, rows, &self.count(rows));
        self.explain.check.difference(rows, &records)
    }

    fn flaw(&self, flaw: &Flaw) -> String {
        let (words, records) = (&self.explain.check, &self.explain.records);
        match flaw {
            Flaw::File(damage) => words.file(&self.explain.damage.told(damage)),
            Flaw::Index(name) => words.index(name),
            Flaw::Orphans { table, missing_from } => {
                words.orphans(&records.many(table), &records.many(missing_from))
            }
            Flaw::Schema(Part { kind, name, is }) => match is {
                PartIs::Missing => words.part_missing(kind, name),
                PartIs::Changed => words.part_changed(kind, name),
                PartIs::Added => words.part_added(kind, name),
            },
        }
    }
}

impl ExplainRecordsText {
    /// So many of the records in a table; the number is also given as it is written.
    fn counted(&self, table: &str, count: u64, number: &str) -> String {
        match table {
            "shop" => self.shop(count, number),
            "customer" => self.customer(count, number),
            "mistake" => self.mistake(count, number),
            "recovery_case" => self.case(count, number),
            "stage_record" => self.stage(count, number),
            "cadence" => self.cadence(count, number),
            "promise" => self.promise(count, number),
            "concession" => self.concession(count, number),
            "message" => self.message(count, number),
            "contact" => self.contact(count, number),
            "prevention" => self.prevention(count, number),
            "template" => self.template(count, number),
            "word_rules" => self.word_rules(count, number),
            "plan_b" => self.plan_b(count, number),
            "check_back" => self.check_back(count, number),
            "win_back" => self.win_back(count, number),
            "case_line" => self.case_line(count, number),
            "customer_line" => self.customer_line(count, number),
            "deed" => self.entry(count, number),
            "deed_body" | "deed_device" | "deed_touch" | "step" => self.entry_part(count, number),
            other => self.other(number, other),
        }
    }

    /// Many of the records in a table.
    fn many(&self, table: &str) -> String {
        let many = match table {
            "shop" => self.shop_many(),
            "customer" => self.customer_many(),
            "mistake" => self.mistake_many(),
            "recovery_case" => self.case_many(),
            "stage_record" => self.stage_many(),
            "cadence" => self.cadence_many(),
            "promise" => self.promise_many(),
            "concession" => self.concession_many(),
            "message" => self.message_many(),
            "contact" => self.contact_many(),
            "prevention" => self.prevention_many(),
            "template" => self.template_many(),
            "word_rules" => self.word_rules_many(),
            "plan_b" => self.plan_b_many(),
            "check_back" => self.check_back_many(),
            "win_back" => self.win_back_many(),
            "case_line" => self.case_line_many(),
            "customer_line" => self.customer_line_many(),
            "deed" => self.entry_many(),
            "deed_body" | "deed_device" | "deed_touch" | "step" => self.entry_part_many(),
            other => return self.other_many(other),
        };
        many.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logbook::error::Damage;
    use crate::store::compare::{SEARCHES, tables};

    #[test]
    fn every_table_has_a_word_of_its_own() {
        for table in tables().chain(SEARCHES) {
            let words = &Text::english().explain.records;
            let (one, many) = (words.counted(table, 1, "1"), words.many(table));
            assert!(!one.contains('_') && !one.ends_with(&many), "{table}");
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
                Flaw::File(Damage::Said("2nd reference to page 108".to_owned())),
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
