//! A shop for tests: a logbook in memory over a clock that moves only when told.

use amends::domain::{
    CaseId, Channel, CloseDraft, ConcessionDraft, ConcessionId, ContactDraft, Direction, Harm,
    LogDraft, Outcome, PromiseDraft, PromiseId, Stage, StageDone, promise::KeptRate,
};
use amends::logbook::{Ids, Logbook};
use amends::platform::clock::FixedClock;
use amends::store::Store;
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use std::sync::Arc;

/// A civil moment, written as people write it: "2026-11-18 09:55".
pub fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a moment")
}

/// A shop for tests.
pub struct Shop {
    pub log: Logbook,
    pub clock: FixedClock,
}

impl Shop {
    /// A shop set up at a moment, an hour east of Greenwich: Rosa's Bakery, open around the
    /// clock so that its clocks are easy to read.
    pub fn at(moment: &str) -> Self {
        let mut shop = Self::untouched(moment);
        let settings = amends::domain::Shop {
            name: "Rosa's Bakery".into(),
            owner: "Rosa".into(),
            hours: amends::domain::OpeningHours::always(),
            ..amends::domain::Shop::default()
        };
        shop.log.save_shop(&settings).expect("settings");
        shop
    }

    /// A shop before its first start is over.
    pub fn untouched(moment: &str) -> Self {
        let clock = FixedClock::at_local(at(moment), 60);
        let store = Store::in_memory().expect("a store");
        // Two shops that begin at different moments are two computers.
        let seed = at(moment).and_utc().timestamp().unsigned_abs();
        let log = Logbook::new(store, Arc::new(clock.clone()), Ids::Seeded(seed), [1; 16])
            .expect("a logbook");
        Self { log, clock }
    }

    /// Sets the clock.
    pub fn now(&self, moment: &str) -> &Self {
        let to = at(moment);
        self.clock.advance(to - self.log.now().local());
        self
    }

    /// Lets time pass.
    pub fn later(&self, span: TimeDelta) -> &Self {
        self.clock.advance(span);
        self
    }

    /// Logs a case for a customer by name, known or new, by telephone.
    pub fn case(&mut self, customer: &str, words: &str) -> CaseId {
        self.case_by(customer, words, Channel::Phone, Harm::TimeOrMoney)
    }

    /// Logs a case with channel and harm.
    pub fn case_by(&mut self, customer: &str, words: &str, channel: Channel, harm: Harm) -> CaseId {
        let known = self
            .log
            .similar_customers(customer, "", "")
            .expect("customers")
            .first()
            .map(|hint| hint.id);
        let mut draft = LogDraft {
            words: words.into(),
            channel: Some(channel),
            harm: Some(harm),
            ..LogDraft::default()
        };
        draft.who.known = known;
        draft.who.name = customer.into();
        self.log.log_case(&draft).expect("a case").case
    }

    /// Adds a promise that is due as typed ("friday noon").
    pub fn promise(&mut self, case: CaseId, words: &str, due: &str) -> PromiseId {
        let draft =
            PromiseDraft { words: words.into(), due: due.into(), ..PromiseDraft::default() };
        self.log.add_promise(case, &draft).expect("a promise")
    }

    /// Says something to the customer, by telephone.
    pub fn tells(&mut self, case: CaseId, words: &str) {
        let draft = ContactDraft {
            direction: Direction::Out,
            channel: Some(Channel::Phone),
            words: words.into(),
        };
        self.log.log_contact(case, &draft).expect("told");
    }

    /// Gives something that costs nothing and is in their hands at once.
    pub fn gives(&mut self, case: CaseId, what: &str) -> ConcessionId {
        let today = self.today().to_string();
        let draft = ConcessionDraft {
            what: what.into(),
            face_value: "10".into(),
            real_cost: "0".into(),
            given: today.clone(),
            received: today,
            ..ConcessionDraft::default()
        };
        self.log.save_concession(case, &draft).expect("a concession")
    }

    /// Records a stage as done; where nothing is given yet, Concede gives what it says.
    pub fn done(&mut self, case: CaseId, stage: Stage, what: &str) {
        let nothing = self.log.case_page(case).expect("a page").concessions.is_empty();
        if stage == Stage::Concede && nothing {
            self.gives(case, what);
        }
        self.log
            .record_stage(case, stage, &StageDone::Done(what.into()), "", None)
            .expect("a stage");
    }

    /// Records the three stages no case closes without.
    pub fn recovered(&mut self, case: CaseId) {
        self.done(case, Stage::Apologize, "as it should be");
        self.done(case, Stage::Fix, "as it should be");
        let none = StageDone::LeftOut("They asked for nothing more".into());
        self.log.record_stage(case, Stage::Concede, &none, "", None).expect("left out");
    }

    /// Closes a case with an outcome.
    pub fn close(&mut self, case: CaseId, outcome: Outcome) {
        let draft = CloseDraft { outcome: Some(outcome), ..CloseDraft::default() };
        self.log.close_case(case, &draft).expect("closed");
    }

    /// How many promises of a case were kept, and how many broken.
    pub fn kept(&self, case: CaseId) -> KeptRate {
        KeptRate::of(&self.log.case_page(case).expect("a page").promises)
    }

    /// Today, by the shop's clock.
    pub fn today(&self) -> NaiveDate {
        self.log.now().today()
    }
}
