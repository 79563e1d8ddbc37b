//! A case as a page of plain text.

use super::follow_ups;
use crate::cli::output::one_line;
use crate::domain::{Concession, Moment, Promise, PromiseState, Stage, StageDone, Waiting, tidy};
use crate::logbook::pages::CasePage;
use crate::logbook::timeline::TimelineEntry;
use crate::text::Text;
use chrono::NaiveDateTime;

/// The page of a case at a civil moment.
pub(super) fn of(
    text: &Text,
    page: &CasePage,
    timeline: &[TimelineEntry],
    now: NaiveDateTime,
) -> String {
    let writer = Writer { text, page, now };
    let mut lines = writer.head();
    lines.push(String::new());
    lines.push(text.cli.show.words().to_owned());
    lines.extend(page.case.words.lines().map(|line| format!("  {line}")));
    let sections = [
        (text.cli.show.stages(), writer.stages()),
        (text.cli.show.promises(), page.promises.iter().map(|one| writer.promise(one)).collect()),
        (
            text.cli.show.concessions(),
            page.concessions.iter().map(|one| writer.concession(one)).collect(),
        ),
        (text.cli.show.plan_b(), follow_ups::plan_b(text, page, now)),
        (text.cli.show.answers(), follow_ups::answers(text, page, now)),
        (text.cli.show.win_backs(), follow_ups::win_backs(text, page, now)),
        (text.cli.show.missing(), writer.missing()),
        (text.cli.show.timeline(), writer.timeline(timeline)),
    ];
    for (heading, told) in sections.into_iter().filter(|(_, told)| !told.is_empty()) {
        lines.push(String::new());
        lines.push(heading.to_owned());
        lines.extend(told.iter().map(|line| format!("  {}", one_line(line))));
    }
    lines.join("\n")
}

struct Writer<'a> {
    text: &'a Text,
    page: &'a CasePage,
    now: NaiveDateTime,
}

impl Writer<'_> {
    fn head(&self) -> Vec<String> {
        let (text, page) = (self.text, self.page);
        let words = &text.cli.show;
        let customer = &page.customer;
        let title = format!("{}  {}", page.case.number, one_line(&page.mistake.title));
        let who = [&customer.name, &customer.phone, &customer.email];
        let who: Vec<String> =
            who.into_iter().filter(|part| !part.is_empty()).map(|part| one_line(part)).collect();
        let mut lines = vec![title, who.join(", ")];
        if customer.do_not_contact {
            lines.push(words.do_not_contact().to_owned());
        }
        lines.push(self.state());
        let case = &page.case;
        lines.push(words.received(&self.when(case.received), text.channel(case.channel)));
        lines.push(words.harm(text.harm(case.harm)));
        if !case.owner.is_empty() {
            lines.push(words.owner(&one_line(&case.owner)));
        }
        match (page.replied, page.reply_due) {
            (Some(replied), _) => lines.push(words.replied(&self.when(replied))),
            (None, Some(due)) => lines.push(words.reply_due(&text.day_time(due, self.now))),
            (None, None) => {}
        }
        if page.chased > 0 {
            lines.push(words.chased(page.chased, &text.count(page.chased.into())));
        }
        if let Some(times) = case.happened_before {
            lines.push(words.before(times, &text.count(times.into())));
        }
        if !tidy::is_blank(&page.mistake.agreed) {
            lines.push(words.agreed(&one_line(&page.mistake.agreed)));
        }
        if !tidy::is_blank(&case.remedy) {
            lines.push(words.remedy(&one_line(&case.remedy)));
        }
        lines
    }

    fn state(&self) -> String {
        let words = &self.text.cli.show;
        let case = &self.page.case;
        if let Some(closing) = &case.closing {
            let outcome = self.text.outcome(closing.outcome);
            return words.closed(&self.when(closing.at), outcome);
        }
        match &case.waiting {
            Waiting::Nobody => words.open().to_owned(),
            Waiting::Customer => words.open_waiting_customer().to_owned(),
            Waiting::Other(name) => words.open_waiting_other(&one_line(name)),
        }
    }

    fn stages(&self) -> Vec<String> {
        let words = &self.text.cli.show;
        let told = |stage: Stage| {
            let name = self.text.stage(stage);
            let record = self.page.stages.iter().find(|record| record.stage == stage);
            let Some(record) = record else { return words.to_do(name) };
            let when = self.when(record.at);
            match &record.done {
                StageDone::Done(what) => words.done(name, &record.who, &when, what),
                StageDone::LeftOut(why) => words.left_out(name, &record.who, &when, why),
            }
        };
        Stage::ALL.into_iter().map(told).collect()
    }

    fn promise(&self, promise: &Promise) -> String {
        let words = &self.text.cli.show;
        let state = match &promise.state {
            PromiseState::Open if promise.due.last_moment() < self.now => {
                self.text.late(promise.due.at(), self.now)
            }
            PromiseState::Open => self.text.due(promise.due.at(), self.now),
            PromiseState::Kept(end) => words.kept(&self.when(end.at)),
            PromiseState::Broken(end) => words.broken(&self.when(end.at)),
            PromiseState::Moved(end) => words.moved(&self.when(end.at)),
            PromiseState::Released(end) => words.released(&self.when(end.at)),
        };
        words.line(&state, &promise.words)
    }

    fn concession(&self, line: &Concession) -> String {
        let (text, today) = (self.text, self.now.date());
        let words = &text.cli.show;
        let (value, cost) = (text.money(line.face_value), text.money(line.real_cost));
        let mut parts = vec![words.concession(&line.what, text.nature(line.nature), &value, &cost)];
        match (line.received, line.given) {
            (Some(day), _) => parts.push(words.had(&text.day(day, today))),
            (None, Some(day)) => parts.push(words.given(&text.day(day, today))),
            (None, None) => {}
        }
        if line.is_burden() && !line.must_do.is_empty() {
            parts.push(words.must_do(&line.must_do));
        }
        if let (None, Some(day)) = (line.received, line.expires) {
            parts.push(words.expires(&text.day(day, today)));
        }
        text.one_by_one(&parts)
    }

    fn missing(&self) -> Vec<String> {
        if !self.page.case.is_open() {
            return Vec::new();
        }
        self.page.missing.iter().map(|one| self.text.missing(one)).collect()
    }

    fn timeline(&self, timeline: &[TimelineEntry]) -> Vec<String> {
        timeline
            .iter()
            .map(|entry| {
                let told = super::report::told(self.text, entry);
                self.text.cli.show.line(&self.when(entry.at), &told)
            })
            .collect()
    }

    fn when(&self, at: Moment) -> String {
        self.text.day_time(at.local(), self.now)
    }
}
