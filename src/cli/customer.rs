//! `amends customer`: customers entered, corrected, shown and listed.

mod fields;
mod list;
mod page;

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::whose;
use crate::domain::{Currency, CustomerDraft, CustomerId};
use crate::logbook::Logbook;
use crate::text::help;
use clap::{Args, Subcommand};
use fields::Fields;
use serde::Serialize;

/// What `amends customer` takes.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true)]
pub struct CustomerOptions {
    /// What to do.
    #[command(subcommand)]
    deed: CustomerDeed,
}

/// What to do with customers.
#[derive(Debug, Subcommand)]
enum CustomerDeed {
    /// Enter one.
    #[command(about = help::CUSTOMER_ADD, after_help = help::CUSTOMER_ADD_AFTER)]
    Add(AddOptions),
    /// Correct one.
    #[command(about = help::CUSTOMER_EDIT, after_help = help::CUSTOMER_EDIT_AFTER)]
    Edit(EditOptions),
    /// Show one.
    #[command(about = help::CUSTOMER_SHOW, after_help = help::CUSTOMER_SHOW_AFTER)]
    Show(page::ShowOptions),
    /// List them.
    #[command(about = help::CUSTOMER_LIST, after_help = help::CUSTOMER_LIST_AFTER)]
    List(list::ListOptions),
}

/// What `amends customer add` takes.
#[derive(Debug, Args)]
struct AddOptions {
    /// The name.
    #[arg(long, value_name = help::NAME, help = help::CUSTOMER_NAME)]
    name: String,
    /// All else.
    #[command(flatten)]
    fields: Fields,
    /// Whether a new log may be begun where one was kept that is gone.
    #[arg(long, help = help::NEW_LOG)]
    new_log: bool,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

/// What `amends customer edit` takes.
#[derive(Debug, Args)]
struct EditOptions {
    /// Which customer.
    #[arg(value_name = help::CUSTOMER, help = help::CUSTOMER_WHICH)]
    customer: String,
    /// The name.
    #[arg(long, value_name = help::NAME, help = help::CUSTOMER_NAME)]
    name: Option<String>,
    /// All else.
    #[command(flatten)]
    fields: Fields,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Added {
    customer: String,
    name: String,
    similar: Vec<String>,
}

#[derive(Serialize)]
struct Edited {
    customer: String,
    name: String,
    changed: bool,
}

/// Does what is to be done with customers.
pub(super) fn run(session: &Session, options: &CustomerOptions) -> Result<Reply, Failure> {
    match &options.deed {
        CustomerDeed::Add(options) => add(session, options),
        CustomerDeed::Edit(options) => edit(session, options),
        CustomerDeed::Show(options) => page::show(session, options),
        CustomerDeed::List(options) => list::run(session, options),
    }
}

fn add(session: &Session, options: &AddOptions) -> Result<Reply, Failure> {
    let words = &session.text.cli.customer;
    let mut draft = CustomerDraft { name: options.name.clone(), ..CustomerDraft::default() };
    options.fields.put(&mut draft);
    if !session.has_log()? {
        // What is wrong is found before a log is made for it.
        let problems = draft.problems(session.now().today(), Currency::USD);
        if !problems.is_empty() {
            return Err(Failure::Invalid(problems));
        }
    }
    let mut opened = session.open_or_begin(options.new_log)?;
    let similar = opened.log.similar_customers(&draft.name, &draft.phone, &draft.email)?;
    let id = opened.log.save_customer(&draft)?;
    let name = opened.log.customer(id)?.name;
    let reply = if options.json {
        Reply::json(&Added {
            customer: id.to_string(),
            name: name.clone(),
            similar: similar.iter().map(|hint| hint.id.to_string()).collect(),
        })?
    } else {
        Reply::text(&words.added(&name))
    };
    // Two may well share a name or a number, so it is said and stops nobody.
    let others: Vec<String> = similar.into_iter().map(|hint| hint.name).collect();
    Ok(if others.is_empty() {
        reply
    } else {
        reply.with_note(&words.similar(&session.text.listed(&others)))
    })
}

fn edit(session: &Session, options: &EditOptions) -> Result<Reply, Failure> {
    let words = &session.text.cli.customer;
    if options.name.is_none() && options.fields.are_empty() {
        return Err(Failure::wrong_use(session.text.cli.deeds.nothing_to_edit()));
    }
    let mut opened = session.open()?;
    let known = whose::customer(session, &opened.log, &options.customer)?;
    let mut draft = CustomerDraft::of(&known);
    super::details::put(options.name.as_ref(), &mut draft.name);
    options.fields.put(&mut draft);
    let changed = save(&mut opened.log, &draft, known.id)?;
    let name = opened.log.customer(known.id)?.name;
    if options.json {
        return Reply::json(&Edited { customer: known.id.to_string(), name, changed });
    }
    Ok(Reply::text(&if changed { words.corrected(&name) } else { words.unchanged(&name) }))
}

/// Saves a correction; whether it changed anything.
fn save(log: &mut Logbook, draft: &CustomerDraft, id: CustomerId) -> Result<bool, Failure> {
    let before = log.customer(id)?;
    log.save_customer(draft)?;
    Ok(log.customer(id)? != before)
}
