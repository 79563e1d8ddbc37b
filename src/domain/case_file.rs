//! Everything on record about one case: what its page, an export, a letter and the command line
//! are made of.

use super::{
    Cadence, Case, CheckBack, Concession, Contact, Customer, Message, MessageKind, Mistake, Moment,
    MoneySums, PlanB, Prevention, Promise, PromiseState, Stage, StageRecord, WinBack,
};
use chrono::NaiveDateTime;

/// One case with everything that is recorded of it.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseFile {
    /// The case.
    pub case: Case,
    /// What went wrong.
    pub mistake: Mistake,
    /// Whose case it is.
    pub customer: Customer,
    /// What was recorded for its stages, in their order.
    pub stages: Vec<StageRecord>,
    /// What was promised, by due minute.
    pub promises: Vec<Promise>,
    /// What was promised again and again.
    pub cadences: Vec<Cadence>,
    /// What we would do if it was not fixed in time, and what became of that.
    pub plan_b: Option<PlanB>,
    /// What the customer answered after a fix, oldest first.
    pub answers: Vec<CheckBack>,
    /// What became of the words to a customer we lost.
    pub win_backs: Vec<WinBack>,
    /// What the customer gets.
    pub concessions: Vec<Concession>,
    /// What was said to the customer, oldest first.
    pub messages: Vec<Message>,
    /// The conversations, oldest first.
    pub contacts: Vec<Contact>,
    /// What we do so that it does not come back.
    pub preventions: Vec<Prevention>,
    /// The civil minute by which the first reply was due; none where the conversation was it.
    pub reply_due: Option<NaiveDateTime>,
    /// Our first words to the customer.
    pub replied: Option<Moment>,
    /// How many times the customer had to chase.
    pub chased: u32,
}

impl CaseFile {
    /// When a stage was done; none when it was left out or is still to do.
    #[must_use]
    pub fn done(&self, stage: Stage) -> Option<Moment> {
        let record = self.stages.iter().find(|record| record.stage == stage)?;
        record.done.is_done().then_some(record.at)
    }

    /// When the customer was first told that we are sorry.
    #[must_use]
    pub fn apologized(&self) -> Option<Moment> {
        let said = self.messages.iter().filter(|message| message.kind == MessageKind::Apology);
        said.map(|message| message.said).chain(self.done(Stage::Apologize)).min()
    }

    /// How many promises stand where `is` says.
    #[must_use]
    pub fn promises_that(&self, is: fn(&PromiseState) -> bool) -> u64 {
        self.promises.iter().filter(|promise| is(&promise.state)).count() as u64
    }

    /// What the concessions are worth to the customer, and what they cost the shop; none when a
    /// sum is too large to be true.
    #[must_use]
    pub fn conceded(&self) -> Option<(MoneySums, MoneySums)> {
        let (mut face, mut cost) = (MoneySums::new(), MoneySums::new());
        for line in &self.concessions {
            face.add(line.face_value)?;
            cost.add(line.real_cost)?;
        }
        Some((face, cost))
    }
}
