//! How long does saving take, down to the disk, and how much of that does the disk take?
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

#[path = "logs/bare.rs"]
mod bare;
mod logs;
#[path = "logs/copied.rs"]
mod writable;

use amends::domain::{Channel, Harm, LogDraft, MistakeKind, PromiseDraft, WhoDraft};
use writable::copied;

fn main() {
    divan::main();
}

/// Eight rows in a file of their own, with the same care: logging a mistake may take three times as
/// long.
#[divan::bench(sample_count = 50)]
fn bare_commit_of_eight_rows(bencher: divan::Bencher<'_, '_>) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut file = bare::open(&folder.path().join("bare.db"));
    bencher.bench_local(|| bare::commit_eight_rows(&mut file));
}

/// Logging a mistake for a new customer, with a promise.
#[divan::bench(args = logs::sizes(), sample_count = 50)]
fn log_a_case(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let (_folder, mut log) = copied(cases);
    let draft = LogDraft {
        who: WhoDraft {
            name: "Selma Horvat".to_owned(),
            phone: "(555) 010-0199".to_owned(),
            ..WhoDraft::default()
        },
        words: "The cake leaned to one side, and then it fell over.".to_owned(),
        channel: Some(Channel::Phone),
        harm: Some(Harm::SpoiledPlans),
        kind: MistakeKind::Defect,
        promise: PromiseDraft {
            words: "I call you tomorrow before noon.".to_owned(),
            due: "tomorrow noon".to_owned(),
            ..PromiseDraft::default()
        },
        ..LogDraft::default()
    };
    bencher.bench_local(|| log.log_case(&draft).unwrap());
}
