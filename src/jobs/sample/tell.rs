//! Telling many stories at once, in the order in which their parts happened: one clock walks
//! through the time of all of them, and each part is a real deed of the logbook.

use super::story::{Book, Person, Story, days_after};
use crate::domain::{
    CaseId, CustomerDraft, CustomerId, Damage, LogDraft, MistakeId, Now, Outcome, PromiseDraft,
    WhoDraft,
};
use crate::logbook::error::{self, SampleLack};
use crate::logbook::{Logbook, LogbookError, Result};
use crate::platform::clock::FixedClock;
use chrono::{NaiveDateTime, TimeDelta};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// One telling of a story.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Which story of the book.
    pub story: usize,
    /// Which person.
    pub person: usize,
    /// Which of the goods.
    pub good: usize,
    /// When it came to us.
    pub received: NaiveDateTime,
    /// How it ended, where that differs from the story.
    pub outcome: Option<Outcome>,
    /// Whether the end is not told.
    pub is_left_open: bool,
}

/// A case being told.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    pub(super) case: CaseId,
    pub(super) plan: usize,
    left: usize,
}

/// A part of a story and when it happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part {
    pub(super) at: NaiveDateTime,
    pub(super) plan: usize,
    pub(super) step: usize,
    /// The date of a repeating promise that has come, and whether it was missed.
    pub(super) date: Option<(usize, bool)>,
}

/// Tells stories.
#[derive(Debug)]
pub struct Teller<'a> {
    pub(super) book: &'a Book,
    pub(super) people: &'a [Person],
    plans: &'a [Plan],
    clock: FixedClock,
    pub(super) end: Now,
    next: usize,
    agenda: BinaryHeap<Reverse<Part>>,
    open: BTreeMap<usize, Open>,
    customers: BTreeMap<usize, CustomerId>,
    mistakes: BTreeMap<&'a str, MistakeId>,
}

impl<'a> Teller<'a> {
    /// A teller of these plans, which stand in the order in which they came to us, up to the
    /// present `end`. The logbook told into must run by `clock`.
    pub fn new(
        book: &'a Book,
        people: &'a [Person],
        plans: &'a [Plan],
        clock: FixedClock,
        end: Now,
    ) -> Self {
        Self {
            book,
            people,
            plans,
            clock,
            end,
            next: 0,
            agenda: BinaryHeap::new(),
            open: BTreeMap::new(),
            customers: BTreeMap::new(),
            mistakes: BTreeMap::new(),
        }
    }

    /// Tells on until so many more cases are logged, or to the end. Returns how many are logged
    /// by then, and whether more is to come.
    pub fn go_on(&mut self, log: &mut Logbook, cases: usize) -> Result<(usize, bool)> {
        let until = self.next.saturating_add(cases);
        loop {
            let plan = self.plans.get(self.next).map(|plan| plan.received);
            let part = self.agenda.peek().map(|Reverse(part)| part.at);
            match (plan, part) {
                (Some(plan), Some(part)) if part < plan => self.tell_part(log)?,
                (Some(_), _) if self.next >= until => return Ok((self.next, true)),
                (Some(_), _) => self.receive(log)?,
                (None, Some(_)) => self.tell_part(log)?,
                (None, None) => return Ok((self.next, false)),
            }
        }
    }

    /// Enters somebody who has had no case.
    pub fn enter(&mut self, log: &mut Logbook, person: usize, at: NaiveDateTime) -> Result<()> {
        self.stand_at(at);
        self.customer(log, person).map(drop)
    }

    /// The story of a telling.
    pub(super) fn story(&self, plan: usize) -> Result<(&'a Plan, &'a Story)> {
        let plan = self.plans.get(plan).ok_or_else(|| wrong(SampleLack::Plan))?;
        let story = self.book.stories.get(plan.story).ok_or_else(|| wrong(SampleLack::Story))?;
        Ok((plan, story))
    }

    pub(super) fn person(&self, person: usize) -> Result<&'a Person> {
        self.people.get(person).ok_or_else(|| wrong(SampleLack::Person))
    }

    /// Puts something on the agenda, if it has happened by now.
    pub(super) fn later(&mut self, part: Part) {
        if part.at < self.end.local() {
            self.agenda.push(Reverse(part));
            if let Some(open) = self.open.get_mut(&part.plan) {
                open.left += 1;
            }
        }
    }

    /// A text of a story about this customer and these goods.
    pub(super) fn filled(&self, plan: usize, text: &str) -> Result<String> {
        let (plan, story) = self.story(plan)?;
        let person = self.person(plan.person)?;
        let mut filled = text.replace("{name}", person.greeting());
        if let Some(good) = story.goods.get(plan.good) {
            filled = filled.replace("{product}", &good.name).replace("{price}", &good.price);
            // A line may begin with the goods.
            if text.starts_with("{product}") {
                let mut letters = filled.chars();
                if let Some(first) = letters.next() {
                    filled = first.to_uppercase().chain(letters).collect();
                }
            }
        }
        Ok(filled)
    }

    fn stand_at(&self, at: NaiveDateTime) {
        let offset = TimeDelta::minutes(self.end.offset_minutes.into());
        let utc = at.checked_sub_signed(offset).unwrap_or(at).and_utc();
        self.clock.set(Now { utc, offset_minutes: self.end.offset_minutes });
    }

    pub(super) fn customer(&mut self, log: &mut Logbook, person: usize) -> Result<CustomerId> {
        if let Some(known) = self.customers.get(&person) {
            return Ok(*known);
        }
        let found = self.person(person)?;
        let id = log.save_customer(&CustomerDraft {
            name: found.name.clone(),
            phone: found.phone.clone(),
            email: found.email.clone(),
            address: found.address.clone(),
            preferred: found.preferred,
            since: found.since.clone(),
            yearly_value: found.yearly.clone(),
            tags: found.tags.clone(),
            notes: found.notes.clone(),
            may_be_reference: found.reference,
            do_not_contact: found.do_not_contact,
            ..CustomerDraft::default()
        })?;
        self.customers.insert(person, id);
        Ok(id)
    }

    fn who(&mut self, log: &mut Logbook, person: usize, at: NaiveDateTime) -> Result<WhoDraft> {
        let found = self.person(person)?;
        if found.is_known_well() || self.customers.contains_key(&person) {
            // Somebody known was entered a while before.
            self.stand_at(at - TimeDelta::minutes(4));
            let known = Some(self.customer(log, person)?);
            return Ok(WhoDraft { known, name: found.name.clone(), ..WhoDraft::default() });
        }
        Ok(WhoDraft {
            known: None,
            name: found.name.clone(),
            phone: found.phone.clone(),
            email: found.email.clone(),
        })
    }

    fn receive(&mut self, log: &mut Logbook) -> Result<()> {
        let index = self.next;
        self.next += 1;
        let (plan, story) = self.story(index)?;
        let who = self.who(log, plan.person, plan.received)?;
        self.stand_at(plan.received);
        let day = plan.received.date();
        let promise = match &story.promise {
            Some(promise) => self.promise_draft(index, promise)?,
            None => PromiseDraft::default(),
        };
        let good = story.goods.get(plan.good);
        let logged = log.log_case(&LogDraft {
            agreed: String::new(),
            before: String::new(),
            who,
            words: self.filled(index, &story.words)?,
            channel: story.channel,
            link: story.link.clone(),
            harm: story.harm,
            damage: Damage::None,
            promise,
            title: self.filled(index, &story.title)?,
            kind: story.kind,
            product: good.map(|good| good.name.clone()).unwrap_or_default(),
            price: good.map(|good| good.price.clone()).unwrap_or_default(),
            happened: story
                .happened
                .map(|days| days_after(day, -days).to_string())
                .unwrap_or_default(),
            caused_by: story.caused_by,
            caused_by_name: story.caused_by_name.clone(),
            remedy: self.filled(index, &story.remedy)?,
            owner: story.owner.clone(),
            mistake: self.mistakes.get(story.same_as.as_str()).copied(),
            begun: None,
            filled: None,
        })?;
        self.customers.insert(plan.person, logged.customer);
        if !story.customer.is_empty() {
            self.mistakes.insert(&story.key, log.case(logged.case)?.mistake);
        }
        let case = logged.case;
        self.open.insert(index, Open { case, plan: index, left: 0 });
        for (step, told) in story.steps.iter().enumerate() {
            let at = told.on.after(day, self.end.local());
            self.later(Part { at, plan: index, step, date: None });
        }
        Ok(())
    }

    fn tell_part(&mut self, log: &mut Logbook) -> Result<()> {
        let Some(Reverse(part)) = self.agenda.pop() else { return Ok(()) };
        let open = *self.open.get(&part.plan).ok_or_else(|| wrong(SampleLack::OpenCase))?;
        self.stand_at(part.at);
        match part.date {
            Some((date, is_missed)) => self.date(log, &open, part.step, date, is_missed)?,
            None => self.act(log, &open, part.step)?,
        }
        if let Some(open) = self.open.get_mut(&part.plan) {
            open.left = open.left.saturating_sub(1);
            if open.left == 0 {
                self.open.remove(&part.plan);
            }
        }
        Ok(())
    }
}

/// The sample's own texts do not fit together, which a test would have shown.
pub(super) fn wrong(lack: SampleLack) -> LogbookError {
    LogbookError::Damaged(error::Damage::SampleLacks(lack))
}
