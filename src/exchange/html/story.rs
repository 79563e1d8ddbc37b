//! A case as the page shows it: its facts, and its story as lines in the order of time.

mod follow_ups;

use super::shown;
use crate::domain::CaseFile;
use crate::domain::{CaseNumber, Concession, Direction, Moment, Promise, PromiseState, StageDone};
use crate::exchange::words::{MissingWord, Words, kept_as};
use chrono::NaiveDateTime;
use serde::Serialize;
use std::collections::HashSet;

/// A case as the template asks for it.
#[derive(Serialize)]
pub struct Told {
    number: CaseNumber,
    title: String,
    customer: String,
    harm: String,
    /// How it ended, or that it is open.
    state: String,
    /// What stands in the head of the case: heading and value.
    facts: Vec<Fact>,
    lines: Vec<Line>,
}

/// A heading with its value.
#[derive(Serialize)]
struct Fact {
    label: String,
    value: String,
    /// The address to link to, where the value is one.
    href: Option<String>,
}

/// One line of a story.
#[derive(Serialize)]
struct Line {
    #[serde(skip)]
    order: (Moment, u8),
    at: String,
    what: String,
    by: String,
    who: String,
    words: String,
    facts: Vec<Fact>,
}

/// A case as the page shows it.
pub fn told(story: &CaseFile, words: &Words) -> Result<Told, MissingWord> {
    let mut teller = Teller { words, lines: Vec::new() };
    teller.logged(story)?;
    teller.talks(story)?;
    teller.promises(story)?;
    teller.stages(story)?;
    teller.concessions(story)?;
    teller.preventions(story)?;
    follow_ups::tell(&mut teller, story)?;
    teller.closing(story)?;
    teller.lines.sort_by_key(|line| line.order);
    say_once(&mut teller.lines);
    let state = match &story.case.closing {
        Some(closing) => words.name("outcome", closing.outcome)?,
        None => words.word("report", "open")?,
    };
    Ok(Told {
        number: story.case.number,
        title: shown(&story.mistake.title),
        customer: shown(&story.customer.name),
        harm: words.name("harm", story.case.harm)?.to_owned(),
        state: state.to_owned(),
        facts: teller.case_facts(story)?,
        lines: teller.lines,
    })
}

/// The rank of a stage among lines of the same moment: after what was said or given in it.
const STAGE_RANK: u8 = 5;

/// A stage is often settled by the very words of another line: of the apology, of a concession, of
/// an answer. They stand there, and the stage says only that it is done.
fn say_once(lines: &mut [Line]) {
    let is_stage = |line: &Line| line.order.1 == STAGE_RANK;
    let said: HashSet<(Moment, String)> = lines
        .iter()
        .filter(|line| !is_stage(line))
        .map(|line| (line.order.0, line.words.clone()))
        .collect();
    for line in lines.iter_mut().filter(|line| is_stage(line)) {
        if said.contains(&(line.order.0, line.words.clone())) {
            line.words.clear();
        }
    }
}

struct Teller<'a> {
    words: &'a Words,
    lines: Vec<Line>,
}

type Done = Result<(), MissingWord>;

impl Teller<'_> {
    fn case_facts(&self, story: &CaseFile) -> Result<Vec<Fact>, MissingWord> {
        let (case, mistake) = (&story.case, &story.mistake);
        let words = self.words;
        let price = mistake.price.map(|price| (words.money)(price)).unwrap_or_default();
        let happened = mistake.happened.map(|day| (words.day)(day)).unwrap_or_default();
        let reply_due = story.reply_due.map(|at| (words.minute)(at)).unwrap_or_default();
        let replied = story.replied.map(|at| (words.minute)(at.local())).unwrap_or_default();
        let before = case.happened_before.map(|times| (words.count)(times.into()));
        let before = before.unwrap_or_default();
        let chased =
            if story.chased == 0 { String::new() } else { (words.count)(story.chased.into()) };
        self.facts(&[
            ("kind", words.name("kind", mistake.kind)?),
            ("product", &mistake.product),
            ("price", &price),
            ("happened", &happened),
            ("caused_by", words.name("caused_by", mistake.caused_by)?),
            ("caused_by_name", &mistake.caused_by_name),
            ("cause", &mistake.cause),
            ("agreed", &mistake.agreed),
            ("happened_before", &before),
            ("owner", &case.owner),
            ("link", &case.link),
            ("source", &case.source),
            ("reply_due", &reply_due),
            ("replied", &replied),
            ("chased", &chased),
        ])
    }

    fn logged(&mut self, story: &CaseFile) -> Done {
        let case = &story.case;
        let facts = self.facts(&[("remedy", &case.remedy)])?;
        let by = self.words.name("channel", case.channel)?.to_owned();
        self.line(case.received, 0, "logged", by, "", &case.words, facts)
    }

    fn talks(&mut self, story: &CaseFile) -> Done {
        for contact in &story.contacts {
            let what = match contact.direction {
                Direction::In => "contact_in",
                Direction::Out => "contact_out",
                Direction::Tried => "contact_tried",
            };
            let by = self.words.name("channel", contact.channel)?.to_owned();
            self.line(contact.at, 1, what, by, &contact.who, &contact.words, Vec::new())?;
        }
        for message in &story.messages {
            let by = self.words.name("channel", message.channel)?.to_owned();
            let facts = self.facts(&[("link", &message.link)])?;
            let what = format!("message_{}", kept_as(message.kind));
            self.line(message.said, 1, &what, by, &message.who, &message.words, facts)?;
        }
        Ok(())
    }

    fn promises(&mut self, story: &CaseFile) -> Done {
        for cadence in &story.cadences {
            let repeats = (self.words.repeats)(cadence);
            let facts = self.facts(&[("repeats", &repeats)])?;
            self.line(cadence.started, 2, "cadence", String::new(), "", &cadence.words, facts)?;
            if let Some(at) = cadence.ended {
                let none = Vec::new();
                self.line(at, 6, "cadence_ended", String::new(), "", &cadence.words, none)?;
            }
        }
        for promise in &story.promises {
            self.promise(promise)?;
        }
        Ok(())
    }

    fn promise(&mut self, promise: &Promise) -> Done {
        let due = (self.words.minute)(promise.due.at());
        let by = promise.channel.map(|channel| self.words.name("channel", channel)).transpose()?;
        let by = by.unwrap_or_default().to_owned();
        let facts = self.facts(&[("due", &due)])?;
        self.line(promise.made, 3, "promised", by, "", &promise.words, facts)?;
        let (what, ending) = match &promise.state {
            PromiseState::Open => return Ok(()),
            PromiseState::Kept(ending) => ("kept", ending),
            PromiseState::Broken(ending) => ("broken", ending),
            PromiseState::Moved(ending) => ("moved", ending),
            PromiseState::Released(ending) => ("released", ending),
        };
        let facts = self.facts(&[("due", &due), ("note", &ending.note)])?;
        self.line(ending.at, 2, what, String::new(), "", &promise.words, facts)
    }

    fn stages(&mut self, story: &CaseFile) -> Done {
        for record in &story.stages {
            let what = match record.done {
                StageDone::Done(_) => "stage_done",
                StageDone::LeftOut(_) => "stage_left_out",
            };
            let by = self.words.name("stage", record.stage)?.to_owned();
            let heard = &record.heard;
            let facts = self.facts(&[("needs", &heard.needs), ("feels", &heard.feels)])?;
            self.line(record.at, STAGE_RANK, what, by, &record.who, record.done.words(), facts)?;
        }
        Ok(())
    }

    fn concessions(&mut self, story: &CaseFile) -> Done {
        for line in &story.concessions {
            let facts = self.concession(line)?;
            let by = self.words.name("form", line.form)?.to_owned();
            self.line(line.added, 4, "concession", by, "", &line.what, facts)?;
        }
        Ok(())
    }

    fn concession(&self, line: &Concession) -> Result<Vec<Fact>, MissingWord> {
        let day = |day: Option<_>| day.map(|day| (self.words.day)(day)).unwrap_or_default();
        self.facts(&[
            ("nature", self.words.name("nature", line.nature)?),
            ("face_value", &(self.words.money)(line.face_value)),
            ("real_cost", &(self.words.money)(line.real_cost)),
            ("given", &day(line.given)),
            ("must_do", &line.must_do),
            ("expires", &day(line.expires)),
            ("received", &day(line.received)),
        ])
    }

    fn preventions(&mut self, story: &CaseFile) -> Done {
        for prevention in &story.preventions {
            let by = self.words.name("prevention", prevention.kind)?.to_owned();
            let due = (self.words.day)(prevention.due);
            let (who, what) = (&prevention.who, &prevention.what);
            let facts = self.facts(&[("due", &due)])?;
            self.line(prevention.added, 4, "prevention", by.clone(), who, what, facts)?;
            if let Some(at) = prevention.done {
                self.line(at, 6, "prevention_done", by, who, what, Vec::new())?;
            }
        }
        Ok(())
    }

    fn closing(&mut self, story: &CaseFile) -> Done {
        let reopened = story.case.reopened;
        let reopened =
            if reopened == 0 { String::new() } else { (self.words.count)(reopened.into()) };
        let Some(closing) = &story.case.closing else { return Ok(()) };
        let by = self.words.name("outcome", closing.outcome)?.to_owned();
        let decline = closing.decline.as_ref();
        let bought = closing.bought_again.map(|day| (self.words.day)(day)).unwrap_or_default();
        let facts = self.facts(&[
            ("bought_again", &bought),
            ("decline_reason", decline.map_or("", |decline| &decline.reason)),
            ("ask_next", decline.map_or("", |decline| &decline.ask_next)),
            ("reopened", &reopened),
        ])?;
        self.line(closing.at, 7, "closed", by, &closing.who, &closing.note, facts)
    }

    /// Those of the values that are not empty, each under its heading.
    fn facts(&self, values: &[(&str, &str)]) -> Result<Vec<Fact>, MissingWord> {
        let filled = values.iter().filter(|(_, value)| !value.is_empty());
        filled
            .map(|(name, value)| {
                let href = if *name == "link" { web_address(value) } else { None };
                let label = self.words.word("label", name)?.to_owned();
                Ok(Fact { label, value: shown(value), href })
            })
            .collect()
    }

    #[expect(clippy::too_many_arguments, reason = "each is one part of the line")]
    fn line(
        &mut self,
        at: Moment,
        rank: u8,
        what: &str,
        by: String,
        who: &str,
        words: &str,
        facts: Vec<Fact>,
    ) -> Done {
        let local: NaiveDateTime = at.local();
        self.lines.push(Line {
            order: (at, rank),
            at: (self.words.minute)(local),
            what: self.words.word("event", what)?.to_owned(),
            by,
            who: shown(who),
            words: shown(words),
            facts,
        });
        Ok(())
    }
}

/// The address of a link, if it is a plain web address.
fn web_address(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_once("://")?;
    let is_web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let is_plain =
        !rest.is_empty() && !text.contains(|c: char| c.is_whitespace() || c.is_control());
    (is_web && is_plain).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::web_address;

    #[test]
    fn only_web_addresses_become_links() {
        for link in ["https://reviews.example/1?a=b&c=\"d\"", "HTTP://reviews.example/"] {
            assert_eq!(web_address(link).as_deref(), Some(link));
        }
        for text in [
            "",
            "https://",
            "javascript:alert(1)",
            "javascript://x%0aalert(1)",
            "java\nscript:alert(1)//https://x",
            " https://x",
            "data:text/html,x",
            "file:///etc/passwd",
            "//reviews.example",
            "reviews.example",
        ] {
            assert_eq!(web_address(text), None, "{text:?}");
        }
    }
}
