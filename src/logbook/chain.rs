//! The chain of hashes over the history: it shows order, and that nothing was changed since.

use crate::store::history::{Body, Envelope, Touch};
use sha2::{Digest, Sha256};

/// What stands before the first deed.
pub const START: [u8; 32] = [0; 32];

/// SHA-256 of the salt and the exact bytes of a body.
pub fn body_hash(body: &Body) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(body.salt);
    hash.update(&body.bytes);
    hash.finalize().into()
}

/// SHA-256 over the previous link and all of an envelope but its own link. Texts are preceded by
/// their length, so that no two envelopes give the same bytes.
pub fn link(previous: &[u8; 32], envelope: &Envelope, touches: &[Touch]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(previous);
    hash.update(envelope.seq.to_be_bytes());
    hash.update(envelope.device);
    hash.update(envelope.device_seq.to_be_bytes());
    text(&mut hash, &envelope.name);
    hash.update(envelope.version.to_be_bytes());
    text(&mut hash, &envelope.who);
    hash.update(envelope.at.utc.timestamp_millis().to_be_bytes());
    hash.update(envelope.at.offset_minutes.to_be_bytes());
    hash.update(envelope.body_hash);
    hash.update((touches.len() as u64).to_be_bytes());
    for touch in touches {
        hash.update([touch.kind]);
        hash.update((touch.key.len() as u64).to_be_bytes());
        hash.update(&touch.key);
        hash.update(touch.seen.to_be_bytes());
    }
    // A deed done by itself is sealed as it was before there were groups. The touches are counted,
    // so that what follows them is never taken for one.
    if let Some(group) = &envelope.group {
        hash.update(group.first.to_be_bytes());
        text(&mut hash, &group.what);
    }
    hash.finalize().into()
}

fn text(hash: &mut Sha256, text: &str) {
    hash.update((text.len() as u64).to_be_bytes());
    hash.update(text.as_bytes());
}
