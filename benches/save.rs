//! How long does saving take, down to the disk?
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

mod logs;
#[path = "logs/copied.rs"]
mod writable;

use amends::domain::{Channel, Harm, LogDraft, MistakeKind, PromiseDraft, WhoDraft};
use writable::copied;

fn main() {
    divan::main();
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
