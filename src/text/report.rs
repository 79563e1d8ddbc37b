//! The words of the recovery history as a page and as a table.

use super::Text;
use crate::domain::{
    Again, CausedBy, Channel, ConcessionForm, Harm, MessageKind, MistakeKind, Nature, Outcome,
    PreventionKind, Stage, WinBackStep,
};
use crate::jobs::Words;
use serde::Serialize;
use serde_json::{Map, Value, json};

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
            customer: Box::new(|place| self.files.nameless(&place.to_string())),
            repeats: Box::new(|cadence| self.repeats_start(cadence)),
            more: Box::new(|count| self.line_up.more(&self.count(count))),
            next: Box::new(|stage| self.line_up.next(self.stage(stage))),
            apply: Box::new(|what| self.line_up.apply(what)),
            give: Box::new(|what| self.line_up.give(what)),
            arrive: Box::new(|what| self.line_up.arrive(what)),
            tell_broken: Box::new(|what| self.line_up.tell_broken(what)),
            plan_b: Box::new(|what| self.line_up.plan_b(what)),
            elsewhere: Box::new(|what| self.line_up.elsewhere(what)),
        }
    }

    /// The fixed words of the recovery history in groups, each value of the domain under the
    /// word by which it is kept.
    #[must_use]
    fn report_words(&self) -> Value {
        let report = &self.report;
        json!({
            "report": self.with_language(report.page.all()),
            "summary": listed(report.summary.all()),
            "label": listed(report.label.all()),
            "event": listed(report.event.all()),
            "column": listed(report.column.all()),
            "promise_column": listed(report.promise_column.all()),
            "concession_column": listed(report.concession_column.all()),
            "cell": listed(report.cell.all()),
            "channel": named(Channel::KNOWN_BY.into_iter().chain(Channel::SPOKEN), |value| self.channel(value)),
            "harm": named(Harm::ALL, |value| self.harm(value)),
            "kind": named(MistakeKind::ALL, |value| self.mistake_kind(value)),
            "caused_by": named(CausedBy::ALL, |value| self.caused_by(value)),
            "stage": named(Stage::ALL, |value| self.stage(value)),
            "outcome": named(Outcome::ALL, |value| self.outcome(value)),
            "form": named(ConcessionForm::ALL, |value| self.form(value)),
            "nature": named(Nature::ALL, |value| self.nature(value)),
            "message": named(MessageKind::ALL, |value| self.message_kind(value)),
            "calendar": listed(report.calendar.all()),
            "line_up": self.with_language(self.line_up.page.all()),
            "again": named(Again::ALL, |value| self.follow_ups.answer.again_name(value)),
            "win_back": named(WinBackStep::ALL, |value| self.follow_ups.win_back.step(value)),
            "prevention": named(PreventionKind::ALL, |value| self.prevention_kind(value)),
        })
    }
}

impl Text {
    /// A table of words with the language they are in, as a page names it ("en-US").
    fn with_language(
        &self,
        words: impl Iterator<Item = (String, &'static str)>,
    ) -> Map<String, Value> {
        let mut words = listed(words);
        words.insert("language".to_owned(), self.tag().into());
        words
    }
}

/// A table of words, each under the name by which an export asks for it.
fn listed(words: impl Iterator<Item = (String, &'static str)>) -> Map<String, Value> {
    words.map(|(name, word)| (name, word.into())).collect()
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
