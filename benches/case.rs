//! How long does one case take to show, when very much has happened in it?
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

mod logs;
#[path = "logs/copied.rs"]
mod writable;

use amends::domain::{CaseId, Channel, ContactDraft, LogDraft, WhoDraft};
use amends::logbook::Logbook;
use writable::copied;

/// How many lines the timeline has.
const LINES: u32 = 500;

fn main() {
    divan::main();
}

fn long_case(log: &mut Logbook) -> CaseId {
    let who = WhoDraft { name: "Selma Horvat".to_owned(), ..WhoDraft::default() };
    let words = "The cake leaned to one side.".to_owned();
    let draft = LogDraft { who, words, channel: Some(Channel::Phone), ..LogDraft::default() };
    log.in_bulk(|log| {
        let case = log.log_case(&draft)?.case;
        for number in 1..LINES {
            let words = format!("Called for the {number}. time.");
            log.log_contact(case, &ContactDraft { words, ..ContactDraft::default() })?;
        }
        Ok(case)
    })
    .unwrap()
}

/// The page of the case without its timeline.
#[divan::bench(args = logs::sizes())]
fn page(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let (_folder, mut log) = copied(cases);
    let case = long_case(&mut log);
    bencher.bench_local(|| log.case_page(case).unwrap());
}

/// Its timeline of 500 lines.
#[divan::bench(args = logs::sizes())]
fn timeline(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let (_folder, mut log) = copied(cases);
    let case = long_case(&mut log);
    bencher.bench_local(|| log.timeline(case, LINES).unwrap());
}
