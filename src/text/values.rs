//! What a case says to a template, in words that a customer reads.

use super::Text;
use crate::domain::{
    Cadence, Case, Concession, Customer, Mistake, Nature, NoticedBy, Prevention, Promise,
    PromiseState, Shop, Stage, StageDone, StageRecord, Until, first_name, tidy,
};
use crate::words::template::{Placeholder, Values};
use chrono::{Datelike, NaiveDate, NaiveDateTime};

/// The most characters of their own words that are said back to them.
const QUOTE_MOST: usize = 160;

/// Everything of a case that words for its customer can be made of.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The case.
    pub case: &'a Case,
    /// What went wrong.
    pub mistake: &'a Mistake,
    /// Whose case it is.
    pub customer: &'a Customer,
    /// What was recorded for its stages.
    pub stages: &'a [StageRecord],
    /// Its promises.
    pub promises: &'a [Promise],
    /// Its repeating promises.
    pub cadences: &'a [Cadence],
    /// What the customer gets.
    pub concessions: &'a [Concession],
    /// What we do so that it does not come back.
    pub preventions: &'a [Prevention],
    /// How often the customer had to chase.
    pub chased: u32,
    /// The shop.
    pub shop: &'a Shop,
    /// Today.
    pub today: NaiveDate,
}

impl Text {
    /// What a case gives to a template. What it does not know stays missing.
    #[must_use]
    pub fn values(&self, facts: &Facts<'_>) -> Values {
        let Facts { case, mistake, customer, shop, today, .. } = *facts;
        let mut values = Values::new(|placeholder| self.templates.gap(placeholder));
        let mut set = |placeholder, value: String| values.set(placeholder, value);
        set(Placeholder::Name, customer.name.clone());
        set(Placeholder::FirstName, first_name(&customer.name).to_owned());
        set(Placeholder::Product, mistake.product.clone());
        let ours =
            |words: String| if names_another(&words, mistake) { String::new() } else { words };
        set(Placeholder::WhatHappened, ours(what_happened(case, mistake)));
        let when = mistake.happened.map(|day| self.letter_day(day, today));
        set(Placeholder::When, when.unwrap_or_default());
        let told_by = told_by(case, mistake);
        set(Placeholder::Opening, self.templates.opening(told_by).to_owned());
        // Where nobody told us, the words on record are our own.
        let is_told = told_by == NoticedBy::Customer;
        set(Placeholder::TheirWords, if is_told { quoted(&case.words) } else { String::new() });
        set(Placeholder::AskedFor, tidy::line(&case.remedy));
        let times = (facts.chased > 0).then(|| self.templates.times(facts.chased));
        set(Placeholder::TimesAsked, times.unwrap_or_default());
        // A fee that is not charged puts something right; called a gift it would be an insult.
        let (waived, given): (Vec<_>, Vec<_>) =
            facts.concessions.iter().partition(|line| line.nature == Nature::WaivedFee);
        let waived = waived.iter().map(|line| self.templates.not_charged(&inside(&line.what)));
        let mended: Vec<String> = Some(ours(fix(facts.stages)))
            .into_iter()
            .chain(waived)
            .filter(|it| !it.is_empty())
            .collect();
        set(Placeholder::Fix, self.listed(&mended));
        let gets: Vec<String> = given.iter().map(|line| inside(&line.what)).collect();
        set(Placeholder::Gets, self.listed(&gets));
        set(Placeholder::Changes, ours(self.changes(facts.preventions, today)));
        if let Some(promise) = next_promise(facts.promises) {
            set(Placeholder::Promise, inside(&promise.words));
            set(Placeholder::NextUpdate, self.next_update(promise, facts));
        }
        if let Some(decline) = case.closing.as_ref().and_then(|end| end.decline.as_ref()) {
            set(Placeholder::Reason, inside(&decline.reason));
            set(Placeholder::AskNext, inside(&decline.ask_next));
        }
        set(Placeholder::Shop, shop.name.clone());
        let signer = if case.owner.trim().is_empty() { &shop.owner } else { &case.owner };
        set(Placeholder::Owner, signer.clone());
        set(Placeholder::Phone, phone(&shop.letterhead).unwrap_or_default().to_owned());
        set(Placeholder::Email, email(&shop.letterhead).unwrap_or_default().to_owned());
        values
    }

    /// The values of a made-up case, for a shop that has none yet.
    #[must_use]
    pub fn sample_values(&self) -> Values {
        let mut values = Values::new(|placeholder| self.templates.gap(placeholder));
        for placeholder in Placeholder::ALL {
            values.set(placeholder, self.templates.sample(placeholder));
        }
        values
    }

    /// A day as a letter says it: "Saturday, November 14", with the year when it is another one.
    fn letter_day(&self, day: NaiveDate, today: NaiveDate) -> String {
        if day.year() == today.year() { self.title_day(day) } else { self.full_day(day) }
    }

    /// A day and minute as a letter says it: "Friday, November 20, at 5 p.m.".
    #[must_use]
    pub fn letter_day_at(&self, at: NaiveDateTime, today: NaiveDate) -> String {
        let (day, time) =
            (self.letter_day(at.date(), today), self.templates.time_of_day(at.time()));
        self.templates.day_at(&day, &time)
    }

    /// When a promise is due; of a repeating one the next three dates, and the rule.
    fn next_update(&self, promise: &Promise, facts: &Facts<'_>) -> String {
        let first = self.letter_day_at(promise.due.at(), facts.today);
        let is_its = |cadence: &&Cadence| Some(cadence.id) == promise.cadence;
        let Some(cadence) = facts.cadences.iter().find(is_its) else { return first };
        let given = facts.promises.iter().filter(|date| date.cadence == promise.cadence).count();
        let given = u32::try_from(given).unwrap_or(u32::MAX);
        let later: Vec<String> = cadence
            .dates_after(promise.due.at(), given, &facts.shop.hours)
            .take(2)
            .map(|due| self.letter_day(due.date(), facts.today))
            .collect();
        if later.is_empty() {
            return first;
        }
        let until = match &cadence.until {
            // What a case is means nothing to a customer.
            Until::CaseCloses => self.templates.until_right().to_owned(),
            until => self.until(until),
        };
        self.templates.repeats(&first, &self.listed(&later), &self.rule(&cadence.rule), &until)
    }

    fn changes(&self, preventions: &[Prevention], today: NaiveDate) -> String {
        let change = |it: &Prevention| {
            let what = inside(&it.what);
            match it.done {
                Some(done) => {
                    let day = self.letter_day(done.local().date(), today);
                    self.templates.change_made(&what, &day)
                }
                None => self.templates.change_from(&what, &self.letter_day(it.due, today)),
            }
        };
        let all: Vec<String> = preventions.iter().map(change).collect();
        self.one_by_one(&all)
    }
}

/// Who told us of a case. One mistake hits many: what we noticed ourselves is no news to the one
/// who rang.
fn told_by(case: &Case, mistake: &Mistake) -> NoticedBy {
    match (case.channel.noticed_by(), mistake.noticed_by) {
        (NoticedBy::We, NoticedBy::SomeoneElse) => NoticedBy::SomeoneElse,
        (by, _) => by,
    }
}

/// What went wrong and why: the cause once it is known, else our own title. A title that was cut
/// from their words speaks in their voice and is none of ours.
fn what_happened(case: &Case, mistake: &Mistake) -> String {
    let cause = inside(&mistake.cause);
    if !cause.is_empty() {
        return cause;
    }
    let title = inside(&mistake.title);
    let is_theirs = mistake.noticed_by == NoticedBy::Customer
        && tidy::line(&case.words).starts_with(title.trim_end_matches('…'));
    if is_theirs { String::new() } else { title }
}

/// Whether words name whoever caused a mistake. The customer bought from us, so a letter blames no
/// supplier, carrier or colleague (domain rules, story 27): such words are left to the writer.
fn names_another(words: &str, mistake: &Mistake) -> bool {
    let name = mistake.caused_by_name.trim().to_lowercase();
    !name.is_empty() && words.to_lowercase().contains(&name)
}

/// Their words on one line: all of them when they are short, else how they begin. Their full
/// stop goes, since the sentence around it has its own.
fn quoted(words: &str) -> String {
    let line = tidy::line(words);
    if line.chars().count() <= QUOTE_MOST {
        inside(&line)
    } else {
        tidy::title_of(&line, QUOTE_MOST)
    }
}

fn fix(stages: &[StageRecord]) -> String {
    let record = stages.iter().find(|record| record.stage == Stage::Fix);
    match record.map(|record| &record.done) {
        Some(StageDone::Done(words)) => inside(words),
        Some(StageDone::LeftOut(_)) | None => String::new(),
    }
}

/// The open promise that is due first.
fn next_promise(promises: &[Promise]) -> Option<&Promise> {
    let open = promises.iter().filter(|promise| matches!(promise.state, PromiseState::Open));
    open.min_by_key(|promise| promise.due)
}

/// Words as they stand inside a sentence of another: on one line, without a full stop.
fn inside(words: &str) -> String {
    let line = tidy::line(words);
    if line.ends_with("..") { line } else { line.trim_end_matches('.').to_owned() }
}

/// The first line of a letter's head that is a telephone number, without a word before it.
fn phone(head: &str) -> Option<&str> {
    head.lines().find_map(|line| {
        let from = line.find(|c: char| c.is_ascii_digit() || matches!(c, '+' | '('))?;
        let number = line.get(from..)?.trim();
        let is_number = |c: char| c.is_ascii_digit() || " +-()./".contains(c);
        let digits = number.chars().filter(char::is_ascii_digit).count();
        // A street's number and a postal code have fewer digits, or words behind them.
        let is_phone = number.chars().all(is_number) && (7..=15).contains(&digits);
        // One word may name it ("Phone 555 0100"); an address has more.
        let label = line.get(..from)?.split_whitespace().count();
        (is_phone && label <= 1).then_some(number)
    })
}

/// The first e-mail address in a letter's head.
#[must_use]
pub fn email(head: &str) -> Option<&str> {
    head.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '|')).find(
        |word| word.split_once('@').is_some_and(|(who, at)| !who.is_empty() && at.contains('.')),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveTime;

    #[test]
    fn the_head_of_a_letter_gives_phone_and_address() {
        let head = "12 Mill Street\nSpringfield, IL 62704\nPhone: +1 (555) 010-0199\n\
                    rosa@bakery.example, www.bakery.example";
        assert_eq!(phone(head), Some("+1 (555) 010-0199"));
        assert_eq!(email(head), Some("rosa@bakery.example"));
        assert_eq!(phone("555 010 0199"), Some("555 010 0199"));
        assert_eq!(phone("12 Mill Street\n62704 Springfield\n62704-1234567 x"), None);
        assert_eq!(phone("Open 9:00-17:00"), None);
        assert_eq!(email("@rosasbakery\nrosa@localhost"), None);
        assert_eq!((phone(""), email("")), (None, None));
    }

    #[test]
    fn times_read_as_people_write_them() {
        let said = |hour, minute| {
            let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
            Text::english().templates.time_of_day(time)
        };
        assert_eq!(said(12, 0), "noon");
        assert_eq!(said(0, 0), "midnight");
        assert_eq!(said(17, 0), "5 p.m.");
        assert_eq!(said(9, 5), "9:05 a.m.");
        assert_eq!(said(12, 30), "12:30 p.m.");
    }
}
