//! The four clocks of one case, from what is on record about it.

use crate::domain::case::Wait;
use crate::domain::check_back::is_asked_after;
use crate::domain::clocks::{Clocks, Facts, HarmTargets, Pause, targets_at};
use crate::domain::{
    Case, CaseFile, Customer, Direction, Due, Moment, PromiseState, Stage, StageDone, StageRecord,
    Waiting,
};
use crate::logbook::Logbook;
use chrono::NaiveDateTime;

impl Logbook {
    /// The clocks of a case at the present moment.
    pub(super) fn clocks(&self, file: &CaseFile) -> Clocks {
        let now = self.now().local();
        Clocks::of(&self.facts(file, now), &self.shop.hours, now)
    }

    fn facts(&self, file: &CaseFile, now: NaiveDateTime) -> Facts {
        let case = &file.case;
        let record = |stage| file.stages.iter().find(|record| record.stage == stage);
        let ended = |record: &StageRecord| (record.at.local(), self.targets_at(case, record.at));
        let fix = record(Stage::Fix);
        Facts {
            received: case.received.local(),
            round: case.round.map(|round| (round.since.local(), round.is_second_chance)),
            reply_due: file.reply_due.map(Due::new),
            replied: file.replied.map(Moment::local),
            spoken: last_words(file),
            fixed: fix.filter(|record| record.done.is_done()).map(ended),
            fix_left_out: fix.is_some_and(|record| matches!(record.done, StageDone::LeftOut(_))),
            checked: record(Stage::CheckBack).map(ended),
            pauses: pauses(&case.waited, case.waiting == Waiting::Customer, now),
            may_ask: may_ask(case, &file.customer),
            closed: case.closing.as_ref().map(|closing| closing.at.local()),
            targets: self.shop.clock_targets.of(case.harm),
        }
    }

    fn targets_at(&self, case: &Case, at: Moment) -> HarmTargets {
        targets_at(&self.shop.clock_targets, &self.shop.earlier_targets, at).of(case.harm)
    }
}

/// When we last said something: a message, a conversation we began, an apology recorded as said, the
/// question whether all is well, who has it instead, a promise given, or one kept.
fn last_words(file: &CaseFile) -> Option<NaiveDateTime> {
    let messages = file.messages.iter().map(|message| message.said);
    let ours = file.contacts.iter().filter(|contact| contact.direction == Direction::Out);
    let apologies = file
        .stages
        .iter()
        .filter(|record| record.stage == Stage::Apologize && record.done.is_done());
    let given = file.promises.iter().map(|promise| promise.made);
    let kept = file.promises.iter().filter_map(|promise| match &promise.state {
        PromiseState::Kept(end) => Some(end.at),
        _ => None,
    });
    let all = messages.chain(ours.map(|contact| contact.at)).chain(apologies.map(|it| it.at));
    let asked = file.answers.iter().map(|answer| answer.at);
    let elsewhere = file.plan_b.iter().filter_map(|plan| plan.elsewhere()?.told);
    let all = all.chain(given).chain(kept).chain(asked).chain(elsewhere);
    all.max().map(Moment::local)
}

/// Whether the customer may be asked whether all is well.
fn may_ask(case: &Case, customer: &Customer) -> bool {
    let outcome = case.closing.as_ref().map(|closing| closing.outcome);
    !customer.do_not_contact && outcome.is_none_or(is_asked_after)
}

/// The stretches of waiting for the customer. A log from before they were kept knows only that
/// we wait, not since when.
pub(in crate::logbook) fn pauses(
    waited: &[Wait],
    waits_now: bool,
    now: NaiveDateTime,
) -> Vec<Pause> {
    let mut pauses: Vec<Pause> = waited
        .iter()
        .map(|wait| Pause { from: wait.from.local(), until: wait.until.map(Moment::local) })
        .collect();
    let is_known = pauses.last().is_some_and(|pause| pause.until.is_none());
    if waits_now && !is_known {
        pauses.push(Pause { from: now, until: None });
    }
    pauses
}
