//! `amends clocks`: how the four clocks of a case stand.

use super::failure::Failure;
use super::output::Reply;
use super::session::Session;
use super::values;
use crate::domain::CaseNumber;
use crate::domain::clocks::{Clock, ClockKind};
use crate::text::help;
use chrono::NaiveDateTime;
use clap::Args;
use serde::Serialize;

/// What `amends clocks` takes.
#[derive(Debug, Args)]
pub struct ClocksOptions {
    /// Which case.
    #[arg(value_name = help::CASE, value_parser = values::case_number, help = help::CASE_NUMBER)]
    case: CaseNumber,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Told {
    case: String,
    first_reply: Stands,
    update: Stands,
    fix: Stands,
    check_back: Stands,
}

#[derive(Serialize)]
struct Stands {
    state: &'static str,
    due: Option<String>,
    since: Option<String>,
    ended: Option<String>,
    is_late: bool,
}

/// Tells them.
pub(super) fn run(session: &Session, options: &ClocksOptions) -> Result<Reply, Failure> {
    let opened = session.open()?;
    let id = session.case(&opened.log, options.case)?;
    let clocks = opened.log.case_page(id)?.clocks;
    let now = session.now().local();
    if options.json {
        return Reply::json(&Told {
            case: options.case.to_string(),
            first_reply: stands(clocks.reply, now),
            update: stands(clocks.update, now),
            fix: stands(clocks.fix, now),
            check_back: stands(clocks.check_back, now),
        });
    }
    let told: Vec<String> = ClockKind::ALL
        .into_iter()
        .zip(clocks.all())
        .map(|(kind, clock)| session.text.clock(kind, clock, now))
        .collect();
    Ok(Reply::text(&told.join("\n")))
}

fn stands(clock: Clock, now: NaiveDateTime) -> Stands {
    let (state, since, ended) = match clock {
        Clock::Off => ("off", None, None),
        Clock::Running(_) => ("running", None, None),
        Clock::Paused(since) => ("paused", Some(since), None),
        Clock::Ended { at, .. } => ("ended", None, Some(at)),
    };
    Stands {
        state,
        due: clock.due().map(|due| due.to_string()),
        since: since.map(values::minute),
        ended: ended.map(values::minute),
        is_late: clock.is_late(now),
    }
}
