//! The table of the cases: one row a case.

use super::row::Row;
use super::said::Said;
use crate::domain::{CaseFile, Currency, MoneySums, PlanB, PlanBState, PromiseState, Stage};
use crate::exchange::words::MissingWord;

/// The columns in order, by the names under which their headings stand in the words.
pub const COLUMNS: [&str; 54] = [
    "number",
    "customer",
    "phone",
    "email",
    "address",
    "title",
    "kind",
    "product",
    "price",
    "price_currency",
    "channel",
    "link",
    "words",
    "remedy",
    "harm",
    "caused_by",
    "caused_by_name",
    "cause",
    "owner",
    "received",
    "utc_offset",
    "reply_due",
    "replied",
    "apologized",
    "fixed",
    "conceded",
    "prevented",
    "checked_back",
    "closed",
    "chased",
    "promises_made",
    "promises_kept",
    "promises_broken",
    "promises_moved",
    "promises_released",
    "promises_open",
    "concessions",
    "face_value",
    "real_cost",
    "concessions_currency",
    "outcome",
    "bought_again",
    "decline_reason",
    "ask_next",
    "reopened",
    "plan_b_due",
    "plan_b",
    "plan_b_budget",
    "plan_b_budget_currency",
    "plan_b_ended",
    "elsewhere",
    "satisfied",
    "again",
    "left_undone",
];

/// Those of them that say how to reach a customer: they go out only when somebody chose so.
pub const CONTACT_DETAILS: [&str; 3] = ["phone", "email", "address"];

/// Fills the row of a case.
pub(super) fn fill(
    row: &mut Row,
    said: &mut Said<'_>,
    story: &CaseFile,
    contact_details: bool,
) -> Result<(), MissingWord> {
    row.shown(story.case.number);
    row.text(&story.customer.name);
    if contact_details {
        let customer = &story.customer;
        for way in [&customer.phone, &customer.email, &customer.address] {
            row.text(way);
        }
    }
    add_case(row, said, story)?;
    add_ends(row, said, story)?;
    add_follow_ups(row, said, story)
}

/// What was logged, and what was done when.
fn add_case(row: &mut Row, said: &mut Said<'_>, story: &CaseFile) -> Result<(), MissingWord> {
    let CaseFile { case, mistake, .. } = story;
    row.text(&mistake.title);
    row.text(said.kind.of(mistake.kind)?);
    row.text(&mistake.product);
    row.money(mistake.price);
    row.text(said.channel.of(case.channel)?);
    row.text(&case.link);
    row.text(&case.words);
    row.text(&case.remedy);
    row.shown(case.harm.level());
    row.text(said.caused_by.of(mistake.caused_by)?);
    row.text(&mistake.caused_by_name);
    row.text(&mistake.cause);
    row.text(&case.owner);
    row.moment(Some(case.received));
    row.utc_offset(case.received);
    row.minute(story.reply_due);
    row.moment(story.replied);
    row.moment(story.apologized());
    for stage in [Stage::Fix, Stage::Concede, Stage::Prevent, Stage::CheckBack] {
        row.moment(story.done(stage));
    }
    Ok(())
}

/// What was promised and given, and how the case ended.
fn add_ends(row: &mut Row, said: &mut Said<'_>, story: &CaseFile) -> Result<(), MissingWord> {
    let closing = story.case.closing.as_ref();
    let decline = closing.and_then(|closing| closing.decline.as_ref());
    row.moment(closing.map(|closing| closing.at));
    row.shown(story.chased);
    row.shown(story.promises.len());
    row.shown(story.promises_that(|state| matches!(state, PromiseState::Kept(_))));
    row.shown(story.promises_that(|state| matches!(state, PromiseState::Broken(_))));
    row.shown(story.promises_that(|state| matches!(state, PromiseState::Moved(_))));
    row.shown(story.promises_that(|state| matches!(state, PromiseState::Released(_))));
    row.shown(story.promises_that(PromiseState::is_open));
    row.shown(story.concessions.len());
    add_conceded(row, story);
    row.text(closing.map_or(Ok(""), |closing| said.outcome.of(closing.outcome))?);
    row.shown_if(closing.and_then(|closing| closing.bought_again));
    row.text(decline.map_or("", |decline| &decline.reason));
    row.text(decline.map_or("", |decline| &decline.ask_next));
    row.shown(story.case.reopened);
    Ok(())
}

/// The Plan B of a case, and the last answer of its customer.
fn add_follow_ups(row: &mut Row, said: &mut Said<'_>, story: &CaseFile) -> Result<(), MissingWord> {
    let plan = story.plan_b.as_ref();
    let answer = story.answers.last();
    row.shown_if(plan.map(|plan| plan.due));
    row.text(plan.map_or("", |plan| &plan.words));
    row.money(plan.and_then(|plan| plan.budget));
    row.text(match plan.map(|plan| &plan.state) {
        Some(PlanBState::Done(_)) => said.words.word("event", "plan_b_done")?,
        Some(PlanBState::NotDone(..)) => said.words.word("event", "plan_b_not_done")?,
        Some(PlanBState::Prepared) | None => "",
    });
    row.text(plan.and_then(PlanB::elsewhere).map_or("", |elsewhere| &elsewhere.who));
    row.shown_if(answer.map(|answer| answer.satisfied));
    row.text(answer.map_or(Ok(""), |answer| said.again.of(answer.again))?);
    row.text(answer.map_or("", |answer| &answer.left_undone));
    Ok(())
}

/// What was conceded, where it is all in one currency. Amounts in several are not added up: their
/// cells stay empty, the currencies are named, and each amount stands in the table of concessions.
/// The cells stay empty too where a sum is too large to be true.
fn add_conceded(row: &mut Row, story: &CaseFile) {
    let (face, cost) = story.conceded().unwrap_or_default();
    let mut currencies: Vec<&Currency> = face.currencies().chain(cost.currencies()).collect();
    currencies.sort_unstable();
    currencies.dedup();
    let only = |sums: &MoneySums| sums.iter().next().filter(|_| currencies.len() == 1);
    row.amount(only(&face));
    row.amount(only(&cost));
    row.codes(&currencies);
}
