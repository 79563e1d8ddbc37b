//! Deeds about cases: logging, correcting, closing through the gate, reopening.

use super::dates::still_to_come;
use super::deed::{Deed, LogCase};
use super::error::{LogbookError, Refusal};
use super::{Logbook, Result};
use crate::domain::case::{Round, WhoDraft, parse_before, waited_after};
use crate::domain::day::parse_day;
use crate::domain::double_deviation::deviations;
use crate::domain::money::parse_amount;
use crate::domain::{
    CadenceId, Case, CaseDraft, CaseId, CaseNumber, Channel, CloseDraft, Closing, Currency,
    Customer, CustomerDraft, CustomerId, Due, Harm, LogDraft, Message, MessageId, MessageKind,
    Mistake, MistakeId, Moment, Money, Now, Outcome, Problem, ProblemKind, Promise, PromiseId,
    PromiseOf, RecordKind, Stage, Waiting, evidence, gate, problem::Field, tidy,
};
use crate::store::page::customers;
use crate::store::{
    cadence, case, check_back, concession, customer, line, log, message, mistake, promise, stage,
};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// Why a closed case is opened again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reopening {
    /// The customer says that it is not right.
    #[default]
    NotRight,
    /// It was closed by mistake.
    Mistake,
}

/// What logging a mistake made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Logged {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: CaseNumber,
    /// The customer, new or known.
    pub customer: CustomerId,
    /// The promise, if one was given.
    pub promise: Option<PromiseId>,
}

impl Logbook {
    /// One case.
    ///
    /// # Errors
    /// There is no such case, or the log cannot be read.
    pub fn case(&self, id: CaseId) -> Result<Case> {
        case::get(&self.store, id)?.ok_or(LogbookError::NotFound(RecordKind::Case))
    }

    /// One mistake.
    ///
    /// # Errors
    /// There is no such mistake, or the log cannot be read.
    pub fn mistake(&self, id: MistakeId) -> Result<Mistake> {
        mistake::get(&self.store, id)?.ok_or(LogbookError::NotFound(RecordKind::Mistake))
    }

    /// Logs a mistake for a customer: the customer when new, the mistake, the case, and what was
    /// promised, all at once.
    ///
    /// # Errors
    /// Problems to mend, an unknown customer or mistake, or the log cannot be written.
    pub fn log_case(&mut self, draft: &LogDraft) -> Result<Logged> {
        self.log_case_with(draft, None)
    }

    /// The same, with a promise that was given before and becomes part of the case.
    pub(super) fn log_case_with(
        &mut self,
        draft: &LogDraft,
        before: Option<Promise>,
    ) -> Result<Logged> {
        let now = self.clock.now();
        let local = now.local();
        let problems = draft.problems(local, self.shop.currency);
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let (customer, new_customer) = self.who(&draft.who, now)?;
        let (mistake, new_mistake) = self.what(draft, now)?;
        let (milliseconds, random) = self.ids.parts(now)?;
        let id = CaseId::new(milliseconds, &random);
        let number = self.next_number(local.year())?;
        let of = PromiseOf::Case(id);
        let promise = match before {
            Some(before) => Some(Promise { of, ..before }),
            None if draft.promise.is_empty() => None,
            None => {
                let channel = draft.promise.channel.or(draft.channel);
                Some(self.new_promise(&draft.promise, of, channel, now)?)
            }
        };
        let promise_id = promise.as_ref().map(|promise| promise.id);
        let owner = tidy::line(&draft.owner);
        let channel = draft.channel.unwrap_or(Channel::InPerson);
        let case = Case {
            id,
            number,
            customer,
            mistake,
            channel,
            link: tidy::line(&draft.link),
            words: tidy::text(&draft.words),
            remedy: tidy::text(&draft.remedy),
            harm: draft.harm.unwrap_or(Harm::TimeOrMoney),
            damage: draft.damage,
            owner: if owner.is_empty() { self.shop.owner.clone() } else { owner },
            received: Moment::from(now),
            reply_due: self.shop.reply_due(channel, Moment::from(now)),
            waiting: Waiting::Nobody,
            waited: Vec::new(),
            closing: None,
            reopened: 0,
            round: None,
            happened_before: optional_times(&draft.before)?,
            source: shortened(&tidy::line(draft.source())),
        };
        let logged = LogCase { customer: new_customer, mistake: new_mistake, case, promise };
        self.transact(&Deed::LogCase(logged))?;
        Ok(Logged { case: id, number, customer, promise: promise_id })
    }

    /// Corrects a case and its mistake, or whose case it is. A correction that changes nothing does
    /// nothing. What was said stays in the case: it was said to whoever it was said to.
    ///
    /// # Errors
    /// Problems to mend, no such case or customer, or the log cannot be written.
    pub fn save_case(&mut self, draft: &CaseDraft) -> Result<()> {
        let now = self.clock.now();
        let currency = self.shop.currency;
        let case = self.case(draft.id)?;
        let mut problems = draft.problems(now.local(), currency);
        // A case logged before the shop had an owner has none, and may be corrected all the same.
        let no_owner = Problem::new(Field::Owner, ProblemKind::Missing);
        problems.retain(|problem| *problem != no_owner || !case.owner.is_empty());
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let mistake = self.mistake(case.mistake)?;
        let customer = self.customer(draft.customer)?.id;
        let corrected_mistake = Mistake {
            title: tidy::line(&draft.title),
            kind: draft.kind,
            product: tidy::line(&draft.product),
            price: optional_amount(&draft.price, currency)?,
            happened: optional_day(&draft.happened, now.today())?,
            caused_by: draft.caused_by,
            caused_by_name: tidy::line(&draft.caused_by_name),
            cause: tidy::text(&draft.cause),
            agreed: tidy::text(&draft.agreed),
            ..mistake.clone()
        };
        let corrected = Case {
            customer,
            channel: draft.channel,
            link: tidy::line(&draft.link),
            words: tidy::text(&draft.words),
            remedy: tidy::text(&draft.remedy),
            harm: draft.harm,
            damage: draft.damage,
            owner: tidy::line(&draft.owner),
            waited: waited_after(case.waited.clone(), &draft.waiting, Moment::from(now)),
            waiting: tidy_waiting(&draft.waiting),
            reply_due: self.reply_due_if(&case, draft.channel)?,
            happened_before: optional_times(&draft.before)?,
            ..case.clone()
        };
        if corrected == case && corrected_mistake == mistake {
            return Ok(());
        }
        self.transact(&Deed::EditCase { case: corrected, mistake: corrected_mistake })?;
        Ok(())
    }

    /// Says whom a case is waiting for.
    ///
    /// # Errors
    /// No such case, or the log cannot be written.
    pub fn set_waiting(&mut self, id: CaseId, waiting: &Waiting) -> Result<()> {
        let case = self.case(id)?;
        let mistake = self.mistake(case.mistake)?;
        let draft = CaseDraft { waiting: waiting.clone(), ..CaseDraft::of(&case, &mistake) };
        self.save_case(&draft)
    }

    /// Closes a case. Every road to closing comes through here, and through the gate.
    ///
    /// # Errors
    /// The gate refuses, and says everything that is missing; problems to mend; no such case; or
    /// the log cannot be written.
    pub fn close_case(&mut self, id: CaseId, draft: &CloseDraft) -> Result<Closing> {
        let now = self.clock.now();
        let mut problems = draft.problems(now.today());
        problems.extend(self.only_template(Field::Reason, &draft.decline_reason)?);
        let case = self.case(id)?;
        // Records alone are read: while a log is filled there are no lines yet.
        let promises = promise::of_case(&self.store, id)?;
        let work = gate::Work {
            case: &case,
            stages: &stage::of_case(&self.store, id)?,
            promises: &promises,
            concessions: &concession::of_case(&self.store, id)?,
            answers: &check_back::of_case(&self.store, id)?,
            messages: &message::of_case(&self.store, id)?,
            is_second_failure: false,
        };
        let earlier = customers::earlier(&self.store, case.customer, Some(id))?;
        let mistake = self.mistake(case.mistake)?;
        let deviations = deviations(&case, &mistake, &promises, work.answers, &earlier);
        let work = work.after(&deviations);
        let who = self.shop.owner.clone();
        let closing = gate::close(work, draft, &who, Moment::from(now))
            .map_err(|missing| LogbookError::Refused(Refusal::Gate(missing)))?;
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let cadences = self.running_cadences(id, &promises, now.local())?;
        let message = self.decline_message(&case, (&closing, &draft.letter), now)?;
        self.transact(&Deed::CloseCase { case: id, closing: closing.clone(), cadences, message })?;
        Ok(closing)
    }

    /// Opens a closed case again: because it was closed by mistake, or because the recovery did not
    /// hold. Then it is a second chance, for which there is a new fix to find and something to
    /// give.
    ///
    /// # Errors
    /// The case is open, no reason is given, no such case, or the log cannot be written.
    pub fn reopen_case(&mut self, id: CaseId, because: Reopening, reason: &str) -> Result<()> {
        let case = self.case(id)?;
        if case.is_open() {
            return Err(LogbookError::Refused(Refusal::CaseIsOpen));
        }
        let mut problems = Vec::new();
        evidence::needed(Field::Reason, reason, tidy::TEXT_MOST, &mut problems);
        if !problems.is_empty() {
            return Err(LogbookError::Invalid(problems));
        }
        let is_second_chance = because == Reopening::NotRight;
        let since = Moment::from(self.clock.now());
        self.transact(&Deed::ReopenCase {
            case: id,
            reason: tidy::text(reason),
            round: Some(Round { since, is_second_chance }),
            opens: if is_second_chance { Stage::ANEW.to_vec() } else { Vec::new() },
        })?;
        Ok(())
    }

    /// Notes that the customer of a closed case bought again.
    ///
    /// # Errors
    /// The case is open, the day is in the future, no such case, or the log cannot be written.
    pub fn bought_again(&mut self, id: CaseId, on: NaiveDate) -> Result<()> {
        let case = self.case(id)?;
        if case.is_open() {
            return Err(LogbookError::Refused(Refusal::CaseIsOpen));
        }
        let now = self.clock.now().local();
        if on > now.date() {
            let kind = ProblemKind::InFuture(on.and_time(chrono::NaiveTime::MIN));
            return Err(LogbookError::Invalid(vec![Problem::new(Field::Happened, kind)]));
        }
        let is_known = case.closing.is_some_and(|closing| {
            closing.outcome == Outcome::BoughtAgain && closing.bought_again == Some(on)
        });
        if !is_known {
            self.transact(&Deed::BoughtAgain { case: id, on })?;
        }
        Ok(())
    }

    /// The case, if it is open and may be worked on.
    pub(super) fn open_case(&self, id: CaseId) -> Result<Case> {
        let case = self.case(id)?;
        if case.is_open() { Ok(case) } else { Err(LogbookError::Refused(Refusal::CaseIsClosed)) }
    }

    /// A reply still owed is due by the channel as corrected.
    fn reply_due_if(&self, case: &Case, channel: Channel) -> Result<Option<Due>> {
        let is_owed = line::is_unanswered(&self.store, case.id)?;
        if channel == case.channel || !is_owed {
            return Ok(case.reply_due);
        }
        Ok(self.shop.reply_due(channel, case.received))
    }

    fn next_number(&self, year: i32) -> Result<CaseNumber> {
        let place = log::device(&self.store, self.mark)?.map_or(0, |device| device.place);
        // The first computer numbers plainly; further ones add B, C and so on.
        let letter = u8::try_from(place)
            .ok()
            .filter(|place| *place > 0)
            .map(|place| char::from(b'A'.saturating_add(place.min(25))));
        let sequence = case::next_sequence(&self.store, year, letter)?;
        Ok(CaseNumber { year, sequence, letter })
    }

    pub(super) fn who(
        &mut self,
        who: &WhoDraft,
        now: Now,
    ) -> Result<(CustomerId, Option<Customer>)> {
        if let Some(known) = who.known {
            let found = customer::get(&self.store, known)?;
            return found
                .map(|customer| (customer.id, None))
                .ok_or(LogbookError::NotFound(RecordKind::Customer));
        }
        let draft = CustomerDraft {
            name: who.name.clone(),
            phone: who.phone.clone(),
            email: who.email.clone(),
            ..CustomerDraft::default()
        };
        let (milliseconds, random) = self.ids.parts(now)?;
        let id = CustomerId::new(milliseconds, &random);
        let customer = draft
            .customer(id, Moment::from(now), now.today(), self.shop.currency)
            .map_err(LogbookError::Invalid)?;
        Ok((id, Some(customer)))
    }

    fn what(&mut self, draft: &LogDraft, now: Now) -> Result<(MistakeId, Option<Mistake>)> {
        if let Some(known) = draft.mistake {
            return Ok((self.mistake(known)?.id, None));
        }
        let (milliseconds, random) = self.ids.parts(now)?;
        let id = MistakeId::new(milliseconds, &random);
        let typed = tidy::line(&draft.title);
        let title = if typed.is_empty() { tidy::title_of(&draft.words, TITLE_MOST) } else { typed };
        let channel = draft.channel.unwrap_or(Channel::InPerson);
        let mistake = Mistake {
            id,
            // Their words may begin with a line of marks that leaves no title.
            title: if title.is_empty() { tidy::line(&draft.words) } else { title },
            kind: draft.kind,
            product: tidy::line(&draft.product),
            price: optional_amount(&draft.price, self.shop.currency)?,
            happened: optional_day(&draft.happened, now.today())?,
            noticed: Moment::from(now),
            noticed_by: channel.noticed_by(),
            caused_by: draft.caused_by,
            caused_by_name: tidy::line(&draft.caused_by_name),
            cause: String::new(),
            agreed: tidy::text(&draft.agreed),
        };
        Ok((id, Some(mistake)))
    }

    fn running_cadences(
        &self,
        id: CaseId,
        promises: &[Promise],
        now: chrono::NaiveDateTime,
    ) -> Result<Vec<(CadenceId, Option<PromiseId>)>> {
        let running = cadence::of_case(&self.store, id)?;
        Ok(running
            .into_iter()
            .filter(|cadence| cadence.ended.is_none())
            .map(|cadence| (cadence.id, still_to_come(cadence.id, promises, now)))
            .collect())
    }

    fn decline_message(
        &mut self,
        case: &Case,
        (closing, letter): (&Closing, &str),
        now: Now,
    ) -> Result<Option<Message>> {
        let Some(decline) = &closing.decline else {
            return Ok(None);
        };
        let earlier = message::of_case(&self.store, case.id)?;
        let (milliseconds, random) = self.ids.parts(now)?;
        Ok(Some(Message {
            id: MessageId::new(milliseconds, &random),
            case: case.id,
            kind: MessageKind::Decline,
            version: super::messages::next_version(&earlier, MessageKind::Decline),
            channel: case.channel.answered_by(),
            words: match tidy::text(letter) {
                letter if letter.is_empty() => format!("{}\n{}", decline.reason, decline.ask_next),
                letter => letter,
            },
            link: String::new(),
            said: Moment::from(now),
            who: closing.who.clone(),
            satisfies: None,
            private_reason: String::new(),
        }))
    }
}

/// The most characters of a title taken from the customer's words.
const TITLE_MOST: usize = 80;

fn tidy_waiting(waiting: &Waiting) -> Waiting {
    match waiting {
        Waiting::Other(name) => Waiting::Other(tidy::line(name)),
        other => other.clone(),
    }
}

fn optional_amount(typed: &str, currency: Currency) -> Result<Option<Money>> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    parse_amount(typed, currency).map(Some).map_err(|problem| {
        LogbookError::Invalid(vec![Problem::new(Field::Price, ProblemKind::Amount(problem))])
    })
}

fn optional_day(typed: &str, today: NaiveDate) -> Result<Option<NaiveDate>> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    parse_day(typed, today).map(Some).map_err(|problem| {
        LogbookError::Invalid(vec![Problem::new(Field::Happened, ProblemKind::When(problem))])
    })
}

/// As much of a file's name as is kept.
fn shortened(name: &str) -> String {
    name.chars().take(tidy::LINE_MOST).collect()
}

fn optional_times(typed: &str) -> Result<Option<u32>> {
    parse_before(typed).map_err(|problem| LogbookError::Invalid(vec![problem]))
}
