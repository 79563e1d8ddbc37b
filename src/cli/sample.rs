//! `amends sample`: an invented shop of any size, in a folder of its own.

use super::failure::Failure;
use super::output::{Reply, job};
use super::session::Session;
use crate::jobs::sample::MakeSample;
use crate::jobs::{self, Work};
use crate::platform::folders;
use crate::platform::lock::InstanceLock;
use crate::text::help;
use clap::Args;

/// What `amends sample` takes.
#[derive(Debug, Args)]
pub struct SampleOptions {
    /// How many cases.
    #[arg(long, value_name = help::NUMBER, default_value_t = 90, help = help::SAMPLE_CASES)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    cases: u32,
    /// What decides all that is left to chance.
    #[arg(long, value_name = help::NUMBER, default_value_t = 1, help = help::SAMPLE_SEED)]
    seed: u64,
}

/// Makes the sample.
pub(super) fn run(session: &Session, options: &SampleOptions) -> Result<Reply, Failure> {
    let text = session.text;
    let words = &text.cli.done;
    // The usual folder is never filled with invented cases, whatever the environment names.
    let Some(folder) = session.data_dir.clone() else {
        return Err(Failure::wrong_use(words.sample_needs_folder()));
    };
    let folder = folders::data_folder(Some(folder))?;
    if jobs::open::is_there(&folder) {
        // Whether it is in use comes first, as with every command.
        let _lock = InstanceLock::take(&folder)?;
        return Err(Failure::refused(words.sample_in_use(&folder.display().to_string())));
    }
    let folder = folders::prepare(&folder)?.path;
    let _lock = InstanceLock::take(&folder)?;
    let progress = job(text, words.sampling());
    let (cases, seed) = (options.cases, options.seed);
    let (language, now) = (text.tag(), session.now());
    let sample = MakeSample { language, folder: folder.clone(), cases, seed, now };
    let made = sample.run(&progress)?;
    drop(progress);
    let cases = made.cases.unsigned_abs();
    let folder = folder.display().to_string();
    Ok(Reply::text(&words.sampled(cases, &text.count(cases), &folder)))
}
