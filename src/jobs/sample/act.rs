//! What happens in a case, done by the deeds of the logbook.

use super::story::{Act, Conceded, Ended, Prevented, Promised, Repeated, days_after};
use super::tell::{Open, Part, Plan, Teller, wrong};
use crate::domain::{
    Again, CadenceDraft, CaseDraft, Channel, CheckBackDraft, CloseDraft, ConcessionDraft,
    ContactDraft, CustomerDraft, Direction, Due, MessageKind, Outcome, PlanBDraft, PreventionDraft,
    Promise, PromiseDraft, Stage, StageDone, Waiting,
};
use crate::logbook::cases::Reopening;
use crate::logbook::error::SampleLack;
use crate::logbook::messages::Saying;
use crate::logbook::promises::PromiseEnd;
use crate::logbook::{Logbook, Result};
use crate::store::{cadence, concession, prevention, promise, stage};
use chrono::{Datelike, NaiveDateTime, NaiveTime, TimeDelta, Weekday};

impl Teller<'_> {
    pub(super) fn act(&mut self, log: &mut Logbook, open: &Open, step: usize) -> Result<()> {
        let (plan, story) = self.story(open.plan)?;
        let told = story.steps.get(step).ok_or_else(|| wrong(SampleLack::Step))?;
        let fill = |text: &str| self.filled(open.plan, text);
        match &told.act {
            Act::Listen(words) => done(log, open, Stage::Listen, fill(words)?),
            Act::Fix(words) => done(log, open, Stage::Fix, fill(words)?),
            act @ (Act::CheckBack(_) | Act::Answer(_) | Act::PlanB(_) | Act::WinBack(_)) => {
                self.follow_up(log, open, plan, act)
            }
            Act::LeaveOut(stage, why) => {
                let why = StageDone::LeftOut(fill(why)?);
                log.record_stage(open.case, *stage, &why, "", None)
            }
            Act::Apologize(words) => {
                let words = fill(words)?;
                self.say(log, open, MessageKind::Apology, words)
            }
            Act::Update(words) => {
                let words = fill(words)?;
                self.say(log, open, MessageKind::Update, words)
            }
            Act::PublicReply(words) => {
                let words = fill(words)?;
                self.say(log, open, MessageKind::PublicReply, words)
            }
            Act::ReachedUs(words) => self.spoke(log, open, Direction::In, words),
            Act::Reached(words) => self.spoke(log, open, Direction::Out, words),
            Act::Promise(words) => {
                let draft = self.promise_draft(open.plan, words)?;
                log.add_promise(open.case, &draft).map(drop)
            }
            Act::Keep(note) => end(log, open, PromiseEnd::Kept, &fill(note)?),
            Act::Break(note) => end(log, open, PromiseEnd::Broken, &fill(note)?),
            Act::Release(note) => end(log, open, PromiseEnd::Released, &fill(note)?),
            Act::Move(words, note) => {
                let draft = self.promise_draft(open.plan, words)?;
                log.move_promise(earliest(log, open)?.id, &draft, &fill(note)?).map(drop)
            }
            Act::Cadence(repeated) => self.repeat(log, open, step, repeated),
            Act::Concede(line) => self.concede(log, open, plan, line),
            Act::Received(words) => {
                let words = fill(words)?;
                received(log, open, words)
            }
            Act::Prevent(change) => self.prevent(log, open, plan, change),
            Act::Prevented(words) => {
                let words = fill(words)?;
                prevented(log, open, words)
            }
            Act::Wait(name) => log.set_waiting(open.case, &waiting(name)),
            Act::Cause(cause) => {
                let case = log.case(open.case)?;
                let mistake = log.mistake(case.mistake)?;
                let cause = fill(cause)?;
                log.save_case(&CaseDraft { cause, ..CaseDraft::of(&case, &mistake) })
            }
            Act::Referred(name) => self.refer(log, open, name),
            Act::Close(_) if plan.is_left_open => Ok(()),
            Act::Close(ended) => self.close(log, open, plan, ended),
            Act::Reopen(why) => log.reopen_case(open.case, Reopening::NotRight, &fill(why)?),
            Act::BoughtAgain(words) => {
                self.spoke(log, open, Direction::Out, words)?;
                log.bought_again(open.case, log.now().today())
            }
        }
    }

    /// Something that follows a case up.
    fn follow_up(&self, log: &mut Logbook, open: &Open, plan: &Plan, act: &Act) -> Result<()> {
        let fill = |text: &str| self.filled(open.plan, text);
        match act {
            Act::CheckBack(words) => {
                let (satisfied, again) = usual_answer(plan.outcome);
                answer(log, open, satisfied, again, fill(words)?, String::new())
            }
            Act::Answer(told) => {
                let (words, left_undone) = (fill(&told.words)?, fill(&told.left_undone)?);
                answer(log, open, told.satisfied, told.again, words, left_undone)
            }
            Act::PlanB(told) => {
                let (day, budget) = (told.day.to_string(), told.budget.clone());
                let draft = PlanBDraft { day, words: fill(&told.words)?, budget };
                log.prepare_plan_b(open.case, &draft)
            }
            Act::WinBack(words) => {
                let words = fill(words)?;
                self.say(log, open, MessageKind::WinBack, words)
            }
            _ => Err(wrong(SampleLack::FollowUp)),
        }
    }

    /// A date of a repeating promise has come.
    pub(super) fn date(
        &self,
        log: &mut Logbook,
        open: &Open,
        step: usize,
        date: usize,
        is_missed: bool,
    ) -> Result<()> {
        let (_, story) = self.story(open.plan)?;
        let Some(Act::Cadence(repeated)) = story.steps.get(step).map(|step| &step.act) else {
            return Err(wrong(SampleLack::RepeatingPromise));
        };
        let found = promise::of_case(log.store(), open.case)?
            .into_iter()
            .find(|promise| promise.state.is_open() && promise.cadence.is_some())
            .ok_or_else(|| wrong(SampleLack::NextDate))?;
        if is_missed {
            return log.end_promise(found.id, PromiseEnd::Broken, &repeated.missed_note);
        }
        if let Some(words) = repeated.said.get(date) {
            let words = self.filled(open.plan, words)?;
            self.say(log, open, MessageKind::Update, words)?;
        }
        log.end_promise(found.id, PromiseEnd::Kept, "")
    }

    pub(super) fn promise_draft(&self, plan: usize, promised: &Promised) -> Result<PromiseDraft> {
        let (told, story) = self.story(plan)?;
        let due = promised.due.after(told.received.date(), self.end.local());
        Ok(PromiseDraft {
            words: self
                .filled(plan, &promised.words)?
                .replace("{weekday}", &due.format("%A").to_string()),
            due: due.format("%Y-%m-%d %H:%M").to_string(),
            channel: story
                .answer
                .or(story.channel)
                .filter(|channel| *channel != Channel::WeNoticed),
            past_is_meant: true,
            untold: false,
        })
    }

    fn answer(&self, open: &Open) -> Result<Channel> {
        let (_, story) = self.story(open.plan)?;
        let channel = story.answer.or(story.channel).unwrap_or(Channel::Phone);
        Ok(if channel == Channel::WeNoticed { Channel::Phone } else { channel })
    }

    fn say(&self, log: &mut Logbook, open: &Open, kind: MessageKind, words: String) -> Result<()> {
        let (_, story) = self.story(open.plan)?;
        let is_public = kind == MessageKind::PublicReply;
        let channel = story.channel.filter(|_| is_public).unwrap_or(self.answer(open)?);
        let saying = Saying {
            link: if is_public { story.link.clone() } else { String::new() },
            settles: (kind == MessageKind::Apology).then_some(Stage::Apologize),
            ..Saying::new(kind, channel, words)
        };
        log.say(open.case, &saying).map(drop)
    }

    fn spoke(
        &self,
        log: &mut Logbook,
        open: &Open,
        direction: Direction,
        words: &str,
    ) -> Result<()> {
        let channel = Some(self.answer(open)?);
        let words = self.filled(open.plan, words)?;
        log.log_contact(open.case, &ContactDraft { direction, channel, words }).map(drop)
    }

    /// A repeating promise, and all of its dates up to the last one, which nobody has ended.
    fn repeat(
        &mut self,
        log: &mut Logbook,
        open: &Open,
        step: usize,
        repeated: &Repeated,
    ) -> Result<()> {
        let id = log.add_cadence(
            open.case,
            &CadenceDraft {
                words: repeated.words.clone(),
                weekdays: repeated.weekdays.clone(),
                at: repeated.at.clone(),
                until: repeated.until.clone(),
                ..CadenceDraft::default()
            },
        )?;
        let Some(made) = cadence::get(log.store(), id)? else { return Ok(()) };
        let mut dates: Vec<NaiveDateTime> = made
            .dates_after(made.started.local(), 0, &log.shop().hours)
            .map(Due::at)
            .take_while(|due| *due < self.end.local_minute())
            .collect();
        dates.pop();
        let mut fridays = 0;
        for (date, due) in dates.into_iter().enumerate() {
            fridays += usize::from(due.weekday() == Weekday::Fri);
            let is_missed = due.weekday() == Weekday::Fri && fridays == repeated.missed_friday;
            let at = if is_missed {
                days_after(due.date(), 1).and_time(NaiveTime::MIN) + TimeDelta::hours(8)
            } else {
                due - TimeDelta::minutes(45)
            };
            self.later(Part { at, plan: open.plan, step, date: Some((date, is_missed)) });
        }
        Ok(())
    }

    fn concede(&self, log: &mut Logbook, open: &Open, plan: &Plan, line: &Conceded) -> Result<()> {
        let today = log.now().today().to_string();
        let what = self.filled(open.plan, &line.what)?;
        let is_here = !line.is_on_its_way;
        let given = if is_here { today } else { String::new() };
        log.save_concession(
            open.case,
            &ConcessionDraft {
                id: None,
                form: line.form,
                nature: line.nature,
                what: what.clone(),
                face_value: self.filled(open.plan, &line.worth)?,
                real_cost: self.filled(open.plan, &line.cost)?,
                given: given.clone(),
                must_do: self.filled(open.plan, &line.must_do)?,
                expires: line
                    .expires
                    .map(|days| days_after(plan.received.date(), days).to_string())
                    .unwrap_or_default(),
                received: given,
                due: String::new(),
            },
        )?;
        if is_here { done(log, open, Stage::Concede, what) } else { Ok(()) }
    }

    fn prevent(
        &self,
        log: &mut Logbook,
        open: &Open,
        plan: &Plan,
        change: &Prevented,
    ) -> Result<()> {
        let draft = PreventionDraft {
            id: None,
            kind: change.kind,
            what: self.filled(open.plan, &change.what)?,
            who: change.who.clone(),
            due: days_after(plan.received.date(), change.due).to_string(),
        };
        log.save_prevention(open.case, &draft).map(drop)
    }

    fn refer(&mut self, log: &mut Logbook, open: &Open, name: &str) -> Result<()> {
        let found = self.people.iter().position(|person| person.name == name);
        let person = found.ok_or_else(|| wrong(SampleLack::Named(name.to_owned())))?;
        let id = self.customer(log, person)?;
        let known = log.customer(id)?;
        let draft = CustomerDraft { referred_by: Some(open.case), ..CustomerDraft::of(&known) };
        log.save_customer(&draft).map(drop)
    }

    fn close(&self, log: &mut Logbook, open: &Open, plan: &Plan, ended: &Ended) -> Result<()> {
        let outcome = plan.outcome.unwrap_or(ended.outcome);
        let note = if ended.note.is_empty() {
            self.book.notes.get(&outcome).map_or("", String::as_str)
        } else {
            &ended.note
        };
        let draft = CloseDraft {
            outcome: Some(outcome),
            note: self.filled(open.plan, note)?,
            decline_reason: self.filled(open.plan, &ended.reason)?,
            ask_next: ended.ask_next.clone(),
            bought_again: log.now().today().to_string(),
            owing: why_nothing(log, open)?,
            ..CloseDraft::default()
        };
        log.close_case(open.case, &draft).map(drop)
    }
}

/// Why they get nothing, where that was said: after a second failure it is asked for at the close.
fn why_nothing(log: &Logbook, open: &Open) -> Result<String> {
    Ok(match stage::get(log.store(), open.case, Stage::Concede)?.map(|record| record.done) {
        Some(StageDone::LeftOut(why)) => why,
        _ => String::new(),
    })
}

fn done(log: &mut Logbook, open: &Open, stage: Stage, words: String) -> Result<()> {
    log.record_stage(open.case, stage, &StageDone::Done(words), "", None)
}

fn answer(
    log: &mut Logbook,
    open: &Open,
    satisfied: u8,
    again: Again,
    words: String,
    left_undone: String,
) -> Result<()> {
    let (satisfied, again) = (Some(satisfied), Some(again));
    let draft =
        CheckBackDraft { id: None, satisfied, again, left_undone, words, feels: String::new() };
    log.answer_check_back(open.case, &draft).map(drop)
}

/// All is well, unless the case is told with another end.
fn usual_answer(outcome: Option<Outcome>) -> (u8, Again) {
    match outcome {
        Some(Outcome::Neutral) => (4, Again::Unsure),
        Some(outcome) if !outcome.is_recovered() => (3, Again::Unsure),
        _ => (5, Again::Yes),
    }
}

fn earliest(log: &Logbook, open: &Open) -> Result<Promise> {
    promise::of_case(log.store(), open.case)?
        .into_iter()
        .filter(|promise| promise.state.is_open() && promise.cadence.is_none())
        .min_by_key(|promise| promise.due)
        .ok_or_else(|| wrong(SampleLack::OpenPromise))
}

fn end(log: &mut Logbook, open: &Open, how: PromiseEnd, note: &str) -> Result<()> {
    log.end_promise(earliest(log, open)?.id, how, note)
}

fn received(log: &mut Logbook, open: &Open, words: String) -> Result<()> {
    let lines = concession::of_case(log.store(), open.case)?;
    let line = lines.iter().rev().find(|line| line.received.is_none());
    let line = line.ok_or_else(|| wrong(SampleLack::OnItsWay))?;
    log.receive_concession(line.id, log.now().today())?;
    done(log, open, Stage::Concede, words)
}

fn prevented(log: &mut Logbook, open: &Open, words: String) -> Result<()> {
    let changes = prevention::of_case(log.store(), open.case)?;
    for change in changes.iter().filter(|change| change.done.is_none()) {
        log.set_prevention_done(change.id, true)?;
    }
    done(log, open, Stage::Prevent, words)
}

fn waiting(name: &str) -> Waiting {
    match name {
        "" => Waiting::Nobody,
        "customer" => Waiting::Customer,
        name => Waiting::Other(name.to_owned()),
    }
}
