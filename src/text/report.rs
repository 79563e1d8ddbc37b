//! The words of the recovery history as a page and as a table.

use super::Text;
use crate::domain::{
    Again, CausedBy, Channel, ConcessionForm, Harm, MessageKind, MistakeKind, Nature, Outcome,
    PreventionKind, Stage, WinBackStep,
};
use crate::jobs::Words;
use serde::Serialize;
use serde_json::{Map, Value, json};

/// The words of the recovery history.
#[derive(Clone, Copy, Debug)]
pub struct ReportText {
    /// The page around the cases.
    pub page: PageText,
    /// What the summary counts, by name.
    pub summary: &'static [(&'static str, &'static str)],
    /// What stands before a value of a case or a line, by name.
    pub label: &'static [(&'static str, &'static str)],
    /// What a calendar of promises says.
    pub calendar: &'static [(&'static str, &'static str)],
    /// What happened, by name.
    pub event: &'static [(&'static str, &'static str)],
    /// The headings of the table, by name.
    pub column: &'static [(&'static str, &'static str)],
}

/// The words of the page around the cases.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct PageText {
    /// The language, by its two letters.
    pub language: &'static str,
    /// The title.
    pub title: &'static str,
    /// Before the name of the only customer.
    pub of_customer: &'static str,
    /// Before the number of the only case.
    pub of_case: &'static str,
    /// Before the first day.
    pub from: &'static str,
    /// Before the last day.
    pub to: &'static str,
    /// Before the minute it was written.
    pub written: &'static str,
    /// Above the story of a case.
    pub story: &'static str,
    /// A case that is not closed.
    pub open: &'static str,
    /// In place of a number when there is nothing to count yet.
    pub none_yet: &'static str,
    /// In place of a sum that is too large.
    pub too_large: &'static str,
    /// At the end of the page.
    pub foot: &'static str,
}

impl Text {
    /// The words of this language, as an export takes them.
    #[must_use]
    pub fn words(&'static self) -> Words {
        Words {
            fixed: self.report_words(),
            money: Box::new(|money| self.money(money)),
            sums: Box::new(|sums| self.sums(&sums)),
            day: Box::new(|day| self.full_day(day)),
            minute: Box::new(|minute| self.full_day_time(minute)),
            near: Box::new(|(at, now)| self.day_time_start(at, now)),
            time: Box::new(|time| self.time(time)),
            span: Box::new(|minutes| self.span(minutes)),
            count: Box::new(|count| self.count(count)),
            repeats: Box::new(|cadence| self.repeats_start(cadence)),
        }
    }

    /// The fixed words of the recovery history in groups, each value of the domain under the
    /// word by which it is kept.
    #[must_use]
    fn report_words(&self) -> Value {
        let report = &self.report;
        json!({
            "report": report.page,
            "summary": listed(report.summary),
            "label": listed(report.label),
            "event": listed(report.event),
            "column": listed(report.column),
            "channel": named(Channel::KNOWN_BY.into_iter().chain(Channel::SPOKEN), |value| self.channel(value)),
            "harm": named(Harm::ALL, |value| self.harm(value)),
            "kind": named(MistakeKind::ALL, |value| self.mistake_kind(value)),
            "caused_by": named(CausedBy::ALL, |value| self.caused_by(value)),
            "stage": named(Stage::ALL, |value| self.stage(value)),
            "outcome": named(Outcome::ALL, |value| self.outcome(value)),
            "form": named(ConcessionForm::ALL, |value| self.form(value)),
            "nature": named(Nature::ALL, |value| self.nature(value)),
            "message": named(MessageKind::ALL, |value| self.message_kind(value)),
            "calendar": listed(report.calendar),
            "line_up": listed(self.line_up.words),
            "again": named(Again::ALL, |value| (self.follow_ups.answer.again_name)(value)),
            "win_back": named(WinBackStep::ALL, |value| (self.follow_ups.win_back.step)(value)),
            "prevention": named(PreventionKind::ALL, |value| self.prevention_kind(value)),
        })
    }
}

fn listed(words: &[(&'static str, &'static str)]) -> Map<String, Value> {
    words.iter().map(|(name, word)| ((*name).to_owned(), (*word).into())).collect()
}

fn named<T: Copy + Serialize>(
    values: impl IntoIterator<Item = T>,
    word: impl Fn(T) -> &'static str,
) -> Map<String, Value> {
    let values = values.into_iter();
    values
        .map(|value| {
            let name = match json!(value) {
                Value::String(name) => name,
                other => other.to_string(),
            };
            (name, word(value).into())
        })
        .collect()
}
