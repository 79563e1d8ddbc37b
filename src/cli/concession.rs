//! `amends concede`, `given`, `received` and `concession`: what the customer gets beyond the fix.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::{kinds, values};
use crate::domain::{
    CaseNumber, Concession, ConcessionDraft, ConcessionForm, ConcessionId, Nature, RecordKind,
};
use crate::logbook::{Logbook, LogbookError};
use crate::text::help;
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use serde::Serialize;

/// What `amends concede` takes.
#[derive(Debug, Args)]
pub struct ConcedeOptions {
    /// Which case.
    #[arg(value_name = help::CASE, value_parser = values::case_number, help = help::CASE_NUMBER)]
    case: CaseNumber,
    /// What it is.
    #[arg(long, value_name = help::TEXT, help = help::CONCEDE_WHAT)]
    what: String,
    /// The form it takes.
    #[arg(long, value_parser = kinds::form(), help = help::CONCEDE_FORM)]
    form: ConcessionForm,
    /// Why it is given.
    #[arg(long, value_parser = kinds::nature(), help = help::CONCEDE_NATURE)]
    nature: Nature,
    /// What it is worth to them.
    #[arg(long, value_name = help::AMOUNT, help = help::CONCEDE_WORTH)]
    worth: String,
    /// What it costs the shop.
    #[arg(long, value_name = help::AMOUNT, default_value = "", hide_default_value = true)]
    #[arg(help = help::CONCEDE_COST)]
    cost: String,
    /// What they must do to get it.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(help = help::CONCEDE_MUST_DO)]
    must_do: String,
    /// The last day on which they can have it.
    #[arg(long, value_name = help::DAY, default_value = "", hide_default_value = true)]
    #[arg(help = help::CONCEDE_EXPIRES)]
    expires: String,
    /// When it was given.
    #[arg(long, value_name = help::DAY, help = help::CONCEDE_GIVEN)]
    given: Option<String>,
    /// By when it is to be with them.
    #[arg(long, value_name = help::WHEN, default_value = "", hide_default_value = true)]
    #[arg(conflicts_with = "given", help = help::CONCEDE_DUE)]
    due: String,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

/// What `amends given` and `received` take.
#[derive(Debug, Args)]
pub struct StepOptions {
    /// Which concession.
    #[arg(value_name = help::CONCESSION, value_parser = values::concession)]
    #[arg(help = help::CONCESSION_NAME)]
    concession: ConcessionId,
    /// On which day.
    #[arg(long, value_name = help::DAY, help = help::CONCESSION_ON)]
    on: Option<String>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

/// What `amends concession` takes.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true)]
pub struct ConcessionOptions {
    /// What to do.
    #[command(subcommand)]
    deed: ConcessionDeed,
}

/// What to do with a concession.
#[derive(Debug, Subcommand)]
enum ConcessionDeed {
    /// Take it out.
    #[command(about = help::CONCESSION_REMOVE, after_help = help::CONCESSION_REMOVE_AFTER)]
    Remove(RemoveOptions),
}

/// What `amends concession remove` takes.
#[derive(Debug, Args)]
struct RemoveOptions {
    /// Which concession.
    #[arg(value_name = help::CONCESSION, value_parser = values::concession)]
    #[arg(help = help::CONCESSION_NAME)]
    concession: ConcessionId,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

/// Which step of a concession.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// It was given.
    Given,
    /// It reached the customer.
    Received,
}

#[derive(Serialize)]
struct Conceded {
    concession: String,
}

#[derive(Serialize)]
struct Stands {
    case: String,
    concession: String,
    given: Option<NaiveDate>,
    received: Option<NaiveDate>,
}

#[derive(Serialize)]
struct Removed {
    case: String,
    concession: String,
    removed: bool,
}

/// Adds a concession to a case.
pub(super) fn concede(session: &Session, options: &ConcedeOptions) -> Result<Reply, Failure> {
    values::needed_line(session.text, "--what", &options.what)?;
    let today = session.now().today();
    let given = options.given.as_deref();
    // Nothing was given on a day that is still to come.
    let given = given.map(|typed| values::day_not_ahead(session.text, "--given", typed, today));
    let given = given.transpose()?.map(|day| day.to_string()).unwrap_or_default();
    let draft = ConcessionDraft {
        form: options.form,
        nature: options.nature,
        what: options.what.clone(),
        face_value: options.worth.clone(),
        real_cost: options.cost.clone(),
        given,
        must_do: options.must_do.clone(),
        expires: options.expires.clone(),
        due: options.due.clone(),
        ..ConcessionDraft::default()
    };
    let mut opened = session.open()?;
    let case = session.open_case(&opened.log, options.case)?;
    let id = opened.log.save_concession(case, &draft)?;
    if options.json {
        return Reply::json(&Conceded { concession: id.to_string() });
    }
    let line = opened.log.concession(id)?;
    let text = session.text;
    let (what, worth) = (text.form(line.form), text.money(line.face_value));
    let name = text.case.concede.told(&text.case.concede.line(what, &line.what), &worth);
    Ok(Reply::text(&text.cli.deeds.conceded(&options.case.to_string(), &name)))
}

/// Says that a concession was given, or that it reached the customer. Where that is known already
/// and no day is named, the known day stays.
pub(super) fn step(session: &Session, options: &StepOptions, step: Step) -> Result<Reply, Failure> {
    let text = session.text;
    let today = session.now().today();
    let on = options.on.as_deref();
    let on = on.map(|typed| values::day_not_ahead(text, "--on", typed, today)).transpose()?;
    let mut opened = session.open()?;
    let known = known(session, &opened.log, options.concession)?;
    let before = if step == Step::Given { known.given } else { known.received };
    let on = on.or(before).unwrap_or(today);
    match step {
        Step::Given => opened.log.give_concession(known.id, on)?,
        Step::Received => opened.log.receive_concession(known.id, on)?,
    }
    let line = opened.log.concession(known.id)?;
    if options.json {
        return Reply::json(&Stands {
            case: opened.log.case(line.case)?.number.to_string(),
            concession: line.id.to_string(),
            given: line.given,
            received: line.received,
        });
    }
    let (what, day) =
        (text.case.concede.line(text.form(line.form), &line.what), text.day(on, today));
    Ok(Reply::text(&match step {
        Step::Given => text.cli.deeds.given(&what, &day),
        Step::Received => text.cli.deeds.received(&what, &day),
    }))
}

/// Does what is to be done with a concession.
pub(super) fn run(session: &Session, options: &ConcessionOptions) -> Result<Reply, Failure> {
    let ConcessionDeed::Remove(options) = &options.deed;
    let text = session.text;
    let mut opened = session.open()?;
    let line = known(session, &opened.log, options.concession)?;
    let number = opened.log.case(line.case)?.number;
    session.open_case(&opened.log, number)?;
    opened.log.remove_concession(line.id)?;
    if options.json {
        return Reply::json(&Removed {
            case: number.to_string(),
            concession: line.id.to_string(),
            removed: true,
        });
    }
    let what = text.case.concede.line(text.form(line.form), &line.what);
    Ok(Reply::text(&text.cli.deeds.taken_out(&what, &number.to_string())))
}

/// The concession of a name.
fn known(session: &Session, log: &Logbook, id: ConcessionId) -> Result<Concession, Failure> {
    match log.concession(id) {
        Err(LogbookError::NotFound(RecordKind::Concession)) => {
            Err(Failure::refused(session.text.cli.deeds.no_concession(&id.to_string())))
        }
        found => Ok(found?),
    }
}
