//! A case without the name of its customer, so that a history can be shown to somebody whom the
//! customers are none of the business of.
//!
//! Customers become "Customer 1", "Customer 2", in the order in which they come; ways to reach them,
//! their tags and notes, and links to what they wrote in public go. Where their name stands in a
//! text, the same label takes its place.

mod name;

use super::words::Words;
use crate::domain::promise::Ending;
use crate::domain::{
    CaseFile, Closing, CustomerId, Message, PlanBState, PromiseState, StageDone, Waiting,
};
use name::Name;
use std::collections::HashMap;

/// What the customers of one history are called instead.
#[derive(Debug)]
pub struct Nameless<'a> {
    words: &'a Words,
    /// Only identifiers and numbers: of a hundred thousand customers a few megabytes.
    known: HashMap<CustomerId, u64>,
}

impl<'a> Nameless<'a> {
    /// For a history in these words.
    #[must_use]
    pub fn new(words: &'a Words) -> Self {
        Self { words, known: HashMap::new() }
    }

    /// What a customer is called, from now on and wherever they come again.
    pub fn label(&mut self, customer: CustomerId) -> String {
        let next = self.known.len() as u64 + 1;
        (self.words.customer)(*self.known.entry(customer).or_insert(next))
    }

    /// The case without the name of its customer.
    #[must_use]
    pub fn hide(&mut self, mut story: CaseFile) -> CaseFile {
        let customer = &mut story.customer;
        let hidden = Hidden { name: Name::of(&customer.name), label: self.label(customer.id) };
        customer.name.clone_from(&hidden.label);
        for text in [
            &mut customer.phone,
            &mut customer.email,
            &mut customer.address,
            &mut customer.notes,
            &mut story.case.link,
        ] {
            text.clear();
        }
        customer.tags.clear();
        hidden.in_case(&mut story);
        hidden.in_promises(&mut story);
        hidden.in_follow_ups(&mut story);
        hidden.in_what_was_said(&mut story);
        story
    }
}

/// One customer, and the label that stands in the texts instead of the name.
struct Hidden {
    name: Name,
    label: String,
}

impl Hidden {
    fn each<'t>(&self, texts: impl IntoIterator<Item = &'t mut String>) {
        for text in texts {
            if let Some(without) = self.name.replaced(text, &self.label) {
                *text = without;
            }
        }
    }

    fn in_case(&self, story: &mut CaseFile) {
        let (case, mistake) = (&mut story.case, &mut story.mistake);
        self.each([&mut case.words, &mut case.remedy]);
        self.each([&mut mistake.title, &mut mistake.product, &mut mistake.caused_by_name]);
        self.each([&mut mistake.cause, &mut mistake.agreed]);
        if let Waiting::Other(who) = &mut case.waiting {
            self.each([who]);
        }
        for record in &mut story.stages {
            let (StageDone::Done(words) | StageDone::LeftOut(words)) = &mut record.done;
            self.each([words, &mut record.heard.needs, &mut record.heard.feels]);
        }
        if let Some(Closing { note, owing, decline, .. }) = &mut case.closing {
            self.each([note, owing]);
            if let Some(decline) = decline {
                self.each([&mut decline.reason, &mut decline.ask_next, &mut decline.second_look]);
            }
        }
    }

    fn in_promises(&self, story: &mut CaseFile) {
        for promise in &mut story.promises {
            self.each([&mut promise.words]);
            match &mut promise.state {
                PromiseState::Open => {}
                PromiseState::Kept(Ending { note, .. })
                | PromiseState::Broken(Ending { note, .. })
                | PromiseState::Moved(Ending { note, .. })
                | PromiseState::Released(Ending { note, .. }) => self.each([note]),
            }
        }
        self.each(story.cadences.iter_mut().map(|cadence| &mut cadence.words));
        for line in &mut story.concessions {
            self.each([&mut line.what, &mut line.must_do]);
        }
        self.each(story.preventions.iter_mut().map(|prevention| &mut prevention.what));
    }

    fn in_follow_ups(&self, story: &mut CaseFile) {
        if let Some(plan) = &mut story.plan_b {
            self.each([&mut plan.words]);
            match &mut plan.state {
                PlanBState::Prepared => {}
                PlanBState::Done(end) => self.each([&mut end.note]),
                PlanBState::NotDone(end, elsewhere) => {
                    self.each([&mut end.note]);
                    let elsewhere = elsewhere.iter_mut();
                    elsewhere.for_each(|it| self.each([&mut it.who, &mut it.when]));
                }
            }
        }
        for answer in &mut story.answers {
            self.each([&mut answer.left_undone, &mut answer.words, &mut answer.feels]);
        }
        self.each(story.win_backs.iter_mut().map(|win_back| &mut win_back.note));
    }

    fn in_what_was_said(&self, story: &mut CaseFile) {
        for Message { words, link, private_reason, .. } in &mut story.messages {
            link.clear();
            self.each([words, private_reason]);
        }
        self.each(story.contacts.iter_mut().map(|contact| &mut contact.words));
    }
}
