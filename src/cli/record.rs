//! `amends record`: that a stage of a case was done, or why it is left out.

use super::failure::Failure;
use super::kinds::{self, stage_name};
use super::output::Reply;
use super::session::Session;
use super::values;
use crate::domain::stage::Heard;
use crate::domain::{CaseId, CaseNumber, Concession, Stage, StageDone};
use crate::logbook::Logbook;
use crate::logbook::stages::Ground;
use crate::text::{Text, help};
use clap::Args;
use serde::Serialize;

/// What `amends record` takes.
#[derive(Debug, Args)]
pub struct RecordOptions {
    /// Which case.
    #[arg(value_name = help::CASE, value_parser = values::case_number, help = help::CASE_NUMBER)]
    case: CaseNumber,
    /// Which stage.
    #[arg(value_name = help::STAGE, value_parser = kinds::stage(), help = help::RECORD_STAGE)]
    stage: Stage,
    /// What was done.
    #[arg(long, value_name = help::TEXT, conflicts_with = "leave_out", help = help::RECORD_WORDS)]
    words: Option<String>,
    /// What they need right now.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(conflicts_with = "leave_out", help = help::RECORD_NEEDS)]
    needs: String,
    /// How they feel.
    #[arg(long, value_name = help::TEXT, default_value = "", hide_default_value = true)]
    #[arg(conflicts_with = "leave_out", help = help::RECORD_FEELS)]
    feels: String,
    /// Why it is left out.
    #[arg(long, value_name = help::REASON, help = help::RECORD_LEAVE_OUT)]
    leave_out: Option<String>,
    /// Who did it.
    #[arg(long, value_name = help::NAME, default_value = "", hide_default_value = true)]
    #[arg(help = help::RECORD_WHO)]
    who: String,
    /// When.
    #[arg(long, value_name = help::WHEN, help = help::RECORD_AT)]
    at: Option<String>,
    /// Whether a program reads the answer.
    #[arg(long, help = help::JSON)]
    json: bool,
}

#[derive(Serialize)]
struct Recorded<'a> {
    case: String,
    stage: Stage,
    state: &'static str,
    words: &'a str,
    who: &'a str,
    at: String,
}

/// Records the stage.
pub(super) fn run(session: &Session, options: &RecordOptions) -> Result<Reply, Failure> {
    let (text, stage) = (session.text, options.stage);
    let now = session.now();
    let at = (options.at.as_deref())
        .map(|typed| values::past_moment(text, "--at", typed, now))
        .transpose()?;
    let heard = Heard { needs: options.needs.clone(), feels: options.feels.clone() };
    if !heard.is_empty() && stage != Stage::Listen {
        return Err(Failure::wrong_use(text.cli.deeds.heard_by_listening().to_owned()));
    }
    expect_words(text, options)?;
    let mut opened = session.open()?;
    let case = session.open_case(&opened.log, options.case)?;
    let done = match (&options.words, &options.leave_out) {
        (_, Some(reason)) => StageDone::LeftOut(reason.clone()),
        (words, None) => {
            expect_ground(text, &opened.log, case, options)?;
            let words = match words {
                Some(words) => words.clone(),
                None if stage == Stage::Listen => text.heard("", &heard),
                None => lines(text, &opened.log.case_page(case)?.concessions),
            };
            StageDone::Done(words)
        }
    };
    if stage == Stage::Listen && done.is_done() {
        opened.log.record_listening(case, done.words(), &heard, &options.who, at)?;
    } else {
        opened.log.record_stage(case, stage, &done, &options.who, at)?;
    }
    let page = opened.log.case_page(case)?;
    let record = page.stages.iter().find(|record| record.stage == stage);
    let Some(record) = record else { return Ok(Reply::text("")) };
    if options.json {
        return Reply::json(&Recorded {
            case: options.case.to_string(),
            stage,
            state: if record.done.is_done() { "done" } else { "left_out" },
            words: record.done.words(),
            who: &record.who,
            at: values::moment(record.at),
        });
    }
    let (name, words) = (text.stage(stage), super::output::one_line(record.done.words()));
    let when = text.day_time(record.at.local(), now.local());
    Ok(Reply::text(&match record.done {
        StageDone::Done(_) => text.cli.show.done(name, &record.who, &when, &words),
        StageDone::LeftOut(_) => text.cli.show.left_out(name, &record.who, &when, &words),
    }))
}

/// Every stage needs words or a reason, but what is conceded stands in lines of its own, and what
/// they answer when they are asked has a command of its own.
fn expect_words(text: &Text, options: &RecordOptions) -> Result<(), Failure> {
    let (words, number) = (&text.cli.deeds, options.case.to_string());
    if options.words.is_some() || options.leave_out.is_some() {
        return Ok(());
    }
    match options.stage {
        Stage::Listen if !(options.needs.is_empty() && options.feels.is_empty()) => Ok(()),
        Stage::Concede => Ok(()),
        Stage::CheckBack => Err(Failure::wrong_use(words.answer_by_check_back(&number))),
        stage => Err(Failure::wrong_use(words.stage_needs_words(stage_name(stage)))),
    }
}

/// What the stage rests on must be there first.
fn expect_ground(
    text: &Text,
    log: &Logbook,
    case: CaseId,
    options: &RecordOptions,
) -> Result<(), Failure> {
    let (words, number) = (&text.cli.deeds, options.case.to_string());
    match log.missing_ground(case, options.stage)? {
        None => Ok(()),
        Some(Ground::PublicAnswer) => Err(Failure::refused(words.answer_in_public(&number))),
        Some(Ground::Concession) => Err(Failure::refused(words.nothing_conceded(&number))),
    }
}

/// What they get, in the words by which the window records it.
fn lines(text: &Text, all: &[Concession]) -> String {
    let words = &text.case.concede;
    let line = |line: &Concession| {
        words.told(&words.line(text.form(line.form), &line.what), &text.money(line.face_value))
    };
    text.one_by_one(&all.iter().map(line).collect::<Vec<_>>())
}
